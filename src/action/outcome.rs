//! What comes of an action: how it is undone and what is said of it, or why it changed nothing.

use super::{Action, MOST_ITEMS};
use crate::handoff::text::TooLong;
use crate::words::Message;

/// What came of an action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    /// Applied in order, these bring back what was.
    pub undo: Vec<Action>,
    /// What was taken out, to say and to offer back.
    pub removed: Option<Message>,
    /// What was added and what did not fit, to say; to be undone where there is an undo.
    pub added: Option<Message>,
}

/// Why an action changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text does not fit its field.
    TooLong(TooLong),
    /// No item has that id, or it cannot hold this.
    NoSuchItem,
    /// The list holds [`super::MOST_ITEMS`] already.
    Full,
}

impl Applied {
    pub(super) fn undone_by(undo: Vec<Action>) -> Self {
        Self::removing(undo, None)
    }

    pub(super) fn removing(undo: Vec<Action>, removed: Option<Message>) -> Self {
        Self {
            undo,
            removed,
            added: None,
        }
    }
}

pub(super) fn swap<T>(place: &mut T, value: T) -> T {
    std::mem::replace(place, value)
}

pub(super) fn has_room(held: usize, more: usize) -> Result<(), Refused> {
    if held + more > MOST_ITEMS {
        Err(Refused::Full)
    } else {
        Ok(())
    }
}
