//! The card as plain text, for any message box: lines of at most [`WIDTH`] characters, no markup.

use super::{Card, Grid, Line, Note, Piece, Section};
use crate::words::{Message, Words, names, say};

/// The most characters in a line, but for a single word that is longer.
pub const WIDTH: usize = 72;

/// The whole card as text, ending in a line end.
#[must_use]
pub fn plain(card: &Card, words: &Words) -> String {
    let mut text = Text::default();
    if card.example {
        text.line(&words.say(&say::card_example()));
    }
    text.line(&words.say(&card.stamp));
    let nameless = || words.say(&say::card_nameless());
    text.line(&card.name.clone().unwrap_or_else(nameless));
    text.line(&format!(
        "{} · {}",
        words.say(&card.made),
        fact_text(&card.by, words)
    ));
    let facts: Vec<_> = card
        .facts
        .iter()
        .map(|fact| fact_text(fact, words))
        .collect();
    if !facts.is_empty() {
        text.line(&facts.join(" · "));
    }
    for section in &card.sections {
        text.section(section, words);
    }
    text.gap();
    for remark in remarks(card, &[words]) {
        text.line(&words.say(&remark));
    }
    text.line(&words.say(&card.foot));
    text.0
}

/// What a reader in these languages must know of the card's words: what is not translated, what is not checked.
#[must_use]
pub fn remarks(card: &Card, languages: &[&Words]) -> Vec<Message> {
    let locales = || languages.iter().map(|words| words.locale());
    let mut remarks = Vec::new();
    if locales().any(|locale| card.has_words_not_in(locale.tag)) {
        let own = card.written_in.as_deref().and_then(names::language);
        remarks.extend(own.map(say::card_not_translated));
    }
    let drafts = locales().filter(|locale| locale.status.is_draft());
    remarks.extend(drafts.filter_map(|locale| names::language(locale.tag).map(say::card_draft)));
    remarks
}

#[derive(Default)]
struct Text(String);

impl Text {
    fn section(&mut self, section: &Section, words: &Words) {
        self.gap();
        let title = words.say(&section.title).to_uppercase();
        self.line(&match section.letter {
            Some(letter) => format!("{letter} | {title}"),
            None => title,
        });
        for row in section.grid.iter().flat_map(|grid| grid_rows(grid, words)) {
            self.wrapped("- ", "  ", &row);
        }
        for line in &section.lines {
            self.wrapped("- ", "  ", &line_text(line, words));
        }
        for frame in &section.boxes {
            self.wrapped(
                "  ",
                "  ",
                &format!("{}: ____________________", words.say(frame)),
            );
        }
    }

    fn line(&mut self, line: &str) {
        self.wrapped("", "", line);
    }

    fn gap(&mut self) {
        self.0.push('\n');
    }

    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        let mut indent = first;
        for paragraph in text.lines() {
            let mut row = String::from(indent);
            let mut length = row.chars().count();
            let mut is_bare = true;
            for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
                let width = word.chars().count();
                if !is_bare && length + 1 + width > WIDTH {
                    self.push_row(&row);
                    row = String::from(rest);
                    length = rest.chars().count();
                    is_bare = true;
                }
                if !is_bare {
                    row.push(' ');
                    length += 1;
                }
                row.push_str(word);
                length += width;
                is_bare = false;
            }
            self.push_row(&row);
            indent = rest;
        }
    }

    fn push_row(&mut self, row: &str) {
        self.0.push_str(row.trim_end());
        self.0.push('\n');
    }
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
    joined(fact, " ", words)
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

fn piece_text(piece: &Piece, words: &Words) -> String {
    match piece {
        Piece::Said(message) => words.say(message),
        Piece::Own(own) => own.clone(),
    }
}
