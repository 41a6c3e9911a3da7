//! A token as digits and back: each character as two, its number less 45, as SMART Health Cards have it.

/// The number of `-`, the first character that a token may hold.
const FIRST: u32 = 45;

/// The token as digits; none where a character has no two digits.
#[must_use]
pub fn of(token: &str) -> Option<String> {
    let mut digits = String::with_capacity(2 * token.len());
    for letter in token.chars() {
        let number = u32::from(letter).checked_sub(FIRST)?;
        digits.push(char::from_digit(number / 10, 10)?);
        digits.push(char::from_digit(number % 10, 10)?);
    }
    Some(digits)
}

/// The token that these digits write; none where they write none.
#[must_use]
pub fn text(digits: &str) -> Option<String> {
    let mut text = String::with_capacity(digits.len() / 2);
    let mut rest = digits.chars();
    while let Some(tens) = rest.next() {
        let number = tens.to_digit(10)? * 10 + rest.next()?.to_digit(10)?;
        let letter = char::from_u32(number + FIRST)?;
        text.push(Some(letter).filter(char::is_ascii)?);
    }
    Some(text)
}
