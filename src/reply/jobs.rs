//! What somebody can take on: where it stands who does it and by when, and what it is called.

use super::{Does, Job, Reply};
use crate::action::{Action, Field};
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::talk::Thing;
use crate::words::{Message, say};

use super::proposals::Proposal;
use super::state::State;
use crate::merge::{Now, Wish};

impl Job {
    /// The part that its thing is in.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Test => Part::Tests,
            Self::Booking | Self::Ride => Part::Visits,
            Self::Equipment => Part::Equipment,
            Self::Promise => Part::Promises,
            Self::Leg => Part::Baton,
            Self::Task => Part::Tasks,
        }
    }

    /// Whether it is asked by when.
    #[must_use]
    pub fn has_day(self) -> bool {
        self.by(ItemId(0)).is_some()
    }

    /// What it is called: "Result: thyroid blood test".
    #[must_use]
    pub fn name(self, handoff: &Handoff, id: ItemId) -> Message {
        match self.thing(id) {
            Some(thing) => thing.name(handoff),
            None => match handoff.lists.item(Part::Tasks, id).map(|item| item.name()) {
                None | Some("") => say::reply_task(say::gap_unnamed()),
                Some(name) => say::reply_task(name),
            },
        }
    }

    /// What is asked about it: "Who reads it?"
    #[must_use]
    pub fn asks(self) -> Message {
        let thing = self.thing(ItemId(0));
        thing.map_or_else(|| slot::TASK_WHO.label(), Thing::asks)
    }

    fn thing(self, id: ItemId) -> Option<Thing> {
        Some(match self {
            Self::Test => Thing::Test(id),
            Self::Booking => Thing::Booking(id),
            Self::Ride => Thing::Ride(id),
            Self::Equipment => Thing::Equipment(id),
            Self::Promise => Thing::Promise(id),
            Self::Leg => Thing::Leg(id),
            Self::Task => return None,
        })
    }

    /// Where it stands who does it.
    pub(super) fn owner(self, id: ItemId) -> Option<Field> {
        match self.thing(id) {
            Some(thing) => thing.owner(),
            None => {
                let place = Place::Item(Part::Tasks, id);
                Some(Field::Answer(place, slot::TASK_WHO))
            }
        }
    }

    fn by(self, id: ItemId) -> Option<Field> {
        self.thing(id).and_then(Thing::by)
    }

    /// Where it stands when they do it.
    pub(super) fn when(self, id: ItemId) -> Option<Field> {
        let place = Place::Item(Part::Tasks, id);
        let of_task = (self == Self::Task).then_some(Field::Answer(place, slot::TASK_WHEN));
        of_task.or_else(|| self.by(id))
    }
}

/// What they do, one proposal for each thing. `number` tells things of the reply apart.
pub(super) fn proposal(now: &Now<'_>, reply: &Reply, does: &Does, number: u64) -> Proposal {
    let Does { job, id, who, by } = does;
    let handoff = now.handoff;
    if handoff.lists.item(job.part(), *id).is_none() {
        return gone(now, reply, does, number);
    }
    let title = job.name(handoff, *id);
    let mut begin = Vec::new();
    if *job == Job::Booking && handoff.lists.item(Part::Promises, *id).is_none() {
        let what = Field::Answer(Place::Item(Part::Promises, *id), slot::PROMISE_WHAT);
        begin.push(Action::AddItem(Part::Promises, *id));
        begin.push(Action::Write(what, now.say(&title)));
    }
    let mut wishes = Vec::new();
    wishes.extend(
        job.owner(*id)
            .and_then(|field| Wish::words(field, job.asks(), who.as_str())),
    );
    if *job == Job::Task {
        let place = Place::Item(Part::Tasks, *id);
        wishes.extend(Wish::slot(place, slot::TASK_WHEN, by.as_str()));
    }
    // Who is driven has a ride.
    if *job == Job::Ride && !who.is_empty() {
        let place = Place::Item(Part::Visits, *id);
        wishes.push(Wish::choice(place, slot::VISIT_RIDE, choice::HAVE_RIDE));
    }
    let by_label = slot::PROMISE_BY.label();
    wishes.extend(job.by(*id).and_then(|field| match field {
        Field::Answer(place, slot) => {
            Wish::day(place, slot, by_label, by.as_str(), Some(reply.made.date()))
        }
        _ => None,
    }));
    Proposal::of(now, title, begin, wishes)
}

/// The thing is not on the person's list any more: what they do is kept as a promise, under its name.
fn gone(now: &Now<'_>, reply: &Reply, does: &Does, number: u64) -> Proposal {
    let before = now.was.filter(|was| {
        let item = was.lists.item(does.job.part(), does.id);
        item.is_some()
    });
    let name = before.map_or_else(say::gap_unnamed, |was| does.job.name(was, does.id));
    let id = reply.derived(number);
    let place = Place::Item(Part::Promises, id);
    let what = now.say(&name);
    let field = |slot| Field::Answer(place, slot);
    let day = |slot: crate::form::Slot| {
        Wish::day(
            place,
            slot,
            slot.label(),
            does.by.as_str(),
            Some(reply.made.date()),
        )
    };
    let wishes = [
        Wish::words(field(slot::PROMISE_WHAT), slot::PROMISE_WHAT.label(), &what),
        Wish::words(
            field(slot::PROMISE_WHO),
            slot::PROMISE_WHO.label(),
            does.who.as_str(),
        ),
        day(slot::PROMISE_BY),
    ];
    let mut proposal = Proposal::new_thing(
        now,
        say::reply_gone(name),
        Action::AddItem(Part::Promises, id),
        place,
        wishes.into_iter().flatten().collect(),
    );
    if proposal.state != State::Same {
        proposal.state = State::Gone;
    }
    proposal
}
