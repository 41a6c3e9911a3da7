//! The questions of the quick card, which stand alone too, and where each leads.

/// One question of the quick card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Name, and who fills this in.
    Name,
    /// From where, to where, when.
    Move,
    /// Worries.
    Worries,
    /// Questions to ask.
    Questions,
    /// Medicine changes.
    Medicines,
    /// Allergies.
    Allergies,
    /// The request for the talk: what for, and when.
    Ask,
    /// Who should talk.
    People,
}

/// Where Continue leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// To the next question of the quick card.
    Next,
    /// Back to all answers.
    Check,
    /// Back to the start.
    Home,
    /// Back to the list of all parts.
    Prepare,
    /// Back to asking for the talk.
    Ask,
}

impl Step {
    /// In the order of the quick card.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Move,
        Self::Worries,
        Self::Questions,
        Self::Medicines,
        Self::Allergies,
        Self::Ask,
        Self::People,
    ];

    /// The name under which the question stands alone.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "me",
            Self::Move => "move",
            Self::Worries => "worries",
            Self::Questions => "questions",
            Self::Medicines => "medicines",
            Self::Allergies => "allergies",
            Self::Ask => "ask",
            Self::People => "people",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    pub(super) fn neighbour(self, by: isize) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at.checked_add_signed(by)?).copied()
    }
}
