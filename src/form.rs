//! The form of the full preparation: every part, its pages and the slots on them, as data.
//!
//! `form.tsv` holds one row for each slot; the build checks that each has words in every language. Screens, saved
//! files and cards walk this table, so that adding a slot is adding a row and its words.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod compile;
mod hangs_on;
mod part;

pub use hangs_on::hangs_on;
pub use part::Part;

use crate::words::Message;

include!(concat!(env!("OUT_DIR"), "/form.rs"));

/// A place for one answer: `test.owner`. A number within the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(u8);

/// One of the answers that a slot offers: `not_sure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice(u8);

/// One page of a part: a question, with the slots that answer it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(u8);

/// How a slot is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One line of words.
    Line,
    /// Several lines of words.
    Note,
    /// A phone number, or who answers it.
    Phone,
    /// A person or a team, with the number where it is known.
    Who,
    /// A day, with or without the time, in any words.
    Day,
    /// A time of day, in any words.
    Time,
    /// One of the choices.
    One,
    /// Any of the choices.
    Many,
}

pub(crate) struct SlotRow {
    code: &'static str,
    page: Page,
    input: Input,
    label: u16,
    /// 0 for none: the first message is no hint.
    hint: u16,
    /// 0 for none, as above.
    note: u16,
    choices: &'static [Choice],
}

pub(crate) struct PartRow {
    part: Part,
    name: u16,
    /// 0 for none, here and below.
    lead: u16,
    add: u16,
    none: u16,
}

pub(crate) struct PageRow {
    /// None for what every list has.
    part: Option<Part>,
    code: &'static str,
    title: u16,
    lead: u16,
}

pub(crate) struct ChoiceRow {
    code: &'static str,
    words: u16,
}

impl Slot {
    /// Every slot, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(SLOTS.len()).map(Self)
    }

    /// The slot with this saved name.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        Self::all().find(|slot| slot.code() == code)
    }

    /// The saved name, unlike any other's.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().map_or("", |row| row.code)
    }

    /// How it is answered.
    #[must_use]
    pub fn input(self) -> Input {
        self.row().map_or(Input::Line, |row| row.input)
    }

    /// Its name on the screen.
    #[must_use]
    pub fn label(self) -> Message {
        Message::new(self.row().map_or(0, |row| row.label), Vec::new())
    }

    /// One short sentence that helps; none where the label says it all.
    #[must_use]
    pub fn hint(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.hint))
    }

    /// What stands before its answer on a card; none where the answer speaks for itself.
    #[must_use]
    pub fn note(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.note))
    }

    /// What can be chosen.
    #[must_use]
    pub fn choices(self) -> &'static [Choice] {
        self.row().map_or(&[], |row| row.choices)
    }

    /// Whether things of this part can have it.
    #[must_use]
    pub fn is_of(self, part: Part) -> bool {
        self.row()
            .and_then(|row| row.page.row())
            .is_some_and(|page| page.belongs_to(part))
    }

    fn row(self) -> Option<&'static SlotRow> {
        SLOTS.get(usize::from(self.0))
    }
}

impl Choice {
    /// The choice with this saved name.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        let all = (0..).take(CHOICES.len()).map(Self);
        all.into_iter().find(|choice| choice.code() == code)
    }

    /// The saved name, unlike any other's.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().map_or("", |row| row.code)
    }

    /// Its words.
    #[must_use]
    pub fn words(self) -> Message {
        Message::new(self.row().map_or(0, |row| row.words), Vec::new())
    }

    fn row(self) -> Option<&'static ChoiceRow> {
        CHOICES.get(usize::from(self.0))
    }
}

impl Page {
    /// The pages of a part, in order; the last one of a list asks where it comes from.
    pub fn of(part: Part) -> impl Iterator<Item = Self> {
        let all = (0..).take(PAGES.len()).map(Self);
        all.filter(move |page| page.row().is_some_and(|row| row.belongs_to(part)))
    }

    /// The page of a part with this name in addresses.
    #[must_use]
    pub fn named(part: Part, code: &str) -> Option<Self> {
        Self::of(part).find(|page| page.code() == code)
    }

    /// The name in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().map_or("", |row| row.code)
    }

    /// Whether it asks where things come from, as every list does.
    #[must_use]
    pub fn is_source(self) -> bool {
        self.row().is_some_and(|row| row.part.is_none())
    }

    /// What it asks.
    #[must_use]
    pub fn title(self) -> Message {
        Message::new(self.row().map_or(0, |row| row.title), Vec::new())
    }

    /// A sentence under the title.
    #[must_use]
    pub fn lead(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.lead))
    }

    /// The slots on it, in order.
    pub fn slots(self) -> impl Iterator<Item = Slot> {
        Slot::all().filter(move |slot| slot.row().is_some_and(|row| row.page == self))
    }

    fn row(self) -> Option<&'static PageRow> {
        PAGES.get(usize::from(self.0))
    }
}

impl PageRow {
    fn belongs_to(&self, part: Part) -> bool {
        self.part.map_or(part.has_source(), |own| own == part)
    }
}

impl Part {
    /// Its name in a task list.
    #[must_use]
    pub fn words(self) -> Message {
        Message::new(self.row().map_or(0, |row| row.name), Vec::new())
    }

    /// What it is for, in a sentence.
    #[must_use]
    pub fn lead(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.lead))
    }

    /// The words on the button that begins one more thing.
    #[must_use]
    pub fn add(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.add))
    }

    /// The answer that there is none.
    #[must_use]
    pub fn none(self) -> Option<Message> {
        self.row().and_then(|row| optional(row.none))
    }

    fn row(self) -> Option<&'static PartRow> {
        PARTS.iter().find(|row| row.part == self)
    }
}

fn optional(key: u16) -> Option<Message> {
    (key > 0).then(|| Message::new(key, Vec::new()))
}
