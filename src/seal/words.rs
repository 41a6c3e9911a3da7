//! The words that secrets are made of: the lists of BIP-39 in English and Spanish, 2048 words each.
//!
//! Within a list the first four letters tell a word from all others; between the lists they do not always.

use std::borrow::Cow;

use crate::letters::fold;

/// One list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List(&'static str);

pub(super) const ENGLISH: List = List(include_str!("words.en.txt"));
pub(super) const SPANISH: List = List(include_str!("words.es.txt"));
/// Bits that choose one word.
pub(super) const BITS: u32 = 11;
/// How many letters tell a word from the others of its list.
const TELLING: usize = 4;
/// How many letters may be wrong in a word that a nearest one is named for.
const NEAR: usize = 2;
/// Letters of the longest word that a nearest one is looked for: none on the lists has more than eight.
const LONGEST: usize = 16;

impl List {
    /// The word with this number, as it is written.
    pub fn word(self, number: usize) -> &'static str {
        self.0.lines().nth(number).unwrap_or_default()
    }

    /// The number of a word without case and accents, and whether all of it is there: its first four letters are enough,
    /// but none behind them may be wrong, since `wallnut` is nearer to `walnut` than to `wall`.
    pub fn number(self, folded: &str) -> Option<(usize, bool)> {
        let is_telling = folded.chars().count() >= TELLING;
        let mut found = None;
        for (number, word) in self.0.lines().enumerate() {
            let word = plain(word);
            if *word == *folded {
                return Some((number, true));
            }
            if is_telling && word.starts_with(folded) {
                found = Some((number, false));
            }
        }
        found
    }

    /// The word that looks most like it.
    pub fn nearest(self, folded: &str) -> Option<&'static str> {
        if folded.chars().count() > LONGEST {
            return None;
        }
        self.0
            .lines()
            .map(|word| (apart(folded, &plain(word)), word))
            .min_by_key(|(apart, _)| *apart)
            .filter(|(apart, _)| *apart <= NEAR)
            .map(|(_, word)| word)
    }
}

/// A word of a list without its accents.
fn plain(word: &'static str) -> Cow<'static, str> {
    if word.is_ascii() {
        word.into()
    } else {
        fold(word).into()
    }
}

/// How many letters have to be put in, taken out or changed to make one of the other (Levenshtein).
fn apart(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (above, letter) in one.chars().enumerate() {
        let mut corner = above;
        let mut left = above + 1;
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = left;
        }
        for (cell, beside) in cells.zip(other.chars()) {
            let changed = corner + usize::from(letter != beside);
            corner = *cell;
            left = changed.min(left + 1).min(corner + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ENGLISH, SPANISH, TELLING, apart};
    use crate::letters::fold;

    fn head(word: &str) -> &str {
        word.get(..TELLING).unwrap_or(word)
    }

    #[test]
    fn four_letters_tell_each_word_of_a_list_from_the_others() {
        for list in [ENGLISH, SPANISH] {
            let words: Vec<String> = list.0.lines().map(fold).collect();
            let heads: BTreeSet<&str> = words.iter().map(|word| head(word)).collect();
            assert_eq!(words.len(), 1 << super::BITS);
            assert_eq!(heads.len(), words.len());
            for word in &words {
                assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
            }
            for (number, word) in words.iter().enumerate().step_by(41) {
                assert_eq!(list.number(word), Some((number, true)));
                assert_eq!(
                    list.number(head(word)).map(|(number, _)| number),
                    Some(number)
                );
            }
        }
    }

    #[test]
    fn what_is_between_two_words_is_counted_in_letters() {
        assert_eq!(apart("", "abc"), 3);
        assert_eq!(apart("river", "river"), 0);
        assert_eq!(apart("rivver", "river"), 1);
        assert_eq!(apart("kitten", "sitting"), 3);
    }
}
