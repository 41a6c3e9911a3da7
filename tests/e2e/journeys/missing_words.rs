//! A language that cannot be fetched: the app says so, and goes on in the one it has.

use super::flows::{first_visit, saved};
use super::languages::is_in;
use crate::browser::Browser;
use crate::site::Site;

#[test]
fn a_language_that_cannot_be_loaded_is_told_and_nothing_is_lost() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.tap("Quick card").type_into("Your name", "Maria");
    saved(&phone);
    site.block("/locales/");
    phone
        .tap("Español")
        .see("That language could not be loaded.");
    is_in(&phone, "en");
    assert_eq!(phone.value_of("Your name"), "Maria");
    site.heal();
    phone
        .tap("Español")
        .see_heading("¿Cómo se llama usted?")
        .do_not_see("could not be loaded");
}

#[test]
fn a_language_once_loaded_is_there_without_the_network() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Español")
        .see_heading("Prepárese para su traslado");
    phone.tap("English").see_heading("Get ready for your move");
    phone
        .offline(true)
        .tap("Español")
        .see_heading("Prepárese para su traslado");
}

#[test]
fn a_start_without_its_language_is_in_english_and_says_why() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    site.block("/locales/");
    phone
        .languages(&["es-US"])
        .open("")
        .see_ready()
        .see_heading("Get ready for your move");
    is_in(&phone, "en");
    phone.see("That language could not be loaded.");
}
