//! Maria Delgado, 71, going home from hospital today. She writes in Spanish, with her daughter Ana.

use chrono::NaiveDateTime;

use super::telling::Telling;
use super::{born, in_spanish};
use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::ListAnswer;
use crate::handoff::medicine::Change;
use crate::handoff::person::FilledInBy;
use crate::handoff::request::{Purpose, Wanted, When};
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::{Much, Worry};

/// Maria Delgado, going home from hospital today; writes in Spanish.
#[must_use]
pub fn maria(now: NaiveDateTime) -> Handoff {
    let telling = Telling::new(0x4d61_7269_6100_0001, now)
        .act(Action::WrittenIn(Some("es".to_owned())))
        .act(Action::FilledInBy(FilledInBy::WithHelp))
        .write(Field::Name, "Maria Delgado")
        .write(Field::Born, &born(now, 71))
        .write(Field::Helper, "Ana")
        .write(Field::Language, "español")
        .act(Action::Interpreter(true))
        .act(Action::Move(Some(Move::HospitalToHome)))
        .write(Field::Why, "insuficiencia cardíaca, 6 días")
        .write(Field::From, "Riverside Hospital, ward 4")
        .write(Field::To, "casa, segundo piso, sola")
        .act(Action::Leaving(Some(Leaving::On(now.date()))))
        .sheet(Part::Move, &[(slot::MOVE_HOW, "better")])
        .worry(Worry::Breathing, Some(Much::Lot))
        .worry(Worry::Cost, Some(Much::Some))
        .write(Field::OwnWorry, "Muchas idas al baño.")
        .questions(&["B-WHO-02", "B-TEST-02", "B-MED-01", "B-WARN-02"])
        .own_question("¿Para qué es la pastilla blanca?")
        .act(Action::Want(Wanted::Yes))
        .act(Action::Purpose(Some(Purpose::WhoIsInCharge)))
        .act(Action::When(Some(When::BeforeLeaving)))
        .write(Field::Sender, "Tom Reyes, RN, 555-0100")
        .write(Field::Receiver, "Dr. Priya Nair")
        .write(Field::ReceiverPhone, "555-0177")
        .write(Field::CallBack, "Ana, 555-0142");
    let telling = people(follow_up(care(telling, now), now));
    in_charge(telling).told_all()
}

fn care(telling: Telling, now: NaiveDateTime) -> Telling {
    telling
        .medicine(
            Change::New,
            "furosemide 40 mg",
            &[
                (slot::MED_FOR, "la pastilla de agua"),
                (slot::MED_MORNING, "1"),
                (slot::MED_NOON, "1"),
                (slot::MED_LAST, "hoy, 8 am"),
            ],
        )
        .medicine(
            Change::Changed,
            "lisinopril 5 mg",
            &[
                (slot::MED_MORNING, "1"),
                (slot::MED_WAS, "10 mg"),
                (slot::MED_WHY, "presión baja"),
            ],
        )
        .medicine(
            Change::Stopped,
            "ibuprofen 400 mg",
            &[
                (slot::MED_WHY, "con la pastilla de agua"),
                (slot::SOURCE_FROM, "was_told"),
                (slot::SOURCE_WHO, "Dr. Haddad"),
            ],
        )
        .medicine(
            Change::NotSure,
            "pastilla blanca",
            &[(slot::MED_BEDTIME, "1"), (slot::MED_COLOR, "blanca")],
        )
        .medicine(
            Change::Same,
            "metformin 500 mg",
            &[(slot::MED_MORNING, "1"), (slot::MED_EVENING, "1")],
        )
        .allergy("penicillin", "ronchas", &[(slot::ALLERGY_WHEN, "de niña")])
        .item(
            Part::Procedures,
            &[(slot::PROCEDURE_WHAT, "líquido sacado")],
        )
        .item(
            Part::Procedures,
            &[(slot::PROCEDURE_WHAT, "ecografía del corazón")],
        )
        .item(
            Part::Procedures,
            &[
                (slot::PROCEDURE_WHAT, "vía del brazo derecho quitada"),
                (slot::PROCEDURE_WHEN, &in_spanish(now, 0)),
            ],
        )
        .act(Action::AnswerList(Part::Devices, Some(ListAnswer::None)))
}

