//! Questions: chosen once, put in order, put back where they stood.

use warm_handoff::action::{Action, Field, Refused, apply};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::id_of_bank;

use super::{ONE, TWO, after, bank_id, done, refused, said, undo, write};

#[test]
fn a_question_that_is_put_back_stands_where_it_stood() {
    let mut handoff = after([0, 1, 2].map(|at| Action::AddBankQuestion(bank_id(at))));
    let before = handoff.clone();
    let applied = apply(&mut handoff, Action::RemoveBankQuestion(bank_id(1))).unwrap();
    assert_eq!(handoff.questions.chosen.len(), 2);
    undo(&mut handoff, applied);
    assert_eq!(handoff, before);
}

#[test]
fn an_own_question_says_what_it_was_when_it_goes_and_an_empty_one_goes_silently() {
    let mut handoff = after([
        Action::AddOwnQuestion(ONE),
        write(Field::Question(ONE), "What is the white pill?"),
        Action::AddOwnQuestion(TWO),
    ]);
    let worded = apply(&mut handoff, Action::RemoveOwnQuestion(ONE)).unwrap();
    let what = said(&worded).unwrap_or_default();
    assert!(what.contains("What is the white pill?"), "{what}");
    let silent = apply(&mut handoff, Action::RemoveOwnQuestion(TWO)).unwrap();
    assert_eq!(said(&silent), None);
}

#[test]
fn the_same_question_is_chosen_once() {
    let twice = [0, 0].map(|at| Action::AddBankQuestion(bank_id(at)));
    assert_eq!(after(twice).questions.chosen.len(), 1);
    let twice = [Action::AddOwnQuestion(ONE), Action::AddOwnQuestion(ONE)];
    assert_eq!(after(twice).questions.chosen.len(), 1);
}

/// Two of the bank with one's own between them.
fn three_questions() -> Handoff {
    after([
        Action::AddBankQuestion(bank_id(0)),
        Action::AddOwnQuestion(ONE),
        write(Field::Question(ONE), "What is the white pill?"),
        Action::AddBankQuestion(bank_id(1)),
    ])
}

fn order(handoff: &Handoff) -> Vec<ItemId> {
    let chosen = handoff.questions.chosen.iter();
    chosen.map(|question| question.id).collect()
}

#[test]
fn a_question_moves_to_any_place_and_past_the_end_is_last() {
    let (first, own, last) = (id_of_bank(bank_id(0)), ONE, id_of_bank(bank_id(1)));
    for (moved, to, expected) in [
        (own, 0, [own, first, last]),
        (own, 1, [first, own, last]),
        (own, 2, [first, last, own]),
        (first, 2, [own, last, first]),
        (first, usize::MAX, [own, last, first]),
        (last, 0, [last, first, own]),
        (last, 1, [first, last, own]),
    ] {
        let mut handoff = three_questions();
        let applied = done(&mut handoff, Action::RankQuestion(moved, to));
        assert_eq!(order(&handoff), expected, "{moved:?} to {to}");
        assert_eq!(said(&applied), None);
    }
}

#[test]
fn moves_are_undone_one_after_the_other() {
    let mut handoff = three_questions();
    let before = handoff.clone();
    let mut back = Vec::new();
    for (id, to) in [(ONE, 0), (id_of_bank(bank_id(1)), 1), (ONE, usize::MAX)] {
        back.push(apply(&mut handoff, Action::RankQuestion(id, to)).unwrap());
    }
    assert_ne!(handoff, before);
    for applied in back.into_iter().rev() {
        undo(&mut handoff, applied);
    }
    assert_eq!(handoff, before);
}

#[test]
fn a_question_that_is_gone_cannot_be_moved() {
    let moved = Action::RankQuestion(TWO, 0);
    assert_eq!(refused(&three_questions(), moved), Refused::NoSuchItem);
}

#[test]
fn what_was_answered_stays_with_a_question_that_moves() {
    let place = Place::Item(Part::Questions, ONE);
    let mut handoff = three_questions();
    let answer = Field::Answer(place, slot::QUESTION_ANSWER);
    for action in [
        write(answer, "for water"),
        Action::Choose(place, slot::QUESTION_ASKED, choice::YES, true),
        Action::RankQuestion(ONE, 0),
    ] {
        done(&mut handoff, action);
    }
    assert_eq!(answer.read(&handoff), Some("for water"));
    let answers = handoff.answers(place).unwrap();
    assert!(answers.has(slot::QUESTION_ASKED, choice::YES));
}

#[test]
fn a_question_of_the_bank_goes_silently_unless_something_was_answered_to_it() {
    let id = id_of_bank(bank_id(1));
    let answer = Field::Answer(Place::Item(Part::Questions, id), slot::QUESTION_ANSWER);
    let out = Action::RemoveBankQuestion(bank_id(1));
    let mut handoff = three_questions();
    let silent = done(&mut handoff, out.clone());
    assert_eq!(said(&silent), None);

    let mut handoff = three_questions();
    apply(&mut handoff, write(answer, "Dr. Nair")).unwrap();
    let worded = apply(&mut handoff, out).unwrap();
    assert!(said(&worded).is_some(), "an answer went without a word");
    undo(&mut handoff, worded);
    assert_eq!(answer.read(&handoff), Some("Dr. Nair"));
}

#[test]
fn an_own_question_with_an_answer_and_no_words_can_be_brought_back() {
    let place = Place::Item(Part::Questions, ONE);
    let answer = Field::Answer(place, slot::QUESTION_ANSWER);
    let asked = Action::Choose(place, slot::QUESTION_ASKED, choice::YES, true);
    for (details, told) in [
        (write(answer, "At noon."), "Removed At noon."),
        (asked, "Removed 1 thing."),
    ] {
        let mut handoff = after([Action::AddOwnQuestion(ONE), details]);
        let applied = done(&mut handoff, Action::RemoveOwnQuestion(ONE));
        assert_eq!(said(&applied).as_deref(), Some(told));
    }
}

#[test]
fn moving_up_passes_what_stands_above_on_the_screen() {
    let mut handoff = after([
        Action::AddBankQuestion(bank_id(0)),
        Action::AddOwnQuestion(ONE),
        Action::AddOwnQuestion(TWO),
        Action::AddBankQuestion(bank_id(1)),
    ]);
    let (first, last) = (id_of_bank(bank_id(0)), id_of_bank(bank_id(1)));
    done(&mut handoff, Action::RaiseQuestion(last));
    let worded: Vec<_> = handoff.questions.worded().map(|one| one.id).collect();
    assert_eq!(worded, [last, first]);
    let before = handoff.clone();
    done(&mut handoff, Action::RaiseQuestion(last));
    assert_eq!(handoff, before, "the first one cannot go up");
}
