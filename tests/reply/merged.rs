//! Answers that are kept on two phones, once the phones come together.

use warm_handoff::action::{Action, apply};
use warm_handoff::card::Reader;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::came::{LONGEST_CAME, MOST_CAME, MOST_LINES};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::sent::{MOST_SENT, MOST_TAKEN};
use warm_handoff::merge::{self, Plan};
use warm_handoff::reply::{Reply, Seen, Take, decided, seen, waiting};
use warm_handoff::shared::{Shared, Ticket};

use super::changed::{changed, first};
use super::waiting::kept;
use super::{CARD, clock, english, maria, note, reply, take};

fn merged(mine: &Handoff, theirs: &Handoff) -> (Plan, Handoff) {
    let plan = merge::plan(mine, theirs, &english).unwrap();
    let merged = merge::merged(mine, &plan).unwrap();
    assert!(merged.is_consistent());
    // Doing it again changes nothing.
    let again = merge::plan(&merged, theirs, &english).unwrap();
    let twice = merge::merged(&merged, &again).unwrap();
    assert_eq!(twice.sent, merged.sent);
    (plan, merged)
}

fn decide(handoff: &mut Handoff, reply: &Reply) {
    for action in decided(handoff, reply) {
        apply(handoff, action).unwrap();
    }
}

/// Hands on so many cards, from this one.
fn hand_on(handoff: &mut Handoff, from: u64, many: u64) {
    for card in from..from + many {
        let ticket = Ticket { card, key: [7; 16] };
        let sent = Shared::new(handoff, Reader::Helper, &[], ticket, clock());
        let mut sent = sent.sent(handoff, "", clock());
        let minutes = i64::try_from(card).unwrap();
        sent.at += chrono::TimeDelta::try_minutes(minutes).unwrap();
        apply(handoff, Action::HandOn(sent)).unwrap();
    }
}

fn long(id: u64, card: u64) -> Reply {
    Reply {
        id: ItemId(id),
        card: ItemId(card),
        said_back: note(&"long words ".repeat(150)),
        ..reply()
    }
}

#[test]
fn what_was_decided_on_the_other_phone_waits_no_more_and_a_change_of_it_is_told() {
    let mut mine = maria();
    kept(&mut mine, &first());
    let mut theirs = mine.clone();
    take(&mut theirs, &first(), Take::Theirs);
    for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
        let (plan, merged) = merged(one, other);
        assert_eq!(plan.lost, 0);
        assert_eq!(waiting(&merged), []);
        assert_eq!(seen(&merged, &first()), Seen::Same);
        assert_eq!(seen(&merged, &changed()), Seen::Changed);
    }
}

#[test]
fn of_two_versions_that_wait_the_newer_one_counts() {
    let mut mine = maria();
    let mut theirs = mine.clone();
    kept(&mut mine, &first());
    kept(&mut theirs, &changed());
    for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
        let (_, mut merged) = merged(one, other);
        assert_eq!(waiting(&merged), [changed()]);
        assert_eq!(seen(&merged, &first()), Seen::Older);
        decide(&mut merged, &first());
        assert_eq!(waiting(&merged), [changed()]);
        decide(&mut merged, &changed());
        assert_eq!(waiting(&merged), []);
        assert_eq!(merged.sent[0].came.lines().count(), 1);
    }
}

#[test]
fn of_two_versions_that_were_decided_the_newer_one_is_remembered() {
    let mut mine = maria();
    let mut theirs = mine.clone();
    take(&mut mine, &first(), Take::Theirs);
    take(&mut theirs, &changed(), Take::Theirs);
    let (_, merged) = merged(&mine, &theirs);
    assert_eq!(seen(&merged, &changed()), Seen::Same);
    assert_eq!(seen(&merged, &first()), Seen::Older);
}

#[test]
fn two_phones_that_keep_much_come_together_and_what_has_no_room_is_counted() {
    let mut mine = maria();
    hand_on(&mut mine, 0x100, 4);
    let mut theirs = mine.clone();
    let mut id = 0;
    for handoff in [&mut mine, &mut theirs] {
        for card in 0x100..0x104 {
            for number in 0..20 {
                id += 1;
                let reply = long(id, card);
                kept(handoff, &reply);
                // Some of it was decided.
                if number < 5 {
                    decide(handoff, &reply);
                }
            }
        }
    }
    let (one, other) = (waiting(&mine).len(), waiting(&theirs).len());
    let (plan, merged) = merged(&mine, &theirs);
    let all = waiting(&merged);
    assert!(waiting(&mine).iter().all(|reply| all.contains(reply)));
    assert!(all.len() > one && plan.lost > 0, "{}", all.len());
    assert_eq!(all.len() + plan.lost, one + other);
    // What was decided made room.
    assert!(!merged.sent.iter().any(|sent| sent.came.contains('=')));
    let bytes: usize = merged.sent.iter().map(|sent| sent.came.len()).sum();
    assert!(bytes <= LONGEST_CAME);
}

