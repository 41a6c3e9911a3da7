//! How the answers in the slots of the form read on a card: one line for a thing, a note for each answer.

use chrono::Days;

use super::section::{Line, Note, Piece, Tone};
use crate::days;
use crate::form::{Choice, Part, Slot, choice, hangs_on, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::{Answer, Answers};
use crate::words::{Message, day_and_time, day_short, say};

/// What is said of a slot without an answer, or with this one; and whether it is a gap that somebody must close.
type Reading = (Slot, Option<Choice>, bool, fn() -> Message);

const READINGS: [Reading; 12] = [
    (slot::TEST_OWNER, None, true, say::full_no_owner),
    (slot::TEST_DUE, None, false, say::full_no_due),
    (slot::VISIT_WHEN, None, true, say::full_no_date),
    (
        slot::VISIT_BOOKED,
        Some(choice::YES),
        false,
        say::full_booked,
    ),
    (
        slot::VISIT_BOOKED,
        Some(choice::NO),
        true,
        say::full_not_booked,
    ),
    (
        slot::VISIT_RIDE,
        Some(choice::NO_RIDE),
        true,
        say::full_no_ride,
    ),
    (slot::VISIT_RIDE, None, true, say::full_no_ride_named),
    (slot::EQUIPMENT_ARRIVES, None, true, say::full_no_date),
    (slot::TASK_WHO, None, true, say::full_no_one),
    (
        slot::TASK_SHOWN,
        Some(choice::NO),
        true,
        say::full_not_shown,
    ),
    (slot::TASK_BACKUP, None, true, say::full_no_backup),
    (slot::SIGN_DO, None, false, say::full_no_level),
];

/// How much is said of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// What is read in 60 seconds.
    Brief,
    /// Everything.
    Full,
}

/// What stands in front of a thing's answers as its name: the first slot of its part.
fn name_slot(part: Part) -> Option<Slot> {
    Slot::all().find(|slot| slot.is_of(part))
}

/// Every slot that a thing of this part may have, and whatever else it was given, in the order of the form.
pub(super) fn slots_of(part: Part, answers: &Answers) -> Vec<Slot> {
    let has = |slot: &Slot| slot.is_of(part) || answers.answers(*slot);
    Slot::all().filter(has).collect()
}

/// One thing, with these of its answers as notes, gaps in their places, and where it comes from.
pub(super) fn line(part: Part, answers: &Answers, slots: &[Slot], length: Length) -> Line {
    let name = name_slot(part);
    let words = name.map_or("", |slot| answers.words(slot));
    let rest = slots.iter().filter(|slot| Some(**slot) != name);
    Line::own_or(words, say::full_unnamed)
        .noting(notes(answers, rest.copied()))
        .noting(source(answers, length))
}

/// The things of a list that have any answer, each as a line.
pub(super) fn lines(handoff: &Handoff, part: Part, slots: Option<&[Slot]>) -> Vec<Line> {
    given(handoff, part)
        .map(|answers| match slots {
            Some(slots) => line(part, answers, slots, Length::Brief),
            None => line(part, answers, &slots_of(part, answers), Length::Full),
        })
        .collect()
}

/// The answers of every thing of a list that has any.
pub(super) fn given(handoff: &Handoff, part: Part) -> impl Iterator<Item = &Answers> {
    let all = handoff.lists.of(part).map(|item| &item.answers);
    all.filter(|answers| !answers.is_empty())
}

/// The warning signs, those for an ambulance first; what to do stands in front.
pub(super) fn signs(handoff: &Handoff, length: Length) -> Vec<Line> {
    let levels = [
        Some(choice::CALL_EMERGENCY),
        Some(choice::CALL_TODAY),
        Some(choice::MENTION),
        None,
    ];
    let at = |level: Option<Choice>| {
        let is_here = move |answers: &&Answers| match level {
            Some(level) => answers.has(slot::SIGN_DO, level),
            None => levels
                .iter()
                .flatten()
                .all(|level| !answers.has(slot::SIGN_DO, *level)),
        };
        given(handoff, Part::Signs)
            .filter(is_here)
            .map(move |answers| sign(answers, level, length))
    };
    levels.into_iter().flat_map(at).collect()
}

fn sign(answers: &Answers, level: Option<Choice>, length: Length) -> Line {
    let mut slots = slots_of(Part::Signs, answers);
    slots.retain(|slot| match *slot {
        slot::SIGN_DO => level.is_none(),
        // A clinician needs what they were told, not whom they call.
        slot::SIGN_CALL => length == Length::Full,
        _ => true,
    });
    let mut line = line(Part::Signs, answers, &slots, length);
    // The heading says already that they were told.
    let is_brief = length == Length::Brief;
    let told = line
        .notes
        .iter_mut()
        .filter(|note| is_brief && note.label == Some(say::full_source_told()));
    told.for_each(|note| note.label = None);
    Line {
        tone: match level {
            Some(choice::CALL_EMERGENCY) => Tone::Loud,
            _ => line.tone,
        },
        label: level.map(Choice::words),
        ..line
    }
}

