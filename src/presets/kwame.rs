//! Kwame Osei, 46, moved from hospital to rehab after a stroke. His husband Daniel writes for him.

use chrono::NaiveDateTime;

use super::telling::Telling;
use super::{born, in_english, tomorrow};
use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::medicine::Change;
use crate::handoff::person::FilledInBy;
use crate::handoff::request::{Purpose, Wanted, When};
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::{Much, Worry};

/// Kwame Osei, from hospital to rehab after a stroke; his husband Daniel writes for him.
#[must_use]
pub fn kwame(now: NaiveDateTime) -> Handoff {
    let telling = Telling::new(0x4b77_616d_6500_0001, now)
        .act(Action::WrittenIn(Some("en".to_owned())))
        .act(Action::FilledInBy(FilledInBy::SomeoneElse))
        .write(Field::Name, "Kwame Osei")
        .write(Field::Born, &born(now, 46))
        .write(Field::Helper, "Daniel")
        .act(Action::Move(Some(Move::HospitalToRehab)))
        .write(Field::Why, "stroke, weak right hand")
        .write(Field::From, "Stroke unit")
        .write(Field::To, "Harbor Rehab")
        .act(Action::Leaving(tomorrow(now).map(Leaving::On)))
        .worry(Worry::NotKnown, Some(Much::Lot))
        .worry(Worry::Nights, None)
        .write(
            Field::OwnWorry,
            "His words come slowly. Being moved at night with nobody who knows him.",
        )
        .questions(&["B-WHO-01", "B-TEST-02", "B-MED-03", "B-PREF-01"])
        .own_question("Who is the doctor at Harbor Rehab?")
        .act(Action::Want(Wanted::Yes))
        .act(Action::Purpose(Some(Purpose::KnowMe)))
        .act(Action::When(tomorrow(now).map(When::On)))
        .write(Field::Sender, "Dr. Ruth Stein")
        .write(Field::Receiver, "Ines Costa, nurse manager")
        .write(Field::ReceiverPhone, "555-0133");
    people(care(telling, now)).told_all()
}

fn care(telling: Telling, now: NaiveDateTime) -> Telling {
    let joy_lin = [
        (slot::SOURCE_FROM, "was_told"),
        (slot::SOURCE_WHO, "Joy Lin, therapist"),
    ];
    let limit = |what: &'static str| {
        let [from, who] = joy_lin;
        [(slot::LIMIT_WHAT, what), from, who]
    };
    telling
        .medicine(
            Change::New,
            "clopidogrel 75 mg",
            &[(slot::MED_MORNING, "1")],
        )
        .medicine(
            Change::New,
            "atorvastatin 80 mg",
            &[(slot::MED_BEDTIME, "1")],
        )
        .medicine(
            Change::OnHold,
            "amlodipine 5 mg",
            &[(slot::MED_UNTIL, "the rehab doctor says")],
        )
        .medicine(Change::Stopped, "aspirin", &[])
        .act(Action::AnswerAllergies(AllergiesAnswer::NoneKnown))
        .item(Part::Limits, &limit("thick drinks only"))
        .item(Part::Limits, &limit("sits upright to eat"))
        .item(
            Part::Tests,
            &[
                (slot::TEST_WHAT, "heart rhythm monitor"),
                (
                    slot::TEST_DUE,
                    &format!("two weeks, {}", in_english(now, 14)),
                ),
                (slot::SOURCE_FROM, "was_told"),
                (slot::SOURCE_WHO, "Dr. Stein"),
            ],
        )
}

fn people(telling: Telling) -> Telling {
    telling
        .sheet(
            Part::Me,
            &[
                (slot::ME_SPEECH, "words_slow"),
                (slot::ME_MATTERS, "To read to his daughter."),
                (slot::ME_WISHES, "yes"),
                (slot::ME_WISHES_WHERE, "in the red folder"),
            ],
        )
        .sheet(
            Part::Helper,
            &[
                (slot::HELPER_NAME, "Daniel"),
                (slot::HELPER_RELATION, "husband"),
            ],
        )
        .item(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Dr. Ruth Stein"),
                (slot::CONTACT_PLACE, "Stroke unit"),
                (slot::CONTACT_SIDE, "hands_over"),
            ],
        )
        .item(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Ines Costa"),
                (slot::CONTACT_ROLE, "nurse manager"),
                (slot::CONTACT_PLACE, "Harbor Rehab"),
                (slot::CONTACT_SIDE, "takes_over"),
                (slot::CONTACT_DAY, "555-0133"),
            ],
        )
}
