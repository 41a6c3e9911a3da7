//! Ana looks after Maria and Luis on one phone: each has a preparation of their own, and nothing of one meets the other.

use super::flows::{SAVED, late_words_come, saved_under};
use super::prepared::{self, Screen, act};
use super::{every_route, lists};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::{Value, json};
use warm_handoff::action::{Action, Field};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::people::People;

/// Words that only Maria's preparation holds.
const OF_MARIA: [&str; 9] = [
    "Maria",
    "furosemide",
    "penicillin",
    "Riverside",
    "Nair",
    "Who feeds my cat?",
    "a few words of her own",
    "Leila Haddad",
    "555-0",
];

#[test]
fn where_there_is_no_room_for_one_more_that_is_said_and_nobody_is_changed() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let person = |id: u64| {
        let mut one = Handoff::empty(ItemId(id));
        act(&mut one, Action::Write(Field::Name, format!("Person {id}")));
        one
    };
    let mut people = People::with(person(1));
    for id in 2..=60 {
        people.add_and_open(person(id));
    }
    prepared::keep_all(&phone, &people);
    phone.open("").see_ready();
    late_words_come(&phone);
    let before = handoffs(&phone);
    phone
        .open("#/switch")
        .tap("Add someone")
        .see("There is room for 60 people here, and no more.")
        .see_heading("Who is this for?");
    checks::assert_good(&phone, "no room for one more");
    phone.full_screenshot("people-full");
    assert_eq!(handoffs(&phone), before);
}

#[test]
fn nothing_of_maria_shows_on_any_screen_of_luis() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_marias(&phone);
    add_luis(&phone);
    phone
        .tap("From a specialist back to own doctor")
        .tap("Save and continue");
    saved_under(&phone, "specialist_to_primary");
    let screens = every_route::screens().into_iter();
    for Screen { address, .. } in screens.chain(prepared::pages_of_things()) {
        phone.open(&address);
        phone.heading();
        holds_nothing_of_maria(&phone, &address);
    }
    let theirs: Vec<Value> = handoffs(&phone);
    assert_eq!(theirs.len(), 2);
    let luis = theirs.iter().find(|one| one["person"]["name"] == "Luis");
    let luis = luis.map(Value::to_string).unwrap_or_default();
    assert!(!luis.is_empty(), "Luis is not kept: {theirs:?}");
    for words in OF_MARIA {
        assert!(!luis.contains(words), "\"{words}\" is in Luis's: {luis}");
    }
    checks::assert_none(&phone, "the console", checks::console(&phone));
}

#[test]
fn going_back_and_forth_between_them_shows_each_their_own_and_a_reload_keeps_both() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_marias(&phone);
    add_luis(&phone);
    phone.open("#/tests").see_heading("Results not back yet");
    lists::add(
        &phone,
        "Add a test",
        "Name of the test, in any words",
        "lung scan",
    );
    for turn in ["now", "after a reload"] {
        switch_to(&phone, "Maria Delgado");
        phone.see_heading("Get ready for Maria Delgado’s move");
        phone.open("#/tests").see("a few words of her own");
        assert_eq!(lists::names(&phone).len(), 1, "{turn}");
        phone.do_not_see("lung scan");
        switch_to(&phone, "Luis");
        phone.see_heading("Get ready for Luis’s move");
        phone.open("#/tests").see("lung scan");
        assert_eq!(lists::names(&phone), ["lung scan"], "{turn}");
        phone.do_not_see("a few words of her own");
        saved_under(&phone, "lung scan");
        phone.reload().see("lung scan");
    }
    assert_eq!(handoffs(&phone).len(), 2);
}

#[test]
fn what_was_taken_out_of_one_cannot_be_brought_back_into_the_other() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_marias(&phone);
    phone
        .open("#/conditions")
        .tap("Remove a few words of her own")
        .see("Removed a few words of her own.");
    add_luis(&phone);
    phone.do_not_see("Removed").do_not_see("Undo");
    phone.open("#/conditions").do_not_see("Undo");
    switch_to(&phone, "Maria Delgado");
    phone.do_not_see("Undo");
    assert_eq!(handoffs(&phone).len(), 2);
}

