//! Names of the translators' files as names in Rust.

use std::collections::BTreeMap;

use super::{ENGLISH, Fault, Signature};

/// Refuses keys and variables that cannot be told apart, or cannot be said, in Rust.
pub fn check(messages: &[Signature], faults: &mut Vec<Fault>) {
    let mut seen = BTreeMap::new();
    for message in messages {
        if let Some(other) = seen.insert(snake(&message.key), &message.key) {
            faults.push(Fault::of_message(
                ENGLISH,
                &message.key,
                format!("is too much like `{other}`"),
            ));
        }
        let names = std::iter::once(&message.key)
            .chain(&message.arguments)
            .map(|name| snake(name));
        for name in names.filter(|name| ["self", "super", "crate"].contains(&name.as_str())) {
            faults.push(Fault::of_message(
                ENGLISH,
                &message.key,
                format!("`{name}` cannot be a name in Rust"),
            ));
        }
    }
    if u16::try_from(messages.len()).is_err() {
        faults.push(Fault::of_file(
            ENGLISH,
            "has more messages than the program can number",
        ));
    }
}

/// `question-B-MED-01` is `question_b_med_01`, and words that Rust keeps for itself are marked.
pub fn identifier(name: &str) -> String {
    const KEPT: &str = " abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in \
        let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use \
        virtual where while yield ";
    let snake = snake(name);
    if KEPT.contains(&format!(" {snake} ")) {
        format!("r#{snake}")
    } else {
        snake
    }
}

fn snake(name: &str) -> String {
    name.to_ascii_lowercase().replace('-', "_")
}
