//! What no other part of a card speaks of, in one line each: what there is none of, what is not sure, what was not given.

use super::LeftOut;
use super::SectionKind;
use super::phrases::Phrases;
use super::section::{Line, Section};
use super::things::{given, listed};
use crate::form::{Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::ListAnswer;
use crate::handoff::topic::Topic;
use crate::words::{Message, say};

type Words = fn() -> Message;

/// In the order of the form's worth: what goes wrong most stands first.
const LISTS: [(Part, Words); 14] = [
    (Part::Tests, say::card_part_tests),
    (Part::Visits, say::card_part_visits),
    (Part::Signs, say::card_part_signs),
    (Part::Equipment, say::card_part_equipment),
    (Part::Tasks, say::card_part_tasks),
    (Part::Conditions, say::card_part_conditions),
    (Part::Procedures, say::card_part_procedures),
    (Part::Devices, say::card_part_devices),
    (Part::Limits, say::card_part_limits),
    (Part::Contacts, say::card_part_contacts),
    (Part::Corrections, say::card_part_corrections),
    (Part::Baton, say::card_part_baton),
    (Part::Tries, say::card_part_tries),
    (Part::Promises, say::card_part_promises),
];

/// What the sheet asks that is not given while all of these are empty. The helper may be named elsewhere, too.
const SHEETS: [(&[Slot], Words); 2] = [
    (&[slot::ME_MATTERS], say::card_part_matters),
    (
        &[slot::ME_WISHES, slot::ME_WISHES_WHERE],
        say::card_part_wishes,
    ),
];

/// The parts without a thing in them, gathered by what was said of each; none when there is no such part. Of what is left
/// out nothing is said.
pub(super) fn section(handoff: &Handoff, phrases: &Phrases, left: &LeftOut) -> Section {
    let of = |state: Option<ListAnswer>| {
        let lists = LISTS.into_iter().filter(move |(part, _)| {
            // Nobody misses an answer or a promise before there was a talk.
            let is_awaited = state.is_some() || !matches!(part, Part::Tries | Part::Promises);
            is_awaited
                && !Topic::of(*part).is_some_and(|topic| left.lacks(topic))
                && given(handoff, *part).next().is_none()
                && handoff.lists.answer(*part) == state
        });
        let sheets = SHEETS.into_iter().filter(move |(slots, _)| {
            state.is_none()
                && !left.lacks(Topic::Me)
                && slots.iter().all(|slot| !handoff.sheet.answers(*slot))
        });
        let named = lists.map(|(_, words)| words());
        let helper = state.is_none() && !left.lacks(Topic::Helper) && !has_helper(handoff);
        let helper = helper.then(say::card_part_helper);
        listed(named.chain(helper).chain(sheets.map(|(_, words)| words())))
    };
    let mut lines = Vec::new();
    let none = of(Some(ListAnswer::None)).map(Line::said);
    lines.extend(none.map(|line| line.under(say::full_none())));
    let unsure = of(Some(ListAnswer::NotSure)).map(Line::unsure);
    lines.extend(unsure.map(|line| line.under((phrases.allergies_unsure)())));
    let not_given = of(None).map(Line::not_given);
    lines.extend(not_given.map(|line| line.under((phrases.else_not_given)())));
    Section::new(SectionKind::Else, say::card_else(), lines)
}

/// Whether anything is known of a helper: the name that was given with the card, or any answer on their own page.
fn has_helper(handoff: &Handoff) -> bool {
    let mut answered = handoff.sheet.iter();
    !handoff.helper_name().is_empty() || answered.any(|(slot, _)| slot.is_of(Part::Helper))
}
