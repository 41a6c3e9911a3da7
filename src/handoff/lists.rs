//! The lists of things that a person prepares: visits, tests, warning signs and their like, all of one shape.

use super::answers::Answers;
use super::id::ItemId;
use crate::form::{Input, Page, Part};

/// Everything in the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// What was said of whole lists that are empty; a list with items is not here.
    pub answers: Vec<(Part, ListAnswer)>,
    /// The items of every list, in the order in which they were entered.
    pub items: Vec<Item>,
}

/// One thing in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name here, unlike any other's.
    pub id: ItemId,
    /// The list it is in.
    pub part: Part,
    /// What is known of it.
    pub answers: Answers,
}

/// What was said of a list as a whole. "Not answered", "none" and "not sure" stay apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListAnswer {
    /// There are none.
    None,
    /// They do not know.
    NotSure,
}

impl Lists {
    /// The items of one list.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.part == part)
    }

    /// The item of a list with this id.
    #[must_use]
    pub fn item(&self, part: Part, id: ItemId) -> Option<&Item> {
        self.of(part).find(|item| item.id == id)
    }

    /// What was said of a list as a whole.
    #[must_use]
    pub fn answer(&self, part: Part) -> Option<ListAnswer> {
        let found = self.answers.iter().find(|(own, _)| *own == part);
        found.map(|(_, answer)| *answer)
    }

    /// Whether no part of it says two things at once.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        self.answers.iter().enumerate().all(|(at, (part, _))| {
            part.is_list()
                && self.of(*part).next().is_none()
                && !self.answers.iter().take(at).any(|(other, _)| other == part)
        })
    }
}

impl Item {
    /// What it is called: the first words on its first page, else the first words anywhere.
    #[must_use]
    pub fn name(&self) -> &str {
        let slots = Page::of(self.part).flat_map(Page::slots);
        slots
            .filter(|slot| !matches!(slot.input(), Input::One | Input::Many))
            .map(|slot| self.answers.words(slot))
            .find(|words| !words.is_empty())
            .unwrap_or_default()
    }
}
