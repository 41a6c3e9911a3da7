//! The person who is handed over, and who holds the phone.

use super::text::Line;

/// The person whose handoff this is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name they want to be called by; empty when not given.
    pub name: Line,
    /// The day or year of birth, exactly as typed; may be empty.
    pub born: Line,
    /// The language that the app was in when they wrote, as a language tag such as `es`; none when nothing is written yet.
    pub written_in: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// The language to talk in, in their words; may be empty.
    pub language: Line,
    /// Who is filling this in. Changes the wording, and is stamped on every card.
    pub filled_in_by: FilledInBy,
    /// The helper's name, when someone helps; may be empty.
    pub helper: Line,
}

/// Who is filling this in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FilledInBy {
    /// The person, alone.
    #[default]
    Me,
    /// The person, with someone's help.
    WithHelp,
    /// Someone else, for the person.
    SomeoneElse,
}

impl FilledInBy {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Me, Self::WithHelp, Self::SomeoneElse];
}
