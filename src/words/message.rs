//! A message: something to be said, not yet in any language.

use chrono::{NaiveDate, NaiveTime};

/// Something to be said, in no language yet. Made by the functions of `say`, said by `Words::say`.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    pub(super) key: u16,
    pub(super) args: Vec<Arg>,
}

/// What fills a placeholder of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A person's own words or a name: comes out exactly as it is, in every language.
    Text(String),
    /// A number of things: chooses the plural, written in Western digits without separators.
    Count(u32),
    /// Another message, said in the same language.
    Message(Message),
    /// A calendar day, said in full with its weekday and year.
    Day(NaiveDate),
    /// A time of day, said to the minute.
    Time(NaiveTime),
}

impl Message {
    pub(crate) fn new(key: u16, args: Vec<Arg>) -> Message {
        Message { key, args }
    }

    /// Which sentence it is, whatever fills it.
    pub(crate) fn own_key(&self) -> u16 {
        self.key
    }

    /// Whether it is the same sentence, whatever fills it.
    pub(crate) fn is_like(&self, other: &Message) -> bool {
        self.key == other.key
    }

    /// Hands over the key of this message and of every message within it.
    pub(crate) fn each_key(&self, found: &mut dyn FnMut(u16)) {
        found(self.key);
        for arg in &self.args {
            if let Arg::Message(message) = arg {
                message.each_key(found);
            }
        }
    }

    /// Whether it is of the messages that are fetched after the first screen. What fills it may be late too.
    pub fn is_late(&self) -> bool {
        usize::from(self.key) >= super::locale::EARLY
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Message {
    /// The message with this name in the translators' files, for tests that walk all of them.
    pub fn named(name: &str, args: Vec<Arg>) -> Option<Message> {
        let key = super::KEY_NAMES.iter().position(|key| *key == name)?;
        Some(Message::new(u16::try_from(key).ok()?, args))
    }

    /// Its name in the translators' files.
    pub fn name(&self) -> &'static str {
        super::KEY_NAMES
            .get(usize::from(self.key))
            .copied()
            .unwrap_or_default()
    }
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[cfg(not(target_arch = "wasm32"))]
        let key = self.name();
        #[cfg(target_arch = "wasm32")]
        let key = self.key;
        write!(f, "say {key:?} {:?}", self.args)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Arg {
        Arg::Count(count)
    }
}

/// Counts beyond `u32` stop there.
impl From<usize> for Arg {
    fn from(count: usize) -> Arg {
        Arg::Count(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

/// For plain number literals. There is no less than nothing: below zero is zero.
impl From<i32> for Arg {
    fn from(count: i32) -> Arg {
        Arg::Count(u32::try_from(count).unwrap_or(0))
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(message)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Arg {
        Arg::Day(day)
    }
}

impl From<NaiveTime> for Arg {
    fn from(time: NaiveTime) -> Arg {
        Arg::Time(time)
    }
}
