//! A shared or borrowed device: nothing stays on it, and one tap leads to erasing it all.

use super::flows::{first_visit, quick_card_of};
use crate::site::Site;
use serde_json::json;

const KEEP_NOTHING: &str = "Shared or borrowed device?";

#[test]
fn on_a_borrowed_device_all_is_kept_with_the_tab_and_nothing_on_the_device() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .tap(KEEP_NOTHING)
        .see("Nothing is kept on this device.")
        .do_not_see(KEEP_NOTHING);
    quick_card_of(&phone, "Maria");
    assert_eq!(phone.stored_keys(), Vec::<String>::new());
    let kept = phone.script(
        "return sessionStorage.getItem('warm-handoff.saved')",
        json!([]),
    );
    assert!(kept.as_str().is_some_and(|kept| kept.contains("Maria")));
    // A reload is the same tab.
    phone.open("").see_ready().see("Maria");
    phone.tap("Finish and erase").tap("Erase everything");
    phone
        .tap("Yes, erase everything")
        .see("Everything is erased.");
    let left = phone.script("return sessionStorage.length", json!([]));
    assert_eq!(left, json!(0));
    phone
        .do_not_see("Nothing is kept on this device.")
        .open("")
        .see_ready()
        .see(KEEP_NOTHING);
}

#[test]
fn where_something_is_kept_already_it_stays_where_it_is() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    assert_eq!(phone.stored_keys(), ["warm-handoff.saved"]);
    phone.open("").see_ready().do_not_see(KEEP_NOTHING);
}
