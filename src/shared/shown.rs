//! What a card says, gathered so that many answers can be looked up in it.

use std::collections::BTreeSet;

use crate::card::{Card, Note, Piece};
use crate::words::Message;

/// What joins several answers on one line of a card.
const JOINTS: [&str; 2] = [" · ", ", "];
/// A line of more pieces than these is looked at piece by piece.
const MOST_PIECES: usize = 8;

/// Everything that stands on a card: in the person's words, and what is ours by its key.
pub(super) struct Shown {
    words: BTreeSet<String>,
    said: BTreeSet<u16>,
}

impl Shown {
    pub(super) fn on(card: &Card) -> Self {
        let mut shown = Self {
            words: card.name.iter().cloned().collect(),
            said: BTreeSet::new(),
        };
        for fact in std::iter::once(&card.by).chain(&card.facts) {
            shown.note(fact);
        }
        for section in &card.sections {
            let cells = section.grid.iter().flat_map(|grid| &grid.rows).flatten();
            for cell in cells.flatten() {
                shown.piece(cell);
            }
            for line in &section.lines {
                shown.label(line.label.as_ref());
                shown.piece(&line.body);
                for note in &line.notes {
                    shown.note(note);
                }
            }
        }
        shown
    }

    /// Whether this stands there, alone or as one of several on a line.
    pub(super) fn says(&self, words: &str) -> bool {
        self.words.contains(words)
    }

    /// Whether we say this there, whatever fills it.
    pub(super) fn has(&self, message: &Message) -> bool {
        self.said.contains(&message.own_key())
    }

    fn note(&mut self, note: &Note) {
        self.label(note.label.as_ref());
        self.piece(&note.body);
    }

    fn label(&mut self, label: Option<&Message>) {
        if let Some(label) = label {
            label.each_key(&mut |key| _ = self.said.insert(key));
        }
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Own(own) => add(&mut self.words, own),
            Piece::Said(said) => self.label(Some(said)),
        }
    }
}

fn add(words: &mut BTreeSet<String>, own: &str) {
    words.insert(own.to_owned());
    for joint in JOINTS {
        let pieces: Vec<_> = own.split(joint).collect();
        if pieces.len() == 1 {
            continue;
        }
        let most = if pieces.len() > MOST_PIECES {
            1
        } else {
            pieces.len()
        };
        for width in 1..=most {
            let runs = pieces.windows(width).map(|run| run.join(joint));
            words.extend(runs);
        }
    }
}
