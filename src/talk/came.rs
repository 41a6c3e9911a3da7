//! The try that the talk came of: it took place when the talk ends, and is what it was when the talk is opened again.

use chrono::Timelike;

use super::steps::put;
use super::{asked, mark};
use crate::action::{Action, Field};
use crate::ask::{self, Rung, Said, agreed_for, standing};
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::words::{day_short, say};

const SHEET: Place = Place::Sheet(Part::Talk);

/// What only a talk answers.
const SAID: [Slot; 8] = [
    slot::TALK_HERE,
    slot::TALK_HERE_WHO,
    slot::TALK_SAID,
    slot::TALK_SAY_BACK,
    slot::TALK_BY,
    slot::TALK_ROLE,
    slot::TALK_PHONE,
    slot::TALK_NIGHT,
];

/// The try took place, at this moment in words where they had not agreed to one; what it was is kept. Nothing where
/// somebody only looked through the steps.
pub(super) fn held(handoff: &Handoff, words: &str) -> Vec<Action> {
    let sheet = &handoff.sheet;
    let is_said = SAID.into_iter().any(|slot| sheet.answers(slot));
    let is_asked = || handoff.questions.worded().any(asked);
    let Some(item) = of_the_talk(handoff).filter(|_| is_said || is_asked()) else {
        return Vec::new();
    };
    let place = Place::Item(Part::Tries, item.id);
    let was = if item.answers.has(slot::TRY_STATE, choice::AGREED) {
        choice::AGREED
    } else {
        choice::ASKED
    };
    let mut actions = vec![
        put(slot::TALK_TRY, &item.id.to_string()),
        Action::Choose(SHEET, slot::TALK_WAS, was, true),
        Action::Choose(place, slot::TRY_STATE, choice::HELD, true),
    ];
    if was == choice::ASKED {
        let before = item.answers.get(slot::TRY_WHEN).cloned();
        actions.push(Action::SetAnswer(SHEET, slot::TALK_WAS_WHEN, before));
        let when = Field::Answer(place, slot::TRY_WHEN);
        actions.push(Action::Write(when, words.to_owned()));
    }
    actions
}

/// The try is again what it was. What was written about it since stays.
pub(super) fn take_back(handoff: &Handoff) -> Vec<Action> {
    let sheet = &handoff.sheet;
    let mut tries = handoff.lists.of(Part::Tries);
    let held = tries.find(|item| {
        item.id.to_string() == sheet.words(slot::TALK_TRY)
            && item.answers.has(slot::TRY_STATE, choice::HELD)
    });
    let mut actions = Vec::new();
    if let Some((item, was)) = held.zip(sheet.get(slot::TALK_WAS)) {
        let place = Place::Item(Part::Tries, item.id);
        let mut put = |slot, answer: Option<Answer>| {
            actions.push(Action::SetAnswer(place, slot, answer));
        };
        put(slot::TRY_STATE, Some(was.clone()));
        if sheet.has(slot::TALK_WAS, choice::ASKED) && is_at_the_end(handoff, item) {
            put(slot::TRY_WHEN, sheet.get(slot::TALK_WAS_WHEN).cloned());
        }
    }
    let kept = [slot::TALK_TRY, slot::TALK_WAS, slot::TALK_WAS_WHEN];
    let kept = kept.into_iter().filter(|slot| sheet.answers(*slot));
    actions.extend(kept.map(|slot| Action::SetAnswer(SHEET, slot, None)));
    actions
}

/// Whether its moment is still the one at which the talk ended.
fn is_at_the_end(handoff: &Handoff, item: &Item) -> bool {
    let ended = mark::read(handoff.sheet.words(slot::TALK_ENDED));
    let ended = ended.and_then(|at| Some((at.date(), at.time().with_second(0)?)));
    let said = ended.map(|(day, time)| Said::Message(say::day_at(day_short(day), time)));
    said.is_some() && agreed_for(item) == said
}

/// The one that stands, asked or agreed. A card that was handed over is no talk.
fn of_the_talk(handoff: &Handoff) -> Option<&Item> {
    let standing = standing(handoff);
    let is_open = matches!(standing.state, ask::State::Asked | ask::State::Agreed);
    let is_talk = standing.rung != Rung::Written;
    standing.open.filter(|_| is_open && is_talk)
}
