//! What few people need at once comes after the first screen, rare words and rare screens: nobody waits for it elsewhere.

use std::time::Duration;

use super::flows::{SAVED, SECOND_FILE, late_words_come, quick_card_of, saved_under};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::json;

/// The file that they come in.
const LATE: &str = "/locales/en.";
const ABOUT: &str = "About and privacy";
const NOT_LOADED: &str = "We could not load this page";
/// A question that is in no program, with its words.
const RARE: (&str, &str) = (
    "B-MED-04",
    "Which of my old medicines from home do I go back to?",
);

#[test]
fn a_page_that_cannot_be_had_says_so_and_comes_after_another_try() {
    for file in [LATE, SECOND_FILE] {
        let site = Site::dist();
        if file == SECOND_FILE && !site.has(file) {
            continue;
        }
        let phone = Browser::phone(&site);
        site.block(file);
        phone.open("#/about").see_ready().see_heading(NOT_LOADED);
        phone
            .see("Check your network and try again. Your card is safe.")
            .see("In danger now?");
        let place = format!("a page without {file}");
        checks::assert_none(&phone, &place, checks::focus_at_top(&phone));
        checks::assert_good(&phone, &place);
        phone.tap("Try again").see_heading(NOT_LOADED);
        checks::assert_none(&phone, "a second try", checks::focus_at_top(&phone));
        site.heal();
        phone
            .tap("Try again")
            .see_heading(ABOUT)
            .see("Your privacy");
        checks::assert_none(&phone, "the page at last", checks::focus_at_top(&phone));
        checks::assert_none(&phone, "the page at last", checks::headings(&phone));
        phone.reload().see_heading(ABOUT);
    }
}

#[test]
fn who_makes_a_quick_card_meanwhile_is_told_nothing_until_the_card_and_loses_nothing() {
    for file in [LATE, SECOND_FILE] {
        let site = Site::dist();
        if file == SECOND_FILE && !site.has(file) {
            continue;
        }
        let phone = Browser::phone(&site);
        site.block(file);
        phone.open("").see_ready();
        phone.tap("Quick card").type_into("Your name", "Maria");
        for _ in 0..6 {
            phone.tap("Save and continue").heading();
            phone.do_not_see("could not").do_not_see("Try again");
        }
        phone
            .tap("Put this on my card")
            .see_heading("Who should talk?");
        assert!(
            phone.announced().iter().all(|said| said != NOT_LOADED),
            "heard {:?}",
            phone.announced()
        );
        phone.tap("Save and continue").see_heading(NOT_LOADED);
        site.heal();
        phone.tap("Try again").see_heading("Card for Maria");
        checks::assert_none(&phone, "the card", checks::focus_at_top(&phone));
        phone.tap(ABOUT).see_heading(ABOUT).see("Your privacy");
    }
}

#[test]
fn a_page_that_waits_for_its_words_says_so_and_is_then_drawn() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    site.delay(LATE, Duration::from_secs(3));
    phone.open("#/about").see_heading("One moment");
    phone.see("The words of this page are on their way.");
    checks::assert_none(&phone, "a page that waits", checks::headings(&phone));
    phone.see_heading(ABOUT).do_not_see("One moment");
    checks::assert_none(&phone, "the page", checks::focus_at_top(&phone));
}

#[test]
fn they_come_after_the_first_screen_and_disturb_nobody_who_types() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    site.delay(LATE, Duration::from_secs(2));
    phone.open("#/quick").see_ready();
    phone.type_into("Your name", "Maria");
    phone.script("window.__box = document.activeElement", json!([]));
    late_words_come(&phone);
    phone.see_focus_on("Your name");
    let same = "return window.__box === document.activeElement && window.__box.value";
    assert_eq!(phone.script(same, json!([])), "Maria");
    let early = "return performance.getEntriesByType('resource')
        .filter((entry) => /\\/locales\\/|split_/.test(entry.name) && entry.startTime < window.__ready).length";
    assert_eq!(phone.script(early, json!([])), 0, "fetched too soon");
}

#[test]
fn a_card_never_leaves_out_a_question_whose_words_are_not_here() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_a_rare_question(&phone);
    site.block(LATE);
    for (address, heading) in [
        ("#/card", "Card for Maria"),
        ("#/share", "Share or print your card"),
        ("#/check", "Check your answers"),
    ] {
        phone.open_fresh(address).see_heading(NOT_LOADED);
        site.heal();
        phone.tap("Try again").see_heading(heading).see(RARE.1);
        site.block(LATE);
    }
}

#[test]
fn a_spanish_app_fetches_them_once_for_the_english_card() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    with_a_rare_question(&phone);
    site.forget();
    let fetched = || {
        let visits = site.visits().into_iter();
        visits.filter(|visit| visit.path.contains(LATE)).count()
    };
    phone.languages(&["es-US"]);
    phone
        .open_fresh("#/about")
        .see_heading("Información y privacidad");
    for address in ["#/check/questions", "#/questions"] {
        phone.open(address).see_heading("¿Qué preguntas tiene?");
    }
    phone
        .open("#/card")
        .see_heading("Tarjeta de Maria")
        .see(RARE.1);
    phone
        .tap("español")
        .see("¿Cuáles de las medicinas que tomaba en casa");
    phone.tap("inglés").see(RARE.1);
    assert_eq!(fetched(), 1);
}

/// Maria's quick card, with a question in it that the quick card does not offer.
fn with_a_rare_question(b: &Browser) {
    b.open("").see_ready();
    quick_card_of(b, "Maria");
    saved_under(b, "B-WHO-02");
    let kept = b.stored(SAVED).unwrap_or_default();
    assert!(kept.contains("B-WHO-02"), "{kept}");
    // The app keeps what it has when it is left: it must be gone before another file stands there.
    b.session().navigate("about:blank").unwrap();
    b.plant(SAVED, &kept.replace("B-WHO-02", RARE.0));
}
