//! Someone who helps fills it in: the words turn to the person they help, and the card says who wrote it.

use super::flows::first_visit;
use crate::site::Site;
use serde_json::json;

#[test]
fn helping_someone_changes_the_words_and_is_stamped_on_the_card() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .type_into("Your name", "Luis")
        .tap("I am helping someone");
    phone
        .see_heading("Who is this card for?")
        .see("The name they want people to use");
    assert_eq!(
        phone.value_of("Their name"),
        "Luis",
        "the name went with the wording"
    );
    assert!(
        phone.title().starts_with("Who is this card for?"),
        "{}",
        phone.title()
    );
    phone.type_into("Your name", "Ana").tap("Save and continue");
    phone
        .see_heading("Where is Luis going?")
        .tap("From a specialist back to own doctor");
    phone
        .tap("Save and continue")
        .see_heading("What worries Luis?")
        .see("In their own words");
    phone
        .tap("Nothing worries them now")
        .tap("Save and continue")
        .tap("Save and continue");
    phone
        .see_heading("What changed in their medicines?")
        .tap("They take no medicines");
    phone
        .tap("Save and continue")
        .see_heading("Has any medicine or food made them ill?");
    phone
        .tap("None that I know of")
        .tap("Save and continue")
        .tap("Put this on my card");
    phone
        .see("Your phone, for calls about Luis")
        .tap("Save and continue")
        .see_heading("Card for Luis");
    phone
        .see("Written for the patient by Ana")
        .see("HELPER-REPORTED");
    phone.open("").see_heading("Get ready for Luis’s move");
}

#[test]
fn a_helper_without_names_still_reads_whole_sentences() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap("Quick card")
        .tap("I am helping someone")
        .tap("Save and continue");
    phone
        .see_heading("Where is the person going?")
        .tap("Save and continue");
    phone.see_heading("What worries the person?").tap("Pain");
    phone
        .open("#/card")
        .see_heading("Your card")
        .see("Written by a helper");
}

#[test]
fn the_browser_does_not_offer_a_helper_their_own_name_for_the_other() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let offered = || {
        phone.script(
            "return document.querySelector('#name').autocomplete",
            json!([]),
        )
    };
    phone.tap("Quick card").see_heading("What is your name?");
    assert_eq!(offered(), "name");
    phone
        .tap("I am helping someone")
        .see_heading("Who is this card for?");
    assert_eq!(offered(), "off");
}
