//! Adding to, taking from and putting back into the lists of a handoff.

use super::{Action, Applied, MOST_ITEMS, Refused};
use crate::bank::BankId;
use crate::handoff::allergy::{Allergies, AllergiesAnswer, Allergy};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Change, Medicine, Medicines, MedicinesAnswer};
use crate::handoff::question::{Question, Questions};
use crate::handoff::text::{Line, Note};
use crate::handoff::worry::{Worries, Worry};
use crate::words::{Message, say};

pub(super) fn add_worry(worries: &mut Worries, worry: Worry) -> Applied {
    put_worry(worries, worries.chosen.len(), worry)
}

pub(super) fn put_worry(worries: &mut Worries, at: usize, worry: Worry) -> Applied {
    if worries.chosen.contains(&worry) {
        return Applied::default();
    }
    worries.chosen.insert(at.min(worries.chosen.len()), worry);
    let mut undo = vec![Action::RemoveWorry(worry)];
    if std::mem::take(&mut worries.none) {
        undo.push(Action::NoWorries(true));
    }
    Applied {
        undo,
        removed: None,
    }
}

pub(super) fn remove_worry(worries: &mut Worries, worry: Worry) -> Applied {
    let Some(at) = worries.chosen.iter().position(|chosen| *chosen == worry) else {
        return Applied::default();
    };
    worries.chosen.remove(at);
    Applied {
        undo: vec![Action::PutWorry(at, worry)],
        removed: None,
    }
}

pub(super) fn no_worries(worries: &mut Worries, none: bool) -> Applied {
    if worries.none == none {
        return Applied::default();
    }
    worries.none = none;
    let mut undo = vec![Action::NoWorries(!none)];
    if !none {
        return Applied {
            undo,
            removed: None,
        };
    }
    undo.extend(
        std::mem::take(&mut worries.chosen)
            .into_iter()
            .map(Action::AddWorry),
    );
    let own = std::mem::take(&mut worries.own);
    if own != Note::default() {
        undo.push(Action::Write(
            super::Field::OwnWorry,
            own.as_str().to_owned(),
        ));
    }
    let removed = (undo.len() > 1).then(say::worries_removed);
    Applied { undo, removed }
}

pub(super) fn add_question(
    questions: &mut Questions,
    question: Question,
) -> Result<Applied, Refused> {
    put_question(questions, questions.chosen.len(), question)
}

pub(super) fn put_question(
    questions: &mut Questions,
    at: usize,
    question: Question,
) -> Result<Applied, Refused> {
    let undo = match &question {
        Question::Bank(id) => Action::RemoveBankQuestion(*id),
        Question::Own { id, .. } => Action::RemoveOwnQuestion(*id),
    };
    let is_there = questions
        .chosen
        .iter()
        .any(|chosen| match (chosen, &question) {
            (Question::Own { id: one, .. }, Question::Own { id: other, .. }) => one == other,
            (one, other) => one == other,
        });
    if is_there {
        return Ok(Applied::default());
    }
    has_room(questions.chosen.len(), 1)?;
    questions
        .chosen
        .insert(at.min(questions.chosen.len()), question);
    Ok(Applied {
        undo: vec![undo],
        removed: None,
    })
}

pub(super) fn remove_bank_question(questions: &mut Questions, id: BankId) -> Applied {
    match questions
        .chosen
        .iter()
        .position(|chosen| *chosen == Question::Bank(id))
    {
        Some(at) => {
            questions.chosen.remove(at);
            Applied {
                undo: vec![Action::PutQuestion(at, Question::Bank(id))],
                removed: None,
            }
        }
        None => Applied::default(),
    }
}

pub(super) fn remove_own_question(
    questions: &mut Questions,
    wanted: ItemId,
) -> Result<Applied, Refused> {
    let at = questions
        .chosen
        .iter()
        .position(|chosen| matches!(chosen, Question::Own { id, .. } if *id == wanted))
        .ok_or(Refused::NoSuchItem)?;
    let question = questions.chosen.remove(at);
    let removed = match &question {
        Question::Own { words, .. } if !words.is_empty() => {
            Some(say::list_removed_question(words.as_str()))
        }
        _ => None,
    };
    Ok(Applied {
        undo: vec![Action::PutQuestion(at, question)],
        removed,
    })
}

