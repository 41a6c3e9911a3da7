//! After the move: Maria sees on day 5 what did not come, reads the words for the phone, notes that she called, takes the
//! days into her calendar; on the day of the visit she writes down what happened.

use std::path::PathBuf;
use std::process::Command;

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::{Value, json};
use warm_handoff::action::{Action, Field};
use warm_handoff::card::Reader;
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Choice, Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::transition::Leaving;
use warm_handoff::shared::{Shared, Ticket};

use super::flows::{SETTINGS, assert_quiet, first_visit, saved_under};
use super::prepared::{act, keep};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

/// Saturday at 10 am where Maria is: five days after she left.
const DAY_FIVE: &str = "2026-11-28T15:00:00Z";
/// Wednesday at 11 am: two hours after the visit.
const VISIT_DAY: &str = "2026-12-02T16:00:00Z";

fn thing(handoff: &mut Handoff, part: Part, told: &[(Slot, &str)]) {
    let id = ItemId(0x61 + handoff.lists.items.len() as u64);
    let place = Place::Item(part, id);
    act(handoff, Action::AddItem(part, id));
    for (slot, words) in told {
        act(
            handoff,
            match slot.input() {
                Input::One | Input::Many => {
                    Action::Choose(place, *slot, Choice::named(words).unwrap(), true)
                }
                _ => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
            },
        );
    }
}

fn maria() -> Handoff {
    let left = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let mut handoff = Handoff::empty(ItemId(1));
    let all = &mut handoff;
    for (field, words) in [
        (Field::Name, "Maria Delgado"),
        (Field::From, "Riverside Hospital"),
        (Field::CallBack, "Ana, 555-0142"),
    ] {
        act(all, Action::Write(field, words.to_owned()));
    }
    act(all, Action::Leaving(Some(Leaving::On(left))));
    act(all, Action::AddOwnQuestion(ItemId(7)));
    let asks = Action::Write(Field::Question(ItemId(7)), "May I fly?".to_owned());
    act(all, asks);
    thing(
        all,
        Part::Promises,
        &[
            (slot::PROMISE_WHAT, "a nurse calls me"),
            (slot::PROMISE_WHO, "Tom Reyes, RN"),
            (slot::PROMISE_BY, "Wednesday at noon"),
            (slot::PROMISE_CALL, "ward 4, 555-0100"),
        ],
    );
    thing(
        all,
        Part::Tests,
        &[
            (slot::TEST_WHAT, "thyroid test"),
            (slot::TEST_OWNER, "Dr. Haddad"),
            (slot::TEST_DUE, "November 27"),
        ],
    );
    thing(
        all,
        Part::Equipment,
        &[
            (slot::EQUIPMENT_WHAT, "walker"),
            (slot::EQUIPMENT_ARRIVES, "November 28"),
        ],
    );
    thing(
        all,
        Part::Visits,
        &[
            (slot::VISIT_WHO, "Dr. Nair"),
            (slot::VISIT_FOR, "heart check"),
            (slot::VISIT_WHEN, "December 2 at 9 am"),
            (slot::VISIT_BRING, "the pill boxes"),
        ],
    );
    thing(all, Part::Tests, &[(slot::TEST_WHAT, "chest picture")]);
    thing(
        all,
        Part::Promises,
        &[
            (slot::PROMISE_WHAT, "the papers"),
            (slot::PROMISE_STATE, "came"),
        ],
    );
    handoff.say_days_on(left);
    handoff
}

fn on_day(phone: &Browser, moment: &str) {
    phone.set_clock(moment).time_zone("America/New_York");
    keep(phone, maria());
}

