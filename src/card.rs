//! The summary card: one source, three readers, said in any language. The only input of every export.

mod about;
mod asked;
mod call;
mod clinician;
mod content;
mod corrections;
mod handed_over;
mod helper;
mod hours;
pub mod html;
pub mod ics;
mod in_charge;
mod kind;
mod left_out;
mod medicines;
pub mod meter;
pub mod page;
mod patient;
mod phrases;
pub mod picture;
pub mod plain;
pub mod portal;
mod said_back;
pub mod sbar;
mod section;
mod states;
mod text;
mod things;
pub mod wallet;

use chrono::Timelike;

use crate::baton::with_owners;
use crate::clock::Clock;
use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::words::{Message, say};

pub use crate::handoff::reader::Reader;
pub use kind::SectionKind;
pub use left_out::LeftOut;
pub use section::{Grid, Line, Note, Piece, Section, Tone};

/// A card for one reader: ordered and free of any language but the person's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// For whom it is.
    pub reader: Reader,
    /// A made-up person: says so.
    pub example: bool,
    /// The person's name; none when not given.
    pub name: Option<String>,
    /// Language tag of the person's own words; none when unknown.
    pub written_in: Option<String>,
    /// Who says all this.
    pub stamp: Message,
    /// When it was last changed, or when it is shown if nothing is entered.
    pub made: Message,
    /// Who wrote it. A name stands after its label, without a colon.
    pub by: Note,
    /// Birth, language, interpreter; for a clinician also senses that are not fine, from where, to where, when.
    pub facts: Vec<Note>,
    /// What it leaves out, where it was handed on: these stand first among the facts, too.
    pub left_out: Vec<Note>,
    /// What it says, in order.
    pub sections: Vec<Section>,
    /// What it is not.
    pub foot: Message,
}

impl Card {
    /// The card of `handoff` for `reader`. `now` stands in where nothing was ever changed.
    #[must_use]
    pub fn new<'a>(handoff: &Handoff, reader: Reader, now: impl Into<Clock<'a>>) -> Self {
        Self::at(handoff, reader, now.into())
    }

    fn at(handoff: &Handoff, reader: Reader, clock: Clock<'_>) -> Self {
        let handoff = &with_owners(handoff, clock);
        let made = handoff.changed_at.unwrap_or(clock.local());
        let mut facts = about::facts(handoff, reader);
        if reader == Reader::Clinician {
            facts.extend(about::strip(handoff));
        }
        Self {
            reader,
            example: handoff.example,
            name: Some(handoff.person.name.to_string()).filter(|name| !name.is_empty()),
            written_in: handoff.person.written_in.clone(),
            stamp: match handoff.person.filled_in_by {
                FilledInBy::Me | FilledInBy::WithHelp => say::card_stamp(),
                FilledInBy::SomeoneElse => say::card_stamp_helper(),
            },
            made: say::card_made(made.date(), made.time().with_second(0).unwrap_or_default()),
            by: about::written_by(handoff),
            facts,
            left_out: Vec::new(),
            sections: match reader {
                Reader::Clinician => clinician::sections(handoff, clock),
                Reader::Patient => patient::sections(handoff, clock),
                Reader::Helper => helper::sections(handoff, clock),
            },
            foot: say::card_foot(),
        }
    }

    /// Whether the person's own words are in another language than `tag`.
    #[must_use]
    pub fn has_words_not_in(&self, tag: &str) -> bool {
        let facts = std::iter::once(&self.by).chain(&self.facts);
        let facts = facts.map(|fact| &fact.body);
        let mut pieces = facts.chain(self.sections.iter().flat_map(Section::pieces));
        self.written_in.as_deref().is_some_and(|own| own != tag)
            && pieces.any(|piece| matches!(piece, Piece::Own(_)))
    }
}
