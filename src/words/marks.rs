//! The control characters of a message table: written by the build, read by `words`, described only here.
//!
//! ```text
//! table   = message (END message)*            in the order of the English file
//! message = (text | SLOT slot | select)*
//! select  = SELECT slot (key KEY branch NEXT)* branch DONE
//! branch  = (text | SLOT slot)*               no select within a select
//! slot    = '0'..='9' (argument, in order of first appearance in English) | WHO | NAME
//! ```
//!
//! The last branch of a select stands for everything the keys do not name. Keys that are numbers come first, so that an
//! exact number wins over its plural category. No control character can come from a translator's file: the build refuses them.

/// Between two messages.
pub const END: char = '\u{1e}';
/// Before a slot whose words stand here.
pub const SLOT: char = '\u{1}';
/// Before the slot that chooses a branch.
pub const SELECT: char = '\u{2}';
/// Between the key of a branch and its words.
pub const KEY: char = '\u{3}';
/// After each branch that has a key.
pub const NEXT: char = '\u{4}';
/// After the last branch.
pub const DONE: char = '\u{5}';
/// The slot of `$who`: "me" or "other".
pub const WHO: char = 'w';
/// The slot of `$name`: the person this is about.
pub const NAME: char = 'n';
