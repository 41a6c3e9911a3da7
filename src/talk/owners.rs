//! Who does what, by when: the things that somebody must take on, each with the one box that says who does.

use crate::action::{Action, Field};
use crate::baton::{Baton, Hold, Leg, Span, fill, is_vague, lasting, typed};
use crate::clock::Clock;
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::words::{Arg, Message, say};

/// Something that somebody must take on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A stretch of time in which nobody is in charge.
    Gap(Span),
    /// A leg that names nobody yet, or "the team" and its like.
    Leg(ItemId),
    /// A result: who reads it.
    Test(ItemId),
    /// A visit that is not booked: who sees to it. That is a promise with the number of the visit.
    Booking(ItemId),
    /// A visit without a ride: who drives.
    Ride(ItemId),
    /// Equipment without anybody to call.
    Equipment(ItemId),
    /// What somebody promised.
    Promise(ItemId),
}

impl Thing {
    /// Where it stands who does it; none for what is written down only once somebody does.
    #[must_use]
    pub fn owner(self) -> Option<Field> {
        let (part, id, slot) = match self {
            Self::Gap(_) => return None,
            Self::Leg(id) => (Part::Baton, id, slot::LEG_WHO),
            Self::Test(id) => (Part::Tests, id, slot::TEST_OWNER),
            Self::Booking(id) | Self::Promise(id) => (Part::Promises, id, slot::PROMISE_WHO),
            Self::Ride(id) => (Part::Visits, id, slot::VISIT_RIDE_WHO),
            Self::Equipment(id) => (Part::Equipment, id, slot::EQUIPMENT_CALL),
        };
        Some(Field::Answer(Place::Item(part, id), slot))
    }

    /// Where it stands by when; none where that says nothing.
    #[must_use]
    pub fn by(self) -> Option<Field> {
        let (part, id, slot) = match self {
            Self::Gap(_) | Self::Leg(_) | Self::Ride(_) => return None,
            Self::Test(id) => (Part::Tests, id, slot::TEST_DUE),
            Self::Booking(id) | Self::Promise(id) => (Part::Promises, id, slot::PROMISE_BY),
            Self::Equipment(id) => (Part::Equipment, id, slot::EQUIPMENT_ARRIVES),
        };
        Some(Field::Answer(Place::Item(part, id), slot))
    }

    /// What it is called, with what it is.
    #[must_use]
    pub fn name(self, handoff: &Handoff) -> Message {
        let called = |part, id| {
            let item = handoff.lists.item(part, id);
            match item.map_or("", |item| item.name()) {
                "" => Arg::from(say::gap_unnamed()),
                name => name.lines().next().unwrap_or_default().into(),
            }
        };
        match self {
            Self::Gap(span) => say::baton_nobody(lasting(span)),
            Self::Leg(_) => say::talk_leg(),
            Self::Test(id) => say::talk_test(called(Part::Tests, id)),
            Self::Booking(id) => say::talk_visit(called(Part::Visits, id)),
            Self::Ride(id) => say::talk_ride(called(Part::Visits, id)),
            Self::Equipment(id) => say::talk_equipment(called(Part::Equipment, id)),
            Self::Promise(id) => say::talk_promise(called(Part::Promises, id)),
        }
    }

    /// What to ask about it.
    #[must_use]
    pub fn asks(self) -> Message {
        match self {
            Self::Gap(_) | Self::Leg(_) => say::talk_ask_charge(),
            Self::Test(_) => slot::TEST_OWNER.label(),
            Self::Booking(_) => say::talk_ask_visit(),
            Self::Ride(_) => slot::VISIT_RIDE_WHO.label(),
            Self::Equipment(_) => slot::EQUIPMENT_CALL.label(),
            Self::Promise(_) => slot::PROMISE_WHO.label(),
        }
    }

    /// Whether nobody who has a name does it: "the team" picks up no phone.
    #[must_use]
    pub fn is_open(self, handoff: &Handoff) -> bool {
        let who = self.done_by(handoff);
        who.is_empty() || is_vague(who)
    }

    /// Who does it, in the person's words; empty while nobody does.
    #[must_use]
    pub fn done_by(self, handoff: &Handoff) -> &str {
        let owner = self.owner().and_then(|field| field.read(handoff));
        owner.unwrap_or_default()
    }
}

/// Things of a part that are open while this holds of them.
type Kind = (Part, fn(&Answers) -> bool, fn(ItemId) -> Thing);

