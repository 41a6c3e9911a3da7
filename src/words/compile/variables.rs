//! The variables of a message: which must be passed, and what choices hang on each.

use super::pattern::{Branch, Piece};
use super::plurals::CATEGORIES;

/// Variables that the app supplies to every message: nobody passes them, and a translation may use them or not.
pub const IMPLICIT: [&str; 2] = ["who", "name"];

/// The variables that must be passed, in order of first appearance.
pub fn arguments(pieces: &[Piece]) -> Vec<String> {
    let mut arguments = Vec::new();
    for name in mentioned(pieces) {
        if !IMPLICIT.contains(&name) && !arguments.iter().any(|argument| argument == name) {
            arguments.push(name.to_owned());
        }
    }
    arguments
}

fn mentioned(pieces: &[Piece]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) => names.push(name),
            Piece::Select { on, branches, .. } => {
                names.push(on);
                branches
                    .iter()
                    .for_each(|branch| names.extend(mentioned(&branch.pieces)));
            }
        }
    }
    names
}

/// A choice between branches by one variable.
pub struct Choice<'a> {
    pub on: &'a str,
    pub branches: &'a [Branch],
    pub default: Option<&'a str>,
}

/// The choices of a message.
pub fn choices(pieces: &[Piece]) -> impl Iterator<Item = Choice<'_>> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Select {
            on,
            branches,
            default,
        } => {
            let default = branches.get(*default).map(|branch| branch.key.as_str());
            Some(Choice {
                on,
                branches,
                default,
            })
        }
        _ => None,
    })
}

impl Choice<'_> {
    /// The keys of all branches.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.branches.iter().map(|branch| branch.key.as_str())
    }

    /// Whether it chooses by a count: every key is a number or the name of a plural category.
    pub fn is_plural(&self) -> bool {
        self.keys()
            .all(|key| is_number(key) || CATEGORIES.contains(&key))
    }
}

/// Whether the key of a branch is an exact number rather than a name.
pub fn is_number(key: &str) -> bool {
    !key.starts_with(|first: char| first.is_ascii_alphabetic())
}