#[test]
fn maria_sees_on_day_5_what_is_silent_and_notes_that_she_called() {
    let site = Site::dist();
    let phone = first_visit(&site);
    on_day(&phone, DAY_FIVE);
    phone.open("#/after").see_heading("What was promised");
    let text = phone.text();
    let order = [
        "Did not come in time",
        "a nurse calls me",
        "By: Wednesday, November 25 at noon",
        "Silent for 2 days",
        "Test result: thyroid test",
        "Today and next",
        "To be brought: walker",
        "By: Today",
        "Visit: Dr. Nair",
        "No day was told",
        "Test result: chest picture",
        "Came already: 1",
        "Day 2 was Wednesday, November 25.",
        "Day 5 is today.",
        "Day 10: Thursday, December 3",
    ];
    let mut rest = text.as_str();
    for words in order {
        let found = rest.split_once(words);
        rest = found
            .unwrap_or_else(|| panic!("\"{words}\" is not next in: {rest}"))
            .1;
    }
    assert_eq!(phone.count("a[href='tel:5550100']"), 1, "no number to call");
    phone.do_not_see("Hello. My name is Maria Delgado.");
    phone
        .tap_css(".thing--late summary")
        .see("Hello. My name is Maria Delgado.")
        .see("It was due by Wednesday, November 25 at noon.")
        .see("Who can help me with this now, and by when?")
        .see("Call me back here: Ana, 555-0142.");
    checks::assert_good(&phone, "the words to say");
    phone
        .tap("I called a nurse calls me")
        .see("Noted: you called.")
        .see("You called. Still waiting.")
        .see_focus_on("Undo");
    saved_under(&phone, "called");
    phone.tap("Undo").do_not_see("You called. Still waiting.");
    phone
        .tap("I called a nurse calls me")
        .see("You called. Still waiting.");
    saved_under(&phone, "called");
    phone
        .reload()
        .see_heading("What was promised")
        .see("You called. Still waiting.");
    phone
        .tap("Still nothing a nurse calls me")
        .see("Silent for 2 days")
        .tap("It happened a nurse calls me")
        .see("Came already: 2");
    phone.set_dark();
    checks::assert_good(&phone, "what was promised, in the dark");
    assert_quiet(&phone);
}

#[test]
fn what_changed_since_a_card_was_handed_on_is_told_and_can_be_handed_on_again() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.set_clock(DAY_FIVE).time_zone("America/New_York");
    let mut handoff = maria();
    let then = handoff.transition.leaving;
    let Some(Leaving::On(then)) = then else {
        panic!("nobody left");
    };
    let clock = Clock::at(then.and_hms_opt(15, 0, 0).unwrap(), &NewYork);
    let card = Shared::new(&handoff, Reader::Clinician, &[], Ticket::default(), clock);
    let sent = card.sent(&handoff, "Dr. Nair", clock);
    act(&mut handoff, Action::HandOn(sent));
    keep(&phone, handoff.clone());
    phone
        .open("#/after")
        .see_heading("What was promised")
        .do_not_see("Changed since you shared");
    act(&mut handoff, Action::AddAllergy(ItemId(0x51)));
    let latex = Action::Write(Field::Allergy(ItemId(0x51)), "latex".to_owned());
    act(&mut handoff, latex);
    let from = Action::Write(Field::From, "Riverside Hospital, ward 4".to_owned());
    act(&mut handoff, from);
    keep(&phone, handoff);
    phone
        .open("#/after")
        .see("Changed since you shared")
        .see("You changed 2 things since you gave this to Dr. Nair. Share it again?")
        .do_not_see("Now: latex")
        .tap("See what changed")
        .see("New: Allergies")
        .see("Now: latex")
        .see("They have: From: Riverside Hospital")
        .see("Now: From: Riverside Hospital, ward 4");
    checks::assert_good(&phone, "what changed since");
    phone
        .tap("Share it again")
        .see_heading("Share or print your card");
    assert_quiet(&phone);
}

/// Clocks five hours behind universal time, as in New York in November.
struct NewYork;

impl Zone for NewYork {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local + TimeDelta::hours(5)
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc - TimeDelta::hours(5)
    }
}

#[test]
fn the_days_come_as_a_calendar_file_that_tells_others_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.without_share_sheet();
    on_day(&phone, DAY_FIVE);
    phone
        .open("#/after")
        .tap("Get the calendar file")
        .see("Your browser has the file. Open it with your calendar.");
    let (name, bytes) = phone.downloaded("warm-handoff");
    assert!(name.ends_with(".ics"), "the file is called {name}");
    let read = read(&bytes);
    let events = read["events"].as_array().unwrap();
    let of = |part: &str| -> Vec<&Value> {
        let found = events.iter();
        found
            .filter(|one| one["uid"].as_str().unwrap().contains(part))
            .collect()
    };
    let visit = of("-visits-")[0];
    assert_eq!(visit["start"], "2026-12-02T14:00:00.000Z");
    assert_eq!(visit["title"], "Visit");
    assert_eq!(of("-equipment-")[0]["start"], "2026-11-28");
    assert_eq!(of("-day-").len(), 2, "days 5 and 10 are to come");
    for event in events {
        let title = event["title"].as_str().unwrap();
        assert!(
            !title.contains("walker") && !title.contains("Nair"),
            "{title}"
        );
    }
}

