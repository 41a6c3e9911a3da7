//! The replies that are kept with a card as they came, and how many there is room for.
//!
//! Each stands on a line of its own, behind a mark that says whether it waits to be decided. What is in it is looked at
//! nowhere but among the replies.

use super::sent::Sent;

/// The mark of a reply that waits to be decided.
pub const WAITS: char = '?';
/// The mark of one that was decided.
pub const DECIDED: char = '=';
/// The most replies to one card that wait, and the most that are remembered as they were decided.
pub const MOST_CAME: usize = 24;
/// The most lines that are kept with one card: two phones that come together may have so many that wait. Of a file with
/// more, no more are looked into.
pub const MOST_LINES: usize = 2 * MOST_CAME;
/// The longest that the kept replies to all cards of a person are together, in bytes.
pub const LONGEST_CAME: usize = 200_000;

/// Whether one of these lines waits.
pub(crate) fn waits(came: &str) -> bool {
    came.lines().any(|line| line.starts_with(WAITS))
}

/// Whether the replies that are kept with these cards are no more than fit.
pub(crate) fn fits(sent: &[Sent]) -> bool {
    let bytes: usize = sent.iter().map(|sent| sent.came.len()).sum();
    bytes <= LONGEST_CAME
}
