//! The baton in words: when, for how long, who, and what is missing. In no language yet.

use chrono::{Days, NaiveDateTime};

use super::leg::Fault;
use super::tile::{Hold, Span, Stretch};
use super::{Baton, Lane};
use crate::clock::{Clock, Zone};
use crate::form::choice;
use crate::words::{Message, day, day_and_time, day_short, say};

/// From here on hours are counted as days.
const HOURS_AS_DAYS: u32 = 48;

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
    let is_about = baton.is_about(at);
    moment_words(super::Moment { utc: at, is_about }, clock)
}

/// When it is, for a day that was typed: always the day, and the hour where one was told.
#[must_use]
pub fn moment_words(moment: super::Moment, clock: Clock<'_>) -> Message {
    let local = clock.zone.local(moment.utc);
    let time = (!moment.is_about).then(|| local.time());
    day_and_time(day_short(local.date()), time)
}

/// A moment as a person would type it: read again, it is the same moment.
#[must_use]
pub fn typed(at: NaiveDateTime, zone: &dyn Zone) -> Message {
    let local = zone.local(at);
    say::day_at(day(local.date()), local.time())
}

/// How long it is, in the largest unit that says it: "9 days", "5 hours", "30 minutes". Never less than it is.
#[must_use]
pub fn lasting(span: Span) -> Message {
    length(span, u32::div_ceil)
}

/// How long it has been, in the largest unit that says it. Never more than it has been.
#[must_use]
pub fn passed(span: Span) -> Message {
    length(span, |minutes, unit| minutes / unit)
}

fn length(span: Span, whole: fn(u32, u32) -> u32) -> Message {
    let minutes = u32::try_from(span.minutes()).unwrap_or_default();
    let hours = whole(minutes, 60);
    if minutes < 60 {
        say::baton_minutes(minutes)
    } else if hours < HOURS_AS_DAYS {
        say::baton_hours(hours)
    } else {
        say::baton_days(whole(minutes, 24 * 60))
    }
}

/// What is missing in a stretch, loudest first; none where nothing is.
#[must_use]
pub fn missing(stretch: &Stretch, baton: &Baton) -> Option<Message> {
    let holders = stretch.holders.iter();
    let mut legs = holders.filter_map(|id| baton.leg(*id));
    match stretch.hold {
        Hold::Nobody => Some(nobody(stretch.span, baton)),
        Hold::Left | Hold::Held if stretch.unreached.is_empty() => None,
        Hold::NoName => Some(say::baton_no_name()),
        // Whoever has a number at all can be called by day.
        _ if !stretch.unreached.is_empty() => Some(if legs.any(|leg| leg.reach.by_day()) {
            say::baton_no_night()
        } else {
            say::baton_no_number()
        }),
        _ => {
            let unsure = legs.find(|leg| !leg.is_sure());
            let fault = unsure.and_then(|leg| leg.fault);
            Some(faulty(fault.unwrap_or(Fault::NoEnd)))
        }
    }
}

/// For how long nobody is named, where that has an end.
#[must_use]
pub fn nobody(span: Span, baton: &Baton) -> Message {
    if baton.is_end(span.until) {
        say::baton_nobody_on()
    } else {
        say::baton_nobody(lasting(span))
    }
}

/// What keeps a leg from its place, and what to do.
#[must_use]
pub fn faulty(fault: Fault) -> Message {
    match fault {
        Fault::EndsBeforeStart => say::baton_ends_before(),
        Fault::Over => say::baton_over(),
        Fault::Unread => say::baton_unread(),
        Fault::NoStart => say::baton_no_start(),
        Fault::NoLeaving => say::baton_no_leaving(),
        Fault::NoVisit => say::baton_no_visit(),
        Fault::NoEnd => say::baton_no_end(),
        Fault::NoThing => say::baton_no_thing(),
    }
}

/// The gaps of everything in one sentence, for a place with no room for more; none where there is no gap.
#[must_use]
pub fn summary(baton: &Baton) -> Option<Message> {
    let with = |hold| {
        let gaps = baton.gaps().filter(move |gap| gap.hold == hold);
        gaps.collect::<Vec<_>>()
    };
    match (with(Hold::Nobody).as_slice(), with(Hold::NoName).as_slice()) {
        ([gap], _) if baton.is_end(gap.span.until) => Some(say::baton_sum_nobody_on()),
        ([gap], _) => Some(say::baton_sum_nobody(lasting(gap.span))),
        (gaps @ [_, ..], _) => Some(say::baton_sum_times(gaps.len())),
        ([], [_, ..]) => Some(say::baton_sum_name()),
        ([], []) => baton.gaps().next().map(|_| say::baton_sum_number()),
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
