//! What came of the talk, in a few sentences, and the questions of which one was asked.

use super::receiver::{accepted, takes_over};
use super::{Thing, open};
use crate::form::{choice, slot};
use crate::handoff::Handoff;
use crate::handoff::question::{Question, TOP};
use crate::words::{Message, say};

/// The questions for the talk: the person's first ones, in their own order. Those that were asked keep their places.
pub fn questions(handoff: &Handoff) -> impl Iterator<Item = &Question> {
    handoff.questions.worded().take(TOP)
}

/// Whether a question was asked.
#[must_use]
pub fn asked(question: &Question) -> bool {
    question.details.has(slot::QUESTION_ASKED, choice::YES)
}

/// How many questions were asked, who takes over, and how many things have no one yet. Nothing is said of what there was
/// none of.
#[must_use]
pub fn summary(handoff: &Handoff, things: &[Thing]) -> Vec<Message> {
    let mut said = Vec::new();
    let count = handoff.questions.worded().filter(|one| asked(one)).count();
    if count > 0 {
        said.push(say::talk_sum_asked(count));
    }
    said.push(if accepted(handoff).is_some() {
        say::talk_takes_over(takes_over(handoff))
    } else {
        say::talk_sum_nobody()
    });
    match open(handoff, things) {
        0 if things.is_empty() => {}
        0 => said.push(say::talk_sum_all()),
        left => said.push(say::talk_sum_open(left)),
    }
    said
}
