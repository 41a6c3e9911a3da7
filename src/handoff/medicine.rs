//! The medication list: what is new, changed, stopped, or not sure. Words are kept exactly as typed.

use super::answers::Answers;
use super::id::ItemId;
use super::text::{Line, Note};

/// Everything said about medicines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Medicines {
    /// What the person answered; `Listed` exactly when `list` has an item.
    pub answer: MedicinesAnswer,
    /// The medicines, in the order in which they were entered.
    pub list: Vec<Medicine>,
    /// What they took before, one medicine a line, as typed; may be empty.
    pub before: Note,
    /// What the paper says now, one medicine a line, as typed; may be empty.
    pub now: Note,
}

/// What the person answered about medicines as a whole. "Not answered", "none" and "not sure" stay apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MedicinesAnswer {
    /// Nothing yet.
    #[default]
    NotAnswered,
    /// Some are in the list.
    Listed,
    /// They take medicines, and nothing changed.
    NoChanges,
    /// They take no medicines.
    TakesNone,
    /// They do not know.
    NotSure,
}

/// One medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medicine {
    /// Its name here, unlike any other's.
    pub id: ItemId,
    /// What happened to it, as the person understands it.
    pub change: Change,
    /// Name and dose exactly as typed; empty when they know of it but not its name.
    pub name: Line,
    /// What the form asks about a medicine: when, why, how much, until when.
    pub details: Answers,
}

/// What happened to a medicine in this move, as told by the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Started here.
    New,
    /// Another dose or another time than before.
    Changed,
    /// As before.
    Same,
    /// Not to be taken for now.
    OnHold,
    /// To be taken no more.
    Stopped,
    /// The person does not know what to do with it.
    NotSure,
    /// Nobody said yet.
    NotAnswered,
}

impl Change {
    /// In the order in which every list shows them.
    pub const ALL: [Self; 7] = [
        Self::New,
        Self::Changed,
        Self::OnHold,
        Self::Stopped,
        Self::NotSure,
        Self::NotAnswered,
        Self::Same,
    ];

    /// What a person may say of one, in the order in which it is asked.
    pub const SAID: [Self; 6] = [
        Self::New,
        Self::Changed,
        Self::OnHold,
        Self::Stopped,
        Self::NotSure,
        Self::Same,
    ];

    /// What the quick card asks about: all but what stayed as it was.
    pub const QUICK: [Self; 4] = [Self::New, Self::Changed, Self::Stopped, Self::NotSure];

    /// The sign that stands before the word, never alone.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::New => "+",
            Self::Changed => "⇄",
            Self::Same => "=",
            Self::OnHold => "‖",
            Self::Stopped => "✕",
            Self::NotSure | Self::NotAnswered => "?",
        }
    }
}

impl Medicine {
    /// Whether it is to be taken now: neither stopped nor on hold. Where the person is not sure, it may be.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        !matches!(self.change, Change::Stopped | Change::OnHold)
    }
}

impl Medicines {
    /// The medicine with this id.
    #[must_use]
    pub fn with_id(&self, id: ItemId) -> Option<&Medicine> {
        self.list.iter().find(|medicine| medicine.id == id)
    }

    /// The medicines with this change, in the order in which they were entered.
    pub fn with_change(&self, change: Change) -> impl Iterator<Item = &Medicine> {
        self.list
            .iter()
            .filter(move |medicine| medicine.change == change)
    }
}