#[test]
fn cards_of_the_other_phone_come_with_all_answers_that_have_room() {
    let (mut mine, mut theirs) = (maria(), maria());
    let mut id = 0;
    for (handoff, cards) in [(&mut mine, 0x100), (&mut theirs, 0x200)] {
        hand_on(handoff, cards, 4);
        for card in cards..cards + 4 {
            for _ in 0..15 {
                id += 1;
                kept(handoff, &long(id, card));
            }
        }
    }
    let before = waiting(&mine).len() + waiting(&theirs).len();
    let (plan, merged) = merged(&mine, &theirs);
    assert_eq!(waiting(&merged).len() + plan.lost, before);
    assert!(waiting(&merged).len() > waiting(&mine).len());
}

#[test]
fn two_phones_hold_to_the_most_lines_of_a_card() {
    let of = |number: u64| Reply {
        id: ItemId(0x7000 + number),
        ..first()
    };
    let most = u64::try_from(MOST_CAME).unwrap();
    let mut mine = maria();
    let mut theirs = mine.clone();
    for number in 0..most {
        for (handoff, number) in [(&mut mine, number), (&mut theirs, 100 + number)] {
            let reply = of(number);
            kept(handoff, &reply);
            decide(handoff, &reply);
            kept(handoff, &of(1000 + number));
        }
    }
    assert_eq!(mine.sent[0].came.lines().count(), MOST_LINES);
    let (plan, merged) = merged(&mine, &theirs);
    assert_eq!(merged.sent[0].came.lines().count(), MOST_LINES);
    // What waits stays before what was decided.
    assert_eq!((waiting(&merged).len(), plan.lost), (MOST_LINES, 0));
}

#[test]
fn of_a_file_with_more_lines_than_fit_no_more_are_looked_into() {
    let mut handoff = maria();
    let line = |number: u64| {
        let id = ItemId(number);
        format!("?{}\n", Reply { id, ..reply() }.json())
    };
    let many: String = (0..1000).map(line).collect();
    let many = Action::KeepReplies(CARD, many);
    apply(&mut handoff, many).unwrap();
    assert_eq!(waiting(&handoff).len(), MOST_LINES);
    let (_, merged) = merged(&maria(), &handoff);
    assert_eq!(merged.sent[0].came.lines().count(), MOST_LINES);
}

#[test]
fn so_many_answers_that_were_taken_keep_no_two_phones_apart() {
    let mut mine = maria();
    let mut theirs = mine.clone();
    for number in 0..MOST_TAKEN as u64 {
        apply(&mut mine, Action::TookReply(CARD, ItemId(number))).unwrap();
        apply(&mut theirs, Action::TookReply(CARD, ItemId(9000 + number))).unwrap();
    }
    merged(&mine, &theirs);
}

#[test]
fn a_card_with_an_answer_that_waits_stays_when_another_can_go() {
    let mut handoff = maria();
    kept(&mut handoff, &first());
    let before = handoff.clone();
    let most = MOST_SENT as u64;
    hand_on(&mut handoff, 0x500, most);
    assert_eq!(waiting(&handoff), [first()]);
    assert_eq!(handoff.sent.len(), MOST_SENT);
    assert!(handoff.sent_card(ItemId(0x500)).is_none());
    decide(&mut handoff, &first());
    hand_on(&mut handoff, 0x400, 1);
    assert!(handoff.sent_card(CARD).is_none());
    // So it is with the cards of another phone.
    let mut theirs = maria();
    theirs.sent.clear();
    hand_on(&mut theirs, 0x500, most);
    let (plan, merged) = merged(&before, &theirs);
    assert_eq!((waiting(&merged).len(), plan.lost), (1, 0));
    assert_eq!(merged.sent.len(), MOST_SENT);
    assert!(merged.sent.is_sorted_by_key(|sent| sent.at));
}
