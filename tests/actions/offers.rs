//! What is known already is offered where it is asked again, and nothing else is.

use warm_handoff::action::{Action, Field, apply, offers};
use warm_handoff::form::{Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::place::Place;

use super::{ONE, after, write};

fn sheet(slot: Slot) -> Field {
    Field::Answer(Place::Sheet(Part::Helper), slot)
}

fn contact(slot: Slot) -> Field {
    Field::Answer(Place::Item(Part::Contacts, ONE), slot)
}

/// A daughter who said who she is, and one contact without a word.
fn known() -> Handoff {
    after([
        write(Field::Helper, "Ana Delgado"),
        write(Field::CallBack, "555-0142"),
        write(sheet(slot::HELPER_RELATION), "daughter"),
        Action::AddItem(Part::Contacts, ONE),
    ])
}

#[test]
fn the_helpers_own_name_relation_and_phone_are_asked_once() {
    let mut handoff = known();
    assert_eq!(offers(&handoff, sheet(slot::HELPER_NAME)), ["Ana Delgado"]);
    assert_eq!(offers(&handoff, sheet(slot::HELPER_PHONE)), ["555-0142"]);
    assert_eq!(
        offers(&handoff, contact(slot::CONTACT_NAME)),
        ["Ana Delgado"]
    );
    let phone = write(sheet(slot::HELPER_PHONE), "555-0143");
    apply(&mut handoff, phone).unwrap();
    let name = write(contact(slot::CONTACT_NAME), "Ana Delgado");
    apply(&mut handoff, name).unwrap();
    assert_eq!(offers(&handoff, contact(slot::CONTACT_ROLE)), ["daughter"]);
    assert_eq!(offers(&handoff, contact(slot::CONTACT_DAY)), ["555-0143"]);
}

#[test]
fn who_takes_over_brings_the_number_and_another_person_does_not() {
    let mut handoff = known();
    for (field, words) in [
        (Field::Receiver, "Dr. Nair"),
        (Field::ReceiverPhone, "555-0177"),
        (contact(slot::CONTACT_NAME), "Dr. Nair"),
    ] {
        apply(&mut handoff, write(field, words)).unwrap();
    }
    assert_eq!(offers(&handoff, contact(slot::CONTACT_DAY)), ["555-0177"]);
    assert!(offers(&handoff, contact(slot::CONTACT_ROLE)).is_empty());
    let name = write(contact(slot::CONTACT_NAME), "Tom");
    apply(&mut handoff, name).unwrap();
    assert!(offers(&handoff, contact(slot::CONTACT_DAY)).is_empty());
}

#[test]
fn nothing_is_offered_where_nothing_is_known() {
    let handoff = after([Action::AddItem(Part::Contacts, ONE)]);
    for slot in [slot::CONTACT_NAME, slot::CONTACT_ROLE, slot::CONTACT_DAY] {
        assert!(offers(&handoff, contact(slot)).is_empty());
    }
    for slot in [slot::HELPER_NAME, slot::HELPER_RELATION, slot::HELPER_PHONE] {
        assert!(offers(&handoff, sheet(slot)).is_empty());
    }
}

#[test]
fn who_hands_over_and_who_takes_over_are_offered_by_the_side_they_are_on() {
    let side = |choice| {
        Action::Choose(
            Place::Item(Part::Contacts, ONE),
            slot::CONTACT_SIDE,
            choice,
            true,
        )
    };
    let mut handoff = known();
    let name = write(contact(slot::CONTACT_NAME), "Dr. Nair");
    apply(&mut handoff, name).unwrap();
    assert_eq!(offers(&handoff, Field::Sender), ["Dr. Nair"]);
    assert_eq!(offers(&handoff, Field::Receiver), ["Dr. Nair"]);
    apply(&mut handoff, side(choice::TAKES_OVER)).unwrap();
    assert!(offers(&handoff, Field::Sender).is_empty());
    assert_eq!(offers(&handoff, Field::Receiver), ["Dr. Nair"]);
}
