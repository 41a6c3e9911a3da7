//! The rows of the start say how far the handoff itself is, and what is to be done there.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::Baton;
use warm_handoff::form::{Choice, Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::progress::{Progress, asking, holding, promised, talking};
use warm_handoff::talk;
use warm_handoff::words::Words;

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn with(part: Part, told: &[(Slot, &str)]) -> Handoff {
    let mut handoff = Handoff::empty(ItemId(1));
    let place = Place::Item(part, ItemId(7));
    apply(&mut handoff, Action::AddItem(part, ItemId(7))).unwrap();
    for (slot, words) in told {
        let action = match slot.input() {
            Input::One | Input::Many => {
                Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
            }
            _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
        };
        apply(&mut handoff, action).unwrap();
    }
    handoff.say_days_on(now().date());
    handoff
}

/// The words, and whether something is to be done.
fn said(progress: &Progress) -> (String, bool) {
    let words = Words::host("en").unwrap();
    (words.say(&progress.said), progress.is_todo)
}

#[test]
fn nothing_is_begun_in_an_empty_handoff() {
    let empty = Handoff::empty(ItemId(1));
    let baton = Baton::new(&empty, now().into());
    for progress in [
        asking(&empty),
        talking(&empty),
        holding(&baton),
        promised(&empty, now().into()),
    ] {
        assert_eq!(said(&progress), ("Not started".to_owned(), false));
    }
}

#[test]
fn each_answer_to_the_ask_shows() {
    for (state, expected, is_todo) in [
        ("asked", "Asked. No answer yet.", true),
        ("agreed", "They said yes", false),
        ("held", "The talk took place", false),
        ("refused", "They said no", true),
        ("not_held", "It did not take place", true),
        ("not_sure", "No answer", true),
    ] {
        let handoff = with(
            Part::Tries,
            &[(slot::TRY_HOW, "bedside"), (slot::TRY_STATE, state)],
        );
        assert_eq!(said(&asking(&handoff)), (expected.to_owned(), is_todo));
    }
}

#[test]
fn silence_on_the_last_way_is_no_no_and_a_name_alone_is_no_question() {
    for (state, expected) in [("refused", "They said no"), ("not_sure", "No answer")] {
        let handoff = with(
            Part::Tries,
            &[(slot::TRY_HOW, "written"), (slot::TRY_STATE, state)],
        );
        assert_eq!(said(&asking(&handoff)), (expected.to_owned(), true));
    }
    let handoff = with(Part::Tries, &[(slot::TRY_WHO, "Tom Reyes")]);
    assert_eq!(said(&asking(&handoff)), ("Not started".to_owned(), false));
}

#[test]
fn a_talk_is_begun_and_then_done() {
    let mut handoff = Handoff::empty(ItemId(1));
    for action in talk::start(&handoff, now()) {
        apply(&mut handoff, action).unwrap();
    }
    assert!(talking(&handoff).is_todo);
    for action in talk::end(
        &handoff,
        now(),
        "Monday, November 23, 2026 at 10:40 am",
        false,
    ) {
        apply(&mut handoff, action).unwrap();
    }
    assert_eq!(said(&talking(&handoff)), ("Done".to_owned(), false));
}

#[test]
fn gaps_are_counted() {
    let leg = |more: &[(Slot, &str)]| {
        let told = [
            &[(slot::LEG_WHO, "Dr. Nair"), (slot::LEG_STARTS, "already")][..],
            more,
        ]
        .concat();
        said(&holding(&Baton::new(
            &with(Part::Baton, &told),
            now().into(),
        )))
    };
    let no_end = (slot::LEG_ENDS, "no_end");
    assert_eq!(leg(&[no_end]), ("1 gap".to_owned(), true));
    assert_eq!(
        leg(&[no_end, (slot::LEG_NIGHT, "555-0199")]),
        ("Done".to_owned(), false)
    );
}

#[test]
fn a_promise_that_stayed_silent_is_to_be_asked_about() {
    let promise = |by| {
        let told = [
            (slot::PROMISE_WHAT, "the nurse calls"),
            (slot::PROMISE_BY, by),
        ];
        said(&promised(&with(Part::Promises, &told), now().into()))
    };
    assert!(!promise("tomorrow").1);
    assert_eq!(promise("November 20"), ("1 to ask about".to_owned(), true));
}
