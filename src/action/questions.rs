//! Changes to the questions.

use super::{Action, Applied, Refused, has_room};
use crate::bank::BankId;
use crate::form::slot;
use crate::handoff::id::ItemId;
use crate::handoff::question::{Asks, Question, Questions, id_of_bank};
use crate::words::say;

pub(super) fn add(questions: &mut Questions, question: Question) -> Result<Applied, Refused> {
    put(questions, questions.chosen.len(), question)
}

pub(super) fn put(
    questions: &mut Questions,
    at: usize,
    mut question: Question,
) -> Result<Applied, Refused> {
    let undo = match &question.asks {
        Asks::Bank(bank) => {
            question.id = id_of_bank(*bank);
            Action::RemoveBankQuestion(*bank)
        }
        Asks::Own(_) => Action::RemoveOwnQuestion(question.id),
    };
    if questions.with_id(question.id).is_some() {
        return Ok(Applied::default());
    }
    has_room(questions.chosen.len(), 1)?;
    questions
        .chosen
        .insert(at.min(questions.chosen.len()), question);
    Ok(Applied::undone_by(vec![undo]))
}

/// Moves a question to another place.
pub(super) fn rank(questions: &mut Questions, id: ItemId, to: usize) -> Result<Applied, Refused> {
    let at = place(questions, id)?;
    let question = questions.chosen.remove(at);
    let to = to.min(questions.chosen.len());
    questions.chosen.insert(to, question);
    Ok(Applied::undone_by(vec![Action::RankQuestion(id, at)]))
}

/// Moves a question before the one that stands above it on the screen: a question without words stands nowhere.
pub(super) fn raise(questions: &mut Questions, id: ItemId) -> Result<Applied, Refused> {
    let before = questions.worded().take_while(|question| question.id != id);
    match before.last().map(|question| question.id) {
        Some(above) => rank(questions, id, place(questions, above)?),
        None => Ok(Applied::default()),
    }
}

pub(super) fn remove_bank(questions: &mut Questions, bank: BankId) -> Applied {
    let Ok(at) = place(questions, id_of_bank(bank)) else {
        return Applied::default();
    };
    let question = questions.chosen.remove(at);
    // What was answered to it is the person's own: that is said, and can be brought back.
    let removed = (!question.details.is_empty()).then(|| {
        let words = bank.question().map(|question| question.text());
        words.map(say::list_removed_question)
    });
    Applied::removing(vec![Action::PutQuestion(at, question)], removed.flatten())
}

pub(super) fn remove_own(questions: &mut Questions, wanted: ItemId) -> Result<Applied, Refused> {
    let at = place(questions, wanted)?;
    if !questions.with_id(wanted).is_some_and(Question::is_own) {
        return Err(Refused::NoSuchItem);
    }
    let question = questions.chosen.remove(at);
    let removed = match &question.asks {
        Asks::Own(words) if !words.is_empty() => Some(say::list_removed_question(words.as_str())),
        // What was answered to it is the person's own, even where its words are gone.
        _ if question.details.is_empty() => None,
        _ => Some(match question.details.words(slot::QUESTION_ANSWER) {
            "" => say::list_removed_items(1_usize),
            answer => say::list_removed_item(answer),
        }),
    };
    Ok(Applied::removing(
        vec![Action::PutQuestion(at, question)],
        removed,
    ))
}

fn place(questions: &Questions, id: ItemId) -> Result<usize, Refused> {
    let mut chosen = questions.chosen.iter();
    chosen
        .position(|question| question.id == id)
        .ok_or(Refused::NoSuchItem)
}
