//! Files whose answers, items and lists are of the wrong kind, in the wrong place or too many: refused, never half read.

use serde_json::{Value, json};
use warm_handoff::action::MOST_ITEMS;
use warm_handoff::form::{Input, Part, Slot, slot};
use warm_handoff::handoff::text::{LINE_LIMIT, NOTE_LIMIT};
use warm_handoff::saved::{self, LONGEST};

use super::file_with;
use super::hostile::assert_refused;

/// A file with these items in its first handoff.
fn items(items: Value) -> String {
    file_with("/handoffs/0/items", items)
}

/// A file with these answers of the person.
fn answers(answers: Value) -> String {
    file_with("/handoffs/0/answers", answers)
}

/// A file with this said of whole lists, and nothing in any.
fn lists(lists: Value) -> String {
    let file = file_with("/handoffs/0/lists", lists);
    let mut file: Value = serde_json::from_str(&file).unwrap();
    file["handoffs"][0]["items"] = json!([]);
    file.to_string()
}

/// A file with one thing of a part that has this answer.
fn one_answer(slot: Slot, value: Value) -> String {
    let answers = json!({ slot.code(): value });
    let part = Part::ALL.into_iter().find(|part| slot.is_of(*part));
    match part.unwrap() {
        Part::Medicines => file_with(
            "/handoffs/0/medicines",
            json!({ "answer": "listed", "list": [{ "id": "1", "change": "new", "answers": answers }] }),
        ),
        Part::Allergies => file_with(
            "/handoffs/0/allergies",
            json!({ "answer": "has", "list": [{ "id": "1", "answers": answers }] }),
        ),
        Part::Questions => file_with(
            "/handoffs/0/questions",
            json!([{ "bank": "B-WHO-02", "answers": answers }]),
        ),
        part if part.is_list() => {
            items(json!([{ "id": "1", "part": part.name(), "answers": answers }]))
        }
        _ => self::answers(answers),
    }
}

#[test]
fn an_answer_of_another_kind_than_its_slot_is_refused_in_every_slot() {
    for slot in Slot::all() {
        let code = slot.code();
        let choice = slot.choices().first().map(|choice| choice.code());
        let fits = choice.map_or(json!("two weeks"), |choice| json!([choice]));
        assert!(
            saved::read(&one_answer(slot, fits.clone())).is_ok(),
            "{code}"
        );
        for other in [
            json!(null),
            json!(5),
            json!(true),
            json!({}),
            json!({ "words": "two weeks" }),
            json!([5]),
            json!([null]),
            json!([["yes"]]),
            json!("two weeks"),
            json!(["two weeks"]),
            json!(choice.unwrap_or("yes")),
        ] {
            if std::mem::discriminant(&other) != std::mem::discriminant(&fits) || other.is_array() {
                assert_refused(
                    &one_answer(slot, other.clone()),
                    &format!("{code}: {other}"),
                );
            }
        }
    }
}

#[test]
fn a_choice_that_its_slot_does_not_offer_is_refused() {
    for (slot, chosen) in [
        (slot::VISIT_RIDE, json!(["call_emergency"])),
        (slot::VISIT_RIDE, json!(["yes"])),
        (slot::VISIT_RIDE, json!(["Not_Sure"])),
        (slot::VISIT_RIDE, json!([""])),
        (slot::VISIT_RIDE, json!(["not_sure "])),
        (slot::ME_WISHES, json!(["have_ride"])),
        (slot::MED_WATCH, json!(["insulin", "yes"])),
        (slot::MED_WATCH, json!(["insulin", 5])),
        (slot::WORRY_BODY, json!(["head", "insulin"])),
    ] {
        assert_refused(
            &one_answer(slot, chosen.clone()),
            &format!("{}: {chosen}", slot.code()),
        );
    }
}

#[test]
fn two_choices_in_a_slot_for_one_are_refused_wherever_it_stands() {
    for slot in Slot::all().filter(|slot| slot.input() == Input::One) {
        let codes: Vec<_> = slot.choices().iter().map(|choice| choice.code()).collect();
        for chosen in [
            json!([codes[0], codes[1]]),
            json!([codes[0], codes[0]]),
            json!(codes),
        ] {
            assert_refused(&one_answer(slot, chosen), slot.code());
        }
    }
}

#[test]
fn one_choice_twice_is_refused_and_another_order_is_not() {
    let twice = one_answer(slot::MED_WATCH, json!(["insulin", "steroid", "insulin"]));
    assert_refused(&twice, "insulin twice");
    let turned = one_answer(slot::MED_WATCH, json!(["steroid", "insulin"]));
    let in_order = one_answer(slot::MED_WATCH, json!(["insulin", "steroid"]));
    let read = saved::read(&turned);
    assert!(read.is_ok());
    assert_eq!(read, saved::read(&in_order));
}

#[test]
fn no_choice_and_no_words_are_no_answer() {
    let nothing = saved::read(&answers(json!({})));
    for slot in [
        slot::ME_WISHES,
        slot::ME_MATTERS,
        slot::HELPER_NAME,
        slot::WORRY_BODY,
    ] {
        let empty = if slot.choices().is_empty() {
            json!(" ")
        } else {
            json!([])
        };
        assert_eq!(
            saved::read(&one_answer(slot, empty)),
            nothing,
            "{}",
            slot.code()
        );
    }
}

#[test]
fn words_that_are_longer_than_their_box_are_refused_and_not_cut() {
    for slot in Slot::all().filter(|slot| slot.choices().is_empty()) {
        let limit = match slot.input() {
            Input::Note => NOTE_LIMIT,
            _ => LINE_LIMIT,
        };
        let fits = one_answer(slot, json!("é".repeat(limit)));
        assert!(saved::read(&fits).is_ok(), "{}", slot.code());
        let long = one_answer(slot, json!("é".repeat(limit + 1)));
        assert_refused(&long, slot.code());
    }
}

