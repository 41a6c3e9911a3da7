//! The card as plain text, for any message box: lines of at most [`WIDTH`] characters, no markup.

use super::{Card, Line, Piece, Section};
use crate::words::{Words, names, say};

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
        words.say(&card.by)
    ));
    for fact in &card.facts {
        text.line(&words.say(fact));
    }
    for section in &card.sections {
        text.section(section, words);
    }
    text.gap();
    for remark in remarks(card, words) {
        text.line(&remark);
    }
    text.line(&words.say(&card.foot));
    text.0
}

/// What a reader in this language must know of the card's words: what is not translated, what is not checked.
#[must_use]
pub fn remarks(card: &Card, words: &Words) -> Vec<String> {
    let locale = words.locale();
    let mut remarks = Vec::new();
    if card.has_words_not_in(locale.tag) {
        let own = card.written_in.as_deref().and_then(names::language);
        remarks.extend(own.map(|language| words.say(&say::card_not_translated(language))));
    }
    if locale.status.is_draft() {
        remarks.extend(
            names::language(locale.tag).map(|language| words.say(&say::card_draft(language))),
        );
    }
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
    if let Some(note) = &line.note {
        text = format!("{text} ({})", piece_text(note, words));
    }
    text
}

fn piece_text(piece: &Piece, words: &Words) -> String {
    match piece {
        Piece::Said(message) => words.say(message),
        Piece::Own(own) => own.clone(),
    }
}
