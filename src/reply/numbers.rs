//! The numbers of whoever takes over, as the card shows them: whoever answers need not type them again.

use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::shared::is_mark;
use crate::talk::is_same;

/// More would be a list to search.
const MOST: usize = 4;

/// A number that the card shows, and whose it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Whose; empty where the card does not say.
    pub who: String,
    /// The number, as it was typed.
    pub number: String,
}

/// Each number once: of the receiver, of who is in charge after the one who hands over, of the contacts that take over.
/// Those of the person, of whoever helps them and of their family are nobody else's.
#[must_use]
pub fn numbers(handoff: &Handoff) -> Vec<Number> {
    let contacts = || handoff.lists.of(Part::Contacts).map(|one| &one.answers);
    let family = || contacts().filter(|one| one.has(slot::CONTACT_SIDE, choice::FAMILY));
    let is_at_home = |own: &Number| {
        let known = [handoff.helper_name(), handoff.person.name.as_str()];
        known.iter().any(|name| is_same(name, &own.who))
            || family().any(|one| {
                let numbers = [slot::CONTACT_DAY, slot::CONTACT_NIGHT];
                is_same(one.words(slot::CONTACT_NAME), &own.who)
                    || numbers.iter().any(|slot| one.words(*slot) == own.number)
            })
    };
    let legs = handoff.lists.of(Part::Baton).map(|leg| &leg.answers);
    let legs = legs.filter(|leg| {
        let is_sender = leg.has(slot::LEG_ENDS, choice::WHEN_LEAVING);
        !is_sender && !leg.has(slot::LEG_STATE, choice::IS_OVER)
    });
    let of_leg = [slot::LEG_WHO, slot::LEG_DAY, slot::LEG_NIGHT];
    let legs = legs.flat_map(|leg| of(leg, of_leg));
    let of_contact = [slot::CONTACT_NAME, slot::CONTACT_DAY, slot::CONTACT_NIGHT];
    let taking = contacts().filter(|one| one.has(slot::CONTACT_SIDE, choice::TAKES_OVER));
    let taking = taking.flat_map(|one| of(one, of_contact));
    let request = &handoff.request;
    let receiver = number(request.receiver.as_str(), request.receiver_phone.as_str());
    let mut all: Vec<Number> = Vec::new();
    for own in std::iter::once(receiver).chain(legs).chain(taking) {
        let is_empty = own.number.is_empty() || is_mark(&own.number);
        let is_there = all.iter().any(|other| other.number == own.number);
        if !is_empty && !is_there && all.len() < MOST && !is_at_home(&own) {
            all.push(own);
        }
    }
    all
}

fn of(answers: &Answers, [who, day, night]: [Slot; 3]) -> [Number; 2] {
    [day, night].map(|slot| number(answers.words(who), answers.words(slot)))
}

fn number(who: &str, number: &str) -> Number {
    let who = if is_mark(who) { "" } else { who };
    Number {
        who: who.to_owned(),
        number: number.to_owned(),
    }
}
