//! Two copies of one person come together: nothing is lost, and doing it again changes nothing.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "merge/backup.rs"]
mod backup;
#[path = "any/words_of.rs"]
mod words_of;

use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, MOST_ITEMS, Refused, apply};
use warm_handoff::card::Piece;
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::transition::Move;
use warm_handoff::handoff::worry::Worry;
use warm_handoff::merge::{Count, Plan, merged, plan};
use warm_handoff::presets;
use warm_handoff::words::{Message, Words};

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn english(message: &Message) -> String {
    Words::host("en").unwrap().say(message)
}

fn of(mine: &Handoff, theirs: &Handoff) -> (Plan, Handoff) {
    let plan = plan(mine, theirs, &english).unwrap();
    let merged = merged(mine, &plan).unwrap();
    (plan, merged)
}

fn act(handoff: &mut Handoff, action: Action) {
    apply(handoff, action).unwrap();
}

fn write(handoff: &mut Handoff, field: Field, words: &str) {
    act(handoff, Action::Write(field, words.to_owned()));
}

fn count(plan: &Plan, part: Part) -> Count {
    let mut counts = plan.counts.iter();
    *counts.find(|count| count.part == part).unwrap()
}

#[test]
fn two_that_are_one_make_nothing_new() {
    for name in presets::NAMES {
        let handoff = presets::named(name, noon()).unwrap();
        let (plan, merged) = of(&handoff, &handoff);
        assert!(plan.is_nothing(), "{plan:?}");
        assert_eq!(merged, handoff);
        assert!(
            plan.counts
                .iter()
                .all(|count| count.new + count.more + count.conflicts == 0)
        );
    }
}

#[test]
fn an_empty_one_takes_everything() {
    for name in presets::NAMES {
        let theirs = presets::named(name, noon()).unwrap();
        let mine = Handoff::empty(theirs.id);
        let (plan, merged) = of(&mine, &theirs);
        assert_eq!(plan.conflicts, []);
        let example = theirs.example;
        let who = theirs.person.filled_in_by;
        let mut expected = theirs;
        expected.changed_at = None;
        let mut merged = merged;
        merged.example = example;
        merged.person.filled_in_by = who;
        assert_eq!(merged, expected);
    }
}

#[test]
fn a_copy_that_names_a_thing_leaves_one_note_however_often_it_comes() {
    let one = |thing: &str, reaction: &str| {
        let mut handoff = Handoff::empty(ItemId(7));
        act(&mut handoff, Action::AddAllergy(ItemId(2)));
        write(&mut handoff, Field::Allergy(ItemId(2)), thing);
        write(&mut handoff, Field::Reaction(ItemId(2)), reaction);
        handoff
    };
    for thing in ["", "rubber"] {
        let theirs = one("latex", "hives");
        let (_, merged) = of(&one(thing, &"é".repeat(200)), &theirs);
        let (_, twice) = of(&merged, &theirs);
        assert_eq!(merged.lists.of(Part::Corrections).count(), 1);
        assert_eq!(twice, merged);
    }
}

#[test]
fn what_each_has_alone_stays_and_what_both_have_stays_once() {
    let mine = presets::maria(noon());
    let (mut here, mut there) = (mine.clone(), mine.clone());
    act(&mut here, Action::AddMedicine(ItemId(1), Change::New));
    write(&mut here, Field::Medicine(ItemId(1)), "aspirin 81 mg");
    act(&mut there, Action::AddMedicine(ItemId(2), Change::Same));
    write(&mut there, Field::Medicine(ItemId(2)), "vitamin D");
    let (plan, merged) = of(&here, &there);
    let names: Vec<_> = merged
        .medicines
        .list
        .iter()
        .map(|own| own.name.as_str())
        .collect();
    assert_eq!(names.len(), mine.medicines.list.len() + 2);
    assert!(names.contains(&"aspirin 81 mg") && names.contains(&"vitamin D"));
    let medicines = count(&plan, Part::Medicines);
    assert_eq!(
        (medicines.new, medicines.same),
        (1, mine.medicines.list.len())
    );
    assert_eq!(plan.conflicts, []);
}

#[test]
fn two_words_for_one_thing_stand_side_by_side() {
    let mine = presets::maria(noon());
    let (mut here, mut there) = (mine.clone(), mine);
    write(&mut here, Field::Receiver, "Dr. Nair");
    write(&mut there, Field::Receiver, "Dr. Haddad");
    let test = here.lists.of(Part::Tests).next().unwrap().id;
    let place = Place::Item(Part::Tests, test);
    write(&mut here, Field::Answer(place, slot::TEST_DUE), "Monday");
    write(&mut there, Field::Answer(place, slot::TEST_DUE), "Friday");
    write(
        &mut there,
        Field::Answer(place, slot::TEST_OWNER),
        "Dr. Haddad",
    );
    let (plan, merged) = of(&here, &there);
    assert_eq!(merged.request.receiver.as_str(), "Dr. Nair / Dr. Haddad");
    let answers = merged.answers(place).unwrap();
    assert_eq!(answers.words(slot::TEST_DUE), "Monday");
    assert_eq!(answers.words(slot::TEST_OWNER), "Dr. Haddad");
    let mut notes = merged.lists.of(Part::Corrections);
    assert!(notes.any(|note| note.answers.words(slot::CORRECTION_SAY) == "By when?: Friday"));
    assert_eq!(count(&plan, Part::Tests).conflicts, 1);
    let named: Vec<_> = plan
        .conflicts
        .iter()
        .map(|one| one.thing.as_str())
        .collect();
    assert_eq!(named, ["", "análisis de tiroides"]);
    assert!(plan.conflicts.iter().all(|one| one.keeps_both));
}

