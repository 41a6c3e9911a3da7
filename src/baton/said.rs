//! The baton in words: when, for how long, who, and what is missing. In no language yet.

use chrono::{Days, NaiveDateTime};

use super::leg::{Edge, Fault};
use super::tile::{Hold, Span, Stretch, is_night};
use super::{Baton, Lane};
use crate::clock::{Clock, Zone};
use crate::form::choice;
use crate::words::{Message, day, day_short, say};

/// From here on hours are counted as days.
const HOURS_AS_DAYS: i64 = 48;

/// When it is: "today at 2 pm", "Wednesday, December 2 at 9 am". Where only the day was told, the day.
#[must_use]
pub fn when(baton: &Baton, at: NaiveDateTime, clock: Clock<'_>) -> Message {
    let local = clock.zone.local(at);
    let today = clock.local().date();
    let is_about = baton.is_about(at);
    let time = local.time();
    if local.date() == today {
        return if is_about {
            say::baton_today()
        } else {
            say::baton_today_at(time)
        };
    }
    let name = if Some(local.date()) == today.checked_add_days(Days::new(1)) {
        say::baton_tomorrow(day_short(local.date()))
    } else {
        day_short(local.date())
    };
    if is_about {
        say::baton_about(name)
    } else {
        say::day_at(name, time)
    }
}

/// What happens then, where it is known: the person leaves, or somebody sees them for the first time.
#[must_use]
pub fn event(baton: &Baton, at: NaiveDateTime) -> Option<Message> {
    let is_here = |moment: Option<super::Moment>| moment.is_some_and(|moment| moment.utc == at);
    if is_here(baton.leaving) {
        Some(choice::WHEN_LEAVING.words())
    } else if is_here(baton.first_visit) {
        Some(choice::FIRST_VISIT.words())
    } else {
        None
    }
}

/// When it is, for a card that is read on another day too: always the day.
#[must_use]
pub fn moment_said(baton: &Baton, at: NaiveDateTime, clock: Clock<'_>) -> Message {
    let local = clock.zone.local(at);
    let day = day_short(local.date());
    if baton.is_about(at) {
        day
    } else {
        say::day_at(day, local.time())
    }
}

/// A moment as a person would type it: read again, it is the same moment.
#[must_use]
pub fn typed(at: NaiveDateTime, zone: &dyn Zone) -> Message {
    let local = zone.local(at);
    say::day_at(day(local.date()), local.time())
}

/// How long it is, in the largest unit that says it: "9 days", "5 hours", "30 minutes".
#[must_use]
pub fn lasting(span: Span) -> Message {
    let minutes = span.minutes();
    let count = |count: i64| u32::try_from(count).unwrap_or_default();
    if minutes < 60 {
        say::baton_minutes(count(minutes))
    } else if minutes < HOURS_AS_DAYS * 60 {
        say::baton_hours(count(minutes / 60))
    } else {
        say::baton_days(count(minutes / (24 * 60)))
    }
}

/// What is missing in a stretch, loudest first; none where nothing is.
#[must_use]
pub fn missing(stretch: &Stretch, baton: &Baton, zone: &dyn Zone) -> Option<Message> {
    match stretch.hold {
        Hold::Nobody => Some(say::baton_nobody(lasting(stretch.span))),
        Hold::Left => None,
        Hold::NoName => Some(say::baton_no_name()),
        Hold::Unsure | Hold::Held if !stretch.unreached.is_empty() => {
            let is_at_night = |span: &Span| is_night(span.from, zone);
            let is_all = stretch.unreached.iter().all(|span| *span == stretch.span);
            Some(if is_all {
                say::baton_no_number()
            } else if stretch.unreached.iter().all(is_at_night) {
                say::baton_no_night()
            } else {
                say::baton_no_day()
            })
        }
        Hold::Unsure => Some(match fault(stretch, baton) {
            Some(fault) => faulty(fault),
            None => say::baton_no_end(),
        }),
        Hold::Held => None,
    }
}

/// Why nobody knows when a stretch ends.
fn fault(stretch: &Stretch, baton: &Baton) -> Option<Fault> {
    let holders = stretch.holders.iter();
    let legs = holders.filter_map(|id| baton.leg(*id));
    legs.filter(|leg| leg.until == Edge::NotTold)
        .find_map(|leg| leg.fault)
}

/// What keeps a leg from its place, and what to do.
#[must_use]
pub fn faulty(fault: Fault) -> Message {
    match fault {
        Fault::EndsBeforeStart => say::baton_ends_before(),
        Fault::Over => say::baton_over(),
        Fault::NoStart => say::baton_no_start(),
        Fault::NoLeaving => say::baton_no_leaving(),
        Fault::NoVisit => say::baton_no_visit(),
        Fault::NoEnd => say::baton_no_end(),
    }
}

/// The gaps of everything in one sentence, for a place with no room for more; none where there is no gap.
#[must_use]
pub fn summary(baton: &Baton) -> Option<Message> {
    let nobody = |stretch: &&Stretch| stretch.hold == Hold::Nobody;
    let gaps: Vec<_> = baton.gaps().collect();
    let alone: Vec<_> = gaps.iter().copied().filter(nobody).collect();
    match (alone.as_slice(), gaps.as_slice()) {
        ([gap], _) => Some(say::baton_sum_nobody(lasting(gap.span))),
        ([_, ..], _) => Some(say::baton_sum_times(alone.len())),
        ([], [_, ..]) => Some(say::baton_sum_number()),
        ([], []) => None,
    }
}

impl Lane {
    /// What it is about, where that is a single thing.
    #[must_use]
    pub fn title(&self) -> Option<Message> {
        let thing = self.thing.as_deref()?;
        Some(if thing.is_empty() {
            say::baton_thing_unnamed()
        } else {
            say::baton_thing(thing)
        })
    }
}
