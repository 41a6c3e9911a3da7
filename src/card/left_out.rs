//! A card that leaves something out says so at its head, and nowhere reads as if there were none of it.

use super::section::{Line, Note, Piece, Tone};
use super::things::listed;
use super::{Card, Reader, SectionKind, phrases, states};
use crate::clock::Clock;
use crate::handoff::Handoff;
use crate::handoff::topic::Topic;
use crate::words::{Message, names, say};

/// What a card that is handed on leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// What the person chose not to share with this reader.
    pub off: Vec<Topic>,
    /// What had no room, and how many things of it: some of them may be there.
    pub short: Vec<(Topic, usize)>,
}

impl LeftOut {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.off.is_empty() && self.short.is_empty()
    }

    /// Whether nothing, or not all, of a topic is there.
    #[must_use]
    pub fn lacks(&self, topic: Topic) -> bool {
        self.off.contains(&topic) || self.short.iter().any(|(own, _)| *own == topic)
    }

    /// What to say of it: what is not shared, and what had no room; empty when nothing is left out. A list of many goes
    /// by the name that a person chose them by.
    #[must_use]
    pub fn said(&self) -> Vec<Note> {
        let off = listed(self.off.iter().map(|topic| names::topic(*topic)));
        let short = self.short.iter();
        let short = short.map(|(topic, count)| say::left_count(names::topic(*topic), *count));
        let note = |label: Message, said: Option<Message>| {
            said.map(|said| Note {
                label: Some(label),
                ..Note::said(said)
            })
        };
        let off = note(say::left_off(), off);
        off.into_iter()
            .chain(note(say::left_short(), listed(short)))
            .collect()
    }
}

impl Card {
    /// The card of a handoff that is not all there. What is left out is said among the facts at its head, first of all;
    /// no part and no line says "not given" or "nobody" of it.
    #[must_use]
    pub fn shared<'a>(
        handoff: &Handoff,
        reader: Reader,
        now: impl Into<Clock<'a>>,
        left: &LeftOut,
    ) -> Self {
        let mut card = Self::at(handoff, reader, now.into());
        if left.is_empty() {
            return card;
        }
        card.left_out = left.said();
        card.facts.splice(0..0, card.left_out.clone());
        for section in &mut card.sections {
            if section.kind == SectionKind::Else {
                let phrases = phrases::of(reader);
                section.lines = states::section(handoff, phrases, left).lines;
            }
            let topic = topic(section.kind);
            // What is written about the health may be gone from a part that says more than that.
            let lacks = topic.is_some_and(|topic| left.lacks(topic));
            let is_silent =
                |line: &Line| lacks && line.tone == Tone::NotGiven || is_claim(line, left);
            section.lines.retain(|line| !is_silent(line));
            let short = left.short.iter().find(|(own, _)| Some(*own) == topic);
            if let Some((_, count)) = short.filter(|_| !section.lines.is_empty()) {
                section.lines.push(Line::unsure(say::left_more(*count)));
            }
            let is_off = topic.is_some_and(|topic| left.off.contains(&topic));
            let is_bare = section.lines.is_empty() && section.grid.is_none() && lacks;
            if section.kind != SectionKind::Reason && (is_off || is_bare) {
                section.lines.clear();
                section.boxes.clear();
                section.grid = None;
            }
        }
        card.sections.retain(|section| !section.is_empty());
        card
    }
}

/// What a part of a card is about, where it is about one thing only.
fn topic(kind: SectionKind) -> Option<Topic> {
    Some(match kind {
        SectionKind::Ask | SectionKind::SayBack => Topic::Talk,
        SectionKind::Worries => Topic::Worries,
        SectionKind::Reason => Topic::Health,
        SectionKind::Allergies => Topic::Allergies,
        SectionKind::Medicines | SectionKind::Day | SectionKind::Unchanged => Topic::Medicines,
        SectionKind::Visits => Topic::Visits,
        SectionKind::Tests => Topic::Tests,
        SectionKind::Signs => Topic::Signs,
        SectionKind::Equipment => Topic::Equipment,
        SectionKind::Matters => Topic::Me,
        SectionKind::Questions => Topic::Questions,
        SectionKind::Corrections => Topic::Corrections,
        SectionKind::Call | SectionKind::Charge => Topic::Charge,
        SectionKind::Helper => Topic::Helper,
        SectionKind::Today
        | SectionKind::Move
        | SectionKind::Open
        | SectionKind::Know
        | SectionKind::About
        | SectionKind::Baton
        | SectionKind::Else => return None,
    })
}

/// Whether a line says of something that it is missing, or asks for it, and that may be only because it is left out.
fn is_claim(line: &Line, left: &LeftOut) -> bool {
    let Piece::Said(said) = &line.body else {
        return false;
    };
    let is = |claims: &[fn() -> Message]| claims.iter().any(|claim| *said == claim());
    left.lacks(Topic::Talk)
        && is(&[
            say::full_no_night,
            say::mine_today_ask,
            say::helper_today_there,
        ])
        || left.lacks(Topic::Charge)
            && is(&[
                say::full_no_night,
                say::mine_today_call,
                say::helper_today_call,
            ])
}
