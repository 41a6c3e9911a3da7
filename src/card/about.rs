//! What is known of the person beyond the move: the strip at the head of a card, what matters, the helper, wishes, papers.

use super::Reader;
use super::said_back;
use super::section::{Line, Note};
use super::things::{Length, given, lines, notes, source};
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::handoff::transition::Leaving;
use crate::words::{Message, day_short, names, say};

/// The senses, each with the answer that needs no mention in 60 seconds.
const SENSES: [(Slot, Choice); 4] = [
    (slot::ME_HEARING, choice::HEARS_WELL),
    (slot::ME_SIGHT, choice::SEES_WELL),
    (slot::ME_SPEECH, choice::SPEAKS_CLEARLY),
    (slot::ME_MEMORY, choice::REMEMBERS),
];
const MATTERS: [Slot; 4] = [slot::ME_MATTERS, slot::ME_DO, slot::ME_DONT, slot::ME_PAIN];
const WISHES: [Slot; 2] = [slot::ME_WISHES, slot::ME_WISHES_WHERE];
/// What stands with the worries.
const HOW: [Slot; 2] = [slot::MOVE_HOW, slot::WORRY_BODY];
const HELPER: [Slot; 7] = [
    slot::HELPER_NAME,
    slot::HELPER_RELATION,
    slot::HELPER_PHONE,
    slot::HELPER_RECORDED,
    slot::HELPER_CONSENT,
    slot::HELPER_CAN,
    slot::HELPER_CANNOT,
];

/// Who wrote the card.
pub(super) fn written_by(handoff: &Handoff) -> Note {
    let named = match handoff.person.filled_in_by {
        FilledInBy::Me => None,
        FilledInBy::WithHelp => Some(say::card_by_helped_named()),
        FilledInBy::SomeoneElse => Some(say::card_by_other_named()),
    };
    let helper = handoff.person.helper.as_str();
    named
        .and_then(|label| Note::own(Some(label), helper))
        .unwrap_or_else(|| {
            Note::said(match handoff.person.filled_in_by {
                FilledInBy::Me => say::card_by_patient(),
                FilledInBy::WithHelp => say::card_by_helped(),
                FilledInBy::SomeoneElse => say::card_by_other(),
            })
        })
}

/// Birth, language and interpreter, and in which language the person wrote, where no remark will say it.
pub(super) fn facts(handoff: &Handoff, reader: Reader) -> Vec<Note> {
    let person = &handoff.person;
    let mut facts = Vec::new();
    facts.extend(Note::own(Some(say::card_born()), person.born.as_str()));
    let language = if person.interpreter {
        say::card_interpreter_for()
    } else {
        say::card_talks()
    };
    let language = Note::own(Some(language), person.language.as_str());
    let interpreter = person
        .interpreter
        .then(|| Note::said(say::card_interpreter()));
    facts.extend(language.or(interpreter));
    // On the clinician's card the remark under it says so.
    let is_said = |tag: &&str| *tag != "en" && reader != Reader::Clinician;
    let written_in = person.written_in.as_deref().filter(is_said);
    let written_in = written_in.and_then(names::language);
    facts.extend(written_in.map(|language| Note::said(say::card_language_line(language))));
    facts
}

/// What a clinician must know before the first word: senses that are not fine, from where, to where, when.
pub(super) fn strip(handoff: &Handoff) -> Vec<Note> {
    let transition = &handoff.transition;
    let not_fine = SENSES
        .iter()
        .filter(|(slot, fine)| handoff.sheet.answers(*slot) && !handoff.sheet.has(*slot, *fine));
    let mut strip = notes(&handoff.sheet, not_fine.map(|(slot, _)| *slot));
    strip.extend(Note::own(Some(say::card_from()), transition.from.as_str()));
    strip.extend(Note::own(Some(say::card_to()), transition.to.as_str()));
    strip.extend(transition.leaving.map(|leaving| match leaving {
        Leaving::On(date) => leaving_note(day_short(date)),
        Leaving::NotKnown => leaving_note(say::card_leaving_unknown()),
    }));
    strip
}

fn leaving_note(said: Message) -> Note {
    Note {
        label: Some(say::card_leaving()),
        ..Note::said(said)
    }
}

/// Why they are in care, and from where to where.
pub(super) fn reason(handoff: &Handoff) -> Vec<Line> {
    let transition = &handoff.transition;
    let why = transition.why.as_str();
    let why = (!why.is_empty()).then(|| Line::own(why));
    // The names of both places say it better.
    let is_plain = transition.from.is_empty() || transition.to.is_empty();
    let kind = transition.kind.filter(|_| is_plain).map(names::transition);
    why.into_iter().chain(kind.map(Line::said)).collect()
}

