//! Cards that came and are not as ours are: refused by name, before anything is built from them.

use serde_json::{Value, json};
use warm_handoff::card::{Reader, html::html};
use warm_handoff::envelope::NotRead;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::seal::Limits;
use warm_handoff::shared::Shared;
use warm_handoff::words::Words;

use super::{clock, examples, shared};

fn card() -> Value {
    let shared = shared(&examples().next().unwrap(), Reader::Clinician, &[]);
    serde_json::from_str(&shared.json()).unwrap()
}

fn read(value: &Value) -> Result<Shared, NotRead> {
    Shared::read(value.to_string().as_bytes())
}

fn with(name: &str, value: Value) -> Result<Shared, NotRead> {
    let mut card = card();
    card[name] = value;
    read(&card)
}

#[test]
fn what_a_newer_app_added_is_passed_over() {
    let whole = read(&card());
    assert!(whole.is_ok());
    assert_eq!(with("from_the_future", json!({ "deep": [1] })), whole);
    let mut newer = card();
    newer["handoff"]["from_the_future"] = json!([1]);
    newer["left"] = json!(["from_the_future"]);
    newer["short"] = json!({ "from_the_future": 3 });
    assert_eq!(read(&newer), whole);
}

#[test]
fn what_had_no_room_is_counted_in_the_order_of_the_topics_or_by_their_names() {
    let mut by_order = card();
    by_order["short"] = json!([2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 99]);
    let mut by_name = card();
    by_name["short"] = json!({ "allergies": 2, "health": 1, "corrections": 3 });
    let read = read(&by_order);
    let short = [
        (Topic::Allergies, 2),
        (Topic::Health, 1),
        (Topic::Corrections, 3),
    ];
    assert_eq!(read.as_ref().unwrap().left.short, short);
    assert_eq!(read, self::read(&by_name));
    let again = Shared::read(read.as_ref().unwrap().json().as_bytes());
    assert_eq!(again, read);
}

#[test]
fn a_newer_version_another_kind_and_another_file_are_told_apart() {
    for (name, value, why) in [
        ("v", json!(3), NotRead::Newer),
        ("v", json!(0), NotRead::NotOurs),
        ("v", json!("1"), NotRead::NotOurs),
        ("v", json!(1.5), NotRead::NotOurs),
        ("v", json!(-1), NotRead::NotOurs),
        ("kind", json!("reply"), NotRead::NotOurs),
        ("kind", json!("backup"), NotRead::NotOurs),
        ("kind", json!("nonsense"), NotRead::NotOurs),
        ("kind", json!(["card"]), NotRead::NotOurs),
        ("card", json!("no id"), NotRead::Damaged),
        ("card", json!(5), NotRead::Damaged),
        ("key", json!("short"), NotRead::Damaged),
        ("key", json!(null), NotRead::Damaged),
        ("reader", json!("nurse"), NotRead::Damaged),
        ("made", json!("yesterday"), NotRead::Damaged),
        ("left", json!("visits"), NotRead::Damaged),
        ("left", json!([1]), NotRead::Damaged),
        ("short", json!({ "visits": -1 }), NotRead::Damaged),
        ("short", json!([-1]), NotRead::Damaged),
        ("short", json!(["1"]), NotRead::Damaged),
        ("short", json!(7), NotRead::Damaged),
        ("handoff", json!([]), NotRead::Damaged),
        ("handoff", json!({ "person": [] }), NotRead::Damaged),
    ] {
        assert_eq!(with(name, value.clone()), Err(why), "{name}: {value}");
    }
    for text in [
        "",
        "{",
        "null",
        "[]",
        "\"card\"",
        "{}",
        "\u{0}",
        "{\"v\":1}",
    ] {
        assert!(Shared::read(text.as_bytes()).is_err(), "{text}");
    }
    assert_eq!(Shared::read(b"\xff\xfe{"), Err(NotRead::Damaged));
}

#[test]
fn a_card_that_is_cut_off_anywhere_is_refused() {
    let text = card().to_string();
    for end in (0..text.len()).step_by(7) {
        assert!(Shared::read(&text.as_bytes()[..end]).is_err(), "{end}");
    }
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    let brackets = "[".repeat(200_000);
    assert_eq!(Shared::read(brackets.as_bytes()), Err(NotRead::TooBig));
    let deep = format!(
        "{{\"v\":1,\"kind\":\"card\",\"x\":{}{}}}",
        "[".repeat(40),
        "]".repeat(40)
    );
    assert_eq!(Shared::read(deep.as_bytes()), Err(NotRead::TooBig));
    // A copy may hold as much: a card may not.
    for too_much in [
        json!("a".repeat(Limits::CARD.string + 1)),
        json!(vec![1; Limits::CARD.list + 1]),
        json!(vec!["a".repeat(4_000); 17]),
        json!(vec![vec![" ".repeat(4_000)]; 64]),
    ] {
        assert_eq!(with("x", too_much), Err(NotRead::TooBig));
    }
    let long = format!("{}{}", card(), " ".repeat(Limits::CARD.inflated));
    assert_eq!(Shared::read(long.as_bytes()), Err(NotRead::TooBig));
    let many = (0..301).map(|id| json!({ "id": format!("{id:x}"), "part": "visits" }));
    let handoff = json!({ "items": many.collect::<Vec<_>>() });
    assert_eq!(with("handoff", handoff), Err(NotRead::TooBig));
    let name = json!({ "person": { "name": "a".repeat(201) } });
    assert_eq!(with("handoff", name), Err(NotRead::Damaged));
}

#[test]
fn a_card_brings_no_cards_and_no_switches_along() {
    let mut handoff = card()["handoff"].clone();
    handoff["sharing"] = json!([{ "reader": "helper", "off": ["visits"] }]);
    handoff["sent"] = json!([{
        "id": "1", "at": "2026-11-23T10:40", "reader": "helper", "key": "0".repeat(32),
    }]);
    assert_eq!(with("handoff", handoff), read(&card()));
}

#[test]
fn what_is_no_phone_number_is_never_a_link_and_no_text_is_markup() {
    let evil = "javascript:alert(1)";
    let mut card = card();
    card["handoff"]["request"]["receiver_phone"] = json!(evil);
    card["handoff"]["person"]["name"] = json!("<img src=x onerror=alert(1)>");
    let card = read(&card).unwrap().card(clock());
    let page = html(&card, &Words::host("en").unwrap());
    assert!(page.contains(evil));
    assert!(!page.contains("href") && !page.contains("<img"), "{page}");
}
