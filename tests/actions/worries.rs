//! Worries: chips in the order of choosing, and "none" beside words of one's own.

use warm_handoff::action::{Action, Field, Refused, apply};
use warm_handoff::handoff::worry::{Chosen, Much, Worry};

use super::any::empty;
use super::{after, done, refused, said, undo, write};

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

#[test]
fn how_much_a_worry_worries_is_kept_with_it_and_taken_back() {
    let mut handoff = after([Action::AddWorry(Worry::Pain), Action::AddWorry(Worry::Cost)]);
    for much in [Some(Much::Little), Some(Much::Lot), Some(Much::Some), None] {
        done(&mut handoff, Action::HowMuch(Worry::Cost, much));
        let [pain, cost] = handoff.worries.chosen.as_slice() else {
            unreachable!("two worries were chosen");
        };
        assert_eq!((pain.much, cost.much), (None, much));
    }
}

#[test]
fn how_much_is_not_asked_of_a_worry_that_is_not_chosen() {
    for handoff in [
        after([]),
        after([Action::AddWorry(Worry::Pain)]),
        after([Action::NoWorries(true)]),
    ] {
        let much = Action::HowMuch(Worry::Cost, Some(Much::Lot));
        assert_eq!(refused(&handoff, much), Refused::NoSuchItem);
    }
}

#[test]
fn a_worry_that_is_brought_back_worries_as_much_as_before() {
    let pain = Chosen {
        worry: Worry::Pain,
        much: Some(Much::Lot),
    };
    for out in [Action::RemoveWorry(Worry::Pain), Action::NoWorries(true)] {
        let mut handoff = after([
            Action::AddWorry(Worry::Cost),
            Action::AddWorry(Worry::Pain),
            Action::HowMuch(Worry::Pain, Some(Much::Lot)),
            Action::AddWorry(Worry::Nights),
        ]);
        done(&mut handoff, out.clone());
        assert!(!handoff.worries.has(Worry::Pain), "{out:?}");
        let applied = apply(&mut handoff, Action::PutWorry(1, pain)).unwrap();
        assert!(handoff.worries.chosen.contains(&pain));
        undo(&mut handoff, applied);
        assert!(!handoff.worries.has(Worry::Pain), "{out:?}");
    }
}

#[test]
fn choosing_a_worry_again_does_not_forget_how_much() {
    let handoff = after([
        Action::AddWorry(Worry::Pain),
        Action::HowMuch(Worry::Pain, Some(Much::Lot)),
        Action::AddWorry(Worry::Pain),
    ]);
    let much = handoff.worries.chosen.first().and_then(|own| own.much);
    assert_eq!(much, Some(Much::Lot));
}
