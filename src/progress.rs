//! How far the handoff itself is: the ask, the talk, the baton, the promises. In words, for a row of a list.

use crate::ask::{self, standing};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::choice;
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
    match standing.state {
        ask::State::NotAsked if standing.before.is_some() => {
            Progress::todo(choice::REFUSED.words())
        }
        ask::State::NotAsked => Progress::done(say::home_state_none()),
        ask::State::Asked => Progress::todo(choice::ASKED.words()),
        ask::State::Agreed => Progress::done(choice::AGREED.words()),
        ask::State::Held => Progress::done(choice::HELD.words()),
        ask::State::Over => Progress::todo(choice::REFUSED.words()),
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
