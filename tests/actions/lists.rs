//! The lists of the full preparation: none, not sure and not answered stay apart, and items go out and come back.

use warm_handoff::action::{Action, Field, MOST_ITEMS, Refused, apply};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answers;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::{Item, ListAnswer};
use warm_handoff::handoff::place::Place;

use super::{ONE, THREE, TWO, after, done, refused, said, undo, write};

const EITHER: [ListAnswer; 2] = [ListAnswer::None, ListAnswer::NotSure];

fn what(part: Part, id: ItemId) -> Field {
    let slot = if part == Part::Tests {
        slot::TEST_WHAT
    } else {
        slot::VISIT_WHO
    };
    Field::Answer(Place::Item(part, id), slot)
}

/// Two tests with a visit between them.
fn two_tests_and_a_visit() -> Handoff {
    after([
        Action::AddItem(Part::Tests, ONE),
        write(what(Part::Tests, ONE), "thyroid blood test"),
        Action::AddItem(Part::Visits, TWO),
        write(what(Part::Visits, TWO), "Dr. Nair"),
        Action::AddItem(Part::Tests, THREE),
        write(what(Part::Tests, THREE), "heart scan"),
    ])
}

fn ids(handoff: &Handoff, part: Part) -> Vec<ItemId> {
    handoff.lists.of(part).map(|item| item.id).collect()
}

#[test]
fn none_not_sure_and_not_answered_are_three_things_in_every_list() {
    for part in Part::LISTS {
        let mut handoff = after([]);
        assert_eq!(handoff.lists.answer(part), None);
        for answer in EITHER {
            let applied = done(&mut handoff, Action::AnswerList(part, Some(answer)));
            assert_eq!(handoff.lists.answer(part), Some(answer));
            assert_eq!(said(&applied), None);
            for other in Part::LISTS.into_iter().filter(|other| *other != part) {
                assert_eq!(handoff.lists.answer(other), None);
            }
        }
        done(&mut handoff, Action::AnswerList(part, None));
        assert_eq!(handoff, after([]), "taken back is not answered");
    }
}

#[test]
fn an_answer_for_a_list_takes_its_items_out_says_so_and_leaves_the_other_lists() {
    for answer in EITHER {
        let mut handoff = two_tests_and_a_visit();
        let applied = done(&mut handoff, Action::AnswerList(Part::Tests, Some(answer)));
        assert!(ids(&handoff, Part::Tests).is_empty());
        assert_eq!(ids(&handoff, Part::Visits), [TWO]);
        assert!(said(&applied).unwrap_or_default().contains('2'));
        undo(&mut handoff, applied);
        assert_eq!(handoff, two_tests_and_a_visit());
    }
}

#[test]
fn taking_back_an_answer_takes_no_items_out() {
    let mut handoff = two_tests_and_a_visit();
    done(&mut handoff, Action::AnswerList(Part::Tests, None));
    assert_eq!(handoff, two_tests_and_a_visit());
}

#[test]
fn an_item_takes_back_that_there_is_none_and_its_undo_says_it_again() {
    for answer in EITHER {
        let mut handoff = after([Action::AnswerList(Part::Signs, Some(answer))]);
        let applied = done(&mut handoff, Action::AddItem(Part::Signs, ONE));
        assert_eq!(handoff.lists.answer(Part::Signs), None);
        undo(&mut handoff, applied);
        assert_eq!(handoff.lists.answer(Part::Signs), Some(answer));
        assert!(ids(&handoff, Part::Signs).is_empty());
    }
}

#[test]
fn an_answer_between_out_and_undo_is_undone_in_the_order_of_the_steps() {
    let mut handoff = two_tests_and_a_visit();
    let before = handoff.clone();
    let mut back = Vec::new();
    for action in [
        Action::AnswerList(Part::Tests, Some(ListAnswer::None)),
        Action::AnswerList(Part::Tests, Some(ListAnswer::NotSure)),
        Action::AddItem(Part::Tests, ItemId(4)),
        Action::RemoveItem(Part::Tests, ItemId(4)),
        Action::AnswerList(Part::Visits, Some(ListAnswer::None)),
    ] {
        back.push(done(&mut handoff, action));
    }
    for applied in back.into_iter().rev() {
        undo(&mut handoff, applied);
    }
    assert_eq!(handoff, before);
}

