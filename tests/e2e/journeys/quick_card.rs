//! Maria, told an hour ago that she goes home, makes a card in three minutes, and finds it again tomorrow.

use super::flows::{QUICK_CARD_FACTS, assert_quiet, first_visit, quick_card_of};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

#[test]
fn a_quick_card_takes_at_most_14_taps_and_one_text_entry() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    assert!(phone.taps() <= 14, "{} taps", phone.taps());
    assert_eq!(phone.text_entries(), 1);
    let card = phone.text_of(".card--clinician").replace('\n', " ");
    for fact in QUICK_CARD_FACTS {
        assert!(card.contains(fact), "\"{fact}\" is not on the card: {card}");
    }
    assert!(card.contains("PATIENT-REPORTED"), "{card}");
    checks::assert_good(&phone, "the card");
    assert_quiet(&phone);
}

#[test]
fn tomorrow_the_card_is_still_there() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .time_zone("America/Chicago")
        .set_clock("2026-11-23T21:42:00Z");
    phone.open("").see_ready();
    quick_card_of(&phone, "Maria");
    let card = phone.text_of(".card");
    assert!(
        card.contains("Monday, November 23, 2026, 3:42 pm"),
        "{card}"
    );
    phone
        .set_clock("2026-11-24T14:00:00Z")
        .close_and_reopen()
        .open_fresh("");
    phone
        .see_heading("Get ready, Maria")
        .see("Last changed Monday, November 23");
    phone.tap("Show my card").see_heading("Card for Maria");
    assert_eq!(phone.text_of(".card"), card, "the card changed overnight");
}
