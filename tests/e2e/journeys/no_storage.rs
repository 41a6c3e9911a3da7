//! Where nothing can be kept, or no more, or what is kept cannot be read: the app says so, goes on, and writes nothing over.

use super::flows::{SAVED, SETTINGS, first_visit, name_saved, quick_card_of, saved};
use crate::browser::{Browser, Storage};
use crate::checks;
use crate::site::Site;
use serde_json::json;

#[test]
fn where_nothing_can_be_kept_the_app_says_so_and_works_to_the_card() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.block_storage(Storage::Denied);
    phone
        .open("")
        .see_ready()
        .see("This browser does not keep what you write.");
    checks::assert_good(&phone, "the start without storage");
    phone.tap("Quick card").type_into("Your name", "Maria");
    phone
        .do_not_see("Saved on this device")
        .do_not_see("Save and continue");
    for _ in 0..6 {
        phone.tap("Continue");
    }
    phone
        .tap("Put this on my card")
        .tap("Continue")
        .see_heading("Card for Maria");
    phone
        .tap("Get a copy")
        .see_heading("Share or print your card");
    phone.tap("Save as a text file");
    let (_, copy) = phone.downloaded("warm-handoff");
    assert!(String::from_utf8_lossy(&copy).contains("Maria"));
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn when_there_is_no_room_left_the_app_says_so_and_goes_on() {
    let site = Site::dist();
    let phone = first_visit(&site);
    name_saved(&phone, "Maria");
    phone.block_storage(Storage::Full);
    phone.tap("Save and continue").tap("From hospital to home");
    phone
        .see("There is no room left here.")
        .do_not_see("Saved on this device at");
    checks::assert_good(&phone, "a question without room");
    for _ in 0..5 {
        phone.tap("Save and continue");
    }
    phone
        .tap("Not now")
        .see_heading("Card for Maria")
        .see("From hospital to home");
    phone
        .tap("Get a copy")
        .see_heading("Share or print your card");
    let kept = phone.stored(SAVED).unwrap_or_default();
    assert!(
        kept.contains("Maria"),
        "what was saved before is gone: {kept}"
    );
}

#[test]
fn an_app_opened_on_a_full_device_shows_what_is_saved_and_says_that_there_is_no_room() {
    let site = Site::dist();
    let phone = first_visit(&site);
    name_saved(&phone, "Maria");
    phone.block_storage(Storage::Full).open_fresh("");
    phone.see_heading("Get ready, Maria");
    phone.see("There is no room left here.");
}

#[test]
fn once_there_is_room_again_everything_is_saved() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.on_every_page(
        "window.__set ||= Storage.prototype.setItem; window.__full = true;
        Storage.prototype.setItem = function (...given) {
          if (window.__full && given[0] === 'warm-handoff.saved') throw new DOMException('No room.', 'QuotaExceededError');
          return window.__set.apply(this, given); };",
    );
    phone.plant("elsewhere", "1");
    phone
        .open_fresh("#/quick")
        .type_into("Your name", "Maria")
        .see("There is no room left here.");
    phone.script("window.__full = false", json!([]));
    phone.type_into("Your name", " Delgado");
    saved(&phone);
    phone.do_not_see("There is no room left here.");
    assert!(
        phone
            .stored(SAVED)
            .unwrap_or_default()
            .contains("Maria Delgado")
    );
}

#[test]
fn settings_that_cannot_be_read_do_no_harm() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for broken in ["", "{", "null", "{\"text\":5,\"language\":{}}"] {
        phone.plant(super::flows::SETTINGS, broken);
        phone
            .open_fresh("")
            .see_ready()
            .see_heading("Get ready for your move");
    }
    checks::assert_none(&phone, "the console", checks::console(&phone));
}
