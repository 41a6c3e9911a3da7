//! What the story says of each thing that was entered, in the order of telling.

use chrono::NaiveDate;

use crate::form::{choice, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use crate::handoff::person::FilledInBy;
use crate::handoff::question::Asks;
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::{Chosen, Much};
use crate::words::{Arg, Message, names, say};

pub(super) fn who(handoff: &Handoff) -> Vec<Message> {
    let person = &handoff.person;
    let helper = match person.filled_in_by {
        FilledInBy::SomeoneElse => person.helper.as_str(),
        FilledInBy::Me | FilledInBy::WithHelp => "",
    };
    let mut says = own(helper, say::story_helper);
    let born = person.born.as_str();
    match (person.name.is_empty(), born) {
        (true, born) => says.extend(own(born, say::story_born)),
        (false, "") => says.push(say::story_name()),
        (false, born) => says.push(say::story_name_born(born)),
    }
    says
}

pub(super) fn why(handoff: &Handoff) -> Vec<Message> {
    own(handoff.transition.why.as_str(), say::story_why)
}

/// From where to where, and when; the kind of the move where the places do not say it.
pub(super) fn transition(handoff: &Handoff, today: NaiveDate) -> Vec<Message> {
    let transition = &handoff.transition;
    let (from, to) = (transition.from.as_str(), transition.to.as_str());
    let places = match (from, to) {
        ("", "") => None,
        ("", _) => Some("to"),
        (_, "") => Some("from"),
        _ => Some("both"),
    };
    // "Something else" says nothing; the names of both places say it better.
    let is_said = |kind: &Move| *kind != Move::Other && places != Some("both");
    let kind = transition.kind.filter(is_said);
    let kind = kind.map(|kind| say::story_move(names::transition(kind)));
    let mut says: Vec<_> = kind.into_iter().collect();
    let leaving = match transition.leaving {
        Some(Leaving::On(day)) => Some(day),
        Some(Leaving::NotKnown) | None => None,
    };
    match (leaving.filter(|day| *day >= today), places) {
        (Some(day), Some(places)) => {
            says.push(say::story_go(leaves(day, today), day, places, from, to));
        }
        (Some(day), None) => says.push(say::story_leaves(leaves(day, today), day)),
        (None, places) => {
            says.extend(places.map(|places| say::story_places(places, from, to)));
            says.extend(leaving.map(say::story_left));
        }
    }
    if transition.leaving == Some(Leaving::NotKnown) {
        says.push(say::story_leaves_unknown());
    }
    says
}

fn leaves(day: NaiveDate, today: NaiveDate) -> &'static str {
    if day == today {
        "today"
    } else if Some(day) == today.succ_opt() {
        "tomorrow"
    } else {
        "later"
    }
}

pub(super) fn how(handoff: &Handoff) -> Vec<Message> {
    let how = handoff.sheet.chosen(slot::MOVE_HOW).first();
    let says = how.map(|how| match *how {
        choice::NOT_SURE => say::story_how_unsure(),
        how => say::story_how(how.code()),
    });
    says.into_iter().collect()
}

/// What worries them most, and their own words last; a smaller worry stands on the card.
pub(super) fn worries(handoff: &Handoff) -> Vec<Message> {
    let worries = &handoff.worries;
    if worries.none && worries.own.is_empty() {
        return vec![say::story_worries_none()];
    }
    let bars = |chosen: &Chosen| chosen.much.unwrap_or(Much::Some).bars();
    let most = worries.chosen.iter().map(bars).max();
    let chosen = worries.chosen.iter();
    let chosen = chosen.filter(|chosen| Some(bars(chosen)) == most);
    let chosen = chosen.map(|chosen| names::worry(chosen.worry).into());
    let mut says: Vec<_> = listed(chosen).map(say::story_worries).into_iter().collect();
    let in_own_words = if says.is_empty() {
        say::story_worries
    } else {
        say::story_worries_own
    };
    says.extend(own(worries.own.as_str(), in_own_words));
    says
}

