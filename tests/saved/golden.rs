//! The promise for ever: a file of version 1 still says what it said, and every saved name is what it was.

use chrono::NaiveDate;
use serde_json::Value;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::bank;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::{Allergies, AllergiesAnswer, Allergy};
use warm_handoff::handoff::answers::Answers;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, Medicine, Medicines, MedicinesAnswer};
use warm_handoff::handoff::person::{FilledInBy, Person};
use warm_handoff::handoff::question::{Question, Questions};
use warm_handoff::handoff::request::{Purpose, Request, Wanted, When};
use warm_handoff::handoff::text::{Line, Note};
use warm_handoff::handoff::transition::{Leaving, Move, Transition};
use warm_handoff::handoff::worry::{Chosen, Worries, Worry};
use warm_handoff::people::People;
use warm_handoff::saved;

use super::{any, noon};

/// Written once, from the examples as they then were, and never again: files like it are in people's browsers.
const GOLDEN: &str = include_str!("../golden/v1.json");

#[test]
fn the_first_file_ever_still_reads_to_the_same_people() {
    let mut people = People::with(maria());
    people.add_and_open(kwame());
    people.add_and_open(luis());
    assert_eq!(saved::read(GOLDEN), Ok(people));
}

#[test]
fn nothing_of_the_first_file_is_lost_when_it_is_kept_again() {
    let again = saved::write(&saved::read(GOLDEN).unwrap());
    let (mut before, after) = (json(GOLDEN), json(&again));
    // The one thing that keeping it again may change.
    before["version"] = saved::VERSION.into();
    for place in super::every_place(&before) {
        let was = before.pointer(&place).unwrap();
        if !was.is_object() && !was.is_array() {
            assert_eq!(after.pointer(&place), Some(was), "{place}");
        }
    }
}

/// Each choice with the name under which it is saved. These names are in people's files: a line here never changes.
#[test]
fn every_choice_has_the_saved_name_it_always_had() {
    let mut pinned = Vec::new();
    let mut pin = |place: &str, action: Action, name: &str| {
        let mut handoff = any::empty();
        apply(&mut handoff, action).unwrap();
        let text = saved::write(&People::with(handoff));
        let place = format!("/handoffs/0/{place}");
        let written = json(&text);
        assert_eq!(
            written.pointer(&place).and_then(Value::as_str),
            Some(name),
            "{place}"
        );
        assert!(saved::read(&text).is_ok(), "{place}: {name}");
        pinned.push(name.to_owned());
    };
    for (by, name) in FilledInBy::ALL
        .into_iter()
        .zip(["me", "with_help", "someone_else"])
    {
        pin("person/filled_in_by", Action::FilledInBy(by), name);
    }
    for (kind, name) in Move::ALL.into_iter().zip(MOVES) {
        pin("transition/move", Action::Move(Some(kind)), name);
    }
    for (worry, name) in Worry::ALL.into_iter().zip(WORRIES) {
        pin("worries/chosen/0/kind", Action::AddWorry(worry), name);
    }
    for (change, name) in Change::ALL.into_iter().zip([
        "new",
        "changed",
        "on_hold",
        "stopped",
        "not_sure",
        "not_answered",
        "same",
    ]) {
        let add = Action::AddMedicine(ItemId(1), change);
        pin("medicines/list/0/change", add.clone(), name);
        pin("medicines/answer", add, "listed");
    }
    for (answer, name) in [
        (MedicinesAnswer::NotAnswered, "not_answered"),
        (MedicinesAnswer::NoChanges, "no_changes"),
        (MedicinesAnswer::TakesNone, "takes_none"),
        (MedicinesAnswer::NotSure, "not_sure"),
    ] {
        pin("medicines/answer", Action::AnswerMedicines(answer), name);
    }
    for (answer, name) in [
        (AllergiesAnswer::NotAnswered, "not_answered"),
        (AllergiesAnswer::Has, "has"),
        (AllergiesAnswer::NoneKnown, "none_known"),
        (AllergiesAnswer::NotSure, "not_sure"),
    ] {
        pin("allergies/answer", Action::AnswerAllergies(answer), name);
    }
    for (wanted, name) in [
        (Wanted::NotAnswered, "not_answered"),
        (Wanted::Yes, "yes"),
        (Wanted::NotNow, "not_now"),
    ] {
        pin("request/wanted", Action::Want(wanted), name);
    }
    for (purpose, name) in Purpose::ALL.into_iter().zip(PURPOSES) {
        pin("request/purpose", Action::Purpose(Some(purpose)), name);
    }
    let day = NaiveDate::from_ymd_opt(2026, 1, 9).unwrap();
    for (when, name) in [
        (When::BeforeLeaving, "before_leaving"),
        (When::AnyTime, "any_time"),
        (When::On(day), "2026-01-09"),
    ] {
        pin("request/when", Action::When(Some(when)), name);
    }
    for (leaving, name) in [
        (Leaving::NotKnown, "not_known"),
        (Leaving::On(day), "2026-01-09"),
    ] {
        pin("transition/leaving", Action::Leaving(Some(leaving)), name);
    }
    pin(
        "person/name",
        Action::Write(Field::Name, "Maria".to_owned()),
        "Maria",
    );
    let id = ItemId(0x0a);
    pin(
        "questions/0/id",
        Action::AddOwnQuestion(id),
        "000000000000000a",
    );
    pin(
        "allergies/list/0/id",
        Action::AddAllergy(id),
        "000000000000000a",
    );
    for question in bank::questions() {
        let id = question.id;
        pin("questions/0/bank", Action::AddBankQuestion(id), id.as_str());
    }
    let pairs = 3 + 11 + 16 + 14 + 4 + 4 + 3 + 5 + 3 + 2 + 3;
    assert_eq!(
        pinned.len(),
        pairs + bank::questions().len(),
        "a choice is new: pin it"
    );
}

