//! The card as plain text, for any message box: lines of at most [`WIDTH`] characters, no markup.

use super::text::Text;
pub use super::text::WIDTH;
use super::{Card, Grid, Line, Note, Piece, Section};
use crate::words::{Message, Words, names, say};

/// The whole card as text, ending in a line end.
#[must_use]
pub fn plain(card: &Card, words: &Words) -> String {
    let mut text = Text::default();
    text.head(card, words);
    for section in &card.sections {
        let title = text_title(section, words);
        text.gap();
        text.line(&title);
        text.section(section, words);
        text.boxes(section, words);
    }
    text.foot(card, words);
    text.finished()
}

fn text_title(section: &Section, words: &Words) -> String {
    let title = words.say(&section.title).to_uppercase();
    match &section.letter {
        Some((letter, word)) => format!("{letter} · {} | {title}", words.say(word)),
        None => title,
    }
}

/// What a reader in these languages must know of the card's words: what is not translated.
#[must_use]
pub fn remarks(card: &Card, languages: &[&Words]) -> Vec<Message> {
    let locales = || languages.iter().map(|words| words.locale());
    let mut remarks = Vec::new();
    if locales().any(|locale| card.has_words_not_in(locale.tag)) {
        let own = card.written_in.as_deref().and_then(names::language);
        remarks.extend(own.map(say::card_not_translated));
    }
    remarks
}

/// What no translator has checked. Once on a card, at its foot, in the reader's language: it is about all of it.
#[must_use]
pub fn drafts(languages: &[&Words]) -> Vec<Message> {
    let locales = languages.iter().map(|words| words.locale());
    let drafts = locales.filter(|locale| locale.status.is_draft());
    drafts
        .filter_map(|locale| names::language(locale.tag).map(say::card_draft))
        .collect()
}

/// One line of a card as text.
#[must_use]
pub fn line_text(line: &Line, words: &Words) -> String {
    let mut text = String::new();
    if let Some((sign, word)) = &line.tag {
        text = format!("{sign} {}: ", words.say(word));
    }
    if let Some(label) = &line.label {
        text = format!("{text}{}: ", words.say(label));
    }
    text += &piece_text(&line.body, words);
    if !line.notes.is_empty() {
        let notes: Vec<_> = line
            .notes
            .iter()
            .map(|note| joined(note, ": ", words))
            .collect();
        text = format!("{text} ({})", notes.join(" · "));
    }
    text
}

/// A fact of the head as text: a name or a day after its label.
#[must_use]
pub fn fact_text(fact: &Note, words: &Words) -> String {
    joined(fact, fact.joint(), words)
}

fn joined(note: &Note, between: &str, words: &Words) -> String {
    let body = piece_text(&note.body, words);
    match &note.label {
        Some(label) => format!("{}{between}{body}", words.say(label)),
        None => body,
    }
}

/// The rows of a table, each cell under the name of its column.
pub(super) fn grid_rows(grid: &Grid, words: &Words) -> Vec<String> {
    let row = |row: &Vec<Option<Piece>>| {
        let mut cells = grid.head.iter().zip(row);
        let name = cells.next().and_then(|(_, name)| name.as_ref());
        let name = name.map(|name| piece_text(name, words)).unwrap_or_default();
        let given = cells.filter_map(|(head, cell)| Some((head, cell.as_ref()?)));
        let cells: Vec<_> = given
            .map(|(head, cell)| format!("{}: {}", words.say(head), piece_text(cell, words)))
            .collect();
        format!("{name} ({})", cells.join(" · "))
    };
    grid.rows.iter().map(row).collect()
}

/// What a piece says in these words.
#[must_use]
pub fn piece_text(piece: &Piece, words: &Words) -> String {
    match piece {
        Piece::Said(message) => words.say(message),
        Piece::Own(own) => own.clone(),
    }
}
