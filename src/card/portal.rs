//! The card as a message in a clinic's portal: at most [`MOST`] characters, whatever the card holds.

use super::kind::SectionKind;
use super::text::Text;
use super::{Card, Section};
use crate::words::{Words, say};

/// The most characters (Unicode scalar values) that portals take in one message.
pub const MOST: usize = 2_000;

/// What a clinician needs first, most needed first; what is not named comes after.
const FIRST: [SectionKind; 10] = [
    SectionKind::Ask,
    SectionKind::Allergies,
    SectionKind::Medicines,
    SectionKind::Open,
    SectionKind::Signs,
    SectionKind::Worries,
    SectionKind::Reason,
    SectionKind::Questions,
    SectionKind::Know,
    SectionKind::Matters,
];

/// The card as a message. A part that does not fit is left out whole, and the message says that there is more.
#[must_use]
pub fn portal(card: &Card, words: &Words) -> String {
    let with_facts = message(card, words, &[], true, true);
    // Two hundred characters are the most that one line of anybody's holds: without the facts it always fits.
    let has_facts = length(&with_facts) <= MOST;
    let mut kept: Vec<&Section> = Vec::new();
    let mut is_whole = has_facts;
    for section in by_need(card) {
        kept.push(section);
        // The words on what is left out have their room from the start.
        if length(&message(card, words, &kept, has_facts, true)) > MOST {
            kept.pop();
            is_whole = false;
        }
    }
    message(card, words, &kept, has_facts, !is_whole)
}

fn by_need(card: &Card) -> Vec<&Section> {
    // A message has no room to write in.
    let says_something = |part: &&Section| !part.lines.is_empty() || part.grid.is_some();
    let mut parts: Vec<_> = card.sections.iter().filter(says_something).collect();
    let need = |part: &&Section| {
        let at = FIRST.iter().position(|kind| *kind == part.kind);
        (part.is_below_fold, at.unwrap_or(FIRST.len()))
    };
    parts.sort_by_key(need);
    parts
}

/// These parts in the order of the card.
fn message(
    card: &Card,
    words: &Words,
    parts: &[&Section],
    has_facts: bool,
    has_more: bool,
) -> String {
    let mut text = Text::default();
    if has_facts {
        text.head(card, words);
    } else {
        text.short_head(card, words);
    }
    let is_kept = |section: &&Section| parts.iter().any(|part| std::ptr::eq(*part, *section));
    for section in card.sections.iter().filter(is_kept) {
        text.gap();
        text.line(&words.say(&section.title).to_uppercase());
        text.section(section, words);
    }
    if has_more {
        text.gap();
        text.line(&words.say(&say::portal_more()));
    }
    text.foot(card, words);
    text.finished()
}

fn length(text: &str) -> usize {
    text.chars().count()
}
