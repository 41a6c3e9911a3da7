//! The numbers of whoever takes over, as the card shows them: whoever answers need not type them again.

use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::shared::is_mark;

/// More would be a list to search.
const MOST: usize = 4;

/// Each number once: of the receiver, of who is in charge after the one who hands over, of the contacts that take over.
#[must_use]
pub fn numbers(handoff: &Handoff) -> Vec<String> {
    let of = |answers: &Answers, slots: [Slot; 2]| slots.map(|slot| answers.words(slot).to_owned());
    let legs = handoff.lists.of(Part::Baton).filter(|leg| {
        let is_sender = leg.answers.has(slot::LEG_ENDS, choice::WHEN_LEAVING);
        !is_sender && !leg.answers.has(slot::LEG_STATE, choice::IS_OVER)
    });
    let legs = legs.flat_map(|leg| of(&leg.answers, [slot::LEG_DAY, slot::LEG_NIGHT]));
    let contacts = handoff.lists.of(Part::Contacts);
    let contacts = contacts.filter(|one| one.answers.has(slot::CONTACT_SIDE, choice::TAKES_OVER));
    let contacts =
        contacts.flat_map(|one| of(&one.answers, [slot::CONTACT_DAY, slot::CONTACT_NIGHT]));
    let receiver = handoff.request.receiver_phone.as_str().to_owned();
    let mut all: Vec<String> = Vec::new();
    for number in std::iter::once(receiver).chain(legs).chain(contacts) {
        let is_new = !number.is_empty() && !is_mark(&number) && !all.contains(&number);
        if is_new && all.len() < MOST {
            all.push(number);
        }
    }
    all
}
