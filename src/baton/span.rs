//! How far ahead the baton is looked at.

use chrono::{NaiveDateTime, TimeDelta};

use super::leg::Leg;
use super::moment::Moment;
use super::tile::Span;

/// Where no visit has a day, so many days after leaving, or after now.
const WITHOUT_VISIT: i64 = 7;
/// What comes after the first visit, or begins last, is shown for a day.
const AFTER_LAST: i64 = 1;
/// Nobody sees through more than this; what is further away stands beside the strip.
const MOST: i64 = 60;

/// From now to a day after the last thing that is known.
pub(super) fn span(
    now: NaiveDateTime,
    leaving: Option<Moment>,
    next_visit: Option<Moment>,
    legs: &[Leg],
) -> Span {
    let days = |from: NaiveDateTime, days| {
        TimeDelta::try_days(days)
            .and_then(|days| from.checked_add_signed(days))
            .unwrap_or(from)
    };
    let leaves = leaving.map_or(now, |leaving| leaving.utc.max(now));
    let looked_for = match next_visit {
        Some(visit) => days(visit.utc, AFTER_LAST),
        None => days(leaves, WITHOUT_VISIT),
    };
    // Whoever begins last is seen for a day, too.
    let last = legs.iter().flat_map(|leg| {
        let begins = leg.from.moment().map(|from| days(from.utc, AFTER_LAST));
        let ends = leg.until.moment().map(|until| until.utc);
        begins.into_iter().chain(ends)
    });
    let until = last.max().map_or(looked_for, |last| last.max(looked_for));
    Span {
        from: now,
        until: until.min(days(now, MOST)).max(days(now, AFTER_LAST)),
    }
}
