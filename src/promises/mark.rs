//! What a person taps: it came, it did not, I called. The answers stand where the thing itself is asked about.

use super::Promise;
use super::table::source;
use crate::action::Action;
use crate::form::choice;

/// What a person says of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It came.
    Came,
    /// It did not happen.
    DidNot,
    /// They called.
    Called,
    /// They called, and nothing came of it: it is silent again.
    StillSilent,
}

/// The action that says so; none where it is answered elsewhere, as with the request for a warm handoff.
#[must_use]
pub fn mark(promise: &Promise, mark: Mark) -> Vec<Action> {
    let Some(source) = source(promise.kind) else {
        return Vec::new();
    };
    let Some((came_slot, came)) = source.came.first().copied() else {
        return Vec::new();
    };
    let (slot, choice, is_chosen) = match mark {
        Mark::Came => (came_slot, came, true),
        Mark::DidNot => (source.state, choice::NO, true),
        Mark::Called => (source.state, choice::CALLED, true),
        Mark::StillSilent => (source.state, choice::CALLED, false),
    };
    let is_offered = slot.choices().contains(&choice);
    let action = Action::Choose(promise.place, slot, choice, is_chosen);
    is_offered.then_some(action).into_iter().collect()
}
