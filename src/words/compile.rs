//! Turns the translators' Fluent files into checked tables at build time; used by `build.rs`, never by the app.
//!
//! English decides which messages there are, what each is given and which are late. Every other language must have the
//! same, and whatever a file gets wrong is told with its name and the message's key, all at once.
//!
//! Late messages stand in groups whose comment begins with `## Later: `. They come after all others in every table, so
//! that the program can hold the first part of English alone and fetch the rest.

#[path = "compile/check.rs"]
mod check;
#[path = "compile/encode.rs"]
mod encode;
#[path = "compile/file.rs"]
mod file;
#[path = "compile/header.rs"]
mod header;
#[path = "compile/names.rs"]
mod names;
#[path = "compile/pattern.rs"]
mod pattern;
#[path = "compile/plurals.rs"]
mod plurals;
#[path = "compile/rust.rs"]
mod rust;
#[path = "compile/text.rs"]
mod text;
#[path = "compile/variables.rs"]
mod variables;

use std::fmt;

use self::file::File;
use self::header::Header;
pub use self::rust::{locales_rs, say_rs};
use super::marks;

/// The language that the others are translated from.
pub const ENGLISH: &str = "en";

/// One file of messages: the tag is its name, `es` for `es.ftl`.
pub struct Source {
    pub tag: String,
    pub text: String,
}

/// Everything the program needs of the files.
pub struct Compiled {
    /// In the order of the English file, the late ones after all others, which is the order of every table.
    pub messages: Vec<Signature>,
    /// English first, then by tag.
    pub locales: Vec<Locale>,
}

/// What a message is called and given.
pub struct Signature {
    pub key: String,
    /// The variables, without `$who` and `$name`, in order of first appearance in English.
    pub arguments: Vec<String>,
    /// The English words, as a reader of the code wants to see them.
    pub english: String,
    /// Whether it is left out of the program and fetched after the first screen.
    pub is_late: bool,
}

/// One language, ready to be written out.
pub struct Locale {
    pub tag: String,
    pub header: Header,
    pub table: String,
}

/// Something wrong in a file, in words for the one who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub tag: String,
    pub key: Option<String>,
    pub what: String,
}

/// Checks and compiles all files, or says everything that is wrong with them.
pub fn compile(sources: &[Source]) -> Result<Compiled, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut files: Vec<File> = sources
        .iter()
        .map(|source| File::read(source, &mut faults))
        .collect();
    files.sort_by_key(|file| (file.tag != ENGLISH, file.tag.clone()));
    let Some((english, translations)) = files
        .split_first()
        .filter(|(first, _)| first.tag == ENGLISH)
    else {
        return Err(vec![Fault::of_file(ENGLISH, "the English file is missing")]);
    };
    check::file(english, &mut faults);
    for translation in translations {
        check::file(translation, &mut faults);
        check::same_as_english(english, translation, &mut faults);
    }
    let mut messages: Vec<Signature> = english.messages.iter().map(rust::signature).collect();
    messages.sort_by_key(|message| message.is_late);
    if messages.first().is_some_and(|first| first.is_late) {
        faults.push(Fault::of_file(ENGLISH, "has nothing but late messages"));
    }
    names::check(&messages, &mut faults);
    let locales: Vec<Locale> = files
        .into_iter()
        .filter_map(|file| encode::locale(file, &messages))
        .collect();
    if faults.is_empty() {
        Ok(Compiled { messages, locales })
    } else {
        Err(faults)
    }
}

impl Compiled {
    /// The place in every table of this message, if there is one and it is given nothing.
    pub fn number(&self, key: &str) -> Option<usize> {
        let is_it = |message: &Signature| message.key == key && message.arguments.is_empty();
        self.messages.iter().position(is_it)
    }

    /// How many messages are not late.
    pub fn early(&self) -> usize {
        self.messages.partition_point(|message| !message.is_late)
    }

    /// The English table without its late messages, which the program holds, and those, if there are any.
    pub fn english(&self) -> (&str, Option<&str>) {
        let english = self.locales.first();
        let table = english.map_or("", |english| english.table.as_str());
        let last = self.early().checked_sub(1);
        let mark = last.and_then(|last| table.match_indices(marks::END).nth(last));
        let parts = mark.and_then(|(at, _)| table.split_at_checked(at));
        parts.map_or((table, None), |(early, rest)| {
            (early, rest.strip_prefix(marks::END))
        })
    }

    /// Where the site keeps what the program lacks of a language, named by its content: of English the late messages,
    /// of every other language all.
    pub fn file(&self, locale: &Locale) -> Option<String> {
        let lacking = if locale.tag == ENGLISH {
            self.english().1?
        } else {
            &locale.table
        };
        let hash = fnv1a(lacking.as_bytes());
        Some(format!("locales/{}.{hash:08x}.words", locale.tag))
    }
}

/// FNV-1a, 32 bits: tells one version of a file from another, no more.
fn fnv1a(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

impl Fault {
    fn of_file(tag: &str, what: impl Into<String>) -> Fault {
        Fault {
            tag: tag.to_owned(),
            key: None,
            what: what.into(),
        }
    }

    fn of_message(tag: &str, key: &str, what: impl Into<String>) -> Fault {
        Fault {
            tag: tag.to_owned(),
            key: Some(key.to_owned()),
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "public/locales/{}.ftl: ", self.tag)?;
        if let Some(key) = &self.key {
            write!(f, "{key}: ")?;
        }
        f.write_str(&self.what)
    }
}

#[cfg(test)]
#[path = "compile/tests.rs"]
mod tests;
