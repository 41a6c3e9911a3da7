//! Every screen, empty, filled and with an error, light and dark, narrow and with large text: it works for everyone.

use super::flows::QUESTIONS;
use crate::browser::Browser;
use crate::checks::{self, Findings};
use crate::site::Site;

/// Screens that are no question, with the heading they have before anything is entered.
const OTHERS: [(&str, &str); 8] = [
    ("#/", "Get ready for your move"),
    ("#/check", "Check your answers"),
    ("#/card", "Your card"),
    ("#/rehearse", "Practice your story"),
    ("#/share", "Share or print your card"),
    ("#/settings", "Settings"),
    ("#/about", "About and privacy"),
    ("#/nowhere", "We cannot find that page"),
];

#[test]
fn every_empty_screen_is_good_in_light_and_dark() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    for (address, heading) in screens() {
        phone.open(address).see_heading(heading);
        in_light_and_dark(&phone, &format!("{address}, empty"), &mut found);
    }
    checks::assert_none(&phone, "every empty screen", found);
}

#[test]
fn every_filled_screen_is_good_in_light_and_dark() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    phone
        .open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    for reader in ["Care team", "Me", "Helper"] {
        phone.tap(reader);
        in_light_and_dark(&phone, &format!("the card for {reader}"), &mut found);
    }
    for (address, _) in screens()
        .into_iter()
        .filter(|(address, _)| *address != "#/")
    {
        phone.open(address);
        phone.heading();
        in_light_and_dark(&phone, &format!("{address}, filled"), &mut found);
    }
    phone
        .open("#/")
        .tap("Quick card")
        .type_into("Your name", "Maria Delgado")
        .open("#/");
    phone.see_heading("Get ready, Maria Delgado");
    in_light_and_dark(&phone, "#/, filled", &mut found);
    checks::assert_none(&phone, "every filled screen", found);
}

#[test]
fn every_screen_fits_320_px_and_large_text_and_wide_spacing() {
    let site = Site::dist();
    let mut found = Findings::new();
    let phone = Browser::small_phone(&site);
    walk(&phone, "320 px", &mut found);
    phone.root_font_percent(200);
    walk(&phone, "320 px, text at 200 %", &mut found);
    checks::assert_none(&phone, "every narrow screen", found);
}

#[test]
fn every_screen_bears_the_text_spacing_that_a_reader_chooses() {
    let site = Site::dist();
    let mut found = Findings::new();
    let phone = Browser::phone(&site);
    phone.text_spacing();
    walk(&phone, "wide text spacing", &mut found);
    checks::assert_none(&phone, "every screen with wide spacing", found);
}

#[test]
fn every_screen_can_be_walked_through_with_tab() {
    let site = Site::dist();
    let mut found = Findings::new();
    let phone = Browser::phone(&site);
    phone
        .open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    for (address, _) in screens() {
        phone.open(address);
        found.extend(told(address, checks::focus_at_top(&phone)));
        found.extend(told(address, checks::tab_walk(&phone)));
    }
    checks::assert_none(&phone, "the way of the Tab key", found);
}

#[test]
fn a_screen_with_an_error_is_good_too() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    phone
        .open("#/quick")
        .paste_into("Your name", &"Maria ".repeat(200));
    phone.tap("Save and continue").see("There is a problem");
    in_light_and_dark(&phone, "#/quick, with an error", &mut found);
    found.extend(told("the error", checks::focus_at_top(&phone)));
    checks::assert_none(&phone, "a screen with an error", found);
}

pub(super) fn screens() -> Vec<(&'static str, &'static str)> {
    let questions = QUESTIONS.map(|(address, _, heading)| (address, heading));
    OTHERS[..1]
        .iter()
        .copied()
        .chain(questions)
        .chain(OTHERS[1..].iter().copied())
        .collect()
}

/// The light page with everything there is to check, the dark one with what its colours can spoil.
fn in_light_and_dark(b: &Browser, place: &str, found: &mut Findings) {
    found.extend(told(place, checks::everything(b)));
    b.set_dark();
    found.extend(told(&format!("{place}, dark"), checks::axe(b)));
    b.set_light();
}

/// Every filled screen, checked for what width and size can spoil.
fn walk(b: &Browser, condition: &str, found: &mut Findings) {
    b.open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    for (address, _) in screens() {
        b.open(address);
        b.heading();
        let place = format!("{address}, {condition}");
        for check in [checks::sideways, checks::clipped, checks::targets] {
            found.extend(told(&place, check(b)));
        }
    }
}

pub(super) fn told(place: &str, found: Findings) -> Findings {
    found
        .into_iter()
        .map(|what| format!("{place}: {what}"))
        .collect()
}
