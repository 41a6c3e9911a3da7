//! A stretch of a paragraph that looks the same all along.

use super::{Font, Ink};

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
