//! The baton: who is responsible for the person from now on, hour by hour, and where nobody is.
//!
//! Legs are what the person was told; a gap is what nobody has said. All arithmetic is in universal time, so that the
//! days on which clocks jump have 23 or 25 hours here too; clocks are asked only where words name an hour.

mod begin;
mod leg;
mod mend;
mod moment;
mod owner;
mod reach;
mod said;
mod same;
mod span;
pub mod strip;
mod tile;
mod until;
mod vague;

use chrono::NaiveDateTime;

pub use begin::begin;
pub use leg::{Edge, Fault, Leg};
pub use mend::{fill, leave};
pub use moment::{Moment, ends, first_visit, is_over, leaving, moment, next_visit};
pub use owner::with_owners;
pub use reach::Reach;
pub use said::{
    event, faulty, lasting, missing, moment_said, moment_words, nobody, passed, summary, typed,
    when,
};
pub use tile::{Hold, Span, Stretch, is_night};
pub use until::until_visit;
pub use vague::is_vague;

use crate::clock::Clock;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use owner::Claim;
use tile::Nights;

/// The question of the bank that a gap raises: who is in charge until the first visit.
pub const RAISES: &str = "B-WHO-02";

/// Who is responsible from now until some days after the first visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baton {
    /// From now to where the looking ends.
    pub span: Span,
    /// When the person leaves, as far as it is known.
    pub leaving: Option<Moment>,
    /// The first visit after the move that has a day, over or still to come.
    pub first_visit: Option<Moment>,
    /// Every leg, in the order in which they begin; those without a place last.
    pub legs: Vec<Leg>,
    /// Who is in charge of everything, then of each single thing that somebody was named for.
    pub lanes: Vec<Lane>,
    /// Which legs are for which single things.
    claims: Vec<Claim>,
}

/// What somebody is in charge of, and who is, without a hole from the beginning of the span to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The single thing, in the person's words; none for everything.
    pub thing: Option<String>,
    /// In order; each begins where the one before it ends.
    pub stretches: Vec<Stretch>,
}

impl Baton {
    /// The baton as it stands at this moment.
    #[must_use]
    pub fn new(handoff: &Handoff, clock: Clock<'_>) -> Self {
        let leaving = leaving(handoff, clock);
        let first_visit = first_visit(handoff, clock);
        let legs = leg::legs(handoff, clock, leaving, first_visit);
        let span = span::span(clock.utc, leaving, next_visit(handoff, clock), &legs);
        let nights = Nights::over(span, clock.zone);
        let mut things: Vec<&str> = Vec::new();
        for thing in legs.iter().filter_map(|leg| leg.thing.as_deref()) {
            if !things.contains(&thing) {
                things.push(thing);
            }
        }
        let lanes = std::iter::once(None).chain(things.into_iter().map(Some));
        let lanes = lanes.map(|thing| Lane {
            thing: thing.map(str::to_owned),
            stretches: tile::stretches(&legs, thing, span, &nights),
        });
        let lanes = lanes.collect();
        let claims = owner::claims(handoff, &legs, clock);
        Self {
            span,
            leaving,
            first_visit,
            legs,
            lanes,
            claims,
        }
    }

    /// The leg with this id.
    #[must_use]
    pub fn leg(&self, id: ItemId) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.id == id)
    }

    /// Who is in charge of a single thing: the leg that is on now and runs past its day. The one place that says so.
    #[must_use]
    pub fn owner_of(&self, part: Part, id: ItemId) -> Option<&Leg> {
        let mut owners = self.claims_on(part, id).filter(|claim| claim.holds);
        owners.find_map(|claim| self.leg(claim.leg))
    }

    /// Every leg that names somebody for a single thing and is not over, now or later, in the order in which they begin.
    pub fn legs_for(&self, part: Part, id: ItemId) -> impl Iterator<Item = &Leg> {
        let claims = self.claims_on(part, id);
        claims.filter_map(|claim| self.leg(claim.leg))
    }

    fn claims_on(&self, part: Part, id: ItemId) -> impl Iterator<Item = &Claim> {
        let claims = self.claims.iter();
        claims.filter(move |claim| claim.part == part && claim.id == id)
    }

    /// Who is in charge of everything, stretch by stretch.
    #[must_use]
    pub fn everything(&self) -> &[Stretch] {
        self.lanes
            .first()
            .map_or(&[], |lane| lane.stretches.as_slice())
    }

    /// The stretches in which nobody is in charge of everything, or nobody can be reached, in order.
    pub fn gaps(&self) -> impl Iterator<Item = &Stretch> {
        self.everything().iter().filter(|stretch| stretch.is_gap())
    }

    /// The legs that stand on no strip: those without a place, over, or too far ahead; and those that others cover.
    pub fn aside(&self) -> impl Iterator<Item = &Leg> {
        let stretches = |leg: &Leg| {
            let lane = self.lanes.iter().find(|lane| lane.thing == leg.thing);
            lane.into_iter().flat_map(|lane| &lane.stretches)
        };
        let stands = move |leg: &&Leg| {
            stretches(leg).any(|stretch| match leg.is_known_gap {
                true => stretch.hold == Hold::Left && leg.is_on(stretch.span),
                false => stretch.holders.contains(&leg.id),
            })
        };
        self.legs.iter().filter(move |leg| !stands(leg))
    }

    /// Who is in charge after now, one stretch after the other.
    pub fn coming(&self) -> impl Iterator<Item = &Stretch> {
        let later = self.everything().iter().skip(1);
        later.filter(|stretch| !stretch.holders.is_empty())
    }

    /// Whether it is where the looking ends: there nothing ends.
    #[must_use]
    pub fn is_end(&self, at: NaiveDateTime) -> bool {
        at == self.span.until
    }

    /// Whether it was only told about what hour this is: "noon" stands for a day without an hour.
    #[must_use]
    pub fn is_about(&self, at: NaiveDateTime) -> bool {
        let edges = self.legs.iter().flat_map(|leg| [leg.from, leg.until]);
        let legs = edges.filter_map(Edge::moment);
        let known = legs.chain(self.leaving).chain(self.first_visit);
        let mut here = known.filter(|moment| moment.utc == at).peekable();
        here.peek().is_some() && here.all(|moment| moment.is_about)
    }
}
