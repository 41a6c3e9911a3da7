//! The baton: gaps are seen, and each is one tap from a question, a request or a name.

use serde_json::json;

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;

use super::flows::{first_visit, open_example};
use super::prepared;
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

/// What stands in each row, in order: when, and who or what is missing.
fn rows(b: &Browser) -> Vec<String> {
    let body = "return [...document.querySelectorAll('.baton > li')].map(li => \
                li.querySelector('.baton-time').innerText.replace(/\\s+/g, ' ').trim() + ' | ' + \
                li.querySelector('.thing-name, .baton-nobody, p:not(.baton-time)').innerText.trim())";
    let rows = b.script(body, json!([]));
    let rows = rows.as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| row.as_str().unwrap_or_default().replace('\u{a0}', " "))
        .collect()
}

/// On a Monday morning, as Maria.
fn maria(site: &Site) -> Browser {
    let phone = Browser::phone(site);
    phone.time_zone("America/New_York");
    phone.set_clock("2026-11-23T10:40:00");
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone
        .open("#/baton")
        .see_heading("Who looks after me, and when");
    phone
}

/// Somebody without a number, from now on and without an end.
fn in_charge_from_now_on(b: &Browser, who: &str) {
    b.open("#/baton")
        .tap("Add who is in charge")
        .type_into("Name", who)
        .tap("Save and continue")
        .tap("Now")
        .tap("No end is set")
        .tap("Save and continue")
        .tap("Save and continue")
        .tap("Done, next");
}

#[test]
fn maria_sees_that_nobody_has_her_until_her_first_visit_and_names_who_does() {
    let site = Site::dist();
    let phone = maria(&site);
    assert_eq!(
        rows(&phone),
        [
            "Now | Tom Reyes",
            "When I leave Today | No one, for 9 days",
            "At the first visit Wednesday, December 2 at 9 am | Dr. Priya Nair",
        ]
    );
    phone.see("9 days with no one in charge.");
    checks::assert_good(&phone, "the baton with a gap");

    phone
        .tap("I know who. Add them.")
        .see_heading("Who is in charge?");
    phone
        .type_into("Name", "Ward 4 night desk")
        .tap("Save and continue")
        .tap("Save and continue")
        .type_into("Phone by day", "555-0101")
        .type_into("Phone at night", "555-0101")
        .tap("Save and continue")
        .tap("Done, next")
        .see_heading("Who looks after me, and when")
        .do_not_see("with no one in charge");
    assert_eq!(rows(&phone)[1], "When I leave Today | Ward 4 night desk");
    checks::assert_good(&phone, "the baton without a gap");
}

#[test]
fn a_gap_is_left_as_it_is_and_brought_back() {
    let site = Site::dist();
    let phone = maria(&site);
    phone
        .tap("I know. Leave it.")
        .see("No one. I know it.")
        .do_not_see("with no one in charge")
        .see_focus_on("Undo");
    checks::assert_good(&phone, "a gap that is left");
    phone.tap("Undo").see("9 days with no one in charge.");
}

#[test]
fn a_gap_is_one_tap_from_its_question_and_from_asking_for_the_talk() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/baton")
        .see("Nobody is named here yet")
        .tap("Ask: “Who is in charge between today and my first visit?”")
        .see("On your list: “Who is in charge between today and my first visit?”");
    phone.tap("Ask for a warm handoff").see_address("#/ask");
}

#[test]
fn who_leaves_at_two_on_a_sunday_night_sees_who_has_them_at_three() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.time_zone("America/New_York");
    phone.set_clock("2026-11-28T21:00:00");
    phone.open("#/").see_heading("Get ready for your move");
    phone
        .open("#/prepare/move")
        .tap("Tomorrow")
        .tap("Save and continue");
    phone
        .open("#/move/time")
        .type_into("Time", "2 am")
        .see("That is 2 am.")
        .tap("Save and continue");
    phone
        .open("#/baton")
        .tap("Add who is in charge")
        .type_into("Name", "Emergency room desk")
        .tap("Save and continue")
        .tap("Now")
        .tap_css("#leg-ends-0")
        .tap("Save and continue")
        .tap("Yes")
        .tap("Save and continue")
        .tap("Done, next")
        .see_heading("Who looks after me, and when");
    assert_eq!(
        rows(&phone),
        [
            "Now | Emergency room desk",
            "When I leave Tomorrow, Sunday, November 29 at 2 am | No one is named from here on",
        ]
    );
    checks::assert_good(&phone, "leaving at night, 320 wide");
    phone.reload().see("Tomorrow, Sunday, November 29 at 2 am");
}

