//! Changing a handoff: what each change does, that it can be taken back, and that nothing can break it.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;

use std::collections::BTreeSet;

use any::empty;
use proptest::prelude::*;
use warm_handoff::action::{Action, Applied, Field, MOST_ITEMS, Refused, apply};
use warm_handoff::bank::{self, BankId};
use warm_handoff::form::Part;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::AllergiesAnswer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::text::{LINE_LIMIT, NOTE_LIMIT, TooLong};
use warm_handoff::handoff::worry::Worry;
use warm_handoff::words::Words;

const ONE: ItemId = ItemId(1);
const TWO: ItemId = ItemId(2);
const THREE: ItemId = ItemId(3);

fn after(actions: impl IntoIterator<Item = Action>) -> Handoff {
    let mut handoff = empty();
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn write(field: Field, words: &str) -> Action {
    Action::Write(field, words.to_owned())
}

fn undo(handoff: &mut Handoff, applied: Applied) {
    for action in applied.undo {
        apply(handoff, action).unwrap();
    }
}

fn said(applied: &Applied) -> Option<String> {
    let english = Words::host("en").unwrap();
    applied.removed.as_ref().map(|removed| english.say(removed))
}

fn names(handoff: &Handoff) -> Vec<&str> {
    let list = &handoff.medicines.list;
    list.iter().map(|medicine| medicine.name.as_str()).collect()
}

fn bank_id(at: usize) -> BankId {
    bank::questions()[at].id
}

fn three_medicines() -> Handoff {
    after([
        Action::AddMedicine(ONE, Change::New),
        write(Field::Medicine(ONE), "furosemide 40 mg"),
        Action::AddMedicine(TWO, Change::Stopped),
        write(Field::Medicine(TWO), "ibuprofen"),
        Action::AddMedicine(THREE, Change::New),
        write(Field::Medicine(THREE), "iron"),
    ])
}

mod text {
    use super::*;

    #[test]
    fn what_is_written_is_kept_as_typed_and_taken_back_whole() {
        let mut handoff = after([write(Field::Name, "Maria")]);
        let applied = apply(&mut handoff, write(Field::Name, "  María D. \n")).unwrap();
        assert_eq!(Field::Name.read(&handoff), Some("María D."));
        undo(&mut handoff, applied);
        assert_eq!(Field::Name.read(&handoff), Some("Maria"));
    }

    #[test]
    fn a_dose_is_never_rewritten() {
        for dose in [".5 mg", "2.0mg", "1/2 tablet", "10000 U", "٥٠٠ ملغ", "½"] {
            let handoff = after([
                Action::AddMedicine(ONE, Change::New),
                write(Field::Medicine(ONE), dose),
            ]);
            assert_eq!(names(&handoff), [dose]);
        }
    }

    #[test]
    fn text_that_is_too_long_is_refused_with_both_figures_and_what_was_there_stays() {
        let mut handoff = after([
            write(Field::Name, "Maria"),
            write(Field::OwnWorry, "falling"),
        ]);
        let before = handoff.clone();
        let refused = |limit, got| Err(Refused::TooLong(TooLong { limit, got }));
        let long = "é".repeat(LINE_LIMIT + 1);
        assert_eq!(
            apply(&mut handoff, write(Field::Name, &long)),
            refused(LINE_LIMIT, LINE_LIMIT + 1)
        );
        let long = "a".repeat(2_000_000);
        assert_eq!(
            apply(&mut handoff, write(Field::OwnWorry, &long)),
            refused(NOTE_LIMIT, 2_000_000)
        );
        assert_eq!(handoff, before);
    }

    #[test]
    fn a_word_of_5_000_letters_fits_where_several_lines_do() {
        let word = "w".repeat(5_000);
        let handoff = after([write(Field::OwnWorry, &word)]);
        assert_eq!(Field::OwnWorry.read(&handoff), Some(word.as_str()));
    }

    #[test]
    fn writing_to_an_item_that_is_gone_is_refused() {
        for field in [
            Field::Medicine(ONE),
            Field::Allergy(ONE),
            Field::Reaction(ONE),
            Field::Question(ONE),
        ] {
            let mut handoff = empty();
            let refused = apply(&mut handoff, write(field, "words"));
            assert_eq!(refused, Err(Refused::NoSuchItem), "{field:?}");
            assert_eq!(handoff, empty());
        }
    }
}

mod worries {
    use super::*;

    #[test]
    fn worries_stand_in_the_order_of_choosing_and_once_each() {
        let handoff = after([
            Action::AddWorry(Worry::Pain),
            Action::AddWorry(Worry::Cost),
            Action::AddWorry(Worry::Pain),
        ]);
        let chosen = handoff.worries.chosen.iter().map(|chosen| chosen.worry);
        assert!(chosen.eq([Worry::Pain, Worry::Cost]));
    }

    #[test]
    fn saying_that_nothing_worries_me_takes_out_chips_but_never_words_says_so_and_can_be_undone() {
        let mut handoff = after([
            Action::AddWorry(Worry::Pain),
            Action::AddWorry(Worry::Cost),
            write(Field::OwnWorry, "slipping"),
        ]);
        let before = handoff.clone();
        let applied = apply(&mut handoff, Action::NoWorries(true)).unwrap();
        assert!(handoff.worries.none && handoff.worries.chosen.is_empty());
        assert_eq!(handoff.worries.own.as_str(), "slipping");
        assert!(said(&applied).is_some());
        undo(&mut handoff, applied);
        assert_eq!(handoff, before);
    }

    #[test]
    fn saying_that_nothing_worries_me_first_removes_nothing_to_talk_about() {
        let applied = apply(&mut empty(), Action::NoWorries(true)).unwrap();
        assert_eq!(said(&applied), None);
    }

    #[test]
    fn a_worry_or_a_word_of_it_takes_back_that_there_is_none() {
        for action in [
            Action::AddWorry(Worry::Pain),
            write(Field::OwnWorry, "pain"),
        ] {
            let handoff = after([Action::NoWorries(true), action]);
            assert!(!handoff.worries.none);
        }
        let blank = after([Action::NoWorries(true), write(Field::OwnWorry, "  \n")]);
        assert!(blank.worries.none, "blanks say nothing");
    }
}

mod questions {
    use super::*;

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
}

mod medicines {
    use super::*;

    #[test]
    fn removing_the_second_of_three_keeps_the_others_and_brings_it_back_between_them() {
        let mut handoff = three_medicines();
        let applied = apply(&mut handoff, Action::RemoveMedicine(TWO)).unwrap();
        assert_eq!(names(&handoff), ["furosemide 40 mg", "iron"]);
        assert_eq!(said(&applied).as_deref(), Some("Removed ibuprofen."));
        undo(&mut handoff, applied);
        assert_eq!(names(&handoff), ["furosemide 40 mg", "ibuprofen", "iron"]);
    }

    #[test]
    fn unticking_a_change_takes_out_all_with_it_and_undo_brings_each_to_its_place() {
        let mut handoff = three_medicines();
        let applied = apply(&mut handoff, Action::RemoveMedicines(Change::New)).unwrap();
        assert_eq!(names(&handoff), ["ibuprofen"]);
        assert_eq!(said(&applied).as_deref(), Some("Removed 2 medicines."));
        undo(&mut handoff, applied);
        assert_eq!(handoff, three_medicines());
    }

    #[test]
    fn an_answer_for_all_takes_the_list_out_and_undo_brings_it_back() {
        for answer in [
            MedicinesAnswer::NoChanges,
            MedicinesAnswer::TakesNone,
            MedicinesAnswer::NotSure,
            MedicinesAnswer::NotAnswered,
        ] {
            let mut handoff = three_medicines();
            let applied = apply(&mut handoff, Action::AnswerMedicines(answer)).unwrap();
            assert_eq!(handoff.medicines.answer, answer);
            assert!(handoff.medicines.list.is_empty());
            assert_eq!(said(&applied).as_deref(), Some("Removed 3 medicines."));
            undo(&mut handoff, applied);
            assert_eq!(handoff, three_medicines());
        }
    }

    #[test]
    fn the_last_medicine_out_leaves_the_question_open_and_never_none() {
        let mut handoff = after([Action::AddMedicine(ONE, Change::New)]);
        apply(&mut handoff, Action::RemoveMedicine(ONE)).unwrap();
        assert_eq!(handoff.medicines.answer, MedicinesAnswer::NotAnswered);
    }

    #[test]
    fn a_list_that_is_full_says_so_and_keeps_what_it_has() {
        let ids = 0..u64::try_from(MOST_ITEMS).unwrap();
        let mut handoff = after(ids.map(|id| Action::AddMedicine(ItemId(id), Change::New)));
        let before = handoff.clone();
        let one_more = Action::AddMedicine(ItemId(u64::MAX), Change::New);
        assert_eq!(apply(&mut handoff, one_more), Err(Refused::Full));
        assert_eq!(handoff, before);
    }

    #[test]
    fn a_medicine_without_a_name_goes_silently() {
        let mut handoff = after([Action::AddMedicine(ONE, Change::New)]);
        let applied = apply(&mut handoff, Action::RemoveMedicine(ONE)).unwrap();
        assert_eq!(said(&applied), None);
    }
}

mod allergies {
    use super::*;

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
}

fn assert_fits_the_model(handoff: &Handoff) {
    let Handoff {
        worries,
        questions,
        medicines,
        allergies,
        lists,
        ..
    } = handoff;
    assert_eq!(
        medicines.answer == MedicinesAnswer::Listed,
        !medicines.list.is_empty(),
        "{medicines:?}"
    );
    let has_a_list = !allergies.list.is_empty();
    assert!(
        !has_a_list || allergies.answer == AllergiesAnswer::Has,
        "{allergies:?}"
    );
    assert!(!worries.none || worries.chosen.is_empty(), "{worries:?}");

    let mut chosen = Vec::new();
    for one in &worries.chosen {
        assert!(!chosen.contains(&one.worry), "{one:?} twice");
        chosen.push(one.worry);
    }
    assert_each_once(questions.chosen.iter().map(|question| question.id));
    assert!(lists.is_consistent(), "{lists:?}");
    for part in Part::LISTS {
        assert_each_once(lists.of(part).map(|item| item.id));
        assert!(lists.of(part).count() <= MOST_ITEMS);
    }
    assert_each_once(medicines.list.iter().map(|medicine| medicine.id));
    assert_each_once(allergies.list.iter().map(|allergy| allergy.id));
    for length in [
        questions.chosen.len(),
        medicines.list.len(),
        allergies.list.len(),
    ] {
        assert!(length <= MOST_ITEMS);
    }
}

fn assert_each_once<T: Ord + std::fmt::Debug>(items: impl Iterator<Item = T>) {
    let mut seen = BTreeSet::new();
    for item in items {
        let text = format!("{item:?}");
        assert!(seen.insert(item), "{text} twice");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_done_can_be_undone_and_leaves_a_handoff_that_fits_the_model(actions in any::actions(40)) {
        let mut handoff = empty();
        for action in actions {
            let before = handoff.clone();
            match apply(&mut handoff, action.clone()) {
                Err(_) => prop_assert_eq!(&handoff, &before, "refused, and yet changed: {:?}", action),
                Ok(applied) => {
                    assert_fits_the_model(&handoff);
                    let mut back = handoff.clone();
                    for step in applied.undo {
                        prop_assert!(apply(&mut back, step.clone()).is_ok(), "{:?} is refused", step);
                        assert_fits_the_model(&back);
                    }
                    prop_assert_eq!(&back, &before, "not undone: {:?}", action);
                }
            }
        }
    }

    #[test]
    fn what_is_removed_is_offered_back_only_with_a_way_back(actions in any::actions(40)) {
        let mut handoff = empty();
        for action in actions {
            if let Ok(applied) = apply(&mut handoff, action) {
                prop_assert!(applied.removed.is_none() || !applied.undo.is_empty());
            }
        }
    }

    #[test]
    fn all_of_it_can_be_undone_step_by_step_to_nothing(actions in any::actions(30)) {
        let mut handoff = empty();
        let mut back = Vec::new();
        for action in actions {
            if let Ok(applied) = apply(&mut handoff, action) {
                back.push(applied.undo);
            }
        }
        for step in back.into_iter().rev().flatten() {
            prop_assert!(apply(&mut handoff, step).is_ok());
        }
        prop_assert_eq!(handoff, empty());
    }

    #[test]
    fn what_is_written_reads_back_as_it_would_be_written_again(text in any::text()) {
        let mut handoff = empty();
        for field in [Field::Name, Field::OwnWorry] {
            if apply(&mut handoff, write(field, &text)).is_ok() {
                let kept = field.read(&handoff).unwrap_or_default().to_owned();
                apply(&mut handoff, write(field, &kept)).unwrap();
                prop_assert_eq!(field.read(&handoff), Some(kept.as_str()));
                prop_assert!(!kept.contains(|c: char| c.is_control() && c != '\n'));
                prop_assert_eq!(kept.trim(), &kept);
            }
        }
        prop_assert!(!handoff.person.name.as_str().contains('\n'));
    }

    #[test]
    fn no_list_grows_beyond_its_most(places in prop::collection::vec(any::<u64>(), 280..340)) {
        let mut handoff = empty();
        for (at, id) in places.into_iter().enumerate() {
            let id = ItemId(id);
            for action in [Action::AddMedicine(id, Change::New), Action::AddAllergy(id), Action::AddOwnQuestion(id)] {
                let _ = apply(&mut handoff, action);
            }
            if at < 60 {
                let _ = apply(&mut handoff, Action::AddBankQuestion(bank_id(at % bank::questions().len())));
            }
        }
        assert_fits_the_model(&handoff);
    }
}
