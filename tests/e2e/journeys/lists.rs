//! Lists of things: add, change, take out, bring back, or say that there is none; and each thing stays itself.

use super::flows::{SAVED, first_visit, saved_under};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn of_three_things_the_first_is_taken_out_comes_back_in_its_place_and_can_be_changed() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/tests").see_heading("Results not back yet");
    for name in ["thyroid blood test", "heart monitor", "skin swab"] {
        add(&phone, "Add a test", "Name of the test, in any words", name);
    }
    let all = ["thyroid blood test", "heart monitor", "skin swab"];
    assert_eq!(names(&phone), all);

    phone
        .tap("Remove thyroid blood test")
        .see("Removed thyroid blood test.")
        .see_status("Removed thyroid blood test.")
        .see_focus_on("Undo");
    assert_eq!(names(&phone), all[1..]);
    checks::assert_good(&phone, "a list with an Undo");
    phone.tap("Undo").do_not_see("Removed");
    phone.see_status("Brought back.");
    assert_eq!(names(&phone), all);

    phone
        .tap("Change heart monitor")
        .see_heading("heart monitor");
    phone
        .replace_in("Name of the test, in any words", "heart rhythm monitor")
        .tap("Save and continue")
        .see_heading("heart rhythm monitor: Who reads the result?")
        .type_into("Who reads it?", "Dr. Ruth Stein")
        .tap("Done, next")
        .see("Who reads it? Dr. Ruth Stein");
    let changed = ["thyroid blood test", "heart rhythm monitor", "skin swab"];
    assert_eq!(names(&phone), changed);
    phone.reload().see_heading("Results not back yet");
    assert_eq!(names(&phone), changed);
    phone.tap("Save and continue").see_address("#/prepare");
    // Two without an owner, and one whose result nobody said how to hear.
    assert_eq!(state(&phone, "Results not back yet"), "3 to ask about");
}

#[test]
fn a_medicine_taken_out_comes_back_with_all_that_was_said_of_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/medicines").see_heading("My medicines");
    for name in ["furosemide 40 mg", "metformin 500 mg"] {
        add(&phone, "Add a medicine", "Name and dose", name);
    }
    phone
        .tap("Change furosemide 40 mg")
        .tap("Save and continue")
        .type_into("Morning", "1 tablet")
        .type_into("Noon", "1 tablet")
        .tap("Done, next")
        .see("Morning: 1 tablet");
    phone
        .tap("Remove furosemide 40 mg")
        .see("Removed furosemide 40 mg.");
    assert_eq!(names(&phone), ["metformin 500 mg"]);
    phone
        .tap("Undo")
        .do_not_see("Removed")
        .see("Noon: 1 tablet");
    assert_eq!(names(&phone), ["furosemide 40 mg", "metformin 500 mg"]);
}

#[test]
fn what_was_said_of_a_medicine_without_a_name_comes_back_too() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/medicines")
        .tap("Add a medicine")
        .type_into("What is it for?", "the small white pill")
        .tap("Back to the list")
        .see("Without a name");
    phone.tap("Remove Without a name").tap("Undo");
    phone.see("the small white pill");
    phone.reload().see("the small white pill");
}

#[test]
fn none_not_sure_and_nothing_said_are_three_different_things() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, part, none) in [
        ("#/conditions", "Conditions", "No conditions"),
        ("#/procedures", "What was done", "Nothing was done"),
        ("#/devices", "Still in the body", "Nothing is in the body"),
        ("#/signs", "Warning signs", "Nobody told us any"),
        ("#/visits", "Visits and rides", "No visit is planned"),
        ("#/tests", "Results not back yet", "No result is missing"),
        ("#/equipment", "Equipment and supplies", "None is needed"),
        ("#/limits", "What is not allowed yet", "No limits"),
        ("#/tasks", "Help at home", "No help is needed"),
        ("#/contacts", "People and phones", "Nobody yet"),
        (
            "#/corrections",
            "Mistakes in the papers",
            "No mistakes found",
        ),
        ("#/medicines", "Medicines", "I take no medicines"),
    ] {
        phone.open("#/prepare").see_heading("Full preparation");
        assert_eq!(state(&phone, part), "Not started", "{part}");
        for (answer, told) in [(none, "None"), ("I am not sure", "Not sure")] {
            phone.open(address);
            phone.see(answer).tap(answer);
            assert!(phone.is_chosen(answer), "{part}: {answer}");
            phone.tap("Save and continue").see_address("#/prepare");
            // That there is none of these is something to ask about.
            let told = match (part, answer) {
                ("Visits and rides" | "People and phones", answer) if answer == none => {
                    "1 to ask about"
                }
                _ => told,
            };
            assert_eq!(state(&phone, part), told, "{part}: {answer}");
            phone.reload().see_heading("Full preparation");
            assert_eq!(state(&phone, part), told, "{part}: {answer}, reloaded");
            phone.open(address).see(answer);
            assert!(phone.is_chosen(answer), "{part}: {answer}, opened again");
        }
    }
}

