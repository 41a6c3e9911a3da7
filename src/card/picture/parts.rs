//! The parts of a card as things that no picture may cut: a line of words, a frame.

use super::paragraph::Text;
use super::run::{Run, dotted, run};
use super::sheet::{Atom, SMALL, Sheet};
use super::{Font, Ink, numbered};
use crate::card::plain::{drafts, remarks};
use crate::card::section::{Grid, Line, Note, Piece, Section, Tone};
use crate::card::{Card, Reader, SectionKind};
use crate::words::{Words, say};

const BODY: f32 = 30.0;
const TITLE: f32 = 32.0;
const NAME: f32 = 54.0;
/// How far the second line of a paragraph stands in.
const HANGING: f32 = 28.0;

/// The whole card, in order.
pub(super) fn atoms(card: &Card, words: &Words, text: &Text<'_>) -> Vec<Atom> {
    let mut writer = Writer {
        words,
        sheet: Sheet::new(text),
    };
    writer.head(card);
    for section in &card.sections {
        writer.section(section, card.reader);
    }
    writer.foot(card);
    writer.sheet.finished()
}

/// Whose card it is and which picture of it, on each that follows another.
pub(super) fn running_head(
    card: &Card,
    words: &Words,
    text: &Text<'_>,
    number: usize,
    of: usize,
) -> Vec<Atom> {
    let mut writer = Writer {
        words,
        sheet: Sheet::new(text),
    };
    if card.example {
        writer.example();
    }
    let mut runs = vec![writer.name(card, TITLE)];
    let rest = format!(
        " ·\u{a0}{} ·\u{a0}{}",
        words.say(&card.made),
        numbered(words, number, of)
    );
    runs.push(run(rest, SMALL, Ink::Soft));
    writer.sheet.paragraph(&runs, 0.0, 0.0);
    writer.sheet.paragraph(
        &[run(words.say(&card.stamp), SMALL, Ink::Dark).bold()],
        0.0,
        0.0,
    );
    writer.sheet.rule(10.0);
    writer.sheet.finished()
}

struct Writer<'a> {
    words: &'a Words,
    sheet: Sheet<'a>,
}

