//! What can be left out of a card that is handed on, as switches that a person understands.

use crate::form::{Part, Slot};

/// What can be left out. Name, birth, language, the move and its day always travel: without them nobody knows whose
/// card it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Medicines.
    Medicines,
    /// Allergies.
    Allergies,
    /// Why they are in care, what was done, what they live with.
    Health,
    /// How they are, what worries them, where it hurts.
    Worries,
    /// Questions and what was said to them.
    Questions,
    /// Who is in charge, whom to call, what was promised.
    Charge,
    /// Visits and rides.
    Visits,
    /// Results to come.
    Tests,
    /// Warning signs.
    Signs,
    /// Equipment, tubes and lines, limits.
    Equipment,
    /// Senses, what matters, wishes.
    Me,
    /// The helper and their tasks.
    Helper,
    /// The request for the talk and the talk itself.
    Talk,
    /// Mistakes in the papers.
    Corrections,
}

impl Topic {
    /// In the order in which they are offered: what hurts most when it is missing stands first. Codes count by this
    /// order, too: it stays.
    pub const ALL: [Self; 14] = [
        Self::Allergies,
        Self::Medicines,
        Self::Health,
        Self::Charge,
        Self::Visits,
        Self::Tests,
        Self::Signs,
        Self::Worries,
        Self::Questions,
        Self::Talk,
        Self::Equipment,
        Self::Me,
        Self::Helper,
        Self::Corrections,
    ];

    /// The name in saved files and in what travels.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Medicines => "medicines",
            Self::Allergies => "allergies",
            Self::Health => "health",
            Self::Worries => "worries",
            Self::Questions => "questions",
            Self::Charge => "charge",
            Self::Visits => "visits",
            Self::Tests => "tests",
            Self::Signs => "signs",
            Self::Equipment => "equipment",
            Self::Me => "me",
            Self::Helper => "helper",
            Self::Talk => "talk",
            Self::Corrections => "corrections",
        }
    }

    /// The topic with this [`Self::name`].
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    /// What the things of a part are about; none for the move, which always travels.
    #[must_use]
    pub fn of(part: Part) -> Option<Self> {
        match part {
            Part::Move => None,
            Part::Me => Some(Self::Me),
            Part::Medicines => Some(Self::Medicines),
            Part::Allergies => Some(Self::Allergies),
            Part::Worries => Some(Self::Worries),
            Part::Questions => Some(Self::Questions),
            Part::Conditions | Part::Procedures => Some(Self::Health),
            Part::Devices | Part::Equipment | Part::Limits => Some(Self::Equipment),
            Part::Signs => Some(Self::Signs),
            Part::Visits => Some(Self::Visits),
            Part::Tests => Some(Self::Tests),
            Part::Helper | Part::Tasks => Some(Self::Helper),
            Part::Corrections => Some(Self::Corrections),
            Part::Baton | Part::Promises | Part::Contacts => Some(Self::Charge),
            Part::Ask | Part::Tries | Part::Talk => Some(Self::Talk),
        }
    }

    /// What an answer about the one person is about; none for the time of the move.
    #[must_use]
    pub fn of_sheet(slot: Slot) -> Option<Self> {
        use crate::form::slot::{MOVE_HOW, MOVE_TIME};
        match slot {
            MOVE_TIME => None,
            MOVE_HOW => Some(Self::Worries),
            slot => {
                let mut parts = Part::ALL.into_iter();
                let part = parts.find(|part| part.is_sheet() && slot.is_of(*part));
                // What a file put here and no page asks for is about the person.
                part.map_or(Some(Self::Me), Self::of)
            }
        }
    }
}
