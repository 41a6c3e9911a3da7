//! Everything that one person prepared for one move between settings of care: the aggregate root.

pub mod allergy;
pub mod answers;
pub mod came;
pub mod id;
mod known;
pub mod lists;
pub mod medicine;
pub mod person;
pub mod place;
pub mod question;
pub mod reader;
pub mod request;
pub mod sent;
pub mod text;
pub mod topic;
pub mod transition;
pub mod worry;

use chrono::{NaiveDate, NaiveDateTime};

use allergy::{Allergies, AllergiesAnswer};
use answers::Answers;
use id::ItemId;
use lists::Lists;
use medicine::{Medicines, MedicinesAnswer};
use person::{FilledInBy, Person};
use question::Questions;
use request::{Request, Wanted};
use sent::{Sent, Sharing};
use transition::Transition;
use worry::Worries;

use crate::form::Part;
use crate::words::{Voice, Who};

/// The most items that one list holds; the next one is refused.
pub const MOST_ITEMS: usize = 300;

/// Everything one person prepared. Changed only by [`crate::action::apply`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handoff {
    /// Its name, unlike any other handoff's.
    pub id: ItemId,
    /// A made-up person to look at: marked EXAMPLE wherever it shows.
    pub example: bool,
    /// The last change, in the person's local time; none while nothing is entered.
    pub changed_at: Option<NaiveDateTime>,
    /// Who it is for, and who fills it in.
    pub person: Person,
    /// From where, to where, when.
    pub transition: Transition,
    /// Worries.
    pub worries: Worries,
    /// Questions to ask.
    pub questions: Questions,
    /// Medicines.
    pub medicines: Medicines,
    /// Allergies.
    pub allergies: Allergies,
    /// The request for the live talk.
    pub request: Request,
    /// What the form asks about the person, the move and the helper.
    pub sheet: Answers,
    /// Visits, tests, warning signs and the other lists.
    pub lists: Lists,
    /// What each reader's card leaves out.
    pub sharing: Sharing,
    /// The cards that were handed on, the newest last.
    pub sent: Vec<Sent>,
}

impl Handoff {
    /// A handoff with nothing in it.
    #[must_use]
    pub fn empty(id: ItemId) -> Self {
        Self {
            id,
            example: false,
            changed_at: None,
            person: Person::default(),
            transition: Transition::default(),
            worries: Worries::default(),
            questions: Questions::default(),
            medicines: Medicines::default(),
            allergies: Allergies::default(),
            request: Request::default(),
            sheet: Answers::default(),
            lists: Lists::default(),
            sharing: Sharing::default(),
            sent: Vec::new(),
        }
    }

    /// Whether anything was answered, so that there is a card to show. Switches and cards that were handed on say
    /// nothing of the person.
    #[must_use]
    pub fn is_started(&self) -> bool {
        !self.person.name.is_empty()
            || !self.person.born.is_empty()
            || !self.person.helper.is_empty()
            || !self.person.language.is_empty()
            || self.person.interpreter
            || self.person.filled_in_by != FilledInBy::default()
            || self.transition != Transition::default()
            || self.worries != Worries::default()
            || !self.questions.chosen.is_empty()
            || self.medicines != Medicines::default()
            || self.allergies.answer != AllergiesAnswer::NotAnswered
            || self.request != Request::default()
            || !self.sheet.is_empty()
            || self.lists != Lists::default()
    }

    /// Whether no part of it says two things at once: what every change keeps true, and a file may not.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        let worries = &self.worries;
        let questions = &self.questions.chosen;
        // First, so that comparing each with each below stays quick.
        self.medicines.list.len() <= MOST_ITEMS
            && self.allergies.list.len() <= MOST_ITEMS
            && questions.len() <= MOST_ITEMS
            && Part::LISTS
                .into_iter()
                .all(|part| self.lists.of(part).count() <= MOST_ITEMS)
            && self.lists.is_consistent()
            && sent::is_kept(&self.sent)
            && (self.medicines.answer == MedicinesAnswer::Listed) != self.medicines.list.is_empty()
            && (self.allergies.answer == AllergiesAnswer::Has || self.allergies.list.is_empty())
            && (!worries.none || worries.chosen.is_empty())
            && all_differ(self.medicines.list.iter().map(|medicine| medicine.id))
            && all_differ(self.allergies.list.iter().map(|allergy| allergy.id))
            && all_differ(questions.iter().map(|question| question.id))
            && Part::LISTS
                .into_iter()
                .all(|part| all_differ(self.lists.of(part).map(|item| item.id)))
            && all_differ(worries.chosen.iter().map(|chosen| chosen.worry))
    }

    /// Marks every day that was not marked yet as said on this day.
    pub fn say_days_on(&mut self, today: NaiveDate) {
        let medicines = self.medicines.list.iter_mut().map(|own| &mut own.details);
        let allergies = self.allergies.list.iter_mut().map(|own| &mut own.details);
        let questions = self.questions.chosen.iter_mut().map(|own| &mut own.details);
        let items = self.lists.items.iter_mut().map(|own| &mut own.answers);
        let things = medicines.chain(allergies).chain(questions).chain(items);
        for answers in things.chain([&mut self.sheet]) {
            answers.say_on(today);
        }
    }

    /// Whether a warm handoff is asked for.
    #[must_use]
    pub fn asks_for_handoff(&self) -> bool {
        self.request.wanted == Wanted::Yes
    }

    /// In whose voice the app speaks: "you" to the person, their name to a helper.
    #[must_use]
    pub fn voice(&self) -> Voice {
        let who = match self.person.filled_in_by {
            FilledInBy::Me | FilledInBy::WithHelp => Who::Me,
            FilledInBy::SomeoneElse => Who::Other,
        };
        Voice {
            who,
            name: self.person.name.as_str().to_owned(),
        }
    }
}

fn all_differ<T: PartialEq>(items: impl Iterator<Item = T>) -> bool {
    let items: Vec<_> = items.collect();
    items
        .iter()
        .enumerate()
        .all(|(at, item)| items.iter().skip(at + 1).all(|other| other != item))
}
