//! The made-up people: marked as such, and never mixed with what the person wrote.

use super::flows::{SAVED, first_visit, name_saved, open_example, quick_card_of, saved_under};
use crate::site::Site;
use serde_json::json;

#[test]
fn an_example_is_marked_and_closing_it_brings_back_the_own_card_untouched() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Rosa");
    saved_under(&phone, "Rosa");
    let own = phone.text_of(".card");
    for (example, heading) in [
        ("maria", "Card for Maria Delgado"),
        ("kwame", "Card for Kwame Osei"),
        ("luis", "Card for Luis"),
    ] {
        open_example(&phone, example, heading);
        phone.see("is not a real person.");
        assert!(
            phone.text_of(".card").contains("EXAMPLE"),
            "the card of {example} is not marked"
        );
        phone.do_not_see("Rosa");
        phone
            .tap("Check or change")
            .see_heading("Check your answers")
            .do_not_see("Rosa");
        phone.open("#/check/medicines").tap("Nothing changed");
        phone
            .tap("Close the example")
            .see_heading("Get ready, Rosa")
            .do_not_see("is not a real person.");
        phone.tap("Show my card").see_heading("Card for Rosa");
        assert_eq!(phone.text_of(".card"), own, "after {example}");
    }
    phone.reload().see_heading("Card for Rosa");
    assert_eq!(phone.text_of(".card"), own, "after a reload");
    let kept = phone.stored(SAVED).unwrap_or_default();
    assert!(!kept.contains("Osei"), "the example is still kept: {kept}");
}

#[test]
fn another_tab_on_an_example_does_not_take_the_place_of_what_is_written_here() {
    let site = Site::dist();
    let phone = first_visit(&site);
    name_saved(&phone, "Ana Delgado");
    phone.open("#/card").see_heading("Card for Ana Delgado");
    phone.script("window.__other = window.open('#/about')", json!([]));
    phone.until("see the other tab ready", || {
        match phone.script(
            "return window.__other.document.documentElement?.dataset.ready",
            json!([]),
        ) {
            ready if ready == "true" => Ok(()),
            other => Err(other.to_string()),
        }
    });
    phone.script(
        "window.__other.location.hash = '#/example/kwame'",
        json!([]),
    );
    phone.until("see the other tab's card", || {
        let other = phone.script(
            "return window.__other.document.querySelector('.card-name')?.innerText || ''",
            json!([]),
        );
        if other == "Kwame Osei" {
            Ok(())
        } else {
            Err(other.to_string())
        }
    });
    std::thread::sleep(std::time::Duration::from_millis(700));
    phone.tap("Me").see("Ana Delgado").do_not_see("Kwame Osei");
    phone.open("#/check").do_not_see("Kwame Osei");
}
