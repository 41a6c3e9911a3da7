//! The rules, as a nurse could read them: what is missing, where it is answered, what to ask, from when it counts.
//!
//! The worst stand first: what worries the person most, then who is responsible, then what goes wrong most often
//! after a move (results, medicines, signs), then what makes the first days hard.

use super::Counts::{FromTheStart, OnceBegun};
use super::Found::{Medicine, Medicines, NotYes, Thing, Whole, Without};
use super::Said::{Naming, Plainly};
use super::whole::is_one_of;
use super::{Counts, Found, Kind, Rule, Said, medicines, whole};
use crate::form::{Part, choice, slot};
use crate::handoff::medicine::Change;
use crate::words::say;

/// Every rule, worst first.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    // A worry of three bars: the person should say it in their own words, first of all.
    rule(Kind::WorriesALot, Part::Worries, "H-PLAN-01", OnceBegun, Whole(whole::worries_a_lot), Naming(say::gap_worry)),

    // For everybody, whatever they prepare: who takes over, whom to call at night, when someone sees them next.
    rule(Kind::NobodyTakesOver, Part::Move, "B-WHO-01", FromTheStart, Whole(whole::nobody_takes_over), Plainly(say::gap_receiver)),
    rule(Kind::HandoffNotAsked, Part::Move, "B-WHO-03", OnceBegun, Whole(whole::handoff_not_asked), Plainly(say::gap_handoff)),
    rule(Kind::NoNightNumber, Part::Contacts, "B-WARN-02", FromTheStart, Whole(whole::no_night_number), Plainly(say::gap_night)),
    rule(Kind::NoVisit, Part::Visits, "B-FUP-01", FromTheStart, Whole(whole::no_visit), Plainly(say::gap_visit)),
    rule(Kind::VisitNotBooked, Part::Visits, "B-FUP-01", OnceBegun, NotYes(slot::VISIT_BOOKED), Naming(say::gap_visit_booked)),

    // A test has one gap: that nobody reads it, or else that nobody said how the person will hear.
    rule(Kind::TestWithoutOwner, Part::Tests, "B-TEST-02", OnceBegun, Without(slot::TEST_OWNER), Naming(say::gap_test_owner)),
    rule(Kind::TestWithoutHow, Part::Tests, "B-TEST-02", OnceBegun,
         Thing(|test| test.answers(slot::TEST_OWNER) && !test.answers(slot::TEST_HOW)), Naming(say::gap_test_how)),

    // Medicines. What was stopped is only asked about where it says "not sure".
    rule(Kind::MedicinesNotSure, Part::Medicines, "B-MED-01", OnceBegun, Whole(whole::medicines_not_sure), Plainly(say::gap_medicines)),
    rule(Kind::MedicineNotSure, Part::Medicines, "B-MED-01", OnceBegun,
         Medicine(|medicine| matches!(medicine.change, Change::NotSure | Change::NotAnswered)), Naming(say::gap_medicine_unsure)),
    rule(Kind::MedicineChangeUnclear, Part::Medicines, "B-MED-01", OnceBegun, Medicine(medicines::change_is_unclear), Naming(say::gap_medicine_changed)),
    // Only for who leaves today or tomorrow.
    rule(Kind::MedicineWithoutNextDose, Part::Medicines, "B-MED-03", OnceBegun, Medicines(medicines::without_next_dose), Naming(say::gap_medicine_next)),
    rule(Kind::MedicineNotHere, Part::Medicines, "B-MED-11", OnceBegun,
         Medicine(|medicine| medicine.is_taken() && is_one_of(&medicine.details, slot::MED_SUPPLY, &[choice::NOT_YET, choice::NOT_SURE])),
         Naming(say::gap_medicine_supply)),
    // Only where the day can be read, and is within 7 days.
    rule(Kind::MedicineRunsOut, Part::Medicines, "B-MED-13", OnceBegun, Medicines(medicines::running_out), Naming(say::gap_medicine_runs_out)),
    rule(Kind::MedicineWithoutPurpose, Part::Medicines, "B-MED-02", OnceBegun,
         Medicine(|medicine| medicines::is_taken_without(medicine, slot::MED_FOR)), Naming(say::gap_medicine_for)),
    rule(Kind::MedicineWithoutEnd, Part::Medicines, "B-MED-06", OnceBegun,
         Medicine(|medicine| medicine.change == Change::New && !medicine.details.answers(slot::MED_UNTIL)), Naming(say::gap_medicine_until)),
    rule(Kind::MedicineWithoutMost, Part::Medicines, "B-MED-12", OnceBegun,
         Medicine(|medicine| medicines::is_taken_without(medicine, slot::MED_MOST) && medicine.details.has(slot::MED_AS_NEEDED, choice::YES)),
         Naming(say::gap_medicine_most)),
    rule(Kind::MedicineToWatch, Part::Medicines, "B-MED-14", OnceBegun,
         Medicine(|medicine| medicine.is_taken() && medicine.details.answers(slot::MED_WATCH)), Naming(say::gap_medicine_watch)),
    // The same name, as two lists are compared by it, or the same use as one before it; case, spaces and accents aside.
    rule(Kind::MedicineTwice, Part::Medicines, "B-MED-05", OnceBegun, Medicines(medicines::listed_twice), Naming(say::gap_medicine_twice)),
    rule(Kind::MedicineTakenOtherwise, Part::Medicines, "H-MED-03", OnceBegun, Medicine(medicines::is_taken_otherwise), Naming(say::gap_medicine_really)),

    rule(Kind::SignWithoutAction, Part::Signs, "B-WARN-01", OnceBegun,
         Thing(|sign| !sign.answers(slot::SIGN_DO) || sign.has(slot::SIGN_DO, choice::NOT_SURE)), Naming(say::gap_sign)),
    rule(Kind::DeviceStillIn, Part::Devices, "B-PLAN-03", OnceBegun, Without(slot::DEVICE_OUT), Naming(say::gap_device)),
    // A correction is open from the moment it is written down.
    rule(Kind::CorrectionOpen, Part::Corrections, "B-INFO-03", OnceBegun, Thing(|_| true), Naming(say::gap_correction)),

    // A ride is known when there is one, or someone who drives, or none is needed.
    rule(Kind::VisitWithoutRide, Part::Visits, "B-FUP-04", OnceBegun, Thing(whole::has_no_ride), Naming(say::gap_visit_ride)),
    rule(Kind::EquipmentWithoutDay, Part::Equipment, "B-EQUIP-01", OnceBegun, Without(slot::EQUIPMENT_ARRIVES), Naming(say::gap_equipment)),
    rule(Kind::TaskNotShown, Part::Tasks, "B-CARE-02", OnceBegun, NotYes(slot::TASK_SHOWN), Naming(say::gap_task_shown)),
    rule(Kind::TaskWithoutBackup, Part::Tasks, "B-CARE-03", OnceBegun, Without(slot::TASK_BACKUP), Naming(say::gap_task_backup)),
    rule(Kind::HelperNotRecorded, Part::Helper, "B-CARE-01", OnceBegun, Whole(whole::helper_not_recorded), Naming(say::gap_helper)),
    // "No paper" is an answer; so is where it is.
    rule(Kind::WishesNotFound, Part::Me, "B-PREF-03", OnceBegun, Whole(whole::wishes_not_found), Plainly(say::gap_wishes)),
];

const fn rule(
    kind: Kind,
    part: Part,
    raises: &'static str,
    counts: Counts,
    found: Found,
    said: Said,
) -> Rule {
    Rule {
        kind,
        part,
        raises,
        counts,
        found,
        said,
    }
}
