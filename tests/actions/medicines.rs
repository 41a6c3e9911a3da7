//! Medicines: in and out of the list, and what an answer for all of them does.

use warm_handoff::action::{Action, Field, MOST_ITEMS, Refused, apply};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::place::Place;

use super::{ONE, THREE, TWO, after, done, refused, said, undo, write};

pub fn names(handoff: &Handoff) -> Vec<&str> {
    let list = &handoff.medicines.list;
    list.iter().map(|medicine| medicine.name.as_str()).collect()
}

fn three_medicines() -> Handoff {
    after([
        Action::AddMedicine(ONE, Change::New),
        write(Field::Medicine(ONE), "furosemide 40 mg"),
        Action::AddMedicine(TWO, Change::Stopped),
        write(Field::Medicine(TWO), "ibuprofen"),
        Action::AddMedicine(THREE, Change::New),
        write(Field::Medicine(THREE), "iron"),
    ])
}

#[test]
fn removing_the_second_of_three_keeps_the_others_and_brings_it_back_between_them() {
    let mut handoff = three_medicines();
    let applied = apply(&mut handoff, Action::RemoveMedicine(TWO)).unwrap();
    assert_eq!(names(&handoff), ["furosemide 40 mg", "iron"]);
    assert_eq!(said(&applied).as_deref(), Some("Removed ibuprofen."));
    undo(&mut handoff, applied);
    assert_eq!(names(&handoff), ["furosemide 40 mg", "ibuprofen", "iron"]);
}

#[test]
fn unticking_a_change_takes_out_all_with_it_and_undo_brings_each_to_its_place() {
    let mut handoff = three_medicines();
    let applied = apply(&mut handoff, Action::RemoveMedicines(Change::New)).unwrap();
    assert_eq!(names(&handoff), ["ibuprofen"]);
    assert_eq!(said(&applied).as_deref(), Some("Removed 2 medicines."));
    undo(&mut handoff, applied);
    assert_eq!(handoff, three_medicines());
}

#[test]
fn what_was_said_of_a_medicine_without_a_name_is_offered_back_too() {
    let place = Place::Item(Part::Medicines, ONE);
    let mut handoff = after([
        Action::AddMedicine(ONE, Change::NotAnswered),
        write(Field::Answer(place, slot::MED_FOR), "the small white pill"),
    ]);
    assert!(!handoff.is_only_begun(place));
    let before = handoff.clone();
    let applied = apply(&mut handoff, Action::RemoveMedicine(ONE)).unwrap();
    assert_eq!(said(&applied).as_deref(), Some("Removed 1 medicine."));
    undo(&mut handoff, applied);
    assert_eq!(handoff, before);
}

#[test]
fn a_medicine_is_only_begun_until_anything_is_said_of_it() {
    let place = Place::Item(Part::Medicines, ONE);
    let begun = after([Action::AddMedicine(ONE, Change::NotAnswered)]);
    assert!(begun.is_only_begun(place));
    for action in [
        Action::SetChange(ONE, Change::New),
        write(Field::Medicine(ONE), "iron"),
        Action::Choose(place, slot::MED_AS_NEEDED, choice::NO, true),
    ] {
        let mut handoff = begun.clone();
        apply(&mut handoff, action).unwrap();
        assert!(!handoff.is_only_begun(place));
    }
}

#[test]
fn an_answer_for_all_takes_the_list_out_and_undo_brings_it_back() {
    for answer in [
        MedicinesAnswer::NoChanges,
        MedicinesAnswer::TakesNone,
        MedicinesAnswer::NotSure,
        MedicinesAnswer::NotAnswered,
    ] {
        let mut handoff = three_medicines();
        let applied = apply(&mut handoff, Action::AnswerMedicines(answer)).unwrap();
        assert_eq!(handoff.medicines.answer, answer);
        assert!(handoff.medicines.list.is_empty());
        assert_eq!(said(&applied).as_deref(), Some("Removed 3 medicines."));
        undo(&mut handoff, applied);
        assert_eq!(handoff, three_medicines());
    }
}

#[test]
fn the_last_medicine_out_leaves_the_question_open_and_never_none() {
    let mut handoff = after([Action::AddMedicine(ONE, Change::New)]);
    apply(&mut handoff, Action::RemoveMedicine(ONE)).unwrap();
    assert_eq!(handoff.medicines.answer, MedicinesAnswer::NotAnswered);
}

#[test]
fn a_list_that_is_full_says_so_and_keeps_what_it_has() {
    let ids = 0..u64::try_from(MOST_ITEMS).unwrap();
    let mut handoff = after(ids.map(|id| Action::AddMedicine(ItemId(id), Change::New)));
    let before = handoff.clone();
    let one_more = Action::AddMedicine(ItemId(u64::MAX), Change::New);
    assert_eq!(apply(&mut handoff, one_more), Err(Refused::Full));
    assert_eq!(handoff, before);
}

#[test]
fn a_medicine_without_a_name_goes_silently() {
    let mut handoff = after([Action::AddMedicine(ONE, Change::New)]);
    let applied = apply(&mut handoff, Action::RemoveMedicine(ONE)).unwrap();
    assert_eq!(said(&applied), None);
}

#[test]
fn what_happened_to_a_medicine_changes_and_everything_else_of_it_stays() {
    let place = Place::Item(Part::Medicines, TWO);
    let mut handoff = three_medicines();
    apply(
        &mut handoff,
        Action::Choose(place, slot::MED_SUPPLY, choice::HAVE_IT, true),
    )
    .unwrap();
    for change in Change::ALL {
        let before = handoff.clone();
        let applied = done(&mut handoff, Action::SetChange(TWO, change));
        assert_eq!(said(&applied), None);
        assert_eq!(handoff.medicines.list[1].change, change);
        // But for that, nothing is another.
        let mut same = handoff.clone();
        let was = before.medicines.list[1].change;
        apply(&mut same, Action::SetChange(TWO, was)).unwrap();
        assert_eq!(same, before);
    }
}

#[test]
fn a_medicine_that_is_gone_changes_no_more() {
    let handoff = after([Action::AddMedicine(ONE, Change::New)]);
    let change = Action::SetChange(TWO, Change::OnHold);
    assert_eq!(refused(&handoff, change), Refused::NoSuchItem);
}

#[test]
fn unticking_a_change_takes_out_those_that_were_set_to_it_later() {
    let mut handoff = three_medicines();
    apply(&mut handoff, Action::SetChange(ONE, Change::OnHold)).unwrap();
    done(&mut handoff, Action::RemoveMedicines(Change::New));
    assert_eq!(names(&handoff), ["furosemide 40 mg", "ibuprofen"]);
}
