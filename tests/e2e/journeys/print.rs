//! The printed card: one page of Letter and of A4, black on white, with everything on it.

use super::flows::{assert_every_fact, first_visit, quick_card_of, words};
use crate::browser::{Browser, Paper, Pdf};
use crate::checks;
use crate::site::Site;

#[test]
fn the_card_prints_on_one_black_and_white_page_with_every_fact() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    phone.tap("Print or save as PDF");
    assert_eq!(phone.printed(), 1, "the print dialog did not open");
    for address in ["#/share", "#/card"] {
        phone.open(address);
        for paper in [Paper::Letter, Paper::A4] {
            let pdf = phone.print_pdf(paper);
            pdf.to_png(&format!(
                "quick-card-{}-{paper:?}",
                address.trim_start_matches("#/")
            ));
            let place = format!("{address} printed on {paper:?}");
            checks::assert_none(&phone, &place, checks::printed(&pdf, 1));
            let text = words(&pdf.text());
            assert_every_fact(&place, &text);
            assert!(text.contains("Receiver says back"), "{place}: {text}");
            let once = text.matches("PATIENT-REPORTED").count();
            assert_eq!(once, 1, "the card stands {once} times on {place}: {text}");
            assert!(
                !text.contains("Copy as text"),
                "buttons are printed on {place}: {text}"
            );
        }
    }
}

#[test]
fn eight_medicines_and_five_questions_still_fit_one_page() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria Delgado");
    phone
        .open("#/check/medicines")
        .see_heading("What changed in your medicines?");
    for number in 1..=8 {
        if number > 1 {
            phone.tap("Add another new one");
        }
        phone.script(
            "return [...document.querySelectorAll('.reveal .input')].at(-1).focus()",
            serde_json::json!([]),
        );
        phone.type_here(&format!("medicine number {number}, 40 mg in the morning"));
    }
    phone
        .open("#/check/questions")
        .see_heading("What questions do you have?");
    for question in [
        "Which signs mean call today, and which mean call an ambulance?",
        "Which of my medicines are new, changed or stopped, and why?",
        "What was the main problem, in words I can tell my family?",
        "Who will read each result, and how and when will I hear?",
    ] {
        phone.tap(question);
    }
    phone.open("#/card").see_heading("Card for Maria Delgado");
    for reader in ["Care team", "Me", "Helper"] {
        phone.tap(reader);
        for pdf in on_both_papers(&phone, &format!("full-card-{}", reader.replace(' ', "-"))) {
            let place = format!("the full card for {reader}");
            checks::assert_none(&phone, &place, checks::printed(&pdf, 1));
            let text = words(&pdf.text());
            for number in 1..=8 {
                assert!(
                    text.contains(&format!("medicine number {number},")),
                    "{number}: {text}"
                );
            }
            assert!(text.contains("Who will read each result"), "{text}");
        }
    }
}

#[test]
fn every_example_prints_on_one_page_and_says_that_it_is_one() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for example in ["maria", "kwame", "luis"] {
        phone.open(&format!("#/example/{example}"));
        phone.heading();
        for (number, reader) in (1..).zip(["clinician", "patient", "helper"]) {
            phone.tap_css(&format!(".segment:nth-child({number})"));
            for pdf in on_both_papers(&phone, &format!("{example}-{reader}")) {
                let place = format!("the card of {example} for the {reader}");
                checks::assert_none(&phone, &place, checks::printed(&pdf, 1));
                assert!(
                    words(&pdf.text()).contains("EXAMPLE"),
                    "{place} is not marked"
                );
            }
        }
    }
}

#[test]
fn a_dark_screen_with_large_text_prints_the_same_black_on_white() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.set_dark().plant(
        super::flows::SETTINGS,
        r#"{"text":"largest","theme":"dark"}"#,
    );
    phone
        .open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    for pdf in on_both_papers(&phone, "maria-dark-largest") {
        checks::assert_none(&phone, "a dark page on paper", checks::printed(&pdf, 1));
    }
}

/// Prints on Letter and on A4; pictures of the pages are kept.
fn on_both_papers(b: &Browser, name: &str) -> [Pdf; 2] {
    [Paper::Letter, Paper::A4].map(|paper| {
        let pdf = b.print_pdf(paper);
        pdf.to_png(&format!("{name}-{paper:?}"));
        pdf
    })
}
