//! What is left out is told on the card, and never reads as "none", "not given" or "nobody".

use warm_handoff::action::{Action, apply};
use warm_handoff::card::portal::portal;
use warm_handoff::card::sbar::sbar;
use warm_handoff::card::{Line, Reader, SectionKind, Tone, html::html};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::MedicinesAnswer;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::shared::Shared;
use warm_handoff::words::Words;

use super::{any, clock, examples, said, shared};

fn maria() -> Handoff {
    examples().next().unwrap()
}

/// What stands where nothing was given.
const NOTHING: [&str; 5] = [
    "not given",
    "Not given",
    "I have not said yet",
    "No one",
    "Nobody",
];

#[test]
fn a_card_with_everything_left_out_says_what_and_nothing_of_it() {
    for handoff in examples().chain([any::empty()]) {
        for reader in Reader::ALL {
            let shared = shared(&handoff, reader, &Topic::ALL);
            let text = said(&shared.card(clock()), &shared.handoff).replace('\n', " ");
            assert!(text.contains("Not shared here: Allergies"), "{text}");
            assert!(text.contains("Mistakes in the papers"), "{text}");
            // The move always travels.
            let text = text.replace("Nobody has said when", "");
            if handoff.is_started() {
                for nothing in NOTHING {
                    assert!(!text.contains(nothing), "{nothing} in {text}");
                }
            }
        }
    }
}

#[test]
fn none_of_it_is_not_said_where_it_is_left_out() {
    let mut handoff = any::empty();
    for action in [
        Action::AnswerMedicines(MedicinesAnswer::TakesNone),
        Action::AnswerList(Part::Tests, Some(ListAnswer::None)),
        Action::AnswerList(Part::Visits, Some(ListAnswer::NotSure)),
    ] {
        apply(&mut handoff, action).unwrap();
    }
    let off = [Topic::Medicines, Topic::Tests, Topic::Visits];
    for reader in Reader::ALL {
        let card = shared(&handoff, reader, &off).card(clock());
        let kinds: Vec<_> = card.sections.iter().map(|part| part.kind).collect();
        assert!(!kinds.contains(&SectionKind::Medicines));
        let rest = card.sections.iter();
        let text: String = rest.map(|part| format!("{:?}", part.lines)).collect();
        for word in ["card-part-tests", "card-part-visits", "medicines-none"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert!(text.contains("card-part-signs"), "{text}");
    }
}

#[test]
fn every_way_to_write_a_card_says_what_is_left_out() {
    let card = shared(&maria(), Reader::Clinician, &[Topic::Worries, Topic::Me]).card(clock());
    let words = Words::host("en").unwrap();
    for text in [
        html(&card, &words),
        sbar(&card, &words),
        portal(&card, &words),
        said(&card, &maria()),
    ] {
        assert!(text.contains("Not shared here"), "{text}");
        let once = text.matches("Not shared here").count();
        assert_eq!(once, 1, "{text}");
    }
}

#[test]
fn a_part_of_sbar_that_is_left_out_does_not_say_not_given() {
    let off = [
        Topic::Charge,
        Topic::Visits,
        Topic::Tests,
        Topic::Signs,
        Topic::Corrections,
    ];
    let mut handoff = any::empty();
    apply(
        &mut handoff,
        Action::AnswerMedicines(MedicinesAnswer::TakesNone),
    )
    .unwrap();
    let card = shared(&handoff, Reader::Clinician, &off).card(clock());
    let text = sbar(&card, &Words::host("en").unwrap());
    assert!(text.contains("Nothing in what is shared here"), "{text}");
}

#[test]
fn who_is_in_charge_until_the_first_visit_is_told_without_the_visit() {
    let mut handoff = maria();
    let legs: Vec<_> = handoff.lists.of(Part::Baton).map(|leg| leg.id).collect();
    let [first, .., last] = legs.as_slice() else {
        panic!("the example has fewer legs");
    };
    for (leg, slot) in [(first, slot::LEG_ENDS), (last, slot::LEG_STARTS)] {
        let place = Place::Item(Part::Baton, *leg);
        apply(
            &mut handoff,
            Action::Choose(place, slot, choice::FIRST_VISIT, true),
        )
        .unwrap();
    }
    let charge = |off: &[Topic]| {
        let card = shared(&handoff, Reader::Helper, off).card(clock());
        let mut parts = card.sections.into_iter();
        let part = parts.find(|part| part.kind == SectionKind::Charge);
        part.unwrap().lines
    };
    let (without, whole) = (charge(&[Topic::Visits]), charge(&[]));
    assert_eq!(without[0].body, whole[0].body);
    let is_gap = |line: &Line| line.tone == Tone::Loud;
    assert!(!without.iter().any(is_gap), "{without:?}");
    let day = "2026-12-02 09:00";
    let json = shared(&handoff, Reader::Helper, &[Topic::Visits]).json();
    assert_eq!(json.matches(day).count(), 2, "{json}");
}

#[test]
fn a_card_without_anything_left_out_is_the_persons_own_card() {
    let shared = Shared::switched(&maria(), Reader::Helper, Default::default(), clock());
    assert!(shared.left.is_empty());
    assert!(shared.card(clock()).left_out.is_empty());
}
