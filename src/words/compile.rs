//! Turns the translators' Fluent files into checked tables at build time; used by `build.rs`, never by the app.
//!
//! English decides which messages there are and what each is given. Every other language must have the same, and
//! whatever a file gets wrong is told with its name and the message's key, all at once.

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

/// The language that the others are translated from.
pub const ENGLISH: &str = "en";

/// One file of messages: the tag is its name, `es` for `es.ftl`.
pub struct Source {
    pub tag: String,
    pub text: String,
}

/// Everything the program needs of the files.
pub struct Compiled {
    /// In the order of the English file, which is the order of every table.
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
    let messages: Vec<Signature> = english.messages.iter().map(rust::signature).collect();
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
    /// The number of this message in every table, if there is one.
    #[cfg_attr(test, expect(dead_code, reason = "the build script asks"))]
    pub fn number(&self, key: &str) -> Option<usize> {
        self.messages.iter().position(|message| message.key == key)
    }

    /// The name of the function in `say` for this message, if there is one.
    pub fn function(&self, key: &str) -> Option<String> {
        let message = self.messages.iter().find(|message| message.key == key)?;
        Some(names::identifier(&message.key))
    }
}

impl Locale {
    /// Where the site keeps the table, named by its content; English is part of the program.
    pub fn file(&self) -> Option<String> {
        let hash = fnv1a(self.table.as_bytes());
        (self.tag != ENGLISH).then(|| format!("locales/{}.{hash:08x}.words", self.tag))
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
