//! Whether they take over: a yes becomes a leg of the baton, a no or a not yet stands with what was asked.

use super::proposals::Proposal;
use super::{Accepts, Reply, additions, ends, tries};
use crate::action::Action;
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::handoff::reader::Reader;
use crate::handoff::text::Note;
use crate::merge::{Difference, Now, Wish};
use crate::talk::is_same;
use crate::words::{Message, say};

/// The thing that comes of it is the first of the reply.
pub(super) const NUMBER: u64 = 0;

/// None where they did not say. `before` is what it said when it was decided, where that was something else.
pub(super) fn proposal(
    now: &Now<'_>,
    reply: &Reply,
    reader: Reader,
    before: Option<&Reply>,
) -> Option<Proposal> {
    let mut proposal = said(now, reply, reader)?;
    if reader == Reader::Helper {
        return Some(proposal);
    }
    match (reply.accepts?, before) {
        (Accepts::Yes, Some(before)) => tries::taken_back(now, before, &mut proposal),
        (Accepts::Yes, None) => {}
        // Whoever said yes in another answer, or in the talk, takes that back as well.
        (is, before) => {
            let wish = ended(now, before.unwrap_or(reply), is);
            let wish = wish.filter(|_| before.is_none_or(|was| was.accepts == Some(Accepts::Yes)));
            wish.into_iter()
                .for_each(|wish| proposal.add(Difference::new(now, wish)));
        }
    }
    Some(proposal)
}

/// Whether both say the same of taking over.
pub(super) fn says_same(one: &Reply, other: &Reply) -> bool {
    let lines = |own: &Reply| {
        let who = [own.name.clone(), own.role.clone(), own.why.clone()];
        let reach = [own.day.clone(), own.night.clone()];
        let when = [own.from_when.clone(), own.until_when.clone()];
        (who, reach, when)
    };
    let choices = |own: &Reply| (own.accepts, own.starts, own.ends);
    choices(one) == choices(other) && lines(one) == lines(other)
}

/// What stands of a yes that is none any more: the leg that it filled. One that they or somebody else of their place agreed
/// to in another way stays.
fn ended(now: &Now<'_>, said: &Reply, is: Accepts) -> Option<Wish> {
    let own = said.derived(NUMBER);
    let is_theirs = |leg: &&Item| {
        let by = leg.answers.words(slot::LEG_ACCEPTED_BY);
        leg.id == own || is_same(by, called(said))
    };
    let agreed = |leg: &&Item| leg.answers.has(slot::LEG_STATE, choice::AGREED);
    let leg = leg(now.handoff, said).filter(is_theirs).filter(agreed)?;
    let state = match is {
        Accepts::No => choice::IS_OVER,
        _ => choice::NOT_SURE,
    };
    let place = Place::Item(Part::Baton, leg.id);
    Some(Wish::choice(place, slot::LEG_STATE, state))
}

fn said(now: &Now<'_>, reply: &Reply, reader: Reader) -> Option<Proposal> {
    match reply.accepts? {
        Accepts::Yes if reader == Reader::Helper => wants_to(now, reply),
        Accepts::Yes => Some(takes_over(now, reply)),
        Accepts::No | Accepts::NotYet => tries::answered(now, reply),
    }
}

pub(super) fn called(reply: &Reply) -> &str {
    let named = [&reply.name, &reply.role, &reply.day];
    let mut named = named.into_iter().map(|line| line.as_str());
    named.find(|words| !words.is_empty()).unwrap_or_default()
}

pub(super) fn title(reply: &Reply, said: fn(crate::words::Arg) -> Message) -> Message {
    match called(reply) {
        "" => said(say::reply_somebody().into()),
        who => said(who.into()),
    }
}

/// A helper was not asked to take over, and a yes of theirs fills nobody's place: that they want to is a note, with all
/// that they said with it.
fn wants_to(now: &Now<'_>, reply: &Reply) -> Option<Proposal> {
    let mut words = now.say(&title(reply, say::reply_wants_over));
    let lines = [&reply.role, &reply.day, &reply.night].map(|line| line.as_str());
    let lines = lines.into_iter().chain([reply.start().1, reply.end().1]);
    let lines = lines.filter(|line| !line.is_empty() && *line != called(reply));
    let mut more: Vec<_> = lines.map(str::to_owned).collect();
    more.extend(reply.starts.map(|starts| now.say(&starts.words())));
    let until = |ends: Choice| {
        let label = now.say(&slot::LEG_ENDS.label());
        format!("{label}: {}", now.say(&ends.words()))
    };
    more.extend(reply.ends.map(until));
    for one in more {
        words.push('\n');
        words += &one;
    }
    let words = Note::new(&words).ok()?;
    Some(additions::note(now, reply, words.as_str(), NUMBER))
}