#[test]
fn answers_that_are_no_set_of_names_are_refused() {
    for other in [
        json!(null),
        json!([]),
        json!("me.hearing"),
        json!(5),
        json!([["me.hearing", "x"]]),
    ] {
        assert_refused(&answers(other.clone()), &other.to_string());
        let item = json!([{ "id": "1", "part": "tests", "answers": other }]);
        assert_refused(&items(item.clone()), &item.to_string());
    }
}

#[test]
fn a_slot_that_a_newer_app_added_is_passed_over_whatever_is_in_it() {
    let plain = saved::read(&answers(json!({})));
    for value in [
        json!(5),
        json!("words"),
        json!(["future"]),
        json!({ "deep": [null] }),
    ] {
        let newer = answers(json!({ "me.future": value, "": value, "me": value }));
        assert_eq!(saved::read(&newer), plain);
    }
}

#[test]
fn an_item_that_is_not_whole_or_of_no_list_is_refused() {
    assert!(saved::read(&items(json!([{ "id": "1", "part": "tests" }]))).is_ok());
    for item in [
        json!({ "id": "1" }),
        json!({ "part": "tests" }),
        json!({ "id": "1", "part": "nonsense" }),
        json!({ "id": "1", "part": "" }),
        json!({ "id": "1", "part": "Tests" }),
        json!({ "id": "1", "part": "test" }),
        json!({ "id": "1", "part": null }),
        json!({ "id": "1", "part": ["tests"] }),
        json!({ "id": 1, "part": "tests" }),
        json!({ "id": "", "part": "tests" }),
        json!({ "id": "xyz", "part": "tests" }),
        json!({ "id": "10000000000000000", "part": "tests" }),
        json!([]),
        json!("tests"),
        json!(null),
    ] {
        assert_refused(&items(json!([item])), &item.to_string());
    }
    for part in Part::ALL.into_iter().filter(|part| !part.is_list()) {
        let item = json!([{ "id": "1", "part": part.name() }]);
        assert_refused(&items(item), part.name());
    }
    assert_refused(&items(json!({})), "items that are no list");
    assert_refused(&items(json!(null)), "items that are null");
}

#[test]
fn one_id_for_two_things_of_a_list_is_refused_and_for_things_of_two_lists_is_not() {
    let item = |part: &str| json!({ "id": "1", "part": part });
    let twins = json!([item("tests"), item("visits"), item("tests")]);
    assert_refused(&items(twins), "two tests of one name");
    let apart = items(json!([item("tests"), item("visits")]));
    assert!(saved::read(&apart).is_ok());
}

#[test]
fn what_is_said_of_a_list_is_one_of_the_answers_once_and_of_a_list() {
    for (said, why) in [
        (json!([{ "part": "tests" }]), "no answer"),
        (json!([{ "part": "tests", "answer": null }]), "null"),
        (json!([{ "part": "tests", "answer": "" }]), "empty"),
        (
            json!([{ "part": "tests", "answer": "listed" }]),
            "another's answer",
        ),
        (json!([{ "part": "tests", "answer": ["none"] }]), "a list"),
        (json!([{ "answer": "none" }]), "of nothing"),
        (
            json!([{ "part": "nonsense", "answer": "none" }]),
            "of nonsense",
        ),
        (
            json!([{ "part": "medicines", "answer": "none" }]),
            "of medicines",
        ),
        (json!([{ "part": "me", "answer": "none" }]), "of the person"),
        (
            json!([{ "part": "tests", "answer": "none" }, { "part": "tests", "answer": "none" }]),
            "twice",
        ),
        (
            json!([{ "part": "tests", "answer": "none" }, { "part": "tests", "answer": "not_sure" }]),
            "in two ways",
        ),
        (json!({ "tests": "none" }), "no list"),
        (json!(["none"]), "no part"),
        (json!(null), "null"),
    ] {
        assert_refused(&lists(said), why);
    }
}

#[test]
fn a_list_that_says_none_or_not_sure_and_has_items_is_refused() {
    for answer in ["none", "not_sure"] {
        for part in Part::LISTS {
            let said = json!([{ "part": part.name(), "answer": answer }]);
            let mut file: Value = serde_json::from_str(&lists(said)).unwrap();
            assert!(saved::read(&file.to_string()).is_ok());
            file["handoffs"][0]["items"] = json!([{ "id": "1", "part": part.name() }]);
            assert_refused(&file.to_string(), &format!("{answer} of {part:?}, and one"));
        }
    }
}

#[test]
fn a_list_holds_its_most_and_not_one_more() {
    let item = |id: usize| json!({ "id": format!("{id:x}"), "part": "contacts" });
    let many = |most: usize| (0..most).map(item).collect::<Vec<_>>();
    assert!(saved::read(&items(json!(many(MOST_ITEMS)))).is_ok());
    assert_refused(&items(json!(many(MOST_ITEMS + 1))), "one too many");
}

#[test]
fn a_hundred_thousand_items_and_answers_are_refused_before_they_are_compared() {
    let parts = ["tests", "visits"];
    let item = |id: usize| json!({ "id": format!("{id:x}"), "part": parts[id % 2] });
    let all: Vec<_> = (0..100_000).map(item).collect();
    let said = json!({ "part": "tests", "answer": "none" });
    let chosen = json!({ "worry.body": vec!["head"; 100_000] });
    for text in [
        items(json!(all)),
        lists(json!(vec![said; 100_000])),
        answers(chosen),
    ] {
        assert!(text.len() < LONGEST);
        assert_refused(&text, "a list that takes long to compare");
    }
}
