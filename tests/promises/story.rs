//! A handoff in the making, told on one day, and the moments at which it is looked at.

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::clock::Clock;
use warm_handoff::form::{Choice, Input, Part, Slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::transition::Leaving;
use warm_handoff::promises::{Promise, State, promises};
use warm_handoff::words::Words;

use super::any;
pub use super::zones::Real;

/// A moment: `at("2026-11-23 10:40")`.
pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn on(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

pub struct Story(pub Handoff, NaiveDate);

impl Story {
    pub fn told_on(day: &str) -> Self {
        Self(any::empty(), on(day))
    }

    pub fn act(mut self, action: Action) -> Self {
        apply(&mut self.0, action).unwrap();
        self.0.say_days_on(self.1);
        self
    }

    pub fn write(self, field: Field, words: &str) -> Self {
        self.act(Action::Write(field, words.to_owned()))
    }

    pub fn leaving(self, day: &str) -> Self {
        self.act(Action::Leaving(Some(Leaving::On(on(day)))))
    }

    /// Slots with words, or with the names of choices.
    pub fn thing(self, part: Part, told: &[(Slot, &str)]) -> Self {
        let id = ItemId(0x61 + self.0.lists.items.len() as u64);
        let place = Place::Item(part, id);
        let begun = self.act(Action::AddItem(part, id));
        told.iter().fold(begun, |story, (slot, words)| {
            story.act(match slot.input() {
                Input::One | Input::Many => {
                    Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
                }
                _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
            })
        })
    }

    pub fn at(&self, now: &str) -> Vec<Promise> {
        promises(&self.0, at(now).into())
    }

    pub fn at_in(&self, now: &str, zone: &Real) -> Vec<Promise> {
        promises(&self.0, Clock::at(at(now), zone))
    }

    /// What came of the only promise.
    pub fn state(&self, now: &str) -> State {
        let all = self.at(now);
        assert_eq!(all.len(), 1, "{all:?}");
        all[0].state
    }

    pub fn state_in(&self, now: &str, zone: &Real) -> State {
        self.at_in(now, zone)[0].state
    }

    pub fn words(&self, language: &str) -> Words {
        Words::host(language).unwrap().with_voice(self.0.voice())
    }
}
