//! Before the program and without it: the page says what it is for, whom to call, and offers a card to fill in by hand.

use super::flows::{first_visit, quick_card_of, words};
use crate::browser::{Browser, Paper};
use crate::checks::{self, Findings};
use crate::site::Site;
use serde_json::json;
use std::time::Duration;

#[test]
fn without_the_program_the_page_still_helps() {
    let site = Site::dist();
    site.block(".wasm");
    let phone = Browser::phone(&site);
    phone.open("").see("The page did not load.");
    phone
        .see("Make one card with your medicines, worries and questions.")
        .see("In danger now?");
    assert!(phone.count("a[href='tel:911']") > 0, "no number to call");
    checks::assert_none(&phone, "the page without its program", panel(&phone));
    phone.set_dark();
    checks::assert_none(
        &phone,
        "the dark page without its program",
        checks::axe(&phone),
    );
    let covered = phone.script(
        "const lead = document.querySelector('#main .lead');
         lead.scrollIntoView();
         const [words, panel] = [lead, document.querySelector('#rescue')].map((part) => part.getBoundingClientRect());
         return words.top < panel.bottom && panel.top < words.bottom",
        json!([]),
    );
    assert_eq!(covered, false, "the panel hides what the page is for");
    phone.forget_errors();
    phone
        .tap_in("#rescue", "Print a blank card")
        .see_heading("My handoff card Mi tarjeta de traslado");
    phone
        .tap("Back to Warm Handoff")
        .see("The page did not load.");
    site.heal();
    phone
        .tap("Try again")
        .see_ready()
        .see_heading("Get ready for your move");
    assert_eq!(
        phone.count("#rescue"),
        0,
        "the panel of last resort is still there"
    );
}

#[test]
fn without_any_script_the_page_still_helps() {
    let site = Site::dist();
    site.block("/boot-");
    let phone = Browser::small_phone(&site);
    phone
        .open("")
        .see("Leaving the hospital, or moving to a new doctor?")
        .see("¿Sale del hospital");
    phone.see("In danger now?").see("¿Está en peligro ahora?");
    checks::assert_good(&phone, "the page without scripts");
    phone
        .tap("Print a blank card")
        .see_heading("My handoff card Mi tarjeta de traslado");
}

#[test]
fn a_slow_program_is_announced_after_a_second_and_then_it_is_there() {
    let site = Site::dist();
    site.delay(".wasm", Duration::from_secs(4));
    let phone = Browser::phone(&site);
    phone
        .open("")
        .see("Make one card with your medicines")
        .see("Loading. On slow Wi-Fi this can take a minute.");
    checks::assert_good(&phone, "the page while it loads");
    phone
        .see_status("Loading.")
        .see_ready()
        .see_heading("Get ready for your move");
    phone.do_not_see("Loading.");
    assert_eq!(phone.status(), "");
}

#[test]
fn a_crash_shows_the_rescue_panel_which_hands_out_what_was_saved() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    super::flows::saved_under(&phone, "Maria");
    phone.script("window.dispatchEvent(new Event('wh-crash'))", json!([]));
    phone
        .see("The page stopped working.")
        .see("What was saved is still on this phone.");
    assert_eq!(phone.focused().id, "rescue-title");
    checks::assert_none(&phone, "the rescue panel", panel(&phone));
    phone.tap("Keep a copy");
    let (name, file) = phone.downloaded("warm-handoff-rescue");
    let file: serde_json::Value = serde_json::from_slice(&file).unwrap();
    let inside = file[super::flows::SAVED].as_str().unwrap_or_default();
    assert!(
        name.ends_with(".json") && inside.contains("Maria"),
        "{name}: {file}"
    );
    phone
        .tap("Try again")
        .see_ready()
        .see_heading("Card for Maria");
}

#[test]
fn a_crash_with_nothing_saved_offers_no_empty_copy() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.script("window.dispatchEvent(new Event('wh-crash'))", json!([]));
    phone
        .see("The page stopped working.")
        .do_not_see("Keep a copy");
}

#[test]
fn the_chosen_colours_and_language_stand_before_the_program_does() {
    let site = Site::dist();
    site.block(".wasm");
    let phone = Browser::phone(&site);
    phone.plant(
        super::flows::SETTINGS,
        r#"{"language":"es","text":"largest","theme":"dark"}"#,
    );
    phone.open_fresh("").see("La página no cargó.");
    let root = phone.script(
        "return ['theme', 'text'].map((name) => document.documentElement.dataset[name])",
        json!([]),
    );
    assert_eq!(root, json!(["dark", "largest"]));
    let order = phone.script(
        "return [...document.querySelectorAll('#main > section')].map((part) => part.lang)",
        json!([]),
    );
    assert_eq!(order, json!(["es", "en"]));
}

#[test]
fn the_blank_card_prints_on_one_page() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("blank.html");
    for paper in [Paper::Letter, Paper::A4] {
        let pdf = phone.print_pdf(paper);
        pdf.to_png(&format!("blank-{paper:?}"));
        checks::assert_none(
            &phone,
            &format!("the blank card on {paper:?}"),
            checks::printed(&pdf, 1),
        );
        let text = words(&pdf.text());
        for part in [
            "Name",
            "warm handoff",
            "Allergies",
            "Medicine and dose",
            "Receiver says back",
            "911",
        ] {
            assert!(
                text.contains(part),
                "\"{part}\" is not on {paper:?}: {text}"
            );
        }
        assert!(!text.contains("Back to Warm Handoff"), "{text}");
    }
    let found = [checks::axe(&phone), checks::sideways(&phone)].concat();
    checks::assert_none(&phone, "the blank card on the screen", found);
}

/// The panel lies over the page, so lines lie over lines; all else must hold.
fn panel(b: &Browser) -> Findings {
    [checks::axe(b), checks::targets(b), checks::sideways(b)].concat()
}
