//! A visit that is today or was: what was planned for it, beside which it is written what happened.

use super::{Kind, Promise, State, promises};
use crate::bank::Stage;
use crate::clock::Clock;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::question::{Asks, Question};

/// What was planned for a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The visit.
    pub place: Place,
    /// Who it is with, as everything that was promised.
    pub visit: Promise,
    /// The questions to ask there: those of a first visit, and the person's own.
    pub questions: Vec<ItemId>,
    /// What was promised and has not come.
    pub open: Vec<Promise>,
}

/// The first visit that is today or was, and of which nobody said yet how it went; else the last such visit. None before
/// the day of any visit.
#[must_use]
pub fn planned(handoff: &Handoff, clock: Clock<'_>) -> Option<Planned> {
    let today = clock.local().date();
    let all = promises(handoff, clock);
    let is_here = |promise: &&Promise| {
        let is_visit = promise.kind == Kind::Visit;
        is_visit && promise.local.is_some_and(|local| local.date() <= today)
    };
    let mut here = all.iter().filter(is_here);
    let is_open = |visit: &&Promise| visit.state != State::Came && !visit.is_denied;
    let visit = here.clone().find(is_open).or_else(|| here.next_back())?;
    let is_still_open =
        |promise: &&Promise| !matches!(promise.state, State::Came) && promise.kind != Kind::Visit;
    Some(Planned {
        place: visit.place,
        visit: visit.clone(),
        questions: questions(handoff).map(|question| question.id).collect(),
        open: all.iter().filter(is_still_open).cloned().collect(),
    })
}

fn questions(handoff: &Handoff) -> impl Iterator<Item = &Question> {
    handoff.questions.worded().filter(|one| match &one.asks {
        Asks::Own(_) => true,
        Asks::Bank(id) => id
            .question()
            .is_some_and(|row| row.stage == Stage::FirstVisit),
    })
}
