//! Spanish for who reads Spanish, English for the care team, and a change of language that loses nothing.

use super::flows::{QUESTIONS, SETTINGS, first_visit, late_words_come};
use super::prepared;
use crate::browser::Browser;
use crate::checks::{self, Findings};
use crate::site::Site;
use serde_json::json;

const NOT_REVIEWED: &str = "Este idioma es un borrador. Ningún traductor lo ha revisado todavía.";

#[test]
fn a_phone_that_speaks_spanish_starts_in_spanish() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.languages(&["es-US", "en-US"]).open("").see_ready();
    phone
        .see_heading("Prepárese para su traslado")
        .see(NOT_REVIEWED);
    is_in(&phone, "es");
    phone
        .tap("Tarjeta rápida")
        .see_heading("¿Cómo se llama usted?")
        .reload();
    phone.see_heading("¿Cómo se llama usted?");
    is_in(&phone, "es");
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn a_language_that_no_translator_has_checked_says_so() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.do_not_see("draft").tap("Español").see(NOT_REVIEWED);
    phone.tap("English").do_not_see(NOT_REVIEWED);
    phone
        .open("#/about")
        .see("Spanish: a draft. No translator has checked it.");
}

#[test]
fn a_language_that_we_lack_starts_in_english() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.languages(&["tlh", "fr-CA"]).open("").see_ready();
    phone.see_heading("Get ready for your move");
    is_in(&phone, "en");
}

#[test]
fn a_change_of_language_keeps_the_answers_the_focus_and_the_screen() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/quick/medicines").tap("Something is new");
    phone
        .type_into("Name and dose", "furosemide 40 mg")
        .forget_requests();
    phone.script("window.__same = true", json!([]));
    phone
        .tap("Español")
        .see_heading("¿Qué cambió en sus medicinas?");
    is_in(&phone, "es");
    assert!(phone.is_chosen("Hay algo nuevo"));
    assert_eq!(phone.value_of("Nombre y dosis"), "furosemide 40 mg");
    phone
        .see_address("#/quick/medicines")
        .see_focus_on("English");
    assert_eq!(
        phone.script("return window.__same", json!([])),
        true,
        "the page was loaded anew"
    );
    let asked: Vec<String> = phone
        .requests()
        .into_iter()
        .map(|request| request.url)
        .collect();
    assert!(
        asked.len() == 1 && asked[0].contains("/locales/es."),
        "asked for {asked:?}"
    );
    assert!(
        phone.title().starts_with("¿Qué cambió en sus medicinas?"),
        "{}",
        phone.title()
    );

    phone
        .tap("English")
        .see_heading("What changed in your medicines?");
    is_in(&phone, "en");
    assert_eq!(phone.value_of("Name and dose"), "furosemide 40 mg");
    phone.see_focus_on("Español");
}

#[test]
fn a_change_of_language_keeps_a_text_that_is_too_long() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let long = "a".repeat(300);
    phone
        .tap("Quick card")
        .paste_into("Your name", &long)
        .tap("Save and continue");
    phone
        .see("There is a problem")
        .tap("Español")
        .see("Haga esto más corto.");
    assert_eq!(phone.value_of("Su nombre"), long);
}

#[test]
fn the_chosen_language_is_kept() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/settings")
        .tap_in("main", "Español")
        .see_heading("Ajustes");
    let settings = phone.stored(SETTINGS).unwrap_or_default();
    assert!(settings.contains("\"es\""), "the settings are {settings}");
    phone
        .close_and_reopen()
        .open_fresh("")
        .see_heading("Prepárese para su traslado");
    is_in(&phone, "es");
}

#[test]
fn the_care_team_reads_english_while_the_app_speaks_spanish() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .languages(&["es-US"])
        .open("#/quick")
        .type_into("Su nombre", "Rosa");
    phone
        .open("#/worries")
        .tap("Caerse")
        .type_into("En sus palabras", "Me caigo de noche");
    phone.open("#/card").see_heading("Tarjeta de Rosa");
    assert_eq!(language_of_the_card(&phone), "en");
    let card = phone.text_of(".card");
    for words in [
        "Falling",
        "Most worried about",
        "Me caigo de noche",
        "own Spanish are not translated",
    ] {
        assert!(
            card.contains(words),
            "\"{words}\" is not on the card: {card}"
        );
    }
    phone.tap("español");
    phone.until("see the card in Spanish", || {
        match language_of_the_card(&phone).as_str() {
            "es" => Ok(()),
            other => Err(format!("it is in {other}")),
        }
    });
    let card = phone.text_of(".card");
    for words in [
        "Caerse",
        "Lo que más le preocupa",
        "Ningún traductor ha revisado",
    ] {
        assert!(
            card.contains(words),
            "\"{words}\" is not on the card: {card}"
        );
    }
    phone.tap("Yo");
    assert_eq!(language_of_the_card(&phone), "es");
    phone.tap("inglés");
    assert_eq!(language_of_the_card(&phone), "en");
    checks::assert_good(&phone, "the card in the other language");
    phone
        .tap("Compartir o imprimir")
        .see("PATIENT-REPORTED")
        .see("Falling");
}

#[test]
fn every_spanish_screen_is_good_on_the_narrowest_phone() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone
        .languages(&["es-MX"])
        .open("#/example/maria")
        .see_heading("Tarjeta de Maria Delgado");
    let mut found = Findings::new();
    let others = [
        "#/card",
        "#/share",
        "#/check",
        "#/settings",
        "#/about",
        "#/nowhere",
    ];
    for address in QUESTIONS
        .map(|(address, _, _)| address)
        .into_iter()
        .chain(others)
    {
        phone.open(address);
        phone.heading();
        let all = checks::everything(&phone);
        found.extend(all.into_iter().map(|what| format!("{address}: {what}")));
    }
    checks::assert_none(&phone, "every Spanish screen", found);
}

#[test]
fn every_spanish_page_of_the_full_preparation_is_good_on_the_narrowest_phone() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.languages(&["es-MX"]);
    prepared::keep(&phone, prepared::filled());
    phone.open("").see_heading("Prepárese, Maria Delgado");
    late_words_come(&phone);
    let mut found = Findings::new();
    let screens = prepared::screens().into_iter();
    for screen in screens.chain(prepared::pages_of_things()) {
        phone.open(&screen.address);
        phone.heading();
        is_in(&phone, "es");
        let all = checks::everything(&phone).into_iter();
        found.extend(all.map(|what| format!("{}: {what}", screen.address)));
    }
    checks::assert_none(&phone, "every Spanish page", found);
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

pub(super) fn is_in(b: &Browser, language: &str) {
    b.until(&format!("be in {language}"), || {
        let html = b.script(
            "return [document.documentElement.lang, document.documentElement.dir]",
            json!([]),
        );
        if html == json!([language, "ltr"]) {
            Ok(())
        } else {
            Err(html.to_string())
        }
    });
}

fn language_of_the_card(b: &Browser) -> String {
    let lang = b.script("return document.querySelector('.card').lang", json!([]));
    lang.as_str().unwrap_or_default().to_owned()
}
