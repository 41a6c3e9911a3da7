//! "Twice a day", which leaves open at which of the four times of the day.

use super::tokens::Scan;
use super::{Doubt, DoubtKind};

/// Every "so many times a day"; none in a text that says the times as well.
pub fn which_times(scan: &Scan) -> Vec<Doubt> {
    if (0..scan.tokens.len()).any(|at| says_when(scan, at)) {
        return Vec::new();
    }
    (0..scan.tokens.len())
        .filter_map(|at| scan.doubt(DoubtKind::WhichTimes, at, last(scan, at)?, None))
        .collect()
}

/// The last piece of the "so many times a day" that begins here.
fn last(scan: &Scan, at: usize) -> Option<usize> {
    let counted = match scan.tokens.get(at)?.text {
        "2" | "3" | "4" => "two",
        _ => scan.word(at),
    };
    let is_times = matches!(scan.word(at + 1), "times" | "x" | "veces");
    let next = match counted {
        "twice" | "thrice" => at + 1,
        "two" | "three" | "four" | "dos" | "tres" | "cuatro" if is_times => at + 2,
        _ => return None,
    };
    let after = scan.tokens.get(next)?;
    match after.plain.as_str() {
        "daily" | "diario" | "diarias" | "diariamente" => Some(next),
        "a" | "per" | "each" | "every" | "al" | "por" | "cada" | "" => {
            let is_per = after.is_word() || after.is_sign(&['/']);
            (is_per && matches!(scan.word(next + 1), "day" | "dia")).then_some(next + 1)
        }
        _ => None,
    }
}

/// A time of the day, a meal, or a clock.
fn says_when(scan: &Scan, at: usize) -> bool {
    let is_clock = || {
        scan.number(at).is_some()
            && (scan.is_half_of_day(at + 1)
                || scan
                    .touching_after(at)
                    .is_some_and(|after| after.is_sign(&[':'])))
    };
    matches!(
        scan.word(at),
        "morning"
            | "mornings"
            | "noon"
            | "midday"
            | "afternoon"
            | "evening"
            | "evenings"
            | "night"
            | "bedtime"
            | "breakfast"
            | "lunch"
            | "dinner"
            | "supper"
            | "meals"
            | "manana"
            | "mediodia"
            | "tarde"
            | "noche"
            | "desayuno"
            | "almuerzo"
            | "cena"
            | "comidas"
            | "acostarse"
            | "dormir"
    ) || is_clock()
}
