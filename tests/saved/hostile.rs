//! Files that are cut off, changed, made up or meant to harm: refused, and never half read.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::{Value, json};
use warm_handoff::action::MOST_ITEMS;
use warm_handoff::card::{Card, Reader, html::html, plain::plain};
use warm_handoff::people::MOST;
use warm_handoff::saved::{self, LONGEST, Unreadable, VERSION};
use warm_handoff::words::Words;

use super::{any, every_place, everybody, file, file_with, noon};

pub fn assert_refused(text: &str, why: &str) {
    let read = saved::read(text).map(|_| "a file that was read");
    assert_eq!(read, Err(Unreadable::Broken), "{why}");
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_refused() {
    let whole = saved::write(&everybody());
    for (end, _) in whole.char_indices() {
        assert_refused(&whole[..end], &format!("cut at {end}"));
    }
}

#[test]
fn what_is_not_ours_is_refused() {
    for text in [
        "",
        " ",
        "null",
        "1",
        "[]",
        "{}",
        "\"warm-handoff\"",
        "{\"format\":\"warm-handoff\"}",
        "{\"format\":\"another\",\"version\":2}",
        "{\"version\":1,\"open\":\"1\",\"handoffs\":[{\"id\":\"1\"}]}",
        "<!doctype html>",
        "\u{0}",
    ] {
        assert_refused(text, text);
    }
    assert_refused(&file_with("/format", json!("another")), "another format");
    for version in [
        json!(0),
        json!(-1),
        json!(1.5),
        json!("1"),
        json!(null),
        json!([1]),
    ] {
        let text = file_with("/version", version.clone());
        assert_refused(&text, &format!("version {version}"));
    }
    assert_refused(&file_with("/handoffs", json!([])), "nobody in it");
    let one_more = saved::write(&everybody()) + "{}";
    assert_refused(&one_more, "something after its end");
}

/// Each is looked for among all others: of 80,000 in a megabyte, none is even read.
#[test]
fn more_people_than_fit_are_refused_before_any_is_read() {
    let of = |people: usize| {
        let all: Vec<_> = (1..=people)
            .map(|id| json!({ "id": id.to_string() }))
            .collect();
        json!({ "format": "warm-handoff", "version": VERSION, "open": "1", "handoffs": all })
            .to_string()
    };
    assert_eq!(saved::read(&of(MOST)).unwrap().all().count(), MOST);
    assert_refused(&of(MOST + 1), "one more than fit");
    let many = of(50_000);
    assert!(many.len() < LONGEST);
    let begun = Instant::now();
    assert_refused(&many, "very many");
    // In a debug build on a busy machine.
    assert!(begun.elapsed() < Duration::from_secs(3));
}

/// A number where text should be, text where a list should be: nothing is read as if it were not there.
#[test]
fn a_value_of_another_kind_is_refused_wherever_it_stands() {
    let whole = file();
    for place in every_place(&whole) {
        let was = whole.pointer(&place).unwrap();
        for other in [
            json!(5),
            json!("nonsense"),
            json!([5]),
            json!({ "a": 1 }),
            json!(true),
        ] {
            let is_same_kind = std::mem::discriminant(was) == std::mem::discriminant(&other);
            let may_be_any_text = was.is_string() || was.is_null();
            if is_same_kind || (may_be_any_text && other.is_string()) {
                continue;
            }
            assert_refused(
                &file_with(&place, other.clone()),
                &format!("{place}: {other} instead of {was}"),
            );
        }
    }
}

#[test]
fn a_word_that_is_none_of_the_choices_is_refused() {
    let whole = file();
    let chosen = [
        "answer",
        "change",
        "kind",
        "bank",
        "filled_in_by",
        "move",
        "leaving",
        "wanted",
        "purpose",
        "when",
        "changed_at",
        "id",
        "open",
    ];
    for place in every_place(&whole) {
        let name = place.rsplit('/').next().unwrap_or_default();
        if chosen.contains(&name) && whole.pointer(&place).is_some_and(Value::is_string) {
            for word in [
                "",
                "nonsense",
                "Not_Sure",
                "new ",
                "2026-13-01",
                "2026-02-30",
                "2026-11-23T25:00",
            ] {
                let text = file_with(&place, json!(word));
                assert_refused(&text, &format!("{place}: {word:?}"));
            }
        }
    }
}

#[test]
fn text_that_is_longer_than_its_field_is_refused_and_not_cut() {
    let long = json!("a".repeat(201));
    for place in [
        "/handoffs/0/person/name",
        "/handoffs/0/request/receiver",
        "/handoffs/1/medicines/list/0/name",
    ] {
        assert_refused(&file_with(place, long.clone()), place);
    }
    let long = json!("a".repeat(5_001));
    let place = "/handoffs/0/worries/own";
    assert_refused(&file_with(place, long), place);
}

#[test]
fn a_file_that_says_two_things_at_once_is_refused() {
    let item = |id: u64| json!({ "id": format!("{id:016x}"), "change": "new", "name": "iron" });
    let many: Vec<_> = (0..=MOST_ITEMS as u64).map(item).collect();
    for (place, value, why) in [
        (
            "/handoffs/0/medicines",
            json!({ "answer": "listed", "list": [] }),
            "listed, and nothing in the list",
        ),
        (
            "/handoffs/0/medicines",
            json!({ "answer": "takes_none", "list": [item(1)] }),
            "takes none, and takes one",
        ),
        (
            "/handoffs/0/medicines",
            json!({ "list": [item(1)] }),
            "not answered, and takes one",
        ),
        (
            "/handoffs/0/medicines",
            json!({ "answer": "listed", "list": [item(1), item(1)] }),
            "one name for two",
        ),
        (
            "/handoffs/0/medicines",
            json!({ "answer": "listed", "list": many }),
            "more than a list holds",
        ),
        (
            "/handoffs/0/allergies",
            json!({ "answer": "none_known", "list": [{ "id": "1", "thing": "latex" }] }),
            "no allergies, and one",
        ),
        (
            "/handoffs/0/allergies",
            json!({ "list": [{ "id": "1", "thing": "latex" }] }),
            "not answered, and one",
        ),
        (
            "/handoffs/0/worries",
            json!({ "none": true, "chosen": [{ "kind": "pain" }] }),
            "no worries, and one",
        ),
        (
            "/handoffs/0/worries",
            json!({ "chosen": [{ "kind": "pain" }, { "kind": "pain" }] }),
            "one worry twice",
        ),
        (
            "/handoffs/0/questions",
            json!([{ "bank": "B-WHO-02" }, { "bank": "B-WHO-02" }]),
            "one question twice",
        ),
        (
            "/open",
            json!("00000000000000ff"),
            "an open one that is not there",
        ),
    ] {
        assert_refused(&file_with(place, value), why);
    }
    let mut twins = file();
    let first = twins.pointer("/handoffs/0/id").cloned().unwrap();
    *twins.pointer_mut("/handoffs/1/id").unwrap() = first;
    assert_refused(&twins.to_string(), "two people of one name");
}

#[test]
fn a_file_that_is_too_long_is_not_even_parsed() {
    let long = " ".repeat(LONGEST + 1);
    assert_eq!(saved::read(&long), Err(Unreadable::TooLong));
    let mut fits = saved::write(&everybody());
    fits.push_str(&" ".repeat(LONGEST - fits.len()));
    assert_eq!(saved::read(&fits), Ok(everybody()));
}

#[test]
fn a_list_of_a_hundred_thousand_items_is_refused_before_they_are_compared() {
    let item = |id: u32| json!({ "id": format!("{id:x}"), "change": "new" });
    let list: Vec<_> = (0..100_000).map(item).collect();
    let medicines = json!({ "answer": "listed", "list": list });
    let text = file_with("/handoffs/0/medicines", medicines);
    assert!(text.len() < LONGEST);
    assert_refused(&text, "a list that takes long to compare");
}

#[test]
fn two_hundred_thousand_brackets_do_not_end_in_a_crash() {
    for bracket in ["[", "{\"a\":", "{\"handoffs\":["] {
        assert_refused(&bracket.repeat(200_000), bracket);
    }
    let nested = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let within = format!("{{\"format\":\"warm-handoff\",\"version\":{VERSION},\"open\":{nested}}}");
    assert_refused(&within, "closed brackets within a file of ours");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_file_with_any_bytes_changed_is_read_or_refused_and_a_read_one_can_be_shown(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = saved::write(&everybody()).into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(people) = saved::read(&String::from_utf8_lossy(&bytes)) {
            let again = saved::read(&saved::write(&people));
            prop_assert_eq!(again.as_ref(), Ok(&people));
            let english = Words::host("en").unwrap();
            for handoff in people.all() {
                for reader in Reader::ALL {
                    let card = Card::new(handoff, reader, noon());
                    prop_assert!(!plain(&card, &english).is_empty() && !html(&card, &english).is_empty());
                }
            }
        }
    }

    #[test]
    fn any_text_at_all_is_refused(text in any::text()) {
        prop_assert!(saved::read(&text).is_err());
    }
}