#[test]
fn an_answer_for_the_whole_list_goes_when_a_thing_is_added() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/visits").tap("No visit is planned");
    add(&phone, "Add a visit", "With whom?", "Dr. Priya Nair");
    phone.do_not_see("No visit is planned");
    // It was opened from the start, and leads back there.
    phone.tap("Save and continue").see_address("#/");
    phone.open("#/prepare");
    // Not booked, and no ride.
    assert_eq!(state(&phone, "Visits and rides"), "2 to ask about");
}

#[test]
fn a_thing_begun_and_left_empty_is_not_kept_however_it_is_left() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, part, add, first) in [
        (
            "#/tests",
            "Results not back yet",
            "Add a test",
            "Which test is not back yet?",
        ),
        (
            "#/medicines",
            "Medicines",
            "Add a medicine",
            "Which medicine is it?",
        ),
    ] {
        for way in [
            "Back",
            "Back to the list",
            "Stop here for now",
            "Settings",
            "the browser's Back",
            "another address",
            "a reload",
        ] {
            phone.open(address).tap(add).see_heading(first);
            match way {
                "the browser's Back" => phone.back(),
                "another address" => phone.open("#/share"),
                "a reload" => phone.reload(),
                link => phone.tap(link),
            };
            std::thread::sleep(Duration::from_millis(400));
            phone.open("#/prepare").see_heading("Full preparation");
            assert_eq!(state(&phone, part), "Not started", "{part}, left by {way}");
            phone.open(address).see(add).do_not_see("Without a name");
        }
    }
    // A change is written a moment after it.
    let is_gone = || phone.stored(SAVED).is_none();
    let waited = (0..20).any(|_| {
        is_gone() || {
            std::thread::sleep(Duration::from_millis(250));
            false
        }
    });
    assert!(waited, "empty things are kept: {:?}", phone.stored(SAVED));
}

#[test]
fn an_answer_for_the_whole_list_survives_a_thing_begun_and_left_empty() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, part, add, none) in [
        (
            "#/visits",
            "Visits and rides",
            "Add a visit",
            "No visit is planned",
        ),
        (
            "#/medicines",
            "Medicines",
            "Add a medicine",
            "I take no medicines",
        ),
    ] {
        phone.open(address).tap(none);
        phone.tap(add).tap("Back").see(none);
        assert!(phone.is_chosen(none), "{part}: \"{none}\" is forgotten");
    }
}

#[test]
fn a_thing_that_was_taken_out_is_met_kindly_at_its_old_address() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/tests").tap("Add a test");
    phone.type_into("Name of the test, in any words", "skin swab");
    let page = phone.address();
    phone
        .tap("Back to the list")
        .tap("Remove skin swab")
        .see("Removed skin swab.");
    phone
        .open(&page)
        .see_heading("This is not here any more")
        .see("The rest is safe.");
    checks::assert_none(&phone, "its old page", checks::focus_at_top(&phone));
    phone
        .tap_in("main", "Back to the list")
        .see_heading("Results not back yet");
}

