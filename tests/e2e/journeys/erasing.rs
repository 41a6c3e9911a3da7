//! Erasing everything: asked once, after the offer of a copy; then no trace is left.

use super::flows::{first_visit, quick_card_of};
use crate::checks;
use crate::site::Site;

#[test]
fn erasing_asks_first_and_offers_a_copy() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone
        .open("#/settings")
        .tap("Erase everything")
        .see_focus_on("Save a copy first");
    checks::assert_good(&phone, "the question before erasing");
    phone.tap("No, keep it").see_focus_on("Erase everything");
    phone.reload().open("#/card").see_heading("Card for Maria");
    phone
        .open("#/settings")
        .tap("Erase everything")
        .tap("Save a copy first");
    let (_, copy) = phone.downloaded("warm-handoff");
    assert!(String::from_utf8_lossy(&copy).contains("Maria"));
}

#[test]
fn erasing_takes_every_trace_and_back_shows_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .plant("of-another-app", "stays")
        .plant("warm-handoff.kept.1", "old words of Maria");
    quick_card_of(&phone, "Maria");
    phone
        .tap("Settings")
        .tap("Largest")
        .tap("Erase everything")
        .tap("Yes, erase everything");
    phone
        .see("Everything is erased.")
        .see_status("Everything is erased.");
    std::thread::sleep(std::time::Duration::from_millis(600));
    assert_eq!(phone.stored_keys(), ["of-another-app"]);
    phone
        .back()
        .see("There is nothing on your card yet.")
        .do_not_see("Maria");
    phone.back().see_heading("Who should talk?");
    for _ in 0..7 {
        phone.back();
    }
    phone.see_heading("What is your name?");
    assert_eq!(phone.value_of("Your name"), "");
    phone
        .reload()
        .open("")
        .see_heading("Get ready for your move");
    assert_eq!(phone.stored_keys(), ["of-another-app"]);
    quick_card_of(&phone, "Ana");
    phone
        .reload()
        .see_heading("Card for Ana")
        .do_not_see("Maria");
}

#[test]
fn erasing_also_takes_what_was_undone_and_what_was_too_long() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/medicines")
        .tap("Something is new")
        .type_into("Name and dose", "secret pill");
    phone.tap("Something is new").see("Removed secret pill.");
    phone
        .open("#/quick")
        .paste_into("Your name", &"secret ".repeat(100));
    phone
        .tap("Settings")
        .tap("Erase everything")
        .tap("Yes, erase everything")
        .see("Everything is erased.");
    phone.back().see_heading("What is your name?");
    assert_eq!(phone.value_of("Your name"), "");
    phone
        .tap("Save and continue")
        .see_heading("Where are you going?");
    phone
        .open("#/quick/medicines")
        .see_heading("What changed in your medicines?")
        .do_not_see("secret pill");
}
