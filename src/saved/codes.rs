//! The saved names of everything that is chosen from a list.

use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::lists::ListAnswer;
use crate::handoff::medicine::{Change, MedicinesAnswer};
use crate::handoff::person::FilledInBy;
use crate::handoff::request::{Purpose, Wanted};
use crate::handoff::transition::Move;
use crate::handoff::worry::{Much, Worry};

/// A choice that is saved by name.
pub(super) trait Code: Copy + Eq + 'static {
    /// Every choice and its saved name.
    const NAMES: &'static [(Self, &'static str)];

    /// The saved name.
    fn code(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(choice, _)| *choice == self)
            .map_or("", |(_, name)| name)
    }

    /// The choice of a saved name.
    fn of(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(choice, _)| *choice)
    }
}

macro_rules! codes {
    ($type:ident { $($choice:ident = $name:literal),+ $(,)? }) => {
        impl Code for $type {
            const NAMES: &'static [(Self, &'static str)] = &[$(($type::$choice, $name)),+];
        }
        // A new choice without a saved name does not compile.
        const _: fn($type) = |choice| match choice { $($type::$choice => ()),+ };
    };
}

codes!(FilledInBy { Me = "me", WithHelp = "with_help", SomeoneElse = "someone_else" });
codes!(Move {
    HospitalToHome = "hospital_to_home",
    HospitalToRehab = "hospital_to_rehab",
    RehabToHome = "rehab_to_home",
    EmergencyToHome = "emergency_to_home",
    PrimaryToSpecialist = "primary_to_specialist",
    SpecialistToPrimary = "specialist_to_primary",
    MentalHealthToCommunity = "mental_health_to_community",
    ChildToAdult = "child_to_adult",
    HomeCareEnds = "home_care_ends",
    TeamChange = "team_change",
    Other = "other",
});
codes!(Worry {
    Breathing = "breathing",
    Pain = "pain",
    Falling = "falling",
    MixingMedicines = "mixing_medicines",
    Cost = "cost",
    Alone = "alone",
    Nights = "nights",
    DailyLife = "daily_life",
    Wound = "wound",
    Rides = "rides",
    TooSoon = "too_soon",
    ComingBack = "coming_back",
    NotKnown = "not_known",
    Waiting = "waiting",
    Mood = "mood",
    HelperTired = "helper_tired",
});
codes!(MedicinesAnswer {
    NotAnswered = "not_answered",
    Listed = "listed",
    NoChanges = "no_changes",
    TakesNone = "takes_none",
    NotSure = "not_sure",
});
codes!(Much { Little = "little", Some = "some", Lot = "lot" });
codes!(ListAnswer { None = "none", NotSure = "not_sure" });
codes!(Change {
    New = "new",
    Changed = "changed",
    Same = "same",
    OnHold = "on_hold",
    Stopped = "stopped",
    NotSure = "not_sure",
    NotAnswered = "not_answered",
});
codes!(AllergiesAnswer {
    NotAnswered = "not_answered",
    Has = "has",
    NoneKnown = "none_known",
    NotSure = "not_sure",
});
codes!(Wanted { NotAnswered = "not_answered", Yes = "yes", NotNow = "not_now" });
codes!(Purpose {
    WhoIsInCharge = "who_is_in_charge",
    Medicines = "medicines",
    Tests = "tests",
    Plan = "plan",
    KnowMe = "know_me",
});
