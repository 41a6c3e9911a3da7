//! The days on which to look again after leaving: most of what goes wrong does so in the first ten.

use chrono::{Days, NaiveDate, NaiveTime};

use super::{Promise, silent};
use crate::clock::Clock;
use crate::handoff::Handoff;
use crate::handoff::transition::Leaving;

/// How many days after leaving.
pub const DAYS: [u32; 3] = [2, 5, 10];
/// At this hour of the day it is looked at.
const HOUR: u32 = 12;

/// A day on which to look again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// How many days after leaving.
    pub number: u32,
    /// The day.
    pub day: NaiveDate,
    /// What is silent then, if nothing comes until then.
    pub silent: Vec<Promise>,
}

/// The days on which to look again, in order; none while the day of leaving is not known.
#[must_use]
pub fn checks(handoff: &Handoff, clock: Clock<'_>) -> Vec<Check> {
    let Some(Leaving::On(left)) = handoff.transition.leaving else {
        return Vec::new();
    };
    let check = |number: u32| {
        let day = left.checked_add_days(Days::new(number.into()))?;
        let noon = NaiveTime::from_hms_opt(HOUR, 0, 0)?;
        let then = Clock::at(day.and_time(noon), clock.zone);
        Some(Check {
            number,
            day,
            silent: silent(handoff, then),
        })
    };
    DAYS.into_iter().filter_map(check).collect()
}
