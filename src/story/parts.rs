//! What the story says of each thing that was entered, in the order of telling.

use chrono::NaiveDate;

use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use crate::handoff::person::FilledInBy;
use crate::handoff::question::{Asks, Question};
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::Much;
use crate::words::{Arg, Message, names, say};

pub(super) fn who(handoff: &Handoff) -> Vec<Message> {
    let person = &handoff.person;
    let helper = match person.filled_in_by {
        FilledInBy::SomeoneElse => person.helper.as_str(),
        FilledInBy::Me | FilledInBy::WithHelp => "",
    };
    let mut says = own(helper, say::story_helper);
    if !person.name.is_empty() {
        says.push(say::story_name());
    }
    says.extend(own(person.born.as_str(), say::story_born));
    says
}

pub(super) fn why(handoff: &Handoff) -> Vec<Message> {
    own(handoff.transition.why.as_str(), say::story_why)
}

pub(super) fn done(handoff: &Handoff) -> Vec<Message> {
    let done = handoff.lists.of(Part::Procedures);
    let done = done.map(|item| item.answers.words(slot::PROCEDURE_WHAT));
    let done = done.filter(|what| !what.is_empty()).map(Arg::from);
    one_after_another(done.collect(), say::story_done)
}

pub(super) fn transition(handoff: &Handoff, today: NaiveDate) -> Vec<Message> {
    let transition = &handoff.transition;
    // "Something else" says nothing; the places do.
    let kind = transition.kind.filter(|kind| *kind != Move::Other);
    let kind = kind.map(|kind| say::story_move(names::transition(kind)));
    let mut says: Vec<_> = kind.into_iter().collect();
    says.extend(own(transition.from.as_str(), say::story_from));
    says.extend(own(transition.to.as_str(), say::story_to));
    says.extend(transition.leaving.map(|leaving| match leaving {
        Leaving::NotKnown => say::story_leaves_unknown(),
        Leaving::On(day) if day < today => say::story_left(day),
        Leaving::On(day) if day == today => say::story_leaves("today", day),
        Leaving::On(day) if Some(day) == today.succ_opt() => say::story_leaves("tomorrow", day),
        Leaving::On(day) => say::story_leaves("later", day),
    }));
    says
}

pub(super) fn how(handoff: &Handoff) -> Vec<Message> {
    let how = handoff.sheet.chosen(slot::MOVE_HOW).first();
    let says = how.map(|how| match *how {
        choice::NOT_SURE => say::story_how_unsure(),
        how => say::story_how(how.code()),
    });
    says.into_iter().collect()
}

/// What worries them a lot stands first, and their own words last.
pub(super) fn worries(handoff: &Handoff) -> Vec<Message> {
    let worries = &handoff.worries;
    if worries.none && worries.own.is_empty() {
        return vec![say::story_worries_none()];
    }
    let much = [Much::Lot, Much::Some, Much::Little];
    let chosen = much.into_iter().flat_map(|much| {
        let chosen = worries.chosen.iter();
        chosen.filter(move |chosen| chosen.much.unwrap_or(Much::Some) == much)
    });
    let chosen = chosen.map(|chosen| names::worry(chosen.worry).into());
    let mut says = one_after_another(chosen.collect(), say::story_worries);
    let in_own_words = if says.is_empty() {
        say::story_worries
    } else {
        say::story_worries_own
    };
    says.extend(own(worries.own.as_str(), in_own_words));
    says
}

/// One by one what changed, in the order of every list; what stayed as it was takes no time.
pub(super) fn medicines(handoff: &Handoff) -> Vec<Vec<Message>> {
    let says = match handoff.medicines.answer {
        MedicinesAnswer::NotAnswered => return Vec::new(),
        MedicinesAnswer::NoChanges => say::story_medicines_same(),
        MedicinesAnswer::TakesNone => say::story_medicines_none(),
        MedicinesAnswer::NotSure => say::story_medicines_unsure(),
        MedicinesAnswer::Listed => {
            let changes = Change::ALL.into_iter().filter_map(|change| {
                let code = code(change)?;
                let listed = handoff.medicines.with_change(change);
                Some(listed.map(move |medicine| one_medicine(code, medicine)))
            });
            return changes.flatten().collect();
        }
    };
    vec![vec![says]]
}

/// The name of the branch that says the change; none for what did not change.
fn code(change: Change) -> Option<&'static str> {
    match change {
        Change::New => Some("new"),
        Change::Changed => Some("changed"),
        Change::OnHold => Some("hold"),
        Change::Stopped => Some("stopped"),
        Change::NotSure => Some("unsure"),
        Change::Same => None,
    }
}

fn one_medicine(code: &str, medicine: &Medicine) -> Vec<Message> {
    let mut says = vec![say::story_medicine(code, named(medicine.name.as_str()))];
    says.extend(own(
        medicine.details.words(slot::MED_WAS),
        say::story_medicine_was,
    ));
    says
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
            let one = |(thing, reaction)| {
                let mut says = vec![say::story_allergy(named(thing))];
                says.extend(own(reaction, say::story_reaction));
                says
            };
            return known.into_iter().map(one).collect();
        }
    };
    vec![vec![says]]
}

pub(super) fn matters(handoff: &Handoff) -> Vec<Message> {
    own(handoff.sheet.words(slot::ME_MATTERS), say::story_matters)
}

/// The first that was not asked yet; the person's own come first, as on the card.
pub(super) fn question(handoff: &Handoff) -> Vec<Message> {
    let open = || {
        let is_open = |one: &&Question| !one.details.has(slot::QUESTION_ASKED, choice::YES);
        handoff.questions.worded().filter(is_open)
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
    let purposes = purpose.into_iter().chain(own_purpose).collect();
    let mut says = vec![say::story_ask()];
    says.extend(one_after_another(purposes, say::story_purpose));
    says
}

/// The first in its sentence, the others after it.
fn one_after_another(all: Vec<Arg>, first: fn(Arg) -> Message) -> Vec<Message> {
    let mut all = all.into_iter();
    let first = all.next().map(first);
    first.into_iter().chain(all.map(say::story_more)).collect()
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
        say::mine_medicine_unnamed().into()
    } else {
        words.into()
    }
}
