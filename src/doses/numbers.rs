//! Numbers that are misread: the point without a zero, the zero after the point, fractions, digits run together.

use super::tokens::{Kind, Scan, Token};
use super::units::{is_international_unit, is_unit};
use super::{Doubt, DoubtKind};

/// From how many digits on a number of units needs a comma.
const MANY_DIGITS: usize = 5;
/// Letters that a name has at the least, so that the number after it is a dose and no part of it, as in B12 and `CoQ10`.
const LETTERS_OF_A_NAME: usize = 4;

/// `.5` and `2.0`.
pub fn decimal(scan: &Scan, at: usize) -> Option<Doubt> {
    let number = scan.number(at)?;
    let before = scan.touching_before(at);
    let is_told_apart = |token: &Token| {
        token.is_number() || token.is_sign(&['.', ':', '#', '$', '\u{20ac}', '\u{a3}'])
    };
    let is_clock = scan
        .touching_after(at)
        .is_some_and(|after| after.is_sign(&[':']));
    if before.is_some_and(is_told_apart) || is_clock || scan.is_time(at) {
        return None;
    }
    let is_in_word = before.is_some_and(Token::is_word);
    let has_unit = scan.has_unit(at);
    if let Some(decimals) = number.text.strip_prefix(['.', ',']) {
        // A point that touches a word may end a sentence, and a comma may part two things: a unit tells.
        let is_dose = has_unit || !(is_in_word || number.text.starts_with(','));
        let is_plain = decimals.bytes().all(|byte| byte.is_ascii_digit());
        let meant = format!("0{}", without_zeros(number.text));
        return (is_dose && is_plain)
            .then(|| scan.doubt(DoubtKind::NakedDecimal, at, at, Some(meant)))
            .flatten();
    }
    let decimals = decimals(number.text)?;
    let without = without_zeros(number.text);
    // Two zeros may be a time or a price, and 2.50 too: a unit tells.
    let is_whole = without.len() + decimals.len() < number.text.len();
    let is_doubtful = without != number.text && (has_unit || is_whole && decimals.len() == 1);
    // One and a half to one person, 1,500 to another.
    let may_be_thousands = decimals.len() == 3 && !number.text.starts_with('0');
    let meant = (!may_be_thousands).then(|| without.to_owned());
    (is_doubtful && !is_in_word)
        .then(|| scan.doubt(DoubtKind::TrailingZero, at, at, meant))
        .flatten()
}

/// `1/2`, not where it is part of a date.
pub fn fraction(scan: &Scan, at: usize) -> Option<Doubt> {
    let meant = match (
        scan.number(at)?.text,
        scan.touching_after(at)?.text,
        scan.number(at + 2)?.text,
    ) {
        ("1", "/", "2") => "½",
        ("1", "/", "4") => "¼",
        ("3", "/", "4") => "¾",
        _ => return None,
    };
    let touches_more = |token: &Token| token.is_number() || token.is_sign(&['/']);
    let before = scan.touching_before(at);
    let is_alone = !before.is_some_and(|token| token.is_word() || touches_more(token))
        && !scan.touching_after(at + 2).is_some_and(touches_more);
    (is_alone && scan.touching_after(at + 1).is_some())
        .then(|| scan.doubt(DoubtKind::Fraction, at, at + 2, Some(meant.to_owned())))
        .flatten()
}

/// `10000` before units.
pub fn no_comma(scan: &Scan, at: usize) -> Option<Doubt> {
    let digits = scan.number(at)?.text;
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    let touches = scan
        .touching_before(at)
        .is_some_and(|token| token.kind != Kind::Sign);
    if digits.len() < MANY_DIGITS
        || !is_plain
        || touches
        || !is_international_unit(scan.word(at + 1))
    {
        return None;
    }
    let mut meant = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            meant.push(',');
        }
        meant.push(digit);
    }
    scan.doubt(DoubtKind::NoComma, at, at, Some(meant))
}

/// `10mg`, and a name that touches its dose.
pub fn no_space(scan: &Scan, at: usize) -> Option<Doubt> {
    let number = scan.number(at)?;
    let before = scan.touching_before(at);
    match before.filter(|token| token.kind != Kind::Sign) {
        Some(name) => {
            let is_name = name.plain.chars().count() >= LETTERS_OF_A_NAME;
            let meant = format!("{} {}", name.text, number.text);
            (is_name && scan.has_unit(at))
                .then(|| scan.doubt(DoubtKind::NoSpace, at - 1, at, Some(meant)))
                .flatten()
        }
        None => {
            let unit = scan.touching_after(at)?;
            let meant = format!("{} {}", number.text, unit.text);
            is_unit(&unit.plain)
                .then(|| scan.doubt(DoubtKind::NoSpace, at, at + 1, Some(meant)))
                .flatten()
        }
    }
}

/// What stands after the decimal point or comma; none for a number that has none, or more than a decimal number has.
fn decimals(number: &str) -> Option<&str> {
    let (whole, decimals, sign) = match number.rsplit_once('.') {
        Some((whole, decimals)) => (whole, decimals, '.'),
        None => number
            .rsplit_once(',')
            .map(|(whole, rest)| (whole, rest, ','))?,
    };
    let is_one_number = !whole.contains(sign) && !decimals.contains(',');
    // Three digits after a comma are thousands.
    (is_one_number && (sign == '.' || decimals.len() < 3)).then_some(decimals)
}

/// Without the zeros at the end of its decimals, and without the point if none is left.
fn without_zeros(number: &str) -> &str {
    number.trim_end_matches('0').trim_end_matches(['.', ','])
}
