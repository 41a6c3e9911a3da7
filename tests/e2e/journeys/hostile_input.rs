//! Whatever people type, and whatever their clock says: nothing becomes markup, nothing breaks, and the card is right.

use super::flows::{first_visit, quick_card_of, saved_under};
use crate::browser::{Browser, Paper};
use crate::checks;
use crate::site::Site;
use serde_json::json;

#[test]
fn markup_in_a_name_or_a_medicine_stays_text_everywhere() {
    let site = Site::dist();
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus=alert(1) x='&lt;b&gt;{$name}",
    ] {
        let phone = first_visit(&site);
        phone.on_every_page("window.alert = () => { window.__alerted = true; }");
        stands_as_typed(&phone, hostile);
        let planted = phone.script("return [window.__alerted ?? false, document.querySelectorAll('main img, main script, main b:not(.door b), [onerror], [onfocus]').length]", json!([]));
        assert_eq!(planted, json!([false, 0]), "{hostile} became markup");
        checks::assert_none(&phone, "the console", checks::console(&phone));
    }
}

#[test]
fn emoji_and_names_from_right_to_left_stand_as_typed() {
    let site = Site::dist();
    for name in [
        "María 👵🏽❤️‍🩹",
        "مريم حسن",
        "דוד 555-0142 (בן)",
        "Nguyễn Thị 王小明",
    ] {
        let phone = first_visit(&site);
        stands_as_typed(&phone, name);
    }
}

#[test]
fn letters_that_turn_the_text_around_them_are_taken_out() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of_any(&phone, "Ana\u{202e}evil\u{2066}\u{0007}");
    let name = phone.script(
        "return document.querySelector('.card-name').textContent",
        json!([]),
    );
    assert_eq!(name, "Anaevil");
}

#[test]
fn a_word_without_end_breaks_and_never_widens_the_page() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.open("").see_ready();
    let word = "Donaudampfschifffahrt".repeat(9);
    stands_as_typed(&phone, &word);
}

#[test]
fn a_clock_ten_years_off_does_no_harm() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .time_zone("America/Chicago")
        .set_clock("2036-02-29T18:00:00Z")
        .open("")
        .see_ready();
    quick_card_of(&phone, "Maria");
    phone
        .open("#/move")
        .tap("Today")
        .open("#/card")
        .see("Friday, February 29, 2036, noon");
    saved_under(&phone, "Maria");
    phone
        .set_clock("2016-11-23T06:00:00Z")
        .close_and_reopen()
        .see_heading("Card for Maria");
    phone.see("Friday, February 29, 2036, noon");
    phone
        .open("#/worries")
        .tap("Pain")
        .open("#/card")
        .see("Wednesday, November 23, 2016, midnight")
        .see("Pain");
    let pdf = phone.print_pdf(Paper::Letter);
    checks::assert_none(&phone, "the printed card", checks::printed(&pdf, 1));
}

/// Makes a card with this as name, worry, question, medicine, allergy and receiver, and looks for it on screen, paper and text.
fn stands_as_typed(b: &Browser, text: &str) {
    quick_card_of_any(b, text);
    b.open("#/worries").type_into("In your own words", text);
    b.open("#/check/questions").tap("Add your own question");
    b.script(
        "document.querySelector('input[id^=question-]').focus()",
        json!([]),
    );
    b.type_here(text);
    b.open("#/check/medicines").type_into("Name and dose", text);
    b.open("#/allergies")
        .type_into("What was it?", text)
        .type_into("What happened?", text);
    b.open("#/people").type_into("Who takes over?", text);
    saved_under(b, &format!("\"version\":{}", warm_handoff::saved::VERSION));
    b.reload();
    assert_eq!(b.value_of("Who takes over?"), text);
    for address in ["#/card", "#/check", "#/share", "#/"] {
        b.open(address);
        b.heading();
        checks::assert_none(
            b,
            &format!("{address} with {text}"),
            [checks::sideways(b), checks::clipped(b), checks::headings(b)].concat(),
        );
    }
    let copy = b.open("#/share").text_of(".preview");
    assert!(
        copy.replace("\n", "")
            .replace(' ', "")
            .contains(&text.replace(' ', "")),
        "{copy}"
    );
    b.open("#/card").heading();
    let own = b.script("return [document.querySelector('.card-name bdi').textContent, ...[...document.querySelectorAll('.card .own')].map((own) => own.textContent)]", json!([]));
    // Name, worry, question, medicine, the same among those without a reason, allergy, reaction, receiver.
    assert_eq!(own, json!(vec![text; 8]), "the card says {own}");
    let pdf = b.print_pdf(Paper::Letter);
    let mut printed = checks::printed(&pdf, 1);
    // Emoji have the colours of the device's own letters.
    if text.contains('👵') {
        printed.retain(|found| !found.contains("neither black nor white"));
    }
    checks::assert_none(b, &format!("the printed card with {text}"), printed);
}

/// The quick card, without a look at a heading that holds the name.
fn quick_card_of_any(b: &Browser, name: &str) {
    b.tap("Quick card")
        .type_into("Your name", name)
        .open("#/quick/medicines")
        .tap("Something is new");
    b.open("#/quick/allergies")
        .tap("Yes")
        .open("#/quick/ask")
        .tap("Put this on my card");
    b.open("#/card");
    b.until("see the card", || match b.count(".card") {
        1 => Ok(()),
        other => Err(format!("{other} cards")),
    });
}