#[test]
fn what_was_half_said_or_said_wrong_is_kept_and_asked_about_where_it_stands() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.time_zone("America/New_York");
    phone
        .open("#/baton")
        .tap("Add who is in charge")
        .type_into("Name", "Dr. Nair")
        .tap("Save and continue");
    phone.tap_in("fieldset:first-of-type", "At another time");
    phone
        .type_into("Start: day and time", "December 30 at 6 pm")
        .see("That is Wednesday, December 30");
    phone.tap_in("fieldset:last-of-type", "At another time");
    phone
        .type_into("End: day and time", "December 29 at 8 am")
        .tap("Save and continue")
        .tap("Save and continue")
        .tap("Done, next")
        .see("Not on the strip")
        .see("It ends before it starts. Which time is right?")
        .see("Dr. Nair");
    phone
        .reload()
        .see("It ends before it starts. Which time is right?");
    checks::assert_good(&phone, "a leg that ends before it starts");
}

#[test]
fn the_start_shows_the_strip_with_its_gap_in_words() {
    let site = Site::dist();
    let phone = first_visit(&site);
    in_charge_from_now_on(&phone, "the team");
    phone.see("No name. Who is it?");
    phone.open("#/").see("Someone in charge has no name yet.");
    assert_eq!(
        phone.script(
            "return document.querySelectorAll('.strip').length",
            json!([])
        ),
        json!(1)
    );
    checks::assert_good(&phone, "the start with a strip");
    phone.tap("See who is in charge").see_address("#/baton");
}

#[test]
fn two_people_keep_their_batons_apart() {
    let site = Site::dist();
    let phone = first_visit(&site);
    in_charge_from_now_on(&phone, "Dr. Nair");
    phone.see("Dr. Nair");
    phone.open("#/switch").tap("Add someone");
    phone
        .open("#/baton")
        .do_not_see("Dr. Nair")
        .see("Nobody is named here yet");
}

#[test]
fn the_baton_speaks_spanish_and_prints() {
    let site = Site::dist();
    let phone = maria(&site);
    phone
        .tap("Español")
        .see_heading("Quién me atiende, y cuándo");
    phone.see("9 días sin nadie a cargo.");
    checks::assert_good(&phone, "the baton in Spanish");
    let paper = phone.print_pdf(crate::browser::Paper::Letter);
    assert!(
        paper.text().contains("Nadie, por 9 días"),
        "{}",
        paper.text()
    );
    paper.to_png("baton-es");
}

#[test]
fn twelve_legs_that_overlap_are_all_there_and_show_the_hours_that_nobody_took() {
    let hours = [
        ("midnight", "6 am"),
        ("5 am", "7 am"),
        ("7 am", "9 am"),
        ("8:30 am", "10 am"),
        ("10 am", "11 am"),
        ("10 am", "noon"),
        ("1 pm", "2 pm"),
        ("1:30 pm", "3 pm"),
        ("3 pm", "6 pm"),
        ("5 pm", "7 pm"),
        ("6 pm", "8 pm"),
        ("9 pm", "11 pm"),
    ];
    let mut handoff = Handoff::empty(ItemId(1));
    for (number, (from, until)) in (0x70..).zip(hours) {
        let id = ItemId(number);
        let place = Place::Item(Part::Baton, id);
        let write = |slot, words: String| Action::Write(Field::Answer(place, slot), words);
        for action in [
            Action::AddItem(Part::Baton, id),
            write(slot::LEG_WHO, format!("Nurse {}", number - 0x6f)),
            write(slot::LEG_FROM, format!("November 24 at {from}")),
            write(slot::LEG_UNTIL, format!("November 24 at {until}")),
            write(slot::LEG_NIGHT, "555-0100".to_owned()),
        ] {
            apply(&mut handoff, action).unwrap();
        }
    }
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.time_zone("America/New_York");
    phone.set_clock("2026-11-24T00:00:00");
    phone.open("#/").see_heading("Get ready for your move");
    prepared::keep(&phone, handoff);
    phone
        .open("#/baton")
        .see_heading("Who looks after me, and when");
    let rows = rows(&phone);
    let alone: Vec<_> = rows
        .iter()
        .filter(|row| row.contains("No one, for"))
        .collect();
    assert_eq!(
        alone[..2],
        [
            "Today at noon | No one, for 1 hour",
            "Today at 8 pm | No one, for 1 hour"
        ]
    );
    phone.see("More than one. Agree who is first.");
    for number in 1..=12 {
        phone.see(&format!("Nurse {number}"));
    }
    checks::assert_good(&phone, "twelve legs, 320 wide");
}

#[test]
fn each_single_thing_says_who_is_in_charge_of_it_or_that_nobody_is() {
    let site = Site::dist();
    let phone = maria(&site);
    phone
        .see("One thing at a time")
        .see("Test result: análisis de tiroides")
        .see("No name was told.")
        .tap("Change Test result: análisis de tiroides")
        .type_into("Who reads it?", "Dr. Haddad")
        .open("#/baton")
        .see("Dr. Haddad");
}
