//! The talk: its steps, its five minutes on clocks that jump and stop, who takes over, who does what, what came of it.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "talk/owners.rs"]
mod owners;
#[path = "talk/receiver.rs"]
mod receiver;
#[path = "talk/steps.rs"]
mod steps;
#[path = "talk/time.rs"]
mod time;

use chrono::NaiveDateTime;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::ask::moment_words;
use warm_handoff::form::{Choice, Input, Part, Slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::talk;
use warm_handoff::words::{Message, Words};

const SHEET: Place = Place::Sheet(Part::Talk);

/// A moment on the day of the talk: `at("10:40:05")`.
fn at(time: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(&format!("2026-11-23 {time}"), "%Y-%m-%d %H:%M:%S").unwrap()
}

/// A handoff on a phone: every change is stamped to the minute.
struct Phone(Handoff);

impl Phone {
    fn new() -> Self {
        Self(any::empty())
    }

    /// Does all of it at this moment, and gives back how it is undone.
    fn does(&mut self, now: NaiveDateTime, actions: Vec<Action>) -> Vec<Action> {
        let mut undo = Vec::new();
        for action in actions {
            let mut one = apply(&mut self.0, action).unwrap().undo;
            one.append(&mut undo);
            undo = one;
        }
        let minute = now.format("%H:%M:00").to_string();
        self.0.changed_at = Some(at(&minute));
        self.0.say_days_on(now.date());
        undo
    }

    /// Takes a step of the talk at this time.
    fn step(
        &mut self,
        time: &str,
        step: impl FnOnce(&Handoff, NaiveDateTime) -> Vec<Action>,
    ) -> Vec<Action> {
        let actions = step(&self.0, at(time));
        self.does(at(time), actions)
    }

    fn tell(&mut self, place: Place, told: &[(Slot, &str)]) {
        let actions = told.iter().map(|(slot, words)| match slot.input() {
            Input::One | Input::Many => {
                Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
            }
            _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
        });
        let actions = actions.collect();
        self.does(at("10:00:00"), actions);
    }

    fn thing(&mut self, part: Part, id: u64, told: &[(Slot, &str)]) -> Place {
        let id = ItemId(id);
        self.does(at("10:00:00"), vec![Action::AddItem(part, id)]);
        let place = Place::Item(part, id);
        self.tell(place, told);
        place
    }

    fn words(&self, place: Place, slot: Slot) -> &str {
        self.0.answers(place).unwrap().words(slot)
    }

    fn has(&self, place: Place, slot: Slot, choice: Choice) -> bool {
        self.0.answers(place).unwrap().has(slot, choice)
    }
}

/// The steps of somebody whose words all fit, on an English screen.
fn next(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    talk::next(handoff, now, false)
}

fn back(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    talk::back(handoff, now, false)
}

fn end(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    talk::end(handoff, now, &english(&moment_words(now)), false)
}

fn english(message: &Message) -> String {
    Words::host("en").unwrap().say(message)
}
