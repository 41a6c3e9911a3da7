//! For a single thing: the hours for which somebody was named for it.

use super::section::{Line, Note};
use super::things;
use crate::baton::{Baton, Leg, Moment, moment_words};
use crate::clock::Clock;
use crate::form::{Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::words::say;

/// Where a thing itself says who sees to it.
const WHO: [(Part, Slot); 4] = [
    (Part::Tests, slot::TEST_OWNER),
    (Part::Tasks, slot::TASK_WHO),
    (Part::Equipment, slot::EQUIPMENT_CALL),
    (Part::Promises, slot::PROMISE_WHO),
];

/// From when until when somebody was named for a thing, where that is not from now on for ever; who it is, where the
/// thing does not say so itself. Nothing where it names somebody else.
pub(super) fn hours(baton: &Baton, item: &Item, clock: Clock<'_>) -> Vec<Note> {
    let slot = WHO.iter().find(|(part, _)| *part == item.part);
    let who = slot.map_or("", |(_, slot)| item.answers.words(*slot));
    let legs = || baton.legs_for(item.part, item.id);
    if !who.is_empty() && legs().all(|leg| leg.who != who) {
        return Vec::new();
    }
    let said = |at: Moment| moment_words(at, clock);
    let note = |leg: &Leg| {
        let from = leg.from.moment().filter(|from| from.utc > clock.utc);
        let until = leg.until.moment();
        let hours = match (from, until) {
            (Some(from), Some(until)) => Some(say::charge_between(said(from), said(until))),
            (Some(from), None) => Some(say::charge_from(said(from))),
            (None, Some(until)) => Some(say::charge_until(said(until))),
            (None, None) => None,
        };
        if leg.who == who {
            hours.map(Note::said)
        } else {
            Note::own(Some(hours.unwrap_or_else(say::charge_now)), &leg.who)
        }
    };
    legs().filter_map(note).collect()
}

/// The things of a list, each with all that was said of it and the hours for which somebody was named.
pub(super) fn lines(handoff: &Handoff, baton: &Baton, part: Part, clock: Clock<'_>) -> Vec<Line> {
    let lines = things::lines(handoff, part, None).into_iter();
    let items = handoff.lists.of(part);
    let items = items.filter(|item| !item.answers.is_empty());
    let lines = lines.zip(items);
    lines
        .map(|(line, item)| line.noting(hours(baton, item, clock)))
        .collect()
}
