//! The transition of care: from where, to where, and when.

use chrono::NaiveDate;

use super::text::Line;
use crate::bank::Setting;

/// From where, to where, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transition {
    /// Which of the known moves it is; none when not answered.
    pub kind: Option<Move>,
    /// Why they are in care, in their words; may be empty.
    pub why: Line,
    /// The place they leave, in their words; may be empty.
    pub from: Line,
    /// The place or people they go to, in their words; may be empty.
    pub to: Line,
    /// The day they leave; none when not answered.
    pub leaving: Option<Leaving>,
}

/// The moves between settings of care that people make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Hospital to home.
    HospitalToHome,
    /// Hospital to a nursing home or rehab.
    HospitalToRehab,
    /// Nursing home or rehab to home.
    RehabToHome,
    /// Emergency room to home.
    EmergencyToHome,
    /// One's own doctor to a specialist.
    PrimaryToSpecialist,
    /// A specialist back to one's own doctor.
    SpecialistToPrimary,
    /// Out of mental health or crisis care.
    MentalHealthToCommunity,
    /// Child care to adult care.
    ChildToAdult,
    /// Home care ends.
    HomeCareEnds,
    /// The team changes, the place stays.
    TeamChange,
    /// None of these; the names of the places say more.
    Other,
}

impl Move {
    /// In the order in which they are offered: commonest first.
    pub const ALL: [Self; 11] = [
        Self::HospitalToHome,
        Self::HospitalToRehab,
        Self::RehabToHome,
        Self::EmergencyToHome,
        Self::PrimaryToSpecialist,
        Self::SpecialistToPrimary,
        Self::MentalHealthToCommunity,
        Self::ChildToAdult,
        Self::HomeCareEnds,
        Self::TeamChange,
        Self::Other,
    ];

    /// The setting of the sender, where the questions before the move are asked.
    #[must_use]
    pub fn sender_setting(self) -> Setting {
        match self {
            Self::HospitalToHome | Self::HospitalToRehab | Self::TeamChange | Self::Other => {
                Setting::Hospital
            }
            Self::RehabToHome => Setting::Rehab,
            Self::EmergencyToHome => Setting::Emergency,
            Self::PrimaryToSpecialist => Setting::PrimaryCare,
            Self::SpecialistToPrimary => Setting::Specialist,
            Self::MentalHealthToCommunity => Setting::MentalHealth,
            Self::ChildToAdult => Setting::Pediatric,
            Self::HomeCareEnds => Setting::Home,
        }
    }

    /// Whether the person is at home afterwards, where nobody is on duty at night.
    #[must_use]
    pub fn goes_home(self) -> bool {
        self != Self::Other && self.receiver_setting() == Setting::Home
    }

    /// The setting of the receiver, where the person is after the move.
    #[must_use]
    pub fn receiver_setting(self) -> Setting {
        match self {
            Self::HospitalToRehab => Setting::Rehab,
            Self::TeamChange => Setting::Hospital,
            Self::PrimaryToSpecialist => Setting::Specialist,
            Self::SpecialistToPrimary | Self::ChildToAdult => Setting::PrimaryCare,
            Self::HospitalToHome
            | Self::RehabToHome
            | Self::EmergencyToHome
            | Self::MentalHealthToCommunity
            | Self::HomeCareEnds
            | Self::Other => Setting::Home,
        }
    }
}

/// When they leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// On this day, in the person's local calendar.
    On(NaiveDate),
    /// Nobody has said yet.
    NotKnown,
}
