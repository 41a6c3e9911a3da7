//! One thing at a time: what is asked fits what is known of it, and no tap takes words away.

use super::flows::{assert_quiet, first_visit};
use super::lists::{add, names, state};
use crate::checks;
use crate::site::Site;
use serde_json::json;

#[test]
fn a_new_medicine_is_not_scolded_before_anything_could_be_said_of_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/medicines").tap("Add a medicine");
    phone.type_into("Name and dose", "white pill");
    assert!(!phone.is_chosen("I am not sure"), "nobody said so");
    phone.do_not_see("it is not clear what to do");
    phone
        .tap("Save and continue")
        .see_heading("white pill: When is it taken?")
        .tap("Back")
        .see("white pill: it is not clear what to do with this medicine.");
    assert!(!phone.is_chosen("I am not sure"), "nobody said so");
    assert_quiet(&phone);
}

#[test]
fn two_pages_are_asked_of_a_medicine_and_the_rest_is_offered() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/medicines").tap("Add a medicine");
    phone
        .type_into("Name and dose", "aspirin 81 mg")
        .tap("It is new")
        .tap("Save and continue")
        .see_heading("aspirin 81 mg: When is it taken?")
        .tap("Done, next")
        .see_heading("My medicines");
    phone.tap("Change aspirin 81 mg").tap("It was stopped");
    phone
        .tap("Save and continue")
        .see_heading("aspirin 81 mg: What changed, and why?")
        .do_not_see("Before, it was")
        .do_not_see("Next dose")
        .type_into("When did it end, or until when?", "last Friday")
        .type_into("Last dose", "Thursday")
        .tap("More about this medicine (optional)")
        .see_heading("aspirin 81 mg: How do you know this?")
        .tap("Back to the list")
        .see("STOPPED");
    assert_quiet(&phone);
}

#[test]
fn taking_over_two_lists_is_one_change_that_names_what_does_not_fit() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/medicines").tap("Add a medicine");
    phone
        .type_into("Name and dose", "ibuprofen 400 mg")
        .tap("It was stopped")
        .tap("Save and continue")
        .type_into("Why did it change?", "with the water pill")
        .tap("Done, next");
    phone.tap("Medicines before and now");
    let long = format!("vitamin mix {}", "x".repeat(200));
    let before = "ibuprofen 400 mg\nlisinopril 10 mg\nmetformin 500 mg";
    let now = format!("lisinopril 5 mg\nmetformin 500 mg\niron\n{long}");
    phone.paste_into("What was taken before", before);
    phone.paste_into("What the paper says now", &now);
    phone
        .see("On the list: ✕ STOPPED")
        .see("Why: with the water pill")
        .do_not_see("Which of my old medicines from home do I go back to?");
    phone
        .tap("Put these on the list")
        .see("3 medicines were added. These did not fit: vitamin mix")
        .see_focus_on("Undo");
    checks::assert_good(&phone, "two lists, taken over");
    assert_eq!(phone.value_of("What the paper says now"), now);
    phone.tap("Undo").see_status("Taken off again.");
    phone.tap("Put these on the list").see("were added");
    phone.tap("Back to the list").see_heading("My medicines");
    let listed = [
        "lisinopril 5 mg",
        "iron",
        "ibuprofen 400 mg",
        "metformin 500 mg",
    ];
    let mut found = names(&phone);
    found.sort();
    let mut listed = listed.to_vec();
    listed.sort_unstable();
    assert_eq!(found, listed);
}

