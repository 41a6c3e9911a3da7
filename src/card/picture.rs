//! The card as pictures: where each word, rule and frame stands. Pure, so that it is the same wherever it is drawn.
//!
//! No picture is higher than [`HIGHEST`], no line of words is cut between two, and on each stands whose card it is.

mod breaks;
mod paragraph;
mod parts;
mod run;
mod sheet;

use self::paragraph::Text;
use self::sheet::{Atom, BAR};
use super::Card;
use crate::words::{Direction, Words, say};

/// How wide every picture is, in logical points: it is drawn at twice as many.
pub const WIDTH: f32 = 1_080.0;
/// The most a picture is high: at twice as many points, what messengers and old phones still take whole.
pub const HIGHEST: f32 = 2_000.0;
/// White on each side.
const MARGIN: f32 = 48.0;
/// How much of the room above a line its bar fills: as much as is between two lines.
const MOST_ROOM: f32 = 6.0;
/// How wide a line of words may be.
const MEASURE: f32 = WIDTH - 2.0 * MARGIN;

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Their size, in logical points.
    pub size: f32,
    /// Whether they are bold.
    pub is_bold: bool,
}

/// With what a thing is drawn; never the only sign of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As dark as can be.
    Dark,
    /// What adds to a line.
    Soft,
    /// A gap that somebody must close.
    Gap,
    /// The request.
    Ask,
    /// The letters of I-PASS.
    Brand,
    /// A thin line between parts.
    Hair,
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Draw {
    /// A stretch of one line, from its left edge on its base line.
    Words {
        /// Left edge.
        x: f32,
        /// Base line.
        y: f32,
        /// What it says.
        text: String,
        /// How its letters look.
        font: Font,
        /// Its ink.
        ink: Ink,
        /// Which way the whole stretch runs.
        dir: Direction,
    },
    /// A filled bar.
    Bar {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// How wide.
        width: f32,
        /// How high.
        height: f32,
        /// Its ink.
        ink: Ink,
    },
    /// An empty frame to write in.
    Frame {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// How wide.
        width: f32,
        /// How high.
        height: f32,
    },
}

/// One picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// How high it is, in logical points.
    pub height: f32,
    /// What is on it; all of it lies within.
    pub draws: Vec<Draw>,
}

/// How wide a text is in a font, in logical points.
pub type Measure<'a> = &'a dyn Fn(&str, Font) -> f32;

/// The whole card in one language, as one picture or as several that follow each other.
#[must_use]
pub fn pages(card: &Card, words: &Words, measure: Measure<'_>) -> Vec<Page> {
    let text = Text {
        dir: words.locale().dir,
        measure,
    };
    let head = |number, of| parts::running_head(card, words, &text, number, of);
    let head_height = height_of(&head(1, 1));
    let stretches = together(parts::atoms(card, words, &text));
    let heights: Vec<f32> = stretches.iter().map(|stretch| height_of(stretch)).collect();
    let mut groups: Vec<Vec<Atom>> = Vec::new();
    for (stretch, is_first) in stretches.into_iter().zip(breaks(&heights, head_height)) {
        match groups.last_mut().filter(|_| !is_first) {
            Some(group) => group.extend(stretch),
            None => groups.push(stretch),
        }
    }
    let of = groups.len();
    let pages = groups.into_iter().enumerate().map(|(at, group)| {
        let head = if at == 0 {
            Vec::new()
        } else {
            head(at + 1, of)
        };
        page(head.into_iter().chain(group))
    });
    pages.collect()
}

/// Which of the stretches begin a picture: as few pictures as there can be, all of much the same height.
fn breaks(heights: &[f32], head: f32) -> Vec<bool> {
    let most = HIGHEST - 2.0 * MARGIN;
    let within = |room: f32| {
        // Nothing is on the first one yet, and no head will be.
        let mut used = f32::INFINITY;
        let first = heights.iter().enumerate().map(|(at, height)| {
            let begins = used + height > room;
            used = match (begins, at) {
                (true, 0) => *height,
                (true, _) => head + height,
                (false, _) => used + height,
            };
            begins
        });
        first.collect::<Vec<_>>()
    };
    let count = |breaks: &[bool]| breaks.iter().filter(|begins| **begins).count();
    let fewest = within(most);
    let steps = (1..20_u8).map(|step| within(most * f32::from(step) / 20.0));
    let even = steps
        .into_iter()
        .find(|breaks| count(breaks) == count(&fewest));
    even.unwrap_or(fewest)
}

fn height_of(atoms: &[Atom]) -> f32 {
    atoms.iter().map(Atom::whole_height).sum()
}

/// What a file of one picture is called: for whom the card is, and not whose.
#[must_use]
pub fn file_name(card: &Card, number: usize, of: usize) -> String {
    let reader = card.reader.name();
    match of {
        1 => format!("warm-handoff-{reader}.png"),
        _ => format!("warm-handoff-{reader}-{number}.png"),
    }
}

/// Atoms in stretches that must stand on one picture: a heading and its first line.
fn together(atoms: Vec<Atom>) -> Vec<Vec<Atom>> {
    let mut stretches: Vec<Vec<Atom>> = Vec::new();
    let mut goes_on = false;
    for atom in atoms {
        let stays = atom.stays_with_next;
        match stretches.last_mut().filter(|_| goes_on) {
            Some(stretch) => stretch.push(atom),
            None => stretches.push(vec![atom]),
        }
        goes_on = stays;
    }
    stretches
}

fn page(atoms: impl Iterator<Item = Atom>) -> Page {
    let mut y = MARGIN;
    let mut draws = Vec::new();
    for (at, atom) in atoms.enumerate() {
        // Nothing needs room from the edge.
        let before = if at == 0 { 0.0 } else { atom.before };
        draws.extend(atom.draws.into_iter().map(|draw| draw.lower(y + before)));
        // It runs on from line to line, and not into what stands above.
        let room = before.min(MOST_ROOM);
        draws.extend(atom.bar.map(|(x, ink)| Draw::Bar {
            x,
            y: y + before - room,
            width: BAR,
            height: room + atom.height,
            ink,
        }));
        y += before + atom.height;
    }
    Page {
        height: y + MARGIN,
        draws,
    }
}

impl Draw {
    /// The same thing, so much lower.
    fn lower(mut self, by: f32) -> Self {
        match &mut self {
            Self::Words { y, .. } | Self::Bar { y, .. } | Self::Frame { y, .. } => *y += by,
        }
        self
    }
}

/// What stands on a picture that follows another: which one it is.
fn numbered(words: &Words, number: usize, of: usize) -> String {
    words.say(&say::picture_page(number, of))
}
