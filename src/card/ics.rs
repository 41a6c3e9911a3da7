//! The days in a calendar file (RFC 5545): visits, "call if nothing was heard", and the days to look again.
//!
//! Titles say nothing about anybody's health unless the person wants that: a calendar lies open on shared screens.

mod file;

use chrono::NaiveDateTime;

use self::file::{Entry, Start};
use crate::clock::Clock;
use crate::form::slot;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::promises::{Check, Kind, Promise, State, callee, checks, promises, script};
use crate::words::{Arg, Message, Words, say};

/// Alarms: a visit rings the day before; a day without an hour in the afternoon of the last day on which somebody can
/// still be called, a check in the morning; a call at its minute.
const DAY_BEFORE: &str = "-P1D";
const MORNING_BEFORE: &str = "-PT15H";
const AFTERNOON: &str = "PT15H";
const MORNING: &str = "PT9H";
const AT_ONCE: &str = "PT0S";

/// Whether there is any day to put in a calendar.
#[must_use]
pub fn has_days(handoff: &Handoff, clock: Clock<'_>) -> bool {
    let is_to_come = |promise: &Promise| is_to_come(promise, clock);
    promises(handoff, clock).iter().any(is_to_come)
        || checks(handoff, clock)
            .iter()
            .any(|check| check.day >= clock.local().date())
}

/// The calendar, in these words. `shows` puts what it is about in the titles. Read in again, it changes the entries that
/// it made before and adds none twice.
#[must_use]
pub fn ics(handoff: &Handoff, clock: Clock<'_>, words: &Words, shows: bool) -> String {
    let changed = handoff.changed_at.map(|local| clock.zone.utc(local));
    let maker = Maker {
        handoff,
        words,
        shows,
    };
    let all = promises(handoff, clock);
    let to_come = all.iter().filter(|promise| is_to_come(promise, clock));
    let mut entries: Vec<Entry> = to_come.filter_map(|promise| maker.entry(promise)).collect();
    let today = clock.local().date();
    let ahead = checks(handoff, clock).into_iter();
    entries.extend(
        ahead
            .filter(|check| check.day >= today)
            .map(|check| maker.check(&check)),
    );
    file::write(&entries, clock.utc, changed.unwrap_or(clock.utc))
}

/// What is over has no place in a calendar; what came before its day is there to be taken out again.
fn is_to_come(promise: &Promise, clock: Clock<'_>) -> bool {
    promise.ends.is_some_and(|ends| ends >= clock.utc)
}

struct Maker<'a> {
    handoff: &'a Handoff,
    words: &'a Words,
    shows: bool,
}

impl Maker<'_> {
    fn entry(&self, promise: &Promise) -> Option<Entry> {
        let by = promise.by?;
        let local = promise.local?;
        let Place::Item(part, id) = promise.place else {
            return None;
        };
        let is_visit = promise.kind == Kind::Visit;
        let title = match (is_visit, self.shows) {
            (true, false) => self.words.say(&say::after_entry_visit()),
            (true, true) => promise.title(self.words),
            (false, false) => self.words.say(&say::after_entry_call()),
            (false, true) => {
                let about = promise.title(self.words);
                self.words.say(&say::after_entry_call_about(about))
            }
        };
        let alarm = match (is_visit, by.is_about) {
            (true, false) => DAY_BEFORE,
            (true, true) => MORNING_BEFORE,
            (false, false) => AT_ONCE,
            (false, true) => AFTERNOON,
        };
        let more = if is_visit {
            self.visit(promise)
        } else {
            self.call(promise)
        };
        Some(Entry {
            uid: self.uid(part.name(), id),
            start: start(by.is_about, local, by.utc),
            title: self.marked(title),
            more,
            alarm,
            is_busy: is_visit,
            is_off: matches!(promise.state, State::Came | State::Called),
        })
    }

    fn check(&self, check: &Check) -> Entry {
        let number = check.number;
        let open = check.silent.iter().map(|promise| promise.title(self.words));
        let title = self.words.say(&if self.shows {
            say::after_entry_check_about(number)
        } else {
            say::after_entry_check()
        });
        Entry {
            uid: format!("{}-day-{number}@warm-handoff", self.handoff.id),
            start: Start::Day(check.day),
            title: self.marked(title),
            more: open.collect::<Vec<_>>().join("\n"),
            alarm: MORNING,
            is_busy: false,
            is_off: false,
        }
    }

    /// With whom, what for, what to bring.
    fn visit(&self, promise: &Promise) -> String {
        let answers = self.handoff.answers(promise.place);
        let bring = answers.map_or("", |answers| answers.words(slot::VISIT_BRING));
        let said = |words: &str, say: fn(Arg) -> Message| {
            (!words.is_empty()).then(|| self.words.say(&say(words.into())))
        };
        let who = (!promise.who.is_empty()).then(|| promise.who.clone());
        let what = said(&promise.what, say::after_plan);
        let bring = said(bring, say::after_bring);
        let lines = [who, what, bring].into_iter().flatten();
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Whom to call, the number, and the words to say.
    fn call(&self, promise: &Promise) -> String {
        let whom = callee(self.handoff, promise).map(|callee| {
            let is_in_name = |number: &String| callee.who.contains(number.as_str());
            let number = callee.number.filter(|number| !is_in_name(number));
            let whom = self.words.say(&say::after_whom(callee.who));
            [Some(whom), number]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        });
        let said = script(self.handoff, promise);
        let said = said.iter().map(|line| self.words.say(line));
        whom.into_iter().chain(said).collect::<Vec<_>>().join("\n")
    }

    /// The same for the same thing, for ever; two people in one app share none.
    fn uid(&self, part: &str, id: ItemId) -> String {
        format!("{}-{part}-{id}@warm-handoff", self.handoff.id)
    }

    /// An example says so wherever it shows.
    fn marked(&self, title: String) -> String {
        if self.handoff.example {
            format!("{} {title}", self.words.say(&say::card_example()))
        } else {
            title
        }
    }
}

fn start(is_about: bool, local: NaiveDateTime, utc: NaiveDateTime) -> Start {
    if is_about {
        Start::Day(local.date())
    } else {
        Start::At(utc)
    }
}
