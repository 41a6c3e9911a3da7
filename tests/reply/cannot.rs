//! What a helper cannot do, when they can, and the numbers that a receiver need not type.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::Reader;
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::reply::{Does, Job, Reply, State, Take, numbers};

use super::{english, first, hand_on, line, noon, only, presets, reply, take, words};

fn with_task(who: &str, backup: &str) -> (Handoff, ItemId) {
    let mut handoff = presets::maria(noon());
    let id = first(&handoff, Part::Tasks);
    for (slot, words) in [
        (slot::TASK_WHO, who),
        (slot::TASK_BACKUP, backup),
        (slot::TASK_WHEN, ""),
    ] {
        let field = Field::Answer(Place::Item(Part::Tasks, id), slot);
        apply(&mut handoff, Action::Write(field, words.to_owned())).unwrap();
    }
    hand_on(&mut handoff, Reader::Helper);
    (handoff, id)
}

fn cannot(id: ItemId, who: &str) -> Reply {
    Reply {
        name: line("Ana"),
        cannot: vec![Does {
            job: Job::Task,
            id,
            who: line(who),
            by: line(""),
        }],
        ..reply()
    }
}

fn note(handoff: &Handoff, reply: &Reply) -> String {
    only(handoff, reply)
        .note
        .map_or_else(String::new, |note| english(&note))
}

#[test]
fn what_was_theirs_is_nobodys_again_and_it_is_said_who_else_is_named() {
    let (mut handoff, id) = with_task("Ana, hija", "Rosa");
    let proposal = only(&handoff, &cannot(id, ""));
    assert_eq!(proposal.state, State::New);
    assert!(english(&proposal.title).starts_with("They cannot: Task: "));
    assert_eq!(note(&handoff, &cannot(id, "")), "You named for this: Rosa");
    take(&mut handoff, &cannot(id, ""), Take::Theirs);
    assert_eq!(words(&handoff, Part::Tasks, id, slot::TASK_WHO), "");
    assert_eq!(words(&handoff, Part::Tasks, id, slot::TASK_BACKUP), "Rosa");
    let once = handoff.clone();
    take(&mut handoff, &cannot(id, ""), Take::Theirs);
    assert_eq!(handoff, once);
}

#[test]
fn what_was_not_theirs_stays_and_is_only_told() {
    let (mut handoff, id) = with_task("Luis", "");
    let proposal = only(&handoff, &cannot(id, ""));
    assert_eq!(proposal.state, State::Told);
    assert!(proposal.ways().is_empty() && proposal.state.is_settled());
    assert_eq!(
        note(&handoff, &cannot(id, "")),
        "No one else is named for this yet."
    );
    take(&mut handoff, &cannot(id, ""), Take::Theirs);
    assert_eq!(words(&handoff, Part::Tasks, id, slot::TASK_WHO), "Luis");
}

#[test]
fn whom_they_name_becomes_the_backup() {
    let (mut handoff, id) = with_task("", "");
    let reply = cannot(id, "Rosa");
    assert_eq!(note(&handoff, &reply), "They say who could: Rosa");
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(words(&handoff, Part::Tasks, id, slot::TASK_BACKUP), "Rosa");
    assert_eq!(only(&handoff, &reply).state, State::Same);
}

#[test]
fn when_they_can_stands_with_the_task() {
    let (mut handoff, id) = with_task("", "");
    let reply = Reply {
        name: line("Ana"),
        does: vec![Does {
            job: Job::Task,
            id,
            who: line("Ana"),
            by: line("Mondays before 9"),
        }],
        ..reply()
    };
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(words(&handoff, Part::Tasks, id, slot::TASK_WHO), "Ana");
    assert_eq!(
        words(&handoff, Part::Tasks, id, slot::TASK_WHEN),
        "Mondays before 9"
    );
}

#[test]
fn the_numbers_of_whoever_takes_over_are_on_the_card_once() {
    let handoff = presets::maria(noon());
    let all = numbers(&handoff);
    assert!(!all.is_empty(), "{all:?}");
    let mut once = all.clone();
    once.dedup();
    assert_eq!(all, once);
    assert!(all.len() <= 4 && all.iter().all(|number| !number.is_empty()));
    assert!(numbers(&Handoff::empty(ItemId(1))).is_empty());
}
