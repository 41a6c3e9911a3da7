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
/// The most lines that are kept with one card. Two phones that come together may have so many that wait.
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
    let is_short = |sent: &Sent| sent.came.lines().nth(MOST_LINES).is_none();
    bytes <= LONGEST_CAME && sent.iter().all(is_short)
}

/// As many lines of one card as fit, of a file that has more of them: what was decided goes first, the oldest first.
pub(crate) fn cut(came: &str) -> String {
    let mut lines: Vec<_> = came.lines().collect();
    let mut over = lines.len().saturating_sub(MOST_LINES);
    if over == 0 {
        return came.to_owned();
    }
    lines.retain(|line| {
        let goes = over > 0 && line.starts_with(DECIDED);
        over -= usize::from(goes);
        !goes
    });
    lines.truncate(MOST_LINES);
    lines.join("\n")
}

/// Makes room among all cards: what was decided goes first, then everything of the oldest cards.
pub(crate) fn make_room(sent: &mut [Sent]) {
    while !fits(sent) {
        if sent.iter_mut().any(|card| forget_decided(&mut card.came)) {
            continue;
        }
        match sent.iter_mut().find(|card| !card.came.is_empty()) {
            Some(card) => card.came = String::new(),
            None => return,
        }
    }
}

/// Forgets the oldest that was decided; says whether there was one.
fn forget_decided(came: &mut String) -> bool {
    let mut lines: Vec<_> = came.lines().collect();
    let Some(at) = lines.iter().position(|line| line.starts_with(DECIDED)) else {
        return false;
    };
    lines.remove(at);
    *came = lines.join("\n");
    true
}
