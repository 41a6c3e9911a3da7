//! Tells a handoff one thing after another, by the same actions as a person would.

use chrono::NaiveDateTime;

use crate::action::{Action, Field, apply};
use crate::bank;
use crate::form::{Choice, Input, Part, Slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::handoff::worry::{Much, Worry};

/// Answers for slots: words as typed, or the names of choices.
pub(super) type Told<'a> = [(Slot, &'a str)];

/// A handoff in the making.
pub(super) struct Telling(Handoff);

impl Telling {
    /// An example with nothing in it, last changed at `now`.
    pub(super) fn new(id: u64, now: NaiveDateTime) -> Self {
        Self(Handoff {
            example: true,
            changed_at: Some(now),
            ..Handoff::empty(ItemId(id))
        })
    }

    /// Any action; one that is refused shows as a gap on the card, which the tests look at.
    pub(super) fn act(mut self, action: Action) -> Self {
        _ = apply(&mut self.0, action);
        self
    }

    pub(super) fn write(self, field: Field, words: &str) -> Self {
        self.act(Action::Write(field, words.to_owned()))
    }

    pub(super) fn worry(self, worry: Worry, much: Option<Much>) -> Self {
        self.act(Action::AddWorry(worry))
            .act(Action::HowMuch(worry, much))
    }

    pub(super) fn questions(self, bank_ids: &[&str]) -> Self {
        let found = bank_ids.iter().filter_map(|id| bank::find(id));
        found.fold(self, |telling, question| {
            telling.act(Action::AddBankQuestion(question.id))
        })
    }

    pub(super) fn own_question(self, words: &str) -> Self {
        let id = ItemId(0x31);
        self.act(Action::AddOwnQuestion(id))
            .write(Field::Question(id), words)
    }

    /// Medicines are numbered from 0x41 in the order of telling.
    pub(super) fn medicine(self, change: Change, name: &str, told: &Told<'_>) -> Self {
        let id = ItemId(0x41 + self.0.medicines.list.len() as u64);
        self.act(Action::AddMedicine(id, change))
            .write(Field::Medicine(id), name)
            .told(Place::Item(Part::Medicines, id), told)
    }

    pub(super) fn allergy(self, thing: &str, reaction: &str, told: &Told<'_>) -> Self {
        let id = ItemId(0x51);
        self.act(Action::AddAllergy(id))
            .write(Field::Allergy(id), thing)
            .write(Field::Reaction(id), reaction)
            .told(Place::Item(Part::Allergies, id), told)
    }

    /// Things in lists are numbered from 0x61 in the order of telling.
    pub(super) fn item(self, part: Part, told: &Told<'_>) -> Self {
        let id = ItemId(0x61 + self.0.lists.items.len() as u64);
        self.act(Action::AddItem(part, id))
            .told(Place::Item(part, id), told)
    }

    /// What is asked about the person, the move and the helper.
    pub(super) fn sheet(self, part: Part, told: &Told<'_>) -> Self {
        self.told(Place::Sheet(part), told)
    }

    fn told(self, place: Place, told: &Told<'_>) -> Self {
        told.iter().fold(self, |telling, (slot, words)| {
            telling.act(match (slot.input(), Choice::named(words)) {
                (Input::One | Input::Many, Some(choice)) => {
                    Action::Choose(place, *slot, choice, true)
                }
                _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
            })
        })
    }

    /// The handoff that came of it.
    pub(super) fn told_all(mut self) -> Handoff {
        if let Some(now) = self.0.changed_at {
            self.0.say_days_on(now.date());
        }
        self.0
    }
}
