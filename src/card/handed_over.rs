//! Who is in charge, what was asked for and what was promised, with all that was said of each.

use super::SectionKind;
use super::about::under;
use super::section::{Line, Section};
use super::things::{Length, line, lines, slots_of};
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::words::{Message, say};

/// A list, and the name of one thing in it.
const LISTS: [(Part, fn() -> Message); 3] = [
    (Part::Baton, say::full_leg),
    (Part::Tries, say::full_try),
    (Part::Promises, say::full_promise),
];

/// What is not said elsewhere on a card that shows the baton: of the legs only these. Empty while there is nothing of it.
pub(super) fn rest(handoff: &Handoff, legs: &[ItemId]) -> Section {
    let of = |(part, label)| match part {
        Part::Baton => {
            let items = handoff.lists.of(part).filter(|leg| legs.contains(&leg.id));
            let full = items.map(|leg| {
                let slots = slots_of(part, &leg.answers);
                line(part, &leg.answers, &slots, Length::Full)
            });
            under(label, full.collect())
        }
        part => under(label, lines(handoff, part, None)),
    };
    named(LISTS.into_iter().flat_map(of).collect())
}

fn named(lines: Vec<Line>) -> Section {
    Section::new(SectionKind::Baton, say::full_handed_over(), lines)
}
