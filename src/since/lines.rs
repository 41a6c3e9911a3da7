//! Two cards of one person, line by line: what is new, what is gone, and what is another than it was.

use super::Changed;
use crate::card::{Card, Line, Note, Piece, SectionKind, Tone};
use crate::form::choice;
use crate::letters::fold;
use crate::words::{Message, say};

/// One line of a card and the part that it stands in.
struct Own {
    kind: Option<SectionKind>,
    part: Message,
    line: Line,
}

pub(super) fn compared(before: &Card, now: &Card) -> Vec<Changed> {
    let (mut before, mut now) = (lines(before), lines(now));
    take_pairs(&mut before, &mut now, |one, other| one.line == other.line);
    let mut order = Vec::new();
    for same in [is_of_one_name, begins_alike] {
        order.extend(take_pairs(&mut before, &mut now, same));
    }
    let both = order.into_iter().map(|(was, now)| (Some(was), Some(now)));
    let new = now.into_iter().map(|own| (None, Some(own)));
    let gone = before.into_iter().map(|own| (Some(own), None));
    let changes: Vec<_> = both.chain(new).chain(gone).collect();
    let is_told = |change: &&Change| !is_told_elsewhere(change, &changes);
    changes.iter().filter(is_told).map(told).collect()
}

/// What was, and what is.
type Change = (Option<Own>, Option<Own>);

fn told((was, now): &Change) -> Changed {
    let part = now.as_ref().or(was.as_ref()).map(|own| own.part.clone());
    let line = |own: &Option<Own>| own.as_ref().map(|own| own.line.clone());
    Changed {
        part: part.unwrap_or_else(say::since_head),
        was: line(was),
        now: line(now),
    }
}

/// Whether it is a row in the table of the day of a medicine whose name is told as new, gone or changed already.
fn is_told_elsewhere(change: &Change, all: &[Change]) -> bool {
    let is_row = |own: &Own| own.kind == Some(SectionKind::Day);
    let body = |own: &Option<Own>| own.as_ref().map(|own| own.line.body.clone());
    let is_told = |own: &Option<Own>| {
        let mut others = all.iter().flat_map(|(was, now)| [was, now]);
        let name = body(own);
        others.any(|other| body(other) == name && !other.as_ref().is_some_and(is_row))
    };
    match change {
        (Some(was), Some(now)) => is_row(now) && was.line.notes == now.line.notes,
        (was, now) => {
            let alone = if now.is_some() { now } else { was };
            alone.as_ref().is_some_and(is_row) && is_told(alone)
        }
    }
}

/// Takes out of both what goes together.
fn take_pairs(
    before: &mut Vec<Own>,
    now: &mut Vec<Own>,
    is_same: fn(&Own, &Own) -> bool,
) -> Vec<(Own, Own)> {
    let mut pairs = Vec::new();
    let mut rest = Vec::new();
    for own in now.drain(..) {
        let mut all = before.iter();
        match all.position(|was| was.kind == own.kind && is_same(was, &own)) {
            Some(at) => pairs.push((before.remove(at), own)),
            None => rest.push(own),
        }
    }
    *now = rest;
    pairs
}

/// The same thing, of which something else is said.
fn is_of_one_name(one: &Own, other: &Own) -> bool {
    one.line.body == other.line.body
}

/// The same medicine in another dose, most likely; or the same label with other words.
fn begins_alike(one: &Own, other: &Own) -> bool {
    let is_label = one.line.label.is_some() && one.line.label == other.line.label;
    let word = |own: &Own| match &own.line.body {
        Piece::Own(words) => words.split_whitespace().next().map(fold),
        Piece::Said(_) => None,
    };
    let (word, other_word) = (word(one), word(other));
    word.is_some() && word == other_word || is_label && one.kind.is_none()
}

/// Every line that says something: the name and the facts at the head first. A count of what stands elsewhere, and what
/// is not given, says nothing new by itself.
fn lines(card: &Card) -> Vec<Own> {
    let head = |line: Line| Own {
        kind: None,
        part: say::since_head(),
        line,
    };
    let name = card.name.as_deref().map(|name| head(own(name)));
    let facts = card.facts.iter().skip(card.left_out.len());
    let facts = facts.map(|fact| head(of_note(fact)));
    let mut all: Vec<_> = name.into_iter().chain(facts).collect();
    for section in &card.sections {
        if matches!(section.kind, SectionKind::Else | SectionKind::Today) {
            continue;
        }
        let rows = section.grid.iter().flat_map(|grid| {
            let row = |row: &Vec<Option<Piece>>| of_row(&grid.head, row);
            grid.rows.iter().filter_map(row).collect::<Vec<_>>()
        });
        let lines = rows.chain(section.lines.iter().cloned());
        all.extend(lines.filter(says_something).map(|line| Own {
            kind: Some(section.kind),
            part: section.title.clone(),
            line,
        }));
    }
    all
}

fn says_something(line: &Line) -> bool {
    let is_ours = |said: &Message| {
        let derived = [
            say::card_more(0_usize),
            say::full_unchanged(0_usize),
            say::full_no_night(),
        ];
        derived.iter().any(|one| said.is_like(one))
    };
    // Which medicine has no reason, and when nobody is in charge, follows from what is told already.
    let follows = line.label == Some(say::full_why_not())
        || line.tone == Tone::Loud && matches!(&line.label, Some(label) if is_gap(label));
    let says_nothing = matches!(&line.body, Piece::Said(said) if is_ours(said));
    line.tone != Tone::NotGiven && !follows && !says_nothing
}

/// Warning signs are loud, too.
fn is_gap(label: &Message) -> bool {
    !label.is_like(&choice::CALL_EMERGENCY.words())
}

fn own(words: &str) -> Line {
    Line {
        tone: Tone::Plain,
        tag: None,
        label: None,
        body: Piece::Own(words.to_owned()),
        notes: Vec::new(),
    }
}

fn of_note(note: &Note) -> Line {
    Line {
        label: note.label.clone(),
        body: note.body.clone(),
        ..own("")
    }
}

/// A row of a table as a line: its name, and each cell under the name of its column.
fn of_row(head: &[Message], row: &[Option<Piece>]) -> Option<Line> {
    let mut cells = head.iter().zip(row);
    let (_, name) = cells.next()?;
    let notes = cells.filter_map(|(label, cell)| {
        Some(Note {
            label: Some(label.clone()),
            body: cell.clone()?,
            is_gap: false,
        })
    });
    Some(Line {
        body: name.clone()?,
        notes: notes.collect(),
        ..own("")
    })
}
