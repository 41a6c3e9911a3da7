//! An answer that waits to be decided: kept with its card, and nowhere else.

use warm_handoff::action::{Action, apply};
use warm_handoff::card::Reader;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::came::{LONGEST_CAME, MOST_CAME};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::merge;
use warm_handoff::people::People;
use warm_handoff::reply::{NoRoom, Reply, Seen, Take, decided, keep, seen, waiting};
use warm_handoff::saved;
use warm_handoff::shared::{Shared, Ticket};

use super::changed::{changed, first, taken_first};
use super::{CARD, clock, english, maria, take};

pub fn kept(handoff: &mut Handoff, reply: &Reply) {
    if let Some(action) = keep(handoff, reply).unwrap() {
        apply(handoff, action).unwrap();
    }
}

#[test]
fn an_answer_waits_until_it_is_decided() {
    let mut handoff = maria();
    kept(&mut handoff, &first());
    let once = handoff.clone();
    kept(&mut handoff, &first());
    assert_eq!(handoff, once);
    assert_eq!(waiting(&handoff), [first()]);
    // A newer version waits in its place, and an older one does not take it.
    kept(&mut handoff, &changed());
    kept(&mut handoff, &first());
    assert_eq!(waiting(&handoff), [changed()]);
    for action in decided(&handoff, &changed()) {
        apply(&mut handoff, action).unwrap();
    }
    assert_eq!(waiting(&handoff), []);
    kept(&mut handoff, &changed());
    assert_eq!(waiting(&handoff), []);
}

#[test]
fn a_changed_answer_waits_beside_what_was_decided() {
    let mut handoff = taken_first();
    kept(&mut handoff, &changed());
    assert_eq!(waiting(&handoff), [changed()]);
    assert_eq!(seen(&handoff, &changed()), Seen::Changed);
}

#[test]
fn a_decided_older_version_leaves_the_newer_one_that_waits() {
    let mut handoff = maria();
    kept(&mut handoff, &changed());
    let before = handoff.clone();
    assert_eq!(seen(&handoff, &first()), Seen::Older);
    take(&mut handoff, &first(), Take::Theirs);
    assert_eq!(handoff, before);
    // The newer one itself is as new as it was.
    assert_eq!(seen(&handoff, &changed()), Seen::New);
    assert_eq!(waiting(&handoff), [changed()]);
    take(&mut handoff, &changed(), Take::Theirs);
    assert_eq!(waiting(&handoff), []);
}

#[test]
fn what_an_answer_said_before_stays_as_long_as_its_change_waits() {
    let mut handoff = taken_first();
    let most = u64::try_from(MOST_CAME).unwrap();
    for number in 0..most - 1 {
        let other = Reply {
            id: ItemId(0x7000 + number),
            ..first()
        };
        kept(&mut handoff, &other);
    }
    kept(&mut handoff, &changed());
    assert_eq!(waiting(&handoff).len(), MOST_CAME);
    assert_eq!(seen(&handoff, &changed()), Seen::Changed);
    // The first version counts no more.
    assert_eq!(seen(&handoff, &first()), Seen::Older);
    // Where nothing but what it said before could go, there is no room.
    let line = handoff.sent[0].came.lines().next().unwrap().to_owned();
    let filler = "x".repeat(LONGEST_CAME - line.len() - 10);
    let came = format!("{line}\n{filler}");
    apply(&mut handoff, Action::KeepReplies(CARD, came)).unwrap();
    assert_eq!(keep(&handoff, &changed()), Err(NoRoom));
    assert_eq!(seen(&handoff, &changed()), Seen::Changed);
}

#[test]
fn a_change_that_waits_is_told_where_it_is_not_known_what_was_decided() {
    let mut handoff = taken_first();
    let came = format!("?{}", changed().json());
    apply(&mut handoff, Action::KeepReplies(CARD, came)).unwrap();
    assert_eq!(seen(&handoff, &changed()), Seen::Changed);
    assert_eq!(waiting(&handoff), [changed()]);
}

#[test]
fn what_waits_is_saved_copied_and_undone_and_travels_in_no_card() {
    let mut handoff = maria();
    let before = handoff.clone();
    let action = keep(&handoff, &first()).unwrap().unwrap();
    let undo = apply(&mut handoff, action).unwrap().undo;
    let people = saved::read(&saved::write(&People::with(handoff.clone()))).unwrap();
    assert_eq!(waiting(people.open()), [first()]);
    // A copy that is brought in brings it along, once.
    let mut mine = before.clone();
    for _ in 0..2 {
        let plan = merge::plan(&mine, &handoff, &english).unwrap();
        mine = merge::merged(&mine, &plan).unwrap();
    }
    assert_eq!(waiting(&mine), [first()]);
    assert_eq!(mine.sent, handoff.sent);
    for reader in Reader::ALL {
        let shared = Shared::new(&handoff, reader, &[], Ticket::default(), clock());
        assert!(!shared.json().contains("Who drives?"));
        assert!(shared.handoff.sent.is_empty());
        let sent = shared.sent(&handoff, "", clock());
        assert!(sent.came.is_empty());
        let mut handed = handoff.clone();
        apply(&mut handed, Action::HandOn(sent)).unwrap();
        let was = handed.sent.last().unwrap().was.as_ref().unwrap();
        assert!(was.sent.is_empty());
    }
    for action in undo {
        apply(&mut handoff, action).unwrap();
    }
    assert_eq!(handoff, before);
}

#[test]
fn there_is_room_for_so_many_and_what_was_decided_goes_first() {
    let mut handoff = taken_first();
    let of = |number: u64| Reply {
        id: ItemId(0x7000 + number),
        ..first()
    };
    let most = u64::try_from(MOST_CAME).unwrap();
    for number in 0..most {
        kept(&mut handoff, &of(number));
    }
    assert_eq!(waiting(&handoff).len(), MOST_CAME);
    assert_eq!(keep(&handoff, &of(most)), Err(NoRoom));
    // Decided, it is taken all the same.
    take(&mut handoff, &of(most), Take::Theirs);
    assert_eq!(seen(&handoff, &of(most)), Seen::Same);
    assert_eq!(waiting(&handoff).len(), MOST_CAME);
    let much = Action::KeepReplies(CARD, "x".repeat(LONGEST_CAME + 1));
    let before = handoff.clone();
    assert!(apply(&mut handoff, much).is_err());
    assert_eq!(handoff, before);
    assert!(handoff.is_consistent());
}

#[test]
fn a_line_that_nobody_can_read_is_no_answer_and_stays() {
    let mut handoff = maria();
    let strange = "?{\"v\":1}\n=\nnothing of ours";
    let set = Action::KeepReplies(CARD, strange.to_owned());
    apply(&mut handoff, set).unwrap();
    assert_eq!(waiting(&handoff), []);
    take(&mut handoff, &first(), Take::Theirs);
    assert!(handoff.sent[0].came.starts_with(strange));
    assert_eq!(seen(&handoff, &first()), Seen::Same);
}
