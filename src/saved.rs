//! What is kept on the device: versioned JSON, and the way between it and [`People`].
//!
//! The names in it are in people's files: they never change, and one reader serves every version, since what a file
//! does not have is empty. A file from a newer version, or a broken one, is an error to put aside, never something to mend.

mod answers;
pub mod base64;
mod codes;
mod read;
mod sent;
mod write;

use chrono::NaiveDateTime;
use serde_json::Value;

use crate::handoff::Handoff;
use crate::people::People;

/// The version that is written. Older ones are read for ever. It grows whenever a file may hold what an older app
/// does not know: the second added the birth date and the reason for care, the third the full preparation, the fourth
/// the baton, the talk and the days on which days were said, the fifth what was handed on and what is left out of it,
/// the sixth that an agreed talk did not take place, and that nobody said what happened to a medicine.
pub const VERSION: u64 = 6;
/// The longest text that is read at all, in bytes.
pub const LONGEST: usize = 5_000_000;

const FORMAT: &str = "warm-handoff";

const BEFORE_LEAVING: &str = "before_leaving";
const ANY_TIME: &str = "any_time";
const NOT_KNOWN: &str = "not_known";

/// Why saved text could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not text of ours, cut off or changed.
    Broken,
    /// Written by a newer version of the app.
    Newer {
        /// Its version.
        version: u64,
    },
    /// Longer than [`LONGEST`].
    TooLong,
}

/// The saved form of everybody.
#[must_use]
pub fn write(people: &People) -> String {
    let mut written = write::write(people);
    written.insert("format".to_owned(), FORMAT.into());
    written.insert("version".to_owned(), VERSION.into());
    Value::Object(written).to_string()
}

/// One handoff as it is saved, for what travels, without the answers that are also read where nothing stands.
#[must_use]
pub fn write_handoff(handoff: &Handoff) -> Value {
    let mut written = Value::Object(write::handoff(handoff));
    for (place, name, nothing) in [
        ("/person", "filled_in_by", "me"),
        ("/medicines", "answer", "not_answered"),
        ("/allergies", "answer", "not_answered"),
        ("/request", "wanted", "not_answered"),
    ] {
        let part = written.pointer_mut(place).and_then(Value::as_object_mut);
        if let Some(part) = part.filter(|part| part.get(name) == Some(&nothing.into())) {
            part.remove(name);
        }
    }
    written
}

/// A moment as it is saved: `2026-11-23T10:40`, local time.
#[must_use]
pub fn write_moment(moment: NaiveDateTime) -> String {
    write::moment(moment)
}

/// The moment of [`write_moment`].
#[must_use]
pub fn read_moment(text: &str) -> Option<NaiveDateTime> {
    read::read_moment(text)
}

/// Reads one handoff from its saved form; none when it is not whole.
#[must_use]
pub fn read_handoff(saved: &Value) -> Option<Handoff> {
    read::read_handoff(saved)
}

/// Reads a saved form of this or any older version.
///
/// # Errors
/// [`Unreadable`]; nothing is guessed and nothing is left out.
pub fn read(text: &str) -> Result<People, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let saved: Value = serde_json::from_str(text).map_err(|_| Unreadable::Broken)?;
    if saved.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Unreadable::Broken);
    }
    match saved.get("version").and_then(Value::as_u64) {
        Some(1..=VERSION) => read::read(&saved).ok_or(Unreadable::Broken),
        Some(version) if version > VERSION => Err(Unreadable::Newer { version }),
        _ => Err(Unreadable::Broken),
    }
}
