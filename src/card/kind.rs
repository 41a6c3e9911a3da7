//! What the parts of a card are about.

/// What a part of a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// Things to do today.
    Today,
    /// The request for a warm handoff.
    Ask,
    /// Worries, and how the person is.
    Worries,
    /// Why they are in care, what was done, what they live with.
    Reason,
    /// From where, to where, when.
    Move,
    /// Allergies.
    Allergies,
    /// Medicines, changes first.
    Medicines,
    /// Medicines by the time of the day.
    Day,
    /// Medicines that stay as they were.
    Unchanged,
    /// What nobody has settled: results, visits, equipment, tasks.
    Open,
    /// Visits and rides.
    Visits,
    /// Results to come.
    Tests,
    /// Warning signs, as told by someone.
    Signs,
    /// Equipment and supplies.
    Equipment,
    /// Limits, wishes, helper.
    Know,
    /// What matters most, what helps and what does not.
    Matters,
    /// Questions.
    Questions,
    /// Mistakes in the papers.
    Corrections,
    /// Whom to call.
    Call,
    /// The receiver says the plan back.
    SayBack,
    /// What the helper can and cannot do.
    Helper,
    /// More about the person.
    About,
    /// Who is in charge, now and next.
    Charge,
    /// Who is in charge, what was asked, what was promised.
    Baton,
    /// What no other part speaks of: none, not sure, not given.
    Else,
}

impl SectionKind {
    /// The name in styles: `card-part--ask`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Ask => "ask",
            Self::Worries => "how",
            Self::Reason => "reason",
            Self::Move => "move",
            Self::Allergies => "allergies",
            Self::Medicines => "medicines",
            Self::Day => "day",
            Self::Unchanged => "unchanged",
            Self::Open => "open",
            Self::Visits => "visits",
            Self::Tests => "tests",
            Self::Signs => "signs",
            Self::Equipment => "equipment",
            Self::Know => "know",
            Self::Matters => "matters",
            Self::Questions => "questions",
            Self::Corrections => "corrections",
            Self::Call => "call",
            Self::SayBack => "sayback",
            Self::Helper => "helper",
            Self::About => "about",
            Self::Charge => "charge",
            Self::Baton => "baton",
            Self::Else => "else",
        }
    }
}
