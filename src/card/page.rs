//! The card as a file of its own: opens in any browser without a network, runs nothing, prints on paper.
//!
//! Its own policy lets it load and run nothing, whatever stands in it. Its title says nothing about anybody: it shows
//! in tabs, histories and downloads.

use super::html::html_in;
use super::{Card, Reader};
use crate::words::{Words, say};

/// The page with a place for what differs.
const PAGE: &str = include_str!("page.html");

/// The whole page, in one language or in two beside each other.
#[must_use]
pub fn page(card: &Card, first: &Words, second: Option<&Words>) -> String {
    let locale = first.locale();
    let head = PAGE
        .replace("{lang}", locale.tag)
        .replace("{dir}", locale.dir.name())
        .replace("{title}", &first.say(&say::file_title()));
    // Last, so that nothing a person typed is taken for a place.
    match head.split_once("{card}") {
        Some((before, after)) => [before, &html_in(card, first, second), after].concat(),
        None => head,
    }
}

/// What the file is called: for whom it is, and not whose.
#[must_use]
pub fn file_name(reader: Reader) -> String {
    format!("warm-handoff-{}.html", reader.name())
}
