//! Text that is too long, and lists that are full: told by the field and only on Continue, and what was typed stays.

use super::flows::{first_visit, words};
use crate::browser::Key;
use crate::checks;
use crate::site::Site;
use serde_json::json;
use std::time::{Duration, Instant};

#[test]
fn a_name_that_is_too_long_is_told_on_continue_and_stays_as_typed() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let long = "Maria ".repeat(834).trim_end().to_owned();
    phone
        .tap("Quick card")
        .paste_into("Your name", &long)
        .press(Key::Tab);
    phone
        .do_not_see("Make this shorter")
        .do_not_see("Saved on this device");
    phone
        .tap("Save and continue")
        .see_heading("What is your name?")
        .see("There is a problem");
    let told = "Make this shorter. It can hold 200 letters and this has 5003. It is not saved yet.";
    assert_eq!(words(&phone.text_of(".errors li")), told);
    assert_eq!(
        words(&phone.text_of("#name-error")),
        format!("Error: {told}")
    );
    checks::assert_none(&phone, "the error", checks::focus_at_top(&phone));
    assert!(
        phone.focused().classes.contains("errors"),
        "{}",
        phone.focused()
    );
    assert!(
        phone.title().starts_with("Error: What is your name?"),
        "{}",
        phone.title()
    );
    phone.tap(told).see_focus_on("Your name");
    let described = phone.script("return document.activeElement.getAttribute('aria-describedby') + document.activeElement.getAttribute('aria-invalid')", json!([]));
    assert_eq!(described, "name-hint name-errortrue");
    assert_eq!(phone.value_of("Your name"), long);
    phone
        .replace_in("Your name", "Maria")
        .tap("Save and continue")
        .see_heading("Where are you going?");
    assert!(!phone.title().starts_with("Error"), "{}", phone.title());
    phone
        .back()
        .see_heading("What is your name?")
        .do_not_see("There is a problem");
}

#[test]
fn a_text_left_too_long_on_one_page_does_not_stop_another() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .paste_into("Your name", &"a".repeat(300));
    phone
        .open("#/worries")
        .tap("Falling")
        .tap("Save and continue")
        .see_address("#/");
    phone.open("#/quick").see_heading("What is your name?");
    assert_eq!(
        phone.value_of("Your name"),
        "a".repeat(300),
        "what was typed is lost"
    );
}

#[test]
fn a_medicine_taken_out_takes_its_error_along() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick/medicines").tap("Something is new");
    phone
        .paste_into("Name and dose", &"a".repeat(300))
        .tap("Save and continue");
    phone
        .see("There is a problem")
        .tap("Something is new")
        .tap("Save and continue");
    phone.see_heading("Has any medicine or food made you ill?");
}

#[test]
fn two_megabytes_pasted_are_refused_kindly_and_the_app_goes_on() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let big = "a word ".repeat(300_000);
    phone
        .open("#/quick/worries")
        .see_heading("What worries you?");
    let start = Instant::now();
    phone.paste_into("In your own words", &big);
    let took = start.elapsed();
    assert!(
        took < Duration::from_secs(15),
        "the page stood still for {took:?}"
    );
    phone
        .tap("Save and continue")
        .see("Make this shorter. It can hold 5000 letters and this has 2099999.");
    let length = phone.script(
        "return document.querySelector('#own-worry').value.length",
        json!([]),
    );
    assert_eq!(length, big.len());
    checks::assert_none(&phone, "the page with 2 MB", checks::sideways(&phone));
    phone.script("document.querySelector('#own-worry').select()", json!([]));
    phone
        .press(Key::Backspace)
        .type_into("In your own words", "The stairs");
    phone
        .tap("Save and continue")
        .see_heading("What questions do you have?");
    phone.open("#/card").see("The stairs");
}

#[test]
fn a_list_takes_no_more_than_it_can_hold_and_says_so() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick/medicines").tap("Something is new");
    // 300 by hand would take minutes; the button is the same.
    let add = "for (let n = 0; n < 305; n += 1) [...document.querySelectorAll('button')].find((button) => button.innerText === 'Add another new one').click()";
    phone.script(add, json!([]));
    phone.until("see 300 boxes", || match phone.count(".reveal .input") {
        300 => Ok(()),
        other => Err(format!("{other} boxes")),
    });
    phone
        .tap("Add another new one")
        .see("This list is full. Take one out first.");
}
