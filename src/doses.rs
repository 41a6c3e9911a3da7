//! Ways to write a dose or a direction that are often misread, found so that the person can be asked what they meant.
//!
//! After ISMP's list of error-prone abbreviations, symbols and dose designations, and the Joint Commission's do-not-use
//! list. Nothing here knows a medicine or judges an amount, and nothing is rewritten: a doubt is a question, and what was
//! typed may stay. For what is said about medicines only: in results of tests a trailing zero has its place (the Joint
//! Commission's own exception).

mod abbreviations;
mod missing;
mod numbers;
mod times;
mod tokens;
mod units;

use std::ops::Range;

use tokens::Scan;

/// One stretch of text that may be misread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// In which way.
    pub kind: DoubtKind,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// What stands there, as typed.
    pub found: String,
    /// What may have been meant, to stand in its place; none where only the person can tell, or where it takes words.
    pub meant: Option<String>,
}

/// In which way a stretch of text may be misread. Where two meet, the one that stands first here is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoubtKind {
    /// No zero before the point: `.5`, read as 5.
    NakedDecimal,
    /// A zero after the point: `2.0`, read as 20. Nothing is meant where the point may part thousands: `1.000`.
    TrailingZero,
    /// `U` or `IU`, read as a zero, a four or `IV`.
    Units,
    /// `µg` or `ug`, read as `mg`.
    Micrograms,
    /// `cc`, read as `U`.
    Milliliters,
    /// A spoon, as if all held the same; the millilitres are to be asked for.
    Spoon,
    /// `1/2`, read as 1 or 2.
    Fraction,
    /// Many digits and no comma among them: `10000` units.
    NoComma,
    /// `QD`: every day.
    EveryDay,
    /// `QOD`: every other day.
    EveryOtherDay,
    /// `BID`: two times a day.
    TwoTimesADay,
    /// `TID`: three times a day.
    ThreeTimesADay,
    /// `QID`: four times a day.
    FourTimesADay,
    /// `HS` or `qhs`: at bedtime. `HS` is read as half strength too.
    Bedtime,
    /// `PRN`: only when needed.
    WhenNeeded,
    /// `D/C`: stopped, or going home.
    StoppedOrGoingHome,
    /// So many times a day, but not at which of the four times.
    WhichTimes,
    /// A dose without its unit.
    MissingUnit,
    /// No space between a number and its unit, or a name and its number: `10mg`. The mildest.
    NoSpace,
}

/// The doubts about a direction (when, how much, until when) or a note, in the order of the text; they never overlap.
#[must_use]
pub fn doubts(text: &str) -> Vec<Doubt> {
    in_order(anywhere(&Scan::new(text)))
}

/// The doubts about a field that holds a name and a dose. Here a number that stands for a dose needs a unit.
#[must_use]
pub fn doubts_in_name_and_dose(text: &str) -> Vec<Doubt> {
    let scan = Scan::new(text);
    let mut found = anywhere(&scan);
    found.extend(missing::missing_units(&scan));
    in_order(found)
}

fn anywhere(scan: &Scan) -> Vec<Doubt> {
    let rules = [
        numbers::decimal,
        numbers::fraction,
        numbers::no_comma,
        numbers::no_space,
        abbreviations::abbreviation,
        abbreviations::stopped_or_going_home,
        abbreviations::spoon,
    ];
    let mut found = times::which_times(scan);
    for at in 0..scan.tokens.len() {
        found.extend(rules.iter().filter_map(|rule| rule(scan, at)));
    }
    found
}

/// One question for one stretch of text: where two doubts overlap, the graver stays.
fn in_order(mut found: Vec<Doubt>) -> Vec<Doubt> {
    found.sort_by_key(|doubt| (doubt.at.start, doubt.kind));
    let mut kept: Vec<Doubt> = Vec::new();
    for doubt in found {
        match kept.last_mut() {
            Some(last) if doubt.at.start < last.at.end => {
                if doubt.kind < last.kind {
                    *last = doubt;
                }
            }
            _ => kept.push(doubt),
        }
    }
    kept
}
