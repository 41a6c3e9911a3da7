//! What a helper cannot do, when they can, and the numbers that a receiver need not type.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::Reader;
use warm_handoff::form::{Choice, Part, Slot, choice, slot};
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
fn whom_they_name_for_a_ride_is_a_note_that_can_be_taken() {
    let mut handoff = presets::maria(noon());
    let id = first(&handoff, Part::Visits);
    hand_on(&mut handoff, Reader::Helper);
    let of_ride = |who: &str| {
        let mut reply = cannot(id, who);
        reply.cannot[0].job = Job::Ride;
        reply
    };
    assert_eq!(only(&handoff, &of_ride("")).state, State::Told);
    let reply = of_ride("Rosa, 555-0199");
    assert_eq!(only(&handoff, &reply).state, State::New);
    assert_eq!(note(&handoff, &reply), "They say who could: Rosa, 555-0199");
    let notes = |handoff: &Handoff| {
        let all = handoff.lists.of(Part::Corrections);
        let all = all.map(|one| one.answers.words(slot::CORRECTION_SAY).to_owned());
        all.filter(|words| words.contains("Rosa"))
            .collect::<Vec<_>>()
    };
    let mut left = handoff.clone();
    take(&mut left, &reply, Take::Mine);
    assert!(notes(&left).is_empty());
    take(&mut handoff, &reply, Take::Theirs);
    let taken = notes(&handoff);
    assert_eq!(taken.len(), 1, "{taken:?}");
    assert!(taken[0].starts_with("Ana says: Ride: "), "{taken:?}");
    assert!(
        taken[0].ends_with(". Rosa, 555-0199 could do it."),
        "{taken:?}"
    );
    assert_eq!(only(&handoff, &reply).state, State::Told);
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(notes(&handoff), taken);
}

#[test]
fn the_numbers_of_whoever_takes_over_are_on_the_card_once_each_with_its_name() {
    let handoff = presets::maria(noon());
    let all = numbers(&handoff);
    assert!(!all.is_empty(), "{all:?}");
    let of_nair = all.iter().all(|one| one.who == "Dr. Priya Nair");
    assert!(of_nair, "{all:?}");
    let mut once = all.clone();
    once.dedup_by(|one, other| one.number == other.number);
    assert_eq!(all, once);
    assert!(all.len() <= 4 && all.iter().all(|one| !one.number.is_empty()));
    assert!(numbers(&Handoff::empty(ItemId(1))).is_empty());
}

#[test]
fn the_numbers_of_the_person_and_their_family_are_offered_to_nobody() {
    let mut handoff = Handoff::empty(ItemId(1));
    let mut add = |part, id, words: &[(Slot, &str)], chosen: &[(Slot, Choice)]| {
        let place = Place::Item(part, ItemId(id));
        apply(&mut handoff, Action::AddItem(part, ItemId(id))).unwrap();
        for (slot, words) in words {
            let field = Field::Answer(place, *slot);
            apply(&mut handoff, Action::Write(field, (*words).to_owned())).unwrap();
        }
        for (slot, choice) in chosen {
            apply(&mut handoff, Action::Choose(place, *slot, *choice, true)).unwrap();
        }
    };
    let leg = |who, day| [(slot::LEG_WHO, who), (slot::LEG_DAY, day)];
    add(Part::Baton, 2, &leg("Ana, my daughter", "555-0101"), &[]);
    add(Part::Baton, 3, &leg("Somebody at home", "555-0102"), &[]);
    add(Part::Baton, 4, &leg("Lena Ortiz", "555-0160"), &[]);
    add(Part::Baton, 5, &leg("Luis", "555-0103"), &[]);
    let family = [(slot::CONTACT_SIDE, choice::FAMILY)];
    let contact = |who, day| [(slot::CONTACT_NAME, who), (slot::CONTACT_DAY, day)];
    add(Part::Contacts, 6, &contact("Ana", "555-0104"), &family);
    add(Part::Contacts, 7, &contact("Rosa", "555-0102"), &family);
    apply(&mut handoff, Action::Write(Field::Name, "Luis".to_owned())).unwrap();
    let all = numbers(&handoff);
    let all: Vec<_> = all
        .iter()
        .map(|one| (one.who.as_str(), one.number.as_str()))
        .collect();
    assert_eq!(all, [("Lena Ortiz", "555-0160")]);
}
