//! The summary card: one source, three readers, said in any language. The only input of every export.

mod clinician;
mod content;
mod helper;
pub mod html;
mod patient;
mod phrases;
pub mod plain;

use chrono::{NaiveDateTime, Timelike};

use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::words::{Message, names, say};

/// Who reads the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// Whoever hands over or takes over: 60 seconds, I-PASS order.
    #[default]
    Clinician,
    /// The person: large and plain, in their words.
    Patient,
    /// The helper: what to do.
    Helper,
}

impl Reader {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Clinician, Self::Patient, Self::Helper];

    /// The name in addresses, file names and commands.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Clinician => "clinician",
            Self::Patient => "patient",
            Self::Helper => "helper",
        }
    }

    /// The reader with this [`Self::name`].
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reader| reader.name() == name)
    }
}

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
    /// Who wrote it.
    pub by: Message,
    /// Language and interpreter.
    pub facts: Vec<Message>,
    /// What it says, in order.
    pub sections: Vec<Section>,
    /// What it is not.
    pub foot: Message,
}

/// One part of a card. Never empty: what is not given says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its letter in I-PASS, on the clinician's card.
    pub letter: Option<char>,
    /// Its heading.
    pub title: Message,
    /// What it says.
    pub lines: Vec<Line>,
    /// Empty frames to write in, on paper or while talking.
    pub boxes: Vec<Message>,
}

/// What a part of a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// Things to do today.
    Today,
    /// The request for a warm handoff.
    Ask,
    /// Worries.
    Worries,
    /// From where, to where, when.
    Move,
    /// Allergies.
    Allergies,
    /// Medicine changes.
    Medicines,
    /// Questions.
    Questions,
    /// Whom to call.
    Call,
    /// The receiver says the plan back.
    SayBack,
    /// What the helper can and cannot do.
    Helper,
}

/// One line: `TAG label: body (note)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How it should strike the eye.
    pub tone: Tone,
    /// A sign and its word, such as `+ NEW`.
    pub tag: Option<(&'static str, Message)>,
    /// What the body is.
    pub label: Option<Message>,
    /// The body.
    pub body: Piece,
    /// What adds to it.
    pub note: Option<Piece>,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Ours: said in the reader's language.
    Said(Message),
    /// The person's own words, exactly as typed; never translated.
    Own(String),
}

/// How a line should strike the eye; never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As any other.
    #[default]
    Plain,
    /// A new medicine.
    New,
    /// A changed medicine.
    Changed,
    /// A stopped medicine: struck through, and says so.
    Stopped,
    /// A doubt to settle.
    Unsure,
    /// Nothing was given.
    NotGiven,
}

impl Card {
    /// The card of `handoff` for `reader`. `now` stands in where nothing was ever changed.
    #[must_use]
    pub fn new(handoff: &Handoff, reader: Reader, now: NaiveDateTime) -> Self {
        let made = handoff.changed_at.unwrap_or(now);
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
            by: written_by(handoff),
            facts: facts(handoff),
            sections: match reader {
                Reader::Clinician => clinician::sections(handoff),
                Reader::Patient => patient::sections(handoff),
                Reader::Helper => helper::sections(handoff),
            },
            foot: say::card_foot(),
        }
    }

    /// Whether the person's own words are in another language than `tag`.
    #[must_use]
    pub fn has_words_not_in(&self, tag: &str) -> bool {
        let is_own = |piece: &Piece| matches!(piece, Piece::Own(_));
        let mut lines = self.sections.iter().flat_map(|section| &section.lines);
        self.written_in.as_deref().is_some_and(|own| own != tag)
            && lines.any(|line| is_own(&line.body) || line.note.as_ref().is_some_and(is_own))
    }
}

impl Section {
    fn new(kind: SectionKind, title: Message, lines: Vec<Line>) -> Self {
        Self {
            kind,
            letter: None,
            title,
            lines,
            boxes: Vec::new(),
        }
    }

    fn lettered(self, letter: char) -> Self {
        Self {
            letter: Some(letter),
            ..self
        }
    }

    fn with_boxes(self, boxes: Vec<Message>) -> Self {
        Self { boxes, ..self }
    }
}

fn written_by(handoff: &Handoff) -> Message {
    let helper = handoff.person.helper.as_str();
    match (handoff.person.filled_in_by, helper.is_empty()) {
        (FilledInBy::Me, _) => say::card_by_patient(),
        (FilledInBy::WithHelp, true) => say::card_by_helped(),
        (FilledInBy::WithHelp, false) => say::card_by_helped_named(helper),
        (FilledInBy::SomeoneElse, true) => say::card_by_other(),
        (FilledInBy::SomeoneElse, false) => say::card_by_other_named(helper),
    }
}

fn facts(handoff: &Handoff) -> Vec<Message> {
    let person = &handoff.person;
    let mut facts = Vec::new();
    if !person.born.is_empty() {
        facts.push(say::card_born(person.born.as_str()));
    }
    if person.interpreter {
        facts.push(match person.language.as_str() {
            "" => say::card_interpreter(),
            language => say::card_interpreter_for(language),
        });
    }
    let written_in = person.written_in.as_deref().filter(|tag| *tag != "en");
    facts.extend(
        written_in
            .and_then(names::language)
            .map(say::card_language_line),
    );
    facts
}
