//! Who takes over, as said in the talk: written to the baton at once, as one leg that stands for them.

use super::people::is_same;
use crate::action::{Action, Field};
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;

/// What makes the leg of the talk unlike the handoff that it is in.
const OF_THE_TALK: u64 = 0x7a1c_0000_0000_7a1c;

/// What the talk knows of the receiver, and where it goes in the leg.
const TOLD: [(Slot, Slot); 3] = [
    (slot::TALK_ROLE, slot::LEG_ROLE),
    (slot::TALK_PHONE, slot::LEG_DAY),
    (slot::TALK_NIGHT, slot::LEG_NIGHT),
];

/// What the talk writes into a leg.
const WRITTEN: [Slot; 10] = [
    slot::LEG_WHO,
    slot::LEG_ROLE,
    slot::LEG_WHAT,
    slot::LEG_STARTS,
    slot::LEG_ENDS,
    slot::LEG_DAY,
    slot::LEG_NIGHT,
    slot::LEG_STATE,
    slot::LEG_ACCEPTED_BY,
    slot::LEG_ACCEPTED_ON,
];

/// Who takes over, as said in the talk: the name, or else what stands for one; empty while nothing does.
#[must_use]
pub fn takes_over(handoff: &Handoff) -> &str {
    let said =
        [slot::TALK_BY, slot::TALK_ROLE, slot::TALK_PHONE].map(|slot| handoff.sheet.words(slot));
    let mut said = said.into_iter().filter(|words| !words.is_empty());
    said.next().unwrap_or_default()
}

/// From when the receiver said yes to take over; none while they did not, or nobody is named.
#[must_use]
pub fn accepted(handoff: &Handoff) -> Option<Choice> {
    let leg = leg(handoff).filter(|_| !takes_over(handoff).is_empty())?;
    let is_agreed = leg.answers.has(slot::LEG_STATE, choice::AGREED);
    is_agreed.then(|| leg.answers.chosen(slot::LEG_STARTS).first().copied())?
}

/// They said yes, from then on: makes their leg, or brings it up to date. `today` is the day in words. Nothing while
/// nobody is named.
#[must_use]
pub fn accept(handoff: &Handoff, starts: Choice, today: &str) -> Vec<Action> {
    let who = takes_over(handoff);
    if who.is_empty() {
        return Vec::new();
    }
    let known = leg(handoff);
    let id = known.map_or_else(|| own_leg(handoff), |item| item.id);
    let place = Place::Item(Part::Baton, id);
    let mut actions = Vec::new();
    if known.is_none() {
        actions.push(Action::AddItem(Part::Baton, id));
    }
    actions.extend(told(handoff, id));
    // What was said of the leg before stays, where the talk says nothing else.
    for (slot, choice) in [
        (slot::LEG_WHAT, choice::EVERYTHING),
        (slot::LEG_ENDS, choice::NO_END),
    ] {
        if !known.is_some_and(|item| item.answers.answers(slot)) {
            actions.push(Action::Choose(place, slot, choice, true));
        }
    }
    actions.push(Action::Choose(place, slot::LEG_STARTS, starts, true));
    actions.push(Action::Choose(place, slot::LEG_STATE, choice::AGREED, true));
    actions.push(Action::Write(
        Field::Answer(place, slot::LEG_ACCEPTED_ON),
        today.to_owned(),
    ));
    actions
}

/// Brings the leg of who said yes up to date with what was written since; nothing where it is. Where nobody is named any
/// more, what the talk wrote into its own leg goes too.
#[must_use]
pub fn keep(handoff: &Handoff) -> Vec<Action> {
    match leg(handoff) {
        Some(leg) if leg.answers.has(slot::LEG_STATE, choice::AGREED) => {
            if takes_over(handoff).is_empty() {
                taken_back(leg)
            } else {
                told(handoff, leg.id)
            }
        }
        _ => Vec::new(),
    }
}

/// A yes of nobody is none. What stands in the leg of others stays, and so does what the talk never writes.
fn taken_back(leg: &Item) -> Vec<Action> {
    let place = Place::Item(Part::Baton, leg.id);
    let written = WRITTEN
        .into_iter()
        .filter(|slot| leg.answers.answers(*slot));
    written
        .map(|slot| Action::SetAnswer(place, slot, None))
        .collect()
}

/// The leg that this talk began and that says nothing any more.
pub(super) fn idle(handoff: &Handoff) -> Option<ItemId> {
    let own = handoff.lists.item(Part::Baton, own_leg(handoff))?;
    own.answers.is_empty().then_some(own.id)
}

/// The name, and what the talk knows of them: what it does not know stays as it was.
fn told(handoff: &Handoff, id: ItemId) -> Vec<Action> {
    let place = Place::Item(Part::Baton, id);
    let held = handoff.answers(place);
    let held = |slot| held.map_or("", |answers| answers.words(slot));
    let who = takes_over(handoff);
    // A leg that names them with a number keeps its words.
    let names = (!is_same(held(slot::LEG_WHO), who)).then_some((slot::LEG_WHO, who));
    let said = TOLD.map(|(from, to)| (to, handoff.sheet.words(from)));
    let all = names
        .into_iter()
        .chain([(slot::LEG_ACCEPTED_BY, who)])
        .chain(said);
    let news = all.filter(|(slot, words)| !words.is_empty() && held(*slot) != *words);
    news.map(|(slot, words)| Action::Write(Field::Answer(place, slot), words.to_owned()))
        .collect()
}

/// The leg that stands for who takes over: the one that this talk made, once it says something; else one that names them,
/// for everything.
fn leg(handoff: &Handoff) -> Option<&Item> {
    let own = handoff.lists.item(Part::Baton, own_leg(handoff));
    let who = takes_over(handoff);
    let is_theirs = |item: &&Item| {
        is_same(item.answers.words(slot::LEG_WHO), who)
            && !item.answers.has(slot::LEG_WHAT, choice::ONE_THING)
            && !item.answers.has(slot::LEG_STATE, choice::IS_OVER)
    };
    let mut legs = handoff.lists.of(Part::Baton);
    own.filter(|own| !own.answers.is_empty())
        .or_else(|| legs.find(is_theirs))
        .or(own)
}

/// The same name each time, so that who mends a letter of the name mends it in the baton.
fn own_leg(handoff: &Handoff) -> ItemId {
    ItemId(handoff.id.0 ^ OF_THE_TALK)
}