#[test]
fn the_calendar_says_what_it_is_about_only_to_who_wants_that_and_goes_to_the_share_sheet() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.with_share_sheet();
    on_day(&phone, DAY_FIVE);
    phone
        .open("#/share")
        .tap("Show what it is about in my calendar")
        .tap("Get the calendar file")
        .see("Your phone has it now.");
    let shared = phone.shared();
    let file = &shared[0]["files"][0];
    assert_eq!(file["name"], "warm-handoff.ics");
    assert!(
        file["type"].as_str().unwrap().starts_with("text/calendar"),
        "{file}"
    );
    assert_eq!(
        shared[0]["text"],
        Value::Null,
        "the file stands in the message as well"
    );
    let text = file["text"].as_str().unwrap();
    assert!(text.contains("\r\nSUMMARY:Visit: Dr. Nair\r\n"), "{text}");
}

#[test]
fn on_the_day_of_the_visit_what_was_planned_stands_beside_what_happened() {
    let site = Site::dist();
    let phone = first_visit(&site);
    on_day(&phone, VISIT_DAY);
    phone
        .open("#/after")
        .see("Planned, and what happened")
        .see("Planned: heart check")
        .see("To bring: the pill boxes")
        .see("Did the visit happen?")
        // It is asked once.
        .do_not_see("Did it happen?");
    phone
        .type_into("What happened?", "New pill for the night")
        .type_into("May I fly?", "Not before spring");
    phone
        .tap_in(".planned", "Yes")
        .see("Came already: 2")
        .see("Answers so far: 1");
    assert_eq!(phone.value_of("What happened?"), "New pill for the night");
    saved_under(&phone, "Not before spring");
    phone.reload().see_heading("What was promised");
    assert_eq!(phone.value_of("What happened?"), "New pill for the night");
    assert_eq!(phone.value_of("May I fly?"), "Not before spring");
    checks::assert_good(&phone, "the visit, planned and what happened");
    assert_quiet(&phone);
}

#[test]
fn where_nothing_was_promised_the_page_says_what_it_is_for_and_takes_the_first() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/after")
        .see_heading("What was promised")
        .see("Write it down here.")
        .do_not_see("Get the calendar file")
        .see("Then the days to look again show here.");
    checks::assert_good(&phone, "nothing promised");
    phone
        .tap("Add a promise")
        .see_heading("What was promised?")
        .type_into("In any words", "the clinic calls me")
        .type_into("By when?", "yesterday")
        .tap("Save and continue");
    phone
        .open("#/after")
        .see("Did not come in time")
        .see("the clinic calls me")
        .see("No name was told.");
    phone
        .see("No phone number is here yet.")
        .tap("Add a number");
    phone.see("If not, who to call");
}

#[test]
fn it_is_all_there_in_spanish_on_a_small_phone() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.set_clock(DAY_FIVE).time_zone("America/New_York");
    phone.plant(SETTINGS, &json!({"language": "es"}).to_string());
    keep(&phone, maria());
    phone
        .open("#/after")
        .see_heading("Lo que se prometió")
        .see("No llegó a tiempo")
        .see("Sin noticias desde hace 2 días")
        .tap_css(".thing--late summary")
        .see("Hola. Me llamo Maria Delgado.")
        // For whoever answers the phone.
        .see("Hello. My name is Maria Delgado.")
        .see("Obtener el calendario");
    checks::assert_good(&phone, "what was promised, in Spanish at 320");
    phone.set_dark();
    checks::assert_good(&phone, "what was promised, in Spanish at 320, in the dark");
}

/// The file as a reader finds it that is not ours.
fn read(bytes: &[u8]) -> Value {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("downloaded.ics");
    std::fs::write(&file, bytes).unwrap();
    let found = Command::new("node")
        .arg(root.join("tests/calendar/read.mjs"))
        .arg(root.join(".tools/node_modules/ical.js/dist/ical.js"))
        .arg(&file)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&found.stderr);
    assert!(found.status.success(), "{told}");
    serde_json::from_slice(&found.stdout).unwrap()
}
