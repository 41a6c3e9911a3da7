//! What they do not say any more in a changed answer: it is told, and taking it clears what still stands as they said it.

use super::accepts::{self, NUMBER};
use super::proposals::{DOES, Proposal};
use super::state::State;
use super::{Accepts, Does, Reply};
use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::handoff::reader::Reader;
use crate::merge::Now;
use crate::words::{Message, say};

/// One proposal for each thing. `before` is what the answer said when it was decided.
pub(super) fn lines(now: &Now<'_>, reply: &Reply, before: &Reply, reader: Reader) -> Vec<Proposal> {
    let does = (DOES..).zip(&before.does);
    let does = does.filter_map(|(number, does)| of_job(now, reply, does, number));
    does.chain(of_leg(now, reply, before, reader)).collect()
}

/// Who does it and by when. That they cannot is told by itself.
fn of_job(now: &Now<'_>, reply: &Reply, does: &Does, number: u64) -> Option<Proposal> {
    let Does { job, id, who, by } = does;
    let same = |own: &&Does| (own.job, own.id) == (*job, *id);
    if reply.cannot.iter().any(|own| same(&own)) {
        return None;
    }
    let is = reply.does.iter().find(same);
    let who = who.as_str();
    let who = Some(who).filter(|_| is.is_none_or(|is| is.who.is_empty()));
    let by = Some(by.as_str()).filter(|_| is.is_none_or(|is| is.by.is_empty()));
    let item = |handoff: &crate::handoff::Handoff| handoff.lists.item(job.part(), *id).is_some();
    let (name, fields) = if item(now.handoff) {
        (job.name(now.handoff, *id), [job.owner(*id), job.when(*id)])
    } else {
        // What they did of a thing that is gone became a promise.
        let was = now.was.filter(|was| item(was));
        let place = Place::Item(Part::Promises, reply.derived(number));
        let fields = [slot::PROMISE_WHO, slot::PROMISE_BY];
        (
            was.map_or_else(say::gap_unnamed, |was| job.name(was, *id)),
            fields.map(|slot| Some(Field::Answer(place, slot))),
        )
    };
    let said: Vec<_> = [who, by].into_iter().zip(fields).collect();
    told(now, name, &said)
}

/// How to reach them, and from when until when, as long as they take over.
fn of_leg(now: &Now<'_>, reply: &Reply, before: &Reply, reader: Reader) -> Vec<Proposal> {
    let both = [reply, before].map(|one| one.accepts);
    if reader == Reader::Helper || both != [Some(Accepts::Yes); 2] {
        return Vec::new();
    }
    // Where nothing of the yes was taken, nothing stands.
    let leg = accepts::leg(now.handoff, before);
    let id = leg.map_or_else(|| before.derived(NUMBER), |leg| leg.id);
    let place = Place::Item(Part::Baton, id);
    let lines = [
        (slot::LEG_ROLE, before.role.as_str(), reply.role.as_str()),
        (slot::LEG_DAY, before.day.as_str(), reply.day.as_str()),
        (slot::LEG_NIGHT, before.night.as_str(), reply.night.as_str()),
        (slot::LEG_FROM, before.start().1, reply.start().1),
        (slot::LEG_UNTIL, before.end().1, reply.end().1),
    ];
    let lines = lines.into_iter().filter(|(.., is)| is.is_empty());
    let lines = lines.filter_map(|(slot, was, _)| {
        let field = Field::Answer(place, slot);
        told(now, slot.label(), &[(Some(was), Some(field))])
    });
    lines.collect()
}

/// None where nothing was said.
fn told(now: &Now<'_>, what: Message, said: &[(Option<&str>, Option<Field>)]) -> Option<Proposal> {
    let said = said.iter();
    let said = said.filter_map(|(words, field)| Some(((*words)?, *field)));
    let said: Vec<_> = said.filter(|(words, _)| !words.is_empty()).collect();
    let clears = said.iter().filter_map(|(words, field)| {
        let field = (*field)?;
        let is_theirs = field.read(now.handoff) == Some(*words);
        is_theirs.then(|| Action::Write(field, String::new()))
    });
    let clears: Vec<_> = clears.collect();
    let words: Vec<_> = said.iter().map(|(words, _)| *words).collect();
    let title = say::reply_unsaid(what);
    let mut proposal = Proposal::of(now, title, Vec::new(), Vec::new());
    proposal.note = Some(say::reply_said_before(words.join(", ")));
    proposal.clears = clears;
    proposal.settle();
    if proposal.clears.is_empty() {
        proposal.state = State::Told;
    }
    (!words.is_empty()).then_some(proposal)
}
