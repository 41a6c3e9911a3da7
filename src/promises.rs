//! Everything that somebody said would happen: what, who, by when, whom to call, and what came of it.
//!
//! Nothing here says what is right to do: a promise is over when its time is over, and then there are words to ask with.

mod callee;
mod checks;
mod mark;
mod owned;
mod said;
mod script;
mod table;
mod visit;

use chrono::NaiveDateTime;

pub use callee::{Callee, callee, dialed};
pub use checks::{Check, DAYS, checks};
pub use mark::{Mark, mark};
pub use owned::{Owned, owned};
pub use script::script;
pub use table::Kind;
pub use visit::{Planned, planned};

use crate::baton::{Moment, ends, is_over, moment};
use crate::clock::Clock;
use crate::days::{self, Day};
use crate::form::{Slot, choice};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use table::{SOURCES, Source};

/// Something that somebody said would happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Where it was written down.
    pub place: Place,
    /// What kind of thing it is.
    pub kind: Kind,
    /// What, in the person's words; may be empty.
    pub what: String,
    /// Who said so, or who does it; may be empty.
    pub who: String,
    /// By when; none where no day was told, or none that can be read as one day.
    pub by: Option<Moment>,
    /// What the clocks show where the person is when it is over.
    pub local: Option<NaiveDateTime>,
    /// From when on it is over; none where no day was told.
    pub ends: Option<NaiveDateTime>,
    /// Its hour can be read in two ways: "Friday at 3".
    pub is_unclear: bool,
    /// By when, as it was typed; may be empty.
    pub told: String,
    /// Whom to call if nothing comes, as typed; may be empty.
    pub call: String,
    /// What came of it.
    pub state: State,
    /// The person said that it did not happen.
    pub is_denied: bool,
    /// Where it is asked by when.
    pub by_slot: Slot,
    /// Where it is asked whom to call, if it is.
    pub call_slot: Option<Slot>,
}

/// What came of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody said by when, or in words that are no day.
    NoDay,
    /// Its day is still to come.
    Waiting,
    /// Its time ends today.
    DueToday,
    /// Its time is over and nothing came.
    Silent,
    /// The person called, and waits again.
    Called,
    /// It came.
    Came,
}

/// Everything that was promised: in order of time, those without a day last.
#[must_use]
pub fn promises(handoff: &Handoff, clock: Clock<'_>) -> Vec<Promise> {
    let of = |source: &'static Source| {
        let said = handoff.lists.of(source.part);
        let said = said.filter(|item| !item.answers.is_empty() && (source.counts)(handoff, item));
        said.map(move |item| promise(source, item, clock))
    };
    let mut all: Vec<_> = SOURCES.iter().flat_map(of).collect();
    all.sort_by_key(|promise| {
        let utc = promise.by.map(|by| by.utc);
        (utc.is_none(), utc)
    });
    all
}

/// What stayed silent: its time is over and nothing came. Longest first.
#[must_use]
pub fn silent(handoff: &Handoff, clock: Clock<'_>) -> Vec<Promise> {
    let mut silent = promises(handoff, clock);
    silent.retain(|promise| promise.state == State::Silent);
    silent
}

fn promise(source: &'static Source, item: &Item, clock: Clock<'_>) -> Promise {
    let answers = &item.answers;
    let words = |slot: Option<Slot>| slot.map_or("", |slot| answers.words(slot)).to_owned();
    let read = moment(answers, source.by, clock);
    // A request carries the moment at which it was made: only a later day is one by which an answer was told.
    let said_on = answers.day(source.by, clock.local().date());
    let is_stamp = source.kind == Kind::Answer
        && read
            .zip(said_on)
            .is_some_and(|(read, (_, said_on))| clock.zone.local(read.utc).date() <= said_on);
    let by = read.filter(|_| !is_stamp);
    let read = said_on.map(|(words, said_on)| days::read(words, said_on));
    let mut came = source.came.iter();
    let state = if came.any(|(slot, choice)| answers.has(*slot, *choice)) {
        State::Came
    } else if answers.has(source.state, choice::CALLED) {
        State::Called
    } else {
        by.map_or(State::NoDay, |by| timed(by, clock))
    };
    Promise {
        place: Place::Item(source.part, item.id),
        kind: source.kind,
        what: words(source.what),
        who: words(source.who),
        by,
        local: by.map(|by| clock.zone.local(by.utc)),
        ends: by.map(|by| ends(by, clock)),
        is_unclear: matches!(read, Some(Day::Unclear(..))),
        told: if is_stamp {
            String::new()
        } else {
            answers.words(source.by).to_owned()
        },
        call: words(source.call),
        state,
        is_denied: answers.has(source.state, choice::NO),
        by_slot: source.by,
        call_slot: source.call,
    }
}

/// What a day makes of a promise of which nothing was said since.
fn timed(by: Moment, clock: Clock<'_>) -> State {
    if is_over(by, clock) {
        State::Silent
    } else if clock.zone.local(by.utc).date() == clock.local().date() {
        State::DueToday
    } else {
        State::Waiting
    }
}
