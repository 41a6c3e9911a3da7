//! One leg of the baton: somebody, in charge of something, from one moment to another.

use chrono::NaiveDateTime;

use super::moment::{Moment, last_minute, moment};
use super::reach::{Reach, reach};
use super::tile::Span;
use super::vague;
use crate::clock::Clock;
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;

/// One leg, as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The item of the list.
    pub id: ItemId,
    /// Who, in the person's words; empty where nobody is named.
    pub who: String,
    /// The single thing that it is for; none for everything.
    pub thing: Option<String>,
    /// "Nobody, and I know it": closes a gap without a person.
    pub is_known_gap: bool,
    /// "The team" and its like: words that are nobody's name.
    pub is_vague: bool,
    /// Whether it is not sure what they are in charge of.
    pub is_unclear: bool,
    /// Whether they said yes.
    pub has_agreed: bool,
    /// When they can be reached.
    pub reach: Reach,
    /// When it begins.
    pub from: Edge,
    /// When it ends.
    pub until: Edge,
    /// What keeps it from its place; none for a leg that says all.
    pub fault: Option<Fault>,
}

/// An end of a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// At this moment.
    At(Moment),
    /// It began before now, or has no end.
    Open,
    /// Nobody said, or what they said is no moment.
    NotTold,
}

/// What is wrong with a leg, in the order of what is asked about first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It ends before it begins.
    EndsBeforeStart,
    /// It is over.
    Over,
    /// A day stands there and cannot be read as one day.
    Unread,
    /// From when is not told: it has no place.
    NoStart,
    /// It hangs on when the person leaves, and that is not known.
    NoLeaving,
    /// It hangs on a first visit, and there is none with a day.
    NoVisit,
    /// Until when is not told: it may end at any time.
    NoEnd,
    /// What they are in charge of is not sure.
    NoThing,
}

impl Edge {
    /// The moment, where there is one.
    #[must_use]
    pub fn moment(self) -> Option<Moment> {
        match self {
            Self::At(moment) => Some(moment),
            Self::Open | Self::NotTold => None,
        }
    }
}

impl Leg {
    /// From when to when it counts, in universal time; none where it has no place. Without an end that was told it runs
    /// on: [`Self::is_sure`] says so.
    #[must_use]
    pub fn range(&self) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let from = match self.from {
            Edge::At(moment) => moment.utc,
            Edge::Open => NaiveDateTime::MIN,
            Edge::NotTold => return None,
        };
        let until = match self.until {
            Edge::At(moment) => moment.utc,
            Edge::Open | Edge::NotTold => NaiveDateTime::MAX,
        };
        (from < until).then_some((from, until))
    }

    /// Whether its end was told, and what it is for.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.until != Edge::NotTold && !self.is_unclear
    }

    /// Whether it counts in some minute of the span.
    #[must_use]
    pub fn is_on(&self, span: Span) -> bool {
        self.range()
            .is_some_and(|(from, until)| from < span.until && span.from < until)
    }
}

/// Every leg of which something was said: in the order in which they begin, those without a place last.
pub(super) fn legs(
    handoff: &Handoff,
    clock: Clock<'_>,
    leaving: Option<Moment>,
    first_visit: Option<Moment>,
) -> Vec<Leg> {
    let said = handoff.lists.of(Part::Baton);
    let said = said.filter(|item| !item.answers.is_empty());
    let anchors = Anchors {
        clock,
        leaving,
        first_visit,
    };
    let mut legs: Vec<_> = said
        .map(|item| anchors.leg(handoff, item.id, &item.answers))
        .collect();
    legs.sort_by_key(|leg| leg.range().map_or(NaiveDateTime::MAX, |(from, _)| from));
    legs
}

/// What the ends of legs hang on.
struct Anchors<'a> {
    clock: Clock<'a>,
    leaving: Option<Moment>,
    first_visit: Option<Moment>,
}

impl Anchors<'_> {
    fn leg(&self, handoff: &Handoff, id: ItemId, answers: &Answers) -> Leg {
        let who = answers.words(slot::LEG_WHO);
        let thing = answers.words(slot::LEG_THING);
        let is_one_thing = answers.has(slot::LEG_WHAT, choice::ONE_THING)
            || !answers.answers(slot::LEG_WHAT) && !thing.is_empty();
        let (from, no_start) = self.edge(answers, slot::LEG_STARTS, slot::LEG_FROM);
        let (until, no_end) = self.edge(answers, slot::LEG_ENDS, slot::LEG_UNTIL);
        let mut leg = Leg {
            id,
            who: who.to_owned(),
            thing: is_one_thing.then(|| thing.to_owned()),
            is_known_gap: answers.has(slot::LEG_WHAT, choice::NOBODY_KNOWN),
            is_vague: vague::is_vague(who),
            is_unclear: answers.has(slot::LEG_WHAT, choice::NOT_SURE),
            has_agreed: answers.has(slot::LEG_STATE, choice::AGREED),
            reach: reach(handoff, answers),
            from,
            until,
            fault: None,
        };
        if answers.has(slot::LEG_STATE, choice::IS_OVER) {
            leg.until = self.over_by_now(until);
        }
        let no_thing = leg.is_unclear.then_some(Fault::NoThing);
        leg.fault = self.fault(&leg).or(no_start).or(no_end).or(no_thing);
        leg
    }

    /// What is said to be over has ended by now, whatever was told before.
    fn over_by_now(&self, until: Edge) -> Edge {
        let now = Moment {
            utc: self.clock.utc,
            is_about: false,
        };
        match until {
            Edge::At(moment) if moment.utc < now.utc => until,
            _ => Edge::At(now),
        }
    }

    fn fault(&self, leg: &Leg) -> Option<Fault> {
        let from = leg.from.moment().map(|moment| moment.utc);
        let until = leg.until.moment().map(|moment| moment.utc);
        match (from, until) {
            (Some(from), Some(until)) if until <= from => Some(Fault::EndsBeforeStart),
            (_, Some(until)) if until <= self.clock.utc => Some(Fault::Over),
            _ => None,
        }
    }

    /// One end of a leg, and what is missing for it.
    fn edge(&self, answers: &Answers, how: Slot, day: Slot) -> (Edge, Option<Fault>) {
        let is_start = how == slot::LEG_STARTS;
        let not_told = if is_start {
            Fault::NoStart
        } else {
            Fault::NoEnd
        };
        let hangs = |on: Option<Moment>, fault| match on {
            Some(moment) => (Edge::At(moment), None),
            None => (Edge::NotTold, Some(fault)),
        };
        let chosen: Option<Choice> = answers.chosen(how).first().copied();
        match chosen {
            Some(choice::ALREADY | choice::NO_END) => (Edge::Open, None),
            Some(choice::WHEN_LEAVING) => hangs(self.leaving, Fault::NoLeaving),
            Some(choice::FIRST_VISIT) => hangs(self.first_visit, Fault::NoVisit),
            Some(choice::NOT_SURE) => (Edge::NotTold, Some(not_told)),
            // A day that was typed is a day, chosen or not. "Until Friday" is all of it.
            _ => {
                let typed = moment(answers, day, self.clock);
                let typed = typed.map(|moment| match is_start {
                    false if moment.is_about => last_minute(moment, self.clock),
                    _ => moment,
                });
                let has_words = !answers.words(day).is_empty();
                hangs(typed, if has_words { Fault::Unread } else { not_told })
            }
        }
    }
}
