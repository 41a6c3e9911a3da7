//! Files in which what was handed on is not as the app would keep it.

use serde_json::{Value, json};
use warm_handoff::action::{Action, apply};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::came::LONGEST_CAME;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::reader::Reader;
use warm_handoff::handoff::sent::MOST_SENT;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::saved::{self, Unreadable, VERSION};

const KEY: &str = "000102030405060708090a0b0c0d0eff";

fn with(sent: &Value) -> Result<Handoff, Unreadable> {
    let file = json!({
        "format": "warm-handoff", "version": VERSION, "open": "7",
        "handoffs": [{ "id": "7", "sent": sent }],
    });
    saved::read(&file.to_string()).map(|people| people.open().clone())
}

fn card(id: usize) -> Value {
    json!({ "id": id.to_string(), "at": "2026-11-23T10:40", "reader": "helper", "key": KEY })
}

fn card_with(name: &str, value: Value) -> Value {
    let mut card = card(1);
    card[name] = value;
    json!([card])
}

#[test]
fn a_card_that_was_handed_on_reads_with_what_it_has() {
    let read = with(&json!([card(1)])).unwrap();
    let sent = read.sent_card(ItemId(1)).unwrap();
    assert_eq!(sent.reader, Reader::Helper);
    assert_eq!(sent.key[15], 0xff);
    assert!(!read.is_started());
}

#[test]
fn a_card_that_is_not_whole_is_refused() {
    for name in ["id", "at", "reader", "key"] {
        let mut card = card(1);
        card.as_object_mut().unwrap().remove(name);
        assert_eq!(with(&json!([card])), Err(Unreadable::Broken), "{name}");
    }
    let short = KEY.get(1..).unwrap();
    for (name, value) in [
        ("key", json!(short)),
        ("key", json!("+0102030405060708090a0b0c0d0eff0")),
        ("key", json!("zz0102030405060708090a0b0c0d0eff")),
        ("reader", json!("nurse")),
        ("at", json!("yesterday")),
        ("left", json!("visits")),
        ("left", json!([5])),
        ("taken", json!(["no id"])),
        ("taken", json!(vec!["1"; 301])),
        ("was", json!("words")),
        ("was", json!({})),
        ("was", json!({ "id": "7", "sent": [card(2)] })),
        (
            "was",
            json!({ "id": "7", "sharing": [{ "reader": "helper", "off": ["visits"] }] }),
        ),
    ] {
        let sent = card_with(name, value);
        assert_eq!(with(&sent), Err(Unreadable::Broken), "{sent}");
    }
}

#[test]
fn what_a_newer_app_leaves_out_is_passed_over() {
    let sent = card_with("left", json!(["visits", "from_the_future"]));
    let read = with(&sent).unwrap();
    assert_eq!(read.sent_card(ItemId(1)).unwrap().left, [Topic::Visits]);
}

#[test]
fn too_many_cards_two_of_one_name_and_three_newest_are_refused() {
    let many = |most| json!((0..most).map(card).collect::<Vec<_>>());
    assert!(with(&many(MOST_SENT)).is_ok());
    assert_eq!(with(&many(MOST_SENT + 1)), Err(Unreadable::Broken));
    assert_eq!(with(&json!([card(1), card(1)])), Err(Unreadable::Broken));
    let mut old = card(1);
    old["was"] = json!({ "id": "7" });
    assert!(with(&json!([old])).is_ok());
    assert!(with(&json!([old, card(2)])).is_ok());
    let three = json!([old, card(2), card(3)]);
    assert_eq!(with(&three), Err(Unreadable::Broken));
}

#[test]
fn switches_alone_do_not_make_a_handoff_started() {
    let mut handoff = Handoff::empty(ItemId(1));
    apply(
        &mut handoff,
        Action::Share(Reader::Helper, Topic::Worries, false),
    )
    .unwrap();
    assert!(!handoff.is_started());
    assert_eq!(handoff.sharing.off(Reader::Helper), [Topic::Worries]);
    assert!(handoff.sharing.off(Reader::Clinician).is_empty());
}

#[test]
fn what_came_to_a_card_is_read_to_the_letter_and_no_more_than_fits() {
    let came = |text: &str| {
        let read = with(&card_with("came", json!(text)));
        read.map(|read| read.sent_card(ItemId(1)).unwrap().came.clone())
    };
    let most = "?\n".repeat(LONGEST_CAME / 2);
    assert_eq!(came(&most), Ok(most.clone()));
    assert_eq!(came(&format!("{most}?")), Err(Unreadable::Broken));
}
