//! The medicines on a card: changes first, each dose as typed; and what is taken at which time of the day.

use super::SectionKind;
use super::phrases::Phrases;
use super::section::{Grid, Line, Note, Section, Tone};
use super::things::{Length, note, notes, slots_of, source};
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use crate::words::{names, say};

/// The four times of the Universal Medication Schedule.
const TIMES: [Slot; 4] = [
    slot::MED_MORNING,
    slot::MED_NOON,
    slot::MED_EVENING,
    slot::MED_BEDTIME,
];

/// What changed stands before all else.
const CHANGE: [Slot; 3] = [slot::MED_WAS, slot::MED_WHY, slot::MED_UNTIL];

/// What a clinician needs in 60 seconds.
const BRIEF: [Slot; 12] = [
    slot::MED_WAS,
    slot::MED_WHY,
    slot::MED_UNTIL,
    slot::MED_MORNING,
    slot::MED_NOON,
    slot::MED_EVENING,
    slot::MED_BEDTIME,
    slot::MED_MOST,
    slot::MED_OVER_TIME,
    slot::MED_REALLY,
    slot::MED_LAST,
    slot::MED_NEXT,
];

/// As many names stand in one line of open items.
const MOST_UNCLEAR: usize = 3;

/// What changed, in brief, and how many stay as they were. What the person really takes is always said.
pub(super) fn brief(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let is_shown = |medicine: &&Medicine| {
        medicine.change != Change::Same || medicine.details.answers(slot::MED_REALLY)
    };
    let shown = by_change(handoff).filter(is_shown);
    let mut lines: Vec<_> = shown
        .map(|medicine| line(medicine, phrases, &BRIEF, Length::Brief))
        .collect();
    let more = handoff.medicines.list.len() - lines.len();
    if more > 0 {
        lines.push(Line::said(say::full_unchanged(more)));
    }
    if lines.is_empty() {
        lines.push(of_the_whole(handoff, phrases));
    }
    lines
}

/// The first medicines of which nobody said what they are for or why they changed; none when all are clear. Of those that
/// the person is not sure of, the mark says it.
pub(super) fn without_reason(handoff: &Handoff) -> Option<Line> {
    let is_clear = |medicine: &Medicine| {
        let reasons = [slot::MED_FOR, slot::MED_WHY];
        matches!(
            medicine.change,
            Change::Same | Change::NotSure | Change::NotAnswered
        ) || medicine.name.is_empty()
            || reasons.iter().any(|slot| medicine.details.answers(*slot))
    };
    let names = by_change(handoff).filter(|medicine| !is_clear(medicine));
    let names: Vec<_> = names.map(|medicine| medicine.name.as_str()).collect();
    let (first, rest) = names.split_at(names.len().min(MOST_UNCLEAR));
    let line = Line::labelled(say::full_why_not(), &first.join(" · "))?;
    let more = (!rest.is_empty()).then(|| Note::said(say::card_more(rest.len())));
    Some(line.noting(more))
}

/// The medicines that stay as they were, under the fold of the clinician's card.
pub(super) fn unchanged(handoff: &Handoff, phrases: &Phrases) -> Section {
    let same = handoff.medicines.with_change(Change::Same);
    let lines = same.map(|medicine| line(medicine, phrases, &BRIEF, Length::Full));
    let title = say::full_unchanged_list();
    Section::new(SectionKind::Unchanged, title, lines.collect()).below_fold()
}

/// Every medicine with everything that was said of it, but for the times that the table of the day shows.
pub(super) fn all(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let mut lines: Vec<_> = by_change(handoff)
        .map(|medicine| {
            let mut slots = CHANGE.to_vec();
            slots.extend(slots_of(Part::Medicines, &medicine.details));
            let is_in_day = is_in_day(medicine);
            let mut seen = Vec::new();
            slots.retain(|slot| {
                let is_new = !seen.contains(slot);
                seen.push(*slot);
                is_new && !(is_in_day && TIMES.contains(slot))
            });
            line(medicine, phrases, &slots, Length::Full)
        })
        .collect();
    if lines.is_empty() {
        lines.push(of_the_whole(handoff, phrases));
    }
    lines
}

