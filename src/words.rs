//! What the program says: messages in no language, and the words of one language to say them in.
//!
//! The translators' files are `public/locales/*.ftl`. The build checks them and turns each into a compact table
//! (`words/compile.rs`, `words/marks.rs`). English is part of the program but for its late messages, which are fetched
//! once the first screen can be used; the other languages are fetched when chosen, each whole.
//! Nothing here knows the browser, and nothing a table or an argument holds can make it panic.
//!
//! ```
//! use warm_handoff::words::{Words, host_plural, say};
//!
//! let noon = say::time_noon(); // in no language yet
//! assert_eq!(Words::english(host_plural).say(&noon), "noon");
//! # let spanish = Words::host("es").ok_or("no Spanish")?;
//! assert_eq!(spanish.say(&noon), "mediodía");
//! # Ok::<(), &str>(())
//! ```

#[cfg(all(test, not(target_arch = "wasm32")))]
mod compile;

mod calendar;
#[cfg(not(target_arch = "wasm32"))]
mod host;
mod locale;
mod marks;
mod message;
pub mod names;
mod plural;
mod table;
mod unbroken;
mod voice;

/// One function for each message, named after its key: `home-title` is `say::home_title()`.
#[allow(
    clippy::too_many_arguments,
    reason = "a message has as many as its sentence needs"
)]
pub mod say {
    use super::message::{Arg, Message};

    include!(concat!(env!("OUT_DIR"), "/say.rs"));
}

use std::fmt::Write as _;
use std::sync::Arc;

pub use self::calendar::{day, day_and_time, day_short, month, time, weekday};
#[cfg(not(target_arch = "wasm32"))]
pub use self::host::{files, host_plural, tables};
pub use self::locale::{Direction, LOCALES, Locale, Status, english, negotiate};
#[cfg(not(target_arch = "wasm32"))]
pub use self::locale::{KEY_ARGS, KEY_NAMES};
pub use self::message::{Arg, Message};
pub use self::plural::{Plural, PluralRule};
use self::table::Table;
pub use self::unbroken::unbroken;
pub use self::voice::{Voice, Who};

/// What ends a sentence.
const ENDS: [char; 6] = ['.', '?', '!', '…', '。', '؟'];

/// The words of one language, in one voice. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    locale: &'static Locale,
    table: Arc<Table>,
    plural: PluralRule,
    voice: Arc<Voice>,
}

impl Words {
    /// English without its late messages: as much of it as is always there.
    pub fn early_english(plural: PluralRule) -> Words {
        Words::new(english(), Table::new(locale::EARLY_ENGLISH), plural)
    }

    /// A language from its fetched table; `None` when the table has not as many messages as this program.
    pub fn from_table(locale: &'static Locale, table: String, plural: PluralRule) -> Option<Words> {
        let table = Table::new(table);
        (table.len() == locale::MESSAGES).then(|| Words::new(locale, table, plural))
    }

    /// The same words and the late ones, from their fetched table; `None` when these are not as many as are lacking.
    pub fn with_late(&self, late: &str) -> Option<Words> {
        let table = self.table.followed_by(late);
        (table.len() == locale::MESSAGES).then(|| Words {
            table: Arc::new(table),
            ..self.clone()
        })
    }

    /// Whether every message can be said: the late ones are here too.
    pub fn is_whole(&self) -> bool {
        self.table.len() == locale::MESSAGES
    }

    fn new(locale: &'static Locale, table: Table, plural: PluralRule) -> Words {
        Words {
            locale,
            table: Arc::new(table),
            plural,
            voice: Arc::default(),
        }
    }

    /// A table of any length, for the tests of the build.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    fn of_any_table(locale: &'static Locale, table: String, plural: PluralRule) -> Words {
        Words::new(locale, Table::new(table), plural)
    }

    /// The same language, speaking to or about someone else.
    pub fn with_voice(&self, voice: Voice) -> Words {
        Words {
            voice: Arc::new(voice),
            ..self.clone()
        }
    }

    /// The language.
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// Whom it speaks to and about.
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    /// The message in this language and voice.
    pub fn say(&self, message: &Message) -> String {
        let mut said = String::new();
        self.write(message, &mut said);
        said
    }

    fn write(&self, message: &Message, said: &mut String) {
        self.fill(self.table.message(message.key), &message.args, said, false);
    }

    /// Copies a message or a branch, filling its slots. The grammar is in `marks.rs`. A full stop that follows what was
    /// put in and ends a sentence itself is left out; `put_in` is whether that stands last, before and after.
    fn fill(&self, pattern: &str, args: &[Arg], said: &mut String, mut put_in: bool) -> bool {
        let mut rest = pattern.chars();
        while let Some(next) = rest.next() {
            match next {
                marks::SLOT => {
                    let before = said.len();
                    self.slot(rest.next(), args, said);
                    put_in |= said.len() > before;
                }
                marks::SELECT => {
                    let slot = rest.next();
                    let (branches, after) = rest
                        .as_str()
                        .split_once(marks::DONE)
                        .unwrap_or((rest.as_str(), ""));
                    put_in = self.fill(self.choose(branches, slot, args), args, said, put_in);
                    rest = after.chars();
                }
                '.' if put_in && said.ends_with(ENDS) => put_in = false,
                letter => {
                    said.push(letter);
                    put_in = false;
                }
            }
        }
        put_in
    }

    fn choose<'a>(&self, branches: &'a str, slot: Option<char>, args: &[Arg]) -> &'a str {
        let mut chosen = String::new();
        self.slot(slot, args, &mut chosen);
        let category = match argument(slot, args) {
            Some(Arg::Count(count)) => (self.plural)(self.locale.tag, *count).name(),
            _ => "",
        };
        let mut last = "";
        for branch in branches.split(marks::NEXT) {
            match branch.split_once(marks::KEY) {
                Some((key, words)) if key == chosen || key == category => return words,
                Some(_) => {}
                None => last = branch,
            }
        }
        last
    }

    fn slot(&self, slot: Option<char>, args: &[Arg], said: &mut String) {
        match slot {
            Some(marks::WHO) => said.push_str(self.voice.who.name()),
            Some(marks::NAME) if self.voice.name.is_empty() => {
                // Plain text, as the build makes sure: it must not ask for the name again.
                said.push_str(self.table.message(say::shell_the_person().key));
            }
            Some(marks::NAME) => said.push_str(&self.voice.name),
            slot => match argument(slot, args) {
                Some(Arg::Text(text)) => said.push_str(text),
                Some(Arg::Count(count)) => _ = write!(said, "{count}"),
                Some(Arg::Message(message)) => self.write(message, said),
                Some(Arg::Day(date)) => self.write(&day(*date), said),
                Some(Arg::Time(at)) => self.write(&time(*at), said),
                // A damaged table may ask for anything; for an argument by number, the caller forgot it.
                None => debug_assert!(
                    !slot.is_some_and(|slot| slot.is_ascii_digit()),
                    "a message asks for {slot:?} of {args:?}"
                ),
            },
        }
    }
}

/// Whether they say the same things: same language, same voice, as many messages.
impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.locale == other.locale
            && self.voice == other.voice
            && self.table.len() == other.table.len()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words in {} as {:?}", self.locale.tag, self.voice)
    }
}

fn argument(slot: Option<char>, args: &[Arg]) -> Option<&Arg> {
    args.get(slot?.to_digit(10)? as usize)
}