/// Questions of the first version of the bank: files name them, so they can be reworded and never taken out.
#[test]
fn no_question_of_the_first_bank_is_gone() {
    for id in FIRST_BANK.split_whitespace() {
        assert!(bank::find(id).is_some(), "{id}");
    }
}

const MOVES: [&str; 11] = [
    "hospital_to_home",
    "hospital_to_rehab",
    "rehab_to_home",
    "emergency_to_home",
    "primary_to_specialist",
    "specialist_to_primary",
    "mental_health_to_community",
    "child_to_adult",
    "home_care_ends",
    "team_change",
    "other",
];
const WORRIES: [&str; 16] = [
    "breathing",
    "pain",
    "falling",
    "mixing_medicines",
    "cost",
    "alone",
    "nights",
    "daily_life",
    "wound",
    "rides",
    "too_soon",
    "coming_back",
    "not_known",
    "waiting",
    "mood",
    "helper_tired",
];
const PURPOSES: [&str; 5] = ["who_is_in_charge", "medicines", "tests", "plan", "know_me"];
const FIRST_BANK: &str = "B-MED-01 B-MED-02 B-MED-03 B-MED-06 B-MED-11 B-WARN-01 B-WARN-02 B-PLAN-01 B-FUP-01 \
    B-FUP-05 B-TEST-01 B-TEST-02 B-WHO-01 B-WHO-02 B-WHO-03 B-CARE-01 B-PREF-01 H-WHO-01 \
    H-WHO-02 H-WHO-03 H-WHO-04 H-PLAN-01 H-PLAN-03 H-MED-01 H-TEST-01 H-FUP-01 D-MED-01 \
    D-WARN-01 D-WHO-01 D-FUP-01 D-TEST-01 V-PLAN-01 V-MED-01 V-TEST-01 V-WHO-01 V-FUP-01";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn maria() -> Handoff {
    Handoff {
        person: Person {
            interpreter: true,
            language: line("español"),
            ..person("Maria Delgado", "es", FilledInBy::WithHelp, "Ana")
        },
        transition: Transition {
            kind: Some(Move::HospitalToHome),
            from: line("Riverside Hospital, ward 4"),
            to: line("Eastside Family Clinic"),
            leaving: Some(Leaving::On(noon().date())),
            ..Transition::default()
        },
        worries: Worries {
            none: false,
            chosen: worries(&[Worry::Breathing, Worry::Cost]),
            own: Note::new(
                "Muchas idas al baño con la pastilla de agua. Tengo miedo de resbalarme.",
            )
            .unwrap(),
        },
        questions: questions(
            "B-WHO-02 B-TEST-02 B-MED-01 B-WARN-02",
            "¿Para qué es la pastilla blanca?",
        ),
        medicines: medicines(&[
            (Change::New, "furosemide 40 mg"),
            (Change::Changed, "lisinopril 10 mg → 5 mg"),
            (Change::Stopped, "ibuprofen 400 mg"),
            (Change::NotSure, "pastilla blanca, al acostarse"),
        ]),
        allergies: Allergies {
            answer: AllergiesAnswer::Has,
            list: vec![Allergy {
                id: ItemId(0x51),
                thing: line("penicillin"),
                reaction: line("ronchas"),
                details: Answers::default(),
            }],
        },
        request: Request {
            wanted: Wanted::Yes,
            purpose: Some(Purpose::WhoIsInCharge),
            sender: line("Tom Reyes, RN, 555-0100"),
            receiver: line("Dr. Priya Nair"),
            receiver_phone: line("555-0177"),
            call_back: line("Ana, 555-0142"),
            when: Some(When::BeforeLeaving),
            ..Request::default()
        },
        ..example(0x4d61_7269_6100_0001)
    }
}

