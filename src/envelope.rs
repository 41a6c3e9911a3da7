//! What travels is JSON in an envelope: `{"v":1,"kind":"card", …}`. Here it is opened, with all limits, before anybody
//! looks at what is in it.

use serde_json::{Map, Value};

use crate::seal::{Limits, NotOpened, Token};

/// The version that is written of what any app can read.
pub const VERSION: u64 = 1;
/// The newest version that is read; a newer one is told from a broken one. It is written where there is something in it
/// that an app of the first would call broken: a card with a choice that came since.
pub const NEWEST: u64 = 2;

/// What is in an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A card: see [`crate::shared`].
    Card,
    /// An answer to a card.
    Reply,
    /// One person or all.
    Backup,
}

/// Why what came cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is not of this app.
    NotOurs,
    /// It was made by a newer version of the app.
    Newer,
    /// It is longer than anything of ours, or has more in it than fits.
    TooBig,
    /// It is cut off, changed or says two things at once.
    Damaged,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Card, Self::Reply, Self::Backup];

    /// The name in an envelope.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Reply => "reply",
            Self::Backup => "backup",
        }
    }
}

/// Opens what came: what kind it is, and its fields. What a newer app added to them is passed over by whoever reads them.
///
/// # Errors
/// [`NotRead`], before anything is built from it.
pub fn open(text: &[u8]) -> Result<(Kind, Value), NotRead> {
    let value = Limits::BACKUP.json(text).map_err(|why| match why {
        NotOpened::TooBig => NotRead::TooBig,
        _ => NotRead::Damaged,
    })?;
    match value.get("v").and_then(Value::as_u64) {
        Some(VERSION..=NEWEST) => {}
        Some(version) if version > NEWEST => return Err(NotRead::Newer),
        _ => return Err(NotRead::NotOurs),
    }
    let name = value.get("kind").and_then(Value::as_str);
    let kind = Kind::ALL
        .into_iter()
        .find(|kind| Some(kind.name()) == name)
        .ok_or(NotRead::NotOurs)?;
    // Only a copy may be as large as a copy.
    if kind != Kind::Backup && !Limits::CARD.holds(text) {
        return Err(NotRead::TooBig);
    }
    Ok((kind, value))
}

/// Opens what came out of a token.
///
/// # Errors
/// [`NotRead`]; what came the way of a reply and is none is not ours, and no reply comes another way.
pub fn open_from(token: &Token, text: &[u8]) -> Result<(Kind, Value), NotRead> {
    let (kind, value) = open(text)?;
    if (kind == Kind::Reply) != token.reply_to().is_some() {
        return Err(NotRead::NotOurs);
    }
    Ok((kind, value))
}

/// Opens what came, where only this kind will do.
///
/// # Errors
/// [`NotRead`]; another kind is not ours.
pub fn open_as(wanted: Kind, text: &[u8]) -> Result<Value, NotRead> {
    match open(text)? {
        (kind, value) if kind == wanted => Ok(value),
        _ => Err(NotRead::NotOurs),
    }
}

/// Puts fields into an envelope of this version. Nothing is written of what is empty.
#[must_use]
pub fn close(version: u64, kind: Kind, fields: Vec<(&str, Value)>) -> String {
    let mut all = Map::new();
    all.insert("v".to_owned(), version.into());
    all.insert("kind".to_owned(), kind.name().into());
    for (name, value) in fields {
        let value = without_nothing(value);
        if !is_nothing(&value) {
            all.insert(name.to_owned(), value);
        }
    }
    Value::Object(all).to_string()
}

/// What is missing reads as empty: so nothing that is empty need travel. What stands in a list stays, in its place.
fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut kept = Map::new();
            for (name, value) in fields {
                let value = without_nothing(value);
                if !is_nothing(&value) {
                    kept.insert(name, value);
                }
            }
            Value::Object(kept)
        }
        Value::Array(all) => all.into_iter().map(without_nothing).collect(),
        value => value,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}
