//! Asking for the talk: which way of asking stands, what to say for it, and what comes of each answer.
//!
//! There are five ways, from the best to the least: a ladder. After a "no", or after silence, the next one stands, so that
//! nothing waits for a clinic. What was asked and answered is in the list of [`Part::Tries`], and nowhere else.

mod dates;
mod facts;
mod plea;
mod taps;
mod told;

pub use dates::{Said, agreed_for, moment_words, windows, written_windows};
pub use plea::{Audience, again, leaving, plea, said};
pub use taps::{Tap, actions, said_now};
pub use told::{Told, history};

use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::handoff::transition::Move;

/// One way to talk, or to do without a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// Everybody at the bed.
    Bedside,
    /// Everybody by phone or video.
    ThreeWay,
    /// The clinicians call each other and read back.
    ReadBack,
    /// Who hands over calls one after the other.
    InTurn,
    /// The written card, and one named person who says yes to it by a day.
    Written,
}

/// How far the way that stands is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody was asked in this way.
    NotAsked,
    /// Asked; they have not answered.
    Asked,
    /// They said yes.
    Agreed,
    /// The talk took place.
    Held,
    /// They said no to the last way: the person leaves with the card, a name and a day.
    Over,
}

/// The way that stands, and how far it is.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The way.
    pub rung: Rung,
    /// How far it is.
    pub state: State,
    /// What was asked in this way: there when it is asked, agreed or held, and when only a name stands there yet.
    pub open: Option<&'a Item>,
    /// What was refused, did not take place or stayed without an answer just before.
    pub before: Option<&'a Item>,
}

impl Rung {
    /// From the best to the least.
    pub const ALL: [Self; 5] = [
        Self::Bedside,
        Self::ThreeWay,
        Self::ReadBack,
        Self::InTurn,
        Self::Written,
    ];

    /// The answer in the form that means it.
    #[must_use]
    pub fn choice(self) -> Choice {
        match self {
            Self::Bedside => choice::BEDSIDE,
            Self::ThreeWay => choice::THREE_WAY,
            Self::ReadBack => choice::READ_BACK,
            Self::InTurn => choice::IN_TURN,
            Self::Written => choice::WRITTEN,
        }
    }

    /// Its place from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|rung| **rung != self).count() + 1
    }

    /// The way to ask in when they say no to this one; none after the last.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|rung| rung.number() > self.number())
    }

    /// Where asking begins: people who come to a clinic have no bed there.
    #[must_use]
    pub fn first(kind: Option<Move>) -> Self {
        match kind {
            Some(Move::PrimaryToSpecialist | Move::SpecialistToPrimary | Move::ChildToAdult) => {
                Self::ThreeWay
            }
            _ => Self::Bedside,
        }
    }

    fn of(item: &Item) -> Option<Self> {
        let how = item.answers.chosen(slot::TRY_HOW).first()?;
        Self::ALL.into_iter().find(|rung| rung.choice() == *how)
    }
}

/// Which way stands. What they agreed to stands before everything until a later talk took place, or did not; else
/// what was asked last.
/// A try that does not say how counts as one of the way that stood when it was made; one that does not say how it went
/// was not asked yet.
#[must_use]
pub fn standing(handoff: &Handoff) -> Standing<'_> {
    let mut rung = Rung::first(handoff.transition.kind);
    let mut now = Standing {
        rung,
        state: State::NotAsked,
        open: None,
        before: None,
    };
    let mut agreed = None;
    let given = handoff.lists.of(Part::Tries);
    for item in given.filter(|item| !item.answers.is_empty()) {
        rung = Rung::of(item).unwrap_or(now.rung);
        let open = |state| Standing {
            rung,
            state,
            open: Some(item),
            before: None,
        };
        now = match item.answers.chosen(slot::TRY_STATE).first() {
            Some(&choice::AGREED) => {
                agreed = Some(open(State::Agreed));
                open(State::Agreed)
            }
            Some(&choice::HELD) => {
                agreed = None;
                open(State::Held)
            }
            Some(how @ (&choice::REFUSED | &choice::NOT_HELD | &choice::NOT_SURE)) => {
                // They had said yes to the talk that did not take place.
                agreed.take_if(|_| *how == choice::NOT_HELD);
                Standing {
                    rung: rung.next().unwrap_or(rung),
                    state: rung.next().map_or(State::Over, |_| State::NotAsked),
                    open: None,
                    before: Some(item),
                }
            }
            Some(_) => open(State::Asked),
            None if now.state == State::NotAsked => Standing {
                before: now.before,
                ..open(State::NotAsked)
            },
            // A name alone takes back nothing that was said.
            None => now,
        };
    }
    agreed.unwrap_or(now)
}

impl<'a> Standing<'a> {
    /// As it would be if this way were asked now.
    #[must_use]
    pub fn in_way(self, rung: Rung) -> Self {
        let is_open = matches!(self.state, State::NotAsked | State::Asked);
        if rung == self.rung && is_open {
            return self;
        }
        Self {
            rung,
            state: State::NotAsked,
            open: None,
            before: self.before,
        }
    }
}
