//! The way through the talk: five steps there and back, an end that can be taken back, and what is settled on the way.

use warm_handoff::action::{Action, apply};
use warm_handoff::ask::moment_words;
use warm_handoff::form::{Part, Slot, choice, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::talk::{self, Beat, State, Talk, asked, is_on, questions, start, summary};

use super::{Phone, SHEET, at, back, end, english, next};

fn beat(phone: &Phone) -> Beat {
    Talk::of(&phone.0).beat
}

#[test]
fn five_steps_in_order_and_back_again_with_nothing_entered() {
    let mut phone = Phone::new();
    assert_eq!(beat(&phone), Beat::People);
    for expected in [
        Beat::Story,
        Beat::Fix,
        Beat::SayBack,
        Beat::Owners,
        Beat::Owners,
    ] {
        phone.step("10:00:00", next);
        assert_eq!(beat(&phone), expected);
    }
    for expected in [
        Beat::SayBack,
        Beat::Fix,
        Beat::Story,
        Beat::People,
        Beat::People,
    ] {
        phone.step("10:01:00", back);
        assert_eq!(beat(&phone), expected);
        assert!(Talk::of(&phone.0).runs(at("10:01:00")));
    }
    phone.step("10:02:00", end);
    assert_eq!(Talk::of(&phone.0).state, State::Over);
    assert_eq!(summary(&phone.0, &[]).len(), 1);
}

#[test]
fn it_is_on_from_the_start_to_the_end_and_no_longer() {
    let mut phone = Phone::new();
    assert!(!is_on(&phone.0));
    phone.step("10:00:00", start);
    assert!(is_on(&phone.0));
    phone.step("10:05:00", end);
    assert!(!is_on(&phone.0));
    phone.step("10:06:00", back);
    assert!(is_on(&phone.0));
    assert_eq!(Talk::of(&phone.0).state, State::Paused);
    assert_eq!(beat(&phone), Beat::Owners);
    assert_eq!(phone.words(SHEET, slot::TALK_ENDED), "");
}

#[test]
fn a_second_start_and_a_second_end_change_nothing() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    assert_eq!(start(&phone.0, at("10:01:00")), []);
    phone.step("10:02:00", end);
    assert_eq!(end(&phone.0, at("10:03:00")), []);
}

#[test]
fn the_end_is_taken_back_whole() {
    let mut phone = Phone::new();
    let told = [(slot::TRY_STATE, "asked"), (slot::TRY_WHEN, "at noon")];
    phone.thing(Part::Tries, 5, &told);
    phone.step("10:00:00", start);
    phone.tell(SHEET, &[(slot::TALK_HERE, "is_nurse")]);
    let before = phone.0.clone();
    let undo = phone.step("10:04:00", end);
    for action in undo {
        apply(&mut phone.0, action).unwrap();
    }
    phone.0.changed_at = before.changed_at;
    assert_eq!(phone.0, before);
}

#[test]
fn what_was_begun_without_a_word_goes_and_what_has_a_word_stays() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.thing(Part::Corrections, 1, &[]);
    phone.thing(Part::Promises, 2, &[]);
    phone.thing(
        Part::Corrections,
        3,
        &[(slot::CORRECTION_SAY, "second floor")],
    );
    phone.step("10:01:00", next);
    let left: Vec<_> = phone.0.lists.items.iter().map(|item| item.id).collect();
    assert_eq!(left, [ItemId(3)]);
}

#[test]
fn the_try_that_stands_took_place() {
    for (tries, held) in [
        (&["asked"][..], Some(0)),
        (&["refused", "asked"], Some(1)),
        (&["agreed", "refused"], Some(0)),
        (&["agreed", "asked"], Some(0)),
        (&["refused"], None),
        (&["asked", "refused"], None),
        (&["not_sure"], None),
        (&[], None),
    ] {
        let mut phone = Phone::new();
        for (at, state) in tries.iter().enumerate() {
            phone.thing(Part::Tries, at as u64, &[(slot::TRY_STATE, state)]);
        }
        phone.step("10:00:00", start);
        phone.tell(SHEET, &[(slot::TALK_HERE, "is_nurse")]);
        phone.step("10:05:00", end);
        for at in 0..tries.len() {
            let place = Place::Item(Part::Tries, ItemId(at as u64));
            let is_held = phone.has(place, slot::TRY_STATE, choice::HELD);
            assert_eq!(is_held, held == Some(at), "{tries:?}");
        }
    }
}

#[test]
fn a_card_that_was_handed_over_is_no_talk() {
    let mut phone = Phone::new();
    let told = [(slot::TRY_HOW, "written"), (slot::TRY_STATE, "agreed")];
    let place = phone.thing(Part::Tries, 5, &told);
    phone.step("10:00:00", start);
    phone.tell(SHEET, &[(slot::TALK_HERE, "is_nurse")]);
    phone.step("10:05:00", end);
    assert!(phone.has(place, slot::TRY_STATE, choice::AGREED));
}

const MONDAY: &str = "Monday, November 16, 2026, 9 am";

