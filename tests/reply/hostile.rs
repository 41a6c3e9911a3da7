//! Replies that are not as ours are: refused by name, and nothing of them is used.

use serde_json::{Value, json};
use warm_handoff::envelope::NotRead;
use warm_handoff::form::choice;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::phone::number_in;
use warm_handoff::reply::{Accepts, Adds, Kind, MOST, Reply, TooMuch};
use warm_handoff::seal::Limits;

use super::{CARD, line, note, reply};

fn value() -> Value {
    let reply = Reply {
        accepts: Some(Accepts::Yes),
        starts: Some(choice::FIRST_VISIT),
        ..reply()
    };
    serde_json::from_str(&reply.json()).unwrap()
}

fn with(name: &str, value: Value) -> Result<Reply, NotRead> {
    let mut reply = self::value();
    reply[name] = value;
    Reply::read(reply.to_string().as_bytes(), CARD)
}

#[test]
fn a_reply_to_another_card_and_another_kind_are_not_ours() {
    let text = value().to_string();
    assert!(Reply::read(text.as_bytes(), CARD).is_ok());
    assert_eq!(
        Reply::read(text.as_bytes(), ItemId(1)),
        Err(NotRead::NotOurs)
    );
    assert_eq!(with("kind", json!("card")), Err(NotRead::NotOurs));
    assert_eq!(with("v", json!(9)), Err(NotRead::Newer));
}

#[test]
fn a_reply_that_would_be_refused_is_not_sealed() {
    let adds = |count: usize, words: &str| Reply {
        adds: vec![
            Adds {
                kind: Kind::Task,
                words: note(words),
            };
            count
        ],
        ..reply()
    };
    let most = adds(MOST, "Bring the walker");
    assert_eq!(most.sealable(), Ok(most.json()));
    assert_eq!(Reply::read(most.json().as_bytes(), CARD), Ok(most));
    assert_eq!(
        adds(MOST + 1, "Bring the walker").sealable(),
        Err(TooMuch),
        "one thing more than is read"
    );
    assert_eq!(
        adds(20, &"é".repeat(4_000)).sealable(),
        Err(TooMuch),
        "more words than are read"
    );
}

#[test]
fn what_is_of_another_kind_or_too_much_is_damaged() {
    let does = json!({ "job": "test", "id": "1" });
    for (name, bad) in [
        ("id", json!("no id")),
        ("made", json!("2026")),
        ("name", json!(5)),
        ("name", json!("n".repeat(201))),
        ("accepts", json!(["yes"])),
        ("does", json!("all")),
        ("does", json!([{ "job": "test" }])),
        (
            "does",
            json!([{ "job": "test", "id": "1", "who": "w".repeat(201) }]),
        ),
        ("does", json!(vec![does; MOST + 1])),
        ("adds", json!([{ "words": "no kind" }])),
        ("fixes", json!([5])),
    ] {
        assert_eq!(
            with(name, bad.clone()),
            Err(NotRead::Damaged),
            "{name}: {bad}"
        );
    }
    for too_much in [
        json!("x".repeat(Limits::CARD.string + 1)),
        json!(vec!["x".repeat(4_000); 17]),
        json!(vec![1; Limits::CARD.list + 1]),
    ] {
        assert_eq!(with("from_the_future", too_much), Err(NotRead::TooBig));
    }
    let brackets = "[".repeat(200_000);
    assert!(Reply::read(brackets.as_bytes(), CARD).is_err());
}

#[test]
fn what_only_a_newer_app_knows_is_passed_over_and_its_words_are_kept() {
    let plain = Reply::read(value().to_string().as_bytes(), CARD);
    assert_eq!(with("from_the_future", json!({ "deep": [1] })), plain);
    assert_eq!(with("accepts", json!("perhaps")).unwrap().accepts, None);
    assert_eq!(with("starts", json!("yes")).unwrap().starts, None);
    let does = json!([{ "job": "fly", "id": "1", "who": "Ana" }]);
    assert_eq!(with("does", does).unwrap().does, []);
    let adds = with("adds", json!([{ "kind": "poem", "words": "roses" }]))
        .unwrap()
        .adds;
    assert_eq!(
        (adds[0].kind, adds[0].words.as_str()),
        (Kind::Note, "roses")
    );
}

#[test]
fn a_number_that_is_none_is_words_and_nothing_to_call() {
    let reply = with("day", json!("javascript:alert(1)")).unwrap();
    assert_eq!(reply.day, line("javascript:alert(1)"));
    assert_eq!(number_in(reply.day.as_str()), None);
}
