//! What must hold of one file's messages, and between a translation and English.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{File, Message};
use super::header::Status;
use super::pattern::Piece;
use super::variables::{Choice, IMPLICIT, arguments, choices, is_number};
use super::{ENGLISH, Fault, plurals};

/// Each message on its own, and the header's claim to be the source.
pub fn file(file: &File, faults: &mut Vec<Fault>) {
    let is_source = file
        .header
        .as_ref()
        .map(|header| matches!(header.status, Status::Source));
    if is_source.is_some_and(|is_source| is_source != (file.tag == ENGLISH)) {
        faults.push(Fault::of_file(
            &file.tag,
            "only English says `### status: source`, and it must",
        ));
    }
    for message in &file.messages {
        for what in message_faults(&file.tag, message) {
            faults.push(Fault::of_message(&file.tag, &message.key, what));
        }
    }
}

fn message_faults(tag: &str, message: &Message) -> Vec<String> {
    let mut faults: Vec<String> = choices(&message.pieces)
        .flat_map(|choice| {
            if choice.is_plural() {
                plural(tag, &choice)
            } else {
                text(&choice)
            }
        })
        .collect();
    let by_count: BTreeSet<&str> = choices(&message.pieces)
        .filter(Choice::is_plural)
        .map(|choice| choice.on)
        .collect();
    let by_text: BTreeSet<&str> = choices(&message.pieces)
        .filter(|choice| !choice.is_plural())
        .map(|choice| choice.on)
        .collect();
    faults.extend(
        by_count
            .intersection(&by_text)
            .map(|on| format!("chooses by ${on} both as a count and as text")),
    );
    if message.key == "shell-the-person" && !matches!(message.pieces.as_slice(), [Piece::Text(_)]) {
        faults.push("stands for { $name } and must be plain text".to_owned());
    }
    if arguments(&message.pieces).len() > 10 {
        faults.push("has more than ten variables".to_owned());
    }
    faults
}

fn plural(tag: &str, choice: &Choice) -> Vec<String> {
    let mut faults = repeated_keys(choice);
    if IMPLICIT.contains(&choice.on) {
        faults.push(format!("chooses by ${} as if it were a count", choice.on));
    }
    if choice.default != Some("other") {
        faults.push(format!("the choice by ${} must end in *[other]", choice.on));
    }
    let mut exact = BTreeSet::new();
    for key in choice.keys().filter(|key| is_number(key)) {
        match key.parse::<u32>() {
            Ok(number) if number.to_string() == key => _ = exact.insert(number),
            _ => faults.push(format!("[{key}] is not a whole number written plainly")),
        }
    }
    let keys: BTreeSet<&str> = choice.keys().collect();
    let missing = plurals::needed(tag, &exact)
        .into_iter()
        .filter(|category| !keys.contains(category));
    faults.extend(missing.map(|category| {
        format!(
            "the choice by ${} lacks [{category}], which this language needs",
            choice.on
        )
    }));
    faults
}

fn text(choice: &Choice) -> Vec<String> {
    let mut faults = repeated_keys(choice);
    if let Some(number) = choice.keys().find(|key| is_number(key)) {
        faults.push(format!(
            "the choice by ${} mixes words with the number [{number}]",
            choice.on
        ));
    }
    let keys: BTreeSet<&str> = choice.keys().collect();
    if choice.on == "who" && keys != BTreeSet::from(["me", "other"]) {
        faults.push("the choice by $who must be between [me] and [other]".to_owned());
    }
    faults
}

fn repeated_keys(choice: &Choice) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let repeated = choice.keys().filter(|key| !seen.insert(key.to_string()));
    repeated
        .map(|key| format!("the choice by ${} has [{key}] twice", choice.on))
        .collect()
}

/// The same messages, given the same variables, choosing by them in the same way.
pub fn same_as_english(english: &File, translation: &File, faults: &mut Vec<Fault>) {
    for theirs in translation
        .messages
        .iter()
        .filter(|theirs| english.message(&theirs.key).is_none())
    {
        faults.push(Fault::of_message(
            &translation.tag,
            &theirs.key,
            "is not in the English file",
        ));
    }
    for ours in &english.messages {
        let differences = match translation.message(&ours.key) {
            Some(theirs) => differences(ours, theirs),
            // A message that could not be read is told of already.
            None if faults.iter().any(|fault| {
                fault.tag == translation.tag && fault.key.as_ref() == Some(&ours.key)
            }) =>
            {
                Vec::new()
            }
            None => vec!["is missing".to_owned()],
        };
        faults.extend(
            differences
                .into_iter()
                .map(|what| Fault::of_message(&translation.tag, &ours.key, what)),
        );
    }
}

fn differences(ours: &Message, theirs: &Message) -> Vec<String> {
    let (in_english, here) = (arguments(&ours.pieces), arguments(&theirs.pieces));
    let mut differences = Vec::new();
    for lost in in_english.iter().filter(|name| !here.contains(name)) {
        differences.push(format!("lacks {{ ${lost} }}, which English has"));
    }
    for added in here.iter().filter(|name| !in_english.contains(name)) {
        differences.push(format!("uses {{ ${added} }}, which English does not have"));
    }
    let (english_choices, choices_here) = (keys_by_variable(ours), keys_by_variable(theirs));
    for (on, (is_plural, keys)) in &english_choices {
        match choices_here.get(on) {
            Some((plural_here, _)) if plural_here != is_plural => {
                differences.push(format!(
                    "chooses by ${on} as {}, unlike English",
                    if *plural_here { "a count" } else { "text" }
                ));
            }
            Some((false, keys_here)) if keys_here != keys => {
                let keys = keys
                    .iter()
                    .map(|key| format!("[{key}]"))
                    .collect::<Vec<_>>()
                    .join(" ");
                differences.push(format!(
                    "the choice by ${on} must be between {keys}, as in English"
                ));
            }
            _ => {}
        }
    }
    differences
}

/// For each variable that is chosen by: whether as a count, and the keys.
fn keys_by_variable(message: &Message) -> BTreeMap<&str, (bool, BTreeSet<String>)> {
    let mut by_variable: BTreeMap<&str, (bool, BTreeSet<String>)> = BTreeMap::new();
    for choice in choices(&message.pieces) {
        let (is_plural, keys) = by_variable
            .entry(choice.on)
            .or_insert((true, BTreeSet::new()));
        *is_plural &= choice.is_plural();
        keys.extend(choice.keys().map(str::to_owned));
    }
    by_variable
}
