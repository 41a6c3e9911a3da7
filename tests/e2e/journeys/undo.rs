//! What is taken out by mistake comes back; a shaking hand skips nothing.

use super::flows::{QUESTIONS, first_visit};
use crate::browser::Browser;
use crate::checks::{self, Findings};
use crate::site::Site;
use std::time::Duration;

#[test]
fn an_unticked_medicine_can_be_brought_back_at_any_later_time() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .set_clock("2026-11-23T21:42:00Z")
        .open("#/quick/medicines")
        .tap("Something is new");
    phone
        .type_into("Name and dose", "furosemide 40 mg")
        .tap("Something is new");
    phone
        .see("Removed furosemide 40 mg.")
        .see_status("Removed furosemide 40 mg.")
        .see_focus_on("Undo");
    assert!(!phone.is_chosen("Something is new"));
    phone.let_pass(Duration::from_secs(3600));
    std::thread::sleep(Duration::from_secs(2));
    phone
        .see("Removed furosemide 40 mg.")
        .tap("Undo")
        .do_not_see("Removed");
    phone.see_status("Brought back.");
    assert!(phone.is_chosen("Something is new"));
    assert_eq!(phone.value_of("Name and dose"), "furosemide 40 mg");
    phone.open("#/card").see("furosemide 40 mg");
}

#[test]
fn an_empty_medicine_goes_without_a_word() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/medicines")
        .tap("Something is new")
        .tap("Something is new");
    phone.do_not_see("Removed").do_not_see("Name and dose");
}

#[test]
fn one_of_three_taken_out_leaves_the_others_and_comes_back_in_its_place() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick/medicines").tap("Something is new");
    phone.type_into("Name and dose", "first");
    for name in ["second", "third"] {
        phone
            .tap("Add another new one")
            .see_focus_on("Name and dose (optional)")
            .type_here(name);
    }
    phone.tap("Remove first").see("Removed first.");
    assert_eq!(names(&phone), ["second", "third"]);
    phone.tap("Undo").do_not_see("Removed");
    assert_eq!(names(&phone), ["first", "second", "third"]);
}

#[test]
fn another_answer_about_allergies_can_be_taken_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/allergies")
        .tap("Yes")
        .type_into("What was it?", "penicillin");
    phone
        .tap("None that I know of")
        .see("Removed penicillin.")
        .tap("Undo");
    assert!(phone.is_chosen("Yes"));
    assert_eq!(phone.value_of("What was it?"), "penicillin");
}

#[test]
fn nothing_worries_me_can_be_taken_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/worries")
        .tap("Falling")
        .type_into("In your own words", "The stairs");
    phone
        .tap("Nothing worries me now")
        .see("Removed the worries.");
    assert_eq!(
        phone.value_of("In your own words"),
        "The stairs",
        "a tick took words away"
    );
    phone.tap("Undo").do_not_see("Removed the worries.");
    assert!(phone.is_chosen("Falling") && !phone.is_chosen("Nothing worries me now"));
    assert_eq!(phone.value_of("In your own words"), "The stairs");
}

#[test]
fn an_own_question_can_be_brought_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/questions")
        .tap("Add your own question")
        .see_focus_on("Your own question");
    phone
        .type_here("Who waters my plants?")
        .tap("Remove Who waters my plants?");
    phone
        .see("Removed your question: Who waters my plants?")
        .tap("Undo");
    assert_eq!(phone.value_of("Your own question"), "Who waters my plants?");
}

#[test]
fn a_double_tap_on_continue_skips_nothing_and_answers_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let mut found = Findings::new();
    for apart in [0, 120].map(Duration::from_millis) {
        for pair in QUESTIONS.windows(2) {
            let ((address, name, heading), (_, _, next)) = (pair[0], pair[1]);
            let on = if name == "ask" {
                "Put this on my card"
            } else {
                "Save and continue"
            };
            phone.open(address).see_heading(heading);
            // A person reads a page before they leave it.
            std::thread::sleep(Duration::from_millis(500));
            phone.double_tap(on, apart);
            std::thread::sleep(Duration::from_millis(300));
            let (came_to, ticked) = (phone.heading(), phone.count("main :checked"));
            if came_to != next || ticked > 0 {
                found.push(format!("{apart:?} apart on \"{heading}\": came to \"{came_to}\", {ticked} answers ticked"));
                phone.script("localStorage.clear()", serde_json::json!([]));
                phone.open_fresh("").see_ready();
            }
        }
    }
    checks::assert_none(&phone, "the page after a double tap", found);
}

#[test]
fn a_double_tap_on_add_makes_one_item() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/questions")
        .see_heading("What questions do you have?");
    phone.double_tap("Add your own question", Duration::from_millis(120));
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(phone.count("input[id^=question-]"), 1);
}

/// The names in the boxes for medicines, from top to bottom.
fn names(b: &Browser) -> Vec<String> {
    let values = b.script(
        "return [...document.querySelectorAll('.reveal .input')].map((box) => box.value)",
        serde_json::json!([]),
    );
    values
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}