/// What changed, by what happened to it, in the order of every list; what stayed as it was takes no time. What nobody
/// answered yet does, or it would sound as if it had stayed.
pub(super) fn medicines(handoff: &Handoff) -> Vec<Vec<Message>> {
    let says = match handoff.medicines.answer {
        MedicinesAnswer::NotAnswered => return Vec::new(),
        MedicinesAnswer::NoChanges => say::story_medicines_same(),
        MedicinesAnswer::TakesNone => say::story_medicines_none(),
        MedicinesAnswer::NotSure => say::story_medicines_unsure(),
        MedicinesAnswer::Listed => {
            let changes = Change::ALL.into_iter();
            let says = changes.map(|change| of_change(handoff, change));
            return says.filter(|says| !says.is_empty()).collect();
        }
    };
    vec![vec![says]]
}

fn of_change(handoff: &Handoff, change: Change) -> Vec<Message> {
    let medicines = handoff.medicines.with_change(change);
    let sentence: fn(Arg) -> Message = match change {
        Change::New => say::story_new,
        Change::OnHold => say::story_hold,
        Change::Stopped => say::story_stopped,
        Change::NotSure => say::story_unsure,
        Change::NotAnswered => say::story_unanswered,
        Change::Changed => return medicines.map(changed).collect(),
        Change::Same => return Vec::new(),
    };
    let names = medicines.map(|medicine| named(medicine.name.as_str()));
    listed(names).map(sentence).into_iter().collect()
}

/// Each by itself, since each was something else before.
fn changed(medicine: &Medicine) -> Message {
    let name = named(medicine.name.as_str());
    match medicine.details.words(slot::MED_WAS) {
        "" => say::story_changed(name),
        was => say::story_changed_was(name, was),
    }
}

pub(super) fn allergies(handoff: &Handoff) -> Vec<Vec<Message>> {
    let says = match handoff.allergies.answer {
        AllergiesAnswer::NotAnswered => return Vec::new(),
        AllergiesAnswer::NoneKnown => say::story_allergies_none(),
        AllergiesAnswer::NotSure => say::story_allergies_unsure(),
        AllergiesAnswer::Has => {
            let list = handoff.allergies.list.iter();
            let known = list.map(|one| (one.thing.as_str(), one.reaction.as_str()));
            let mut known: Vec<_> = known.filter(|known| *known != ("", "")).collect();
            if known.is_empty() {
                known.push(("", ""));
            }
            let one = |(thing, reaction)| match reaction {
                "" => vec![say::story_allergy(named(thing))],
                reaction => vec![say::story_allergy_with(named(thing), reaction)],
            };
            return known.into_iter().map(one).collect();
        }
    };
    vec![vec![says]]
}

pub(super) fn matters(handoff: &Handoff) -> Vec<Message> {
    own(handoff.sheet.words(slot::ME_MATTERS), say::story_matters)
}

/// The first that is still open; the person's own come first, as on the card.
pub(super) fn question(handoff: &Handoff) -> Vec<Message> {
    let open = || {
        let worded = handoff.questions.worded();
        worded.filter(|question| question.is_open())
    };
    let first = open().find(|one| one.is_own()).or_else(|| open().next());
    let says = first.map(|question| match &question.asks {
        Asks::Own(words) => say::story_question(words.as_str()),
        Asks::Bank(id) => say::story_question(names::question(*id)),
    });
    says.into_iter().collect()
}

pub(super) fn ask(handoff: &Handoff) -> Vec<Message> {
    let request = &handoff.request;
    if !handoff.asks_for_handoff() {
        return Vec::new();
    }
    let purpose = request.purpose.map(|one| names::purpose(one).into());
    let own_purpose = request.own_purpose.as_str();
    let own_purpose = (!own_purpose.is_empty()).then(|| own_purpose.into());
    let purposes = listed(purpose.into_iter().chain(own_purpose));
    let mut says = vec![say::story_ask()];
    says.extend(purposes.map(say::story_purpose));
    says
}

/// Several things in one breath; none of nothing.
fn listed(all: impl Iterator<Item = Arg>) -> Option<Arg> {
    all.reduce(|first, second| say::card_list(first, second).into())
}

/// A sentence with the person's own words; none where there are no words.
fn own(words: &str, sentence: fn(Arg) -> Message) -> Vec<Message> {
    if words.is_empty() {
        Vec::new()
    } else {
        vec![sentence(words.into())]
    }
}

fn named(words: &str) -> Arg {
    if words.is_empty() {
        say::story_nameless().into()
    } else {
        words.into()
    }
}
