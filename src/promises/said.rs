//! A promise in words: its name, when it is due, for how long it has been silent.

use chrono::{Days, NaiveDateTime};

use super::{Kind, Promise};
use crate::baton::{Span, passed};
use crate::clock::Clock;
use crate::words::{Arg, Message, Words, day_and_time, day_short, say};

impl Promise {
    /// What it is called: the person's own words where they say it all.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        let of = |name: &str, named: fn(Arg) -> Message, unnamed: fn() -> Message| {
            if name.is_empty() {
                unnamed()
            } else {
                named(name.into())
            }
        };
        let (what, who) = (self.what.as_str(), self.who.as_str());
        words.say(&match self.kind {
            Kind::Promise if !what.is_empty() => return what.to_owned(),
            Kind::Promise => say::after_promise(),
            Kind::Result => of(what, say::after_result, say::after_result_unnamed),
            Kind::Visit => of(who, say::after_visit, say::after_visit_unnamed),
            Kind::Delivery => of(what, say::after_delivery, say::after_delivery_unnamed),
            Kind::Call => of(who, say::after_call_from, say::after_call_unnamed),
            Kind::Answer => of(who, say::after_answer, say::after_answer_unnamed),
        })
    }

    /// Whether who it is stands in its name already.
    #[must_use]
    pub fn names_who(&self) -> bool {
        matches!(self.kind, Kind::Visit | Kind::Call | Kind::Answer) || self.who.is_empty()
    }

    /// By when, as seen from now: "Today, Friday, November 27 at noon". None where no day can be read, or its hour in two
    /// ways: then the words stand as they were typed.
    #[must_use]
    pub fn due(&self, clock: Clock<'_>) -> Option<Message> {
        let local = self.clear()?;
        let today = clock.local().date();
        let near = |days: u64| today.checked_add_days(Days::new(days)) == Some(local.date());
        // The day stands with it: what was printed is read on another day too.
        let day = day_short(local.date());
        let day = if near(0) {
            say::after_today(day)
        } else if near(1) {
            say::baton_tomorrow(day)
        } else {
            day
        };
        Some(at(day, self, local))
    }

    /// By when, for words that are said or read on another day too: always the day. None as for [`Self::due`].
    #[must_use]
    pub fn day_said(&self) -> Option<Message> {
        let local = self.clear()?;
        Some(at(day_short(local.date()), self, local))
    }

    fn clear(&self) -> Option<NaiveDateTime> {
        self.local.filter(|_| !self.is_unclear)
    }

    /// For how long its time has been over; none where it is not.
    #[must_use]
    pub fn silent_for(&self, clock: Clock<'_>) -> Option<Message> {
        let from = self.ends.filter(|ends| *ends <= clock.utc)?;
        let until = clock.utc;
        Some(passed(Span { from, until }))
    }
}

fn at(day: Message, promise: &Promise, local: NaiveDateTime) -> Message {
    let is_told = promise.by.is_some_and(|by| !by.is_about);
    day_and_time(day, is_told.then(|| local.time()))
}
