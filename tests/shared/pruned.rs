//! The card of what travels is the card that was meant, and what travels is on it.

use std::time::Instant;

use chrono::TimeDelta;
use proptest::prelude::*;
use warm_handoff::action::{Action, apply};
use warm_handoff::card::{Card, Reader};
use warm_handoff::clock::Clock;
use warm_handoff::form::{Part, Slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::sent::Sharing;
use warm_handoff::handoff::text::Line;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::shared::Shared;

use super::texts::{own_words, texts};
use super::{Universal, any, clock, examples, noon, shared};

/// What stands where only that there is an answer travels.
const MARK: &str = "…";

fn reader() -> impl Strategy<Value = Reader> {
    prop::sample::select(Reader::ALL.to_vec())
}

fn topics() -> impl Strategy<Value = Vec<Topic>> {
    prop::sample::subsequence(Topic::ALL.to_vec(), 0..=14)
}

/// Checks every promise on one handoff.
fn assert_keeps_its_promises(handoff: &Handoff, reader: Reader, off: &[Topic]) {
    let shared = shared(handoff, reader, off);
    let card = shared.card(clock());
    let whole = Card::shared(&without(handoff, off), reader, clock(), &shared.left);
    // A leg that ends with the first visit says on which day it does, where visits are not told.
    let says_days = off.contains(&Topic::Visits) && !off.contains(&Topic::Charge);
    if !says_days {
        assert_eq!(card, whole, "another card for {reader:?} without {off:?}");
        // It is read on another day, when other legs and visits are next.
        for days in [1, 3, 9, 40] {
            let later = Clock::at(noon() + TimeDelta::days(days), &Universal);
            let whole = Card::shared(&without(handoff, off), reader, later, &shared.left);
            assert_eq!(
                shared.card(later),
                whole,
                "after {days} days for {reader:?}"
            );
        }
    }
    let read = Shared::read(shared.json().as_bytes());
    assert_eq!(read.as_ref(), Ok(&shared), "{}", shared.json());
    assert_eq!(read.unwrap().card(clock()), card);

    let shown = own_words(&card);
    for text in texts(&shared.handoff) {
        let is_shown = shown.iter().any(|own| own.contains(&text.words));
        assert!(
            is_shown || text.is_of_time || text.words == MARK,
            "{:?} travels and is nowhere on the card for {reader:?}",
            text.words
        );
    }
    // What is said elsewhere in the same words is said there.
    let all = texts(handoff);
    let is_told = |topics: &[Topic]| topics.is_empty() || topics.iter().any(|t| !off.contains(t));
    let told: Vec<_> = all.iter().filter(|text| is_told(&text.topics)).collect();
    let json = shared.json();
    for text in all.iter().filter(|text| !is_told(&text.topics)) {
        let is_elsewhere = told.iter().any(|own| own.words.contains(&text.words));
        let travels = texts(&shared.handoff)
            .iter()
            .any(|own| own.words == text.words);
        assert!(is_elsewhere || !travels, "{:?} travels", text.words);
        // Short words stand in names of ours, too.
        let written = serde_json::to_string(&text.words).unwrap();
        let written = written.trim_matches('"');
        if !is_elsewhere && written.chars().count() > 20 {
            assert!(!json.contains(written), "{written} is in {json}");
        }
    }
}

/// The same without these topics, said in another way than the program does.
fn without(handoff: &Handoff, off: &[Topic]) -> Handoff {
    let mut rest = handoff.clone();
    rest.sent.clear();
    rest.person.written_in.take_if(|tag| tag.is_empty());
    rest.sharing = Sharing::default();
    for topic in off {
        match topic {
            Topic::Medicines => rest.medicines = Default::default(),
            Topic::Allergies => rest.allergies = Default::default(),
            Topic::Health => rest.transition.why = Default::default(),
            Topic::Worries => rest.worries = Default::default(),
            Topic::Questions => rest.questions = Default::default(),
            Topic::Helper => rest.person.helper = Default::default(),
            Topic::Talk if off.contains(&Topic::Charge) => rest.request = Default::default(),
            Topic::Talk => {
                let before = std::mem::take(&mut rest.request);
                rest.request.receiver = before.receiver;
                rest.request.receiver_phone = before.receiver_phone;
            }
            _ => {}
        }
        for slot in Slot::all() {
            if Topic::of_sheet(slot) == Some(*topic) {
                let parts = Part::ALL.into_iter();
                for part in parts.filter(|part| part.is_sheet() && slot.is_of(*part)) {
                    apply(&mut rest, Action::SetAnswer(Place::Sheet(part), slot, None)).unwrap();
                }
            }
        }
        let is_of = |part: Part| Topic::of(part) == Some(*topic);
        rest.lists.items.retain(|item| !is_of(item.part));
        rest.lists.answers.retain(|(part, _)| !is_of(*part));
    }
    rest
}

#[test]
fn the_examples_travel_as_they_are_shown_whatever_is_left_out() {
    for handoff in examples() {
        for reader in Reader::ALL {
            assert_keeps_its_promises(&handoff, reader, &[]);
            assert_keeps_its_promises(&handoff, reader, &Topic::ALL);
            for topic in Topic::ALL {
                assert_keeps_its_promises(&handoff, reader, &[topic]);
                let mut others = Topic::ALL.to_vec();
                others.retain(|own| *own != topic);
                assert_keeps_its_promises(&handoff, reader, &others);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_handoff_travels_as_it_is_shown(
        handoff in any::handoff(7, 60),
        reader in reader(),
        off in topics(),
        has_all in any::<bool>(),
    ) {
        let off = if has_all { Vec::new() } else { off };
        assert_keeps_its_promises(&handoff, reader, &off);
    }
}

#[test]
fn nothing_of_what_was_handed_on_before_travels() {
    let mut handoff = examples().next().unwrap();
    let card = shared(&handoff, Reader::Helper, &[]).sent(&handoff, "Ana", clock());
    apply(&mut handoff, Action::HandOn(card)).unwrap();
    apply(
        &mut handoff,
        Action::Share(Reader::Patient, Topic::Me, false),
    )
    .unwrap();
    let next = shared(&handoff, Reader::Helper, &[]);
    assert!(next.handoff.sent.is_empty());
    assert_eq!(next.handoff.sharing, Sharing::default());
    assert_eq!(
        next.handoff.changed_at.map(|at| at.date()),
        Some(noon().date())
    );
}

/// On a phone a card of 200 medicines is slow enough once.
#[test]
fn a_long_list_of_medicines_is_no_long_search() {
    let mut handoff = examples().next().unwrap();
    let medicines = handoff.medicines.list.clone();
    handoff.medicines.list = (0..200)
        .map(|at| {
            let mut medicine = medicines[at % medicines.len()].clone();
            medicine.id = ItemId(at as u64);
            medicine.name = Line::new(&format!("{} {at}", medicine.name)).unwrap();
            medicine
        })
        .collect();
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    // The quickest of a few: the machine does other work beside.
    let best = |work: &dyn Fn()| (0..5).map(|_| time(work)).min().unwrap();
    let card = best(&|| _ = Card::new(&handoff, Reader::Clinician, clock()));
    let prune = best(&|| _ = shared(&handoff, Reader::Clinician, &[]));
    assert!(prune < card * 40, "{prune:?} for a card of {card:?}");
    assert_keeps_its_promises(&handoff, Reader::Clinician, &[]);
}
