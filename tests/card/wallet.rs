//! The wallet strip: the few things a stranger must know, each whole, and how much more there is.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field};
use warm_handoff::card::html::strip;
use warm_handoff::card::wallet::Wallet;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::presets;
use warm_handoff::words::LOCALES;

use super::page::{seen, without_wholes};
use super::{after, any, empty, noon, unbroken, words, write};

fn page(handoff: &Handoff, tag: &str) -> String {
    strip::html(&Wallet::new(handoff, noon()), &words(tag, handoff), None)
}

/// What is read on each panel.
fn panels(handoff: &Handoff, tag: &str) -> Vec<String> {
    let page = page(handoff, tag);
    let panels = page.split("<section").skip(1);
    let read = |panel: &str| unbroken(&seen(&format!("<section{panel}")));
    panels.map(read).collect()
}

fn taking(names: impl IntoIterator<Item = String>) -> Handoff {
    after((1..).zip(names).flat_map(|(id, name)| {
        [
            Action::AddMedicine(ItemId(id), Change::New),
            write(Field::Medicine(ItemId(id)), &name),
        ]
    }))
}

#[test]
fn it_says_who_allergies_whom_to_call_and_medicines_by_change() {
    let maria = presets::maria(noon());
    let panels = panels(&maria, "en");
    for (panel, said) in [
        (0, "EXAMPLE"),
        (0, "Maria Delgado"),
        (0, "Born 1955"),
        (0, "INTERPRETER NEEDED: español"),
        (0, "PATIENT-REPORTED"),
        (1, "penicillin (ronchas)"),
        (2, "Emergency contact: Ana Delgado (hija · phone: 555-0142)"),
        (
            2,
            "Takes over: Dr. Priya Nair (day: 555-0177 · night: 555-0199",
        ),
        (3, "+ NEW furosemide 40 mg"),
        (3, "Full list on my card dated Monday, November 23, 2026"),
    ] {
        assert!(panels[panel].contains(said), "{said} is not in {panels:#?}");
    }
    let place = |name: &str| panels[3].find(name);
    assert!(place("furosemide") < place("lisinopril"), "{panels:#?}");
    assert!(place("ibuprofen") < place("metformin"), "{panels:#?}");
}

#[test]
fn the_date_is_on_every_panel_in_every_language() {
    for locale in LOCALES {
        let panels = panels(&presets::maria(noon()), locale.tag);
        assert_eq!(panels.len(), 4);
        for panel in panels {
            assert!(panel.contains("2026") && panel.contains("23"), "{panel}");
        }
    }
}

#[test]
fn what_was_not_given_says_so() {
    let panels = panels(&empty(), "en");
    assert!(panels[0].contains("Name not given"), "{panels:#?}");
    for panel in &panels[1..] {
        assert!(panel.contains("not given"), "{panels:#?}");
    }
    assert!(panels[2].contains("Emergency contact: not given"));
    assert!(panels[2].contains("Takes over: not given"));
}

#[test]
fn the_number_to_call_back_serves_where_no_helper_is_named() {
    let handoff = after([
        write(Field::CallBack, "Ana, 555-0142"),
        write(Field::ReceiverPhone, "555-0177"),
    ]);
    let panel = panels(&handoff, "en").remove(2);
    assert!(panel.contains("Patient’s phone: Ana, 555-0142"), "{panel}");
    assert!(
        panel.contains("Takes over: not given (555-0177)"),
        "{panel}"
    );
    assert!(!panel.contains("Emergency contact"), "{panel}");
}

#[test]
fn what_does_not_fit_is_counted_and_what_stands_is_whole() {
    let name = |at: u64| format!("medicine number {at}, 12.5 mg in the morning");
    for count in [1, 5, 8, 24, 300] {
        let panel = panels(&taking((1..=count).map(name)), "en").remove(3);
        let shown = (1..=count).filter(|at| panel.contains(&name(*at))).count() as u64;
        assert!(shown >= 1, "{panel}");
        assert_eq!(panel.matches("medicine number").count() as u64, shown);
        let more = format!("+{} more on my card", count - shown);
        assert_eq!(panel.contains(&more), shown < count, "{panel}");
        assert!(panel.contains("Full list on my card dated"), "{panel}");
    }
}

#[test]
fn a_name_too_long_for_its_panel_is_left_to_the_card_and_the_next_one_stands() {
    let long = "x".repeat(199);
    let long = [0, 1, 2].map(|at| format!("{long}{at}"));
    let handoff = taking(long.into_iter().chain(["aspirin 81 mg".to_owned()]));
    let panel = panels(&handoff, "en").remove(3);
    assert!(panel.contains("aspirin 81 mg"), "{panel}");
    assert!(panel.contains("+2 more on my card"), "{panel}");
}

#[test]
fn in_two_languages_what_is_ours_stands_in_both_and_less_fits() {
    let maria = presets::maria(noon());
    let wallet = Wallet::new(&maria, noon());
    let (en, es) = (words("en", &maria), words("es", &maria));
    let both = strip::html(&wallet, &en, Some(&es));
    for said in ["Fold here", "Doble aquí", "Allergies", "Alergias"] {
        assert!(both.contains(said), "{said}");
    }
    let both = without_wholes(&both);
    assert_eq!(both.matches("furosemide 40 mg").count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_of_anyone_becomes_markup(handoff in any::handoff(7, 12)) {
        let page = page(&handoff, "es");
        prop_assert_eq!(page.matches("<section").count(), 4);
        prop_assert!(!page.contains("<script"));
        prop_assert_eq!(page.matches("wallet-date").count(), 4);
    }
}
