//! Finds a token in whatever came: a link, a whole message, a link that mail programs rewrote. It is tolerant of what
//! stands around and between its letters, never of the letters themselves, and it follows no address.

use super::header::BEGIN;
use super::token::is_begun;
use super::{Limits, NotOpened, Token, digits};

/// How often a link can be percent-encoded over: Safe Links does it twice (`%2523`).
const ROUNDS: usize = 3;
/// How many beginnings are looked at in one text: a message quotes the same link a few times.
const TRIES: usize = 16;
/// `{"`: how every header begins.
const ANCHOR: &str = "eyJ";
/// The same as digits.
const DIGITS_ANCHOR: &str = "567629";
/// What stands before a token in a link of ours, and in one that is typed like the address of the screen.
const ADDRESSES: [&str; 2] = ["#open.", "/open/"];

impl Token {
    /// The first whole token in a text, within the limits of a card.
    ///
    /// # Errors
    ///
    /// Why there is none; where several things are wrong, the one that says most.
    pub fn find(text: &str) -> Result<Self, NotOpened> {
        Self::find_within(&Limits::CARD, text)
    }

    /// The same, within other limits.
    ///
    /// # Errors
    ///
    /// As for [`Token::find`].
    pub fn find_within(limits: &'static Limits, text: &str) -> Result<Self, NotOpened> {
        if text.len() > limits.pasted {
            return Err(NotOpened::TooBig);
        }
        let mut why = NotOpened::NotOurs;
        let mut text = text.to_owned();
        for _ in 0..=ROUNDS {
            match look(limits, &letters(&text)) {
                Ok(token) => return Ok(token),
                Err(other) => why = why.max(other),
            }
            match decoded(&text) {
                Some(next) => text = next,
                None => break,
            }
        }
        Err(why)
    }
}

/// In a text without anything between its letters.
fn look(limits: &'static Limits, text: &str) -> Result<Token, NotOpened> {
    let mut why = if is_cut_at_its_beginning(text) {
        NotOpened::CutOff
    } else {
        NotOpened::NotOurs
    };
    let begins = |rest: &str| {
        let other_case = || {
            rest.get(..BEGIN.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(BEGIN))
        };
        rest.starts_with(ANCHOR) || rest.starts_with(DIGITS_ANCHOR) || other_case()
    };
    let places = text
        .bytes()
        .enumerate()
        .filter(|(_, byte)| matches!(byte, b'e' | b'E' | b'5'))
        .filter_map(|(at, _)| text.get(at..));
    for rest in places.filter(|rest| begins(rest)).take(TRIES) {
        let found = if rest.starts_with(ANCHOR) {
            let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let (run, behind) = rest.split_at(end);
            Token::strict(run, is_nothing(behind), limits)
        } else if rest.starts_with(DIGITS_ANCHOR) {
            let (run, behind) = of_digits(rest);
            Token::strict(&run, is_nothing(behind), limits)
        } else {
            // Somebody wrote it all in capitals, and the letters cannot be told apart any more.
            Err(NotOpened::Damaged)
        };
        match found {
            Ok(token) => return Ok(token),
            Err(other) => why = why.max(other),
        }
    }
    Err(why)
}

/// The text without what mail and messages put between letters: ends of lines with the marks of a reply behind them,
/// soft ends of lines (`=` in quoted-printable), spaces of every kind, characters that cannot be seen. Digits of every
/// script become ours.
fn letters(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut begins_line = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' | '\r' => begins_line = true,
            '=' if matches!(chars.peek(), Some('\n' | '\r')) => {}
            '>' | '|' if begins_line => {}
            c if c.is_whitespace() || is_unseen(c) => {}
            c if c.is_ascii() => {
                begins_line = false;
                kept.push(c);
            }
            c => {
                begins_line = false;
                let digit = digits::value(c).and_then(|value| char::from_digit(value, 10));
                kept.push(digit.unwrap_or(c));
            }
        }
    }
    kept
}

/// Soft hyphen, zero-width characters, marks of direction.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A character of a token.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Whether nothing is left that could have belonged to it.
fn is_nothing(behind: &str) -> bool {
    !behind.chars().any(char::is_alphanumeric)
}

/// The letters that digits stand for, and what stands behind them.
fn of_digits(text: &str) -> (String, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (run, behind) = text.split_at(end - end % 2);
    let letters = run
        .as_bytes()
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [tens, ones] => Some(char::from(digits::letter(*tens, *ones))),
            _ => None,
        })
        .collect();
    (letters, behind)
}

/// Whether the address of the screen is there and the token goes no further than its first letters.
fn is_cut_at_its_beginning(text: &str) -> bool {
    let behind = |address| text.rsplit_once(address).map(|(_, rest)| rest);
    ADDRESSES.into_iter().filter_map(behind).any(|rest| {
        let rest = rest.trim_end_matches(|c| !is_letter(c) || c == '.');
        let is_digits = rest.bytes().all(|byte| byte.is_ascii_digit());
        is_begun(rest) || is_digits && is_begun(&of_digits(rest).0)
    })
}

/// The text with each `%41` and, as in quoted-printable, `=41` as the character it stands for; none if there is none.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let mut is_other = false;
    while let [first, behind @ ..] = rest {
        let of = |digit: &u8| char::from(*digit).to_digit(16);
        let byte = match rest {
            [b'%' | b'=', high, low, ..] => of(high).zip(of(low)),
            _ => None,
        };
        if let Some(byte) = byte.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
            bytes.push(byte);
            rest = behind.get(2..).unwrap_or_default();
            is_other = true;
        } else {
            bytes.push(*first);
            rest = behind;
        }
    }
    // What is no text is no part of a token either.
    is_other.then(|| String::from_utf8_lossy(&bytes).into_owned())
}
