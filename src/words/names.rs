//! The words of everything that is chosen from a list, so that each has one name on screens and cards alike.

use super::{Message, say};
use crate::bank::{Asked, BankId, Question};
use crate::handoff::medicine::Change;
use crate::handoff::request::Purpose;
use crate::handoff::topic::Topic;
use crate::handoff::transition::Move;
use crate::handoff::worry::{Much, Worry};

/// A language, by its tag; none for one that we have no name for.
#[must_use]
pub fn language(tag: &str) -> Option<Message> {
    match tag {
        "en" => Some(say::language_en()),
        "es" => Some(say::language_es()),
        _ => None,
    }
}

/// A question of the bank.
#[must_use]
pub fn question(id: BankId) -> Message {
    id.question()
        .map_or_else(say::card_not_given, Question::text)
}

/// Someone a question can be put to.
#[must_use]
pub fn asked(asked: Asked) -> Message {
    match asked {
        Asked::Doctor => say::asking_doctor(),
        Asked::Nurse => say::asking_nurse(),
        Asked::Pharmacist => say::asking_pharmacist(),
        Asked::Planner => say::asking_planner(),
        Asked::Therapist => say::asking_therapist(),
        Asked::SocialWorker => say::asking_social_worker(),
        Asked::Dietitian => say::asking_dietitian(),
        Asked::Clinic => say::asking_clinic(),
        Asked::Hospital => say::asking_hospital(),
        Asked::HomeNurse => say::asking_home_nurse(),
        Asked::HomeAgency => say::asking_home_agency(),
        Asked::Supplier => say::asking_supplier(),
        Asked::Sender => say::asking_sender(),
        Asked::Receiver => say::asking_receiver(),
    }
}

/// The word of a change mark.
#[must_use]
pub fn change(change: Change) -> Message {
    match change {
        Change::New => say::change_new(),
        Change::Changed => say::change_changed(),
        Change::Same => say::change_same(),
        Change::OnHold => say::change_on_hold(),
        Change::Stopped => say::change_stopped(),
        Change::NotSure => say::change_not_sure(),
        Change::NotAnswered => say::change_not_answered(),
    }
}

/// How much something worries a person.
#[must_use]
pub fn much(much: Much) -> Message {
    match much {
        Much::Little => say::much_little(),
        Much::Some => say::much_some(),
        Much::Lot => say::much_lot(),
    }
}

/// A worry chip.
#[must_use]
pub fn worry(worry: Worry) -> Message {
    match worry {
        Worry::Breathing => say::worry_breathing(),
        Worry::Pain => say::worry_pain(),
        Worry::Falling => say::worry_falling(),
        Worry::MixingMedicines => say::worry_mixing_medicines(),
        Worry::Cost => say::worry_cost(),
        Worry::Alone => say::worry_alone(),
        Worry::Nights => say::worry_nights(),
        Worry::DailyLife => say::worry_daily_life(),
        Worry::Wound => say::worry_wound(),
        Worry::Rides => say::worry_rides(),
        Worry::TooSoon => say::worry_too_soon(),
        Worry::ComingBack => say::worry_coming_back(),
        Worry::NotKnown => say::worry_not_known(),
        Worry::Waiting => say::worry_waiting(),
        Worry::Mood => say::worry_mood(),
        Worry::HelperTired => say::worry_helper_tired(),
    }
}

/// A move between settings of care.
#[must_use]
pub fn transition(kind: Move) -> Message {
    match kind {
        Move::HospitalToHome => say::move_hospital_to_home(),
        Move::HospitalToRehab => say::move_hospital_to_rehab(),
        Move::RehabToHome => say::move_rehab_to_home(),
        Move::EmergencyToHome => say::move_emergency_to_home(),
        Move::PrimaryToSpecialist => say::move_primary_to_specialist(),
        Move::SpecialistToPrimary => say::move_specialist_to_primary(),
        Move::MentalHealthToCommunity => say::move_mental_health(),
        Move::ChildToAdult => say::move_child_to_adult(),
        Move::HomeCareEnds => say::move_home_care_ends(),
        Move::TeamChange => say::move_team_change(),
        Move::Other => say::move_other(),
    }
}

/// What the talk is for.
#[must_use]
pub fn purpose(purpose: Purpose) -> Message {
    match purpose {
        Purpose::WhoIsInCharge => say::ask_purpose_who(),
        Purpose::Medicines => say::ask_purpose_medicines(),
        Purpose::Tests => say::ask_purpose_tests(),
        Purpose::Plan => say::ask_purpose_plan(),
        Purpose::KnowMe => say::ask_purpose_know(),
    }
}

/// What can be left out of a card.
#[must_use]
pub fn topic(topic: Topic) -> Message {
    match topic {
        Topic::Medicines => say::topic_medicines(),
        Topic::Allergies => say::topic_allergies(),
        Topic::Health => say::topic_health(),
        Topic::Worries => say::topic_worries(),
        Topic::Questions => say::topic_questions(),
        Topic::Charge => say::topic_charge(),
        Topic::Visits => say::topic_visits(),
        Topic::Tests => say::topic_tests(),
        Topic::Signs => say::topic_signs(),
        Topic::Equipment => say::topic_equipment(),
        Topic::Me => say::topic_me(),
        Topic::Helper => say::topic_helper(),
        Topic::Talk => say::topic_talk(),
        Topic::Corrections => say::topic_corrections(),
    }
}
