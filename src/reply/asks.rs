//! What whoever holds a card is asked: who does what of what is open.

use super::{Job, Number, numbers};
use crate::baton::{Baton, is_over, moment_words};
use crate::card::Reader;
use crate::clock::Clock;
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::shared::{Shared, is_mark};
use crate::talk::{Thing, things};
use crate::words::Message;

/// One thing that somebody can take on.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What kind of thing it is.
    pub job: Job,
    /// Which one.
    pub id: ItemId,
    /// What it is called.
    pub name: Message,
    /// What is asked about it.
    pub asks: Message,
    /// Who does it already, in the person's words; empty where nobody does.
    pub who: String,
}

/// What a card asks and offers whoever answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What is open.
    pub asks: Vec<Ask>,
    /// The numbers of whoever takes over.
    pub numbers: Vec<Number>,
    /// When the first visit is, where the card says and it is not over.
    pub visit: Option<Message>,
}

impl Form {
    /// By the clocks where the person is, wherever it is read.
    #[must_use]
    pub fn of(card: &Shared, reader: Clock<'_>) -> Self {
        let clock = card.clock(reader);
        let visit = Baton::new(&card.handoff, clock).first_visit;
        let visit = visit.filter(|visit| !is_over(*visit, clock));
        Self {
            asks: asks(&card.handoff, card.reader, clock),
            numbers: numbers(&card.handoff),
            visit: visit.map(|visit| moment_words(visit, clock)),
        }
    }
}

/// What is open on a card, for its reader: a care team is asked about results, visits, equipment, promises and times
/// without a name; a helper about tasks and rides, and so is whoever has the card that was made for the person.
/// `handoff` is what came in the card.
#[must_use]
pub fn asks(handoff: &Handoff, reader: Reader, clock: Clock<'_>) -> Vec<Ask> {
    let all = match reader {
        Reader::Helper | Reader::Patient => of_helper(handoff),
        Reader::Clinician => of_receiver(handoff, clock),
    };
    let asks = all.into_iter().map(|(job, id)| {
        let owner = job.owner(id).and_then(|field| field.read(handoff));
        Ask {
            job,
            id,
            name: job.name(handoff, id),
            asks: job.asks(),
            who: owner
                .filter(|who| !is_mark(who))
                .unwrap_or_default()
                .to_owned(),
        }
    });
    asks.collect()
}

fn of_helper(handoff: &Handoff) -> Vec<(Job, ItemId)> {
    let tasks = handoff.lists.of(Part::Tasks);
    let tasks = tasks.filter(|task| !task.answers.is_empty() && !is_mark(task.name()));
    let rides = handoff.lists.of(Part::Visits).filter(|visit| {
        let has_none = visit.answers.has(slot::VISIT_RIDE, choice::NO_RIDE)
            || !visit.answers.answers(slot::VISIT_RIDE);
        has_none
            && !visit.answers.answers(slot::VISIT_RIDE_WHO)
            && !visit.answers.is_empty()
            && !visit.answers.has(slot::VISIT_HELD, choice::YES)
    });
    let tasks = tasks.map(|task| (Job::Task, task.id));
    tasks
        .chain(rides.map(|visit| (Job::Ride, visit.id)))
        .collect()
}

/// A stretch in which nobody is in charge is asked about by asking who takes over.
fn of_receiver(handoff: &Handoff, clock: Clock<'_>) -> Vec<(Job, ItemId)> {
    let baton = Baton::new(handoff, clock);
    let all = things(handoff, &baton).into_iter();
    let all = all.filter_map(|thing| match thing {
        Thing::Gap(_) => None,
        Thing::Leg(id) => Some((Job::Leg, id)),
        Thing::Test(id) => Some((Job::Test, id)),
        Thing::Booking(id) => Some((Job::Booking, id)),
        Thing::Ride(id) => Some((Job::Ride, id)),
        Thing::Equipment(id) => Some((Job::Equipment, id)),
        Thing::Promise(id) => Some((Job::Promise, id)),
    });
    let is_shown = |(job, id): &(Job, ItemId)| {
        let item = handoff.lists.item(job.part(), *id);
        item.is_some_and(|item| !is_mark(item.name()))
    };
    all.filter(is_shown).collect()
}
