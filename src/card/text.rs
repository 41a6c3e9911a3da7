//! Rows of plain text that fit any message box: the head, parts and foot of a card, wrapped.

use super::plain::{drafts, fact_text, grid_rows, line_text, remarks};
use super::{Card, Line, Section};
use crate::words::{Words, say};

/// The most characters in a line, but for a single word that is longer.
pub const WIDTH: usize = 72;

/// Text in the making.
#[derive(Default)]
pub(super) struct Text(String);

impl Text {
    pub(super) fn finished(self) -> String {
        self.0
    }

    /// Who it is about, who says so, when, and what to know before the first word.
    pub(super) fn head(&mut self, card: &Card, words: &Words) {
        self.short_head(card, words);
        let facts = card.facts.iter().skip(card.left_out.len());
        let facts = facts.map(|fact| fact_text(fact, words));
        let facts: Vec<_> = facts.collect();
        if !facts.is_empty() {
            self.line(&facts.join(" · "));
        }
    }

    /// Who it is about, who says so and when.
    pub(super) fn short_head(&mut self, card: &Card, words: &Words) {
        if card.example {
            self.line(&words.say(&say::card_example()));
        }
        self.line(&words.say(&card.stamp));
        let nameless = || words.say(&say::card_nameless());
        self.line(&card.name.clone().unwrap_or_else(nameless));
        let (made, by) = (words.say(&card.made), fact_text(&card.by, words));
        self.line(&format!("{made} · {by}"));
        for left in &card.left_out {
            self.line(&fact_text(left, words));
        }
    }

    /// What to know of the words on the card, and what the card is not.
    pub(super) fn foot(&mut self, card: &Card, words: &Words) {
        self.gap();
        for remark in remarks(card, &[words]).iter().chain(&drafts(&[words])) {
            self.line(&words.say(remark));
        }
        self.line(&words.say(&card.foot));
    }

    /// What a part says.
    pub(super) fn section(&mut self, section: &Section, words: &Words) {
        self.part(section, &section.lines, words);
    }

    /// The same with other lines.
    pub(super) fn part(&mut self, section: &Section, lines: &[Line], words: &Words) {
        let rows = section.grid.iter().flat_map(|grid| grid_rows(grid, words));
        for row in rows.chain(lines.iter().map(|line| line_text(line, words))) {
            self.wrapped("- ", "  ", &row);
        }
    }

    /// Its frames to write in.
    pub(super) fn boxes(&mut self, section: &Section, words: &Words) {
        for frame in &section.boxes {
            let frame = format!("{}: ____________________", words.say(frame));
            self.wrapped("  ", "  ", &frame);
        }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.wrapped("", "", line);
    }

    pub(super) fn gap(&mut self) {
        self.0.push('\n');
    }
    pub(super) fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
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
