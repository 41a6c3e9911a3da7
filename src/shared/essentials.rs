//! The least that must travel where there is little room: whole things in a fixed order, as many as fit, and the names of
//! what did not.

use super::worth::{Thing, things};
use super::{Shared, Ticket, cut, in_order};
use crate::card::{LeftOut, Reader};
use crate::clock::Clock;
use crate::form::{Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::lists::Item;
use crate::handoff::medicine::MedicinesAnswer;
use crate::handoff::request::{Request, Wanted};
use crate::handoff::topic::Topic;
use crate::handoff::worry::{Much, Worries};

/// The helper, and how to reach them.
const HELPER: [Slot; 2] = [slot::HELPER_NAME, slot::HELPER_PHONE];

impl Shared {
    /// The card of a reader with no more than fits, in the order of worth for them. `size` says how many bytes a JSON takes
    /// where it goes, such as deflated; no more than `most` of them is used, but for name, language and move alone. What
    /// had no room is in `left.short`, and stands at the head of the card.
    #[must_use]
    pub fn essentials(
        handoff: &Handoff,
        (reader, off): (Reader, &[Topic]),
        ticket: Ticket,
        clock: Clock<'_>,
        most: usize,
        size: &dyn Fn(&[u8]) -> usize,
    ) -> Self {
        let off = in_order(off);
        let whole = cut::cut(handoff, &off, clock);
        let all = things(&whole, reader, clock);
        let made = |count: usize| {
            let kept = kept(&whole, all.get(..count).unwrap_or(&all));
            let left = LeftOut {
                off: off.clone(),
                short: short(&whole, &kept),
            };
            Self::of(kept, reader, left, ticket, clock)
        };
        let fits = |shared: &Self| size(shared.json().as_bytes()) <= most;
        let (mut fitting, mut too_many) = (0, all.len() + 1);
        let mut best = None;
        while fitting + 1 < too_many {
            let middle = usize::midpoint(fitting, too_many);
            let tried = made(middle);
            if fits(&tried) {
                fitting = middle;
                best = Some(tried);
            } else {
                too_many = middle;
            }
        }
        best.unwrap_or_else(|| made(0))
    }
}

/// A handoff of these things only.
fn kept(whole: &Handoff, things: &[Thing]) -> Handoff {
    let mut kept = Handoff {
        example: whole.example,
        changed_at: whole.changed_at,
        person: whole.person.clone(),
        transition: whole.transition.clone(),
        ..Handoff::empty(whole.id)
    };
    kept.transition.why = Default::default();
    for thing in things {
        add(&mut kept, whole, *thing);
    }
    // In the person's order, whatever the order of worth.
    kept.lists.items = whole.lists.items.clone();
    let is_in = |item: &Item| things.contains(&Thing::Item(item.part, item.id));
    kept.lists.items.retain(is_in);
    let answers = (whole.allergies.answer, whole.medicines.answer);
    if answers.0 != AllergiesAnswer::Has
        || !kept.allergies.list.is_empty()
        || whole.allergies.list.is_empty()
    {
        kept.allergies.answer = answers.0;
    }
    if answers.1 != MedicinesAnswer::Listed || !kept.medicines.list.is_empty() {
        kept.medicines.answer = answers.1;
    }
    kept
}

fn add(kept: &mut Handoff, whole: &Handoff, thing: Thing) {
    match thing {
        Thing::Allergy(id) => {
            let found = whole.allergies.list.iter().find(|own| own.id == id);
            kept.allergies.list.extend(found.cloned());
        }
        Thing::Medicine(id) => {
            let found = whole.medicines.with_id(id);
            kept.medicines.list.extend(found.cloned());
        }
        Thing::Why => kept.transition.why = whole.transition.why.clone(),
        Thing::Item(..) => {}
        Thing::Sheet(topic) => {
            for (slot, answer) in whole.sheet.iter() {
                if Topic::of_sheet(slot) == Some(topic) {
                    kept.sheet.set(slot, Some(answer.clone()));
                }
            }
        }
        Thing::Worry => kept.worries = main_worry(&whole.worries),
        Thing::Contact => {
            kept.request = Request {
                receiver: whole.request.receiver.clone(),
                receiver_phone: whole.request.receiver_phone.clone(),
                call_back: whole.request.call_back.clone(),
                ..Request::default()
            };
            for slot in HELPER {
                kept.sheet.set(slot, whole.sheet.get(slot).cloned());
            }
        }
    }
}

/// What weighs most; in the person's own words where no chip was chosen.
fn main_worry(worries: &Worries) -> Worries {
    let heaviest = worries.chosen.iter().rev();
    let heaviest = heaviest.max_by_key(|chosen| chosen.much.map_or(0, Much::bars));
    match heaviest {
        Some(worry) => Worries {
            chosen: vec![*worry],
            ..Worries::default()
        },
        None => worries.clone(),
    }
}

/// How many things of each topic are not there.
fn short(whole: &Handoff, kept: &Handoff) -> Vec<(Topic, usize)> {
    let missing = |topic| count(whole, topic).saturating_sub(count(kept, topic));
    let all = Topic::ALL.into_iter().map(|topic| (topic, missing(topic)));
    all.filter(|(_, count)| *count > 0).collect()
}

/// How many things a person would say there are of a topic.
fn count(handoff: &Handoff, topic: Topic) -> usize {
    let given = |is: bool| usize::from(is);
    let request = &handoff.request;
    let alone = match topic {
        Topic::Medicines => handoff.medicines.list.len(),
        Topic::Allergies => handoff.allergies.list.len(),
        Topic::Health => given(!handoff.transition.why.is_empty()),
        Topic::Worries => handoff.worries.chosen.len() + given(!handoff.worries.own.is_empty()),
        Topic::Questions => handoff.questions.worded().count(),
        Topic::Talk => [
            request.wanted != Wanted::NotAnswered,
            !request.own_purpose.is_empty(),
            !request.sender.is_empty(),
            !request.receiver.is_empty(),
            !request.call_back.is_empty(),
        ]
        .into_iter()
        .map(given)
        .sum(),
        _ => 0,
    };
    let items = handoff
        .lists
        .items
        .iter()
        .filter(|item| !item.answers.is_empty());
    let items = items
        .filter(|item| Topic::of(item.part) == Some(topic))
        .count();
    let said = handoff.lists.answers.iter();
    let said = said
        .filter(|(part, _)| Topic::of(*part) == Some(topic))
        .count();
    let sheet = handoff.sheet.iter();
    let sheet = sheet
        .filter(|(slot, _)| Topic::of_sheet(*slot) == Some(topic))
        .count();
    alone + items + said + sheet
}
