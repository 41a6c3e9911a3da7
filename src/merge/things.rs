//! The things of every list: medicines, allergies, questions and items.

use super::whole::wishes;
use super::{Found, Now, Plan, Thing, Wish, worse};
use crate::action::{Action, Field};
use crate::form::{Part, Slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::words::{names, say};

/// Past the end: last.
const LAST: usize = usize::MAX;

pub(super) fn add(plan: &mut Plan, now: &Now<'_>, theirs: &Handoff) {
    medicines(plan, now, theirs);
    allergies(plan, now, theirs);
    questions(plan, now, theirs);
    for item in &theirs.lists.items {
        self::item(plan, now, item);
    }
}

fn medicines(plan: &mut Plan, now: &Now<'_>, theirs: &Handoff) {
    let part = Part::Medicines;
    for medicine in &theirs.medicines.list {
        let Some(mine) = now.handoff.medicines.with_id(medicine.id) else {
            let put = Action::PutMedicines(vec![(LAST, medicine.clone())]);
            plan.actions.push(put);
            plan.count(part, Found::New);
            continue;
        };
        let name = Thing {
            mine: mine.name.as_str(),
            theirs: medicine.name.as_str(),
        };
        let field = Field::Medicine(medicine.id);
        let words = Wish::words(field, say::full_medicine(), medicine.name.as_str());
        let mut found = plan.keep(now, part, name, words);
        match (mine.change, medicine.change) {
            (mine, theirs) if mine == theirs => {}
            (_, Change::NotAnswered) => {}
            (Change::NotAnswered, said) => {
                plan.actions.push(Action::SetChange(medicine.id, said));
                found = worse(found, Found::More);
            }
            (mine, theirs) => {
                let [own, other] = [mine, theirs].map(names::change);
                plan.differ(part, say::full_medicine(), own, other);
                found = Found::Conflict;
            }
        }
        let place = Place::Item(part, medicine.id);
        found = worse(found, answers(plan, now, place, name, &medicine.details));
        plan.count(part, found);
    }
}

fn allergies(plan: &mut Plan, now: &Now<'_>, theirs: &Handoff) {
    let part = Part::Allergies;
    for allergy in &theirs.allergies.list {
        let mut list = now.handoff.allergies.list.iter();
        let Some(mine) = list.find(|own| own.id == allergy.id) else {
            let put = Action::PutAllergies(vec![(LAST, allergy.clone())]);
            plan.actions.push(put);
            plan.count(part, Found::New);
            continue;
        };
        let name = Thing {
            mine: mine.thing.as_str(),
            theirs: allergy.thing.as_str(),
        };
        let thing = Field::Allergy(allergy.id);
        let thing = Wish::words(thing, say::allergies_thing(), allergy.thing.as_str());
        let mut found = plan.keep(now, part, name, thing);
        let reaction = Field::Reaction(allergy.id);
        let reaction = Wish::words(
            reaction,
            say::allergies_reaction(),
            allergy.reaction.as_str(),
        );
        found = worse(found, plan.keep(now, part, name, reaction));
        let place = Place::Item(part, allergy.id);
        found = worse(found, answers(plan, now, place, name, &allergy.details));
        plan.count(part, found);
    }
}

fn questions(plan: &mut Plan, now: &Now<'_>, theirs: &Handoff) {
    let part = Part::Questions;
    for question in &theirs.questions.chosen {
        let Some(mine) = now.handoff.questions.with_id(question.id) else {
            plan.actions
                .push(Action::PutQuestion(LAST, question.clone()));
            plan.count(part, Found::New);
            continue;
        };
        let [mine, theirs] = [mine, question].map(|question| match &question.asks {
            Asks::Own(words) => words.to_string(),
            Asks::Bank(bank) => now.say(&names::question(*bank)),
        });
        let name = Thing {
            mine: &mine,
            theirs: &theirs,
        };
        let words = match &question.asks {
            Asks::Own(words) => {
                let field = Field::Question(question.id);
                Wish::words(field, part.words(), words.as_str())
            }
            Asks::Bank(_) => None,
        };
        let mut found = plan.keep(now, part, name, words);
        let place = Place::Item(part, question.id);
        found = worse(found, answers(plan, now, place, name, &question.details));
        plan.count(part, found);
    }
}

fn item(plan: &mut Plan, now: &Now<'_>, item: &Item) {
    let lists = &now.handoff.lists;
    let Some(mine) = lists.item(item.part, item.id) else {
        plan.actions
            .push(Action::PutItems(vec![(LAST, item.clone())]));
        plan.count(item.part, Found::New);
        return;
    };
    // An answer that no page of this part asks for cannot be written beside another: the thing stays as a copy.
    let is_odd =
        |slot: Slot| !slot.is_of(item.part) && mine.answers.get(slot) != item.answers.get(slot);
    if item.answers.iter().any(|(slot, _)| is_odd(slot)) {
        let copy = Item {
            id: copy_id(item.id, &item.answers),
            ..item.clone()
        };
        if lists.item(item.part, copy.id).is_none() {
            plan.actions.push(Action::PutItems(vec![(LAST, copy)]));
        }
        plan.count(item.part, Found::Conflict);
        return;
    }
    let place = Place::Item(item.part, item.id);
    let name = Thing {
        mine: mine.name(),
        theirs: item.name(),
    };
    let found = answers(plan, now, place, name, &item.answers);
    plan.count(item.part, found);
}

fn answers(
    plan: &mut Plan,
    now: &Now<'_>,
    place: Place,
    name: Thing<'_>,
    theirs: &Answers,
) -> Found {
    let mut found = Found::Same;
    for (slot, answer) in theirs.iter() {
        for wish in wishes(now, place, slot, answer) {
            found = worse(found, plan.keep(now, place.part(), name, Some(wish)));
        }
    }
    found
}

/// The same for the same answers, so that a copy comes once.
fn copy_id(id: ItemId, answers: &Answers) -> ItemId {
    let mut all = String::new();
    for (slot, _) in answers.iter() {
        all += slot.code();
        all += answers.words(slot);
        for choice in answers.chosen(slot) {
            all += choice.code();
        }
    }
    id.with_words(&all)
}
