//! The talk itself: which of its five beats it is at, whether it runs, and how much of its five minutes is spent.
//!
//! Everything of it stands in the handoff (`talk.beat`, `talk.began`, `talk.spent`, `talk.ended`), so that a reload, a
//! locked screen or another tab goes on where it was. `talk.began` is when the present run began, by the clocks where
//! the person is, and stands there only while the talk runs; `talk.spent` is the seconds of the runs before it.
//!
//! Time counts while the talk runs, whether or not anybody looks at the screen. A talk that was forgotten is no long
//! talk: when nothing was tapped or written in it for [`SILENCE`], it counts as paused since the last touch. So each
//! touch begins a run of its own: `talk.began` is the last one, whatever is changed elsewhere. Who comes back after an
//! hour finds the minutes that were left. A clock that jumps back takes nothing away and adds nothing: the time stands
//! still until the next touch.

mod came;
mod mark;
mod owners;
mod people;
mod receiver;
mod steps;
mod summary;

use chrono::NaiveDateTime;

pub use owners::{Thing, give, open, somebody, things};
pub use people::{Known, hands, is_same, lacks_interpreter, receivers};
pub use receiver::{accept, accepted, keep, takes_over};
pub use steps::{back, end, go_on, next, pause, start, touch};
pub use summary::{asked, questions, summary};

use crate::form::{Choice, choice, slot};
use crate::handoff::Handoff;

/// How long the talk should take, in seconds. Nothing happens when it is over.
pub const WHOLE: u32 = 5 * 60;
/// After this long without a tap or a word, in seconds, the talk counts as paused since the last one.
pub const SILENCE: i64 = 30 * 60;

/// One of the five steps of the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beat {
    /// Who is here.
    People,
    /// The story of one minute.
    Story,
    /// What the person adds or mends.
    Fix,
    /// The others say it back.
    SayBack,
    /// Who does what, by when.
    Owners,
}

/// Whether the talk runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody began it.
    NotBegun,
    /// It runs since this moment.
    Running(NaiveDateTime),
    /// It was begun and waits.
    Paused,
    /// It was ended.
    Over,
}

/// Where the talk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// The step.
    pub beat: Beat,
    /// Whether it runs.
    pub state: State,
    /// The seconds of the runs before the present one.
    before: u32,
}

impl Beat {
    /// In their order.
    pub const ALL: [Self; 5] = [
        Self::People,
        Self::Story,
        Self::Fix,
        Self::SayBack,
        Self::Owners,
    ];

    /// The answer in the form that means it.
    #[must_use]
    pub fn choice(self) -> Choice {
        match self {
            Self::People => choice::BEAT_PEOPLE,
            Self::Story => choice::BEAT_STORY,
            Self::Fix => choice::BEAT_FIX,
            Self::SayBack => choice::BEAT_SAY_BACK,
            Self::Owners => choice::BEAT_OWNERS,
        }
    }

    /// Its place from 1.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|beat| **beat != self).count() + 1
    }

    /// The step so many after this one; none past the ends.
    #[must_use]
    pub fn beside(self, by: isize) -> Option<Self> {
        let at = Self::ALL.iter().position(|beat| *beat == self)?;
        Self::ALL.get(at.checked_add_signed(by)?).copied()
    }
}

impl Talk {
    /// Where it is. What cannot be read as a moment or as seconds is none.
    #[must_use]
    pub fn of(handoff: &Handoff) -> Self {
        let sheet = &handoff.sheet;
        let chosen = sheet.chosen(slot::TALK_BEAT).first().copied();
        let mut beats = Beat::ALL.into_iter();
        let beat = beats.find(|beat| Some(beat.choice()) == chosen);
        let began = mark::read(sheet.words(slot::TALK_BEGAN));
        let state = match (chosen, began) {
            (None, _) => State::NotBegun,
            (Some(choice::BEAT_OVER), _) => State::Over,
            (Some(_), Some(began)) => State::Running(began),
            (Some(_), None) => State::Paused,
        };
        let last = if state == State::Over {
            Beat::Owners
        } else {
            Beat::People
        };
        Self {
            beat: beat.unwrap_or(last),
            state,
            before: sheet.words(slot::TALK_SPENT).parse().unwrap_or_default(),
        }
    }

    /// Whether it runs at this moment: began, not paused, and not forgotten.
    #[must_use]
    pub fn runs(&self, now: NaiveDateTime) -> bool {
        match self.state {
            State::Running(began) => (now - began).num_seconds() <= SILENCE,
            _ => false,
        }
    }

    /// How many seconds are spent at this moment: of a run that was forgotten, none after its last touch.
    #[must_use]
    pub fn spent(&self, now: NaiveDateTime) -> u32 {
        match self.state {
            State::Running(began) if self.runs(now) => {
                let run = u32::try_from((now - began).num_seconds()).unwrap_or_default();
                self.before.saturating_add(run)
            }
            _ => self.before,
        }
    }

    /// How many seconds are left at this moment; none once the five minutes are over.
    #[must_use]
    pub fn left(&self, now: NaiveDateTime) -> Option<u32> {
        WHOLE
            .checked_sub(self.spent(now))
            .filter(|seconds| *seconds > 0)
    }
}

/// Whether a talk was begun and not ended: then the start leads back to it.
#[must_use]
pub fn is_on(handoff: &Handoff) -> bool {
    let sheet = &handoff.sheet;
    sheet.answers(slot::TALK_BEAT) && !sheet.has(slot::TALK_BEAT, choice::BEAT_OVER)
}
