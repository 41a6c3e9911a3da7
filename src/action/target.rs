//! Where the answer to a question of the bank may be written besides the question itself.

use super::Field;
use crate::bank::Question;
use crate::form::{Part, Slot, slot};
use crate::handoff::place::Place;

/// Where an answer may go. Nothing is written there but by the person: it is only offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A fact of which there is one. Where its slot chooses, one of the choices is to be taken.
    Field(Field),
    /// This slot of a new thing in a list, or of one that is there already.
    NewItem(Part, Slot),
    /// The medication list: the answer may be about any of them.
    Medicines,
}

/// What the bank's names for answers mean here. Those of the ledger of who is responsible, of notes, papers and of
/// the talk itself have no field: their answer stays with the question.
const TARGETS: &[(&str, Target)] = &[
    ("transition.reason", Target::Field(Field::Why)),
    ("transition.to", Target::Field(Field::To)),
    ("concern", Target::Field(Field::OwnWorry)),
    ("aboutme.matters", of_sheet(Part::Me, slot::ME_MATTERS)),
    ("acp", of_sheet(Part::Me, slot::ME_WISHES_WHERE)),
    (
        "helper.recorded",
        of_sheet(Part::Helper, slot::HELPER_RECORDED),
    ),
    (
        "helper.consent",
        of_sheet(Part::Helper, slot::HELPER_CONSENT),
    ),
    ("helper.limits", of_sheet(Part::Helper, slot::HELPER_CANNOT)),
    ("test", Target::NewItem(Part::Tests, slot::TEST_WHAT)),
    ("test.owner", Target::NewItem(Part::Tests, slot::TEST_OWNER)),
    ("test.due", Target::NewItem(Part::Tests, slot::TEST_DUE)),
    ("redflag", Target::NewItem(Part::Signs, slot::SIGN_WHAT)),
    (
        "redflag.threshold",
        Target::NewItem(Part::Signs, slot::SIGN_WHAT),
    ),
    (
        "appointment",
        Target::NewItem(Part::Visits, slot::VISIT_FOR),
    ),
    (
        "appointment.purpose",
        Target::NewItem(Part::Visits, slot::VISIT_FOR),
    ),
    (
        "appointment.transport",
        Target::NewItem(Part::Visits, slot::VISIT_RIDE_WHO),
    ),
    (
        "contact",
        Target::NewItem(Part::Contacts, slot::CONTACT_NAME),
    ),
    (
        "person",
        Target::NewItem(Part::Contacts, slot::CONTACT_NAME),
    ),
    (
        "equipment",
        Target::NewItem(Part::Equipment, slot::EQUIPMENT_WHAT),
    ),
    (
        "equipment.contact",
        Target::NewItem(Part::Equipment, slot::EQUIPMENT_CALL),
    ),
    (
        "equipment.owner",
        Target::NewItem(Part::Equipment, slot::EQUIPMENT_REFILL),
    ),
    (
        "restriction",
        Target::NewItem(Part::Limits, slot::LIMIT_WHAT),
    ),
    ("task", Target::NewItem(Part::Tasks, slot::TASK_WHAT)),
    (
        "task.trained",
        Target::NewItem(Part::Tasks, slot::TASK_SHOWN),
    ),
    (
        "task.backup",
        Target::NewItem(Part::Tasks, slot::TASK_BACKUP),
    ),
    (
        "event",
        Target::NewItem(Part::Procedures, slot::PROCEDURE_WHAT),
    ),
    ("device", Target::NewItem(Part::Devices, slot::DEVICE_WHAT)),
    (
        "correction",
        Target::NewItem(Part::Corrections, slot::CORRECTION_SAY),
    ),
];

/// Where the answer to this question may go: the first of its answer's names that means a field here.
#[must_use]
pub fn answer_target(question: &Question) -> Option<Target> {
    question.answer_slots().find_map(named)
}

/// What one of the bank's names for answers means: `test.owner`.
#[must_use]
pub fn named(name: &str) -> Option<Target> {
    if name == "med" || name.starts_with("med.") {
        return Some(Target::Medicines);
    }
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    found.map(|(_, target)| *target)
}

const fn of_sheet(part: Part, slot: Slot) -> Target {
    Target::Field(Field::Answer(Place::Sheet(part), slot))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_of_a_target_is_one_of_its_part() {
        for (name, target) in TARGETS {
            let fits = match target {
                Target::Field(Field::Answer(place, slot)) => slot.is_of(place.part()),
                Target::NewItem(part, slot) => part.is_list() && slot.is_of(*part),
                Target::Field(_) | Target::Medicines => true,
            };
            assert!(fits, "{name}");
        }
    }
}