#[test]
fn no_tap_takes_the_place_of_words_that_are_too_long_for_their_box() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/contacts");
    add(&phone, "Add a person", "Name", "Tom Reyes");
    let long = "my nurse from the second floor ".repeat(9);
    phone.open("#/visits").tap("Add a visit").see("Tap to use");
    phone
        .paste_into("With whom?", &long)
        .do_not_see("Tap to use");
    assert_eq!(phone.value_of("With whom?"), long);

    phone.open("#/medicines").tap("Add a medicine");
    let dose = "warfarin 5.0 mg";
    phone
        .paste_into("Name and dose", dose)
        .see("can be misread");
    phone
        .paste_into("Name and dose", &" and more".repeat(30))
        .do_not_see("can be misread");
    let typed = phone.value_of("Name and dose");
    assert!(typed.starts_with(dose) && typed.len() > 250, "{typed}");

    // The answer to a question does not take the place of a reason for care that does not fit yet.
    phone
        .open("#/check/move")
        .paste_into("Why are you in care?", &long);
    phone.open("#/questions").tap("Show more questions");
    phone.tap("What was the main problem, in words I can tell my family?");
    phone
        .tap("What did they say? What was the main problem, in words I can tell my family?")
        .type_into("What they said", "water on the lungs")
        .tap("Put this in: The move")
        .see("It is too long to stand in The move.");
    phone.open("#/check/move");
    assert_eq!(phone.value_of("Why are you in care?"), long);
}

#[test]
fn the_focus_stays_where_a_question_was_asked_for() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/tests");
    add(
        &phone,
        "Add a test",
        "Name of the test, in any words",
        "skin swab",
    );
    phone.tap_css(".gap .link");
    phone.see_status("Added to your questions.");
    let focused = phone.focused();
    assert!(
        focused.id.starts_with("asked-"),
        "the focus is on {focused}"
    );
    phone.see("On your list:");
    checks::assert_good(&phone, "a question that was asked for");
}

#[test]
fn back_from_a_list_leads_to_the_start_when_it_was_opened_there() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick").type_into("Your name", "Maria");
    for part in ["Medicines", "Questions"] {
        phone.open("#/").tap_in(".rows", part);
        phone.tap("Back").see_address("#/");
        phone.open("#/prepare").tap_in(".rows", part);
        phone.tap("Back").see_address("#/prepare");
    }
    phone.open("#/medicines").tap("Add a medicine");
    phone.type_into("Name and dose", "iron");
    phone.tap("Save and continue").tap("Done, next");
    phone.reload().tap("Back").see_address("#/prepare");
}

#[test]
fn an_own_question_opens_with_one_box() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/questions").tap("Add your own question");
    phone.see_heading("Add your own question");
    assert_eq!(phone.count("form .input, form .choice"), 1);
    phone
        .type_into("Your own question", "Who waters my plants?")
        .tap("More about this question")
        .see("Was it asked?")
        .see_focus_on("Yes");
    phone
        .type_into("What they said", "My neighbor.")
        .tap("Save and continue")
        .see("My neighbor.");
}

#[test]
fn the_list_of_parts_is_quiet_about_what_is_not_started_and_names_the_worst_gap() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/prepare").see_heading("Full preparation");
    assert_eq!(phone.count(".row-state--todo"), 0);
    assert_eq!(phone.count(".row-mark"), 4);
    phone.open("#/tests");
    add(
        &phone,
        "Add a test",
        "Name of the test, in any words",
        "skin swab",
    );
    phone.open("#/check/me").type_into("Date of birth", "1955");
    phone.open("#/prepare");
    phone.see("skin swab: nobody is named to read the result.");
    assert_eq!(state(&phone, "Name"), "No name yet");
    checks::assert_good(&phone, "the list of parts with a gap");
}

#[test]
fn the_reader_and_the_language_of_the_card_stay_chosen_where_it_is_shared() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick").type_into("Your name", "Maria");
    phone.open("#/card").tap_in(".segments", "Helper");
    phone.tap("English + Español").see("Cómo puede ayudar hoy");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    let on = "return [...document.querySelectorAll('.card-choice [aria-pressed=true]')].map((one) => page.tidy(one.innerText))";
    let chosen = phone.script(on, json!([]));
    assert_eq!(chosen, json!(["Helper", "English + Español"]));
}
