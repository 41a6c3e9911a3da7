//! How warm this handoff is: what makes it warm and is there, and what would make it warmer. Never a score.

use crate::baton::{Baton, is_vague, with_owners};
use crate::clock::Clock;
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::reply::is_back_in_writing;
use crate::words::{Message, say};

/// What makes a handoff warm, in the order in which it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warm {
    /// They talked with each other, in one room or on one line.
    Live,
    /// The person was there.
    Present,
    /// Who takes over is known by name and said yes.
    Accepted,
    /// Who takes over said it back.
    SaidBack,
    /// They said it back in an answer to the card, and the person took that: in place of [`Self::SaidBack`].
    BackInWriting,
    /// Each result that is awaited has somebody who reads it.
    Owned,
    /// At every hour somebody is in charge and can be reached.
    NoGap,
}

impl Warm {
    /// In the order in which they are looked at, each as it is best.
    pub const ALL: [Self; 6] = [
        Self::Live,
        Self::Present,
        Self::Accepted,
        Self::SaidBack,
        Self::Owned,
        Self::NoGap,
    ];

    /// What it is, where it is there.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Live => say::warm_live(),
            Self::Present => say::warm_present(),
            Self::Accepted => say::warm_accepted(),
            Self::SaidBack => say::warm_back(),
            Self::BackInWriting => say::warm_written(),
            Self::Owned => say::warm_owned(),
            Self::NoGap => say::warm_no_gap(),
        }
    }

    /// What would make it warmer, where it is not.
    #[must_use]
    pub fn warmer(self) -> Message {
        match self {
            Self::Live => say::warmer_live(),
            Self::Present => say::warmer_present(),
            Self::Accepted => say::warmer_accepted(),
            Self::SaidBack | Self::BackInWriting => say::warmer_back(),
            Self::Owned => say::warmer_owned(),
            Self::NoGap => say::warmer_no_gap(),
        }
    }
}

/// Everything that makes a handoff warm, each with whether it is there as far as the person told.
#[must_use]
pub fn warmth(handoff: &Handoff, clock: Clock<'_>) -> Vec<(Warm, bool)> {
    let is_there = |warm| match warm {
        Warm::Live => was_live(handoff),
        Warm::Present => handoff.sheet.has(slot::TALK_HERE, choice::IS_PATIENT),
        Warm::Accepted => is_accepted(handoff),
        // In part is not all of it.
        Warm::SaidBack => handoff.sheet.has(slot::TALK_SAID, choice::SAID_RIGHT),
        // Once the person says whether it was right, that is what counts.
        Warm::BackInWriting => {
            !handoff.sheet.answers(slot::TALK_SAID) && is_back_in_writing(handoff)
        }
        Warm::Owned => is_owned(&with_owners(handoff, clock)),
        Warm::NoGap => {
            let baton = Baton::new(handoff, clock);
            !baton.legs.is_empty() && baton.gaps().next().is_none()
        }
    };
    let all = Warm::ALL.map(|warm| match warm {
        Warm::SaidBack if is_there(Warm::BackInWriting) => (Warm::BackInWriting, true),
        warm => (warm, is_there(warm)),
    });
    all.into()
}

/// Whether they talked together: not one call after the other, and not on paper.
fn was_live(handoff: &Handoff) -> bool {
    const TOGETHER: [Choice; 2] = [choice::BEDSIDE, choice::THREE_WAY];
    let has_any = |answers: &Answers, slot, all: &[Choice]| {
        let mut all = all.iter();
        all.any(|choice| answers.has(slot, *choice))
    };
    let mut tries = handoff.lists.of(Part::Tries);
    let was_held = tries.any(|one| {
        one.answers.has(slot::TRY_STATE, choice::HELD)
            && has_any(&one.answers, slot::TRY_HOW, &TOGETHER)
    });
    // Whoever walks through the guide with one side only hears no talk of the two.
    let sheet = &handoff.sheet;
    let both =
        sheet.has(slot::TALK_HERE, choice::IS_NEW_TEAM) || sheet.answers(slot::TALK_HERE_WHO);
    let is_told = sheet.answers(slot::TALK_HERE);
    was_held && (both || !is_told) || sheet.has(slot::TALK_BEAT, choice::BEAT_OVER) && both
}

/// A yes is one that somebody said, under a name that somebody answers to.
fn is_accepted(handoff: &Handoff) -> bool {
    let mut legs = handoff.lists.of(Part::Baton);
    legs.any(|leg| {
        leg.answers.has(slot::LEG_STATE, choice::AGREED) && is_named(&leg.answers, slot::LEG_WHO)
    })
}

fn is_named(answers: &Answers, slot: Slot) -> bool {
    answers.answers(slot) && !is_vague(answers.words(slot))
}

/// Where nothing is awaited, nothing is without an owner; where nobody said whether anything is, it is not known.
fn is_owned(handoff: &Handoff) -> bool {
    let mut tests = handoff
        .lists
        .of(Part::Tests)
        .filter(|test| !test.answers.is_empty())
        .peekable();
    match tests.peek() {
        Some(_) => tests.all(|test| is_named(&test.answers, slot::TEST_OWNER)),
        None => handoff.lists.answer(Part::Tests).is_some(),
    }
}