/// Everything that somebody must take on, whether somebody does or not: what nobody is in charge of first. What came,
/// was held or was heard is done.
#[must_use]
pub fn things(handoff: &Handoff, baton: &Baton) -> Vec<Thing> {
    let gaps = baton.everything().iter();
    let gaps = gaps.filter(|stretch| stretch.hold == Hold::Nobody);
    let mut things: Vec<_> = gaps.map(|stretch| Thing::Gap(stretch.span)).collect();
    let is_nameless = |leg: &&Leg| (leg.who.is_empty() || leg.is_vague) && !leg.is_known_gap;
    let nameless = baton.legs.iter().filter(is_nameless);
    things.extend(nameless.map(|leg| Thing::Leg(leg.id)));
    let lists: [Kind; 5] = [
        (
            Part::Tests,
            |test| !test.has(slot::TEST_HEARD, choice::YES),
            Thing::Test,
        ),
        (
            Part::Visits,
            |visit| is_to_come(visit) && !visit.has(slot::VISIT_BOOKED, choice::YES),
            Thing::Booking,
        ),
        (
            Part::Visits,
            |visit| {
                let mut lacks = [choice::NO_RIDE, choice::NOT_SURE].into_iter();
                is_to_come(visit) && lacks.any(|answer| visit.has(slot::VISIT_RIDE, answer))
            },
            Thing::Ride,
        ),
        (
            Part::Equipment,
            |tool| {
                let is_settled =
                    tool.answers(slot::EQUIPMENT_CALL) && tool.answers(slot::EQUIPMENT_ARRIVES);
                !is_settled && !tool.has(slot::EQUIPMENT_CAME, choice::YES)
            },
            Thing::Equipment,
        ),
        (
            Part::Promises,
            |promise| !promise.has(slot::PROMISE_STATE, choice::CAME),
            Thing::Promise,
        ),
    ];
    for (part, is_open, thing) in lists {
        let given = handoff.lists.of(part).filter(|item| is_open(&item.answers));
        let is_here = |item: &&Item| match part {
            // A promise that is only begun is being written.
            Part::Promises => !is_of_a_visit(handoff, item.id),
            _ => !item.answers.is_empty(),
        };
        // For whom a leg was made, that one does it.
        let is_led = |item: &&Item| {
            thing(item.id).done_by(handoff).is_empty() && baton.owner_of(part, item.id).is_some()
        };
        let here = given.filter(is_here).filter(|item| !is_led(item));
        things.extend(here.map(|item| thing(item.id)));
    }
    things
}

/// How many of them have no one yet.
#[must_use]
pub fn open(handoff: &Handoff, things: &[Thing]) -> usize {
    let open = things.iter().filter(|thing| thing.is_open(handoff));
    open.count()
}

/// Says who does it. `say` says a message in the language of the screen; a gap becomes a leg of this id.
#[must_use]
pub fn give(
    handoff: &Handoff,
    clock: Clock<'_>,
    thing: Thing,
    who: &str,
    id: ItemId,
    say: impl Fn(&Message) -> String,
) -> Vec<Action> {
    let mut actions = somebody(handoff, clock, thing, id, say);
    let owner = thing.owner().or_else(|| Thing::Leg(id).owner());
    actions.extend(owner.map(|field| Action::Write(field, who.to_owned())));
    actions
}

/// Makes room for who does it, where there is none: the leg of a gap, the promise for a visit. The arguments are those of
/// [`give`].
#[must_use]
pub fn somebody(
    handoff: &Handoff,
    clock: Clock<'_>,
    thing: Thing,
    id: ItemId,
    say: impl Fn(&Message) -> String,
) -> Vec<Action> {
    match thing {
        Thing::Gap(span) => {
            let baton = Baton::new(handoff, clock);
            fill(&baton, None, span, id, |at| say(&typed(at, clock.zone)))
        }
        Thing::Booking(visit) if handoff.lists.item(Part::Promises, visit).is_none() => {
            let what = Field::Answer(Place::Item(Part::Promises, visit), slot::PROMISE_WHAT);
            vec![
                Action::AddItem(Part::Promises, visit),
                Action::Write(what, say(&thing.name(handoff))),
            ]
        }
        _ => Vec::new(),
    }
}

fn is_to_come(visit: &Answers) -> bool {
    !visit.has(slot::VISIT_HELD, choice::YES)
}

/// Whether it stands for who sees to a visit, and shows there.
fn is_of_a_visit(handoff: &Handoff, id: ItemId) -> bool {
    let visit = handoff.lists.item(Part::Visits, id);
    visit.is_some_and(|visit| {
        is_to_come(&visit.answers) && !visit.answers.has(slot::VISIT_BOOKED, choice::YES)
    })
}
