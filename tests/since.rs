//! What changed since a card was handed on: told line by line, and nothing told where nothing changed.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::{Card, Line, Reader, plain::line_text};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::presets;
use warm_handoff::shared::{Shared, Ticket};
use warm_handoff::since::{Since, all, since};
use warm_handoff::words::Words;

struct Universal;

impl Zone for Universal {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc
    }
}

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn clock() -> Clock<'static> {
    Clock::at(noon(), &Universal)
}

fn hand_on(handoff: &mut Handoff, reader: Reader, off: &[Topic], to: &str) {
    let ticket = Ticket {
        card: handoff.sent.len() as u64,
        ..Ticket::default()
    };
    let shared = Shared::new(handoff, reader, off, ticket, clock());
    let sent = shared.sent(handoff, to, clock());
    apply(handoff, Action::HandOn(sent)).unwrap();
}

fn maria_who_shared(reader: Reader, off: &[Topic]) -> Handoff {
    let mut handoff = presets::maria(noon());
    hand_on(&mut handoff, reader, off, "Dr. Nair");
    handoff
}

fn write(handoff: &mut Handoff, field: Field, text: &str) {
    apply(handoff, Action::Write(field, text.to_owned())).unwrap();
}

/// Each change as `was -> now`.
fn told(since: &Since) -> Vec<String> {
    let words = Words::host("en").unwrap();
    let text = |line: &Option<Line>| {
        let line = line.as_ref().map(|line| line_text(line, &words));
        line.unwrap_or_default()
    };
    let changes = since.changes.iter();
    changes
        .map(|one| format!("{} -> {}", text(&one.was), text(&one.now)))
        .collect()
}

#[test]
fn a_new_medicine_another_dose_and_a_visit_that_is_gone_are_told() {
    let mut handoff = maria_who_shared(Reader::Patient, &[]);
    let changed = handoff.medicines.with_change(Change::Changed).next();
    let (lisinopril, visit) = (
        changed.unwrap().id,
        handoff.lists.of(Part::Visits).next().unwrap().id,
    );
    write(
        &mut handoff,
        Field::Medicine(lisinopril),
        "lisinopril 20 mg",
    );
    apply(&mut handoff, Action::AddMedicine(ItemId(5), Change::New)).unwrap();
    write(&mut handoff, Field::Medicine(ItemId(5)), "aspirin 81 mg");
    apply(&mut handoff, Action::RemoveItem(Part::Visits, visit)).unwrap();
    let since = since(&handoff, Reader::Patient, clock()).unwrap();
    assert_eq!(since.to, "Dr. Nair");
    let told = told(&since).join("\n");
    assert!(told.contains("lisinopril 5 mg (was: 10 mg"), "{told}");
    assert!(told.contains("-> ⇄ CHANGED: lisinopril 20 mg"), "{told}");
    assert!(told.contains(" -> + NEW: aspirin 81 mg"), "{told}");
    assert_eq!(told.matches("lisinopril 20 mg").count(), 1, "{told}");
    assert!(
        !told.contains("Reason not given for") && !told.contains("NO ONE"),
        "{told}"
    );
    assert!(
        told.lines().any(|line| line.starts_with("Dr. Nair (")),
        "{told}"
    );
}

#[test]
fn the_sentence_names_how_many_things_and_to_whom() {
    let mut handoff = maria_who_shared(Reader::Clinician, &[]);
    write(&mut handoff, Field::OwnWorry, "Otra cosa.");
    let changed = since(&handoff, Reader::Clinician, clock()).unwrap();
    let words = Words::host("en").unwrap();
    assert_eq!(
        words.say(&changed.said()),
        "You changed 2 things since you gave this to Dr. Nair. Share it again?"
    );
    assert_eq!(told(&changed).len(), 2);
}

#[test]
fn what_is_not_shared_with_a_reader_is_no_change_for_them() {
    let mut handoff = maria_who_shared(Reader::Helper, &[Topic::Worries]);
    write(&mut handoff, Field::OwnWorry, "Otra cosa.");
    assert_eq!(since(&handoff, Reader::Helper, clock()), None);
    apply(
        &mut handoff,
        Action::Share(Reader::Helper, Topic::Visits, false),
    )
    .unwrap();
    assert_eq!(all(&handoff, clock()), []);
    assert_eq!(since(&handoff, Reader::Patient, clock()), None);
}

#[test]
fn days_go_by_and_nothing_was_changed() {
    for reader in Reader::ALL {
        let handoff = maria_who_shared(reader, &[]);
        for days in 0..20 {
            let later = noon().checked_add_days(Days::new(days)).unwrap();
            let clock = Clock::at(later, &Universal);
            assert_eq!(since(&handoff, reader, clock), None, "after {days} days");
        }
    }
}

#[test]
fn the_essentials_are_asked_about_in_whole() {
    let mut handoff = presets::maria(noon());
    let size = |json: &[u8]| json.len();
    let ticket = Ticket::default();
    let small = Shared::essentials(
        &handoff,
        (Reader::Clinician, &[]),
        ticket,
        clock(),
        900,
        &size,
    );
    assert!(!small.left.short.is_empty());
    let sent = small.sent(&handoff, "", clock());
    apply(&mut handoff, Action::HandOn(sent)).unwrap();
    assert_eq!(since(&handoff, Reader::Clinician, clock()), None);
    let id = handoff.questions.chosen[0].id;
    let place = Place::Item(Part::Questions, id);
    write(
        &mut handoff,
        Field::Answer(place, slot::QUESTION_ANSWER),
        "Sí",
    );
    assert!(since(&handoff, Reader::Clinician, clock()).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn nothing_is_told_where_nothing_was_done_and_something_where_the_card_is_another(
        before in any::handoff(7, 40),
        actions in any::actions(6),
    ) {
        let mut handoff = before;
        handoff.sent.clear();
        for reader in Reader::ALL {
            hand_on(&mut handoff, reader, &[], "");
        }
        prop_assert_eq!(all(&handoff, clock()), vec![]);
        let card = |handoff: &Handoff, reader| Card::new(handoff, reader, clock());
        let old = handoff.clone();
        for action in actions {
            let is_of_cards = matches!(
                action,
                Action::HandOn(_) | Action::TakeBack(..) | Action::TookReply(..)
            );
            if !is_of_cards {
                let _ = apply(&mut handoff, action);
            }
        }
        for reader in Reader::ALL {
            let (was, now) = (card(&old, reader), card(&handoff, reader));
            if was == now {
                prop_assert_eq!(since(&handoff, reader, clock()), None);
            }
        }
    }
}
