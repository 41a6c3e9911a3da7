//! Clocks that travel: how far those of a place are from universal time, and from when on. No name of a place goes with
//! them.

use chrono::{DateTime, Duration, NaiveDateTime};

use super::Zone;

/// So many days before they are written down, and after: a card speaks of days that were, and of visits months away.
const BEFORE: i64 = 40;
const BEHIND: i64 = 400;
/// How often they are looked at. No place changes its clocks twice within this.
const STEP: i64 = 7 * 24 * 60;
/// More changes than these are of no place, in minutes more than this no clock differs.
const MOST: usize = 24;
const FARTHEST: i64 = 24 * 60;

/// The clocks of a place, as far as they are known: from the first moment on, and as at the last from there on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// From which minute since 1970 on, in order, and by how many minutes they are ahead. Never empty.
    from: Vec<(i64, i64)>,
}

impl Carried {
    /// Those of a place, around a moment in universal time.
    #[must_use]
    pub fn around(utc: NaiveDateTime, zone: &dyn Zone) -> Self {
        let day = minutes(utc).div_euclid(24 * 60);
        Self::since((day - BEFORE) * 24 * 60, zone)
    }

    /// Whether the clocks of this place show the same, as far as these are known.
    #[must_use]
    pub fn are_of(&self, zone: &dyn Zone) -> bool {
        let first = self.from.first().map(|(start, _)| *start);
        first.is_some_and(|start| Self::since(start, zone) == *self)
    }

    /// As numbers: minutes since 1970 and minutes ahead, by turns.
    #[must_use]
    pub fn written(&self) -> Vec<i64> {
        let pairs = self.from.iter();
        pairs.flat_map(|(start, ahead)| [*start, *ahead]).collect()
    }

    /// From [`Self::written`]; none where the numbers are no clocks.
    #[must_use]
    pub fn read(numbers: &[i64]) -> Option<Self> {
        let (pairs, rest) = numbers.as_chunks::<2>();
        let from: Vec<_> = pairs
            .iter()
            .map(|[start, ahead]| (*start, *ahead))
            .collect();
        let is_one = |(start, ahead): &(i64, i64)| {
            moment(*start).is_some() && (-FARTHEST..=FARTHEST).contains(ahead)
        };
        let is_known = !from.is_empty() && from.len() <= MOST && rest.is_empty();
        let is_in_order = from.is_sorted_by(|one, next| one.0 < next.0);
        (is_known && is_in_order && from.iter().all(is_one)).then_some(Self { from })
    }

    fn since(start: i64, zone: &dyn Zone) -> Self {
        let end = start + (BEFORE + BEHIND) * 24 * 60;
        let mut from = vec![(start, ahead(zone, start))];
        let mut at = start;
        while at < end {
            let (before, next) = (ahead(zone, at), at + STEP);
            if ahead(zone, next) != before {
                // The first minute that shows another time.
                let (mut same, mut other) = (at, next);
                while other - same > 1 {
                    let middle = same.midpoint(other);
                    if ahead(zone, middle) == before {
                        same = middle;
                    } else {
                        other = middle;
                    }
                }
                from.push((other, ahead(zone, other)));
            }
            at = next;
        }
        Self { from }
    }
}

impl Zone for Carried {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        let shown = minutes(local);
        let mut before = None;
        for (at, (start, ahead)) in self.from.iter().enumerate() {
            let here = shown - ahead;
            // What the clocks leave out counts as if they had gone on.
            if let Some(before) = before.filter(|_| here < *start) {
                return moment(before).unwrap_or(local);
            }
            let next = self.from.get(at + 1).map(|(next, _)| *next);
            if next.is_none_or(|next| here < next) {
                return moment(here).unwrap_or(local);
            }
            before = Some(here);
        }
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        let now = minutes(utc);
        let is_on = |(start, _): &&(i64, i64)| *start <= now;
        let on = self.from.iter().rev().find(is_on).or(self.from.first());
        let ahead = on.map_or(0, |(_, ahead)| *ahead);
        utc.checked_add_signed(Duration::minutes(ahead))
            .unwrap_or(utc)
    }
}

fn ahead(zone: &dyn Zone, at: i64) -> i64 {
    moment(at).map_or(0, |utc| minutes(zone.local(utc)) - at)
}

fn minutes(moment: NaiveDateTime) -> i64 {
    moment.and_utc().timestamp().div_euclid(60)
}

fn moment(minutes: i64) -> Option<NaiveDateTime> {
    let seconds = minutes.checked_mul(60)?;
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.naive_utc())
}
