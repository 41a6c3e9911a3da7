//! The request for a warm handoff: a five-minute talk, with a purpose, people and a time.

use chrono::NaiveDate;

use super::text::Line;

/// The request for the live talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Whether the person wants it.
    pub wanted: Wanted,
    /// What the talk is for; none when not chosen.
    pub purpose: Option<Purpose>,
    /// The purpose in their own words; may be empty.
    pub own_purpose: Line,
    /// Who hands over; may be empty.
    pub sender: Line,
    /// Who takes over; may be empty.
    pub receiver: Line,
    /// How to reach who takes over; exactly as typed, may be empty.
    pub receiver_phone: Line,
    /// How to reach the person or the helper; exactly as typed, may be empty.
    pub call_back: Line,
    /// When; none when not chosen.
    pub when: Option<When>,
}

impl Request {
    /// Whether nobody who should talk is named yet.
    #[must_use]
    pub fn names_nobody(&self) -> bool {
        let named = [
            &self.sender,
            &self.receiver,
            &self.receiver_phone,
            &self.call_back,
        ];
        named.into_iter().all(Line::is_empty)
    }
}

/// Whether the person wants a warm handoff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Not answered.
    #[default]
    NotAnswered,
    /// Yes: it stands on the card.
    Yes,
    /// Not now.
    NotNow,
}

/// What the talk is for, in one line: an unclear purpose is what stops most warm handoffs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Agree who is in charge until the first visit.
    WhoIsInCharge,
    /// Go over the medicine changes.
    Medicines,
    /// Agree who follows up test results.
    Tests,
    /// Hear the plan, and the signs to watch for, together.
    Plan,
    /// Let the new team know the person.
    KnowMe,
}

impl Purpose {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::WhoIsInCharge,
        Self::Medicines,
        Self::Tests,
        Self::Plan,
        Self::KnowMe,
    ];
}

/// When the talk would suit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before the person leaves.
    BeforeLeaving,
    /// On this day.
    On(NaiveDate),
    /// Any time.
    AnyTime,
}
