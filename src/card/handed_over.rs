//! Who is in charge, what was asked for and what was promised, with all that was said of each.

use super::SectionKind;
use super::about::under;
use super::section::Section;
use super::things::lines;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::words::{Message, say};

/// A list, and the name of one thing in it.
const LISTS: [(Part, fn() -> Message); 3] = [
    (Part::Baton, say::full_leg),
    (Part::Tries, say::full_try),
    (Part::Promises, say::full_promise),
];

/// Empty while nothing of it is said.
pub(super) fn section(handoff: &Handoff) -> Section {
    let of = |(part, label)| under(label, lines(handoff, part, None));
    let lines = LISTS.into_iter().flat_map(of).collect();
    Section::new(SectionKind::Baton, say::full_handed_over(), lines)
}
