//! The moments that legs hang on: when the person leaves, and when somebody sees them next.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::clock::Clock;
use crate::days;
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::transition::Leaving;

/// A day without an hour is taken to be at noon; who leaves today at an hour that nobody told leaves in the evening once
/// noon is over.
const HOURS_OF_LEAVING: [u32; 3] = [12, 20, 23];

/// A moment, and whether its hour was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// In universal time.
    pub utc: NaiveDateTime,
    /// Only the day was told, and the hour stands for some hour of it.
    pub is_about: bool,
}

impl Moment {
    fn of(day: NaiveDate, time: Option<NaiveTime>, clock: Clock<'_>) -> Self {
        let local = day.and_time(time.unwrap_or(noon()));
        Self {
            utc: clock.zone.utc(local),
            is_about: time.is_none(),
        }
    }
}

/// When the person leaves; none while the day is not known.
#[must_use]
pub fn leaving(handoff: &Handoff, clock: Clock<'_>) -> Option<Moment> {
    let Some(Leaving::On(day)) = handoff.transition.leaving else {
        return None;
    };
    let told = days::read_time(handoff.sheet.words(slot::MOVE_TIME)).one();
    if told.is_some() || day != clock.local().date() {
        return Some(Moment::of(day, told, clock));
    }
    let hour = clock.local().hour();
    let later = HOURS_OF_LEAVING.into_iter().find(|later| *later > hour);
    let time = NaiveTime::from_hms_opt(later.unwrap_or(23), 0, 0)?;
    Some(Moment {
        is_about: true,
        ..Moment::of(day, Some(time), clock)
    })
}

/// The first visit after the move, on which legs hang: it stays that visit when it is over. What was over when it was
/// said, or lies before the person leaves, is none; nor is a visit without a day that can be read.
#[must_use]
pub fn first_visit(handoff: &Handoff, clock: Clock<'_>) -> Option<Moment> {
    let today = clock.local().date();
    let leaves = match handoff.transition.leaving {
        Some(Leaving::On(day)) => day,
        _ => NaiveDate::MIN,
    };
    let day_of = |moment: &Moment| clock.zone.local(moment.utc).date();
    let visits = handoff.lists.of(Part::Visits);
    let planned = visits.filter_map(|visit| {
        let (_, said_on) = visit.answers.day(slot::VISIT_WHEN, today)?;
        let moment = moment(&visit.answers, slot::VISIT_WHEN, clock)?;
        (day_of(&moment) >= said_on.max(leaves)).then_some(moment)
    });
    planned.min_by_key(|moment| moment.utc)
}

/// The next visit: the first that is not over, and of which nobody said that it took place.
#[must_use]
pub fn next_visit(handoff: &Handoff, clock: Clock<'_>) -> Option<Moment> {
    let visits = handoff.lists.of(Part::Visits);
    let open = visits.filter(|visit| !visit.answers.has(slot::VISIT_HELD, choice::YES));
    let read = open.filter_map(|visit| moment(&visit.answers, slot::VISIT_WHEN, clock));
    read.filter(|moment| !is_over(*moment, clock))
        .min_by_key(|moment| moment.utc)
}

/// What was typed in a slot for a day; none where it cannot be read as one day. An hour that can be read in two ways was
/// not told.
#[must_use]
pub fn moment(answers: &Answers, slot: Slot, clock: Clock<'_>) -> Option<Moment> {
    let (words, said_on) = answers.day(slot, clock.local().date())?;
    let read = days::one_moment(words, said_on)?;
    Some(Moment::of(read.day, read.time, clock))
}

/// Whether it is over. A day without an hour is not over before it ends.
#[must_use]
pub fn is_over(moment: Moment, clock: Clock<'_>) -> bool {
    if moment.is_about {
        ends(moment, clock) <= clock.utc
    } else {
        moment.utc < clock.utc
    }
}

/// From when on it is over: a moment itself, a day without an hour when it ends.
#[must_use]
pub fn ends(moment: Moment, clock: Clock<'_>) -> NaiveDateTime {
    if !moment.is_about {
        return moment.utc;
    }
    let day = clock.zone.local(moment.utc).date();
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    clock.zone.utc(next.and_time(NaiveTime::MIN))
}

/// The last minute of a day without an hour.
pub(super) fn last_minute(moment: Moment, clock: Clock<'_>) -> Moment {
    let last = TimeDelta::try_minutes(1).unwrap_or_default();
    Moment {
        utc: ends(moment, clock) - last,
        ..moment
    }
}

fn noon() -> NaiveTime {
    NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()
}
