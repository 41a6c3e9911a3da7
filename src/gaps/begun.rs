//! Whether a person has begun a part of the preparation.

use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::medicine::MedicinesAnswer;
use crate::handoff::request::Request;
use crate::handoff::transition::Transition;
use crate::handoff::worry::Worries;

/// Whether anything of the part is answered. The request for the talk counts with the move.
pub(super) fn is_begun(handoff: &Handoff, part: Part) -> bool {
    let on_its_sheet = || handoff.sheet.iter().any(|(slot, _)| slot.is_of(part));
    match part {
        Part::Me => on_its_sheet(),
        Part::Move => {
            handoff.transition != Transition::default()
                || handoff.request != Request::default()
                || on_its_sheet()
        }
        Part::Helper => !handoff.person.helper.is_empty() || on_its_sheet(),
        Part::Medicines => handoff.medicines.answer != MedicinesAnswer::NotAnswered,
        Part::Allergies => handoff.allergies.answer != AllergiesAnswer::NotAnswered,
        Part::Worries => handoff.worries != Worries::default(),
        Part::Questions => !handoff.questions.chosen.is_empty(),
        list => handoff.lists.answer(list).is_some() || handoff.lists.of(list).next().is_some(),
    }
}
