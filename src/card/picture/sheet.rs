//! Things that no picture may cut, put under each other: a line of words, a rule, a frame.

use super::paragraph::Text;
use super::run::{Run, run};
use super::{Draw, HIGHEST, Ink, MARGIN, MEASURE};
use crate::words::Direction;

pub(super) const SMALL: f32 = 27.0;
/// How high a line is, beside its letters.
const LEADING: f32 = 1.34;
/// A bar along a part that must strike the eye, and the room after it.
pub(super) const BAR: f32 = 10.0;
const BAR_ROOM: f32 = 28.0;
const FRAME: f32 = 130.0;
/// How many lines a paragraph may have to stand whole on one picture.
const TOGETHER: usize = 8;

/// What no picture may cut.
pub(super) struct Atom {
    /// Room before it; none at the top of a picture.
    pub(super) before: f32,
    pub(super) height: f32,
    /// From its own upper left corner, on the page's x.
    pub(super) draws: Vec<Draw>,
    /// A bar along it and the room before it: its left edge and its ink.
    pub(super) bar: Option<(f32, Ink)>,
    /// Whether what follows must stand on the same picture.
    pub(super) stays_with_next: bool,
}

impl Atom {
    pub(super) fn whole_height(&self) -> f32 {
        self.before + self.height
    }
}

/// Atoms in the making.
pub(super) struct Sheet<'a> {
    text: &'a Text<'a>,
    atoms: Vec<Atom>,
    /// The bar that runs along what is added.
    pub(super) bar: Option<Ink>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(text: &'a Text<'a>) -> Self {
        Self {
            text,
            atoms: Vec::new(),
            bar: None,
        }
    }

    pub(super) fn finished(self) -> Vec<Atom> {
        self.atoms
    }

    /// A line for each line of the paragraph.
    pub(super) fn paragraph(&mut self, runs: &[Run], before: f32, hanging: f32) {
        let inset = if self.bar.is_some() { BAR_ROOM } else { 0.0 };
        let is_rtl = self.text.dir == Direction::Rtl;
        let left = if is_rtl { MARGIN } else { MARGIN + inset };
        let size = runs.iter().map(|run| run.font.size).fold(0.0, f32::max);
        let height = (size * LEADING).ceil();
        let lines = self.text.lines(runs, left, MEASURE - inset, hanging);
        let count = lines.len();
        for (at, draws) in lines.into_iter().enumerate() {
            let base = (height + size * 0.7) / 2.0;
            let draws = draws.into_iter().map(|draw| draw.lower(base)).collect();
            let x = if is_rtl {
                MARGIN + MEASURE - BAR
            } else {
                MARGIN
            };
            let bar = self.bar.map(|ink| (x, ink));
            let before = if at == 0 { before } else { 0.0 };
            self.atoms.push(Atom {
                before,
                height,
                draws,
                bar,
                // The end of a sentence on the next picture is easily missed.
                stays_with_next: count <= TOGETHER && at + 1 < count,
            });
        }
    }

    /// The last thing stays with the next.
    pub(super) fn stay(&mut self) {
        if let Some(last) = self.atoms.last_mut() {
            last.stays_with_next = true;
        }
    }

    /// A line across, which stays with what is under it.
    pub(super) fn rule(&mut self, before: f32) {
        let bar = Draw::Bar {
            x: MARGIN,
            y: 0.0,
            width: MEASURE,
            height: 2.0,
            ink: Ink::Hair,
        };
        self.atoms.push(Atom {
            before,
            height: 2.0,
            draws: vec![bar],
            bar: None,
            stays_with_next: true,
        });
    }

    /// A frame to write in, with what belongs there.
    pub(super) fn frame(&mut self, label: &str) {
        let lines = self.text.lines(
            &[run(label.to_owned(), SMALL, Ink::Dark)],
            MARGIN + 16.0,
            MEASURE - 32.0,
            0.0,
        );
        let line = (SMALL * LEADING).ceil();
        let mut y = 8.0 + line * 0.75;
        let mut draws = Vec::new();
        for words in lines {
            draws.extend(words.into_iter().map(|draw| draw.lower(y)));
            y += line;
        }
        let height = (y + 0.4 * line).clamp(FRAME, HIGHEST / 2.0);
        draws.push(Draw::Frame {
            x: MARGIN,
            y: 0.0,
            width: MEASURE,
            height,
        });
        self.atoms.push(Atom {
            before: 12.0,
            height,
            draws,
            bar: None,
            stays_with_next: false,
        });
    }
}
