//! Every screen, empty, filled and with an error, light and dark, narrow and with large text: it works for everyone.

use super::flows::{QUESTIONS, late_words_come};
use super::prepared::{self, Screen};
use crate::browser::Browser;
use crate::checks::{self, Findings};
use crate::site::Site;

/// Screens that are no question, with the heading they have before anything is entered.
const OTHERS: [(&str, &str); 15] = [
    ("#/", "Get ready for your move"),
    ("#/check", "Check your answers"),
    ("#/card", "Your card"),
    ("#/rehearse", "Practice your story"),
    ("#/talk", "Who is here?"),
    ("#/after", "What was promised"),
    ("#/share", "Share or print your card"),
    ("#/share/link", "Send a locked link"),
    ("#/open", "Open a card"),
    ("#/reply", "Answer this card"),
    ("#/scan", "Scan a code"),
    ("#/backup", "Keep a copy"),
    ("#/settings", "Settings"),
    ("#/about", "About and privacy"),
    ("#/nowhere", "We cannot find that page"),
];

/// The headings of what stands in place of a page.
const NOT_THE_PAGE: [&str; 4] = [
    "One moment",
    "We could not load this page",
    "We cannot find that page",
    "This is not here any more",
];

#[test]
fn every_empty_screen_is_good_in_light_and_dark() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    for Screen { address, heading } in screens() {
        phone.open(&address).see_heading(&heading);
        in_light_and_dark(&phone, &format!("{address}, empty"), &mut found);
    }
    checks::assert_none(&phone, "every empty screen", found);
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn every_page_of_a_thing_just_begun_is_good_in_light_and_dark() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    for Screen { address, heading } in prepared::pages_of_things() {
        // A thing without a word is not kept for long, so each page gets it anew.
        prepared::keep(&phone, prepared::begun());
        phone.open(&address);
        phone.until("see the page", || {
            let seen = phone.heading();
            if seen.ends_with(&heading) {
                Ok(())
            } else {
                Err(seen)
            }
        });
        in_light_and_dark(&phone, &format!("{address}, just begun"), &mut found);
    }
    checks::assert_none(&phone, "every page of a thing just begun", found);
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn every_filled_page_of_the_full_preparation_is_good_in_light_and_dark() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    open_filled(&phone);
    for address in filled_addresses() {
        phone.open(&address).see_address(&address);
        let heading = phone.heading();
        if NOT_THE_PAGE.contains(&heading.as_str()) {
            found.push(format!("{address} is \"{heading}\""));
        }
        found.extend(told(&address, checks::focus_at_top(&phone)));
        in_light_and_dark(&phone, &format!("{address}, filled"), &mut found);
    }
    checks::assert_none(&phone, "every filled page", found);
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn a_thing_that_is_not_there_is_met_kindly_in_every_part() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let mut found = Findings::new();
    for address in prepared::gone() {
        phone
            .open(&address)
            .see_heading("This is not here any more")
            .see("It may have been taken out. The rest is safe.");
        found.extend(told(&address, checks::focus_at_top(&phone)));
        in_light_and_dark(&phone, &address, &mut found);
        phone.tap_in("main", "Back to the list");
        let list = phone.address();
        if list.contains(prepared::GONE) || phone.heading() == "We cannot find that page" {
            found.push(format!("{address} leads to {list}"));
        }
    }
    checks::assert_none(&phone, "every thing that is not there", found);
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
    for Screen { address, .. } in screens()
        .into_iter()
        .filter(|screen| screen.address != "#/")
    {
        phone.open(&address);
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
    for Screen { address, .. } in screens() {
        phone.open(&address);
        found.extend(told(&address, checks::focus_at_top(&phone)));
        found.extend(told(&address, checks::tab_walk(&phone)));
    }
    checks::assert_none(&phone, "the way of the Tab key", found);
}

#[test]
fn every_filled_page_of_the_full_preparation_can_be_walked_through_with_tab() {
    let site = Site::dist();
    let mut found = Findings::new();
    let phone = Browser::phone(&site);
    open_filled(&phone);
    for address in filled_addresses() {
        phone.open(&address);
        found.extend(told(&address, checks::tab_walk(&phone)));
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

/// Every screen that needs no thing to be there.
pub(super) fn screens() -> Vec<Screen> {
    let screen = |(address, heading): (&str, &str)| Screen {
        address: address.to_owned(),
        heading: heading.to_owned(),
    };
    let questions = QUESTIONS.map(|(address, _, heading)| (address, heading));
    let (first, others) = OTHERS.split_at(1);
    let quick = first.iter().copied().chain(questions).map(screen);
    quick
        .chain(prepared::screens())
        .chain(others.iter().copied().map(screen))
        .collect()
}

/// Every screen of the full preparation, once each list has things.
fn filled_addresses() -> Vec<String> {
    let screens = prepared::screens().into_iter();
    let all = screens.chain(prepared::pages_of_things());
    all.map(|screen| screen.address).collect()
}

/// Opens the app on a full preparation with an answer in every box.
pub(super) fn open_filled(b: &Browser) {
    prepared::keep(b, prepared::filled());
    b.open("").see_ready();
    late_words_come(b);
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
    let mut look = |address: &str| {
        b.open(address);
        b.heading();
        let place = format!("{address}, {condition}");
        for check in [checks::sideways, checks::clipped, checks::targets] {
            found.extend(told(&place, check(b)));
        }
    };
    b.open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    for Screen { address, .. } in screens() {
        look(&address);
    }
    open_filled(b);
    for address in filled_addresses() {
        look(&address);
    }
}

pub(super) fn told(place: &str, found: Findings) -> Findings {
    found
        .into_iter()
        .map(|what| format!("{place}: {what}"))
        .collect()
}
