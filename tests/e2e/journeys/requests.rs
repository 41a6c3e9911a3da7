//! Nothing leaves the device: a whole journey asks for the app's own files, and for nothing else.

use super::flows::{SECOND_FILE, assert_quiet, first_visit, quick_card_of};
use crate::browser::Browser;
use crate::site::Site;

#[test]
fn a_whole_journey_asks_for_own_files_only_and_for_the_program_once() {
    let site = Site::dist();
    let phone = first_visit(&site);
    assert_quiet(&phone);
    let asked = phone.requests();
    let second = ("the second file of the program", SECOND_FILE);
    let second = Some(second).filter(|_| site.has(SECOND_FILE));
    let program = [
        ("the program", "_bg.wasm"),
        ("the file of late words", "/locales/en."),
    ];
    for (what, part) in program.into_iter().chain(second) {
        let count = asked.iter().filter(|request| request.url.contains(part));
        assert_eq!(count.count(), 1, "{what} is not loaded exactly once");
    }

    phone.forget_requests();
    everything_there_is(&phone);
    let asked: Vec<String> = phone
        .requests()
        .into_iter()
        .map(|request| request.url)
        .collect();
    let (words, others): (Vec<_>, Vec<_>) = asked
        .into_iter()
        .partition(|url| url.contains("/locales/es."));
    assert_eq!(others, Vec::<String>::new(), "asked for after the load");
    assert!(!words.is_empty(), "the Spanish words were never loaded");
    assert_quiet(&phone);
    let left_behind = phone.script(
        "return [document.cookie, sessionStorage.length]",
        serde_json::json!([]),
    );
    assert_eq!(
        left_behind,
        serde_json::json!(["", 0]),
        "cookies or session storage"
    );
}

#[test]
fn the_app_works_in_a_folder_of_any_site() {
    let site = Site::dist_at("/portal/handoff/");
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    quick_card_of(&phone, "Maria");
    phone.tap("Español").see_heading("Tarjeta de Maria");
    phone.reload().see_heading("Tarjeta de Maria");
    phone
        .tap("Información y privacidad")
        .tap("Imprimir una tarjeta en blanco")
        .see_heading("My handoff card Mi tarjeta de traslado");
    phone
        .tap("Back to Warm Handoff")
        .see_heading("Prepárese, Maria");
    assert!(phone.url().starts_with(&site.url()), "{}", phone.url());
    assert_quiet(&phone);
}

/// Every screen and every button that does not leave the page.
fn everything_there_is(b: &Browser) {
    b.with_share_sheet();
    quick_card_of(b, "Maria");
    b.tap("Me")
        .tap("Helper")
        .tap("Check or change")
        .tap("Change Worries")
        .tap("Save and continue");
    b.tap("Show my card")
        .tap("Share or print")
        .tap("Print or save as PDF")
        .tap("Copy as text");
    b.see("Copied.")
        .tap("Send from my phone")
        .see("Your phone has it now.");
    b.tap("Save as a text file")
        .see("Your browser has the file.");
    b.tap("Settings").tap("Largest").tap("Dark").tap("112");
    b.tap("About and privacy")
        .tap("Kwame, from hospital to rehab")
        .see_heading("Card for Kwame Osei");
    b.tap("Close the example").see_heading("Get ready, Maria");
    b.tap("Español")
        .see_heading("Prepárese, Maria")
        .tap("English")
        .see_heading("Get ready, Maria");
    b.tap("Español")
        .see_heading("Prepárese, Maria")
        .tap("English")
        .see_heading("Get ready, Maria");
    b.tap("Settings")
        .tap("Erase everything")
        .tap("Yes, erase everything")
        .see("Everything is erased.");
}