fn kwame() -> Handoff {
    let tomorrow = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    Handoff {
        person: person("Kwame Osei", "en", FilledInBy::SomeoneElse, "Daniel"),
        transition: Transition {
            kind: Some(Move::HospitalToRehab),
            from: line("Stroke unit"),
            to: line("Harbor Rehab"),
            leaving: Some(Leaving::On(tomorrow)),
            ..Transition::default()
        },
        worries: Worries {
            none: false,
            chosen: worries(&[Worry::NotKnown, Worry::Nights]),
            own: Note::new(
                "His words come slowly. Being moved at night with nobody who knows him.",
            )
            .unwrap(),
        },
        questions: questions(
            "B-WHO-01 B-TEST-02 B-MED-03 B-PREF-01",
            "Who is the doctor at Harbor Rehab?",
        ),
        medicines: medicines(&[
            (Change::New, "clopidogrel 75 mg"),
            (Change::New, "atorvastatin 80 mg"),
            (Change::Changed, "amlodipine 5 mg, on hold"),
            (Change::Stopped, "aspirin"),
        ]),
        allergies: Allergies {
            answer: AllergiesAnswer::NoneKnown,
            list: Vec::new(),
        },
        request: Request {
            wanted: Wanted::Yes,
            purpose: Some(Purpose::KnowMe),
            sender: line("Dr. Ruth Stein"),
            receiver: line("Ines Costa, nurse manager"),
            receiver_phone: line("555-0133"),
            when: Some(When::On(tomorrow)),
            ..Request::default()
        },
        ..example(0x4b77_616d_6500_0001)
    }
}

fn luis() -> Handoff {
    Handoff {
        person: person("Luis", "en", FilledInBy::SomeoneElse, "Ana"),
        transition: Transition {
            kind: Some(Move::SpecialistToPrimary),
            leaving: Some(Leaving::NotKnown),
            ..Transition::default()
        },
        worries: Worries {
            none: false,
            chosen: worries(&[Worry::Waiting]),
            own: Note::default(),
        },
        questions: questions("B-TEST-02 B-FUP-01", ""),
        medicines: medicines(&[(Change::Stopped, "")]),
        request: Request {
            wanted: Wanted::Yes,
            purpose: Some(Purpose::Tests),
            ..Request::default()
        },
        ..example(0x4c75_6973_0000_0001)
    }
}

fn example(id: u64) -> Handoff {
    Handoff {
        example: true,
        changed_at: Some(noon()),
        ..Handoff::empty(ItemId(id))
    }
}

fn person(name: &str, written_in: &str, filled_in_by: FilledInBy, helper: &str) -> Person {
    Person {
        name: line(name),
        written_in: Some(written_in.to_owned()),
        filled_in_by,
        helper: line(helper),
        ..Person::default()
    }
}

fn questions(ids: &str, own: &str) -> Questions {
    let ours = ids
        .split_whitespace()
        .map(|id| Question::of_bank(bank::find(id).unwrap().id));
    let own = (!own.is_empty()).then(|| Question::own(ItemId(0x31), line(own)));
    Questions {
        chosen: ours.chain(own).collect(),
    }
}

fn worries(list: &[Worry]) -> Vec<Chosen> {
    let chosen = |worry: &Worry| Chosen {
        worry: *worry,
        much: None,
    };
    list.iter().map(chosen).collect()
}

fn medicines(list: &[(Change, &str)]) -> Medicines {
    let list = (0x41..).zip(list).map(|(id, (change, name))| Medicine {
        id: ItemId(id),
        change: *change,
        name: line(name),
        details: Answers::default(),
    });
    Medicines {
        answer: MedicinesAnswer::Listed,
        list: list.collect(),
        ..Medicines::default()
    }
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}
