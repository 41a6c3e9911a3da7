//! Abbreviations that are misread, with or without points, in any case; and spoons.

use super::tokens::{Kind, Scan, Token};
use super::units::{is_microgram, is_spoon};
use super::{Doubt, DoubtKind};

/// How far from a spoon its millilitres are looked for, in pieces: "1 teaspoon (5 mL)", "5 mL = 1 teaspoon".
const NEAR: usize = 5;

/// Units, micrograms, cubic centimetres, and when to take it.
pub fn abbreviation(scan: &Scan, at: usize) -> Option<Doubt> {
    let (code, last) = joined(scan, at)?;
    let is_counted = scan.before(at).is_some_and(|before| before.is_number());
    let typed = scan.tokens.get(at)?.text;
    let (kind, meant) = match code.as_str() {
        // U-100 names a strength, on the box too.
        "u" if is_counted && !is_hyphenated(scan, last) => (DoubtKind::Units, "units"),
        "iu" if is_counted || !typed.contains(char::is_lowercase) => (DoubtKind::Units, "units"),
        "ui" if is_counted => (DoubtKind::Units, "units"),
        "cc" if is_counted => (DoubtKind::Milliliters, "mL"),
        "qd" => (DoubtKind::EveryDay, ""),
        "qod" => (DoubtKind::EveryOtherDay, ""),
        "bid" => (DoubtKind::TwoTimesADay, ""),
        "tid" => (DoubtKind::ThreeTimesADay, ""),
        "qid" => (DoubtKind::FourTimesADay, ""),
        // After a number it is short for hours in Spanish: "cada 8 hs".
        "hs" if !(is_counted && typed == code) => (DoubtKind::Bedtime, ""),
        "qhs" => (DoubtKind::Bedtime, ""),
        "prn" => (DoubtKind::WhenNeeded, ""),
        code if is_microgram(code) && (is_counted || !code.is_ascii()) => {
            (DoubtKind::Micrograms, "mcg")
        }
        _ => return None,
    };
    let meant = (!meant.is_empty()).then(|| meant.to_owned());
    scan.doubt(kind, at, last, meant)
}

/// `D/C`; without the stroke it is a place or a name as well.
pub fn stopped_or_going_home(scan: &Scan, at: usize) -> Option<Doubt> {
    let is_alone = |token: Option<&Token>| {
        token.is_none_or(|token| token.kind == Kind::Sign && !token.is_sign(&['/']))
    };
    let is_it = scan.word(at) == "d"
        && scan.touching_after(at)?.is_sign(&['/'])
        && scan.touching_after(at + 1)?.plain == "c"
        && is_alone(scan.touching_before(at))
        && is_alone(scan.touching_after(at + 2));
    is_it
        .then(|| scan.doubt(DoubtKind::StoppedOrGoingHome, at, at + 2, None))
        .flatten()
}

/// A spoon whose millilitres are not beside it.
pub fn spoon(scan: &Scan, at: usize) -> Option<Doubt> {
    if !is_spoon(scan.word(at)) {
        return None;
    }
    let mut around = at.saturating_sub(NEAR)..=at + NEAR;
    let has_millilitres = around.any(|near| {
        matches!(scan.word(near), "ml" | "mls") || scan.word(near).starts_with("milli")
    });
    (!has_millilitres)
        .then(|| scan.doubt(DoubtKind::Spoon, at, at, None))
        .flatten()
}

/// The word that begins here, or the letters with points between them, and the last piece of it.
fn joined(scan: &Scan, at: usize) -> Option<(String, usize)> {
    let word = scan.tokens.get(at).filter(|token| token.is_word())?;
    let is_letter = |at: usize| scan.word(at).chars().count() == 1;
    let has_point = |at: usize| {
        scan.touching_after(at)
            .is_some_and(|after| after.is_sign(&['.']))
    };
    let goes_on = |at: usize| {
        is_letter(at) && has_point(at) && scan.touching_after(at + 1).is_some() && is_letter(at + 2)
    };
    if at >= 2 && goes_on(at - 2) && scan.touching_before(at - 1).is_some() {
        return None;
    }
    let mut code = word.plain.clone();
    let mut last = at;
    while goes_on(last) {
        last += 2;
        code.push_str(scan.word(last));
    }
    if last > at && has_point(last) {
        return Some((code, last + 1));
    }
    let is_more = scan
        .touching_after(last)
        .is_some_and(|after| after.is_number());
    (!is_more).then_some((code, last))
}

fn is_hyphenated(scan: &Scan, at: usize) -> bool {
    scan.touching_after(at)
        .is_some_and(|after| after.is_sign(&['-']))
}
