//! The text in words, numbers and signs, each with its place: where a word begins and ends is decided here and only here.

use super::{Doubt, DoubtKind};
use crate::letters::{fold, is_accent};

/// A text in pieces.
pub struct Scan<'a> {
    text: &'a str,
    /// Without the spaces.
    pub tokens: Vec<Token<'a>>,
}

/// One piece.
pub struct Token<'a> {
    pub kind: Kind,
    /// As typed.
    pub text: &'a str,
    /// Without case and accents; for words only.
    pub plain: String,
    /// The first byte.
    pub start: usize,
}

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters of any script.
    Word,
    /// Western digits, with the points and commas between and before them.
    Number,
    /// Other signs for numbers, such as `½` and Arabic digits: numbers, but not for us to judge.
    OtherNumber,
    /// Any other character, alone.
    Sign,
}

impl Token<'_> {
    /// After the last byte.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number | Kind::OtherNumber)
    }

    /// Whether it is one of these signs.
    pub fn is_sign(&self, signs: &[char]) -> bool {
        self.kind == Kind::Sign && self.text.starts_with(signs)
    }
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut tokens = Vec::new();
        let mut rest = text;
        let mut is_after_space = true;
        while let Some(first) = rest.chars().next() {
            let (kind, length) = piece(rest, first, is_after_space);
            let (piece, after) = rest.split_at(length);
            is_after_space = first.is_whitespace();
            if !is_after_space {
                tokens.push(Token {
                    kind,
                    text: piece,
                    plain: if kind == Kind::Word {
                        fold(piece)
                    } else {
                        String::new()
                    },
                    start: text.len() - rest.len(),
                });
            }
            rest = after;
        }
        Self { text, tokens }
    }

    /// The number (in Western digits) that is the piece.
    pub fn number(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens
            .get(at)
            .filter(|token| token.kind == Kind::Number)
    }

    /// The word that is the piece, without case and accents; empty for anything else.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.plain)
    }

    /// The piece before, if there is one.
    pub fn before(&self, at: usize) -> Option<&Token<'a>> {
        at.checked_sub(1).and_then(|before| self.tokens.get(before))
    }

    /// The piece before, if no space is between.
    pub fn touching_before(&self, at: usize) -> Option<&Token<'a>> {
        let start = self.tokens.get(at)?.start;
        self.before(at).filter(|before| before.end() == start)
    }

    /// The piece after, if no space is between.
    pub fn touching_after(&self, at: usize) -> Option<&Token<'a>> {
        let end = self.tokens.get(at)?.end();
        self.tokens.get(at + 1).filter(|after| after.start == end)
    }

    /// A doubt about the pieces from this one to that one, with both.
    pub fn doubt(
        &self,
        kind: DoubtKind,
        first: usize,
        last: usize,
        meant: Option<String>,
    ) -> Option<Doubt> {
        let at = self.tokens.get(first)?.start..self.tokens.get(last)?.end();
        Some(Doubt {
            kind,
            found: self.text.get(at.clone())?.to_owned(),
            at,
            meant,
        })
    }
}

/// What begins here, and its length in bytes.
fn piece(rest: &str, first: char, is_after_space: bool) -> (Kind, usize) {
    let number = number_length(rest);
    // A comma that touches what is before it parts two things.
    if number > 0 && (first != ',' || is_after_space) {
        (Kind::Number, number)
    } else if first.is_alphabetic() {
        let is_within = |c: char| c.is_alphabetic() || is_accent(c);
        (Kind::Word, length_while(rest, is_within))
    } else if first.is_numeric() {
        let is_within = |c: char| c.is_numeric() && !c.is_ascii();
        (Kind::OtherNumber, length_while(rest, is_within))
    } else {
        (Kind::Sign, first.len_utf8())
    }
}

/// Digits, then any number of points or commas with digits after them.
fn number_length(text: &str) -> usize {
    let digits = |text: &str| length_while(text, |c| c.is_ascii_digit());
    let mut length = digits(text);
    loop {
        let after = text.get(length..).unwrap_or_default();
        match after.strip_prefix(['.', ',']).map(digits) {
            Some(more) if more > 0 => length += 1 + more,
            _ => return length,
        }
    }
}

fn length_while(text: &str, is_within: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_within(c)).unwrap_or(text.len())
}
