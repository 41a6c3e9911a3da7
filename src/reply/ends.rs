//! Until when whoever takes over is in charge: as they said; else, where somebody else begins at the first visit, until
//! then, so that never two are in charge where nobody said so.

use super::Reply;
use super::proposals::{Proposal, actions};
use super::state::Take;
use crate::action::{Action, apply};
use crate::baton::{Baton, Leg};
use crate::clock::Clock;
use crate::form::{Part, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::merge::{Difference, Now, Wish};
use crate::talk::is_same;
use crate::words::{Message, say};

/// Whether a name is that of whoever answers, or of their place: "nurse, Eastside Clinic" is of "Eastside Clinic".
#[must_use]
pub fn is_of(who: &str, name: &str, role: &str) -> bool {
    let mut parts = name.split(',').chain(role.split(','));
    parts.any(|part| is_same(part, who))
}

fn counts(leg: &Leg) -> bool {
    leg.thing.is_none() && !leg.is_known_gap && !leg.who.is_empty()
}

fn begins_at_visit(leg: &Leg, baton: &Baton) -> bool {
    let visit = baton.first_visit.map(|visit| visit.utc);
    visit.is_some() && leg.from.moment().map(|from| from.utc) == visit
}

/// What they said of the end. `known` is the leg that stands for them.
pub(super) fn said(now: &Now<'_>, reply: &Reply, place: Place, known: Option<&Item>) -> Vec<Wish> {
    let (ends, until_when) = reply.end();
    let ends = ends.filter(|_| !ends_at_own(now, reply, known));
    let until = slot::LEG_UNTIL;
    let said_on = Some(reply.made.date());
    let day = Wish::day(place, until, until.label(), until_when, said_on);
    let ends = ends.map(|ends| Wish::choice(place, slot::LEG_ENDS, ends));
    ends.into_iter().chain(day).collect()
}

/// That they said "until the first visit" and go on after it.
pub(super) fn goes_on(now: &Now<'_>, reply: &Reply, known: Option<&Item>) -> Option<Message> {
    ends_at_own(now, reply, known).then(say::reply_goes_on)
}

/// Whoever was to begin at the first visit, and begins before it, does not end there. The card says how it was.
fn ends_at_own(now: &Now<'_>, reply: &Reply, known: Option<&Item>) -> bool {
    let card = now.was.unwrap_or(now.handoff);
    let was = known.and_then(|leg| card.lists.item(Part::Baton, leg.id));
    let began_there = was.is_some_and(|leg| leg.answers.has(slot::LEG_STARTS, choice::FIRST_VISIT));
    began_there && reply.end().0 == Some(choice::FIRST_VISIT)
}

/// Where they did not say until when, and it would only meet whoever begins at the first visit, it ends there, and says so.
pub(super) fn mend(now: &Now<'_>, reply: &Reply, proposal: &mut Proposal, leg: ItemId) {
    let mut after = now.handoff.clone();
    for action in actions(now.handoff, proposal, Take::Theirs) {
        // What is refused here is refused again, and said, when it is taken.
        let _ = apply(&mut after, action);
    }
    let baton = Baton::new(&after, Clock::from(reply.made));
    let Some(heir) = only_heir(&baton, leg, reply) else {
        return;
    };
    let place = Place::Item(Part::Baton, leg);
    proposal.note = Some(say::reply_ends_visit(heir));
    let is_end = |action: &Action| matches!(action, Action::Choose(_, slot::LEG_ENDS, ..));
    proposal.begin.retain(|action| !is_end(action));
    let end = Wish::choice(place, slot::LEG_ENDS, choice::FIRST_VISIT);
    proposal.add(Difference::new(now, end));
}

/// Who begins at the first visit while the leg still runs; none where somebody begins before that, too.
fn only_heir(baton: &Baton, id: ItemId, reply: &Reply) -> Option<String> {
    let (from, until) = baton.leg(id)?.range()?;
    let is_after = |leg: &&Leg| {
        let other = leg.range().map(|(other, _)| other);
        leg.id != id && counts(leg) && other.is_some_and(|other| from < other && other < until)
    };
    let mut later = baton.legs.iter().filter(is_after);
    let visit = baton.first_visit?.utc;
    let first = later.next()?;
    let is_only = begins_at_visit(first, baton) && later.all(|leg| begins_at_visit(leg, baton));
    (is_only && reply.made < visit).then(|| first.who.clone())
}