#[test]
fn undo_after_something_else_was_said_brings_the_items_back() {
    let mut handoff = two_tests_and_a_visit();
    let out = apply(&mut handoff, Action::RemoveItem(Part::Visits, TWO)).unwrap();
    apply(
        &mut handoff,
        Action::AnswerList(Part::Visits, Some(ListAnswer::None)),
    )
    .unwrap();
    undo(&mut handoff, out);
    assert_eq!(
        handoff,
        two_tests_and_a_visit(),
        "and it says no more that there are none"
    );
}

#[test]
fn the_last_item_out_leaves_the_list_not_answered_and_never_none() {
    let mut handoff = after([Action::AddItem(Part::Devices, ONE)]);
    done(&mut handoff, Action::RemoveItem(Part::Devices, ONE));
    assert_eq!(handoff.lists.answer(Part::Devices), None);
}

#[test]
fn an_item_is_named_when_it_goes_and_an_empty_one_goes_silently() {
    let mut handoff = two_tests_and_a_visit();
    let named = done(&mut handoff, Action::RemoveItem(Part::Tests, ONE));
    let what = said(&named).unwrap_or_default();
    assert!(what.contains("thyroid blood test"), "{what}");
    let mut handoff = after([Action::AddItem(Part::Tests, ONE)]);
    let silent = done(&mut handoff, Action::RemoveItem(Part::Tests, ONE));
    assert_eq!(said(&silent), None);
}

#[test]
fn one_id_in_two_lists_is_two_things() {
    let mut handoff = after([
        Action::AddItem(Part::Tests, ONE),
        Action::AddItem(Part::Visits, ONE),
        write(what(Part::Visits, ONE), "Dr. Nair"),
    ]);
    assert_eq!(what(Part::Tests, ONE).read(&handoff), Some(""));
    done(&mut handoff, Action::RemoveItem(Part::Tests, ONE));
    assert_eq!(what(Part::Visits, ONE).read(&handoff), Some("Dr. Nair"));
}

#[test]
fn the_same_item_is_begun_once() {
    let mut handoff = two_tests_and_a_visit();
    done(&mut handoff, Action::AddItem(Part::Tests, ONE));
    assert_eq!(handoff, two_tests_and_a_visit(), "what was written stays");
}

#[test]
fn a_list_that_is_full_refuses_one_more_and_the_others_do_not() {
    let ids = 0..u64::try_from(MOST_ITEMS).unwrap();
    let handoff = after(ids.map(|id| Action::AddItem(Part::Contacts, ItemId(id))));
    let one_more = ItemId(u64::MAX);
    let full = Action::AddItem(Part::Contacts, one_more);
    assert_eq!(refused(&handoff, full), Refused::Full);
    done(&mut handoff.clone(), Action::AddItem(Part::Tests, one_more));
}

#[test]
fn what_is_no_list_has_no_items_and_no_answer() {
    for part in Part::ALL.into_iter().filter(|part| !part.is_list()) {
        let item = Item {
            id: ONE,
            part,
            answers: Answers::default(),
        };
        for action in [
            Action::AnswerList(part, Some(ListAnswer::None)),
            Action::AnswerList(part, None),
            Action::AddItem(part, ONE),
            Action::RemoveItem(part, ONE),
            Action::PutItems(vec![(0, item)]),
        ] {
            assert_eq!(
                refused(&after([]), action.clone()),
                Refused::NoSuchItem,
                "{action:?}"
            );
        }
    }
}

#[test]
fn leaving_a_thing_that_was_begun_takes_out_that_thing_and_no_other() {
    for said in EITHER {
        let mut handoff = after([Action::AnswerList(Part::Visits, Some(said))]);
        let begun = apply(&mut handoff, Action::AddItem(Part::Visits, ONE)).unwrap();
        // Another tab fills the list meanwhile.
        apply(&mut handoff, Action::AddItem(Part::Visits, TWO)).unwrap();
        apply(&mut handoff, write(what(Part::Visits, TWO), "Dr. Nair")).unwrap();
        undo(&mut handoff, begun);
        assert_eq!(ids(&handoff, Part::Visits), [TWO]);
        assert_eq!(handoff.lists.answer(Part::Visits), None);
    }
}
