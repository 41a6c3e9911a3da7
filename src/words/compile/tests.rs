//! Each refusal, by the words a translator would see, and the tables proved against the program that reads them.

#[path = "tests/late.rs"]
mod late;
#[path = "tests/proved.rs"]
mod proved;
#[path = "tests/read_back.rs"]
mod read_back;
#[path = "tests/refused_choices.rs"]
mod refused_choices;
#[path = "tests/refused_files.rs"]
mod refused_files;
#[path = "tests/refused_messages.rs"]
mod refused_messages;
#[path = "tests/rust.rs"]
mod rust;
#[path = "tests/tables.rs"]
mod tables;

use super::{Compiled, Source, compile, locales_rs, say_rs};

const HEADER: &str = "### name: English\n### dir: ltr\n### status: source\n\n";
const DRAFT: &str =
    "### name: Ours\n### dir: rtl\n### status: draft: not reviewed by a translator\n\n";

fn english(messages: &str) -> Source {
    Source {
        tag: "en".to_owned(),
        text: format!("{HEADER}{}\n", in_lines(messages)),
    }
}

fn other(tag: &str, messages: &str) -> Source {
    Source {
        tag: tag.to_owned(),
        text: format!("{DRAFT}{}\n", in_lines(messages)),
    }
}

/// Fluent wants each branch of a choice on a line of its own; the tests read better without.
fn in_lines(messages: &str) -> String {
    let mut lines = String::new();
    let mut open = Vec::new();
    for letter in messages.chars() {
        match letter {
            '{' => open.push(false),
            '>' if lines.ends_with('-') => *open.last_mut().unwrap() = true,
            '*' | '[' if open.last() == Some(&true) && !lines.ends_with('*') => {
                lines.push_str("\n    ")
            }
            '}' if open.pop() == Some(true) => lines.push_str("\n    "),
            _ => {}
        }
        lines.push(letter);
    }
    lines
}

fn refusals(sources: &[Source]) -> Vec<String> {
    compile(sources)
        .err()
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn english_refusals(messages: &str) -> Vec<String> {
    refusals(&[english(messages)])
}

/// What `other` gets wrong when English says `ours`.
fn translation_refusals(ours: &str, tag: &str, theirs: &str) -> Vec<String> {
    refusals(&[english(ours), other(tag, theirs)])
}

fn compiled(messages: &str) -> Compiled {
    compile(&[english(messages)]).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn table(messages: &str) -> String {
    compiled(messages).locales[0].table.clone()
}
