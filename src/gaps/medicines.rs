//! What is missing in the medication list.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::Look;
use crate::form::{Slot, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine};
use crate::handoff::transition::Leaving;

/// A medicine that runs out within so many days needs someone who renews it now.
const RUNS_OUT_WITHIN: u64 = 7;

/// Whether it is not stopped for good.
pub(super) fn is_taken(medicine: &Medicine) -> bool {
    medicine.change != Change::Stopped
}

/// Whether it is not stopped for good and this is not answered.
pub(super) fn is_taken_without(medicine: &Medicine, slot: Slot) -> bool {
    is_taken(medicine) && !medicine.details.answers(slot)
}

/// Whether it changed, and what it was or why it changed is not answered.
pub(super) fn change_is_unclear(medicine: &Medicine) -> bool {
    let known = |slot| medicine.details.answers(slot);
    medicine.change == Change::Changed && !(known(slot::MED_WAS) && known(slot::MED_WHY))
}

/// The medicines to be taken whose next dose nobody named, when the person leaves today or tomorrow. What is on hold or
/// taken only when needed has no next dose.
pub(super) fn without_next_dose(look: &Look) -> Vec<ItemId> {
    let leaves_soon = match look.handoff.transition.leaving {
        Some(Leaving::On(day)) => day >= look.today && Some(day) <= after(look.today, 1),
        Some(Leaving::NotKnown) | None => false,
    };
    let lacks_it = |medicine: &Medicine| {
        is_taken_without(medicine, slot::MED_NEXT)
            && medicine.change != Change::OnHold
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
        is_taken(medicine) && day.is_some() && day <= soon
    })
}

/// The medicines that have the name or the use of one before them. Letter case and spaces make no difference.
pub(super) fn listed_twice(look: &Look) -> Vec<ItemId> {
    let mut names = BTreeSet::new();
    let mut uses = BTreeSet::new();
    let is_new =
        |seen: &mut BTreeSet<String>, words: &str| words.is_empty() || seen.insert(folded(words));
    of(look, |medicine| {
        // Both are looked at, so that both are remembered.
        is_taken(medicine)
            && (!is_new(&mut names, medicine.name.as_str())
                | !is_new(&mut uses, medicine.details.words(slot::MED_FOR)))
    })
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
    words.join(" ").to_uppercase()
}
