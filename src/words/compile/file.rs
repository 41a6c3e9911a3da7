//! One message file, parsed: its header and its messages with everything they refer to put in place.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::header::Header;
use super::pattern::{self, Named, Piece};
use super::{Fault, Source};

/// How the comment of a group (`## Later: …`) begins whose messages are not part of the program.
const LATE_GROUP: &str = "Later: ";

/// A parsed file.
pub struct File {
    pub tag: String,
    pub header: Option<Header>,
    pub messages: Vec<Message>,
}

/// A message of one language.
pub struct Message {
    pub key: String,
    pub pieces: Vec<Piece>,
    /// Whether it stands in a late group.
    pub is_late: bool,
}

impl File {
    /// What can be read of the file; what cannot goes to `faults`.
    pub fn read(source: &Source, faults: &mut Vec<Fault>) -> File {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| {
                let line = source
                    .text
                    .get(..error.pos.start)
                    .unwrap_or_default()
                    .matches('\n')
                    .count()
                    + 1;
                Fault::of_file(
                    &source.tag,
                    format!("line {line} is not Fluent: {}", error.kind),
                )
            }));
            resource
        });
        let header = Header::read(header_lines(&resource));
        let header = header
            .map_err(|what| faults.push(Fault::of_file(&source.tag, what)))
            .ok();
        let named = named(&source.tag, &resource, faults);
        let mut messages = Vec::new();
        for (key, is_late) in keys(&resource) {
            match pattern::pieces(key, &named) {
                Ok(pieces) => messages.push(Message {
                    key: key.to_owned(),
                    pieces,
                    is_late,
                }),
                Err(what) => faults.push(Fault::of_message(&source.tag, key, what)),
            }
        }
        File {
            tag: source.tag.clone(),
            header,
            messages,
        }
    }

    /// The message with this key.
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

/// The lines of the `###` comments before anything else.
fn header_lines<'a>(resource: &'a ast::Resource<&'a str>) -> impl Iterator<Item = &'a str> + Clone {
    let comments = resource.body.iter().map_while(|entry| match entry {
        ast::Entry::ResourceComment(comment) => Some(comment),
        _ => None,
    });
    comments.flat_map(|comment| comment.content.iter().copied())
}

/// The key of each message, and whether the last group comment before it (`## …`) is of a late group.
fn keys<'a>(resource: &ast::Resource<&'a str>) -> Vec<(&'a str, bool)> {
    let mut keys: Vec<(&str, bool)> = Vec::new();
    let mut is_late = false;
    for entry in &resource.body {
        match entry {
            ast::Entry::GroupComment(comment) => {
                let first = comment.content.first().copied().unwrap_or_default();
                is_late = first.starts_with(LATE_GROUP);
            }
            ast::Entry::Message(message)
                if message.value.is_some()
                    && keys.iter().all(|(key, _)| *key != message.id.name) =>
            {
                keys.push((message.id.name, is_late));
            }
            _ => {}
        }
    }
    keys
}

/// Every message and term by its name, each once.
fn named<'a>(
    tag: &str,
    resource: &'a ast::Resource<&'a str>,
    faults: &mut Vec<Fault>,
) -> Named<'a> {
    let mut named = BTreeMap::new();
    for entry in &resource.body {
        let (name, pattern, attributes) = match entry {
            ast::Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            ast::Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        if let Some(attribute) = attributes.first() {
            faults.push(Fault::of_message(
                tag,
                &name,
                format!(
                    "has the attribute .{}; attributes are not supported",
                    attribute.id.name
                ),
            ));
        }
        if let Some(pattern) = pattern
            && named.insert(name.clone(), pattern).is_some()
        {
            faults.push(Fault::of_message(tag, &name, "stands here twice"));
        }
    }
    named
}
