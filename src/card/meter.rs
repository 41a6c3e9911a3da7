//! How long a card takes to read, and what to shorten when that is too long.

use super::plain::{fact_text, grid_rows, line_text};
use super::section::Section;
use super::{Card, SectionKind};
use crate::words::{Message, Words, say};

/// The most words that are read in [`MOST_SECONDS`], at the pace of silent reading (about 260 a minute).
pub const MOST_WORDS: usize = 260;
/// What a clinician has.
pub const MOST_SECONDS: usize = 60;

/// What stands above the fold of a card, measured in one language. Boxes, remarks and the foot are not read, so they do not count.
#[derive(Clone, Debug, PartialEq)]
pub struct Meter {
    /// The words above the fold.
    pub words: usize,
    /// How long they take, rounded up.
    pub seconds: usize,
    /// What to shorten, longest first, as far as it takes to come under; empty when it is short enough.
    pub cut: Vec<Cut>,
}

/// A part of a card to shorten.
#[derive(Clone, Debug, PartialEq)]
pub struct Cut {
    /// Which part.
    pub kind: SectionKind,
    /// Its heading.
    pub title: Message,
    /// Its words.
    pub words: usize,
}

impl Meter {
    /// Measures `card` as it is said in `words`.
    #[must_use]
    pub fn of(card: &Card, words: &Words) -> Self {
        let above = card.sections.iter().filter(|part| !part.is_below_fold);
        let mut parts: Vec<_> = above
            .map(|part| Cut {
                kind: part.kind,
                title: part.title.clone(),
                words: section(part, words),
            })
            .collect();
        let total = head(card, words) + parts.iter().map(|part| part.words).sum::<usize>();
        parts.sort_by_key(|part| std::cmp::Reverse(part.words));
        // Nobody can shorten what is only ours: the request, and what was not given.
        parts.retain(|part| !matches!(part.kind, SectionKind::Ask | SectionKind::Else));
        let mut over = total.saturating_sub(MOST_WORDS);
        let is_needed = |part: &Cut| {
            let is_needed = over > 0;
            over = over.saturating_sub(part.words);
            is_needed
        };
        let mut cut = parts;
        let kept = cut.iter().map(is_needed).filter(|needed| *needed).count();
        cut.truncate(kept);
        Self {
            words: total,
            seconds: (total * MOST_SECONDS).div_ceil(MOST_WORDS),
            cut,
        }
    }

    /// Whether it is read in [`MOST_SECONDS`].
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.words <= MOST_WORDS
    }

    /// How long it takes, or that it is too long and what to shorten.
    #[must_use]
    pub fn said(&self) -> Message {
        if self.is_short() {
            return say::meter_seconds(self.seconds);
        }
        let parts = self.cut.iter();
        let named = parts.map(|part| say::meter_part(part.words, part.title.clone()));
        match super::things::listed(named) {
            Some(parts) => say::meter_too_long(MOST_SECONDS, parts),
            None => say::meter_seconds(self.seconds),
        }
    }
}

fn head(card: &Card, words: &Words) -> usize {
    let facts = std::iter::once(&card.by).chain(&card.facts);
    let facts: usize = facts.map(|fact| count(&fact_text(fact, words))).sum();
    let name = card.name.as_deref().unwrap_or_default();
    count(&words.say(&card.stamp)) + count(&words.say(&card.made)) + count(name) + facts
}

fn section(part: &Section, words: &Words) -> usize {
    if part.lines.is_empty() && part.grid.is_none() {
        return 0;
    }
    let rows = part.grid.iter().flat_map(|grid| grid_rows(grid, words));
    let lines = part.lines.iter().map(|line| line_text(line, words));
    let letter = part.letter.iter().map(|(_, word)| words.say(word));
    let all = letter
        .chain([words.say(&part.title)])
        .chain(rows)
        .chain(lines);
    all.map(|text| count(&text)).sum()
}

/// A sign alone is no word: "+ NEW" is one.
fn count(text: &str) -> usize {
    let is_word = |part: &&str| part.contains(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).count()
}
