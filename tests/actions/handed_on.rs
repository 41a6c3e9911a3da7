//! Cards that were handed on: what of them is remembered, so that an answer finds its card and what it said.

use warm_handoff::action::{Action, apply};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::reader::Reader;
use warm_handoff::handoff::sent::{MOST_SENT, Sent};
use warm_handoff::handoff::text::Line;

use super::any::empty;

fn card(id: u64, reader: Reader) -> Sent {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Sent {
        id: ItemId(id),
        at: day.and_hms_opt(10, 40, 0).unwrap(),
        reader,
        to: Line::default(),
        key: [7; 16],
        left: Vec::new(),
        was: Some(Box::new(Handoff::empty(ItemId(id)))),
        taken: Vec::new(),
        came: String::new(),
    }
}

fn hand_on(handoff: &mut Handoff, id: u64, reader: Reader) {
    apply(handoff, Action::HandOn(card(id, reader))).unwrap();
}

/// On paper a reader has one card, which a later one replaces: see the screen that prints.
fn print(handoff: &mut Handoff, reader: Reader) {
    apply(handoff, Action::TakeBack(ItemId(1), Vec::new())).unwrap();
    hand_on(handoff, 1, reader);
}

fn knows_what_it_said(handoff: &Handoff, id: u64) -> bool {
    handoff.sent_card(ItemId(id)).unwrap().was.is_some()
}

#[test]
fn an_answer_to_a_card_of_some_time_ago_still_finds_it() {
    let mut handoff = empty();
    let most = MOST_SENT as u64;
    for id in 100..100 + most {
        hand_on(&mut handoff, id, Reader::Helper);
    }
    assert!(most >= 60);
    assert!(handoff.sent_card(ItemId(100)).is_some());
    hand_on(&mut handoff, 99, Reader::Helper);
    assert!(handoff.sent_card(ItemId(100)).is_none());
    assert!(handoff.is_consistent());
}

#[test]
fn printing_takes_nothing_from_the_card_that_went_by_link() {
    let mut handoff = empty();
    hand_on(&mut handoff, 100, Reader::Clinician);
    for _ in 0..5 {
        print(&mut handoff, Reader::Clinician);
        assert!(knows_what_it_said(&handoff, 100));
        assert!(knows_what_it_said(&handoff, 1));
    }
    // One more by link: the first is an old one now.
    hand_on(&mut handoff, 101, Reader::Clinician);
    print(&mut handoff, Reader::Clinician);
    assert!(knows_what_it_said(&handoff, 101) && !knows_what_it_said(&handoff, 100));
    assert!(handoff.is_consistent());
}

#[test]
fn taking_a_card_back_gives_the_older_one_its_words_again() {
    let mut handoff = empty();
    for id in [100, 101, 102] {
        hand_on(&mut handoff, id, Reader::Patient);
    }
    let before = handoff.clone();
    assert!(!knows_what_it_said(&handoff, 100));
    let undo = apply(&mut handoff, Action::HandOn(card(103, Reader::Patient))).unwrap();
    assert!(!knows_what_it_said(&handoff, 101));
    for action in undo.undo {
        apply(&mut handoff, action).unwrap();
    }
    assert_eq!(handoff, before);
}