#[test]
fn words_too_long_for_one_stand_in_nobody_elses_box_and_stop_nobody_else() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_marias(&phone);
    let long = "Maria ".repeat(60);
    phone.open("#/check/me").paste_into("Their name", &long);
    phone.tap("Save and continue").see("There is a problem");
    phone.open("#/switch").tap("Add someone");
    phone.see_heading("Who is this card for?");
    assert_eq!(phone.value_of("Their name"), "", "Maria's words are here");
    phone
        .do_not_see("too long")
        .do_not_see("There is a problem");
    phone
        .type_into("Their name", "Luis")
        .tap("Save and continue")
        .see_heading("Where is Luis going?");
    switch_to_first(&phone);
    phone.open("#/check/me");
    let typed = phone.value_of("Their name");
    assert!(
        typed.contains(long.trim()),
        "what was typed is lost: {typed}"
    );
}

#[test]
fn one_who_was_added_and_left_without_a_word_is_not_kept() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_marias(&phone);
    for _ in 0..2 {
        phone.open("#/switch").tap("Add someone");
        phone.see_heading("Who is this card for?");
    }
    phone.open("#/switch").see_heading("Who is this for?");
    assert_eq!(phone.count(".person"), 1, "an empty person is offered");
    phone
        .tap("Maria Delgado")
        .see_heading("Get ready for Maria Delgado’s move");
    phone
        .reload()
        .see_heading("Get ready for Maria Delgado’s move");
}

/// Maria's full preparation, written by Ana.
fn open_marias(b: &Browser) {
    let mut maria = prepared::filled();
    act(&mut maria, Action::FilledInBy(FilledInBy::SomeoneElse));
    act(&mut maria, Action::Write(Field::Helper, "Ana".to_owned()));
    prepared::keep(b, maria);
    b.open("").see_heading("Get ready for Maria Delgado’s move");
    late_words_come(b);
}

/// Adds Luis by the way that the start offers, up to the second question.
fn add_luis(b: &Browser) {
    b.open("#/").tap("For someone else");
    b.see_heading("Who is this for?")
        .see("Maria Delgado, open now")
        .tap("Add someone")
        .see_heading("Who is this card for?");
    assert!(b.is_chosen("I am helping someone"));
    assert_eq!(b.value_of("Their name"), "");
    assert_eq!(b.value_of("Your name"), "");
    b.type_into("Their name", "Luis")
        .tap("Save and continue")
        .see_heading("Where is Luis going?");
}

fn switch_to(b: &Browser, name: &str) {
    b.open("#/switch").see_heading("Who is this for?");
    b.tap_in(".person, main", name);
    b.see_address("#/");
}

fn switch_to_first(b: &Browser) {
    b.open("#/switch").see_heading("Who is this for?");
    b.tap_css(".person:last-of-type");
    b.see_address("#/");
}

/// Neither in sight nor in a box, a title or a name that is only heard.
fn holds_nothing_of_maria(b: &Browser, place: &str) {
    let all = b.script(
        "const boxes = [...document.querySelectorAll('input, textarea')].map((box) => box.value);
         return [document.title, document.body.textContent, ...boxes].join(' ')",
        json!([]),
    );
    let all = all.as_str().unwrap_or_default();
    // The list of people is where both stand.
    let allowed = if place == "#/switch" { 1 } else { 0 };
    for words in &OF_MARIA[allowed..] {
        // An example is offered by its name everywhere it can be opened.
        let all = all.replace("Maria, from hospital to home", "");
        assert!(!all.contains(words), "\"{words}\" is on {place}: {all}");
    }
}

fn handoffs(b: &Browser) -> Vec<Value> {
    let text = b.stored(SAVED).unwrap_or_default();
    let saved: Value = serde_json::from_str(&text).unwrap_or_default();
    saved["handoffs"].as_array().cloned().unwrap_or_default()
}
