//! Who does what: everything that has no one is in sight, one tap gives it to somebody, and every tap can be taken back.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::Baton;
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::talk::{Thing, give, hands, open, somebody, summary, things};
use warm_handoff::words::{LOCALES, Words};

use super::{Phone, SHEET, at, english};

const NOW: &str = "10:40:00";

fn all(phone: &Phone) -> Vec<Thing> {
    things(&phone.0, &Baton::new(&phone.0, at(NOW).into()))
}

fn tap(phone: &mut Phone, thing: Thing, who: &str) {
    let actions = give(
        &phone.0,
        at(NOW).into(),
        thing,
        who,
        ItemId(0xbeef),
        english,
    );
    phone.does(at(NOW), actions);
}

fn maria() -> Phone {
    Phone(presets::named("maria", at(NOW)).unwrap())
}

#[test]
fn marias_open_things_are_in_sight_and_the_hours_without_anybody_first() {
    let maria = maria();
    let names: Vec<_> = all(&maria)
        .iter()
        .map(|one| english(&one.name(&maria.0)))
        .collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names[0].starts_with("No one, for "), "{names:?}");
    assert_eq!(
        names[1..],
        [
            "Result: análisis de tiroides",
            "Set up a visit: enfermera a domicilio",
            "Ride: Dr. Nair",
        ]
    );
    assert_eq!(open(&maria.0, &all(&maria)), 4);
}

#[test]
fn one_tap_gives_each_to_somebody() {
    let mut maria = maria();
    for (done, thing) in all(&maria).into_iter().enumerate() {
        assert_eq!(thing.done_by(&maria.0), "");
        tap(&mut maria, thing, "Tom Reyes, 555-0100");
        let left = open(&maria.0, &all(&maria));
        assert_eq!(left, 3 - done, "after {thing:?}");
    }
    let said: Vec<_> = summary(&maria.0, &all(&maria))
        .iter()
        .map(english)
        .collect();
    assert!(
        said.contains(&"Each thing has a person to do it.".to_owned()),
        "{said:?}"
    );
}

#[test]
fn a_visit_that_somebody_sets_up_is_a_promise_and_shows_once() {
    let mut maria = maria();
    let visit = all(&maria)
        .into_iter()
        .find(|one| matches!(one, Thing::Booking(_)))
        .unwrap();
    tap(&mut maria, visit, "Tom Reyes");
    let promises: Vec<_> = maria.0.lists.of(Part::Promises).collect();
    assert_eq!(promises.len(), 1);
    assert_eq!(
        promises[0].answers.words(slot::PROMISE_WHAT),
        "Set up a visit: enfermera a domicilio"
    );
    assert_eq!(promises[0].answers.words(slot::PROMISE_WHO), "Tom Reyes");
    let promised = all(&maria)
        .iter()
        .filter(|one| matches!(one, Thing::Promise(_)))
        .count();
    assert_eq!(promised, 0);
    // Another name for it is the same promise.
    tap(&mut maria, visit, "Ana");
    assert_eq!(maria.0.lists.of(Part::Promises).count(), 1);
}

#[test]
fn every_tap_is_taken_back_whole() {
    let maria = maria();
    for thing in all(&maria) {
        let mut phone = Phone(maria.0.clone());
        let now = at(NOW).into();
        let actions = give(&phone.0, now, thing, "Tom Reyes", ItemId(0xbeef), english);
        let undo = phone.does(at(NOW), actions);
        assert_ne!(phone.0, maria.0);
        for action in undo {
            apply(&mut phone.0, action).unwrap();
        }
        phone.0.changed_at = maria.0.changed_at;
        assert_eq!(phone.0, maria.0, "{thing:?}");
    }
}

#[test]
fn what_a_tap_wrote_is_known_by_its_way_back() {
    let mut maria = maria();
    let mut touched = |thing: Thing, id| {
        let before = maria.0.clone();
        let actions = give(
            &maria.0,
            at(NOW).into(),
            thing,
            "Tom Reyes",
            ItemId(id),
            english,
        );
        let undo = maria.does(at(NOW), actions);
        maria.0 = before;
        move |field: Field| undo.iter().any(|action| field.is_of(action))
    };
    let things = all(&Phone(presets::named("maria", at(NOW)).unwrap()));
    let test = *things
        .iter()
        .find(|one| matches!(one, Thing::Test(_)))
        .unwrap();
    let of_test = touched(test, 7);
    assert!(of_test(test.owner().unwrap()));
    assert!(!of_test(test.by().unwrap()));
    assert!(!of_test(Field::Sender));
    // The leg of a gap goes whole.
    let of_gap = touched(things[0], 7);
    for slot in [slot::LEG_WHO, slot::LEG_NIGHT] {
        assert!(of_gap(Field::Answer(
            Place::Item(Part::Baton, ItemId(7)),
            slot
        )));
        assert!(!of_gap(Field::Answer(
            Place::Item(Part::Baton, ItemId(8)),
            slot
        )));
    }
    // What Undo would write again in other fields.
    let mut phone = Phone::new();
    let write = |slot, words: &str| Action::Write(Field::Answer(SHEET, slot), words.to_owned());
    let undo = phone.does(
        at(NOW),
        vec![
            write(slot::TALK_BY, "Dr. Nair"),
            write(slot::TALK_PHONE, "555-0177"),
        ],
    );
    let is_of = |slot| undo.iter().any(|one| Field::Answer(SHEET, slot).is_of(one));
    assert!(is_of(slot::TALK_BY) && is_of(slot::TALK_PHONE));
    assert!(!is_of(slot::TALK_NIGHT));
}

