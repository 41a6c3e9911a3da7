//! Who must be there and who can find out, as they stand in a sentence.

use crate::form::{Choice, choice, slot};
use crate::handoff::Handoff;
use crate::words::{Arg, Message, say};

/// Who must be there besides the person: those who were picked, and others in their words.
pub(super) fn must_be_there(handoff: &Handoff) -> Option<Arg> {
    let picked = handoff.sheet.chosen(slot::ASK_THERE).iter();
    let is_said = |choice: &&Choice| match **choice {
        // The question itself says that they are there.
        choice::IS_PATIENT => false,
        // Who needs one says so in a sentence of its own.
        choice::IS_INTERPRETER => !handoff.person.interpreter,
        _ => true,
    };
    let own = handoff.sheet.words(slot::ASK_THERE_WHO);
    let own = (!own.is_empty()).then(|| Arg::from(own));
    let picked = picked.filter(is_said).map(|choice| person(*choice).into());
    listed(picked.chain(own))
}

/// Who can find out who takes over.
pub(super) fn finders(handoff: &Handoff) -> Option<Arg> {
    let picked = handoff.sheet.chosen(slot::ASK_FIND).iter();
    listed(picked.map(|choice| person(*choice).into()))
}

fn person(picked: Choice) -> Message {
    match picked {
        choice::IS_HELPER => say::request_helper(),
        other => say::request_person(other.code()),
    }
}

fn listed(all: impl Iterator<Item = Arg>) -> Option<Arg> {
    all.reduce(|first, second| say::card_list(first, second).into())
}
