//! Changes to the medicines.

use super::{Action, Applied, MOST_ITEMS, Refused, has_room};
use crate::form::slot;
use crate::handoff::answers::{Answer, Answers};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine, Medicines, MedicinesAnswer};
use crate::handoff::text::Line;
use crate::words::{Message, say};

/// A medicine to put on the list, its words exactly as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its id, unlike any other's.
    pub id: ItemId,
    /// What happened to it.
    pub change: Change,
    /// Name and dose.
    pub name: String,
    /// Name and dose before, where they were others.
    pub was: Option<String>,
}

/// How many letters of a name that did not fit are said.
const NAMED: usize = 40;

pub(super) fn take_over(medicines: &mut Medicines, taken: Vec<Taken>) -> Result<Applied, Refused> {
    let (mut new, mut others) = (Vec::new(), Vec::new());
    for one in taken {
        let at = medicines.list.len() + new.len();
        match medicine_of(&one).filter(|_| at < MOST_ITEMS) {
            Some(medicine) => new.push((at, medicine)),
            None => others.push(named(&one.name)),
        }
    }
    let count = new.len();
    let added = if others.is_empty() {
        say::compare_taken(count)
    } else {
        say::compare_taken_not(count, others.join(", "))
    };
    Ok(Applied {
        added: Some(added),
        ..put(medicines, new)?
    })
}

/// The medicine; none where some of its words do not fit.
fn medicine_of(taken: &Taken) -> Option<Medicine> {
    let mut details = Answers::default();
    if let Some(was) = &taken.was {
        details.set(slot::MED_WAS, Some(Answer::Line(Line::new(was).ok()?)));
    }
    Some(Medicine {
        id: taken.id,
        change: taken.change,
        name: Line::new(&taken.name).ok()?,
        details,
    })
}

/// Enough of a long name to know it by.
fn named(name: &str) -> String {
    let mut short: String = name.chars().take(NAMED).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

/// What was answered before anything was listed. It takes nothing out.
pub(super) fn put_answer(medicines: &mut Medicines, answer: MedicinesAnswer) -> Applied {
    if !medicines.list.is_empty() || answer == MedicinesAnswer::Listed {
        return Applied::default();
    }
    let before = std::mem::replace(&mut medicines.answer, answer);
    Applied::undone_by(vec![Action::PutMedicinesAnswer(before)])
}

pub(super) fn answer(medicines: &mut Medicines, answer: MedicinesAnswer) -> Applied {
    if answer == MedicinesAnswer::Listed {
        return Applied::default();
    }
    let before = std::mem::replace(&mut medicines.answer, answer);
    let taken: Vec<_> = std::mem::take(&mut medicines.list)
        .into_iter()
        .enumerate()
        .collect();
    let removed = removed(&taken);
    let mut undo = vec![Action::AnswerMedicines(before)];
    if !taken.is_empty() {
        undo.push(Action::PutMedicines(taken));
    }
    Applied::removing(undo, removed)
}

pub(super) fn add(
    medicines: &mut Medicines,
    id: ItemId,
    change: Change,
) -> Result<Applied, Refused> {
    let medicine = Medicine {
        id,
        change,
        name: Line::default(),
        details: Answers::default(),
    };
    put(medicines, vec![(medicines.list.len(), medicine)])
}

pub(super) fn put(
    medicines: &mut Medicines,
    items: Vec<(usize, Medicine)>,
) -> Result<Applied, Refused> {
    has_room(medicines.list.len(), items.len())?;
    let before = medicines.answer;
    let mut undo = Vec::new();
    for (at, medicine) in items {
        if medicines.list.iter().all(|other| other.id != medicine.id) {
            undo.push(Action::RemoveMedicine(medicine.id));
            medicines
                .list
                .insert(at.min(medicines.list.len()), medicine);
        }
    }
    if undo.is_empty() {
        return Ok(Applied::default());
    }
    medicines.answer = MedicinesAnswer::Listed;
    if before != MedicinesAnswer::Listed {
        undo.push(Action::PutMedicinesAnswer(before));
    }
    Ok(Applied::undone_by(undo))
}

pub(super) fn remove(medicines: &mut Medicines, id: ItemId) -> Result<Applied, Refused> {
    if medicines.list.iter().all(|medicine| medicine.id != id) {
        return Err(Refused::NoSuchItem);
    }
    Ok(take(medicines, |medicine| medicine.id == id))
}

pub(super) fn set_change(
    medicines: &mut Medicines,
    id: ItemId,
    change: Change,
) -> Result<Applied, Refused> {
    let mut list = medicines.list.iter_mut();
    let medicine = list
        .find(|medicine| medicine.id == id)
        .ok_or(Refused::NoSuchItem)?;
    let before = std::mem::replace(&mut medicine.change, change);
    Ok(Applied::undone_by(vec![Action::SetChange(id, before)]))
}

pub(super) fn remove_all(medicines: &mut Medicines, change: Change) -> Applied {
    take(medicines, |medicine| medicine.change == change)
}

fn take(medicines: &mut Medicines, unwanted: impl Fn(&Medicine) -> bool) -> Applied {
    let (taken, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut medicines.list)
        .into_iter()
        .enumerate()
        .partition(|(_, medicine)| unwanted(medicine));
    medicines.list = kept.into_iter().map(|(_, medicine)| medicine).collect();
    if taken.is_empty() {
        return Applied::default();
    }
    if medicines.list.is_empty() {
        medicines.answer = MedicinesAnswer::NotAnswered;
    }
    let removed = removed(&taken);
    Applied::removing(vec![Action::PutMedicines(taken)], removed)
}

fn removed(taken: &[(usize, Medicine)]) -> Option<Message> {
    // What was said of a medicine without a name can be brought back as well.
    let mut known = taken
        .iter()
        .filter(|(_, medicine)| !medicine.name.is_empty() || !medicine.details.is_empty());
    let (_, first) = known.next()?;
    match known.count() {
        0 if first.name.is_empty() => Some(say::list_removed_medicines(1)),
        0 => Some(say::list_removed_medicine(first.name.as_str())),
        more => Some(say::list_removed_medicines(more + 1)),
    }
}
