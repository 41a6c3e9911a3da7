//! Who is in charge of one single thing, as far as the baton names somebody for it.

use std::borrow::Cow;

use super::leg::{self, Leg};
use super::moment::{last_minute, moment};
use super::same::Name;
use super::{Moment, first_visit, leaving};
use crate::action::{Action, Field, apply};
use crate::clock::Clock;
use crate::form::{Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;

/// The lists whose things somebody may be named for, and where the day of one stands.
const DAYS: [(Part, Slot); 5] = [
    (Part::Tests, slot::TEST_DUE),
    (Part::Tasks, slot::TASK_WHEN),
    (Part::Visits, slot::VISIT_WHEN),
    (Part::Equipment, slot::EQUIPMENT_ARRIVES),
    (Part::Promises, slot::PROMISE_BY),
];
/// Where it stands who does a thing, in the lists of which a card says that nobody does.
const OWNERS: [(Part, Slot); 2] = [
    (Part::Tests, slot::TEST_OWNER),
    (Part::Tasks, slot::TASK_WHO),
];

/// A leg that was made for a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub part: Part,
    pub id: ItemId,
    pub leg: ItemId,
    /// It is on now and runs past the day of the thing: there is somebody for it.
    pub holds: bool,
}

/// One thing that somebody may be in charge of.
struct Thing<'a> {
    part: Part,
    id: ItemId,
    name: Name,
    answers: &'a Answers,
    day: Slot,
}

/// Which legs are for which things, in the order of the legs. Each name is read once, and none where no leg is for one
/// thing alone.
pub(super) fn claims(handoff: &Handoff, legs: &[Leg], clock: Clock<'_>) -> Vec<Claim> {
    let named = |leg: &'_ Leg| {
        let is_named = !leg.who.is_empty() && !leg.is_vague && !leg.is_known_gap;
        // What has no place in time is nobody's hour.
        let counts = is_named && leg.range().is_some_and(|(_, until)| until > clock.utc);
        let name = counts.then(|| leg.thing.as_deref().map(Name::of)).flatten();
        name.filter(|name| !name.is_empty())
    };
    let legs: Vec<_> = legs
        .iter()
        .filter_map(|leg| Some((leg, named(leg)?)))
        .collect();
    if legs.is_empty() {
        return Vec::new();
    }
    let things = things(handoff);
    let mut claims = Vec::new();
    for (leg, name) in &legs {
        let same = things.iter().filter(|one| name.is_of(&one.name, one.part));
        let same: Vec<_> = same.collect();
        // A result and a visit of one name: nobody said for which of them.
        let first = same.first().map(|one| one.part);
        if same.iter().any(|one| Some(one.part) != first) {
            continue;
        }
        claims.extend(same.iter().map(|one| Claim {
            part: one.part,
            id: one.id,
            leg: leg.id,
            holds: holds(leg, moment(one.answers, one.day, clock), clock),
        }));
    }
    claims
}

fn things(handoff: &Handoff) -> Vec<Thing<'_>> {
    let mut all = Vec::new();
    for (part, day) in DAYS {
        all.extend(handoff.lists.of(part).map(|item| Thing {
            part,
            id: item.id,
            name: Name::of(item.name()),
            answers: &item.answers,
            day,
        }));
    }
    all.extend(handoff.medicines.list.iter().map(|medicine| Thing {
        part: Part::Medicines,
        id: medicine.id,
        name: Name::of(medicine.name.as_str()),
        answers: &medicine.details,
        day: slot::MED_RUNS_OUT,
    }));
    all
}

/// Whether it is on now, and does not end before the day of what it is for.
fn holds(leg: &Leg, day: Option<Moment>, clock: Clock<'_>) -> bool {
    let last = |at: Moment| match at.is_about {
        true => last_minute(at, clock).utc,
        false => at.utc,
    };
    let is_short = leg
        .until
        .moment()
        .zip(day)
        .is_some_and(|(until, day)| last(until) < last(day));
    !is_short && leg.range().is_some_and(|(from, _)| from <= clock.utc)
}

/// The handoff as it reads with the baton beside it: a thing that names nobody has who is in charge of it.
#[must_use]
pub fn with_owners<'a>(handoff: &'a Handoff, clock: Clock<'_>) -> Cow<'a, Handoff> {
    // Asked at every change: where no leg is for a single thing, no day is read.
    let mut all = handoff.lists.of(Part::Baton);
    if !all.any(|leg| leg.answers.answers(slot::LEG_THING)) {
        return Cow::Borrowed(handoff);
    }
    let (leaves, visit) = (leaving(handoff, clock), first_visit(handoff, clock));
    let legs = leg::legs(handoff, clock, leaves, visit);
    let mut seen = Cow::Borrowed(handoff);
    for claim in claims(handoff, &legs, clock) {
        let slot = OWNERS.iter().find(|(part, _)| *part == claim.part);
        let leg = legs.iter().find(|leg| leg.id == claim.leg);
        let Some(((part, slot), leg)) = slot.zip(leg).filter(|_| claim.holds) else {
            continue;
        };
        let item = seen.lists.item(*part, claim.id);
        if item.is_some_and(|item| !item.answers.answers(*slot)) {
            let field = Field::Answer(Place::Item(*part, claim.id), *slot);
            // Words that fit into one line fit into the other.
            _ = apply(seen.to_mut(), Action::Write(field, leg.who.clone()));
        }
    }
    seen
}
