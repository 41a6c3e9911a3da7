//! Allergies and reactions, in the person's words and never classified for them.

use super::answers::Answers;
use super::id::ItemId;
use super::text::Line;

/// Everything said about allergies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allergies {
    /// What the person answered; `list` has items only under `Has`, and `Has` alone means that they could not name it.
    pub answer: AllergiesAnswer,
    /// What made them ill, in the order in which it was entered.
    pub list: Vec<Allergy>,
}

/// What the person answered about allergies as a whole. A card never says "none" for "not answered".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AllergiesAnswer {
    /// Nothing yet.
    #[default]
    NotAnswered,
    /// Yes; see the list.
    Has,
    /// None that they know of.
    NoneKnown,
    /// They do not know.
    NotSure,
}

/// One thing that made the person ill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allergy {
    /// Its name here, unlike any other's.
    pub id: ItemId,
    /// The medicine, food or other thing; empty when they do not recall it.
    pub thing: Line,
    /// What happened; may be empty.
    pub reaction: Line,
    /// What else the form asks about it.
    pub details: Answers,
}