pub(super) fn answer_medicines(medicines: &mut Medicines, answer: MedicinesAnswer) -> Applied {
    if answer == MedicinesAnswer::Listed {
        return Applied::default();
    }
    let before = std::mem::replace(&mut medicines.answer, answer);
    let taken: Vec<_> = std::mem::take(&mut medicines.list)
        .into_iter()
        .enumerate()
        .collect();
    let removed = removed_medicines(&taken);
    let mut undo = vec![Action::AnswerMedicines(before)];
    if !taken.is_empty() {
        undo.push(Action::PutMedicines(taken));
    }
    Applied { undo, removed }
}

pub(super) fn add_medicine(
    medicines: &mut Medicines,
    id: ItemId,
    change: Change,
) -> Result<Applied, Refused> {
    let medicine = Medicine {
        id,
        change,
        name: Line::default(),
    };
    put_medicines(medicines, vec![(medicines.list.len(), medicine)])
}

pub(super) fn put_medicines(
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

pub(super) fn remove_medicine(medicines: &mut Medicines, id: ItemId) -> Result<Applied, Refused> {
    if medicines.list.iter().all(|medicine| medicine.id != id) {
        return Err(Refused::NoSuchItem);
    }
    Ok(take_medicines(medicines, |medicine| medicine.id == id))
}

pub(super) fn remove_medicines(medicines: &mut Medicines, change: Change) -> Applied {
    take_medicines(medicines, |medicine| medicine.change == change)
}

fn take_medicines(medicines: &mut Medicines, unwanted: impl Fn(&Medicine) -> bool) -> Applied {
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
    let removed = removed_medicines(&taken);
    Applied {
        undo: vec![Action::PutMedicines(taken)],
        removed,
    }
}

fn removed_medicines(taken: &[(usize, Medicine)]) -> Option<Message> {
    let mut named = taken
        .iter()
        .filter(|(_, medicine)| !medicine.name.is_empty());
    let (_, first) = named.next()?;
    match named.count() {
        0 => Some(say::list_removed_medicine(first.name.as_str())),
        more => Some(say::list_removed_medicines(more + 1)),
    }
}

pub(super) fn answer_allergies(allergies: &mut Allergies, answer: AllergiesAnswer) -> Applied {
    let before = std::mem::replace(&mut allergies.answer, answer);
    let mut undo = vec![Action::AnswerAllergies(before)];
    if answer == AllergiesAnswer::Has {
        return Applied {
            undo,
            removed: None,
        };
    }
    let taken: Vec<_> = std::mem::take(&mut allergies.list)
        .into_iter()
        .enumerate()
        .collect();
    let removed = removed_allergy(&taken);
    if !taken.is_empty() {
        undo.push(Action::PutAllergies(taken));
    }
    Applied { undo, removed }
}

pub(super) fn add_allergy(allergies: &mut Allergies, id: ItemId) -> Result<Applied, Refused> {
    let allergy = Allergy {
        id,
        thing: Line::default(),
        reaction: Line::default(),
    };
    put_allergies(allergies, vec![(allergies.list.len(), allergy)])
}

pub(super) fn put_allergies(
    allergies: &mut Allergies,
    items: Vec<(usize, Allergy)>,
) -> Result<Applied, Refused> {
    has_room(allergies.list.len(), items.len())?;
    let before = allergies.answer;
    let mut undo = Vec::new();
    for (at, allergy) in items {
        if allergies.list.iter().all(|other| other.id != allergy.id) {
            undo.push(Action::RemoveAllergy(allergy.id));
            allergies.list.insert(at.min(allergies.list.len()), allergy);
        }
    }
    if undo.is_empty() {
        return Ok(Applied::default());
    }
    allergies.answer = AllergiesAnswer::Has;
    if before != AllergiesAnswer::Has {
        undo.push(Action::AnswerAllergies(before));
    }
    Ok(Applied {
        undo,
        removed: None,
    })
}

pub(super) fn remove_allergy(allergies: &mut Allergies, id: ItemId) -> Result<Applied, Refused> {
    let at = allergies
        .list
        .iter()
        .position(|allergy| allergy.id == id)
        .ok_or(Refused::NoSuchItem)?;
    let taken = vec![(at, allergies.list.remove(at))];
    let removed = removed_allergy(&taken);
    Ok(Applied {
        undo: vec![Action::PutAllergies(taken)],
        removed,
    })
}

fn removed_allergy(taken: &[(usize, Allergy)]) -> Option<Message> {
    let (_, named) = taken
        .iter()
        .find(|(_, allergy)| !allergy.thing.is_empty())?;
    Some(say::list_removed_allergy(named.thing.as_str()))
}

fn has_room(held: usize, more: usize) -> Result<(), Refused> {
    if held + more > MOST_ITEMS {
        Err(Refused::Full)
    } else {
        Ok(())
    }
}
