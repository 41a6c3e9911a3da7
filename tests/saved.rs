//! What is kept on the device: read back whole, or refused whole, and readable for ever.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "saved/golden.rs"]
mod golden;
#[path = "saved/golden_form.rs"]
mod golden_form;
#[path = "saved/hostile.rs"]
mod hostile;
#[path = "saved/hostile_form.rs"]
mod hostile_form;
#[path = "saved/hostile_sent.rs"]
mod hostile_sent;

use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use serde_json::{Value, json};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::people::People;
use warm_handoff::presets;
use warm_handoff::saved::{self, Unreadable, VERSION};

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

/// The three examples; Luis is open.
fn everybody() -> People {
    let mut people = People::with(presets::maria(noon()));
    people.add_and_open(presets::kwame(noon()));
    people.add_and_open(presets::luis(noon()));
    people
}

/// Their file.
fn file() -> Value {
    serde_json::from_str(&saved::write(&everybody())).unwrap()
}

/// Their file with something else at a place, such as `/handoffs/0/person/name`.
fn file_with(pointer: &str, value: Value) -> String {
    let mut file = file();
    let place = file.pointer_mut(pointer);
    *place.unwrap_or_else(|| panic!("{pointer} is not in the file")) = value;
    file.to_string()
}

/// The place of every value in a file, objects and lists too, but not the whole.
fn every_place(value: &Value) -> Vec<String> {
    let of = |name: String, inner: &Value| {
        let below = every_place(inner).into_iter();
        let below = below.map(|place| format!("/{name}{place}"));
        std::iter::once(format!("/{name}"))
            .chain(below)
            .collect::<Vec<_>>()
    };
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, inner)| of(name.clone(), inner))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(at, inner)| of(at.to_string(), inner))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_examples_come_back_whole_and_the_same_one_is_open() {
    let read = saved::read(&saved::write(&everybody())).unwrap();
    assert_eq!(read, everybody());
    assert_eq!(read.open().person.name.as_str(), "Luis");
}

#[test]
fn what_an_older_file_lacks_is_not_answered() {
    let bare = json!({
        "format": "warm-handoff", "version": VERSION, "open": "7", "handoffs": [{ "id": "7" }],
    });
    let people = saved::read(&bare.to_string());
    assert_eq!(people, Ok(People::with(Handoff::empty(ItemId(7)))));
}

#[test]
fn any_one_field_may_be_missing_but_a_name_and_what_an_item_is() {
    // An answer without its list, or a list without its answer, says two things at once.
    let needed = |place: &str| {
        let name = place.rsplit('/').next().unwrap_or_default();
        [
            "format", "version", "open", "handoffs", "id", "part", "change", "kind", "bank",
            "answer", "list",
        ]
        .contains(&name)
            || name.parse::<usize>().is_ok()
    };
    for place in every_place(&file()) {
        if needed(&place) {
            continue;
        }
        let mut file = file();
        let (above, name) = place.rsplit_once('/').unwrap();
        let fields = file.pointer_mut(above).and_then(Value::as_object_mut);
        fields.unwrap().remove(name);
        let read = saved::read(&file.to_string());
        assert!(read.is_ok(), "without {place}: {read:?}");
    }
}

#[test]
fn what_a_newer_app_added_is_passed_over() {
    let whole = file();
    let places = every_place(&whole).into_iter().chain([String::new()]);
    for place in places {
        let mut file = whole.clone();
        if let Some(fields) = file.pointer_mut(&place).and_then(Value::as_object_mut) {
            fields.insert(
                "from_the_future".to_owned(),
                json!({ "deep": [1, null, {}] }),
            );
            assert_eq!(saved::read(&file.to_string()), Ok(everybody()), "{place}");
        }
    }
}

#[test]
fn a_file_of_a_newer_version_is_told_from_a_broken_one() {
    let version = VERSION + 1;
    let next = file_with("/version", json!(version));
    assert_eq!(saved::read(&next), Err(Unreadable::Newer { version }));
    let far_ahead = json!({ "format": "warm-handoff", "version": 99, "people": "in a new way" });
    let newer = Unreadable::Newer { version: 99 };
    assert_eq!(saved::read(&far_ahead.to_string()), Err(newer));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_people_can_enter_comes_back_to_the_letter(people in any::people()) {
        let text = saved::write(&people);
        let read = saved::read(&text);
        prop_assert_eq!(read.as_ref(), Ok(&people));
        prop_assert_eq!(read.map(|people| saved::write(&people)), Ok(text));
    }
}
