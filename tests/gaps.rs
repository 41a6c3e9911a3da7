//! What is missing in a handoff: each rule holds when it should, is silent once answered, and asks nobody too early.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "gaps/answers.rs"]
mod answers;
#[path = "any/handoffs.rs"]
mod any;
#[path = "gaps/rank.rs"]
mod rank;
#[path = "gaps/rules.rs"]
mod rules;

use any::empty;
use chrono::NaiveDate;
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::bank;
use warm_handoff::form::{Choice, Part, Slot};
use warm_handoff::gaps::{Counts, Gap, Kind, RULES, gaps};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::words::{Voice, Who, Words};

const ONE: ItemId = ItemId(1);
const TWO: ItemId = ItemId(2);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// Reads 2026-11-30 and nothing else.
fn read_day(typed: &str, _: NaiveDate) -> Option<NaiveDate> {
    typed.parse().ok()
}

fn after(actions: impl IntoIterator<Item = Action>) -> Handoff {
    let mut handoff = empty();
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn found(handoff: &Handoff) -> Vec<Gap> {
    gaps(handoff, today(), read_day)
}

fn kinds(handoff: &Handoff) -> Vec<Kind> {
    found(handoff).iter().map(Gap::kind).collect()
}

/// Words in a slot of a thing.
fn put(part: Part, id: ItemId, slot: Slot, words: &str) -> Action {
    Action::Write(Field::Answer(Place::Item(part, id), slot), words.to_owned())
}

/// A choice in a slot of a thing.
fn choose(part: Part, id: ItemId, slot: Slot, choice: Choice) -> Action {
    Action::Choose(Place::Item(part, id), slot, choice, true)
}

fn say(handoff: &Handoff, kind: Kind) -> String {
    let gaps = found(handoff);
    let gap = gaps.iter().find(|gap| gap.kind() == kind).unwrap();
    let english = Words::host("en").unwrap();
    english.say(&gap.words(handoff))
}

#[test]
fn every_kind_has_one_rule_and_every_rule_a_question_of_the_bank() {
    for (at, rule) in RULES.iter().enumerate() {
        let others = RULES.iter().skip(at + 1);
        assert!(others.clone().all(|other| other != rule), "{:?}", rule.kind);
        assert!(bank::find(rule.raises).is_some(), "{:?}", rule.kind);
    }
}

#[test]
fn before_anything_is_said_only_what_everybody_needs_is_missing() {
    let found = found(&empty());
    let kinds: Vec<_> = found.iter().map(Gap::kind).collect();
    let all = [Kind::NobodyTakesOver, Kind::NoNightNumber, Kind::NoVisit];
    assert_eq!(kinds, all);
    assert!(found.iter().all(|gap| gap.item.is_none()));
    assert!(
        found
            .iter()
            .all(|gap| gap.rule.counts == Counts::FromTheStart)
    );
}

proptest! {
    #[test]
    fn whatever_was_said_each_gap_is_of_something_that_is_there(
        handoff in any::handoff(1, 60),
        today in any::day(),
    ) {
        let found = gaps(&handoff, today, |_, today| Some(today));
        let words = Words::host("es").unwrap().with_voice(Voice { who: Who::Other, name: "Ana".to_owned() });
        for gap in &found {
            if let Some(id) = gap.item {
                prop_assert!(handoff.answers(Place::Item(gap.part(), id)).is_some(), "{gap:?}");
            }
            prop_assert_eq!(gap.raises.map(bank::BankId::as_str), bank::find(gap.rule.raises).map(|_| gap.rule.raises));
            prop_assert!(!words.say(&gap.words(&handoff)).trim().is_empty());
        }
        let row = |gap: &Gap| RULES.iter().position(|rule| rule == gap.rule);
        prop_assert!(found.windows(2).all(|pair| row(&pair[0]) <= row(&pair[1])));
        let again = gaps(&handoff, today, |_, today| Some(today));
        prop_assert_eq!(&found, &again);
        for (at, gap) in found.iter().enumerate() {
            prop_assert!(!found[at + 1..].contains(gap), "{gap:?} stands twice");
        }
    }
}
