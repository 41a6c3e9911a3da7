//! The printed card: one page of Letter and of A4, black on white, with everything on it.

use super::flows::{assert_every_fact, first_visit, late_words_come, quick_card_of, words};
use super::prepared;
use crate::browser::{Browser, Paper, Pdf, Word};
use crate::checks;
use crate::site::Site;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

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
            assert_readable(&pdf, 11.0);
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
    phone.tap("Care team").tap("English + Español");
    phone.see("Lo que más le preocupa");
    for pdf in on_both_papers(&phone, "full-card-both") {
        checks::assert_none(&phone, "two languages", checks::printed(&pdf, 1));
        assert_readable(&pdf, 11.0);
        let text = words(&pdf.text());
        assert!(text.contains("medicine number 8,"), "{text}");
        for said in [
            "Who will read each result",
            "¿Quién va a leer cada resultado",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
}

#[test]
fn every_example_fits_one_page_for_the_care_team_and_every_page_says_whose_it_is() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for (example, name) in [
        ("maria", "Maria Delgado"),
        ("kwame", "Kwame"),
        ("luis", "Luis"),
    ] {
        phone.open(&format!("#/example/{example}"));
        phone.heading();
        for (number, reader) in (1..).zip(["clinician", "patient", "helper"]) {
            phone.tap_css(&format!(".segment:nth-child({number})"));
            for pdf in on_both_papers(&phone, &format!("{example}-{reader}")) {
                let place = format!("the card of {example} for the {reader}");
                let most = if reader == "clinician" { 1 } else { 2 };
                assert!(pdf.pages <= most, "{place} has {} pages", pdf.pages);
                checks::assert_none(&phone, &place, checks::printed(&pdf, pdf.pages));
                assert_readable(&pdf, 11.0);
                assert_says_whose(&place, &pdf, name);
            }
        }
    }
}

#[test]
fn in_two_languages_the_talk_fits_one_page_and_what_is_there_to_look_up_follows() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .open("#/example/maria")
        .see_heading("Card for Maria Delgado");
    phone.tap("English + Español").see("Lo que más importa");
    for pdf in on_both_papers(&phone, "maria-both") {
        assert!(pdf.pages <= 2, "{} pages", pdf.pages);
        assert_readable(&pdf, 11.0);
        assert_says_whose("two languages", &pdf, "Maria Delgado");
        let first = words(&pdf.page(1));
        for said in [
            "Receiver says back",
            "Quien recibe repite",
            "NO OWNER",
            "SIN RESPONSABLE",
        ] {
            assert!(first.contains(said), "{said} is not on page 1: {first}");
        }
    }
}

#[test]
fn many_medicines_go_on_on_a_second_page_with_their_heading_and_every_row_whole() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    prepared::keep(&phone, with_medicines(24));
    phone.open("#/card").see_heading("Card for Rosa Lima");
    late_words_come(&phone);
    for reader in ["Care team", "Me"] {
        phone.tap(reader);
        for pdf in on_both_papers(&phone, &format!("many-{}", reader.replace(' ', "-"))) {
            assert_readable(&pdf, 11.0);
            assert_says_whose(reader, &pdf, "Rosa Lima");
            let pages: Vec<_> = (1..=pdf.pages).map(|page| words(&pdf.page(page))).collect();
            for at in 1..=24 {
                let whole = medicine(at);
                assert!(
                    pages.iter().any(|page| page.contains(&whole)),
                    "{whole}: {pages:#?}"
                );
            }
        }
    }
    prepared::keep(&phone, with_medicines(60));
    phone.open("#/card").see_heading("Card for Rosa Lima");
    for pdf in on_both_papers(&phone, "many-more") {
        assert!(pdf.pages >= 2);
        let second = words(&pdf.page(2));
        assert!(second.contains("Medicine changes"), "{second}");
        assert!(words(&pdf.text()).contains(&medicine(60)));
    }
}

#[test]
fn large_print_is_large_and_still_says_everything() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone.open("#/share").tap("Large print");
    phone.tap("Print or save as PDF");
    assert_eq!(phone.printed(), 1, "the print dialog did not open");
    for pdf in on_both_papers(&phone, "large-print") {
        checks::assert_none(&phone, "large print", checks::printed(&pdf, pdf.pages));
        assert_readable(&pdf, 18.0);
        assert_every_fact("large print", &words(&pdf.text()));
        assert_says_whose("large print", &pdf, "Maria");
    }
    phone.tap("One page");
    assert_eq!(phone.print_pdf(Paper::Letter).pages, 1);
    phone.tap("Large print").open("#/card");
    assert_eq!(
        phone.print_pdf(Paper::Letter).pages,
        1,
        "the choice outlives its screen"
    );
}

#[test]
fn the_wallet_strip_is_four_panels_of_the_size_of_a_bank_card() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    prepared::keep(&phone, with_medicines(24));
    phone
        .open("#/share")
        .see_heading("Share or print your card");
    late_words_come(&phone);
    phone.tap("Wallet");
    for pdf in on_both_papers(&phone, "wallet") {
        checks::assert_none(&phone, "the wallet strip", checks::printed(&pdf, 1));
        assert_readable(&pdf, 8.0);
        let all = pdf.words();
        let folds: Vec<_> = all.iter().filter(|word| word.text == "Fold").collect();
        assert_eq!(folds.len(), 3, "{all:?}");
        for pair in folds.windows(2) {
            let apart = pair[1].top - pair[0].top;
            assert!(
                (apart - 54.0 * MM).abs() < 1.0,
                "a panel is {apart} pt high"
            );
        }
        let left = all.iter().map(|word| word.left).fold(f64::MAX, f64::min);
        let beside = |word: &&Word| word.left > left + 85.0 * MM - 3.0 * MM;
        assert_eq!(
            all.iter()
                .filter(beside)
                .filter(|word| word.text == "here")
                .count(),
            3
        );
        let text = words(&pdf.text());
        assert_eq!(
            text.matches("2026").count().max(4),
            text.matches("2026").count()
        );
        for said in ["Rosa Lima", "more on my card", "Full list on my card dated"] {
            assert!(text.contains(said), "{said}: {text}");
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

fn medicine(at: u64) -> String {
    format!("medicine number {at}, 40 mg in the morning")
}

fn with_medicines(count: u64) -> Handoff {
    let mut handoff = Handoff::empty(ItemId(1));
    let name = Action::Write(Field::Name, "Rosa Lima".to_owned());
    let room = (1..=count).flat_map(|at| {
        let id = ItemId(at);
        [
            Action::AddMedicine(id, Change::New),
            Action::Write(Field::Medicine(id), medicine(at)),
        ]
    });
    for action in std::iter::once(name).chain(room) {
        apply(&mut handoff, action).unwrap();
    }
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    handoff.changed_at = day.and_hms_opt(10, 40, 0);
    handoff
}

/// No word stands on another, and none is smaller than this many points; but for the number of the page, in the margin.
fn assert_readable(pdf: &Pdf, points: f64) {
    let words = pdf.words();
    for (at, word) in words.iter().enumerate() {
        let is_in_margin = word.bottom > (279.4 - 12.0) * MM;
        assert!(
            is_in_margin || word.bottom - word.top >= points,
            "small: {word:?}"
        );
        let under = words.iter().skip(at + 1).find(|other| word.covers(other));
        assert!(under.is_none(), "{word:?} stands on {under:?}");
    }
}

fn assert_says_whose(place: &str, pdf: &Pdf, name: &str) {
    for page in 1..=pdf.pages {
        let text = words(&pdf.page(page));
        assert!(text.contains(name), "{place}, page {page}: {text}");
    }
}
