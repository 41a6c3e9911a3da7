//! What is chosen beside the form: the move, the request, worries, and what was said of whole lists.

use super::{Found, Plan};
use crate::action::Action;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::lists::ListAnswer;
use crate::handoff::medicine::MedicinesAnswer;
use crate::handoff::request::{Wanted, When};
use crate::handoff::transition::Leaving;
use crate::words::{Message, day, names, say};

pub(super) fn add(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    of_the_move(plan, mine, theirs);
    of_the_request(plan, mine, theirs);
    worries(plan, mine, theirs);
    whole_lists(plan, mine, theirs);
    if theirs.person.interpreter && !mine.person.interpreter {
        plan.actions.push(Action::Interpreter(true));
    }
    if mine.person.written_in.is_none() && theirs.person.written_in.is_some() {
        let tag = theirs.person.written_in.clone();
        plan.actions.push(Action::WrittenIn(tag));
    }
}

/// What one of them answered stands; where both did, mine does.
fn one<T: Copy + PartialEq>(
    plan: &mut Plan,
    (part, label): (Part, fn() -> Message),
    [mine, theirs]: [Option<T>; 2],
    action: fn(Option<T>) -> Action,
    said: fn(T) -> Message,
) {
    match (mine, theirs) {
        (_, None) => {}
        (None, theirs) => {
            plan.actions.push(action(theirs));
            plan.count(part, Found::New);
        }
        (Some(mine), Some(theirs)) if mine == theirs => plan.count(part, Found::Same),
        (Some(mine), Some(theirs)) => {
            plan.differ(part, label(), said(mine), said(theirs));
            plan.count(part, Found::Conflict);
        }
    }
}

fn of_the_move(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    let (mine, theirs) = (&mine.transition, &theirs.transition);
    let kinds = [mine.kind, theirs.kind];
    let label = (Part::Move, say::card_move as fn() -> Message);
    one(plan, label, kinds, Action::Move, names::transition);
    let days = [mine.leaving, theirs.leaving];
    let label = (Part::Move, say::card_leaving as fn() -> Message);
    one(
        plan,
        label,
        days,
        Action::Leaving,
        |leaving| match leaving {
            Leaving::On(date) => day(date),
            Leaving::NotKnown => say::card_leaving_unknown(),
        },
    );
}

fn of_the_request(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    let (mine, theirs) = (&mine.request, &theirs.request);
    let given = |wanted| Some(wanted).filter(|wanted| *wanted != Wanted::NotAnswered);
    let wanted = [given(mine.wanted), given(theirs.wanted)];
    let label = (Part::Ask, say::card_ask as fn() -> Message);
    one(
        plan,
        label,
        wanted,
        |wanted| Action::Want(wanted.unwrap_or_default()),
        |wanted| match wanted {
            Wanted::Yes => say::card_ask_yes(),
            Wanted::NotNow | Wanted::NotAnswered => say::card_ask_not_now(),
        },
    );
    let label = (Part::Ask, say::card_purpose as fn() -> Message);
    let purposes = [mine.purpose, theirs.purpose];
    one(plan, label, purposes, Action::Purpose, names::purpose);
    let label = (Part::Ask, say::card_when as fn() -> Message);
    let times = [mine.when, theirs.when];
    one(plan, label, times, Action::When, |when| match when {
        When::BeforeLeaving => say::card_when_before(),
        When::AnyTime => say::card_when_any(),
        When::On(date) => day(date),
    });
}

fn worries(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    let (mine, theirs) = (&mine.worries, &theirs.worries);
    for chosen in &theirs.chosen {
        let worry = chosen.worry;
        let known = mine.chosen.iter().find(|own| own.worry == worry);
        let much = known.and_then(|own| own.much);
        let found = match (known, much, chosen.much) {
            (None, ..) => {
                plan.actions.push(Action::PutWorry(usize::MAX, *chosen));
                Found::New
            }
            (Some(_), None, Some(_)) => {
                plan.actions.push(Action::HowMuch(worry, chosen.much));
                Found::More
            }
            (Some(_), Some(mine), Some(theirs)) if mine != theirs => {
                let label = names::worry(worry);
                plan.differ(Part::Worries, label, names::much(mine), names::much(theirs));
                Found::Conflict
            }
            _ => Found::Same,
        };
        plan.count(Part::Worries, found);
    }
    let is_silent = mine.chosen.is_empty() && mine.own.is_empty();
    let has_words = !theirs.own.is_empty() || !theirs.chosen.is_empty();
    if theirs.none && !mine.none && is_silent && !has_words {
        plan.actions.push(Action::NoWorries(true));
    }
}

/// What was said of a whole list counts only where both together have nothing in it.
fn whole_lists(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    let given = |answer| match answer {
        MedicinesAnswer::NotAnswered => None,
        MedicinesAnswer::Listed => Some(say::full_medicine()),
        MedicinesAnswer::NoChanges => Some(say::card_medicines_same()),
        MedicinesAnswer::TakesNone => Some(say::card_medicines_none()),
        MedicinesAnswer::NotSure => Some(say::card_medicines_unsure()),
    };
    let (own, other) = (mine.medicines.answer, theirs.medicines.answer);
    match (given(own), given(other)) {
        (None, Some(_)) if other != MedicinesAnswer::Listed => {
            plan.actions.push(Action::PutMedicinesAnswer(other));
        }
        (Some(one), Some(two)) if own != other => {
            plan.differ(Part::Medicines, Part::Medicines.words(), one, two);
        }
        _ => {}
    }
    let given = |answer| match answer {
        AllergiesAnswer::NotAnswered => None,
        AllergiesAnswer::Has => Some(say::allergies_yes()),
        AllergiesAnswer::NoneKnown => Some(say::card_allergies_none()),
        AllergiesAnswer::NotSure => Some(say::card_allergies_unsure()),
    };
    let (own, other) = (mine.allergies.answer, theirs.allergies.answer);
    match (given(own), given(other)) {
        (None, Some(_)) => plan.actions.push(Action::AnswerAllergies(other)),
        (Some(one), Some(two)) if own != other => {
            plan.differ(Part::Allergies, Part::Allergies.words(), one, two);
        }
        _ => {}
    }
    let said = |answer| match answer {
        ListAnswer::None => say::full_none(),
        ListAnswer::NotSure => say::card_allergies_unsure(),
    };
    for (part, answer) in &theirs.lists.answers {
        let own = mine.lists.answer(*part);
        let has_things = mine.lists.of(*part).next().is_some();
        match own {
            None if has_things => {
                plan.differ(*part, part.words(), say::merge_listed(), said(*answer));
            }
            None => plan
                .actions
                .push(Action::PutListAnswer(*part, Some(*answer))),
            Some(own) if own != *answer => {
                plan.differ(*part, part.words(), said(own), said(*answer));
            }
            Some(_) => {}
        }
    }
}
