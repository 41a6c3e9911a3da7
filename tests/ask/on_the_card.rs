//! Where asking for the talk stands, on every card.

use super::*;
use warm_handoff::card::{Card, Reader, plain::plain};

fn card(handoff: &Handoff, reader: Reader, tag: &str) -> String {
    let text = plain(&Card::new(handoff, reader, now()), &words_of(handoff, tag));
    let text = text.replace('\u{a0}', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn assert_says(handoff: &Handoff, wanted: &str) {
    for reader in Reader::ALL {
        let text = card(handoff, reader, "en");
        assert!(text.contains(wanted), "{reader:?}: {wanted}: {text}");
    }
}

#[test]
fn it_says_when_it_suits_who_must_be_there_and_who_can_find_out() {
    let mut handoff = whole();
    assert_says(
        &handoff,
        "Times that suit: Monday, November 23 at 3 pm (Tuesday, November 24 at 9 am · when Ana is here)",
    );
    assert_says(&handoff, "Must be there: ");
    let spanish = card(&handoff, Reader::Clinician, "es");
    assert!(spanish.contains("lunes, 23 de noviembre"), "{spanish}");
    pick(&mut handoff, slot::ASK_FIND, choice::IS_NURSE);
    let text = card(&handoff, Reader::Patient, "en");
    assert!(!text.contains("Can find out"), "somebody is named: {text}");
    write(&mut handoff, Field::Receiver, "");
    assert_says(&handoff, "Can find out who takes over: The nurse here");
}

#[test]
fn it_says_what_they_answered_and_what_is_next() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Asked, 10);
    assert_says(
        &handoff,
        "Asked, no answer yet (Tom Reyes · Monday, November 23 at 10:40 am)",
    );
    tap(&mut handoff, Tap::No, 10);
    let place = Place::Item(Part::Tries, ItemId(10));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHY), "no time");
    assert_says(
        &handoff,
        "Refused: no time (Together, at the bed · Tom Reyes · Monday, November 23 at 10:40 am)",
    );
    assert_says(&handoff, "Next: Together, by phone or video");
    tap(&mut handoff, Tap::Silent, 11);
    assert_says(&handoff, "Asked, nobody answered (Tom Reyes");
    tap(&mut handoff, Tap::Yes, 12);
    assert_says(&handoff, "AGREED: time not given (Tom Reyes)");
    let place = Place::Item(Part::Tries, ItemId(12));
    for (slot, words) in [(slot::TRY_WHEN, "Friday 3 pm"), (slot::TRY_WHO, "Dr. Nair")] {
        write(&mut handoff, Field::Answer(place, slot), words);
    }
    assert_says(&handoff, "AGREED: Friday, November 27 at 3 pm (Dr. Nair)");
    tap(&mut handoff, Tap::Held, 12);
    assert_says(
        &handoff,
        "The talk took place (Dr. Nair · Friday, November 27 at 3 pm)",
    );
}

#[test]
fn what_did_not_take_place_was_refused_by_nobody() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Yes, 10);
    tap(&mut handoff, Tap::Fell, 11);
    assert_says(&handoff, "Did not take place: Together, at the bed (Tom");
    assert_says(&handoff, "Next: Together, by phone or video");
    for reader in Reader::ALL {
        let text = card(&handoff, reader, "en");
        assert!(!text.contains("Refused"), "{reader:?}: {text}");
    }
}

#[test]
fn after_the_last_way_nothing_is_next() {
    let mut handoff = whole();
    tap_in(&mut handoff, Rung::Written, Tap::No, 10);
    assert_says(
        &handoff,
        "Refused: The card, and one person says yes by a day",
    );
    let text = card(&handoff, Reader::Clinician, "en");
    assert!(!text.contains("Next: "), "{text}");
}

#[test]
fn while_nothing_is_said_of_it_the_card_is_as_before() {
    let text = card(&empty(), Reader::Patient, "en");
    for label in ["AGREED", "Refused", "Times that suit", "Must be there"] {
        assert!(!text.contains(label), "{text}");
    }
}

#[test]
fn an_hour_that_can_be_read_in_two_ways_is_said_as_it_was_typed() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Yes, 10);
    let place = Place::Item(Part::Tries, ItemId(10));
    write(
        &mut handoff,
        Field::Answer(place, slot::TRY_WHEN),
        "Friday at 3",
    );
    assert_says(&handoff, "AGREED: Friday at 3");
    let mut handoff = empty();
    sheet(&mut handoff, slot::ASK_WINDOW_ONE, "Friday at 3");
    assert_says(&handoff, "Times that suit: Friday at 3");
    for to in Audience::ALL {
        let text = text(&handoff, Rung::Bedside, to, "en");
        assert!(text.contains("A good time: Friday at 3."), "{text}");
    }
}

#[test]
fn a_name_alone_is_no_question_that_waits() {
    let mut handoff = empty();
    act(&mut handoff, Action::AddItem(Part::Tries, ItemId(10)));
    let place = Place::Item(Part::Tries, ItemId(10));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHO), "Tom");
    let text = card(&handoff, Reader::Clinician, "en");
    assert!(!text.contains("no answer"), "{text}");
}
