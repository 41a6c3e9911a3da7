//! Writes the table of one language in the form that `marks.rs` describes.

use super::super::marks;
use super::file::File;
use super::pattern::{Branch, Piece};
use super::variables::is_number;
use super::{Locale, Signature};

/// The table of a checked file.
pub fn locale(file: File, messages: &[Signature]) -> Option<Locale> {
    let mut table = String::new();
    for (index, signature) in messages.iter().enumerate() {
        if index > 0 {
            table.push(marks::END);
        }
        encode(
            &file.message(&signature.key)?.pieces,
            &signature.arguments,
            &mut table,
        );
    }
    Some(Locale {
        tag: file.tag,
        header: file.header?,
        table,
    })
}

fn encode(pieces: &[Piece], arguments: &[String], table: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => table.push_str(text),
            Piece::Variable(name) => table.extend([marks::SLOT, slot(name, arguments)]),
            Piece::Select {
                on,
                branches,
                default,
            } => {
                table.extend([marks::SELECT, slot(on, arguments)]);
                choice(branches, *default, arguments, table);
            }
        }
    }
}

/// Exact numbers, then names, then the default, which needs no key.
fn choice(branches: &[Branch], default: usize, arguments: &[String], table: &mut String) {
    let default = branches.get(default);
    let keyed = || branches.iter().filter(|branch| Some(*branch) != default);
    let numbers = keyed().filter(|branch| is_number(&branch.key));
    let names = keyed().filter(|branch| !is_number(&branch.key));
    for branch in numbers.chain(names) {
        table.push_str(&branch.key);
        table.push(marks::KEY);
        encode(&branch.pieces, arguments, table);
        table.push(marks::NEXT);
    }
    if let Some(branch) = default {
        encode(&branch.pieces, arguments, table);
    }
    table.push(marks::DONE);
}

fn slot(name: &str, arguments: &[String]) -> char {
    match name {
        "who" => marks::WHO,
        "name" => marks::NAME,
        // The checks leave at most ten arguments, all of them English's.
        name => arguments
            .iter()
            .position(|argument| argument == name)
            .and_then(|at| char::from_digit(at as u32, 10))
            .unwrap_or(' '),
    }
}
