//! A no or a not yet stands with what was asked: in the list of what was tried. A yes takes it back, and is no yes to a talk.

use super::accepts::{NUMBER, called, title};
use super::proposals::Proposal;
use super::{Accepts, Reply};
use crate::action::{Action, Field};
use crate::ask::{Rung, State, standing};
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::merge::{Now, Wish};
use crate::talk::is_same;
use crate::words::say;

/// What a no or a not yet comes to; none of a yes.
fn state(reply: &Reply) -> Option<Choice> {
    match reply.accepts? {
        Accepts::Yes => None,
        Accepts::No => Some(choice::REFUSED),
        Accepts::NotYet => Some(choice::ASKED),
    }
}

/// The try that this answer is about: the one of its own, where `waits` the one that waits for their answer, else the one
/// that has it already.
fn known<'a>(now: &Now<'a>, reply: &Reply, state: Choice, waits: bool) -> Option<&'a Item> {
    let standing = standing(now.handoff);
    let waits = waits && matches!(standing.state, State::Asked | State::Agreed);
    let who = called(reply);
    let is_theirs =
        |item: &&Item| !who.is_empty() && is_same(item.answers.words(slot::TRY_WHO), who);
    let why = reply.why.as_str();
    let says_it = |item: &&Item| {
        item.answers.has(slot::TRY_STATE, state) && item.answers.words(slot::TRY_WHY).contains(why)
    };
    let mut tries = now.handoff.lists.of(Part::Tries);
    let own = reply.derived(NUMBER);
    (now.handoff.lists.item(Part::Tries, own))
        .or_else(|| standing.open.filter(|_| waits).filter(is_theirs))
        .or_else(|| tries.find(|item| is_theirs(item) && says_it(item)))
}

/// What they said stands with what was asked of them. None where they said yes.
pub(super) fn answered(now: &Now<'_>, reply: &Reply) -> Option<Proposal> {
    let state = state(reply)?;
    let said = match state {
        choice::REFUSED => say::reply_says_no,
        _ => say::reply_not_yet,
    };
    let own = reply.derived(NUMBER);
    let known = known(now, reply, state, true);
    let place = Place::Item(Part::Tries, known.map_or(own, |item| item.id));
    let mut begin = Vec::new();
    if known.is_none() {
        begin.push(Action::AddItem(Part::Tries, own));
        let how = Rung::choice(standing(now.handoff).rung);
        begin.push(Action::Choose(place, slot::TRY_HOW, how, true));
    }
    let held = |slot| known.is_some_and(|item| item.answers.answers(slot));
    let mut wishes = Vec::new();
    wishes.extend(Wish::slot(place, slot::TRY_WHO, called(reply)).filter(|_| !held(slot::TRY_WHO)));
    wishes.push(Wish::choice(place, slot::TRY_STATE, state));
    wishes.extend(Wish::slot(place, slot::TRY_WHY, reply.why.as_str()));
    if !held(slot::TRY_WHEN) {
        let when = slot::TRY_WHEN;
        let today = Some(reply.made.date());
        wishes.extend(Wish::day(
            place,
            when,
            when.label(),
            &day(now, reply),
            today,
        ));
    }
    Some(Proposal::of(now, title(reply, said), begin, wishes))
}

/// What the answer wrote before it became a yes: a try that it made goes, and one that was there waits again. What the
/// person wrote there stays.
pub(super) fn taken_back(now: &Now<'_>, before: &Reply, proposal: &mut Proposal) {
    let Some(state) = state(before) else {
        return;
    };
    let Some(item) = known(now, before, state, false) else {
        return;
    };
    if !item.answers.has(slot::TRY_STATE, state) {
        return;
    }
    let place = Place::Item(Part::Tries, item.id);
    let on = day(now, before);
    let wrote = [
        (slot::TRY_WHY, before.why.as_str()),
        (slot::TRY_WHEN, on.as_str()),
    ];
    let is_as_made = item.id == before.derived(NUMBER)
        && is_same(item.answers.words(slot::TRY_WHO), called(before))
        && wrote
            .iter()
            .all(|(slot, words)| item.answers.words(*slot) == *words);
    // Whoever keeps both keeps the words, and still it was no no.
    let waits = Action::Choose(place, slot::TRY_STATE, choice::ASKED, true);
    proposal.begin.push(waits.clone());
    if is_as_made {
        proposal.clears = vec![Action::RemoveItem(Part::Tries, item.id)];
    } else {
        proposal.clears = vec![waits];
        for (slot, words) in wrote {
            if !words.is_empty() && item.answers.words(slot) == words {
                let field = Field::Answer(place, slot);
                proposal.clears.push(Action::Write(field, String::new()));
            }
        }
    }
    proposal.settle();
}

fn day(now: &Now<'_>, reply: &Reply) -> String {
    now.say(&crate::words::day(reply.made.date()))
}
