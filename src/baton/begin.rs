//! The first legs, from what the person said already: who hands over holds until they leave, who takes over from the
//! first visit on. Nothing in between is claimed.

use crate::action::{Action, Field};
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;

/// The actions that begin these legs; none where nobody is named, or a leg is there already. Each leg takes one of the ids.
#[must_use]
pub fn begin(handoff: &Handoff, ids: [ItemId; 2]) -> Vec<Action> {
    if handoff.lists.of(Part::Baton).next().is_some() {
        return Vec::new();
    }
    let request = &handoff.request;
    let [here, next] = ids;
    let place_left = handoff.transition.from.as_str();
    let sender = match request.sender.as_str() {
        "" => place_left,
        sender => sender,
    };
    let mut actions = leg(
        here,
        sender,
        &[
            (slot::LEG_STARTS, choice::ALREADY),
            (slot::LEG_ENDS, choice::WHEN_LEAVING),
            (slot::LEG_HERE, choice::YES),
        ],
    );
    actions.extend(leg(
        next,
        request.receiver.as_str(),
        &[
            (slot::LEG_STARTS, choice::FIRST_VISIT),
            (slot::LEG_ENDS, choice::NO_END),
        ],
    ));
    if !request.receiver.is_empty() {
        actions.push(write(next, slot::LEG_DAY, request.receiver_phone.as_str()));
    }
    actions
}

fn leg(id: ItemId, who: &str, chosen: &[(Slot, Choice)]) -> Vec<Action> {
    if who.is_empty() {
        return Vec::new();
    }
    let place = Place::Item(Part::Baton, id);
    let begin = [
        Action::AddItem(Part::Baton, id),
        write(id, slot::LEG_WHO, who),
        Action::Choose(place, slot::LEG_WHAT, choice::EVERYTHING, true),
    ];
    let choose = |(slot, choice): &(Slot, Choice)| Action::Choose(place, *slot, *choice, true);
    begin.into_iter().chain(chosen.iter().map(choose)).collect()
}

fn write(id: ItemId, slot: Slot, words: &str) -> Action {
    let place = Place::Item(Part::Baton, id);
    Action::Write(Field::Answer(place, slot), words.to_owned())
}
