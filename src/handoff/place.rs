//! Whose answers a page of the form asks for, and where they are kept.

use super::Handoff;
use super::answers::Answers;
use super::id::ItemId;
use super::medicine::Change;
use super::question::Asks;
use crate::form::Part;

/// Whose answers: those of the handoff itself, or those of one thing in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The handoff itself.
    Sheet(Part),
    /// One thing of a part.
    Item(Part, ItemId),
}

impl Place {
    /// The part it is in.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Sheet(part) | Self::Item(part, _) => part,
        }
    }
}

impl Handoff {
    /// The answers of a place; none when the thing is gone.
    #[must_use]
    pub fn answers(&self, place: Place) -> Option<&Answers> {
        match place {
            Place::Sheet(part) => part.is_sheet().then_some(&self.sheet),
            Place::Item(Part::Medicines, id) => {
                self.medicines.with_id(id).map(|medicine| &medicine.details)
            }
            Place::Item(Part::Allergies, id) => {
                let found = self.allergies.list.iter().find(|item| item.id == id);
                found.map(|item| &item.details)
            }
            Place::Item(Part::Questions, id) => {
                self.questions.with_id(id).map(|question| &question.details)
            }
            Place::Item(part, id) => self.lists.item(part, id).map(|item| &item.answers),
        }
    }

    /// Whether nothing was said yet of the thing at this place.
    #[must_use]
    pub fn is_only_begun(&self, place: Place) -> bool {
        let is_nameless = match place {
            Place::Item(Part::Medicines, id) => self
                .medicines
                .with_id(id)
                .is_some_and(|item| item.name.is_empty() && item.change == Change::NotAnswered),
            Place::Item(Part::Questions, id) => {
                let question = self.questions.with_id(id);
                question
                    .is_some_and(|one| matches!(&one.asks, Asks::Own(words) if words.is_empty()))
            }
            Place::Item(part, _) => part.is_list(),
            Place::Sheet(_) => false,
        };
        is_nameless && self.answers(place).is_some_and(Answers::is_empty)
    }

    pub(crate) fn answers_mut(&mut self, place: Place) -> Option<&mut Answers> {
        match place {
            Place::Sheet(part) => part.is_sheet().then_some(&mut self.sheet),
            Place::Item(Part::Medicines, id) => {
                let found = self.medicines.list.iter_mut().find(|item| item.id == id);
                found.map(|item| &mut item.details)
            }
            Place::Item(Part::Allergies, id) => {
                let found = self.allergies.list.iter_mut().find(|item| item.id == id);
                found.map(|item| &mut item.details)
            }
            Place::Item(Part::Questions, id) => {
                let found = self.questions.chosen.iter_mut().find(|item| item.id == id);
                found.map(|question| &mut question.details)
            }
            Place::Item(part, id) => {
                let mut items = self.lists.items.iter_mut();
                let found = items.find(|item| item.part == part && item.id == id);
                found.map(|item| &mut item.answers)
            }
        }
    }
}
