//! When it suits and when it was agreed for, as days of the calendar where they were understood, else as typed.

use chrono::{NaiveDate, NaiveDateTime};

use crate::days::{self, Day};
use crate::form::{Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::lists::Item;
use crate::handoff::request::When;
use crate::words::{Arg, Message, day, day_and_time, day_short, say, weekday};

/// A day that can be said in any language, or the person's own words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Ours to say.
    Message(Message),
    /// As typed.
    Own(String),
}

impl From<Said> for Arg {
    fn from(said: Said) -> Self {
        match said {
            Said::Message(message) => message.into(),
            Said::Own(words) => words.into(),
        }
    }
}

/// The slots for times that suit, first choice first.
const WINDOWS: [Slot; 3] = [
    slot::ASK_WINDOW_ONE,
    slot::ASK_WINDOW_TWO,
    slot::ASK_WINDOW_THREE,
];

/// The times that suit: those that were written, else what the quick card says. Said aloud on a day, those of the next
/// days have no date.
#[must_use]
pub fn windows(handoff: &Handoff, aloud_on: Option<NaiveDate>) -> Vec<Said> {
    let named = |day| name_of(day, aloud_on);
    let mut all = written_windows(handoff, aloud_on);
    if all.is_empty() {
        let when = handoff.request.when.map(|when| match when {
            When::BeforeLeaving => say::request_before(),
            When::AnyTime => say::request_any(),
            When::On(date) => named(date),
        });
        all.extend(when.map(Said::Message));
    }
    all
}

/// The times that were written, as for [`windows`].
#[must_use]
pub fn written_windows(handoff: &Handoff, aloud_on: Option<NaiveDate>) -> Vec<Said> {
    let written = WINDOWS.into_iter();
    let written = written.filter_map(|slot| understood(&handoff.sheet, slot, aloud_on));
    written.collect()
}

/// When the talk is, as they said.
#[must_use]
pub fn agreed_for(item: &Item) -> Option<Said> {
    understood(&item.answers, slot::TRY_WHEN, None)
}

/// What stands in a slot for a day. A day without the day on which it was said is never guessed, and an hour that can be
/// read in two ways is said as it was typed: left out, nobody would ask about it.
pub(super) fn understood(
    answers: &Answers,
    slot: Slot,
    aloud_on: Option<NaiveDate>,
) -> Option<Said> {
    let words = answers.words(slot);
    let said_on = answers.day(slot, NaiveDate::MIN).map(|(_, on)| on);
    let read = said_on
        .filter(|on| *on != NaiveDate::MIN)
        .map(|on| days::read(words, on));
    let moment = match read {
        Some(Day::On(moment)) => Some(moment),
        _ => None,
    };
    let said = moment.map(|moment| day_and_time(name_of(moment.day, aloud_on), moment.time));
    let own = (!words.is_empty()).then(|| Said::Own(words.to_owned()));
    said.map(Said::Message).or(own)
}

/// A day of this week by its weekday alone: a date is slow to say, and to take in by ear.
fn name_of(day: NaiveDate, aloud_on: Option<NaiveDate>) -> Message {
    match aloud_on.map(|today| (day - today).num_days()) {
        Some(0) => say::request_near("today"),
        Some(1) => say::request_near("tomorrow"),
        Some(2..=6) => weekday(day),
        _ => day_short(day),
    }
}

/// A moment in words that mean the same on every later day, and are read back as typed ones are.
#[must_use]
pub fn moment_words(now: NaiveDateTime) -> Message {
    say::day_at(day(now.date()), now.time())
}
