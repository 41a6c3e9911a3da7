//! The secret of a locked card: five words or sixteen digits that the app makes, and that people tell each other.

use std::fmt;

use super::digits;
use super::words::{List, Lists};
use crate::letters::fold;

const WORDS: usize = 5;
const DIGITS: usize = 16;
/// Digits are said and shown in fours.
const GROUP: usize = 4;
/// The most characters and words that are looked at of what was typed.
const LONGEST: usize = 500;
const MOST_WORDS: usize = 12;

/// What a new secret is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Five English words: 54 bits.
    English,
    /// Five Spanish words: 54 bits.
    Spanish,
    /// Sixteen digits: 53 bits, in no language.
    Digits,
}

impl Shape {
    /// Words of this language, or of English where we have no list of it.
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        match tag {
            "es" => Self::Spanish,
            _ => Self::English,
        }
    }
}

/// A secret in its one form: however it was typed, the same secret gives the same key.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    /// Whole words without accents, with one space between them; or digits, with none.
    canonical: String,
    shown: String,
}

/// Why what was typed is no secret; known before any key is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotASecret {
    /// A word that is on no list, as it was typed, and the word that looks most like it.
    NotAWord {
        /// As typed.
        word: String,
        /// Only where one is near.
        nearest: Option<String>,
    },
    /// Not five words, but so many.
    Words(usize),
    /// Not sixteen digits, but so many.
    Digits(usize),
}

/// It is written out nowhere by chance.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("secret")
    }
}

impl Secret {
    /// A new secret out of 64 random bits. Where the list of words is not at hand, it is digits.
    #[must_use]
    pub fn new(random: [u8; 8], shape: Shape, lists: &Lists) -> Self {
        let number = u64::from_le_bytes(random);
        let list = match shape {
            Shape::English => Some(lists.english()),
            Shape::Spanish => Some(lists.spanish()),
            Shape::Digits => None,
        };
        match list.and_then(List::chosen_from) {
            Some(words) => Self::of_number(&words, number),
            // 2^64 is so much more than 10^16 that each number is as likely as the others to one in a thousand.
            None => Self::of_digits(&format!("{:016}", number % 10_u64.pow(16))),
        }
    }

    /// A secret as somebody typed it: case, accents, spaces, commas and hyphens do not matter, digits may be of any
    /// script, and of each word four letters are enough.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in the words that were typed.
    pub fn typed(text: &str, lists: &Lists) -> Result<Self, NotASecret> {
        let text: String = text.chars().take(LONGEST).collect();
        let digits: String = text
            .chars()
            .filter_map(digits::value)
            .filter_map(|value| char::from_digit(value, 10))
            .collect();
        let words: Vec<&str> = text
            .split(|c: char| !(c.is_alphabetic() || crate::letters::is_accent(c)))
            .filter(|word| !word.is_empty())
            .collect();
        if words.is_empty() && !digits.is_empty() {
            return if digits.len() == DIGITS {
                Ok(Self::of_digits(&digits))
            } else {
                Err(NotASecret::Digits(digits.len()))
            };
        }
        Self::of_words(&words, lists)
    }

    /// To be read and told: words with their accents, digits in fours.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What the key is computed from; a password for any other program.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.canonical.as_bytes()
    }

    /// 2^64 is so much more than 2000^5 that each word is as likely as the others to one in a hundred.
    fn of_number(all: &[&str], mut number: u64) -> Self {
        let count = all.len().max(1) as u64;
        let mut words = [""; WORDS];
        for word in &mut words {
            let low = usize::try_from(number % count).unwrap_or_default();
            number /= count;
            *word = all.get(low).copied().unwrap_or_default();
        }
        Self::of(&words)
    }

    fn of_words(words: &[&str], lists: &Lists) -> Result<Self, NotASecret> {
        if words.len() > MOST_WORDS {
            return Err(NotASecret::Words(words.len()));
        }
        let (english, spanish) = (lists.english(), lists.spanish());
        if english.is_empty() || spanish.is_empty() {
            // Nothing to compare them with: they may be right as they are.
            return Self::of_five(words);
        }
        let read = |list: List<'_>| -> (Vec<Option<_>>, usize) {
            let mut found = Vec::new();
            for word in words {
                let found_word = list.word(&fold(word));
                found.push(found_word.map(|(word, is_whole)| (word.to_owned(), is_whole)));
            }
            // A word with all its letters says more about the language than one with the first four.
            let says = |found: &Option<(String, bool)>| match found {
                Some((_, true)) => 3,
                Some((_, false)) => 2,
                None => 0,
            };
            let sum = found.iter().map(says).sum();
            (found, sum)
        };
        let (in_english, english_sum) = read(english);
        let (in_spanish, spanish_sum) = read(spanish);
        let (list, found) = if spanish_sum > english_sum {
            (spanish, in_spanish)
        } else {
            (english, in_english)
        };
        let mut whole = Vec::new();
        for (word, found) in words.iter().zip(&found) {
            let Some((found, _)) = found else {
                return Err(NotASecret::NotAWord {
                    word: (*word).to_owned(),
                    nearest: list.nearest(&fold(word)).map(str::to_owned),
                });
            };
            whole.push(found.as_str());
        }
        Self::of_five(&whole)
    }

    fn of_five(words: &[&str]) -> Result<Self, NotASecret> {
        match words.len() {
            WORDS => Ok(Self::of(words)),
            other => Err(NotASecret::Words(other)),
        }
    }

    fn of(words: &[&str]) -> Self {
        let shown = words.join(" ");
        Self {
            canonical: fold(&shown),
            shown,
        }
    }

    fn of_digits(digits: &str) -> Self {
        let mut shown = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && at % GROUP == 0 {
                shown.push(' ');
            }
            shown.push(digit);
        }
        Self {
            canonical: digits.to_owned(),
            shown,
        }
    }
}