/// What was done, what is still in the body, and the first conditions.
pub(super) fn history(handoff: &Handoff, most: usize, length: Length) -> Vec<Line> {
    let mut all = Vec::new();
    let done = match length {
        Length::Brief => in_one_line(handoff, Part::Procedures, slot::PROCEDURE_WHAT),
        Length::Full => lines(handoff, Part::Procedures, None),
    };
    all.extend(under(say::full_done, done));
    all.extend(under(
        say::full_in_body,
        lines(handoff, Part::Devices, None),
    ));
    let mut conditions = lines(handoff, Part::Conditions, None);
    let more = conditions.len().saturating_sub(most);
    conditions.truncate(most);
    all.extend(under(say::full_condition, conditions));
    if more > 0 {
        all.push(Line::said(say::card_more(more)));
    }
    all
}

/// The names of the things of a list side by side, each as typed.
fn in_one_line(handoff: &Handoff, part: Part, name: Slot) -> Vec<Line> {
    let names: Vec<_> = given(handoff, part)
        .map(|answers| answers.words(name))
        .filter(|name| !name.is_empty())
        .collect();
    let line = (!names.is_empty()).then(|| Line::own(&names.join(" · ")));
    line.into_iter().collect()
}

/// The conditions beyond the first.
pub(super) fn more_conditions(handoff: &Handoff, most: usize) -> Vec<Line> {
    let conditions = lines(handoff, Part::Conditions, None);
    let more = conditions.into_iter().skip(most).collect();
    under(say::full_condition, more)
}

/// Each line under the name of what it is.
pub(super) fn under(label: fn() -> Message, lines: Vec<Line>) -> Vec<Line> {
    lines.into_iter().map(|line| line.under(label())).collect()
}

/// What matters most, what helps and what does not, how pain shows.
pub(super) fn matters(handoff: &Handoff) -> Vec<Line> {
    sheet_lines(handoff, &MATTERS)
        .into_iter()
        .enumerate()
        .map(|(at, line)| match at {
            // The heading says it.
            0 if handoff.sheet.answers(slot::ME_MATTERS) => Line {
                label: None,
                ..line
            },
            _ => line,
        })
        .collect()
}

/// Where the paper with the person's wishes is: never what it says.
pub(super) fn wishes(handoff: &Handoff) -> Option<Line> {
    let mut notes = notes(&handoff.sheet, WISHES).into_iter().rev();
    let first = notes.next()?;
    let line = line_of(first).under(say::full_wishes());
    // With a place, only a doubt or a "no" is worth more words.
    let is_yes = handoff.sheet.has(slot::ME_WISHES, choice::YES);
    let rest = notes.filter(|_| !is_yes).map(|note| Note {
        label: None,
        ..note
    });
    Some(line.noting(rest))
}

/// The helper, with these answers; the name that was given with the card where the form has none.
pub(super) fn helper(handoff: &Handoff, slots: &[Slot]) -> Option<Line> {
    // Else it stands at the head of the card.
    let is_me = handoff.person.filled_in_by == FilledInBy::Me;
    let of_the_card = if is_me {
        handoff.person.helper.as_str()
    } else {
        ""
    };
    let (name, other) = match handoff.sheet.words(slot::HELPER_NAME) {
        "" => (of_the_card, ""),
        name => (name, of_the_card),
    };
    let rest = slots.iter().filter(|slot| **slot != slot::HELPER_NAME);
    let mut notes = notes(&handoff.sheet, rest.copied());
    notes.extend(Note::own(None, other).filter(|_| name != other));
    let is_given = !name.is_empty() || !notes.is_empty();
    is_given.then(|| {
        Line::own_or(name, say::full_unnamed)
            .under(say::full_helper())
            .noting(notes)
    })
}

/// The helper, with all that was answered.
pub(super) fn whole_helper(handoff: &Handoff) -> Option<Line> {
    helper(handoff, &HELPER)
}

/// What else the form asks about the person, and what no part of this card shows by itself.
pub(super) fn more(handoff: &Handoff) -> Vec<Line> {
    let shown = |slot: &Slot| {
        [&MATTERS[..], &WISHES, &HOW, &HELPER]
            .into_iter()
            .any(|group| group.contains(slot))
            || said_back::shows(*slot)
    };
    let answered = handoff.sheet.iter().map(|(slot, _)| slot);
    let rest: Vec<_> = answered.filter(|slot| !shown(slot)).collect();
    let mut lines = sheet_lines(handoff, &rest);
    lines.extend(source(&handoff.sheet, Length::Full).map(line_of));
    lines
}

fn sheet_lines(handoff: &Handoff, slots: &[Slot]) -> Vec<Line> {
    let notes = notes(&handoff.sheet, slots.iter().copied()).into_iter();
    notes.map(line_of).collect()
}

/// A note that stands on a line of its own.
pub(super) fn line_of(note: Note) -> Line {
    Line {
        label: note.label,
        body: note.body,
        ..Line::own("")
    }
}
