//! The story of one minute: what the person entered, as sentences to say out loud, in their own words.

mod open;
mod parts;
mod spoken;

pub use spoken::{LONGEST, PACE, SLOW_PACE, breaths, can_wait, seconds};

use chrono::NaiveDateTime;

use crate::handoff::Handoff;
use crate::words::{Message, Words};

/// One thing that the story tells, in no language yet: a sentence with those that belong to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What it is about.
    pub about: About,
    /// What it says, one after the other. The person's own words are arguments, exactly as typed.
    pub says: Vec<Message>,
}

/// What a sentence is about, in the order of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Who speaks, and of whom.
    Who,
    /// Where they go, and when.
    Move,
    /// Why they are in care.
    Why,
    /// Better, the same or worse.
    How,
    /// What happened to medicines.
    Medicines,
    /// What made them ill before.
    Allergies,
    /// What worries them most.
    Worries,
    /// What matters most to them.
    Matters,
    /// What nobody has told them.
    Open,
    /// Their first question.
    Question,
    /// The warm handoff that they ask for.
    Ask,
}

/// The story of `handoff` as it is told at `now`. What was not given is left out; what is "none" or "not sure" says so.
#[must_use]
pub fn story(handoff: &Handoff, now: NaiveDateTime) -> Vec<Sentence> {
    let mut told = Vec::new();
    let mut tell = |about, says: Vec<Message>| {
        if !says.is_empty() {
            told.push(Sentence { about, says });
        }
    };
    tell(About::Who, parts::who(handoff));
    tell(About::Move, parts::transition(handoff, now.date()));
    tell(About::Why, parts::why(handoff));
    tell(About::How, parts::how(handoff));
    for says in parts::medicines(handoff) {
        tell(About::Medicines, says);
    }
    for says in parts::allergies(handoff) {
        tell(About::Allergies, says);
    }
    tell(About::Worries, parts::worries(handoff));
    tell(About::Matters, parts::matters(handoff));
    tell(About::Open, open::open(handoff, now));
    tell(About::Question, parts::question(handoff));
    tell(About::Ask, parts::ask(handoff));
    told
}

impl Sentence {
    /// What is said, in a language and a voice: a line for each message, so that the eye finds its place again.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let says = self.says.iter().map(|message| words.say(message));
        says.collect::<Vec<_>>().join("\n")
    }
}
