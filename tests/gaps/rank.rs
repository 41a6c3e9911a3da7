//! Which questions are offered, and in which order.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field};
use warm_handoff::bank::{self, Asked, Stage};
use warm_handoff::form::{Part, slot};
use warm_handoff::gaps::suggested;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::question::offered;
use warm_handoff::handoff::transition::Move;
use warm_handoff::handoff::worry::{Much, Worry};

use super::{ONE, after, any, found, put, read_day, today};

fn ids(handoff: &Handoff, stage: Stage, who: Option<Asked>) -> Vec<&'static str> {
    let suggested = suggested(handoff, today(), read_day, stage, who);
    suggested.iter().map(|id| id.as_str()).collect()
}

fn before(handoff: &Handoff) -> Vec<&'static str> {
    ids(handoff, Stage::Before, None)
}

/// Nothing that everybody needs is missing.
fn settled() -> Vec<Action> {
    vec![
        Action::Write(Field::Receiver, "Dr. Nair".to_owned()),
        Action::AddItem(Part::Contacts, ONE),
        put(Part::Contacts, ONE, slot::CONTACT_NIGHT, "555-0101"),
        Action::AddItem(Part::Visits, ONE),
    ]
}

#[test]
fn what_the_gaps_raise_comes_first_the_worst_of_it_at_the_top() {
    let handoff = after([
        Action::Move(Some(Move::HospitalToHome)),
        Action::AddMedicine(ONE, Change::NotSure),
        Action::AddItem(Part::Tests, ONE),
        put(Part::Tests, ONE, slot::TEST_WHAT, "thyroid blood test"),
        Action::AddWorry(Worry::Nights),
        Action::HowMuch(Worry::Nights, Some(Much::Lot)),
    ]);
    let first = [
        "H-PLAN-01",
        "B-WHO-01",
        "B-WHO-03",
        "B-WARN-02",
        "B-FUP-01",
        "B-TEST-02",
        "B-MED-01",
        "B-MED-02",
    ];
    assert_eq!(before(&handoff)[..first.len()], first);
}

#[test]
fn without_gaps_the_order_is_that_of_the_move_and_then_the_rest_of_the_bank() {
    for kind in Move::ALL {
        let mut actions = settled();
        actions.push(Action::Move(Some(kind)));
        actions.push(Action::Want(warm_handoff::handoff::request::Wanted::Yes));
        let handoff = after(actions);
        assert!(found(&handoff).is_empty(), "{:?}", found(&handoff));
        let usual: Vec<_> = offered(Some(kind))
            .iter()
            .map(|question| question.id.as_str())
            .collect();
        assert_eq!(before(&handoff)[..usual.len()], usual, "{kind:?}");
    }
}

#[test]
fn a_question_that_is_chosen_is_not_offered_again() {
    let id = bank::find("B-WHO-01").unwrap().id;
    let handoff = after([Action::AddBankQuestion(id)]);
    assert!(!before(&handoff).contains(&"B-WHO-01"));
    assert!(before(&after([])).contains(&"B-WHO-01"));
}

#[test]
fn only_who_is_in_the_room_is_asked() {
    for who in [Asked::Nurse, Asked::Doctor, Asked::Pharmacist] {
        let offered = ids(&after([]), Stage::Before, Some(who));
        assert!(!offered.is_empty());
        for id in offered {
            assert!(bank::find(id).unwrap().is_for(who), "{id} for {who:?}");
        }
    }
}

#[test]
fn a_question_for_people_who_leave_a_ward_is_not_raised_in_a_clinic() {
    let leaving = |kind| {
        after([
            Action::Move(Some(kind)),
            Action::AddMedicine(ONE, Change::New),
            super::choose(
                Part::Medicines,
                ONE,
                slot::MED_SUPPLY,
                warm_handoff::form::choice::NOT_YET,
            ),
        ])
    };
    assert!(before(&leaving(Move::HospitalToHome)).contains(&"B-MED-11"));
    assert!(!before(&leaving(Move::PrimaryToSpecialist)).contains(&"B-MED-11"));
}

#[test]
fn each_stage_has_its_own_questions_and_none_is_ever_without() {
    let stage_of = |id: &str| bank::find(id).unwrap().stage;
    for kind in Move::ALL.map(Some).into_iter().chain([None]) {
        let handoff = after([Action::Move(kind)]);
        for stage in [Stage::FirstDays, Stage::FirstVisit] {
            let offered = ids(&handoff, stage, None);
            assert!(!offered.is_empty(), "{kind:?} at {stage:?}");
            assert!(
                offered.iter().all(|id| stage_of(id) == stage),
                "{offered:?}"
            );
        }
        let talk = ids(&handoff, Stage::Handoff, Some(Asked::Receiver));
        assert!(!talk.is_empty());
        assert!(
            talk.iter().all(|id| stage_of(id) == Stage::Handoff),
            "{talk:?}"
        );
    }
}

proptest! {
    #[test]
    fn whatever_was_said_each_question_is_offered_once_in_one_order(handoff in any::handoff(1, 40)) {
        let stages = [Stage::Before, Stage::Handoff, Stage::FirstDays, Stage::FirstVisit];
        for stage in stages {
            let first = suggested(&handoff, today(), read_day, stage, None);
            prop_assert_eq!(&first, &suggested(&handoff, today(), read_day, stage, None));
            let mut unique = first.clone();
            unique.sort_unstable();
            unique.dedup();
            prop_assert_eq!(unique.len(), first.len());
            prop_assert!(first.iter().all(|id| !handoff.questions.has(*id)));
        }
    }
}
