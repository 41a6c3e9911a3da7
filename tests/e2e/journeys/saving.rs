//! What a person wrote is never lost: after a reload, a crash, a Back.

use super::flows::{SAVED, first_visit};
use crate::browser::{Browser, Key};
use crate::site::Site;
use serde_json::json;

#[test]
fn a_reload_in_the_middle_of_each_step_keeps_what_was_entered() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .type_into("Your name", "Maria")
        .tap("Me, and someone helps me");
    phone.type_into("Helper’s name", "Ana");
    phone
        .tap("I need an interpreter")
        .type_into("Language I talk in", "español")
        .reload();
    assert_eq!(phone.value_of("Your name"), "Maria");
    assert!(phone.is_chosen("I need an interpreter"));
    assert_eq!(phone.value_of("Language I talk in"), "español");
    assert_eq!(phone.value_of("Helper’s name"), "Ana");

    phone
        .tap("Save and continue")
        .tap("From the emergency room to home")
        .tap("Tomorrow");
    phone.type_into("Place now", "Riverside, ward 4").reload();
    assert!(phone.is_chosen("From the emergency room to home") && phone.is_chosen("Tomorrow"));
    assert_eq!(phone.value_of("Place now"), "Riverside, ward 4");

    phone
        .tap("Save and continue")
        .tap("Pain")
        .type_into("In your own words", "Stairs")
        .reload();
    assert!(phone.is_chosen("Pain"));
    assert_eq!(phone.value_of("In your own words"), "Stairs");

    phone
        .tap("Save and continue")
        .tap("Add your own question")
        .see_focus_on("Your own question");
    phone.type_here("Who waters my plants?").reload();
    assert_eq!(phone.value_of("Your own question"), "Who waters my plants?");

    phone.tap("Save and continue").tap("Something was stopped");
    phone
        .type_into("Name and dose", "ibuprofen 400 mg")
        .reload();
    assert!(phone.is_chosen("Something was stopped"));
    assert_eq!(phone.value_of("Name and dose"), "ibuprofen 400 mg");

    phone
        .tap("Save and continue")
        .tap("Yes")
        .type_into("What was it?", "penicillin");
    phone.type_into("What happened?", "hives").reload();
    assert!(phone.is_chosen("Yes"));
    assert_eq!(phone.value_of("What was it?"), "penicillin");
    assert_eq!(phone.value_of("What happened?"), "hives");

    phone
        .tap("Save and continue")
        .tap("Meet the new team")
        .tap("Any time")
        .reload();
    assert!(phone.is_chosen("Meet the new team") && phone.is_chosen("Any time"));

    phone
        .tap("Put this on my card")
        .type_into("Who takes over?", "Dr. Priya Nair");
    phone.reload();
    assert_eq!(phone.value_of("Who takes over?"), "Dr. Priya Nair");

    phone
        .tap("Save and continue")
        .see_heading("Card for Maria")
        .reload()
        .see_heading("Card for Maria");
    for fact in [
        "Riverside, ward 4",
        "Stairs",
        "Who waters my plants?",
        "ibuprofen 400 mg",
        "penicillin",
        "hives",
        "Dr. Priya Nair",
        "INTERPRETER NEEDED: español",
        "Written with Ana",
    ] {
        phone.see(fact);
    }
}

#[test]
fn a_crash_one_second_after_typing_loses_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .type_into("Your name", "Maria Delgado");
    std::thread::sleep(std::time::Duration::from_secs(1));
    phone.crash_and_reopen();
    assert_eq!(phone.value_of("Your name"), "Maria Delgado");
}

#[test]
fn a_page_left_at_once_after_the_last_letter_loses_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .type_into("Your name", "Maria")
        .open_fresh("#/quick");
    assert_eq!(phone.value_of("Your name"), "Maria");
}

#[test]
fn who_types_without_a_pause_is_saved_on_the_way() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/worries")
        .see_heading("What worries you?");
    phone.tap_css("#own-worry");
    for letter in "I am afraid to fall on the stairs at night".chars() {
        phone.press(Key::Char(letter));
    }
    let kept = phone.stored(SAVED).unwrap_or_default();
    assert!(
        kept.contains("I am afraid"),
        "nothing is kept of a whole sentence: {kept}"
    );
}

#[test]
fn the_page_says_when_it_saved_and_not_before() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .time_zone("America/Chicago")
        .set_clock("2026-11-23T21:42:00Z");
    phone.open("#/quick").see_ready();
    assert_eq!(phone.text_of("#saved"), "");
    phone
        .type_into("Your name", "Maria")
        .see("Saved on this device at 3:42 pm.");
    let saved = phone.stored(SAVED).unwrap_or_default();
    assert!(saved.contains("Maria"), "it is not saved: {saved}");
    let described = phone.script(
        "return document.querySelector('button[type=submit]').getAttribute('aria-describedby')",
        json!([]),
    );
    assert_eq!(described, "saved", "the button does not tell of the saving");
}

#[test]
fn back_shows_the_answers_by_the_browser_and_by_the_link() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .type_into("Your name", "Maria")
        .tap("Save and continue");
    phone
        .tap("From hospital to home")
        .back()
        .see_heading("What is your name?");
    assert_eq!(phone.value_of("Your name"), "Maria");
    phone
        .tap("Save and continue")
        .see_heading("Where are you going?");
    assert!(phone.is_chosen("From hospital to home"));
    phone
        .type_into("Place now", "Ward 4")
        .tap("Back")
        .see_heading("What is your name?");
    assert_eq!(phone.value_of("Your name"), "Maria");
    phone
        .tap("Save and continue")
        .see_heading("Where are you going?");
    assert_eq!(phone.value_of("Place now"), "Ward 4");
}

#[test]
fn no_box_shows_the_words_of_another() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.tap("Quick card");
    let mut all = 0;
    for on in ["Save and continue"; 6]
        .into_iter()
        .chain(["Put this on my card", "Save and continue"])
    {
        let place = phone.heading();
        let strange = phone.script(
            "return [...document.querySelectorAll('main .input')].map((box) => box.value)",
            json!([]),
        );
        let empty = strange
            .as_array()
            .is_some_and(|boxes| boxes.iter().all(|value| value == ""));
        assert!(empty, "\"{place}\" was never filled in but shows {strange}");
        let boxes = phone.count("main .input");
        for number in 0..boxes {
            phone.script(
                "document.querySelectorAll('main .input')[arguments[0]].focus()",
                json!([number]),
            );
            phone.type_here(&format!("words of box {all}"));
            all += 1;
        }
        phone.tap(on);
        phone.until("leave the page", || {
            if phone.heading() == place {
                Err(place.clone())
            } else {
                Ok(())
            }
        });
    }
    assert!(all >= 9, "only {all} boxes");
    phone.see_heading("Card for words of box 0");
    for number in 0..all {
        phone.see(&format!("words of box {number}"));
    }
}
