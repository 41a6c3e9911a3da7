//! The card on a small screen, for who has 60 seconds: what to act on first, and what is only looked up folded.

use super::super::section::Section;
use super::super::{Card, SectionKind};
use super::article;
use super::writer::Writer;
use crate::words::Words;

/// The card on a small screen, for who has 60 seconds: what is open stands right behind the ask, and long parts that
/// nobody needs to act are folded under their heading, or all `open`. Nothing is left out.
#[must_use]
pub fn html_folded(card: &Card, words: &Words, open: bool) -> String {
    let mut card = card.clone();
    let is_later = |part: &Section| !matches!(part.kind, SectionKind::Ask | SectionKind::Open);
    card.sections.sort_by_key(is_later);
    let page = Writer::new(words, None, card.written_in.as_deref());
    article(page, &card, words, &|part| is_long(part).then_some(open))
}

/// Whether a part is one to look up, and so long that folding it shortens the card. What harms when it is overlooked is
/// never folded: how the person is, allergies, medicines that change, signs, why the person is in care, mistakes in the
/// papers.
fn is_long(part: &Section) -> bool {
    let most = match part.kind {
        SectionKind::Unchanged => 3,
        SectionKind::Matters
        | SectionKind::Questions
        | SectionKind::About
        | SectionKind::Call
        | SectionKind::Baton
        | SectionKind::SayBack
        | SectionKind::Else => 1,
        _ => return false,
    };
    part.lines.len() > most || part.lines.is_empty()
}
