//! Medicines taken over from two lists: in one change with one undo, and what does not fit is named.

use warm_handoff::action::{Action, Applied, Field, MOST_ITEMS, Taken, apply};
use warm_handoff::form::slot;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::words::Words;

use super::{ONE, after, done, undo, write};

fn taken(id: u64, name: &str, was: Option<&str>) -> Taken {
    Taken {
        id: ItemId(id),
        change: Change::Changed,
        name: name.to_owned(),
        was: was.map(str::to_owned),
    }
}

fn told(applied: &Applied) -> String {
    let english = Words::host("en").unwrap();
    english.say(applied.added.as_ref().unwrap())
}

fn names(handoff: &Handoff) -> Vec<&str> {
    let list = handoff.medicines.list.iter();
    list.map(|medicine| medicine.name.as_str()).collect()
}

#[test]
fn all_are_added_at_once_and_one_undo_takes_them_off() {
    let mut handoff = after([Action::AnswerMedicines(MedicinesAnswer::NotSure)]);
    let three = vec![
        taken(11, "lisinopril 5 mg", Some("lisinopril 10 mg")),
        taken(12, "aspirin 81 mg", None),
        taken(13, "metformin 500 mg", None),
    ];
    let applied = done(&mut handoff, Action::TakeOver(three));
    assert_eq!(told(&applied), "3 medicines were added.");
    assert_eq!(
        names(&handoff),
        ["lisinopril 5 mg", "aspirin 81 mg", "metformin 500 mg"]
    );
    let was = handoff.medicines.list[0].details.words(slot::MED_WAS);
    assert_eq!(was, "lisinopril 10 mg");
    assert_eq!(handoff.medicines.list[0].change, Change::Changed);
}

#[test]
fn what_is_too_long_is_named_and_not_counted() {
    let long = format!("vitamin mix {}", "x".repeat(200));
    for (name, was) in [(long.as_str(), None), ("vitamin mix", Some(long.as_str()))] {
        let mut handoff = after([]);
        let two = vec![taken(11, name, was), taken(12, "aspirin", None)];
        let applied = done(&mut handoff, Action::TakeOver(two));
        assert_eq!(names(&handoff), ["aspirin"]);
        let told = told(&applied);
        assert!(told.starts_with("1 medicine was added. These did not fit: vitamin mix"));
        assert!(told.len() < 160, "{told}");
    }
}

#[test]
fn a_full_list_says_which_ones_it_does_not_hold() {
    let mut handoff = after([]);
    for number in 1..MOST_ITEMS {
        let add = Action::AddMedicine(ItemId(1000 + number as u64), Change::New);
        apply(&mut handoff, add).unwrap();
    }
    let two = vec![taken(11, "aspirin", None), taken(12, "iron", None)];
    let applied = done(&mut handoff, Action::TakeOver(two));
    assert_eq!(handoff.medicines.list.len(), MOST_ITEMS);
    assert!(told(&applied).contains("These did not fit: iron."));
}

#[test]
fn the_undo_leaves_what_was_listed_meanwhile() {
    let mut handoff = after([Action::AnswerMedicines(MedicinesAnswer::TakesNone)]);
    let one = vec![taken(11, "aspirin", None)];
    let applied = apply(&mut handoff, Action::TakeOver(one)).unwrap();
    apply(&mut handoff, Action::AddMedicine(ONE, Change::New)).unwrap();
    apply(&mut handoff, write(Field::Medicine(ONE), "iron")).unwrap();
    undo(&mut handoff, applied);
    assert_eq!(names(&handoff), ["iron"]);
    assert_eq!(handoff.medicines.answer, MedicinesAnswer::Listed);
}