#[test]
fn a_gap_is_filled_in_words_that_are_read_back_in_every_language() {
    for locale in LOCALES {
        let w = Words::host(locale.tag).unwrap();
        let mut maria = maria();
        let gap = all(&maria)[0];
        let say = |message: &warm_handoff::words::Message| w.say(message);
        let actions = give(&maria.0, at(NOW).into(), gap, "Tom Reyes", ItemId(7), say);
        maria.does(at(NOW), actions);
        let gaps = all(&maria)
            .iter()
            .filter(|one| matches!(one, Thing::Gap(_)))
            .count();
        assert_eq!(gaps, 0, "{}", locale.tag);
    }
}

#[test]
fn room_for_a_name_is_made_and_has_no_one_yet() {
    let mut maria = maria();
    let gap = all(&maria)[0];
    let actions = somebody(&maria.0, at(NOW).into(), gap, ItemId(7), english);
    maria.does(at(NOW), actions);
    assert!(all(&maria).contains(&Thing::Leg(ItemId(7))));
    assert_eq!(open(&maria.0, &all(&maria)), 4);
    // What has room needs none.
    let test = all(&maria)
        .into_iter()
        .find(|one| matches!(one, Thing::Test(_)))
        .unwrap();
    assert_eq!(
        somebody(&maria.0, at(NOW).into(), test, ItemId(8), english),
        []
    );
}

#[test]
fn the_team_is_nobodys_name() {
    let mut phone = Phone::new();
    let leg = phone.thing(
        Part::Baton,
        1,
        &[
            (slot::LEG_WHO, "the team"),
            (slot::LEG_WHAT, "everything"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
        ],
    );
    let told = [(slot::TEST_WHAT, "blood"), (slot::TEST_OWNER, "el equipo")];
    let test = phone.thing(Part::Tests, 2, &told);
    let things = [Thing::Leg(ItemId(1)), Thing::Test(ItemId(2))];
    assert_eq!(all(&phone), things);
    assert_eq!(open(&phone.0, &things), 2);
    let said = |phone: &Phone| {
        let said = summary(&phone.0, &all(phone));
        said.iter()
            .map(english)
            .any(|one| one == "Each thing has a person to do it.")
    };
    assert!(!said(&phone));
    phone.tell(test, &[(slot::TEST_OWNER, "Tom Reyes")]);
    assert!(!said(&phone));
    phone.tell(leg, &[(slot::LEG_WHO, "Nurse Tom")]);
    assert_eq!(all(&phone), things[1..]);
    assert!(said(&phone));
}

#[test]
fn what_is_done_is_nobodys_any_more() {
    let mut phone = Phone::new();
    phone.thing(
        Part::Tests,
        1,
        &[(slot::TEST_WHAT, "blood"), (slot::TEST_HEARD, "yes")],
    );
    phone.thing(
        Part::Visits,
        2,
        &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_HELD, "yes")],
    );
    phone.thing(
        Part::Visits,
        3,
        &[(slot::VISIT_WHO, "Dr. Cho"), (slot::VISIT_BOOKED, "yes")],
    );
    phone.thing(
        Part::Equipment,
        4,
        &[(slot::EQUIPMENT_WHAT, "bed"), (slot::EQUIPMENT_CAME, "yes")],
    );
    phone.thing(
        Part::Promises,
        5,
        &[
            (slot::PROMISE_WHAT, "a call"),
            (slot::PROMISE_STATE, "came"),
        ],
    );
    let left: Vec<_> = all(&phone);
    assert!(
        left.iter().all(|one| matches!(one, Thing::Gap(_))),
        "{left:?}"
    );
}

#[test]
fn who_is_here_is_offered_first_and_each_person_once_and_with_the_number() {
    let mut maria = maria();
    maria.tell(
        SHEET,
        &[
            (slot::TALK_HERE, "is_nurse"),
            (slot::TALK_HERE, "is_interpreter"),
            (slot::TALK_HERE_WHO, "Tom Reyes; Joy Lin"),
        ],
    );
    let hands = hands(&maria.0, |role| english(&role.words()));
    assert_eq!(hands[..2], ["Tom Reyes, 555-0100", "Joy Lin"]);
    assert_eq!(
        hands
            .iter()
            .filter(|one| one.starts_with("Tom Reyes"))
            .count(),
        1
    );
    assert_eq!(hands.last().map(String::as_str), Some("The nurse here"));
    let is_nobody = |one: &String| one.contains("interpreter") || one.starts_with("555");
    assert!(!hands.iter().any(is_nobody), "{hands:?}");
}

#[test]
fn a_place_holds_what_each_thing_says_of_itself() {
    let mut maria = maria();
    let place = maria.thing(
        Part::Promises,
        0x55,
        &[(slot::PROMISE_WHAT, "call me\ntomorrow")],
    );
    assert_eq!(place, Place::Item(Part::Promises, ItemId(0x55)));
    let thing = Thing::Promise(ItemId(0x55));
    assert!(all(&maria).contains(&thing));
    assert!(
        thing
            .owner()
            .is_some_and(|field| field.read(&maria.0) == Some(""))
    );
    assert!(
        thing
            .by()
            .is_some_and(|field| field.read(&maria.0) == Some(""))
    );
}
