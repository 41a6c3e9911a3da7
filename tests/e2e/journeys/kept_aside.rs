//! A saved file that is broken or from a newer version is kept aside as it is, and the person is told.

use super::flows::{SAVED, quick_card_of};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

#[test]
fn a_broken_file_is_put_aside_whole_and_the_person_is_told() {
    is_put_aside(
        "{\"format\":\"warm-handoff\",\"version\":1,\"handoffs\":[{\"person\":{\"name\":\"Mar",
        "We could not read what was saved here. We put it aside and deleted nothing.",
    );
}

#[test]
fn a_file_from_a_newer_version_is_put_aside_whole_and_the_person_is_told() {
    is_put_aside(
        "{\"format\":\"warm-handoff\",\"version\":999,\"things\":[\"of tomorrow\"]}",
        "A newer version of this app saved something here. We put it aside and changed nothing.",
    );
}

#[test]
fn a_file_that_cannot_be_read_nor_put_aside_is_left_as_it_is() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let newer = "{\"format\":\"warm-handoff\",\"version\":999}";
    for number in 1..=9 {
        phone.plant(&format!("warm-handoff.kept.{number}"), &format!("{number}"));
    }
    phone.plant(SAVED, newer).open_fresh("").see_ready();
    quick_card_without_saving(&phone);
    assert_eq!(
        phone.stored(SAVED).as_deref(),
        Some(newer),
        "it was written over"
    );
}

fn is_put_aside(text: &str, told: &str) {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone
        .plant("warm-handoff.kept.1", "an older one")
        .plant(SAVED, text);
    phone
        .open_fresh("")
        .see_ready()
        .see_heading("Get ready for your move")
        .see(told);
    checks::assert_good(&phone, "the start after a file was put aside");
    phone.tap("Get that file");
    let (_, file) = phone.downloaded("warm-handoff");
    assert_eq!(
        String::from_utf8_lossy(&file),
        text,
        "the file is not what was there"
    );
    quick_card_of(&phone, "Ana");
    phone.reload().see_heading("Card for Ana");
    assert!(
        phone.stored(SAVED).unwrap_or_default().contains("Ana"),
        "the new card is not saved"
    );
    assert_eq!(
        phone.stored("warm-handoff.kept.1").as_deref(),
        Some("an older one")
    );
    assert_eq!(phone.stored("warm-handoff.kept.2").as_deref(), Some(text));
}

fn quick_card_without_saving(b: &Browser) {
    b.tap("Quick card").type_into("Your name", "Ana");
    b.open("#/card").see_heading("Card for Ana");
    std::thread::sleep(std::time::Duration::from_millis(600));
}
