//! Whatever is done in whatever order: it fits the model, and can be undone.

use std::collections::BTreeSet;

use proptest::prelude::*;
use warm_handoff::action::{Action, Field, MOST_ITEMS, apply};
use warm_handoff::bank;
use warm_handoff::form::Part;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::AllergiesAnswer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::sent::MOST_SENT;

use super::any::{self, empty};
use super::{bank_id, write};

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
    assert!(handoff.is_consistent(), "{handoff:?}");
    assert_each_once(handoff.sent.iter().map(|sent| sent.id));
    assert!(handoff.sent.len() <= MOST_SENT);
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
