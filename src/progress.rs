//! How far the handoff itself is: the ask, the talk, the baton, the promises. In words, for a row of a list.

use crate::ask::{self, standing};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::{choice, slot};
use crate::handoff::Handoff;
use crate::promises::{promises, silent};
use crate::talk::{self, Talk};
use crate::words::{Message, say};

/// The state of one part.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// In a few words.
    pub said: Message,
    /// Whether something is to be asked or done there.
    pub is_todo: bool,
}

impl Progress {
    fn done(said: Message) -> Self {
        Self {
            said,
            is_todo: false,
        }
    }

    fn todo(said: Message) -> Self {
        Self {
            said,
            is_todo: true,
        }
    }
}

/// How asking for the talk goes.
#[must_use]
pub fn asking(handoff: &Handoff) -> Progress {
    let standing = standing(handoff);
    let before = standing
        .before
        .map(|item| item.answers.chosen(slot::TRY_STATE));
    match (standing.state, before) {
        // Silence is no "no".
        (ask::State::NotAsked | ask::State::Over, Some(before)) => {
            let said = before.iter().find(|state| **state != choice::NOT_SURE);
            Progress::todo(said.map_or_else(say::request_no_answer, |state| state.words()))
        }
        (ask::State::NotAsked | ask::State::Over, None) => Progress::done(say::home_state_none()),
        (ask::State::Asked, _) => Progress::todo(choice::ASKED.words()),
        (ask::State::Agreed, _) => Progress::done(choice::AGREED.words()),
        (ask::State::Held, _) => Progress::done(choice::HELD.words()),
    }
}

/// How the talk goes.
#[must_use]
pub fn talking(handoff: &Handoff) -> Progress {
    match Talk::of(handoff).state {
        talk::State::NotBegun => Progress::done(say::home_state_none()),
        talk::State::Running(_) | talk::State::Paused => Progress::todo(say::prepare_state_begun()),
        talk::State::Over => Progress::done(say::home_state_done()),
    }
}

/// Whether somebody is in charge at every hour.
#[must_use]
pub fn holding(baton: &Baton) -> Progress {
    match (baton.legs.is_empty(), baton.gaps().count()) {
        (true, _) => Progress::done(say::home_state_none()),
        (false, 0) => Progress::done(say::home_state_done()),
        (false, gaps) => Progress::todo(say::baton_gaps(gaps)),
    }
}

/// What was promised, and how much of it stayed silent.
#[must_use]
pub fn promised(handoff: &Handoff, clock: Clock<'_>) -> Progress {
    match (silent(handoff, clock).len(), promises(handoff, clock).len()) {
        (0, 0) => Progress::done(say::home_state_none()),
        (0, all) => Progress::done(say::home_state_some(all)),
        (silent, _) => Progress::todo(say::prepare_state_asks(silent)),
    }
}