fn takes_over(now: &Now<'_>, reply: &Reply) -> Proposal {
    let who = called(reply);
    let known = leg(now.handoff, reply);
    let id = known.map_or_else(|| reply.derived(NUMBER), |leg| leg.id);
    let place = Place::Item(Part::Baton, id);
    let mut begin = Vec::new();
    if known.is_none() {
        begin.push(Action::AddItem(Part::Baton, id));
    }
    let ends = ends::said(now, reply, place, known);
    for (slot, choice, is_said) in [
        (slot::LEG_WHAT, choice::EVERYTHING, false),
        (slot::LEG_ENDS, choice::NO_END, !ends.is_empty()),
    ] {
        if !is_said && !known.is_some_and(|leg| leg.answers.answers(slot)) {
            begin.push(Action::Choose(place, slot, choice, true));
        }
    }
    let is_open = begin
        .iter()
        .any(|action| matches!(action, Action::Choose(_, slot::LEG_ENDS, ..)));
    let held = |slot| known.map_or("", |leg| leg.answers.words(slot));
    let agreed = known.is_some_and(|leg| leg.answers.has(slot::LEG_STATE, choice::AGREED));
    let mut wishes = Vec::new();
    // A leg that names them with a number keeps its words.
    for slot in [slot::LEG_WHO, slot::LEG_ACCEPTED_BY] {
        let is_there =
            is_same(held(slot), who) || slot == slot::LEG_WHO && is_theirs(held(slot), reply);
        wishes.extend(Wish::slot(place, slot, who).filter(|_| !is_there));
    }
    wishes.extend(Wish::slot(place, slot::LEG_ROLE, reply.role.as_str()));
    wishes.extend(Wish::slot(place, slot::LEG_DAY, reply.day.as_str()));
    wishes.extend(Wish::slot(place, slot::LEG_NIGHT, reply.night.as_str()));
    let today = reply.made.date();
    let said_on = Some(today);
    let (starts, from_when) = reply.start();
    wishes.extend(starts.map(|starts| Wish::choice(place, slot::LEG_STARTS, starts)));
    let from = slot::LEG_FROM;
    wishes.extend(Wish::day(place, from, from.label(), from_when, said_on));
    wishes.extend(ends);
    // A yes of nobody is none.
    if !who.is_empty() {
        wishes.push(Wish::choice(place, slot::LEG_STATE, choice::AGREED));
        // Who said yes before said it on the day before.
        if !agreed {
            let on = slot::LEG_ACCEPTED_ON;
            let day = now.say(&crate::words::day(today));
            wishes.extend(Wish::day(place, on, on.label(), &day, said_on));
        }
    }
    let mut proposal = Proposal::of(now, title(reply, say::reply_takes_over), begin, wishes);
    if is_open && reply.ends.is_none() && !who.is_empty() {
        ends::mend(now, reply, &mut proposal, id);
    }
    proposal.note = proposal.note.or_else(|| ends::goes_on(now, reply, known));
    proposal
}

fn is_theirs(who: &str, reply: &Reply) -> bool {
    ends::is_of(who, called(reply), reply.role.as_str())
}

/// The leg that stands for them: the one that this reply made, one that names them or their place, or one of everything
/// that names nobody yet.
pub(super) fn leg<'a>(handoff: &'a Handoff, reply: &Reply) -> Option<&'a Item> {
    let own = handoff.lists.item(Part::Baton, reply.derived(NUMBER));
    let legs = || {
        let legs = handoff.lists.of(Part::Baton);
        legs.filter(|leg| {
            !leg.answers.has(slot::LEG_WHAT, choice::ONE_THING)
                && !leg.answers.has(slot::LEG_WHAT, choice::NOBODY_KNOWN)
                && !leg.answers.has(slot::LEG_STATE, choice::IS_OVER)
        })
    };
    let is_theirs = |leg: &&Item| is_theirs(leg.answers.words(slot::LEG_WHO), reply);
    let is_nameless = |leg: &&Item| {
        !leg.answers.is_empty()
            && !leg.answers.answers(slot::LEG_WHO)
            && !leg.answers.answers(slot::LEG_ACCEPTED_BY)
            && !leg.answers.answers(slot::LEG_THING)
    };
    own.or_else(|| legs().find(is_theirs))
        .or_else(|| legs().find(is_nameless))
}
