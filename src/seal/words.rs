//! The words that secrets are made of: the lists of BIP-39 in English and Spanish, 2048 words each.
//!
//! Within a list the first four letters tell a word from all others; between the lists they do not always. Every word is
//! read, but none with a hyphen before it is chosen: nobody who is ill should have to say "tumor" to open a card.

use std::borrow::Cow;

use crate::letters::fold;

/// The lists, as the files `public/words` have them: they come in from outside, since few people need them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    english: String,
    spanish: String,
}

impl Lists {
    /// The lists out of these files. Where one could not be had, the empty text stands for it: then its words are read as
    /// they were typed, and no secret is made of them.
    #[must_use]
    pub fn new(english: String, spanish: String) -> Self {
        Self { english, spanish }
    }

    /// The lists of this build, where there is no browser to fetch them.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn host() -> Self {
        let english = include_str!("../../public/words/en.txt");
        let spanish = include_str!("../../public/words/es.txt");
        Self::new(english.to_owned(), spanish.to_owned())
    }

    pub(super) fn english(&self) -> List<'_> {
        List(&self.english)
    }

    pub(super) fn spanish(&self) -> List<'_> {
        List(&self.spanish)
    }
}

/// One list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List<'a>(&'a str);

/// Stands before a word that is read and never chosen.
const NOT_CHOSEN: char = '-';
/// The fewest words that one is chosen from: five of them are 54 bits.
const FEWEST: usize = 1_900;
/// How many letters tell a word from the others of its list.
const TELLING: usize = 4;
/// How many letters may be wrong in a word that a nearest one is named for.
const NEAR: usize = 2;
/// Letters of the longest word that a nearest one is looked for: none on the lists has more than eight.
const LONGEST: usize = 16;

impl<'a> List<'a> {
    /// Whether there is nothing to compare a word with.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The words that are chosen from; none where they are too few to be hard to guess.
    pub fn chosen_from(self) -> Option<Vec<&'a str>> {
        let lines = self.0.lines();
        let kind: Vec<_> = lines.filter(|line| !line.starts_with(NOT_CHOSEN)).collect();
        (kind.len() >= FEWEST).then_some(kind)
    }

    fn words(self) -> impl Iterator<Item = &'a str> {
        self.0
            .lines()
            .map(|line| line.trim_start_matches(NOT_CHOSEN))
    }

    /// A word without case and accents as it is written, and whether all of it is there: its first four letters are enough,
    /// but none behind them may be wrong, since `wallnut` is nearer to `walnut` than to `wall`.
    pub fn word(self, folded: &str) -> Option<(&'a str, bool)> {
        let is_telling = folded.chars().count() >= TELLING;
        let mut found = None;
        for written in self.words() {
            let word = plain(written);
            if *word == *folded {
                return Some((written, true));
            }
            if is_telling && word.starts_with(folded) {
                found = Some((written, false));
            }
        }
        found
    }

    /// The word that looks most like it.
    pub fn nearest(self, folded: &str) -> Option<&'a str> {
        if folded.chars().count() > LONGEST {
            return None;
        }
        self.words()
            .map(|word| (apart(folded, &plain(word)), word))
            .min_by_key(|(apart, _)| *apart)
            .filter(|(apart, _)| *apart <= NEAR)
            .map(|(_, word)| word)
    }
}

/// A word of a list without its accents.
fn plain(word: &str) -> Cow<'_, str> {
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

    use super::{Lists, TELLING, apart};
    use crate::letters::fold;

    fn head(word: &str) -> &str {
        word.get(..TELLING).unwrap_or(word)
    }

    #[test]
    fn four_letters_tell_each_word_of_a_list_from_the_others() {
        let lists = Lists::host();
        for list in [lists.english(), lists.spanish()] {
            let words: Vec<String> = list.words().map(fold).collect();
            let heads: BTreeSet<&str> = words.iter().map(|word| head(word)).collect();
            assert_eq!(words.len(), 2048);
            assert_eq!(heads.len(), words.len());
            for word in &words {
                assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
            }
            for (written, word) in list.words().zip(&words).step_by(41) {
                assert_eq!(list.word(word), Some((written, true)));
                assert_eq!(list.word(head(word)).map(|(word, _)| word), Some(written));
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
