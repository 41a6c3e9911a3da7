//! A stretch of a paragraph that looks the same all along.

use super::breaks::{Before, stretches};
use super::{Font, Ink};
use crate::words::Direction;

/// A stretch of a paragraph that looks the same all along.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) font: Font,
    pub(super) ink: Ink,
    /// The person's own: runs as its own letters do, whatever stands round it.
    pub(super) is_own: bool,
    pub(super) is_struck: bool,
}

/// A run of ours.
pub(super) fn run(text: String, size: f32, ink: Ink) -> Run {
    let font = Font {
        size,
        is_bold: false,
    };
    Run {
        text,
        font,
        ink,
        is_own: false,
        is_struck: false,
    }
}

impl Run {
    pub(super) fn bold(self) -> Self {
        let font = Font {
            is_bold: true,
            ..self.font
        };
        Self { font, ..self }
    }

    pub(super) fn own(self) -> Self {
        Self {
            is_own: true,
            ..self
        }
    }
}

/// Notes with a dot between two.
pub(super) fn dotted(notes: Vec<Vec<Run>>, size: f32, ink: Ink) -> Vec<Run> {
    let mut runs = Vec::new();
    for note in notes {
        if !runs.is_empty() {
            runs.push(run(" ·\u{a0}".to_owned(), size, ink));
        }
        runs.extend(note);
    }
    runs
}

/// What no line may part, across runs: the name of a run, what stands before, the text.
pub(super) type Word<'r> = Vec<(&'r Run, Before, &'r str)>;

/// The runs in words.
pub(super) fn words(runs: &[Run]) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut pending = Before::Nothing;
    for run in runs {
        for stretch in stretches(&run.text) {
            // A space at the end of the run before counts like one at the beginning of this.
            let before = match (pending, stretch.before) {
                (Before::Space, Before::Nothing | Before::Seam) => Before::Space,
                (_, before) => before,
            };
            pending = Before::Nothing;
            match words.last_mut().filter(|_| before == Before::Nothing) {
                Some(word) => word.push((run, before, stretch.text)),
                None => words.push(vec![(run, before, stretch.text)]),
            }
        }
        if run.text.ends_with(' ') {
            pending = Before::Space;
        }
    }
    words
}

/// Which way a text runs: as its first letter that runs at all (UAX 9, P2).
pub(super) fn direction(text: &str) -> Direction {
    let is_right_to_left = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if is_right_to_left(letter) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}
