//! What makes a handoff warm is seen in what was told, and nothing is claimed that was not.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Choice, Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::place::Place;
use warm_handoff::warmth::{Warm, warmth};

/// What is told of one place: slots with words, or with the names of choices.
type Told<'a> = &'a [(Slot, &'a str)];

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn empty() -> Handoff {
    Handoff::empty(ItemId(1))
}

fn told(handoff: &mut Handoff, place: Place, told: Told<'_>) {
    if let Place::Item(part, id) = place {
        apply(handoff, Action::AddItem(part, id)).unwrap();
    }
    for (slot, words) in told {
        let action = match slot.input() {
            Input::One | Input::Many => {
                Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
            }
            _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
        };
        apply(handoff, action).unwrap();
    }
}

fn there(handoff: &Handoff) -> Vec<Warm> {
    let all = warmth(handoff, now().into()).into_iter();
    all.filter(|(_, is_there)| *is_there)
        .map(|(warm, _)| warm)
        .collect()
}

#[test]
fn nothing_told_is_nothing_claimed() {
    assert!(there(&empty()).is_empty());
    assert_eq!(warmth(&empty(), now().into()).len(), Warm::ALL.len());
}

#[test]
fn each_thing_that_makes_it_warm_is_seen_by_itself() {
    let talk = Place::Sheet(Part::Talk);
    let one = |part| Place::Item(part, ItemId(7));
    let cases: [(Warm, Place, Told<'_>); 7] = [
        (
            Warm::Live,
            one(Part::Tries),
            &[(slot::TRY_HOW, "three_way"), (slot::TRY_STATE, "held")],
        ),
        (
            Warm::Live,
            talk,
            &[
                (slot::TALK_BEAT, "beat_over"),
                (slot::TALK_HERE, "is_new_team"),
            ],
        ),
        (
            Warm::Live,
            talk,
            &[
                (slot::TALK_BEAT, "beat_over"),
                (slot::TALK_HERE_WHO, "Tom Reyes, by phone"),
            ],
        ),
        (Warm::Present, talk, &[(slot::TALK_HERE, "is_patient")]),
        (
            Warm::Accepted,
            one(Part::Baton),
            &[(slot::LEG_WHO, "Dr. Nair"), (slot::LEG_STATE, "agreed")],
        ),
        (Warm::SaidBack, talk, &[(slot::TALK_SAID, "said_right")]),
        (
            Warm::Owned,
            one(Part::Tests),
            &[
                (slot::TEST_WHAT, "thyroid"),
                (slot::TEST_OWNER, "Dr. Haddad"),
            ],
        ),
    ];
    for (warm, place, said) in cases {
        let mut handoff = empty();
        told(&mut handoff, place, said);
        assert_eq!(there(&handoff), [warm], "{said:?}");
    }
}

#[test]
fn what_is_less_is_not_enough() {
    let talk = Place::Sheet(Part::Talk);
    let one = |part| Place::Item(part, ItemId(7));
    let cases: [(Place, Told<'_>); 12] = [
        // The nurse of one side only.
        (
            talk,
            &[
                (slot::TALK_BEAT, "beat_over"),
                (slot::TALK_HERE, "is_nurse"),
            ],
        ),
        // On paper, or one call after the other.
        (
            one(Part::Tries),
            &[(slot::TRY_HOW, "written"), (slot::TRY_STATE, "held")],
        ),
        (
            one(Part::Tries),
            &[(slot::TRY_HOW, "bedside"), (slot::TRY_STATE, "agreed")],
        ),
        (talk, &[(slot::TALK_HERE, "is_nurse")]),
        // Who walks through the guide alone or with their helper talks with nobody.
        (talk, &[(slot::TALK_BEAT, "beat_over")]),
        (
            talk,
            &[
                (slot::TALK_BEAT, "beat_over"),
                (slot::TALK_HERE, "is_helper"),
            ],
        ),
        // A name is no yes.
        (talk, &[(slot::TALK_BY, "Dr. Nair")]),
        // Nobody answers to "the team".
        (
            one(Part::Baton),
            &[(slot::LEG_WHO, "the team"), (slot::LEG_STATE, "agreed")],
        ),
        (
            one(Part::Tests),
            &[
                (slot::TEST_WHAT, "thyroid"),
                (slot::TEST_OWNER, "el equipo"),
            ],
        ),
        (talk, &[(slot::TALK_SAID, "said_part")]),
        (one(Part::Tests), &[(slot::TEST_WHAT, "thyroid")]),
        // Somebody said yes whose name nobody knows.
        (one(Part::Baton), &[(slot::LEG_STATE, "agreed")]),
    ];
    for (place, said) in cases {
        let mut handoff = empty();
        told(&mut handoff, place, said);
        assert!(there(&handoff).is_empty(), "{said:?}");
    }
}

#[test]
fn hours_without_anybody_or_without_a_number_are_a_gap() {
    let leg = |more: &[(Slot, &str)]| {
        let mut handoff = empty();
        let told_of = [
            &[
                (slot::LEG_WHO, "Dr. Nair"),
                (slot::LEG_STARTS, "already"),
                (slot::LEG_ENDS, "no_end"),
            ][..],
            more,
        ]
        .concat();
        told(&mut handoff, Place::Item(Part::Baton, ItemId(7)), &told_of);
        there(&handoff)
    };
    assert_eq!(leg(&[(slot::LEG_NIGHT, "555-0199")]), [Warm::NoGap]);
    assert!(leg(&[(slot::LEG_DAY, "555-0177")]).is_empty());
}

#[test]
fn no_test_open_is_owned_and_not_answered_is_not() {
    let mut handoff = empty();
    let none = Action::AnswerList(Part::Tests, Some(ListAnswer::None));
    apply(&mut handoff, none).unwrap();
    assert_eq!(there(&handoff), [Warm::Owned]);
}
