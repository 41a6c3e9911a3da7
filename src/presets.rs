//! Made-up people, each in one known state: they serve as examples to look at, in tests and for pictures.

use chrono::{Days, NaiveDateTime};

use crate::bank;
use crate::handoff::Handoff;
use crate::handoff::allergy::{Allergies, AllergiesAnswer, Allergy};
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine, Medicines, MedicinesAnswer};
use crate::handoff::person::{FilledInBy, Person};
use crate::handoff::question::{Question, Questions};
use crate::handoff::request::{Purpose, Request, Wanted, When};
use crate::handoff::text::{Line, Note};
use crate::handoff::transition::{Leaving, Move, Transition};
use crate::handoff::worry::{Chosen, Worries, Worry};

/// The names under which examples open, as in `#/example/maria`.
pub const NAMES: [&str; 3] = ["maria", "kwame", "luis"];

/// The example of this name, as it stands at `now`.
#[must_use]
pub fn named(name: &str, now: NaiveDateTime) -> Option<Handoff> {
    match name {
        "maria" => Some(maria(now)),
        "kwame" => Some(kwame(now)),
        "luis" => Some(luis(now)),
        _ => None,
    }
}

/// Maria Delgado, going home from hospital today; writes in Spanish.
#[must_use]
pub fn maria(now: NaiveDateTime) -> Handoff {
    Handoff {
        person: Person {
            name: line("Maria Delgado"),
            written_in: Some("es".into()),
            filled_in_by: FilledInBy::WithHelp,
            helper: line("Ana"),
            interpreter: true,
            language: line("español"),
            ..Person::default()
        },
        transition: Transition {
            kind: Some(Move::HospitalToHome),
            from: line("Riverside Hospital, ward 4"),
            to: line("Eastside Family Clinic"),
            leaving: Some(Leaving::On(now.date())),
            ..Transition::default()
        },
        worries: Worries {
            none: false,
            chosen: worries(&[Worry::Breathing, Worry::Cost]),
            own: note("Muchas idas al baño con la pastilla de agua. Tengo miedo de resbalarme."),
        },
        questions: questions(
            &["B-WHO-02", "B-TEST-02", "B-MED-01", "B-WARN-02"],
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
        ..example(0x4d61_7269_6100_0001, now)
    }
}

/// Kwame Osei, from hospital to rehab after a stroke; his husband Daniel writes for him.
#[must_use]
pub fn kwame(now: NaiveDateTime) -> Handoff {
    Handoff {
        person: Person {
            name: line("Kwame Osei"),
            written_in: Some("en".into()),
            filled_in_by: FilledInBy::SomeoneElse,
            helper: line("Daniel"),
            ..Person::default()
        },
        transition: Transition {
            kind: Some(Move::HospitalToRehab),
            from: line("Stroke unit"),
            to: line("Harbor Rehab"),
            leaving: tomorrow(now).map(Leaving::On),
            ..Transition::default()
        },
        worries: Worries {
            none: false,
            chosen: worries(&[Worry::NotKnown, Worry::Nights]),
            own: note("His words come slowly. Being moved at night with nobody who knows him."),
        },
        questions: questions(
            &["B-WHO-01", "B-TEST-02", "B-MED-03", "B-PREF-01"],
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
            when: tomorrow(now).map(When::On),
            ..Request::default()
        },
        ..example(0x4b77_616d_6500_0001, now)
    }
}

/// Luis, back from a specialist to his own doctor; much is still open.
#[must_use]
pub fn luis(now: NaiveDateTime) -> Handoff {
    Handoff {
        person: Person {
            name: line("Luis"),
            written_in: Some("en".into()),
            filled_in_by: FilledInBy::SomeoneElse,
            helper: line("Ana"),
            ..Person::default()
        },
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
        questions: questions(&["B-TEST-02", "B-FUP-01"], ""),
        medicines: medicines(&[(Change::Stopped, "")]),
        request: Request {
            wanted: Wanted::Yes,
            purpose: Some(Purpose::Tests),
            ..Request::default()
        },
        ..example(0x4c75_6973_0000_0001, now)
    }
}

fn example(id: u64, now: NaiveDateTime) -> Handoff {
    Handoff {
        example: true,
        changed_at: Some(now),
        ..Handoff::empty(ItemId(id))
    }
}

fn questions(bank_ids: &[&str], own: &str) -> Questions {
    let mut chosen: Vec<_> = bank_ids
        .iter()
        .filter_map(|id| bank::find(id))
        .map(|found| Question::of_bank(found.id))
        .collect();
    if !own.is_empty() {
        chosen.push(Question::own(ItemId(0x31), line(own)));
    }
    Questions { chosen }
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

fn tomorrow(now: NaiveDateTime) -> Option<chrono::NaiveDate> {
    now.date().checked_add_days(Days::new(1))
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap_or_default()
}

fn note(text: &str) -> Note {
    Note::new(text).unwrap_or_default()
}
