//! How to reach a helper: with the people to call. Whoever takes over has their numbers where they take over.

use super::Reply;
use super::proposals::Proposal;
use crate::action::Action;
use crate::form::{Part, choice, slot};
use crate::handoff::place::Place;
use crate::merge::{Now, Wish};
use crate::talk::is_same;
use crate::words::say;

/// None without a name or a number. `number` tells things of the reply apart.
pub(super) fn proposal(now: &Now<'_>, reply: &Reply, number: u64) -> Option<Proposal> {
    let name = reply.name.as_str();
    let numbers = [
        (slot::CONTACT_DAY, reply.day.as_str()),
        (slot::CONTACT_NIGHT, reply.night.as_str()),
    ];
    if name.is_empty() || numbers.iter().all(|(_, words)| words.is_empty()) {
        return None;
    }
    let own = reply.derived(number);
    let mut contacts = now.handoff.lists.of(Part::Contacts);
    let known = contacts
        .find(|item| item.id == own || is_same(item.answers.words(slot::CONTACT_NAME), name));
    let place = Place::Item(Part::Contacts, known.map_or(own, |item| item.id));
    let mut begin = Vec::new();
    let mut wishes = Vec::new();
    if known.is_none() {
        begin.push(Action::AddItem(Part::Contacts, own));
        begin.push(Action::Choose(
            place,
            slot::CONTACT_SIDE,
            choice::FAMILY,
            true,
        ));
        wishes.extend(Wish::slot(place, slot::CONTACT_NAME, name));
        wishes.extend(Wish::slot(place, slot::CONTACT_ROLE, reply.role.as_str()));
    }
    let numbers = numbers.into_iter();
    wishes.extend(numbers.filter_map(|(slot, words)| Wish::slot(place, slot, words)));
    Some(Proposal::of(now, say::reply_reach(name), begin, wishes))
}
