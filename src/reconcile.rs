//! The medicines before and after a move, paired line by line by their names, each line as it was typed.
//!
//! Nothing here knows a medicine. A line that is not on the new paper is never called stopped, and no word in a line is
//! read as an order: what is not plain becomes [`Finding::NotSure`], for the person to ask about.

mod line;

use line::TypedLine;

/// One line of either list, or one of each that belong together. The figures are places in the lists that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line before, if there is one.
    pub before: Option<usize>,
    /// The line after, if there is one.
    pub after: Option<usize>,
    /// How they stand to each other.
    pub finding: Finding,
}

/// How a line before and a line after stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Both, and they differ in nothing but case, spaces and signs or accents in the name.
    Same,
    /// Only after.
    New,
    /// Both by the same name, with something else beside it.
    Changed,
    /// Only before: a doubt to ask about.
    NotOnPaper,
    /// One or both: names almost alike, one name more than once on a side, or no name.
    NotSure,
}

impl Finding {
    /// The id of the question in the bank that it raises.
    #[must_use]
    pub fn raises(self) -> Option<&'static str> {
        match self {
            Self::Same => None,
            Self::NotOnPaper => Some("B-MED-04"),
            Self::New | Self::Changed | Self::NotSure => Some("B-MED-01"),
        }
    }
}

/// Pairs two lists of medicines, one line for each medicine.
///
/// Every line is in exactly one row: first the lines before in their order, then those that are only after in theirs.
#[must_use]
pub fn reconcile(before: &[&str], after: &[&str]) -> Vec<Row> {
    let before: Vec<_> = before.iter().map(|line| TypedLine::new(line)).collect();
    let after: Vec<_> = after.iter().map(|line| TypedLine::new(line)).collect();
    let mut pairing = Pairing::new(before, after);
    pairing.pair(|one, other| one.is_equal(other).then_some(0));
    pairing.pair(|one, other| match one.has_same_name(other) {
        true if one.name == other.name => Some(0),
        is_same => is_same.then_some(1),
    });
    pairing.pair(TypedLine::likeness);
    pairing.rows()
}

/// Whether two lines name the same medicine, so that it may be on one list twice. Two lines without a name do not.
#[must_use]
pub fn same_name(a: &str, b: &str) -> bool {
    TypedLine::new(a).has_same_name(&TypedLine::new(b))
}

/// For each line whether one before it names the same medicine, as [`same_name`] tells.
#[must_use]
pub fn named_before(lines: &[&str]) -> Vec<bool> {
    let lines: Vec<_> = lines.iter().map(|line| TypedLine::new(line)).collect();
    let before = |at: usize, line: &TypedLine| {
        let mut before = lines.iter().take(at);
        before.any(|other| line.has_same_name(other))
    };
    let all = lines.iter().enumerate();
    all.map(|(at, line)| before(at, line)).collect()
}

/// Both lists while lines are paired.
struct Pairing {
    before: Vec<TypedLine>,
    after: Vec<TypedLine>,
    /// Pairs of places, before and after.
    pairs: Vec<(usize, usize)>,
}

impl Pairing {
    fn new(before: Vec<TypedLine>, after: Vec<TypedLine>) -> Self {
        Self {
            before,
            after,
            pairs: Vec::new(),
        }
    }

    /// Pairs lines that are not in a pair yet: the nearest first, then in their order. No distance: they do not belong together.
    fn pair(&mut self, distance: impl Fn(&TypedLine, &TypedLine) -> Option<u8>) {
        let (mut free_before, mut free_after) =
            (vec![true; self.before.len()], vec![true; self.after.len()]);
        let mut take = |(one, other): (usize, usize)| match (
            free_before.get_mut(one),
            free_after.get_mut(other),
        ) {
            (Some(one), Some(other)) if *one && *other => {
                (*one, *other) = (false, false);
                true
            }
            _ => false,
        };
        for pair in &self.pairs {
            take(*pair);
        }
        let mut near = Vec::new();
        for (one, before) in self.before.iter().enumerate() {
            for (other, after) in self.after.iter().enumerate() {
                near.extend(distance(before, after).map(|distance| (distance, one, other)));
            }
        }
        near.sort_unstable();
        let chosen = near.into_iter().map(|(_, one, other)| (one, other));
        self.pairs.extend(chosen.filter(|pair| take(*pair)));
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (place, line) in self.before.iter().enumerate() {
            let pair = self.pairs.iter().find(|(one, _)| *one == place);
            let after = pair.map(|(_, other)| *other);
            let other = after.and_then(|other| self.after.get(other));
            rows.push(Row {
                before: Some(place),
                after,
                finding: match other {
                    Some(other) => self.of_pair(line, other),
                    None => self.of_one(line, Finding::NotOnPaper),
                },
            });
        }
        for (place, line) in self.after.iter().enumerate() {
            if !self.pairs.iter().any(|(_, other)| *other == place) {
                rows.push(Row {
                    before: None,
                    after: Some(place),
                    finding: self.of_one(line, Finding::New),
                });
            }
        }
        rows
    }

    fn of_pair(&self, one: &TypedLine, other: &TypedLine) -> Finding {
        // Each knows itself and the other; a third makes the pair a guess.
        let is_certain = |line| self.with(line, TypedLine::has_same_name) == 2;
        if one.is_equal(other) && !one.name.is_empty() {
            Finding::Same
        } else if one.has_same_name(other) && is_certain(one) && is_certain(other) {
            Finding::Changed
        } else {
            Finding::NotSure
        }
    }

    fn of_one(&self, line: &TypedLine, otherwise: Finding) -> Finding {
        let has_twin = self.with(line, TypedLine::has_same_name) > 1;
        let is_like = |one: &TypedLine, other: &TypedLine| one.likeness(other).is_some();
        if line.name.is_empty() || has_twin || self.with(line, is_like) > 0 {
            Finding::NotSure
        } else {
            otherwise
        }
    }

    /// How many lines of both lists stand in this relation to the line, itself among them if it does.
    fn with(&self, line: &TypedLine, relation: impl Fn(&TypedLine, &TypedLine) -> bool) -> usize {
        let lines = self.before.iter().chain(&self.after);
        lines.filter(|other| relation(line, other)).count()
    }
}
