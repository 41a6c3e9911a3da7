//! Changes to the allergies.

use super::{Action, Applied, Refused, has_room};
use crate::handoff::allergy::{Allergies, AllergiesAnswer, Allergy};
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::text::Line;
use crate::words::{Message, say};

pub(super) fn answer(allergies: &mut Allergies, answer: AllergiesAnswer) -> Applied {
    let before = std::mem::replace(&mut allergies.answer, answer);
    let mut undo = vec![Action::AnswerAllergies(before)];
    if answer == AllergiesAnswer::Has {
        return Applied::undone_by(undo);
    }
    let taken: Vec<_> = std::mem::take(&mut allergies.list)
        .into_iter()
        .enumerate()
        .collect();
    let removed = removed(&taken);
    if !taken.is_empty() {
        undo.push(Action::PutAllergies(taken));
    }
    Applied::removing(undo, removed)
}

pub(super) fn add(allergies: &mut Allergies, id: ItemId) -> Result<Applied, Refused> {
    let allergy = Allergy {
        id,
        thing: Line::default(),
        reaction: Line::default(),
        details: Answers::default(),
    };
    put(allergies, vec![(allergies.list.len(), allergy)])
}

pub(super) fn put(
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
    Ok(Applied::undone_by(undo))
}

pub(super) fn remove(allergies: &mut Allergies, id: ItemId) -> Result<Applied, Refused> {
    let at = allergies
        .list
        .iter()
        .position(|allergy| allergy.id == id)
        .ok_or(Refused::NoSuchItem)?;
    let taken = vec![(at, allergies.list.remove(at))];
    let removed = removed(&taken);
    Ok(Applied::removing(
        vec![Action::PutAllergies(taken)],
        removed,
    ))
}

fn removed(taken: &[(usize, Allergy)]) -> Option<Message> {
    let words = |allergy: &Allergy| match allergy.thing.as_str() {
        "" => allergy.reaction.as_str().to_owned(),
        thing => thing.to_owned(),
    };
    let mut worded = taken
        .iter()
        .map(|(_, allergy)| words(allergy))
        .filter(|words| !words.is_empty());
    let first = worded.next()?;
    match worded.count() {
        0 => Some(say::list_removed_allergy(first)),
        more => Some(say::list_removed_allergies(more + 1)),
    }
}
