//! Answers that make no sense to a program, in the full preparation: kept as typed, never refused, never mended.

use super::flows::{first_visit, saved_under, words};
use super::lists::{add, names};
use super::prepared::{self, act};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::json;
use warm_handoff::action::{Action, Field};
use warm_handoff::form::Part;
use warm_handoff::form::slot;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;

#[test]
fn days_that_do_not_exist_and_phones_with_words_are_kept_as_typed() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, add, first, label, typed) in [
        (
            "#/visits",
            "Add a visit",
            "With whom?",
            "When?",
            "February 30",
        ),
        (
            "#/tests",
            "Add a test",
            "Name of the test, in any words",
            "By when?",
            "31/02/2026, or when Dr. Stein is back",
        ),
        (
            "#/contacts",
            "Add a person",
            "Name",
            "Phone by day",
            "call my daughter, ext. 12 (mornings!)",
        ),
        (
            "#/equipment",
            "Add equipment",
            "In any words",
            "When does it come?",
            "0000-00-00",
        ),
    ] {
        phone.open(address).tap(add).type_into(first, "something");
        let first_page = phone.address();
        if phone.text().contains(label) {
            phone.type_into(label, typed);
        } else {
            phone.tap("Save and continue").type_into(label, typed);
        }
        let page = phone.address();
        if typed == "February 30" {
            phone.see("The calendar has no such day.");
        }
        saved_under(&phone, typed);
        phone.reload();
        assert_eq!(phone.value_of(label), typed, "{address}, reloaded");
        let is_last = phone.text().contains("Done, next");
        phone.tap(if is_last {
            "Done, next"
        } else {
            "Save and continue"
        });
        phone.do_not_see("There is a problem");
        assert_ne!(phone.address(), page, "{address} cannot be left");
        phone.open(&first_page).heading();
        phone.open(address).see(typed);
        checks::assert_none(&phone, address, checks::words(&phone));
    }
}

#[test]
fn an_age_in_place_of_a_birth_date_is_kept_and_stands_on_the_card() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.tap("Quick card").type_into("Your name", "Maria");
    phone
        .type_into("Date of birth", "130")
        .tap("Save and continue")
        .see_heading("Where are you going?");
    phone.reload().open("#/quick");
    assert_eq!(phone.value_of("Date of birth"), "130");
    phone.open("#/card").see("Born 130");
}

#[test]
fn a_medicine_without_a_name_is_kept_with_what_was_said_of_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/medicines").tap("Add a medicine");
    phone
        .tap("It is new")
        .tap("Save and continue")
        .see_heading("When is it taken?")
        .type_into("Bedtime", "1 small white pill")
        .tap("Done, next")
        .see("Without a name")
        .see("Bedtime: 1 small white pill");
    phone.reload().see("Bedtime: 1 small white pill");
    phone
        .tap("Change Without a name")
        .see_heading("Which medicine is it?");
    assert!(phone.is_chosen("It is new"));
    phone.open("#/card").see("name not given");
}

#[test]
fn twenty_four_medicines_with_amounts_that_change_are_kept_in_order_as_typed() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    prepared::keep(&phone, with_24_medicines());
    phone.open("#/medicines").see_heading("My medicines");
    let wanted: Vec<_> = (1..=24).map(name_of).collect();
    assert_eq!(names(&phone), wanted);
    checks::assert_good(&phone, "a list of 24 medicines");
    add(&phone, "Add a medicine", "Name and dose", "the 25th");
    phone.tap("Change pill 13, 0,5 mg (½ tab)");
    let page = phone.address().replace("/what", "/when");
    phone.open(&page);
    assert_eq!(
        phone.value_of("Does the amount change over time?"),
        taper(13)
    );
    phone.script("window.scrollTo(0, 0)", json!([]));
    checks::assert_good(&phone, "a page of one of 24 medicines");
    phone.open("#/card").see("pill 24");
    let card = words(&phone.text_of(".card"));
    for number in 1..=24 {
        assert!(card.contains(&name_of(number)), "{number}: {card}");
    }
}

fn with_24_medicines() -> Handoff {
    let mut handoff = Handoff::empty(ItemId(1));
    act(&mut handoff, Action::Write(Field::Name, "Maria".to_owned()));
    for number in 1..=24 {
        let id = ItemId(0x100 + number);
        let place = Place::Item(Part::Medicines, id);
        act(&mut handoff, Action::AddMedicine(id, Change::New));
        for (field, typed) in [
            (Field::Medicine(id), name_of(number)),
            (Field::Answer(place, slot::MED_OVER_TIME), taper(number)),
        ] {
            act(&mut handoff, Action::Write(field, typed));
        }
    }
    handoff
}

fn name_of(number: u64) -> String {
    format!("pill {number}, 0,5 mg (½ tab)")
}

fn taper(number: u64) -> String {
    format!("{number} a day for 3 days,\nthen 1/2; then NONE?? (-1)")
}
