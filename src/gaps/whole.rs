//! What is missing in the handoff as a whole, and in a visit.

use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::medicine::MedicinesAnswer;
use crate::handoff::worry::Much;

pub(super) fn worries_a_lot(handoff: &Handoff) -> bool {
    let mut chosen = handoff.worries.chosen.iter();
    chosen.any(|chosen| chosen.much == Some(Much::Lot))
}

pub(super) fn nobody_takes_over(handoff: &Handoff) -> bool {
    handoff.request.receiver.is_empty()
}

/// "Not now" is no yes either: the talk can be asked for until the person leaves.
pub(super) fn handoff_not_asked(handoff: &Handoff) -> bool {
    !handoff.asks_for_handoff()
}

pub(super) fn no_night_number(handoff: &Handoff) -> bool {
    !handoff.has_night_number()
}

/// Whether the list was not answered, or answered with none, or with not sure: nobody sees the person next.
pub(super) fn no_visit(handoff: &Handoff) -> bool {
    handoff.lists.of(Part::Visits).next().is_none()
}

/// No answer counts as none: on the card it is said apart.
pub(super) fn has_no_ride(visit: &Answers) -> bool {
    let known = [choice::HAVE_RIDE, choice::BY_VIDEO];
    if visit.answers(slot::VISIT_RIDE) {
        return !is_one_of(visit, slot::VISIT_RIDE, &known);
    }
    !visit.answers(slot::VISIT_RIDE_WHO)
}

pub(super) fn medicines_not_sure(handoff: &Handoff) -> bool {
    handoff.medicines.answer == MedicinesAnswer::NotSure
}

pub(super) fn helper_not_recorded(handoff: &Handoff) -> bool {
    !handoff.helper_name().is_empty() && !handoff.sheet.has(slot::HELPER_RECORDED, choice::YES)
}

pub(super) fn wishes_not_found(handoff: &Handoff) -> bool {
    let sheet = &handoff.sheet;
    !sheet.has(slot::ME_WISHES, choice::NO) && !sheet.answers(slot::ME_WISHES_WHERE)
}

pub(super) fn is_one_of(answers: &Answers, slot: Slot, choices: &[Choice]) -> bool {
    choices.iter().any(|choice| answers.has(slot, *choice))
}
