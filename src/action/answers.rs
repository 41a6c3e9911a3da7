//! Changes to what is chosen in the slots of the form. Words are written through [`super::Field`].

use super::{Action, Applied, Refused};
use crate::form::{Choice, Input, Slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::place::Place;

/// Takes a choice, or takes it back. Of `one` slot, taking another lets go of the first.
pub(super) fn choose(
    handoff: &mut Handoff,
    place: Place,
    slot: Slot,
    choice: Choice,
    is_chosen: bool,
) -> Result<Applied, Refused> {
    let answers = handoff.answers(place).ok_or(Refused::NoSuchItem)?;
    if !slot.choices().contains(&choice) {
        return Err(Refused::NoSuchItem);
    }
    let before = answers.chosen(slot);
    let is_kept = |own: &Choice| match (*own == choice, slot.input()) {
        (true, _) => is_chosen,
        (false, Input::Many) => before.contains(own),
        (false, _) => before.contains(own) && !is_chosen,
    };
    let chosen = slot.choices().iter().copied().filter(is_kept).collect();
    set(handoff, place, slot, Some(Answer::Chosen(chosen)))
}

/// Puts an answer where it was.
pub(super) fn set(
    handoff: &mut Handoff,
    place: Place,
    slot: Slot,
    answer: Option<Answer>,
) -> Result<Applied, Refused> {
    let answers = handoff.answers_mut(place).ok_or(Refused::NoSuchItem)?;
    let is_asked = slot.is_of(place.part());
    let fits = match (&answer, slot.input()) {
        (None, _) => true,
        (Some(Answer::Chosen(chosen)), Input::One) => {
            chosen.len() <= 1 && chosen.iter().all(|own| slot.choices().contains(own))
        }
        (Some(Answer::Chosen(chosen)), Input::Many) => {
            chosen.iter().all(|own| slot.choices().contains(own))
        }
        (Some(Answer::Note(_)), input) => input == Input::Note,
        (Some(Answer::Day(..)), input) => input == Input::Day,
        (Some(Answer::Line(_)), input) => {
            matches!(input, Input::Line | Input::Phone | Input::Who | Input::Time)
        }
        (Some(Answer::Chosen(_)), _) => false,
    };
    if !is_asked || !fits {
        return Err(Refused::NoSuchItem);
    }
    let before = answers.set(slot, answer);
    Ok(Applied::undone_by(vec![Action::SetAnswer(
        place, slot, before,
    )]))
}
