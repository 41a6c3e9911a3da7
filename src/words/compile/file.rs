//! One message file, parsed: its header and its messages with everything they refer to put in place.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::header::Header;
use super::pattern::{self, Named, Piece};
use super::{Fault, Source};

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
        for key in keys(&resource) {
            match pattern::pieces(key, &named) {
                Ok(pieces) => messages.push(Message {
                    key: key.to_owned(),
                    pieces,
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

fn keys<'a>(resource: &ast::Resource<&'a str>) -> Vec<&'a str> {
    let mut keys = Vec::new();
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry
            && message.value.is_some()
            && !keys.contains(&message.id.name)
        {
            keys.push(message.id.name);
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
