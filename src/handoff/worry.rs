//! Worries: scenario chips, because people say "nothing" to a blank box, and own words.

use super::text::Note;
use super::transition::Move;

/// Everything said about worries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worries {
    /// They said that nothing worries them; then `chosen` is empty, and own words stand for themselves.
    pub none: bool,
    /// The chips chosen, in the order of choosing.
    pub chosen: Vec<Chosen>,
    /// Own words; may be empty.
    pub own: Note,
}

/// A worry that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Which one.
    pub worry: Worry,
    /// How much it worries them; none when not said.
    pub much: Option<Much>,
}

/// How much something worries a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Much {
    /// A little.
    Little,
    /// Some.
    Some,
    /// A lot.
    Lot,
}

impl Much {
    /// From little to much.
    pub const ALL: [Self; 3] = [Self::Little, Self::Some, Self::Lot];

    /// The bars of the drawing: 1 to 3, always beside the word.
    #[must_use]
    pub fn bars(self) -> usize {
        match self {
            Self::Little => 1,
            Self::Some => 2,
            Self::Lot => 3,
        }
    }
}

impl Worries {
    /// Whether this one is chosen.
    #[must_use]
    pub fn has(&self, worry: Worry) -> bool {
        self.chosen.iter().any(|chosen| chosen.worry == worry)
    }
}

/// A scenario that people worry about in a move between settings of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worry {
    /// Trouble breathing.
    Breathing,
    /// Pain.
    Pain,
    /// Falling.
    Falling,
    /// Mixing up medicines.
    MixingMedicines,
    /// Paying for medicines or care.
    Cost,
    /// Being alone.
    Alone,
    /// Nights, and whom to call.
    Nights,
    /// Washing, dressing, cooking.
    DailyLife,
    /// A wound, a tube or a drain.
    Wound,
    /// Getting to visits.
    Rides,
    /// Leaving too soon.
    TooSoon,
    /// Coming back here sick.
    ComingBack,
    /// The new team does not know me.
    NotKnown,
    /// Waiting with nobody in charge.
    Waiting,
    /// Feeling low or scared.
    Mood,
    /// The helper is worn out.
    HelperTired,
}

impl Worry {
    /// Every chip there is.
    pub const ALL: [Self; 16] = [
        Self::Breathing,
        Self::Pain,
        Self::Falling,
        Self::MixingMedicines,
        Self::Cost,
        Self::Alone,
        Self::Nights,
        Self::DailyLife,
        Self::Wound,
        Self::Rides,
        Self::TooSoon,
        Self::ComingBack,
        Self::NotKnown,
        Self::Waiting,
        Self::Mood,
        Self::HelperTired,
    ];

    /// The chips to offer for a move, most useful first; eight, so that they fit a phone.
    #[must_use]
    pub fn offered(kind: Option<Move>) -> [Self; 8] {
        use Worry::{
            Alone, Breathing, ComingBack, Cost, DailyLife, Falling, HelperTired, MixingMedicines,
            Mood, Nights, NotKnown, Pain, Rides, TooSoon, Waiting,
        };
        match kind {
            None | Some(Move::HospitalToHome | Move::RehabToHome | Move::Other) => [
                Breathing,
                Pain,
                Falling,
                MixingMedicines,
                Cost,
                Nights,
                Alone,
                DailyLife,
            ],
            Some(Move::EmergencyToHome) => [
                ComingBack,
                Pain,
                Breathing,
                Nights,
                MixingMedicines,
                Cost,
                Rides,
                Alone,
            ],
            Some(Move::HospitalToRehab | Move::TeamChange) => [
                NotKnown,
                Nights,
                Pain,
                Falling,
                MixingMedicines,
                DailyLife,
                TooSoon,
                Mood,
            ],
            Some(Move::PrimaryToSpecialist | Move::SpecialistToPrimary | Move::ChildToAdult) => [
                NotKnown,
                Waiting,
                MixingMedicines,
                ComingBack,
                Cost,
                Rides,
                Pain,
                Mood,
            ],
            Some(Move::MentalHealthToCommunity) => [
                Nights,
                Mood,
                Waiting,
                Alone,
                MixingMedicines,
                NotKnown,
                Cost,
                ComingBack,
            ],
            Some(Move::HomeCareEnds) => [
                HelperTired,
                DailyLife,
                Falling,
                Alone,
                Nights,
                MixingMedicines,
                Cost,
                Waiting,
            ],
        }
    }
}
