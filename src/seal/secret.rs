//! The secret of a locked card: five words or sixteen digits that the app makes, and that people tell each other.

use std::fmt;

use super::digits;
use super::words::{BITS, ENGLISH, List, SPANISH};
use crate::letters::fold;

const WORDS: usize = 5;
const DIGITS: usize = 16;
/// Digits are said and shown in fours.
const GROUP: usize = 4;
/// The most characters that are looked at of what was typed.
const LONGEST: usize = 500;

/// What a new secret is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Five English words: 55 bits.
    English,
    /// Five Spanish words: 55 bits.
    Spanish,
    /// Sixteen digits: 53 bits, in no language.
    Digits,
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
        nearest: Option<&'static str>,
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
    /// A new secret out of 64 random bits.
    #[must_use]
    pub fn new(random: [u8; 8], shape: Shape) -> Self {
        let number = u64::from_le_bytes(random);
        match shape {
            Shape::English => Self::of_number(ENGLISH, number),
            Shape::Spanish => Self::of_number(SPANISH, number),
            // 2^64 is so much more than 10^16 that each number is as likely as the others to one in a thousand.
            Shape::Digits => Self::of_digits(&format!("{:016}", number % 10_u64.pow(16))),
        }
    }

    /// A secret as somebody typed it: case, accents, spaces, commas and hyphens do not matter, digits may be of any
    /// script, and of each word four letters are enough.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in the words that were typed.
    pub fn typed(text: &str) -> Result<Self, NotASecret> {
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
        Self::of_words(&words)
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

    fn of_number(list: List, mut number: u64) -> Self {
        let mut words = [""; WORDS];
        for word in &mut words {
            let low = number & ((1 << BITS) - 1);
            number >>= BITS;
            *word = list.word(usize::try_from(low).unwrap_or_default());
        }
        Self::of(&words)
    }

    fn of_words(words: &[&str]) -> Result<Self, NotASecret> {
        let read = |list: List| -> (Vec<Option<(usize, bool)>>, usize) {
            let found: Vec<_> = words.iter().map(|word| list.number(&fold(word))).collect();
            // A word with all its letters says more about the language than one with the first four.
            let says = |found: &Option<(usize, bool)>| match found {
                Some((_, true)) => 3,
                Some((_, false)) => 2,
                None => 0,
            };
            let sum = found.iter().map(says).sum();
            (found, sum)
        };
        let (english, in_english) = read(ENGLISH);
        let (spanish, in_spanish) = read(SPANISH);
        let (list, found) = if in_spanish > in_english {
            (SPANISH, spanish)
        } else {
            (ENGLISH, english)
        };
        let mut whole = Vec::new();
        for (word, found) in words.iter().zip(found) {
            let Some((number, _)) = found else {
                return Err(NotASecret::NotAWord {
                    word: (*word).to_owned(),
                    nearest: list.nearest(&fold(word)),
                });
            };
            whole.push(list.word(number));
        }
        match whole.len() {
            WORDS => Ok(Self::of(&whole)),
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
