//! What a person does about a gap: names who is in charge in it, or leaves it as it is and knows it.

use chrono::NaiveDateTime;

use super::{Baton, Moment, Span};
use crate::action::{Action, Field};
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;

/// Begins a leg that fills a gap of a thing (none for everything): who is in charge is still to be written. `typed` says a
/// moment of universal time in words that are read back as that moment.
#[must_use]
pub fn fill(
    baton: &Baton,
    thing: Option<&str>,
    gap: Span,
    id: ItemId,
    typed: impl Fn(NaiveDateTime) -> String,
) -> Vec<Action> {
    let what = match thing {
        Some(_) => choice::ONE_THING,
        None => choice::EVERYTHING,
    };
    let mut actions = leg(baton, gap, id, what, &typed);
    actions.extend(thing.map(|thing| write(id, slot::LEG_THING, thing.to_owned())));
    actions
}

/// Says that nobody is in charge of everything in a gap, and that the person knows it. `typed` as in [`fill`].
#[must_use]
pub fn leave(
    baton: &Baton,
    gap: Span,
    id: ItemId,
    typed: impl Fn(NaiveDateTime) -> String,
) -> Vec<Action> {
    leg(baton, gap, id, choice::NOBODY_KNOWN, &typed)
}

fn write(id: ItemId, slot: Slot, words: String) -> Action {
    Action::Write(Field::Answer(Place::Item(Part::Baton, id), slot), words)
}

fn leg(
    baton: &Baton,
    gap: Span,
    id: ItemId,
    what: Choice,
    typed: &dyn Fn(NaiveDateTime) -> String,
) -> Vec<Action> {
    let place = Place::Item(Part::Baton, id);
    let choose = |slot, choice| Action::Choose(place, slot, choice, true);
    let is_at = |moment: Option<Moment>, at| moment.is_some_and(|moment| moment.utc == at);
    let mut actions = vec![
        Action::AddItem(Part::Baton, id),
        choose(slot::LEG_WHAT, what),
    ];
    let mut at = |how: Slot, day: Slot, at| {
        actions.push(choose(how, choice::AT_TIME));
        actions.push(write(id, day, typed(at)));
    };
    let mut known = Vec::new();
    if gap.from == baton.span.from {
        known.push(choose(slot::LEG_STARTS, choice::ALREADY));
    } else if is_at(baton.leaving, gap.from) {
        known.push(choose(slot::LEG_STARTS, choice::WHEN_LEAVING));
    } else {
        at(slot::LEG_STARTS, slot::LEG_FROM, gap.from);
    }
    if gap.until == baton.span.until {
        // Where the looking ends, nothing ends.
        known.push(choose(slot::LEG_ENDS, choice::NO_END));
    } else if is_at(baton.leaving, gap.until) {
        known.push(choose(slot::LEG_ENDS, choice::WHEN_LEAVING));
    } else if is_at(baton.first_visit, gap.until) {
        known.push(choose(slot::LEG_ENDS, choice::FIRST_VISIT));
    } else {
        at(slot::LEG_ENDS, slot::LEG_UNTIL, gap.until);
    }
    actions.extend(known);
    actions
}
