//! What is missing in the medication list.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::Look;
use crate::form::{Slot, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine};
use crate::handoff::transition::Leaving;
use crate::letters::fold;
use crate::reconcile::named_before;

/// A medicine that runs out within so many days needs someone who renews it now.
const RUNS_OUT_WITHIN: u64 = 7;

/// Whether it is to be taken and this is not answered.
pub(super) fn is_taken_without(medicine: &Medicine, slot: Slot) -> bool {
    medicine.is_taken() && !medicine.details.answers(slot)
}

/// Whether it changed, and what it was or why it changed is not answered.
pub(super) fn change_is_unclear(medicine: &Medicine) -> bool {
    let known = |slot| medicine.details.answers(slot);
    medicine.change == Change::Changed && !(known(slot::MED_WAS) && known(slot::MED_WHY))
}

/// The medicines to be taken whose next dose nobody named, when the person leaves today or tomorrow. What is taken only
/// when needed has no next dose.
pub(super) fn without_next_dose(look: &Look) -> Vec<ItemId> {
    let leaves_soon = match look.handoff.transition.leaving {
        Some(Leaving::On(day)) => day >= look.today && Some(day) <= after(look.today, 1),
        Some(Leaving::NotKnown) | None => false,
    };
    let lacks_it = |medicine: &Medicine| {
        is_taken_without(medicine, slot::MED_NEXT)
            && !medicine.details.has(slot::MED_AS_NEEDED, choice::YES)
    };
    of(look, |medicine| leaves_soon && lacks_it(medicine))
}

/// The medicines that run out soon or have run out, as far as the day can be read.
pub(super) fn running_out(look: &Look) -> Vec<ItemId> {
    let soon = after(look.today, RUNS_OUT_WITHIN);
    of(look, |medicine| {
        let typed = medicine.details.words(slot::MED_RUNS_OUT);
        let day = (look.read_day)(typed, look.today);
        medicine.is_taken() && day.is_some() && day <= soon
    })
}

/// The medicines that have the name or the use of one before them. A dose beside the name, letter case, spaces and
/// accents make no difference.
pub(super) fn listed_twice(look: &Look) -> Vec<ItemId> {
    let taken = look.handoff.medicines.list.iter();
    let taken: Vec<_> = taken.filter(|medicine| medicine.is_taken()).collect();
    let names: Vec<_> = taken.iter().map(|item| item.name.as_str()).collect();
    let mut uses = BTreeSet::new();
    let mut has_new_use = |medicine: &Medicine| {
        let words = medicine.details.words(slot::MED_FOR);
        words.is_empty() || uses.insert(folded(words))
    };
    let named_before = named_before(&names);
    let all = taken.into_iter().zip(named_before);
    // Both are looked at, so that every use is remembered.
    let twice = all.filter(|(medicine, is_named)| !has_new_use(medicine) | is_named);
    twice.map(|(medicine, _)| medicine.id).collect()
}

/// Whether the person really does something else than what stands in the other answers: their own words for it are
/// there, and are none of the other words.
pub(super) fn is_taken_otherwise(medicine: &Medicine) -> bool {
    let really = folded(medicine.details.words(slot::MED_REALLY));
    let mut others = medicine
        .details
        .iter()
        .filter(|(slot, _)| *slot != slot::MED_REALLY);
    !really.is_empty()
        && really != folded(medicine.name.as_str())
        && !others.any(|(slot, _)| folded(medicine.details.words(slot)) == really)
}

fn of(look: &Look, mut holds: impl FnMut(&Medicine) -> bool) -> Vec<ItemId> {
    let list = look.handoff.medicines.list.iter();
    let found = list.filter(|medicine| holds(medicine));
    found.map(|medicine| medicine.id).collect()
}

/// None past the end of the calendar, which is after no day that is some.
fn after(today: NaiveDate, days: u64) -> Option<NaiveDate> {
    today.checked_add_days(Days::new(days))
}

/// The words without what makes no difference to a reader.
fn folded(words: &str) -> String {
    let words: Vec<_> = words.split_whitespace().collect();
    fold(&words.join(" "))
}
