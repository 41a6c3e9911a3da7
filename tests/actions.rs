//! Changing a handoff: what each change does, that it can be taken back, and that nothing can break it.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "actions/allergies.rs"]
mod allergies;
#[path = "any/handoffs.rs"]
mod any;
#[path = "actions/anything.rs"]
mod anything;
#[path = "actions/choices.rs"]
mod choices;
#[path = "actions/handed_on.rs"]
mod handed_on;
#[path = "actions/lists.rs"]
mod lists;
#[path = "actions/medicines.rs"]
mod medicines;
#[path = "actions/offers.rs"]
mod offers;
#[path = "actions/questions.rs"]
mod questions;
#[path = "actions/taking_over.rs"]
mod taking_over;
#[path = "actions/text.rs"]
mod text;
#[path = "actions/worries.rs"]
mod worries;

use any::empty;
use warm_handoff::action::{Action, Applied, Field, Refused, apply};
use warm_handoff::bank::{self, BankId};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::words::Words;

const ONE: ItemId = ItemId(1);
const TWO: ItemId = ItemId(2);
const THREE: ItemId = ItemId(3);

fn after(actions: impl IntoIterator<Item = Action>) -> Handoff {
    let mut handoff = empty();
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn write(field: Field, words: &str) -> Action {
    Action::Write(field, words.to_owned())
}

fn refused(handoff: &Handoff, action: Action) -> Refused {
    let mut tried = handoff.clone();
    let refused = apply(&mut tried, action).unwrap_err();
    assert_eq!(&tried, handoff, "refused, and yet changed");
    refused
}

/// Does it, sees that undo brings back what was, and gives back what came of it.
fn done(handoff: &mut Handoff, action: Action) -> Applied {
    let before = handoff.clone();
    let applied = apply(handoff, action).unwrap();
    let mut back = handoff.clone();
    undo(&mut back, applied.clone());
    assert_eq!(back, before, "not undone");
    applied
}

fn undo(handoff: &mut Handoff, applied: Applied) {
    for action in applied.undo {
        apply(handoff, action).unwrap();
    }
}

fn said(applied: &Applied) -> Option<String> {
    let english = Words::host("en").unwrap();
    applied.removed.as_ref().map(|removed| english.say(removed))
}

fn bank_id(at: usize) -> BankId {
    bank::questions()[at].id
}
