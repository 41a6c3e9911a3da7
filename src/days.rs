//! What a day means that someone typed in their own words, so that a screen can say it back or ask about it.
//!
//! What was typed is kept as typed; nothing here changes it, and nothing here is kept. A text is read whole or not at
//! all: one word that is not known ("not", "before", "maybe") makes it [`Day::Words`], so that nothing is said back
//! that was not meant. Times are those on the clocks of the place where it is said; who reckons with them asks those clocks.

mod birth;
mod time;
mod token;
mod written;

pub use birth::{Birth, read_birth};
pub use time::{Time, read_time};

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use crate::words::{self, Message, say};
use written::Written;

/// People write of days that were, too: a day without a year is the first such day after these many days before today.
const LOOKS_BACK: i64 = 60;
/// Long enough to meet a leap day.
const LOOKS_AHEAD: i32 = 8;

/// A day as it was understood, with the time of day where one was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: NaiveDate,
    /// The time on the clock there; none when none was said.
    pub time: Option<NaiveTime>,
}

/// What was understood of a text where a day was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// One day.
    On(Moment),
    /// It can be read in two ways: 3/4 is March 4 or April 3, "at 9" is morning or evening.
    Unclear(Moment, Moment),
    /// A day of the calendar with another weekday than the one that stands beside it.
    OtherWeekday(NaiveDate),
    /// It is written as a day, and no calendar has it: February 30.
    NoSuchDay,
    /// Something else: "when the nurse says", or nothing.
    Words,
}

/// Reads a day, in English or Spanish.
///
/// A weekday is the next one on or after today. With "next" it may be the one after that as well, so that is asked.
/// A day without a year is the first such day not more than 60 days before today.
#[must_use]
pub fn read(text: &str, today: NaiveDate) -> Day {
    let written = token::tokens(text).and_then(|tokens| Written::of(&tokens));
    written
        .and_then(|written| understood(&written, today))
        .unwrap_or(Day::Words)
}

/// Every moment that a doubtful text can mean, in their order, to pick one; none for a text that means one or is no day.
#[must_use]
pub fn meanings(text: &str, today: NaiveDate) -> Vec<Moment> {
    let written = token::tokens(text).and_then(|tokens| Written::of(&tokens));
    let candidates = written.and_then(|written| candidates(&written, today));
    let Some(Candidates { days, times, .. }) = candidates else {
        return Vec::new();
    };
    let at = |day: &NaiveDate| {
        let day = *day;
        let timed = times.iter().map(move |time| Moment {
            day,
            time: Some(*time),
        });
        let whole = times.is_empty().then_some(Moment { day, time: None });
        timed.chain(whole).collect::<Vec<_>>()
    };
    let all: Vec<_> = days.iter().flat_map(at).collect();
    if all.len() > 1 { all } else { Vec::new() }
}

/// The moment, where the text can be read as one day and no other; without a time where none was said, or where it can be
/// read in two ways.
#[must_use]
pub fn one_moment(text: &str, today: NaiveDate) -> Option<Moment> {
    match read(text, today) {
        Day::On(moment) => Some(moment),
        Day::Unclear(one, other) if one.day == other.day => Some(Moment { time: None, ..one }),
        _ => None,
    }
}

/// The day, where the text can be read as one day and no other.
#[must_use]
pub fn one_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    one_moment(text, today).map(|moment| moment.day)
}

impl Day {
    /// What to say back or to ask; nothing for words and for nothing.
    #[must_use]
    pub fn said(self) -> Option<Message> {
        match self {
            // "Friday at midnight" may be the night before or after: it is said which.
            Self::On(moment) if moment.time == Some(NaiveTime::MIN) => {
                Some(say::day_midnight(moment.day))
            }
            Self::On(moment) => Some(say::day_means(moment.said())),
            Self::Unclear(one, other) => Some(match (one.time, other.time) {
                (Some(early), Some(late)) if one.day == other.day => {
                    say::day_time(one.day, early, late)
                }
                _ => say::day_unclear(one.said(), other.said()),
            }),
            Self::OtherWeekday(day) => Some(say::day_weekday(day)),
            Self::NoSuchDay => Some(say::day_none()),
            Self::Words => None,
        }
    }
}

