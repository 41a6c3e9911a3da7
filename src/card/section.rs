//! What a card is made of: sections, lines and their pieces, in no language but the person's own words.

use super::SectionKind;
use crate::words::Message;

/// One part of a card. Never empty: what is not given says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its letter in I-PASS with the word for it, on the clinician's card.
    pub letter: Option<(char, Message)>,
    /// Its heading.
    pub title: Message,
    /// A table that stands before the lines.
    pub grid: Option<Grid>,
    /// A drawing beside the lines, as SVG without words; none for most parts.
    pub drawing: Option<String>,
    /// What it says.
    pub lines: Vec<Line>,
    /// Empty frames to write in, on paper or while talking.
    pub boxes: Vec<Message>,
    /// Whether it stands under the fold: there to look up, not part of the 60 seconds.
    pub is_below_fold: bool,
}

/// A table: what each column is, then the rows. The first cell of a row names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What stands in each column.
    pub head: Vec<Message>,
    /// As many cells as there are columns; none where nothing was typed.
    pub rows: Vec<Vec<Option<Piece>>>,
}

/// One line: `TAG label: body (note · note)`.
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
    /// What adds to it, in order.
    pub notes: Vec<Note>,
}

/// What adds to a line: `label: body`.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What the body is; none where it speaks for itself.
    pub label: Option<Message>,
    /// The body.
    pub body: Piece,
    /// A gap that somebody must close.
    pub is_gap: bool,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Ours: said in the reader's language. Holds no words of the person's.
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
    /// A changed medicine, or one on hold.
    Changed,
    /// A stopped medicine: struck through, and says so.
    Stopped,
    /// A doubt to settle.
    Unsure,
    /// A sign that calls for an ambulance, as they were told.
    Loud,
    /// Nothing was given.
    NotGiven,
}

impl Section {
    pub(super) fn new(kind: SectionKind, title: Message, lines: Vec<Line>) -> Self {
        Self {
            kind,
            letter: None,
            title,
            grid: None,
            drawing: None,
            lines,
            boxes: Vec::new(),
            is_below_fold: false,
        }
    }

    pub(super) fn lettered(self, letter: char, word: Message) -> Self {
        Self {
            letter: Some((letter, word)),
            ..self
        }
    }

    pub(super) fn with_boxes(self, boxes: Vec<Message>) -> Self {
        Self { boxes, ..self }
    }

    pub(super) fn below_fold(self) -> Self {
        Self {
            is_below_fold: true,
            ..self
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.boxes.is_empty() && self.grid.is_none()
    }

    /// Every note, label and body of it, in order: what a search through a card walks.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let cells = self.grid.iter().flat_map(|grid| &grid.rows).flatten();
        let lines = self.lines.iter().flat_map(|line| {
            let notes = line.notes.iter().map(|note| &note.body);
            std::iter::once(&line.body).chain(notes)
        });
        cells.flatten().chain(lines)
    }
}

impl Line {
    pub(super) fn said(message: Message) -> Self {
        Self::of(Piece::Said(message))
    }

    pub(super) fn own(words: &str) -> Self {
        Self::of(Piece::Own(words.to_owned()))
    }

    pub(super) fn not_given(message: Message) -> Self {
        Self {
            tone: Tone::NotGiven,
            ..Self::said(message)
        }
    }

    pub(super) fn unsure(message: Message) -> Self {
        Self {
            tone: Tone::Unsure,
            ..Self::said(message)
        }
    }

    /// The person's own words, or what stands where they gave none.
    pub(super) fn own_or(words: &str, otherwise: fn() -> Message) -> Self {
        if words.is_empty() {
            Self::unsure(otherwise())
        } else {
            Self::own(words)
        }
    }

    /// The person's own words under a label, if there are any.
    pub(super) fn labelled(label: Message, words: &str) -> Option<Self> {
        (!words.is_empty()).then(|| Self::own(words).under(label))
    }

    fn of(body: Piece) -> Self {
        Self {
            tone: Tone::Plain,
            tag: None,
            label: None,
            body,
            notes: Vec::new(),
        }
    }

    pub(super) fn under(self, label: Message) -> Self {
        Self {
            label: Some(label),
            ..self
        }
    }

    pub(super) fn noting(mut self, notes: impl IntoIterator<Item = Note>) -> Self {
        self.notes.extend(notes);
        self
    }
}

impl Note {
    /// What stands between label and body at the head of a card: "Born 1955", but "Leaves: Monday".
    pub(super) fn joint(&self) -> &'static str {
        match self.body {
            Piece::Said(_) => ": ",
            Piece::Own(_) => " ",
        }
    }

    pub(super) fn said(message: Message) -> Self {
        Self {
            label: None,
            body: Piece::Said(message),
            is_gap: false,
        }
    }

    /// The person's own words, if there are any.
    pub(super) fn own(label: Option<Message>, words: &str) -> Option<Self> {
        (!words.is_empty()).then(|| Self {
            label,
            body: Piece::Own(words.to_owned()),
            is_gap: false,
        })
    }
}