#[test]
fn a_date_of_birth_never_becomes_two() {
    let (mut here, mut there) = (any::empty(), any::empty());
    write(&mut here, Field::Born, "1955-03-04");
    write(&mut there, Field::Born, "1955-04-03");
    let (plan, merged) = of(&here, &there);
    assert_eq!(merged.person.born.as_str(), "1955-03-04");
    let named = |handoff: &Handoff| {
        let notes = handoff.lists.of(Part::Corrections);
        let notes = notes.map(|note| note.answers.words(slot::CORRECTION_SAY).to_owned());
        notes.collect::<Vec<_>>()
    };
    let notes = named(&merged);
    assert_eq!(notes.len(), 1);
    assert!(notes[0].ends_with(": 1955-04-03"), "{notes:?}");
    let conflict = &plan.conflicts[0];
    assert_eq!(conflict.theirs, Piece::Own("1955-04-03".to_owned()));
    assert!(conflict.keeps_both);
    // However often it comes.
    let (_, again) = of(&merged, &there);
    assert_eq!(again, merged);
}

#[test]
fn of_two_choices_mine_stays_and_the_other_is_named() {
    let mine = presets::maria(noon());
    let (mut here, mut there) = (mine.clone(), mine);
    let medicine = here.medicines.list[0].id;
    act(&mut there, Action::SetChange(medicine, Change::Stopped));
    act(&mut there, Action::Move(Some(Move::Other)));
    let visit = here.lists.of(Part::Visits).next().unwrap().id;
    let place = Place::Item(Part::Visits, visit);
    act(
        &mut here,
        Action::Choose(place, slot::VISIT_RIDE, choice::HAVE_RIDE, true),
    );
    act(
        &mut there,
        Action::Choose(place, slot::VISIT_RIDE, choice::NO_RIDE, true),
    );
    let (plan, merged) = of(&here, &there);
    assert_eq!(merged, here);
    assert_eq!(plan.conflicts.len(), 3);
    assert!(plan.conflicts.iter().all(|one| !one.keeps_both));
    let ride = Piece::Said(choice::NO_RIDE.words());
    assert!(plan.conflicts.iter().any(|one| one.theirs == ride));
}

#[test]
fn none_of_it_gives_way_to_what_there_is_and_is_named() {
    let (mut here, mut there) = (any::empty(), any::empty());
    act(
        &mut here,
        Action::AnswerMedicines(MedicinesAnswer::TakesNone),
    );
    act(
        &mut here,
        Action::AnswerList(Part::Visits, Some(ListAnswer::None)),
    );
    act(&mut here, Action::NoWorries(true));
    act(&mut there, Action::AddMedicine(ItemId(1), Change::New));
    act(&mut there, Action::AddItem(Part::Visits, ItemId(2)));
    act(&mut there, Action::AddWorry(Worry::Pain));
    act(
        &mut there,
        Action::AnswerList(Part::Tests, Some(ListAnswer::NotSure)),
    );
    let (plan, merged) = of(&here, &there);
    assert_eq!(merged.medicines.list.len(), 1);
    assert_eq!(merged.lists.of(Part::Visits).count(), 1);
    assert_eq!(merged.lists.answer(Part::Tests), Some(ListAnswer::NotSure));
    assert_eq!(merged.worries.chosen.len(), 1);
    assert!(plan.conflicts.iter().any(|one| one.part == Part::Medicines));
}

#[test]
fn what_does_not_fit_is_not_merged_at_all() {
    let (mut here, mut there) = (any::empty(), any::empty());
    for id in 0..MOST_ITEMS as u64 {
        act(&mut here, Action::AddItem(Part::Visits, ItemId(id)));
    }
    act(&mut there, Action::AddItem(Part::Visits, ItemId(1_000)));
    assert_eq!(plan(&here, &there, &english), Err(Refused::Full));
}

/// Two that began as one, and were changed apart.
fn two() -> BoxedStrategy<(Handoff, Handoff)> {
    let parts = (
        any::handoff(7, 40).boxed(),
        any::actions(25).boxed(),
        any::actions(25).boxed(),
    );
    let after = |handoff: &Handoff, actions: Vec<Action>| {
        let mut handoff = handoff.clone();
        for action in actions {
            let _ = apply(&mut handoff, action);
        }
        handoff
    };
    parts
        .prop_map(move |(base, one, other)| (after(&base, one), after(&base, other)))
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_two_there_are_no_word_is_lost_and_twice_is_once((mine, theirs) in two()) {
        let (plan, merged) = of(&mine, &theirs);
        prop_assert!(merged.is_consistent());
        let after = words_of::texts(&merged);
        for text in words_of::texts(&mine).into_iter().chain(words_of::texts(&theirs)) {
            prop_assert!(after.iter().any(|own| own.contains(&text)), "{:?} is lost", text);
        }
        for part in Part::LISTS {
            for item in mine.lists.of(part).chain(theirs.lists.of(part)) {
                prop_assert!(merged.lists.item(part, item.id).is_some());
            }
        }
        for medicine in mine.medicines.list.iter().chain(&theirs.medicines.list) {
            prop_assert!(merged.medicines.with_id(medicine.id).is_some());
        }
        for chosen in mine.worries.chosen.iter().chain(&theirs.worries.chosen) {
            prop_assert!(merged.worries.has(chosen.worry));
        }
        let (_, twice) = of(&merged, &theirs);
        prop_assert_eq!(&twice, &merged);
        // Each of its changes can be undone.
        let mut undone = mine.clone();
        let mut back = Vec::new();
        for action in plan.actions {
            back.push(apply(&mut undone, action).unwrap().undo);
        }
        for action in back.into_iter().rev().flatten() {
            apply(&mut undone, action).unwrap();
        }
        prop_assert_eq!(undone, mine);
    }
}
