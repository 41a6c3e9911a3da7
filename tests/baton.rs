//! Who is responsible, hour by hour: gaps are found to the minute, on real clocks, and nothing that was told is lost.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "baton/clocks.rs"]
mod clocks;
#[path = "baton/gaps.rs"]
mod gaps;
#[path = "baton/legs.rs"]
mod legs;
#[path = "baton/nasty.rs"]
mod nasty;
#[path = "baton/owner.rs"]
mod owner;
#[path = "baton/tiles.rs"]
mod tiles;
#[path = "baton/until.rs"]
mod until;
#[path = "baton/words.rs"]
mod words;
#[path = "any/zones.rs"]
mod zones;

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::{Baton, Stretch};
use warm_handoff::clock::Clock;
use warm_handoff::form::{Choice, Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::transition::Leaving;
use zones::Real;

/// A moment: `at("2026-11-23 10:40")`.
fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn on(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

/// What is told about one leg: slots with words, or with the names of choices.
type Told<'a> = &'a [(Slot, &'a str)];

/// A handoff in the making, told on one day.
struct Story(Handoff, NaiveDate);

impl Story {
    fn told_on(day: &str) -> Self {
        Self(any::empty(), on(day))
    }

    fn act(mut self, action: Action) -> Self {
        apply(&mut self.0, action).unwrap();
        self.0.say_days_on(self.1);
        self
    }

    fn leaving(self, day: &str, time: &str) -> Self {
        let time_of = Field::Answer(Place::Sheet(Part::Move), slot::MOVE_TIME);
        self.act(Action::Leaving(Some(Leaving::On(on(day)))))
            .act(Action::Write(time_of, time.to_owned()))
    }

    fn thing(self, part: Part, told: Told<'_>) -> Self {
        let id = ItemId(0x61 + self.0.lists.items.len() as u64);
        let place = Place::Item(part, id);
        told.iter().fold(
            self.act(Action::AddItem(part, id)),
            |story, (slot, words)| {
                story.act(match slot.input() {
                    Input::One | Input::Many => {
                        Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
                    }
                    _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
                })
            },
        )
    }

    fn leg(self, told: Told<'_>) -> Self {
        self.thing(Part::Baton, told)
    }

    fn visit(self, when: &str) -> Self {
        self.thing(
            Part::Visits,
            &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_WHEN, when)],
        )
    }

    fn at(&self, now: &str) -> Baton {
        Baton::new(&self.0, at(now).into())
    }

    fn at_in(&self, now: &str, zone: &Real) -> Baton {
        Baton::new(&self.0, Clock::at(at(now), zone))
    }
}

/// Begins, ends and holders of everything: "11-23 10:40 > 11-23 14:00 Held 1".
fn drawn(stretches: &[Stretch]) -> Vec<String> {
    let line = |stretch: &Stretch| {
        let when = |moment: NaiveDateTime| moment.format("%m-%d %H:%M");
        format!(
            "{} > {} {:?} {}",
            when(stretch.span.from),
            when(stretch.span.until),
            stretch.hold,
            stretch.holders.len()
        )
    };
    stretches.iter().map(line).collect()
}
