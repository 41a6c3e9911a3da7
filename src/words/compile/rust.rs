//! The Rust that the program includes: a function for each message, and the list of languages.

use std::fmt::Write as _;

use super::file::Message;
use super::header::Status;
use super::names::identifier;
use super::pattern::Piece;
use super::variables::arguments;
use super::{Compiled, ENGLISH, Locale, Signature};

/// How the code sees an English message.
pub fn signature(message: &Message) -> Signature {
    Signature {
        key: message.key.clone(),
        arguments: arguments(&message.pieces),
        english: shown(&message.pieces),
        is_late: message.is_late,
    }
}

/// One function for each message.
pub fn say_rs(compiled: &Compiled) -> String {
    let mut rust = String::new();
    for (key, message) in compiled.messages.iter().enumerate() {
        let names: Vec<String> = message
            .arguments
            .iter()
            .map(|name| identifier(name))
            .collect();
        let parameters: Vec<String> = names
            .iter()
            .map(|name| format!("{name}: impl Into<Arg>"))
            .collect();
        let args: Vec<String> = names.iter().map(|name| format!("{name}.into()")).collect();
        let args = if args.is_empty() {
            "Vec::new()".to_owned()
        } else {
            format!("vec![{}]", args.join(", "))
        };
        let late = if message.is_late {
            "/// Late: not in the program.\n///\n"
        } else {
            ""
        };
        _ = writeln!(
            rust,
            "{late}/// `{}`\npub fn {}({}) -> Message {{\n    Message::new({key}, {args})\n}}",
            message.english.replace('`', "'").replace('\n', " "),
            identifier(&message.key),
            parameters.join(", "),
        );
    }
    rust
}

/// The languages, what the program holds of English, and on the host every table and the messages' names.
pub fn locales_rs(compiled: &Compiled) -> String {
    let list = |items: Vec<String>| items.join(", ");
    let keys = list(
        compiled
            .messages
            .iter()
            .map(|message| format!("{:?}", message.key))
            .collect(),
    );
    let args = list(
        compiled
            .messages
            .iter()
            .map(|message| format!("&{:?}", message.arguments))
            .collect(),
    );
    let tables = list(
        compiled
            .locales
            .iter()
            .map(|locale| include(&locale.tag))
            .collect(),
    );
    let english = compiled
        .locales
        .iter()
        .filter(|locale| locale.tag == ENGLISH)
        .map(|locale| of_locale(compiled, locale))
        .collect::<String>();
    let others = compiled.locales.iter().map(|locale| {
        if locale.tag == ENGLISH {
            "ENGLISH_LOCALE".to_owned()
        } else {
            of_locale(compiled, locale)
        }
    });
    format!(
        "const ENGLISH_LOCALE: Locale = {english};
/// Every language, English first, then by tag.
pub static LOCALES: &[Locale] = &[{}];
/// How many messages a table holds.
pub(super) const MESSAGES: usize = {};
/// How many of them are not late; they come first.
pub(super) const EARLY: usize = {};
/// What the program holds of the English table: the messages that are not late.
pub(super) const EARLY_ENGLISH: &str = {};
/// The late messages of English, as the site serves them.
#[cfg(not(target_arch = \"wasm32\"))]
pub(super) const LATE_ENGLISH: &str = {};
/// The tables of [`LOCALES`], in their order.
#[cfg(not(target_arch = \"wasm32\"))]
pub(super) const TABLES: &[&str] = &[{tables}];
/// The messages' names in the translators' files, in the order of the tables.
#[cfg(not(target_arch = \"wasm32\"))]
pub const KEY_NAMES: &[&str] = &[{keys}];
/// What each message of [`KEY_NAMES`] is given, by name.
#[cfg(not(target_arch = \"wasm32\"))]
pub const KEY_ARGS: &[&[&str]] = &[{args}];
",
        list(others.collect()),
        compiled.messages.len(),
        compiled.early(),
        include("early"),
        include("late"),
    )
}

fn include(table: &str) -> String {
    format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{table}.words\"))")
}

fn of_locale(compiled: &Compiled, locale: &Locale) -> String {
    let status = match &locale.header.status {
        Status::Source => "Status::Source".to_owned(),
        Status::Draft => "Status::Draft".to_owned(),
        Status::Reviewed { by, on } => format!("Status::Reviewed {{ by: {by:?}, on: {on:?} }}"),
    };
    format!(
        "Locale {{ tag: {:?}, name: {:?}, dir: Direction::{}, status: {status}, file: {:?} }}",
        locale.tag,
        locale.header.name,
        if locale.header.rtl { "Rtl" } else { "Ltr" },
        compiled.file(locale),
    )
}

/// The words as a translator would write them, on one line.
fn shown(pieces: &[Piece]) -> String {
    let mut shown = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => shown.push_str(text),
            Piece::Variable(name) => _ = write!(shown, "{{ ${name} }}"),
            Piece::Select {
                on,
                branches,
                default,
            } => {
                _ = write!(shown, "{{ ${on} ->");
                for (at, branch) in branches.iter().enumerate() {
                    let star = if at == *default { "*" } else { "" };
                    _ = write!(
                        shown,
                        " {star}[{}] {}",
                        branch.key,
                        self::shown(&branch.pieces)
                    );
                }
                shown.push_str(" }");
            }
        }
    }
    shown
}
