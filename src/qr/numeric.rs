//! A token as the digits of a code and back, where it may be none.

use crate::seal::digits;

/// The token as digits; none where a character has no two digits.
#[must_use]
pub fn of(token: &str) -> Option<String> {
    let is_token = token.bytes().all(|letter| (b'-'..=b'z').contains(&letter));
    is_token.then(|| digits::written(token))
}

/// The token that these digits write; none where they write none.
#[must_use]
pub fn text(digits: &str) -> Option<String> {
    let pairs = digits.as_bytes().chunks(2);
    let letter = |pair: &[u8]| match *pair {
        [tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
            let letter = digits::letter(tens, ones);
            (letter != b'!').then(|| char::from(letter))
        }
        _ => None,
    };
    pairs.map(letter).collect()
}