fn follow_up(telling: Telling, now: NaiveDateTime) -> Telling {
    telling
        .item(Part::Tests, &[(slot::TEST_WHAT, "análisis de tiroides")])
        .item(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Nair"),
                (
                    slot::VISIT_WHEN,
                    &format!("{} a las 9 am", in_spanish(now, 9)),
                ),
                (slot::VISIT_BOOKED, "yes"),
                (slot::VISIT_RIDE, "no_ride"),
            ],
        )
        .item(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "enfermera a domicilio"),
                (slot::VISIT_FOR, "«va a llamar»"),
            ],
        )
        .item(
            Part::Signs,
            &[
                (slot::SIGN_WHAT, "2 libras más en un día"),
                (slot::SIGN_DO, "call_today"),
                (slot::SIGN_CALL, "555-0177, noche 555-0199"),
                (slot::SOURCE_FROM, "was_told"),
                (slot::SOURCE_WHO, "Tom Reyes"),
                (slot::SOURCE_DAY, &in_spanish(now, 0)),
            ],
        )
}

/// Nobody is named from leaving to the first visit.
fn in_charge(telling: Telling) -> Telling {
    telling
        .item(
            Part::Baton,
            &[
                (slot::LEG_WHO, "Tom Reyes"),
                (slot::LEG_WHAT, "everything"),
                (slot::LEG_STARTS, "already"),
                (slot::LEG_ENDS, "when_leaving"),
                (slot::LEG_HERE, "yes"),
            ],
        )
        .item(
            Part::Baton,
            &[
                (slot::LEG_WHO, "Dr. Priya Nair"),
                (slot::LEG_WHAT, "everything"),
                (slot::LEG_STARTS, "first_visit"),
                (slot::LEG_ENDS, "no_end"),
            ],
        )
}

fn people(telling: Telling) -> Telling {
    telling
        .item(
            Part::Tasks,
            &[
                (slot::TASK_WHAT, "pesarme"),
                (slot::TASK_WHEN, "cada mañana"),
                (slot::TASK_WHO, "Maria"),
            ],
        )
        .sheet(
            Part::Me,
            &[(
                slot::ME_MATTERS,
                "Mi propia cama. Caminar a misa el domingo.",
            )],
        )
        .sheet(
            Part::Helper,
            &[
                (slot::HELPER_NAME, "Ana Delgado"),
                (slot::HELPER_RELATION, "hija"),
                (slot::HELPER_PHONE, "555-0142"),
                (slot::HELPER_CAN, "por las tardes, después del trabajo"),
                (slot::HELPER_CANNOT, "curar heridas"),
            ],
        )
        .item(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Tom Reyes"),
                (slot::CONTACT_ROLE, "enfermero"),
                (slot::CONTACT_PLACE, "Riverside Hospital, ward 4"),
                (slot::CONTACT_SIDE, "hands_over"),
                (slot::CONTACT_DAY, "555-0100"),
            ],
        )
        .item(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Dr. Priya Nair"),
                (slot::CONTACT_PLACE, "Eastside Family Clinic"),
                (slot::CONTACT_SIDE, "takes_over"),
                (slot::CONTACT_DAY, "555-0177"),
                (slot::CONTACT_HOURS, "de lunes a viernes, 8 am a 5 pm"),
                (slot::CONTACT_NIGHT, "555-0199"),
            ],
        )
        .item(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Ana Delgado"),
                (slot::CONTACT_ROLE, "hija, trabaja de día"),
                (slot::CONTACT_SIDE, "family"),
                (slot::CONTACT_DAY, "555-0142"),
            ],
        )
}
