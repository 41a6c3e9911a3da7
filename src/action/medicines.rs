//! Changes to the medicines.

use super::{Action, Applied, Refused, has_room};
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine, Medicines, MedicinesAnswer};
use crate::handoff::text::Line;
use crate::words::{Message, say};

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
    Applied { undo, removed }
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
        undo.push(Action::AnswerMedicines(before));
    }
    Ok(Applied {
        undo,
        removed: None,
    })
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
    Ok(Applied {
        undo: vec![Action::SetChange(id, before)],
        removed: None,
    })
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
    Applied {
        undo: vec![Action::PutMedicines(taken)],
        removed,
    }
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
