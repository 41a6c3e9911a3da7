//! Which way stands after each answer.

use super::*;
use warm_handoff::ask::State;
use warm_handoff::handoff::transition::Move;

fn now_at(handoff: &Handoff) -> (Rung, State) {
    let standing = standing(handoff);
    (standing.rung, standing.state)
}

#[test]
fn it_begins_at_the_bed_and_in_a_clinic_by_phone() {
    assert_eq!(now_at(&empty()), (Rung::Bedside, State::NotAsked));
    for (kind, first) in [
        (Move::HospitalToHome, Rung::Bedside),
        (Move::HospitalToRehab, Rung::Bedside),
        (Move::SpecialistToPrimary, Rung::ThreeWay),
        (Move::ChildToAdult, Rung::ThreeWay),
    ] {
        let mut handoff = empty();
        act(&mut handoff, Action::Move(Some(kind)));
        assert_eq!(now_at(&handoff), (first, State::NotAsked));
    }
}

#[test]
fn after_a_no_or_silence_the_next_way_stands_down_to_the_card() {
    for answer in [Tap::No, Tap::Silent] {
        let mut handoff = whole();
        for (at, rung) in Rung::ALL.into_iter().enumerate() {
            assert_eq!(now_at(&handoff), (rung, State::NotAsked));
            tap(&mut handoff, Tap::Asked, at as u64 + 10);
            assert_eq!(now_at(&handoff), (rung, State::Asked));
            tap(&mut handoff, answer, 99);
            let before = standing(&handoff).before.unwrap();
            assert_eq!(before.id, ItemId(at as u64 + 10), "one try for each way");
        }
        assert_eq!(now_at(&handoff), (Rung::Written, State::Over));
        assert_eq!(handoff.lists.of(Part::Tries).count(), 5);
    }
}

#[test]
fn a_yes_and_the_talk_stand_until_something_new_is_asked() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::No, 10);
    tap(&mut handoff, Tap::Yes, 11);
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::Agreed));
    tap(&mut handoff, Tap::Held, 12);
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::Held));
    tap_in(&mut handoff, Rung::Bedside, Tap::Asked, 13);
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::Asked));
    assert_eq!(handoff.lists.of(Part::Tries).count(), 3);
}

/// Two entries of the list, as two phones may have told of one talk: the yes stands in one, that it failed in the other.
#[test]
fn a_talk_that_did_not_take_place_ends_the_yes_of_an_earlier_entry() {
    let mut handoff = whole();
    for (id, state) in [(10, choice::AGREED), (11, choice::NOT_HELD)] {
        let place = Place::Item(Part::Tries, ItemId(id));
        act(&mut handoff, Action::AddItem(Part::Tries, ItemId(id)));
        act(
            &mut handoff,
            Action::Choose(place, slot::TRY_HOW, choice::BEDSIDE, true),
        );
        act(
            &mut handoff,
            Action::Choose(place, slot::TRY_STATE, state, true),
        );
    }
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::NotAsked));
    assert_eq!(standing(&handoff).before.unwrap().id, ItemId(11));
    // A no to another way takes no yes back.
    let place = Place::Item(Part::Tries, ItemId(11));
    act(
        &mut handoff,
        Action::Choose(place, slot::TRY_STATE, choice::REFUSED, true),
    );
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::Agreed));
}

#[test]
fn what_was_agreed_and_did_not_take_place_leads_to_the_next_way() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Yes, 10);
    tap(&mut handoff, Tap::Fell, 11);
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::NotAsked));
    let before = standing(&handoff).before.unwrap();
    let states = before.answers.chosen(slot::TRY_STATE);
    assert_eq!(states, [choice::NOT_HELD], "nobody refused it");
}

#[test]
fn a_late_yes_to_an_earlier_way_stands_before_what_was_asked_since() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Asked, 10);
    tap(&mut handoff, Tap::Silent, 11);
    tap(&mut handoff, Tap::Asked, 12);
    let place = Place::Item(Part::Tries, ItemId(10));
    act(
        &mut handoff,
        Action::Choose(place, slot::TRY_STATE, choice::AGREED, true),
    );
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::Agreed));
}

#[test]
fn another_way_may_be_picked_and_is_not_asked_yet() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Asked, 10);
    let way = standing(&handoff).in_way(Rung::Written);
    assert_eq!((way.rung, way.state), (Rung::Written, State::NotAsked));
    let same = standing(&handoff).in_way(Rung::Bedside);
    assert_eq!(same.state, State::Asked);
    tap_in(&mut handoff, Rung::Written, Tap::No, 11);
    assert_eq!(now_at(&handoff), (Rung::Written, State::Over));
    let again = standing(&handoff).in_way(Rung::Written);
    assert_eq!(
        again.state,
        State::NotAsked,
        "the last way can be asked again"
    );
}

#[test]
fn after_a_talk_one_more_can_be_asked_for_in_the_same_way() {
    for answer in [Tap::Yes, Tap::Held] {
        let mut handoff = whole();
        tap(&mut handoff, answer, 10);
        let again = standing(&handoff).in_way(Rung::Bedside);
        assert_eq!(
            (again.rung, again.state, again.open.is_none()),
            (Rung::Bedside, State::NotAsked, true),
            "{answer:?}"
        );
    }
    let mut handoff = whole();
    tap(&mut handoff, Tap::Held, 10);
    tap_in(&mut handoff, Rung::Bedside, Tap::Asked, 11);
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::Asked));
    assert_eq!(handoff.lists.of(Part::Tries).count(), 2);
}

#[test]
fn a_later_talk_ends_what_was_agreed_before_it() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Yes, 10);
    tap_in(&mut handoff, Rung::ThreeWay, Tap::Held, 11);
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::Held));
}

#[test]
fn a_try_that_does_not_say_how_it_went_was_not_asked_and_the_first_tap_fills_it() {
    let mut handoff = whole();
    act(&mut handoff, Action::AddItem(Part::Tries, ItemId(10)));
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::NotAsked), "empty");
    let place = Place::Item(Part::Tries, ItemId(10));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHO), "Dr. Roy");
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::NotAsked), "a name");
    tap(&mut handoff, Tap::Asked, 11);
    assert_eq!(now_at(&handoff), (Rung::Bedside, State::Asked));
    let tries: Vec<_> = handoff.lists.of(Part::Tries).collect();
    assert_eq!(tries.len(), 1);
    assert_eq!(tries[0].answers.words(slot::TRY_WHO), "Dr. Roy");
    assert!(tries[0].answers.has(slot::TRY_HOW, choice::BEDSIDE));
}

#[test]
fn a_name_alone_takes_back_nothing_that_was_said() {
    for (answer, state) in [
        (Tap::Asked, State::Asked),
        (Tap::Yes, State::Agreed),
        (Tap::Held, State::Held),
    ] {
        let mut handoff = whole();
        tap(&mut handoff, answer, 10);
        act(&mut handoff, Action::AddItem(Part::Tries, ItemId(11)));
        let place = Place::Item(Part::Tries, ItemId(11));
        write(&mut handoff, Field::Answer(place, slot::TRY_WHO), "Tom");
        assert_eq!(now_at(&handoff), (Rung::Bedside, state));
    }
    let mut handoff = whole();
    tap(&mut handoff, Tap::No, 10);
    act(&mut handoff, Action::AddItem(Part::Tries, ItemId(11)));
    let place = Place::Item(Part::Tries, ItemId(11));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHO), "Tom");
    assert_eq!(now_at(&handoff), (Rung::ThreeWay, State::NotAsked));
    assert_eq!(standing(&handoff).before.unwrap().id, ItemId(10));
}