/// Asked or agreed a week before, and then a talk with these answers from 10:00 to 15:00.
fn talked(state: &str, said: &[(Slot, &str)]) -> (Phone, Place) {
    let mut phone = Phone::new();
    let told = [(slot::TRY_STATE, state), (slot::TRY_WHEN, MONDAY)];
    let place = phone.thing(Part::Tries, 5, &told);
    phone.step("10:00:00", start);
    phone.tell(SHEET, said);
    phone.step("15:00:00", end);
    (phone, place)
}

#[test]
fn the_talk_took_place_when_it_ended_or_when_it_was_agreed_for() {
    let here = [(slot::TALK_HERE, "is_nurse")];
    let (phone, place) = talked("asked", &here);
    assert!(phone.has(place, slot::TRY_STATE, choice::HELD));
    let ended = english(&moment_words(at("15:00:00")));
    assert_eq!(phone.words(place, slot::TRY_WHEN), ended);
    let (phone, place) = talked("agreed", &here);
    assert!(phone.has(place, slot::TRY_STATE, choice::HELD));
    assert_eq!(phone.words(place, slot::TRY_WHEN), MONDAY);
}

#[test]
fn a_talk_that_is_opened_again_takes_back_what_it_said_of_the_try() {
    for (state, choice) in [("asked", choice::ASKED), ("agreed", choice::AGREED)] {
        let (mut phone, place) = talked(state, &[(slot::TALK_SAID, "said_right")]);
        phone.step("15:01:00", back);
        assert!(phone.has(place, slot::TRY_STATE, choice), "{state}");
        assert_eq!(phone.words(place, slot::TRY_WHEN), MONDAY);
        for slot in [slot::TALK_TRY, slot::TALK_WAS, slot::TALK_WAS_WHEN] {
            assert!(!phone.0.sheet.answers(slot));
        }
        phone.step("15:02:00", end);
        assert!(phone.has(place, slot::TRY_STATE, choice::HELD));
    }
}

#[test]
fn what_was_said_of_the_try_after_the_talk_stays() {
    let (mut phone, place) = talked("asked", &[(slot::TALK_SAID, "said_right")]);
    phone.tell(place, &[(slot::TRY_WHEN, "at lunch")]);
    phone.step("15:01:00", back);
    assert_eq!(phone.words(place, slot::TRY_WHEN), "at lunch");
    assert!(phone.has(place, slot::TRY_STATE, choice::ASKED));
    let (mut phone, place) = talked("asked", &[(slot::TALK_SAID, "said_right")]);
    phone.tell(place, &[(slot::TRY_STATE, "refused")]);
    phone.step("15:01:00", back);
    assert!(phone.has(place, slot::TRY_STATE, choice::REFUSED));
}

#[test]
fn whoever_only_looked_through_the_steps_held_no_talk() {
    let (mut phone, place) = talked("asked", &[]);
    assert_eq!(Talk::of(&phone.0).state, State::Over);
    assert!(phone.has(place, slot::TRY_STATE, choice::ASKED));
    assert_eq!(phone.words(place, slot::TRY_WHEN), MONDAY);
    phone.step("15:01:00", back);
    assert!(phone.has(place, slot::TRY_STATE, choice::ASKED));
}

#[test]
fn what_was_begun_stays_while_words_do_not_fit_their_box() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.thing(Part::Corrections, 1, &[]);
    phone.thing(Part::Promises, 2, &[]);
    let all = |phone: &Phone| phone.0.lists.items.len();
    phone.step("10:01:00", |handoff, now| talk::next(handoff, now, true));
    phone.step("10:02:00", |handoff, now| talk::back(handoff, now, true));
    phone.step("10:03:00", |handoff, now| talk::end(handoff, now, "", true));
    assert_eq!(all(&phone), 2);
    phone.step("10:04:00", back);
    phone.step("10:05:00", back);
    assert_eq!(all(&phone), 0);
}

#[test]
fn the_first_five_questions_in_their_own_order_and_what_came_of_them() {
    let mut phone = Phone::new();
    for number in 0..7 {
        let id = ItemId(0x70 + number);
        let words = format!("question {number}?");
        phone.does(
            at("10:00:00"),
            vec![
                Action::AddOwnQuestion(id),
                Action::Write(warm_handoff::action::Field::Question(id), words),
            ],
        );
    }
    let ids: Vec<_> = questions(&phone.0).map(|one| one.id.0).collect();
    assert_eq!(ids, [0x70, 0x71, 0x72, 0x73, 0x74]);
    for number in [1, 3] {
        let place = Place::Item(Part::Questions, ItemId(0x70 + number));
        phone.tell(place, &[(slot::QUESTION_ASKED, "yes")]);
    }
    let done: Vec<_> = questions(&phone.0)
        .filter(|one| asked(one))
        .map(|one| one.id.0)
        .collect();
    assert_eq!(done, [0x71, 0x73]);
    let said: Vec<_> = summary(&phone.0, &[]).iter().map(english).collect();
    assert_eq!(said[0], "You asked 2 questions.");
    assert_eq!(said[1], "No one has said yes to taking over yet.");
}
