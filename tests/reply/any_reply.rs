//! Whatever comes back, of whatever there is: no word of mine is lost, and twice is once.

use proptest::prelude::*;
use warm_handoff::action::{Action, apply};
use warm_handoff::card::Reader;
use warm_handoff::form::{Part, choice};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::text::{Line, Note};
use warm_handoff::reply::{Accepts, Adds, Does, ENDS, Fix, Job, Kind, Reply, STARTS, Take};

use super::words_of::texts;
use super::{CARD, any, hand_on, noon, take};

fn line() -> impl Strategy<Value = Line> {
    any::text().prop_map(|text| Line::new(&text).unwrap_or_default())
}

fn note() -> impl Strategy<Value = Note> {
    any::text().prop_map(|text| Note::new(&text).unwrap_or_default())
}

fn select<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = T> + use<T> {
    prop::sample::select(all.to_vec())
}

fn does() -> impl Strategy<Value = Does> {
    let jobs = [
        Job::Test,
        Job::Booking,
        Job::Ride,
        Job::Equipment,
        Job::Promise,
        Job::Leg,
        Job::Task,
    ];
    (select(&jobs), any::id(), line(), line()).prop_map(|(job, id, who, by)| Does {
        job,
        id,
        who,
        by,
    })
}

fn adds() -> impl Strategy<Value = Adds> {
    let kinds = [
        Kind::Task,
        Kind::Question,
        Kind::Medicine,
        Kind::Visit,
        Kind::Note,
    ];
    (select(&kinds), note()).prop_map(|(kind, words)| Adds { kind, words })
}

pub fn any_reply() -> BoxedStrategy<Reply> {
    let accepts = [Accepts::Yes, Accepts::No, Accepts::NotYet];
    let who = (line(), line(), line(), line(), line());
    let whether = (
        prop::option::of(select(&accepts)),
        prop::option::of(select(&STARTS)),
        line(),
        prop::option::of(select(&ENDS)),
        line(),
    );
    let fix = (note(), note()).prop_map(|(paper, say)| Fix { paper, say });
    let lists = (
        prop::collection::vec(does(), 0..4),
        prop::collection::vec(does(), 0..3),
        prop::collection::vec(adds(), 0..4),
        prop::collection::vec(fix, 0..3),
    );
    (any::<u64>(), who, whether, lists, note(), line())
        .prop_map(
            |(id, who, whether, (does, cannot, adds, fixes), said_back, question)| {
                let (accepts, starts, from_when, ends, until_when) = whether;
                Reply {
                    name: who.0,
                    role: who.1,
                    why: who.2,
                    day: who.3,
                    night: who.4,
                    accepts,
                    starts,
                    from_when,
                    ends,
                    until_when,
                    does,
                    cannot,
                    adds,
                    fixes,
                    said_back,
                    question,
                    ..Reply::new(ItemId(id), CARD, noon())
                }
            },
        )
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn keeping_both_loses_no_word_of_mine_and_twice_is_once(
        before in any::handoff(7, 60).boxed(),
        reply in any_reply(),
        reader in select(&Reader::ALL),
        since in any::actions(8).boxed(),
        way in select(&[Take::Both, Take::Theirs]),
        then in any_reply(),
    ) {
        let mut handoff = before;
        handoff.sent.clear();
        hand_on(&mut handoff, reader);
        for action in since {
            if !matches!(action, Action::HandOn(_) | Action::TakeBack(..) | Action::TookReply(..) | Action::KeepReplies(..)) {
                let _ = apply(&mut handoff, action);
            }
        }
        let mine = handoff.clone();
        take(&mut handoff, &reply, way);
        if way == Take::Both {
            let after = texts(&handoff);
            for text in texts(&mine) {
                prop_assert!(after.iter().any(|own| own.contains(&text)), "{:?} is lost", text);
            }
            for part in Part::LISTS {
                for item in mine.lists.of(part) {
                    prop_assert!(handoff.lists.item(part, item.id).is_some());
                }
            }
        }
        prop_assert!(handoff.is_consistent());
        let once = handoff.clone();
        take(&mut handoff, &reply, way);
        prop_assert_eq!(&handoff, &once);
        // Whoever changes their answer sends it under the same name.
        let changed = Reply { id: reply.id, ..then };
        take(&mut handoff, &changed, Take::Both);
        if way == Take::Both {
            let after = texts(&handoff);
            for text in texts(&once) {
                prop_assert!(after.iter().any(|own| own.contains(&text)), "{:?} is lost", text);
            }
        }
        prop_assert!(handoff.is_consistent());
        // From then on it is whole again, with what was the same and left out before.
        take(&mut handoff, &changed, Take::Both);
        let once = handoff.clone();
        take(&mut handoff, &changed, Take::Both);
        prop_assert_eq!(&handoff, &once);
    }

    #[test]
    fn a_reply_comes_back_as_it_was_sent(reply in any_reply()) {
        let read = Reply::read(reply.json().as_bytes(), CARD);
        prop_assert_eq!(read.as_ref(), Ok(&reply));
    }
}

#[test]
fn a_reply_with_only_a_name_is_empty() {
    let reply = Reply {
        name: Line::new("Ana").unwrap(),
        ..Reply::new(ItemId(1), CARD, noon())
    };
    assert!(reply.is_empty());
    let starts = Reply {
        starts: Some(choice::ALREADY),
        ..reply
    };
    assert!(!starts.is_empty());
}