/// Every medicine with its mark and nothing else, changes first.
pub(super) fn names_only(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let mut lines: Vec<_> = by_change(handoff)
        .map(|medicine| marked(medicine, phrases))
        .collect();
    if lines.is_empty() {
        lines.push(of_the_whole(handoff, phrases));
    }
    lines
}

/// Whether any medicine is listed that stays as it was: then the list is more than changes.
pub(super) fn has_unchanged(handoff: &Handoff) -> bool {
    handoff.medicines.with_change(Change::Same).next().is_some()
}

/// What is taken at which time, and what only when needed; empty when no time was given.
pub(super) fn day(handoff: &Handoff, phrases: &Phrases) -> Section {
    let rows: Vec<_> = by_change(handoff)
        .filter(|medicine| is_in_day(medicine))
        .map(|medicine| {
            let name = named(medicine, phrases).body;
            let at = |slot: &Slot| note(&medicine.details, *slot).map(|note| note.body);
            std::iter::once(Some(name))
                .chain(TIMES.iter().map(at))
                .collect()
        })
        .collect();
    let head = || {
        std::iter::once(say::full_medicine())
            .chain(TIMES.iter().map(|slot| slot.label()))
            .collect()
    };
    let grid = (!rows.is_empty()).then(|| Grid { head: head(), rows });
    let is_as_needed = |medicine: &&Medicine| {
        medicine.details.has(slot::MED_AS_NEEDED, choice::YES) && medicine.is_taken()
    };
    let lines = by_change(handoff).filter(is_as_needed).map(|medicine| {
        named(medicine, phrases)
            .under(say::full_as_needed())
            .noting(note(&medicine.details, slot::MED_MOST))
    });
    Section {
        grid,
        ..Section::new(SectionKind::Day, say::full_day(), lines.collect())
    }
}

fn by_change(handoff: &Handoff) -> impl Iterator<Item = &Medicine> {
    let of = |change: Change| handoff.medicines.with_change(change);
    Change::ALL.into_iter().flat_map(of)
}

fn is_in_day(medicine: &Medicine) -> bool {
    let has_time = |slot: &Slot| medicine.details.answers(*slot);
    medicine.is_taken() && TIMES.iter().any(has_time)
}

fn line(medicine: &Medicine, phrases: &Phrases, slots: &[Slot], length: Length) -> Line {
    marked(medicine, phrases)
        .noting(notes(&medicine.details, slots.iter().copied()))
        .noting(source(&medicine.details, length))
}

fn marked(medicine: &Medicine, phrases: &Phrases) -> Line {
    Line {
        tone: tone(medicine.change),
        tag: Some((medicine.change.sign(), names::change(medicine.change))),
        ..named(medicine, phrases)
    }
}

/// A nameless medicine still counts.
fn named(medicine: &Medicine, phrases: &Phrases) -> Line {
    Line::own_or(medicine.name.as_str(), phrases.medicine_unnamed)
}

fn of_the_whole(handoff: &Handoff, phrases: &Phrases) -> Line {
    match handoff.medicines.answer {
        MedicinesAnswer::NotAnswered | MedicinesAnswer::Listed => {
            Line::not_given((phrases.not_given)())
        }
        MedicinesAnswer::NoChanges => Line::said((phrases.medicines_same)()),
        MedicinesAnswer::TakesNone => Line::said((phrases.medicines_none)()),
        MedicinesAnswer::NotSure => Line::unsure((phrases.medicines_unsure)()),
    }
}

fn tone(change: Change) -> Tone {
    match change {
        Change::New => Tone::New,
        Change::Changed | Change::OnHold => Tone::Changed,
        Change::Same => Tone::Plain,
        Change::Stopped => Tone::Stopped,
        Change::NotSure | Change::NotAnswered => Tone::Unsure,
    }
}
