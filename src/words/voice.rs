//! Whose handoff it is and who is typing: what `$who` and `$name` stand for in every message.

/// Who is filling this in, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Whether the person types for themselves.
    pub who: Who,
    /// The person the handoff is about; empty while not given, and then said as `shell-the-person`.
    pub name: String,
}

/// Who is filling this in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// The person the handoff is about: "your medicines".
    #[default]
    Me,
    /// Someone who helps them: "Maria's medicines".
    Other,
}

impl Who {
    /// The name of the branch in a message that is chosen by `$who`.
    pub fn name(self) -> &'static str {
        match self {
            Who::Me => "me",
            Who::Other => "other",
        }
    }
}
