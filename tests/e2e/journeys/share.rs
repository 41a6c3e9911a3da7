//! The card leaves the phone only by a tap: through the share sheet, as a copy, as a file; and there is always one more way.

use super::flows::{assert_every_fact, assert_quiet, first_visit, quick_card_of, words};
use crate::site::Site;

#[test]
fn the_card_leaves_only_by_a_tap_as_text_or_through_the_share_sheet_or_as_a_file() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.with_share_sheet();
    quick_card_of(&phone, "Maria");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    let preview = phone.text_of(".preview");
    assert_every_fact("the preview", &preview);
    assert!(
        phone.shared().is_empty(),
        "something was shared without a tap"
    );

    phone
        .tap("Copy as text")
        .see("Copied.")
        .see_status("Copied.");
    let copied = phone.clipboard();
    assert_eq!(
        words(&copied),
        words(&preview),
        "the copy is not what was in sight"
    );
    let longest = copied.lines().map(|line| line.chars().count()).max();
    assert!(longest <= Some(72), "a line of {longest:?} letters");

    phone
        .tap("Send from my phone")
        .see("Your phone has it now.");
    let shared = phone.shared();
    assert_eq!(shared.len(), 1);
    let (text, file) = (&shared[0]["text"], &shared[0]["files"][0]);
    assert_every_fact("the message", text.as_str().unwrap_or_default());
    assert_every_fact("the file", file["text"].as_str().unwrap_or_default());
    let title = shared[0]["title"].as_str().unwrap_or_default();
    assert!(
        !title.contains("Maria"),
        "the title that others see is \"{title}\""
    );

    phone
        .tap("Save as a text file")
        .see("Your browser has the file.");
    let (name, bytes) = phone.downloaded("warm-handoff");
    assert!(name.ends_with(".txt"), "the file is called {name}");
    assert_every_fact("the saved file", &String::from_utf8_lossy(&bytes));
    assert_quiet(&phone);
}

#[test]
fn where_the_phone_lacks_a_way_to_share_there_is_always_another() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.without_share_sheet().without_clipboard();
    quick_card_of(&phone, "Maria");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    phone.do_not_see("Send from my phone");
    phone
        .tap("Copy as text")
        .see("This browser did not let us copy.");
    assert_every_fact("the text to select", &phone.text_of(".preview"));
    phone
        .tap("Show it on this screen")
        .see_heading("Card for Maria");
}

#[test]
fn what_is_sent_is_the_card_that_was_chosen() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.with_share_sheet();
    quick_card_of(&phone, "Maria");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    for (reader, only_there) in [("Me", "My questions"), ("Helper", "How you can help today")] {
        phone.tap(reader);
        let preview = words(&phone.text_of(".preview"));
        let title = only_there.to_uppercase();
        assert!(
            preview.contains(&title),
            "\"{title}\" is not in sight for {reader}: {preview}"
        );
        phone
            .tap("Send from my phone")
            .see("Your phone has it now.");
        let sent = phone.shared().pop().unwrap_or_default();
        assert_eq!(words(sent["text"].as_str().unwrap_or_default()), preview);
    }
}

#[test]
fn the_text_is_of_the_kind_that_was_chosen_and_in_sight() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    phone
        .tap("Share or print")
        .see_heading("Share or print your card");
    for (kind, only_there) in [
        ("SBAR", "S | SITUATION"),
        ("Portal message", "MEDICINE CHANGES"),
    ] {
        phone.tap(kind).see(only_there).tap("Copy as text");
        phone.see_status("Copied.");
        let copied = phone.clipboard();
        assert!(copied.contains(only_there), "{copied}");
        assert_eq!(words(&copied), words(&phone.text_of(".preview")));
        assert!(copied.chars().count() <= 2_000, "{copied}");
    }
    phone
        .tap("Me")
        .see("MY QUESTIONS")
        .do_not_see("Portal message");
    phone.tap("Care team").tap("Full text");
    phone.tap("English + Español").see("LO QUE MÁS LE PREOCUPA");
    assert!(phone.text_of(".preview").contains("MOST WORRIED ABOUT"));
    assert_quiet(&phone);
}
