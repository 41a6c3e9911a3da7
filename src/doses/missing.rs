//! A dose without its unit: "furosemide 40".

use super::tokens::{Scan, Token};
use super::units::is_form;
use super::{Doubt, DoubtKind};

/// Between the parts of a strength, a range or a date.
const JOINTS: [char; 3] = ['/', '-', '\u{2013}'];
/// "10 mg → 5": each side of an arrow has a dose of its own.
const ARROWS: [char; 2] = ['\u{2192}', '>'];

/// In each part between arrows the first number that stands for a dose, if no number there has a unit.
pub fn missing_units(scan: &Scan) -> Vec<Doubt> {
    let mut found = Vec::new();
    let mut first = None;
    let mut has_unit = false;
    for (at, token) in scan.tokens.iter().enumerate() {
        if token.is_sign(&ARROWS) {
            found.extend(first.take().filter(|_| !has_unit));
            has_unit = false;
        } else if token.is_number() {
            has_unit = has_unit || scan.has_unit(at);
            first = first.or_else(|| bare_dose(scan, at));
        }
    }
    found.extend(first.filter(|_| !has_unit));
    found
}

/// The number that begins here, with what is joined to it, if it is neither a count, a date, a time nor part of a name.
fn bare_dose(scan: &Scan, at: usize) -> Option<Doubt> {
    let number = scan.number(at)?;
    let begins_within = scan.touching_before(at).is_some_and(|before| {
        before.is_word()
            || before.is_number()
            || before.is_sign(&JOINTS)
            || before.is_sign(&['.', ':', '#', '@', '$'])
    });
    if begins_within {
        return None;
    }
    let last = last_joined(scan, at);
    let next = scan.tokens.get(last + 1);
    let goes_on = scan
        .touching_after(last)
        .is_some_and(|after| after.is_word() || after.is_number() || after.is_sign(&[':']));
    // "1 in the morning" counts something.
    let is_count = matches!(number.text, "1" | "2" | "3" | "4") && next.is_some_and(Token::is_word)
        || is_form(scan.word(last + 1));
    let is_moment = scan.is_time(last)
        || scan
            .before(at)
            .is_some_and(|before| precedes_moment(&before.plain))
        || is_date(scan, at, last);
    if goes_on || is_count || is_moment {
        return None;
    }
    scan.doubt(DoubtKind::MissingUnit, at, last, None)
}

/// The last number of `5/325` or `5-10`.
fn last_joined(scan: &Scan, at: usize) -> usize {
    let mut last = at;
    while scan
        .touching_after(last)
        .is_some_and(|joint| joint.is_sign(&JOINTS))
        && scan.touching_after(last + 1).is_some()
        && scan.number(last + 2).is_some()
    {
        last += 2;
    }
    last
}

/// Three numbers joined, two that can be a month and a day, or a month near by.
fn is_date(scan: &Scan, at: usize, last: usize) -> bool {
    let joint = scan.tokens.get(at + 1).filter(|_| last > at);
    let figure = |at: usize| {
        let text = scan.number(at).map_or("", |number| number.text);
        text.parse::<u16>().unwrap_or(u16::MAX)
    };
    let (one, other) = (figure(at), figure(last));
    let is_day_and_month = joint.is_some_and(|joint| joint.is_sign(&['/']))
        && one.max(other) <= 31
        && one.min(other) <= 12;
    let has_two_points = scan
        .number(at)
        .is_some_and(|number| number.text.matches('.').count() > 1);
    // "November 24, 2026", "24 de noviembre".
    let mut near = at.saturating_sub(3)..=last + 2;
    last > at + 2
        || is_day_and_month
        || has_two_points
        || near.any(|near| is_month(scan.word(near)))
}

/// What stands before a time or a date, and never before a dose.
fn precedes_moment(word: &str) -> bool {
    matches!(
        word,
        "at" | "in"
            | "on"
            | "by"
            | "since"
            | "until"
            | "la"
            | "las"
            | "el"
            | "en"
            | "desde"
            | "hasta"
    )
}

fn is_month(word: &str) -> bool {
    const NAMES: [&str; 24] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    // Whole or in three letters: Augmentin and Marplan are no months.
    NAMES
        .iter()
        .any(|name| *name == word || word.len() == 3 && name.starts_with(word))
}
