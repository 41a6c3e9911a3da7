//! Changes to the questions.

use super::{Action, Applied, Refused, has_room};
use crate::bank::BankId;
use crate::handoff::id::ItemId;
use crate::handoff::question::{Question, Questions};
use crate::words::say;

pub(super) fn add(questions: &mut Questions, question: Question) -> Result<Applied, Refused> {
    put(questions, questions.chosen.len(), question)
}

pub(super) fn put(
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

pub(super) fn remove_bank(questions: &mut Questions, id: BankId) -> Applied {
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

pub(super) fn remove_own(questions: &mut Questions, wanted: ItemId) -> Result<Applied, Refused> {
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
