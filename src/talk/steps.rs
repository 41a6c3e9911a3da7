//! The steps through the talk, as actions: start, pause, go on, next, back, end.
//!
//! Each writes down how long the talk has run and begins a run of its own, so that little is lost when a clock jumps.

use chrono::NaiveDateTime;

use super::{Beat, State, Talk, came, mark, receiver};
use crate::action::Action;
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::handoff::text::Line;

const SHEET: Place = Place::Sheet(Part::Talk);

/// Touches within so many seconds are one.
const TOGETHER: i64 = 10;

/// Begins the talk, if nobody did, and goes to the story: who is here was tapped before.
#[must_use]
pub fn start(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    match Talk::of(handoff).state {
        State::NotBegun => {
            let mut actions = vec![
                put(slot::TALK_SPENT, "0"),
                put(slot::TALK_BEGAN, &mark::write(now)),
            ];
            actions.push(at(Beat::Story.choice()));
            actions
        }
        _ => Vec::new(),
    }
}

/// Stops the time. Nothing else stops.
#[must_use]
pub fn pause(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    let talk = Talk::of(handoff);
    match talk.state {
        State::Running(_) => vec![
            put(slot::TALK_SPENT, &talk.spent(now).to_string()),
            Action::SetAnswer(SHEET, slot::TALK_BEGAN, None),
        ],
        _ => Vec::new(),
    }
}

/// Lets the time run on. A run that was forgotten ends where it was left.
#[must_use]
pub fn go_on(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    let talk = Talk::of(handoff);
    match talk.state {
        State::Running(_) | State::Paused => vec![
            put(slot::TALK_SPENT, &talk.spent(now).to_string()),
            put(slot::TALK_BEGAN, &mark::write(now)),
        ],
        State::NotBegun | State::Over => Vec::new(),
    }
}

/// Somebody tapped or wrote something while the talk is on the screen: the time counts on from here. What was forgotten
/// is paused since the touch before. Touches that are seconds apart are one.
#[must_use]
pub fn touch(handoff: &Handoff, now: NaiveDateTime) -> Vec<Action> {
    let talk = Talk::of(handoff);
    match talk.state {
        State::Running(began) if talk.runs(now) => {
            let is_news = !(0..TOGETHER).contains(&(now - began).num_seconds());
            if is_news {
                go_on(handoff, now)
            } else {
                Vec::new()
            }
        }
        _ => pause(handoff, now),
    }
}

/// Goes to the next step; from the last one nowhere: [`end`] ends. `has_drafts` where words do not fit their box.
#[must_use]
pub fn next(handoff: &Handoff, now: NaiveDateTime, has_drafts: bool) -> Vec<Action> {
    let talk = Talk::of(handoff);
    if talk.state == State::NotBegun {
        return start(handoff, now);
    }
    step(handoff, talk.beat.beside(1), now, has_drafts)
}

/// Goes back a step; from a talk that is over to its last step, paused.
#[must_use]
pub fn back(handoff: &Handoff, now: NaiveDateTime, has_drafts: bool) -> Vec<Action> {
    let talk = Talk::of(handoff);
    match talk.state {
        State::NotBegun => Vec::new(),
        State::Over => {
            let mut actions = vec![
                Action::SetAnswer(SHEET, slot::TALK_ENDED, None),
                at(Beat::Owners.choice()),
            ];
            actions.extend(came::take_back(handoff));
            actions
        }
        _ => step(handoff, talk.beat.beside(-1), now, has_drafts),
    }
}

/// Ends the talk: its time stands still, and the try that it came of took place, if a talk did. `words` are this moment in
/// words; `has_drafts` where words do not fit their box.
#[must_use]
pub fn end(handoff: &Handoff, now: NaiveDateTime, words: &str, has_drafts: bool) -> Vec<Action> {
    if Talk::of(handoff).state == State::Over {
        return Vec::new();
    }
    let mut actions = leave(handoff, has_drafts);
    actions.extend(pause(handoff, now));
    actions.push(put(slot::TALK_ENDED, &mark::write(now)));
    actions.push(at(choice::BEAT_OVER));
    actions.extend(came::held(handoff, words));
    actions
}

fn step(handoff: &Handoff, to: Option<Beat>, now: NaiveDateTime, has_drafts: bool) -> Vec<Action> {
    let Some(to) = to else {
        return Vec::new();
    };
    let mut actions = leave(handoff, has_drafts);
    if Talk::of(handoff).runs(now) {
        actions.extend(go_on(handoff, now));
    } else {
        // What was forgotten is paused, and stays so until somebody says to go on.
        actions.extend(pause(handoff, now));
    }
    actions.push(at(to.choice()));
    actions
}

/// What is settled whenever a step is left: what was begun without a word goes, and what was agreed is in the baton. Words
/// that do not fit their box yet are kept in it alone: while there are any, all that was begun stays.
fn leave(handoff: &Handoff, has_drafts: bool) -> Vec<Action> {
    let mut actions = receiver::keep(handoff);
    if has_drafts {
        return actions;
    }
    let begun = |item: &&Item| item.answers.is_empty();
    for part in [Part::Corrections, Part::Promises] {
        let empty = handoff.lists.of(part).filter(begun);
        actions.extend(empty.map(|item| Action::RemoveItem(part, item.id)));
    }
    let idle = receiver::idle(handoff);
    actions.extend(idle.map(|id| Action::RemoveItem(Part::Baton, id)));
    actions
}

fn at(beat: Choice) -> Action {
    Action::Choose(SHEET, slot::TALK_BEAT, beat, true)
}

/// Not written as a person writes: it says nothing of the language that they write in.
pub(super) fn put(slot: Slot, text: &str) -> Action {
    Action::SetAnswer(SHEET, slot, Line::new(text).ok().map(Answer::Line))
}