impl Writer<'_> {
    fn head(&mut self, card: &Card) {
        if card.example {
            self.example();
        }
        let stamp = self.words.say(&card.stamp);
        self.sheet
            .paragraph(&[run(stamp, BODY, Ink::Dark).bold()], 0.0, 0.0);
        let name = self.name(card, NAME);
        self.sheet.paragraph(&[name], 6.0, 0.0);
        let mut made = vec![
            run(self.words.say(&card.made), SMALL, Ink::Soft),
            run(" ·\u{a0}".to_owned(), SMALL, Ink::Soft),
        ];
        made.extend(self.note(&card.by, card.by.joint(), SMALL, Ink::Soft));
        self.sheet.paragraph(&made, 4.0, 0.0);
        let facts: Vec<_> = card
            .facts
            .iter()
            .map(|fact| self.note(fact, fact.joint(), BODY, Ink::Dark))
            .collect();
        let facts = dotted(facts, BODY, Ink::Dark);
        self.sheet.paragraph(
            &facts.into_iter().map(Run::bold).collect::<Vec<_>>(),
            8.0,
            0.0,
        );
    }

    fn example(&mut self) {
        let example = self.words.say(&say::card_example());
        self.sheet
            .paragraph(&[run(example, BODY, Ink::Gap).bold()], 0.0, 0.0);
    }

    fn name(&self, card: &Card, size: f32) -> Run {
        match &card.name {
            Some(name) => run(name.clone(), size, Ink::Dark).own().bold(),
            None => run(self.words.say(&say::card_nameless()), size, Ink::Dark).bold(),
        }
    }

    fn section(&mut self, section: &Section, reader: Reader) {
        self.sheet.bar = (section.kind == SectionKind::Ask).then_some(Ink::Ask);
        if self.sheet.bar.is_none() {
            self.sheet.rule(14.0);
        }
        let mut title = Vec::new();
        if let Some((letter, word)) = section
            .letter
            .as_ref()
            .filter(|_| reader == Reader::Clinician)
        {
            title.push(run(letter.to_string(), TITLE, Ink::Brand));
            title.push(run(
                format!(" · {}: ", self.words.say(word)),
                TITLE,
                Ink::Dark,
            ));
        }
        title.push(run(self.words.say(&section.title), TITLE, Ink::Dark));
        let before = if self.sheet.bar.is_some() { 18.0 } else { 8.0 };
        self.sheet.paragraph(
            &title.into_iter().map(Run::bold).collect::<Vec<_>>(),
            before,
            0.0,
        );
        self.sheet.stay();
        let rows = section.grid.as_ref().map(|grid| self.rows(grid));
        for row in rows.unwrap_or_default() {
            self.sheet.paragraph(&row, 4.0, HANGING);
        }
        let own_bar = self.sheet.bar;
        for line in &section.lines {
            self.sheet.bar = if line.tone == Tone::Loud {
                Some(Ink::Gap)
            } else {
                own_bar
            };
            let runs = self.line(line);
            self.sheet.paragraph(&runs, 4.0, HANGING);
        }
        for frame in &section.boxes {
            self.sheet.frame(&self.words.say(frame));
        }
        self.sheet.bar = None;
    }

    fn foot(&mut self, card: &Card) {
        self.sheet.rule(14.0);
        let languages = [self.words];
        let remarks = remarks(card, &languages)
            .into_iter()
            .chain(drafts(&languages));
        for remark in remarks.chain([card.foot.clone()]) {
            self.sheet
                .paragraph(&[run(self.words.say(&remark), SMALL, Ink::Soft)], 6.0, 0.0);
        }
    }

    fn line(&self, line: &Line) -> Vec<Run> {
        let mut runs = Vec::new();
        let (ink, is_loud) = match line.tone {
            Tone::Loud => (Ink::Gap, true),
            Tone::NotGiven => (Ink::Soft, false),
            _ => (Ink::Dark, false),
        };
        if let Some((sign, word)) = &line.tag {
            runs.push(run(format!("{sign} {} ", self.words.say(word)), BODY, ink).bold());
        }
        if let Some(label) = &line.label {
            runs.push(run(format!("{}: ", self.words.say(label)), BODY, ink).bold());
        }
        let body = self.piece(&line.body, BODY, ink);
        runs.push(Run {
            is_struck: line.tone == Tone::Stopped && body.is_own,
            font: Font {
                is_bold: is_loud,
                ..body.font
            },
            ..body
        });
        if !line.notes.is_empty() {
            let notes: Vec<_> = line
                .notes
                .iter()
                .map(|note| self.note(note, ": ", BODY, Ink::Soft))
                .collect();
            runs.push(run(" (".to_owned(), BODY, Ink::Soft));
            runs.extend(dotted(notes, BODY, Ink::Soft));
            runs.push(run(")".to_owned(), BODY, Ink::Soft));
        }
        runs
    }

    /// `label: body`.
    fn note(&self, note: &Note, joint: &str, size: f32, ink: Ink) -> Vec<Run> {
        let label = note.label.as_ref();
        let label = label.map(|label| run(format!("{}{joint}", self.words.say(label)), size, ink));
        let body = match note.is_gap {
            true => self.piece(&note.body, size, Ink::Gap).bold(),
            false => self.piece(&note.body, size, ink),
        };
        label.into_iter().chain([body]).collect()
    }

    fn piece(&self, piece: &Piece, size: f32, ink: Ink) -> Run {
        match piece {
            Piece::Said(message) => run(self.words.say(message), size, ink),
            Piece::Own(own) => run(own.clone(), size, ink).own(),
        }
    }

    /// The rows of a table: its name, then what stands in each column.
    fn rows(&self, grid: &Grid) -> Vec<Vec<Run>> {
        let row = |row: &Vec<Option<Piece>>| {
            let mut cells = grid.head.iter().zip(row);
            let name = cells.next().and_then(|(_, name)| name.as_ref());
            let mut runs: Vec<_> = name
                .map(|name| self.piece(name, BODY, Ink::Dark).bold())
                .into_iter()
                .collect();
            let given = cells.filter_map(|(head, cell)| Some((head, cell.as_ref()?)));
            let given = given.map(|(head, cell)| {
                let head = run(format!("{}: ", self.words.say(head)), BODY, Ink::Soft);
                vec![head, self.piece(cell, BODY, Ink::Dark).bold()]
            });
            runs.push(run(" ".to_owned(), BODY, Ink::Soft));
            runs.extend(dotted(given.collect(), BODY, Ink::Soft));
            runs
        };
        grid.rows.iter().map(row).collect()
    }
}