#[test]
fn from_one_thing_to_the_next_the_focus_the_title_and_the_boxes_follow() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/conditions");
    let mut pages = Vec::new();
    for name in ["diabetes", "weak heart"] {
        phone.tap("Add a condition");
        phone.type_into("Name of it, in any words", name);
        pages.push(phone.address());
        phone.tap("Done, next").see(name);
    }
    for (page, name) in pages.iter().zip(["diabetes", "weak heart"]).cycle().take(4) {
        phone.script("location.hash = arguments[0]", json!([page]));
        phone.see_heading(name).see_focus_on(name);
        assert!(phone.title().starts_with(name), "{}", phone.title());
        assert_eq!(phone.value_of("Name of it, in any words"), name);
    }
}

#[test]
fn two_people_of_one_name_stay_two() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/contacts").see_heading("People and phones");
    for number in ["555-0100", "555-0199"] {
        phone.tap("Add a person").type_into("Name", "Tom Reyes");
        phone
            .tap("Save and continue")
            .see_heading("Tom Reyes: How can they be reached?")
            .type_into("Phone by day", number)
            .tap("Done, next")
            .see_heading("People and phones");
    }
    assert_eq!(names(&phone), ["Tom Reyes", "Tom Reyes"]);
    phone.see("555-0100").see("555-0199");
    phone.open("#/visits").tap("Add a visit").see("Tap to use");
    let offered = phone.text_of(".known .segment");
    assert_eq!(offered, "Tom Reyes, 555-0100\nTom Reyes, 555-0199");
    phone.tap("Tom Reyes, 555-0199");
    assert_eq!(phone.value_of("With whom?"), "Tom Reyes, 555-0199");
    phone.do_not_see("Tap to use").open("#/contacts");
    phone.tap_css(".thing .remove").see("Removed Tom Reyes.");
    phone.see("555-0199").do_not_see("555-0100");
    assert_eq!(names(&phone), ["Tom Reyes"]);
}

#[test]
fn a_person_whose_name_begins_like_another_is_offered_too() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/contacts").see_heading("People and phones");
    for name in ["Joy Lin", "Jo"] {
        add(&phone, "Add a person", "Name", name);
    }
    phone.open("#/visits").tap("Add a visit").see("Tap to use");
    assert_eq!(phone.text_of(".known .segment"), "Joy Lin\nJo");
}

#[test]
fn a_double_tap_on_add_makes_one_thing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, add, first, label) in [
        (
            "#/tests",
            "Add a test",
            "Which test is not back yet?",
            "Name of the test, in any words",
        ),
        (
            "#/medicines",
            "Add a medicine",
            "Which medicine is it?",
            "Name and dose",
        ),
    ] {
        phone.open(address).see(add);
        phone
            .double_tap(add, Duration::from_millis(120))
            .see_heading(first);
        std::thread::sleep(Duration::from_millis(400));
        assert_eq!(phone.heading(), first, "the second tap did something");
        phone.type_into(label, "only one");
        phone.tap("Back to the list").see("only one");
        assert_eq!(names(&phone), ["only one"]);
    }
    saved_under(&phone, "only one");
}

/// Adds one thing by its name alone, and comes back to the list.
pub(super) fn add(b: &Browser, button: &str, label: &str, name: &str) {
    b.tap(button).type_into(label, name);
    b.tap("Back to the list").see(name);
}

/// The names in a list, from top to bottom.
pub(super) fn names(b: &Browser) -> Vec<String> {
    let found = b.script(
        "return [...document.querySelectorAll('.thing-name')].map((name) => page.tidy(name.innerText))",
        json!([]),
    );
    let found = found.as_array().into_iter().flatten();
    found.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What the list of parts says of one of them.
pub(super) fn state(b: &Browser, part: &str) -> String {
    b.until(&format!("find the row of {part}"), || {
        let found = b.script(
            "const row = [...document.querySelectorAll('.rows a')].find((row) => page.tidy(row.querySelector('.row-name').innerText) === arguments[0]);
             return row ? page.tidy(row.querySelector('.row-state').innerText) : ''",
            json!([part]),
        );
        match found.as_str() {
            Some(state) if !state.is_empty() => Ok(state.to_owned()),
            _ => Err("there is none".to_owned()),
        }
    })
}
