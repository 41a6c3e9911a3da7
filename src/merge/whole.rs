//! What there is one of: texts of the person, of the move and of the request, and the answers on the sheet.

use super::{Now, Plan, Thing, Wish};
use crate::action::Field;
use crate::form::{Part, Slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::place::Place;
use crate::words::{Message, say};

/// A text that is no answer of the form, its part and its label.
type Text = (Field, Part, fn() -> Message);

const FIELDS: [Text; 15] = [
    (Field::Name, Part::Me, say::name_label),
    (Field::Born, Part::Me, say::name_born),
    (Field::Language, Part::Me, say::name_language),
    (Field::Helper, Part::Helper, say::name_helper),
    (Field::Why, Part::Move, say::card_why),
    (Field::From, Part::Move, say::card_from),
    (Field::To, Part::Move, say::card_to),
    (Field::OwnWorry, Part::Worries, say::worries_own),
    (Field::MedicinesBefore, Part::Medicines, say::compare_before),
    (Field::MedicinesNow, Part::Medicines, say::compare_now),
    (Field::OwnPurpose, Part::Ask, say::card_purpose),
    (Field::Sender, Part::Ask, say::card_sender),
    (Field::Receiver, Part::Ask, say::card_receiver),
    (Field::ReceiverPhone, Part::Ask, say::card_receiver),
    (Field::CallBack, Part::Ask, say::card_call_back),
];

pub(super) fn add(plan: &mut Plan, now: &Now<'_>, theirs: &Handoff) {
    for (field, part, label) in FIELDS {
        let words = field.read(theirs).unwrap_or_default();
        if !words.is_empty() {
            let found = plan.keep(
                now,
                part,
                Thing::default(),
                Wish::words(field, label(), words),
            );
            plan.count(part, found);
        }
    }
    for (slot, answer) in theirs.sheet.iter() {
        let mut parts = Part::ALL.into_iter();
        let part = parts.find(|part| part.is_sheet() && slot.is_of(*part));
        // What a file put here and no page asks for stays where it is.
        if let Some(part) = part {
            let mut found = super::Found::Same;
            for wish in wishes(now, Place::Sheet(part), slot, answer) {
                found = super::worse(found, plan.keep(now, part, Thing::default(), Some(wish)));
            }
            plan.count(part, found);
        }
    }
}

/// What an answer of theirs would write; nothing where mine is the same.
pub(super) fn wishes(now: &Now<'_>, place: Place, slot: Slot, theirs: &Answer) -> Vec<Wish> {
    let mine = now.handoff.answers(place);
    if mine.and_then(|mine| mine.get(slot)) == Some(theirs) {
        return Vec::new();
    }
    match theirs {
        Answer::Line(line) => Wish::slot(place, slot, line.as_str()).into_iter().collect(),
        Answer::Note(note) => Wish::slot(place, slot, note.as_str()).into_iter().collect(),
        Answer::Day(line, said_on) => {
            let wish = Wish::day(place, slot, slot.label(), line.as_str(), *said_on);
            wish.into_iter().collect()
        }
        Answer::Chosen(chosen) => {
            let has = |choice| mine.is_some_and(|mine| mine.has(slot, choice));
            let new = chosen.iter().copied().filter(|choice| !has(*choice));
            new.map(|choice| Wish::choice(place, slot, choice))
                .collect()
        }
    }
}
