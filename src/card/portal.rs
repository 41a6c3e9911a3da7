//! The card as a message in a clinic's portal: at most [`MOST`] characters, and the names of what did not fit.

use super::kind::SectionKind;
use super::section::Line;
use super::text::Text;
use super::things::listed;
use super::{Card, Section};
use crate::words::{Message, Words, say};

/// The most characters (Unicode scalar values) that portals take in one message.
pub const MOST: usize = 2_000;

/// What hurts most when it is missing, first; what is not named comes after.
const FIRST: [SectionKind; 10] = [
    SectionKind::Allergies,
    SectionKind::Medicines,
    SectionKind::Open,
    SectionKind::Ask,
    SectionKind::Signs,
    SectionKind::Worries,
    SectionKind::Reason,
    SectionKind::Questions,
    SectionKind::Know,
    SectionKind::Matters,
];
/// Of these, as many lines as fit are better than none.
const IN_PIECES: usize = 3;

/// The card as a message. What does not fit is left out, and the last line names it.
#[must_use]
pub fn portal(card: &Card, words: &Words) -> String {
    let parts = by_need(card);
    let mut message = Portal {
        card,
        words,
        kept: Vec::new(),
        left: parts.iter().map(|part| part.title.clone()).collect(),
        has_facts: true,
    };
    // Two hundred characters are the most that one line of anybody's holds: without the facts it always fits.
    message.has_facts = message.fits();
    let mut best = message.text();
    for part in parts {
        if !message.keeps(part, &part.lines, &mut best) && need(part) < IN_PIECES {
            message.keeps_some(part, &mut best);
        }
    }
    best
}

fn by_need(card: &Card) -> Vec<&Section> {
    // A message has no room to write in.
    let says_something = |part: &&Section| !part.lines.is_empty() || part.grid.is_some();
    let mut parts: Vec<_> = card.sections.iter().filter(says_something).collect();
    parts.sort_by_key(|part| (part.is_below_fold, need(part)));
    parts
}

fn need(part: &Section) -> usize {
    let at = FIRST.iter().position(|kind| *kind == part.kind);
    at.unwrap_or(FIRST.len())
}

/// A message in the making.
struct Portal<'a> {
    card: &'a Card,
    words: &'a Words,
    /// What is in it, with the lines of each.
    kept: Vec<(&'a Section, Vec<Line>)>,
    /// The names of what is not.
    left: Vec<Message>,
    has_facts: bool,
}

impl<'a> Portal<'a> {
    /// Puts a part in if it fits with these lines; whether it does.
    fn keeps(&mut self, part: &'a Section, lines: &[Line], best: &mut String) -> bool {
        self.kept.push((part, lines.to_vec()));
        let is_whole = lines.len() >= part.lines.len();
        let at = self.left.iter().position(|title| *title == part.title);
        let title = at.filter(|_| is_whole).map(|at| (at, self.left.remove(at)));
        if self.fits() {
            *best = self.text();
            return true;
        }
        self.kept.pop();
        if let Some((at, title)) = title {
            self.left.insert(at, title);
        }
        false
    }

    /// Puts in as many lines of a part as fit, and how many more there are.
    fn keeps_some(&mut self, part: &'a Section, best: &mut String) {
        let some = |most: usize| -> Vec<Line> {
            let lines = part.lines.iter().take(most).cloned();
            let more = say::card_more(part.lines.len() - most);
            lines.chain([Line::said(more)]).collect()
        };
        // One less than all, since "+1 more" takes the place of a line.
        let counts = (1..part.lines.len().saturating_sub(1)).rev();
        for most in counts {
            if self.keeps(part, &some(most), best) {
                return;
            }
        }
    }

    fn fits(&self) -> bool {
        self.text().chars().count() <= MOST
    }

    /// These parts in the order of the card.
    fn text(&self) -> String {
        let mut text = Text::default();
        if self.has_facts {
            text.head(self.card, self.words);
        } else {
            text.short_head(self.card, self.words);
        }
        for section in &self.card.sections {
            let mut kept = self.kept.iter();
            let found = kept.find(|(part, _)| std::ptr::eq(*part, section));
            if let Some((_, lines)) = found {
                text.gap();
                text.line(&self.words.say(&section.title).to_uppercase());
                text.part(section, lines, self.words);
            }
        }
        text.foot(self.card, self.words);
        let facts = (!self.has_facts).then(say::full_rest);
        if let Some(left) = listed(facts.into_iter().chain(self.left.iter().cloned())) {
            text.line(&self.words.say(&say::portal_more(left)));
        }
        text.finished()
    }
}