/// These answers as notes, in this order.
pub(super) fn notes(answers: &Answers, slots: impl IntoIterator<Item = Slot>) -> Vec<Note> {
    slots
        .into_iter()
        .filter(|slot| !is_source(*slot) && !is_dropped(answers, *slot))
        .flat_map(|slot| note(answers, slot).into_iter().chain(meant(answers, slot)))
        .collect()
}

/// Whether the box is not asked any more, since something else was chosen where it hangs on. What was typed in it stays in
/// it, and is not said.
fn is_dropped(answers: &Answers, slot: Slot) -> bool {
    hangs_on(slot)
        .is_some_and(|(other, choice)| answers.answers(other) && !answers.has(other, choice))
}

/// Which day "tomorrow" or "Friday" was, beside the words: who reads them on another day would take them for another.
fn meant(answers: &Answers, slot: Slot) -> Option<Note> {
    let Answer::Day(words, Some(said_on)) = answers.get(slot)? else {
        return None;
    };
    let as_said_on = |day| days::one_moment(words.as_str(), day);
    let moment = as_said_on(*said_on)?;
    let week_on = said_on.checked_add_days(Days::new(7))?;
    let is_fixed = as_said_on(week_on) == Some(moment);
    (!is_fixed).then(|| Note::said(day_and_time(day_short(moment.day), moment.time)))
}

/// One answer, or the gap in its place. What is answered elsewhere, or says nothing, is no note.
pub(super) fn note(answers: &Answers, slot: Slot) -> Option<Note> {
    let is_silent = match slot {
        // Who drives is a ride.
        slot::VISIT_RIDE => !answers.answers(slot) && answers.answers(slot::VISIT_RIDE_WHO),
        // "Only when needed: no" reads as an order to leave it.
        slot::MED_AS_NEEDED => answers.has(slot, choice::NO),
        // Nobody said anything while there is no answer.
        slot::QUESTION_WHO => !answers.answers(slot::QUESTION_ANSWER),
        _ => false,
    };
    if is_silent {
        return None;
    }
    let is_here = |(own, choice, _, _): &&Reading| {
        *own == slot
            && match choice {
                Some(choice) => answers.has(slot, *choice),
                None => !answers.answers(slot),
            }
    };
    if let Some((_, _, is_gap, words)) = READINGS.iter().find(is_here) {
        return Some(Note {
            is_gap: *is_gap,
            ..Note::said(words())
        });
    }
    match answers.get(slot)? {
        Answer::Chosen(chosen) => Some(Note {
            // "Not sure" says nothing without what it is about.
            label: slot
                .note()
                .or_else(|| chosen.contains(&choice::NOT_SURE).then(|| slot.label())),
            body: Piece::Said(listed(chosen.iter().map(|choice| choice.words()))?),
            is_gap: false,
        }),
        Answer::Line(_) | Answer::Note(_) | Answer::Day(..) => {
            Note::own(slot.note(), answers.words(slot))
        }
    }
}

/// Where it comes from; nothing for what the person says by themselves.
pub(super) fn source(answers: &Answers, length: Length) -> Option<Note> {
    let mut own = answers.words(slot::SOURCE_WHO).to_owned();
    let day = match length {
        Length::Brief if !own.is_empty() => "",
        _ => answers.words(slot::SOURCE_DAY),
    };
    if !own.is_empty() && !day.is_empty() {
        own.push_str(", ");
    }
    own.push_str(day);
    let label = match answers.chosen(slot::SOURCE_FROM).first() {
        Some(&choice::PAPER_SAYS) => Some(say::full_source_paper()),
        Some(&choice::WAS_TOLD) if own.is_empty() => Some(say::full_source_told_alone()),
        Some(&choice::WAS_TOLD) => Some(say::full_source_told()),
        Some(&choice::HELPER_SAYS) => Some(say::full_source_helper()),
        Some(&choice::NOT_SURE) => Some(say::full_source_unsure()),
        _ => None,
    };
    match (own.as_str(), label) {
        ("", label) => label.map(Note::said),
        (own, label) => Note::own(label, own),
    }
}

fn is_source(slot: Slot) -> bool {
    [slot::SOURCE_FROM, slot::SOURCE_WHO, slot::SOURCE_DAY].contains(&slot)
}

/// Several things side by side, as one message; none of nothing.
pub(super) fn listed(messages: impl Iterator<Item = Message>) -> Option<Message> {
    messages.reduce(say::card_list)
}