impl Moment {
    /// In words that are read back as this moment.
    #[must_use]
    pub fn said(self) -> Message {
        match self.time {
            Some(time) => say::day_at(self.day, time),
            None => words::day(self.day),
        }
    }
}

/// What a text may mean before it is told how clear it is.
struct Candidates {
    days: Vec<NaiveDate>,
    times: Vec<NaiveTime>,
    /// The one day, where another weekday stands beside it.
    other_weekday: Option<NaiveDate>,
}

fn candidates(written: &Written, today: NaiveDate) -> Option<Candidates> {
    let times = written.times()?;
    let times: Vec<_> = times
        .into_iter()
        .filter_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .collect();
    let mut days = days(written, today)?;
    let mut other_weekday = None;
    if let (Some(weekday), Some(first)) = (written.weekday, days.first().copied()) {
        let is_one = days.len() == 1;
        // It may tell which of two days is meant.
        if days.iter().any(|day| weekday_of(*day) == weekday) {
            days.retain(|day| weekday_of(*day) == weekday);
        } else if is_one {
            other_weekday = Some(first);
        }
    }
    Some(Candidates {
        days,
        times,
        other_weekday,
    })
}

fn understood(written: &Written, today: NaiveDate) -> Option<Day> {
    let Candidates {
        days,
        times,
        other_weekday,
    } = candidates(written, today)?;
    if let Some(day) = other_weekday {
        return Some(Day::OtherWeekday(day));
    }
    let at = |day, time| Moment { day, time };
    Some(match (days.as_slice(), times.as_slice()) {
        ([], _) => Day::NoSuchDay,
        ([day], []) => Day::On(at(*day, None)),
        ([day], [time]) => Day::On(at(*day, Some(*time))),
        ([day], [early, late, ..]) => Day::Unclear(at(*day, Some(*early)), at(*day, Some(*late))),
        // Which day comes first; the time is asked when that is clear.
        ([one, other, ..], times) => {
            let time = times.first().copied().filter(|_| times.len() == 1);
            Day::Unclear(at(*one, time), at(*other, time))
        }
    })
}

/// The days that may be meant; empty when the calendar has none like it.
fn days(written: &Written, today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let is_said_once = written.offset.is_none() || written.dates.is_empty();
    match (written.offset, written.dates.as_slice(), written.weekday) {
        _ if !is_said_once => None,
        // Two days on, in Spanish.
        (Some(1), _, _) if written.is_last => Some(vec![days_from(today, 2)?]),
        (Some(days), _, _) if !written.is_last && !written.is_next => {
            Some(vec![days_from(today, i64::from(days))?])
        }
        (Some(_), _, _) => None,
        (None, [], Some(weekday)) => {
            let ahead = (i64::from(weekday) - i64::from(weekday_of(today))).rem_euclid(7);
            let ahead: &[i64] = match (written.is_next, written.is_last) {
                (false, false) => &[ahead],
                (true, false) if ahead == 0 => &[7],
                (true, false) => &[ahead, ahead + 7],
                (false, true) => &[ahead - 7],
                (true, true) => return None,
            };
            let found = ahead.iter().map(|days| days_from(today, *days));
            found.collect()
        }
        (None, [], None) => None,
        (None, dates, _) if !written.is_last && !written.is_next => {
            let found = dates
                .iter()
                .filter_map(|date| on_calendar(*date, written.year, today));
            Some(found.collect())
        }
        (None, _, _) => None,
    }
}

/// A year of two digits is one of this century; one of three is a slip.
fn on_calendar(
    (month, day): (u32, u32),
    year: Option<(u32, usize)>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let on = |year| NaiveDate::from_ymd_opt(year, month, day);
    match year {
        Some((year, 2)) => on(2000 + i32::try_from(year).ok()?),
        Some((year, _)) => on(i32::try_from(year).ok().filter(|year| *year >= 1000)?),
        None => {
            let first = days_from(today, -LOOKS_BACK)?;
            let years = first.year()..=first.year().saturating_add(LOOKS_AHEAD);
            years.filter_map(on).find(|day| *day >= first)
        }
    }
}

fn days_from(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    today.checked_add_signed(TimeDelta::try_days(days)?)
}

fn weekday_of(day: NaiveDate) -> u32 {
    day.weekday().num_days_from_monday()
}
