//! The card: for three readers, with what was answered, what was not, and what was never asked told apart.

use super::flows::{first_visit, quick_card_of, words};
use crate::checks;
use crate::site::Site;
use serde_json::json;

#[test]
fn each_reader_gets_a_card_of_their_own() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    for (reader, class, title) in [
        ("Me", "card--patient", "Show this card to your nurse."),
        ("Helper", "card--helper", "How you can help today"),
        (
            "Care team",
            "card--clinician",
            "Asks: 5-minute warm handoff",
        ),
    ] {
        phone.tap(reader).see(title);
        assert_eq!(
            phone.count(&format!(".{class}")),
            1,
            "no {class} for {reader}"
        );
        let pressed = ".segments:first-child > .segment[aria-pressed=true]";
        assert_eq!(phone.count(pressed), 1);
        assert_eq!(words(&phone.text_of(pressed)), reader);
        let card = phone.text_of(".card");
        assert!(
            card.contains("PATIENT-REPORTED") && card.contains("Maria"),
            "{reader}: {card}"
        );
        checks::assert_none(&phone, reader, checks::headings(&phone));
    }
}

#[test]
fn with_nothing_answered_every_part_says_that_it_was_not_given() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.tap("Quick card");
    for _ in 0..6 {
        phone.tap("Save and continue");
    }
    phone
        .tap("Put this on my card")
        .tap("Save and continue")
        .see_heading("Your card");
    let card = words(&phone.text_of(".card"));
    assert!(card.contains("Name not given"), "{card}");
    for part in [
        "Most worried about",
        "Reason",
        "Allergies",
        "Medicine changes",
        "Questions",
    ] {
        assert!(
            card.contains(&format!("{part} not given")),
            "{part}: {card}"
        );
    }
    checks::assert_good(&phone, "a card with nothing on it");
    for address in ["#/check", "#/share"] {
        phone.open(address);
        checks::assert_good(&phone, &format!("{address} with nothing answered"));
    }
}

#[test]
fn not_answered_none_and_not_sure_are_three_different_things() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    for (address, answer, told) in [
        ("#/allergies", "None that I know of", "Allergies None known"),
        ("#/allergies", "I am not sure", "Allergies Not sure"),
        (
            "#/check/medicines",
            "I take no medicines",
            "Medicine changes Takes no medicines",
        ),
        (
            "#/check/medicines",
            "Nothing changed",
            "Medicine changes No changes",
        ),
        (
            "#/check/medicines",
            "I do not know",
            "Medicine changes Not sure what changed",
        ),
        (
            "#/worries",
            "Nothing worries me now",
            "Most worried about Nothing now",
        ),
    ] {
        phone.open(address);
        phone.heading();
        phone
            .tap(answer)
            .open("#/card")
            .see_heading("Card for Maria");
        let card = words(&phone.text_of(".card"));
        assert!(card.contains(told), "{address}, {answer}: {card}");
    }
}

#[test]
fn the_check_page_lists_every_answer_and_leads_back_after_each_change() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone
        .tap("Check or change")
        .see_heading("Check your answers")
        .see("Maria")
        .see("Falling");
    for (part, heading) in [
        ("Name", "What is your name?"),
        ("The move", "Where are you going?"),
        ("Worries", "What worries you?"),
        ("Questions", "What questions do you have?"),
        ("Medicines", "What changed in your medicines?"),
        ("Allergies", "Has any medicine or food made you ill?"),
        ("Ask for the talk", "Ask for a warm handoff"),
    ] {
        phone
            .tap(&format!("Change {part}"))
            .see_heading(heading)
            .tap("Back");
        phone.see_heading("Check your answers");
    }
    phone
        .tap("Change Worries")
        .tap("Pain")
        .tap("Save and continue");
    phone
        .see_heading("Check your answers")
        .see("Pain")
        .tap("Show my card")
        .see("Pain");
}

#[test]
fn people_named_for_the_talk_can_be_changed_from_the_check_page() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone
        .open("#/people")
        .type_into("Who takes over?", "Dr. Nair")
        .open("#/check")
        .see("Dr. Nair");
    phone
        .tap("Change Who should talk")
        .see_heading("Who should talk?");
}

#[test]
fn the_first_screenful_of_the_card_works_as_a_screenshot() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone.script(
        "document.querySelector('.card').scrollIntoView()",
        json!([]),
    );
    let below = phone.script(
        "const wanted = { name: '.card-name', request: '.card-part--ask', allergies: '.card-part--allergies',
           question: '.card-part--questions .line' };
         return Object.entries(wanted).filter(([, css]) => {
           const box = document.querySelector(css).getBoundingClientRect();
           return box.top < 0 || box.bottom > innerHeight; }).map(([name]) => name)",
        json!([]),
    );
    phone.screenshot("card-first-screenful");
    assert_eq!(below, json!([]), "not within {:?}", phone.window());
}

#[test]
fn both_languages_stand_side_by_side_once_the_other_one_is_fetched() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    site.block("/locales/es");
    phone
        .tap("English + Español")
        .see("That language could not be loaded.");
    assert_eq!(phone.count(".card--bilingual"), 0);
    site.heal();
    phone
        .tap("English + Español")
        .see("Lo que más le preocupa")
        .see("Most worried about")
        .do_not_see("could not be loaded");
    checks::assert_good(&phone, "the card in two languages");
    phone.tap("Me").see("Mis preguntas").see("My questions");
    phone.tap("English").do_not_see("Mis preguntas");
}

#[test]
fn an_app_in_spanish_offers_both_too_and_the_person_reads_their_own_first() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone.tap("Español").see_heading("Tarjeta de Maria");
    phone.tap("Los dos").see("Most worried about");
    assert_eq!(phone.count(".card--bilingual[lang=en]"), 1);
    phone.tap("Yo").see("My questions");
    assert_eq!(phone.count(".card--bilingual[lang=es]"), 1);
}

#[test]
fn the_care_team_is_told_how_long_their_card_takes_to_read() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone.see("seconds to read.");
    phone.tap("Me").do_not_see("seconds to read.");
}
