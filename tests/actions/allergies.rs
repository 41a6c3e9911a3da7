//! Allergies: in and out of the list, and what an answer for all of them does.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::AllergiesAnswer;

use super::{ONE, TWO, after, said, undo, write};

fn penicillin() -> Handoff {
    after([
        Action::AnswerAllergies(AllergiesAnswer::Has),
        Action::AddAllergy(ONE),
        write(Field::Allergy(ONE), "penicillin"),
        write(Field::Reaction(ONE), "rash"),
    ])
}

#[test]
fn saying_none_after_all_takes_the_list_out_and_undo_brings_it_back() {
    let mut handoff = penicillin();
    let none = Action::AnswerAllergies(AllergiesAnswer::NoneKnown);
    let applied = apply(&mut handoff, none).unwrap();
    assert!(handoff.allergies.list.is_empty());
    assert_eq!(said(&applied).as_deref(), Some("Removed penicillin."));
    undo(&mut handoff, applied);
    assert_eq!(handoff, penicillin());
}

#[test]
fn the_last_allergy_out_still_says_yes_because_they_did() {
    let mut handoff = penicillin();
    apply(&mut handoff, Action::RemoveAllergy(ONE)).unwrap();
    assert_eq!(handoff.allergies.answer, AllergiesAnswer::Has);
}

#[test]
fn naming_an_allergy_says_yes() {
    let handoff = after([
        Action::AnswerAllergies(AllergiesAnswer::NotSure),
        Action::AddAllergy(ONE),
    ]);
    assert_eq!(handoff.allergies.answer, AllergiesAnswer::Has);
}

#[test]
fn one_of_which_only_the_reaction_is_known_is_offered_back_too() {
    let mut handoff = after([
        Action::AddAllergy(ONE),
        write(Field::Reaction(ONE), "my face swelled"),
    ]);
    let applied = apply(&mut handoff, Action::RemoveAllergy(ONE)).unwrap();
    assert!(said(&applied).is_some(), "words went without a word");
}

#[test]
fn several_that_go_at_once_are_all_told_of() {
    let mut handoff = penicillin();
    apply(&mut handoff, Action::AddAllergy(TWO)).unwrap();
    apply(&mut handoff, write(Field::Allergy(TWO), "latex")).unwrap();
    let none = Action::AnswerAllergies(AllergiesAnswer::NotSure);
    let applied = apply(&mut handoff, none).unwrap();
    let what = said(&applied).unwrap_or_default();
    assert!(
        what != "Removed penicillin.",
        "two allergies went, and it says: {what}"
    );
}
