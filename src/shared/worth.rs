//! What is worth most to a reader where there is little room: the order in which things go in.

use crate::baton::{Baton, is_over, moment};
use crate::card::Reader;
use crate::clock::Clock;
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::medicine::Change;
use crate::handoff::topic::Topic;

/// One thing that fits or does not. Name, birth, language and the move come before all of them: they always travel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Allergy(ItemId),
    Medicine(ItemId),
    Why,
    Worry,
    /// Who takes over, whom to call back, the helper.
    Contact,
    /// A thing of a list.
    Item(Part, ItemId),
    /// What is known of the one person, of one topic.
    Sheet(Topic),
}

/// What comes when the first things are in, by reader: lists whole, in the order of worth.
const REST_FOR_CARE: [Part; 11] = [
    Part::Contacts,
    Part::Tests,
    Part::Visits,
    Part::Signs,
    Part::Devices,
    Part::Procedures,
    Part::Limits,
    Part::Equipment,
    Part::Promises,
    Part::Corrections,
    Part::Tasks,
];
const REST_AT_HOME: [Part; 10] = [
    Part::Contacts,
    Part::Visits,
    Part::Equipment,
    Part::Limits,
    Part::Tests,
    Part::Promises,
    Part::Conditions,
    Part::Devices,
    Part::Procedures,
    Part::Corrections,
];

/// More people to call than these wait until what to do stands there, too.
const MOST_CALLS: usize = 2;

const NUMBERS: [Slot; 2] = [slot::CONTACT_DAY, slot::CONTACT_NIGHT];

/// Everything that may go in, each thing once. For the care team: allergies, medicines (changes first), why in care,
/// conditions, the main worry, whom to reach, who is in charge. At home: whom to call by day and at night, warning
/// signs, the tasks, the next visit with its ride, and then the medicines.
pub(super) fn things(whole: &Handoff, reader: Reader, clock: Clock<'_>) -> Vec<Thing> {
    let mut all = Vec::new();
    match reader {
        Reader::Clinician => {
            of_the_medicines(whole, &mut all);
            all.push(Thing::Why);
            all.extend(items(whole, Part::Conditions));
            all.extend([Thing::Worry, Thing::Contact]);
            all.extend(items(whole, Part::Baton));
            all.extend(REST_FOR_CARE.iter().flat_map(|part| items(whole, *part)));
        }
        Reader::Patient | Reader::Helper => {
            all.extend(calls(whole).take(MOST_CALLS));
            all.extend(signs(whole));
            all.extend(items(whole, Part::Tasks));
            all.extend(next_visit(whole, clock));
            all.push(Thing::Contact);
            all.extend(calls(whole));
            all.extend(items(whole, Part::Baton));
            of_the_medicines(whole, &mut all);
            all.extend([Thing::Why, Thing::Worry]);
            all.extend(REST_AT_HOME.iter().flat_map(|part| items(whole, *part)));
        }
    }
    all.extend([Topic::Me, Topic::Helper, Topic::Talk].map(Thing::Sheet));
    let mut all = with_legs(whole, all, clock);
    let mut seen = Vec::new();
    all.retain(|thing| {
        let is_new = !seen.contains(thing);
        seen.push(*thing);
        is_new
    });
    all
}

/// Whoever is in charge of a thing stands right before it: without them it would read as if nobody were.
fn with_legs(whole: &Handoff, things: Vec<Thing>, clock: Clock<'_>) -> Vec<Thing> {
    let baton = Baton::new(whole, clock);
    let mut all = Vec::new();
    for thing in things {
        if let Thing::Item(part, id) = thing {
            let legs = baton.legs_for(part, id);
            all.extend(legs.map(|leg| Thing::Item(Part::Baton, leg.id)));
        }
        all.push(thing);
    }
    all
}

fn of_the_medicines(whole: &Handoff, all: &mut Vec<Thing>) {
    let allergies = whole.allergies.list.iter();
    all.extend(allergies.map(|own| Thing::Allergy(own.id)));
    for change in Change::ALL {
        let medicines = whole.medicines.with_change(change);
        all.extend(medicines.map(|own| Thing::Medicine(own.id)));
    }
}

fn items(whole: &Handoff, part: Part) -> impl Iterator<Item = Thing> {
    let given = whole.lists.of(part).filter(|item| !item.answers.is_empty());
    given.map(named)
}

fn named(item: &Item) -> Thing {
    Thing::Item(item.part, item.id)
}

/// Whom to call after the move, with a number; those who can be called at night first, since that is when nobody else is
/// there.
fn calls(whole: &Handoff) -> impl Iterator<Item = Thing> {
    let is_to_call = |item: &&Item| {
        let answers = &item.answers;
        !answers.has(slot::CONTACT_SIDE, choice::HANDS_OVER)
            && NUMBERS.iter().any(|slot| answers.answers(*slot))
    };
    let mut calls: Vec<_> = whole.lists.of(Part::Contacts).filter(is_to_call).collect();
    calls.sort_by_key(|item| !item.answers.answers(slot::CONTACT_NIGHT));
    calls.into_iter().map(named)
}

/// The warning signs, those for an ambulance first.
fn signs(whole: &Handoff) -> impl Iterator<Item = Thing> {
    let levels = [choice::CALL_EMERGENCY, choice::CALL_TODAY, choice::MENTION];
    let given = whole.lists.of(Part::Signs);
    let mut signs: Vec<_> = given.filter(|item| !item.answers.is_empty()).collect();
    signs.sort_by_key(|item| {
        let mut levels = levels.iter();
        let at = levels.position(|level| item.answers.has(slot::SIGN_DO, *level));
        at.unwrap_or(levels.len())
    });
    signs.into_iter().map(named)
}

/// The first visit that is still to come; where no day can be read, the first one.
fn next_visit(whole: &Handoff, clock: Clock<'_>) -> Option<Thing> {
    let open = || {
        let visits = whole.lists.of(Part::Visits);
        let is_open = |item: &&Item| !item.answers.has(slot::VISIT_HELD, choice::YES);
        visits
            .filter(|item| !item.answers.is_empty())
            .filter(is_open)
    };
    let read = open().filter_map(|item| {
        let at = moment(&item.answers, slot::VISIT_WHEN, clock)?;
        (!is_over(at, clock)).then_some((at.utc, item))
    });
    let next = read.min_by_key(|(at, _)| *at).map(|(_, item)| item);
    next.or_else(|| open().next()).map(named)
}
