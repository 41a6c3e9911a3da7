//! After the talk the card says who takes over and what they said back; before it there is room to write that down.

use warm_handoff::action::{Action, Field};
use warm_handoff::card::{Reader, SectionKind};
use warm_handoff::form::{Choice, Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::talk::accept;

use super::lists::answer;
use super::{after, apply, card, for_the_clinician, said, unbroken, write};

const SHEET: Place = Place::Sheet(Part::Talk);
const BOX: &str = "Name, role, phone, time: ____";

fn told(told: &[(Slot, &str)]) -> Handoff {
    after(told.iter().map(|(slot, words)| answer(SHEET, *slot, words)))
}

fn whole() -> Handoff {
    let mut handoff = told(&[
        (slot::TALK_HERE, "is_nurse"),
        (slot::TALK_HERE_WHO, "Tom Reyes"),
        (slot::TALK_SAID, "said_part"),
        (slot::TALK_SAY_BACK, "calls on Friday"),
        (slot::TALK_BY, "Dr. Nair"),
        (slot::TALK_ROLE, "my own doctor"),
        (slot::TALK_PHONE, "555-0177"),
        (slot::TALK_NIGHT, "555-0199"),
    ]);
    for action in accept(&handoff, choice::WHEN_LEAVING, "Monday") {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn part(handoff: &Handoff, reader: Reader) -> bool {
    let sections = card(handoff, reader).sections;
    sections
        .iter()
        .any(|part| part.kind == SectionKind::SayBack)
}

#[test]
fn before_the_talk_there_is_room_for_it_on_the_care_teams_card_alone() {
    let nothing = after([]);
    assert!(for_the_clinician(&nothing).contains(BOX));
    assert!(!part(&nothing, Reader::Patient));
    assert!(!part(&nothing, Reader::Helper));
}

#[test]
fn the_room_stays_until_they_said_it_back() {
    for (slot, words) in [
        (slot::TALK_HERE, "is_nurse"),
        (slot::TALK_HERE_WHO, "Tom Reyes"),
        (slot::TALK_BY, "Dr. Nair"),
        (slot::TALK_PHONE, "555-0177"),
    ] {
        let card = for_the_clinician(&told(&[(slot, words)]));
        assert!(card.contains(BOX), "{words}");
    }
    for (slot, words) in [
        (slot::TALK_SAID, "said_part"),
        (slot::TALK_SAY_BACK, "calls on Friday"),
    ] {
        let card = for_the_clinician(&told(&[(slot::TALK_HERE, "is_nurse"), (slot, words)]));
        assert!(!card.contains(BOX), "{words}");
    }
}

#[test]
fn after_the_talk_every_card_says_who_takes_over_and_what_they_said_back() {
    for reader in Reader::ALL {
        let text = unbroken(&said(&whole(), reader, "en"));
        for words in [
            "Takes over: Dr. Nair",
            "my own doctor",
            "555-0177",
            "555-0199",
            "They said yes",
            "Monday",
            "calls on Friday",
            "Was it right?: In part",
            "The nurse here",
            "Tom Reyes",
        ] {
            assert!(text.contains(words), "{reader:?} lacks {words}: {text}");
        }
        assert!(!text.contains(BOX));
    }
}

#[test]
fn all_in_part_and_not_read_differently_and_none_is_made_up() {
    let says = |code: &str| for_the_clinician(&told(&[(slot::TALK_SAID, code)]));
    let all = ["said_right", "said_part", "not_said", "not_sure"].map(says);
    for (at, one) in all.iter().enumerate() {
        let words = Choice::named(["said_right", "said_part", "not_said", "not_sure"][at]);
        let words = super::words("en", &after([])).say(&words.unwrap().words());
        assert!(one.contains(&words), "{words} is not in {one}");
        assert!(all.iter().skip(at + 1).all(|other| other != one));
    }
    let named = for_the_clinician(&told(&[(slot::TALK_BY, "Dr. Nair")]));
    assert!(!named.contains("They said yes"));
    assert!(
        named.contains("Takes over: Dr. Nair (not agreed)"),
        "{named}"
    );
    assert!(!for_the_clinician(&whole()).contains("Dr. Nair (not agreed)"));
}

#[test]
fn who_said_yes_stands_with_what_is_asked() {
    // Nobody was known to take over: whoever said yes does.
    let card = for_the_clinician(&whole());
    let asks = card.split("Illness").next().unwrap();
    assert!(
        asks.contains("Takes over: Dr. Nair (They said yes)"),
        "{asks}"
    );
    assert!(!asks.contains("not known yet"), "{asks}");
    // Somebody else was asked: both stand there.
    let mut handoff = whole();
    apply(&mut handoff, write(Field::Receiver, "Dr. Roy")).unwrap();
    let card = for_the_clinician(&handoff);
    let asks = card.split("Illness").next().unwrap();
    assert!(asks.contains("Takes over: Dr. Roy"), "{asks}");
    assert!(asks.contains("They said yes: Dr. Nair"), "{asks}");
    // The same by another spelling is one person.
    apply(&mut handoff, write(Field::Receiver, "dr. nair")).unwrap();
    assert!(!for_the_clinician(&handoff).contains("They said yes: Dr. Nair"));
}

#[test]
fn the_number_to_call_back_is_of_whoever_fills_this_in_for_every_reader() {
    for (by, label) in [
        (FilledInBy::Me, "Patient’s phone: 555-0142"),
        (FilledInBy::WithHelp, "Patient’s phone: 555-0142"),
        (FilledInBy::SomeoneElse, "Helper’s phone: 555-0142"),
    ] {
        let handoff = after([Action::FilledInBy(by), write(Field::CallBack, "555-0142")]);
        for reader in Reader::ALL {
            let card = unbroken(&said(&handoff, reader, "en"));
            assert!(card.contains(label), "{reader:?}: {card}");
        }
    }
}

#[test]
fn how_far_the_talk_is_and_how_long_it_took_stands_on_no_card() {
    let before = after([]);
    let begun = after([
        Action::Choose(SHEET, slot::TALK_BEAT, choice::BEAT_FIX, true),
        write(
            Field::Answer(SHEET, slot::TALK_BEGAN),
            "2026-11-23T10:40:05",
        ),
        write(Field::Answer(SHEET, slot::TALK_SPENT), "130"),
    ]);
    for reader in Reader::ALL {
        assert_eq!(said(&begun, reader, "en"), said(&before, reader, "en"));
    }
}
