//! The address of each screen: focus and title follow it, the way back leads back, and an unknown one is met kindly.

use super::every_route::{screens, told};
use super::flows::{QUESTIONS, first_visit, name_saved};
use super::prepared::Screen;
use crate::browser::Browser;
use crate::checks::{self, Findings};
use crate::site::Site;

#[test]
fn focus_and_title_follow_every_change_of_screen() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    let mut found = Findings::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    let arrive = |place: &str, found: &mut Findings| {
        found.extend(told(place, checks::focus_at_top(&phone)));
        found.extend(told(place, checks::headings(&phone)));
    };
    for Screen { address, heading } in screens().into_iter().skip(1) {
        phone.script("location.hash = arguments[0]", serde_json::json!([address]));
        phone.see_address(&address).see_heading(&heading);
        arrive(&format!("{address} by a link"), &mut found);
        let title = phone.title();
        // The longer list of questions asks the same as the short one.
        let is_new = seen.iter().find(|(other, _)| *other == title);
        if let Some((_, before)) = is_new.filter(|_| address != "#/questions") {
            found.push(format!("{address} has the title of {before}: \"{title}\""));
        }
        seen.push((title, address));
    }
    phone.back();
    phone.see_heading("About and privacy");
    arrive("the browser's Back", &mut found);
    phone
        .open("#/quick")
        .tap("Save and continue")
        .see_heading("Where are you going?");
    arrive("Continue", &mut found);
    phone.tap("Back").see_heading("What is your name?");
    arrive("the Back link", &mut found);
    checks::assert_none(&phone, "focus and title", found);
}

#[test]
fn each_question_stands_alone_too_and_leads_back_to_where_it_was_asked_from() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    for (_, name, heading) in QUESTIONS {
        let on = if name == "ask" {
            "Put this on my card"
        } else {
            "Save and continue"
        };
        phone.open(&format!("#/check/{name}")).see_heading(heading);
        phone.tap(on).see_heading("Check your answers");
        phone.open(&format!("#/check/{name}")).see_heading(heading);
        phone.tap("Back").see_heading("Check your answers");
        phone
            .open(&format!("#/prepare/{name}"))
            .see_heading(heading);
        phone.tap(on).see_address("#/prepare");
        phone
            .open(&format!("#/prepare/{name}"))
            .see_heading(heading);
        phone.tap("Back").see_address("#/prepare");
        // Under these names stand the longer lists, and the screen that asks.
        if matches!(name, "medicines" | "questions" | "ask") {
            continue;
        }
        phone.open(&format!("#/{name}")).see_heading(heading);
        phone.tap(on).see_address("#/");
        phone.open(&format!("#/{name}")).see_heading(heading);
        phone.tap("Stop here for now").see_address("#/");
    }
}

#[test]
fn the_rows_of_the_start_lead_to_the_longer_lists_of_medicines_and_questions() {
    let site = Site::dist();
    let phone = first_visit(&site);
    name_saved(&phone, "Maria");
    for (row, address, heading) in [
        ("Medicines Not started", "#/medicines", "My medicines"),
        (
            "Questions Not started",
            "#/questions",
            "What questions do you have?",
        ),
    ] {
        phone.open("#/").see_heading("Get ready, Maria");
        phone.tap(row).see_address(address).see_heading(heading);
        checks::assert_none(&phone, address, checks::focus_at_top(&phone));
        phone.tap("Back").see_address("#/");
        // It leads back to where it was opened: the start, or the list of parts.
        phone.open(address).tap("Save and continue");
        phone.see_address("#/").open("#/prepare");
        phone.see_heading("Full preparation");
        phone.open(address).see_heading(heading).tap("Back");
        phone.see_address("#/prepare");
        phone.open(address).tap("Save and continue");
        phone.see_address("#/prepare");
        phone.open(address).see_heading(heading);
        phone.tap("Stop here for now").see_address("#/");
    }
}

#[test]
fn an_unknown_address_shows_a_friendly_page_with_a_way_home() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for address in [
        "#/nowhere",
        "#/medicines/12345",
        "#/example/nobody",
        "#javascript:alert(1)",
    ] {
        phone
            .open_fresh(address)
            .see_heading("We cannot find that page");
        phone.see("Your card is safe.");
        checks::assert_none(&phone, address, checks::headings(&phone));
        phone
            .tap("Go to the start")
            .see_heading("Get ready for your move");
    }
}

#[test]
fn the_way_back_never_goes_round_in_a_circle() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    phone
        .tap("Quick card")
        .tap("Settings")
        .see_heading("Settings");
    phone
        .tap("About and privacy")
        .see_heading("About and privacy");
    let mut been = vec![phone.address()];
    while phone.address() != "#/" {
        phone.tap("Back");
        phone.heading();
        assert!(
            !been.contains(&phone.address()),
            "round again: {been:?}, then {}",
            phone.address()
        );
        been.push(phone.address());
    }
}
