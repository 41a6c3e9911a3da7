//! How a proposal stands beside what the person has, and what can be done with it.

use crate::merge::Difference;
use crate::words::{Message, say};

/// How a proposal stands beside what the person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The person has nothing there.
    New,
    /// It is so already.
    Same,
    /// It is told, and changes nothing.
    Told,
    /// The person has something else, and they saw it.
    Other,
    /// The person has something else that they did not see: it was changed since, or was not on their card.
    Conflict,
    /// The thing is not on the person's list any more. Taken, it comes back as a promise.
    Gone,
}

/// What the person does with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// What they say stands, and mine goes (there is an undo).
    Theirs,
    /// Both stand, side by side.
    Both,
    /// Mine stays as it is.
    Mine,
}

impl State {
    pub(super) fn of(differences: &[Difference]) -> Self {
        let any = |is: fn(&Difference) -> bool| differences.iter().any(is);
        if !any(|one| !one.is_same) {
            State::Same
        } else if any(|one| one.is_unseen) {
            State::Conflict
        } else if any(|one| !one.is_same && one.mine.is_some()) {
            State::Other
        } else {
            State::New
        }
    }

    /// Whether nothing is to be decided.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Same | Self::Told)
    }

    /// In words.
    #[must_use]
    pub fn said(self) -> Message {
        match self {
            Self::New => say::reply_state_new(),
            Self::Same => say::reply_state_same(),
            Self::Told => say::reply_state_told(),
            Self::Other => say::reply_state_other(),
            Self::Conflict => say::reply_state_conflict(),
            Self::Gone => say::reply_state_gone(),
        }
    }
}

impl Take {
    /// The words on its button.
    #[must_use]
    pub fn said(self, state: State) -> Message {
        match (self, state) {
            (Self::Theirs, State::New | State::Gone) => say::reply_take_new(),
            (Self::Mine, State::New | State::Gone) => say::reply_leave(),
            (Self::Theirs, _) => say::reply_take_theirs(),
            (Self::Both, _) => say::reply_take_both(),
            (Self::Mine, _) => say::reply_take_mine(),
        }
    }
}
