//! What a holder of a card is asked: what is open on their card, and nothing that it does not show.

use warm_handoff::card::Reader;
use warm_handoff::form::Part;
use warm_handoff::presets;
use warm_handoff::reply::{Job, asks};
use warm_handoff::shared::{Shared, Ticket, is_mark};

use super::{clock, english, noon};

fn asked(reader: Reader) -> Vec<(Job, String)> {
    let handoff = presets::maria(noon());
    let shared = Shared::new(&handoff, reader, &[], Ticket::default(), clock());
    let asks = asks(&shared.handoff, reader, clock());
    assert!(asks.iter().all(|ask| !is_mark(&ask.who)));
    asks.iter()
        .map(|ask| (ask.job, english(&ask.name)))
        .collect()
}

#[test]
fn a_receiver_is_asked_about_what_is_open() {
    let asked = asked(Reader::Clinician);
    let result = (Job::Test, "Result: análisis de tiroides".to_owned());
    assert!(asked.contains(&result), "{asked:?}");
    assert!(
        asked
            .iter()
            .all(|(job, name)| *job != Job::Task && !name.contains('…'))
    );
}

#[test]
fn a_helper_is_asked_about_tasks_and_rides() {
    let asked = asked(Reader::Helper);
    let tasks = presets::maria(noon()).lists.of(Part::Tasks).count();
    let jobs = |wanted| asked.iter().filter(|(job, _)| *job == wanted).count();
    assert_eq!(jobs(Job::Task), tasks);
    assert_eq!(jobs(Job::Task) + jobs(Job::Ride), asked.len());
    assert!(jobs(Job::Ride) > 0, "{asked:?}");
}

#[test]
fn who_has_the_card_of_the_person_is_asked_as_a_helper_is() {
    let asked = asked(Reader::Patient);
    let is_a_helpers = |(job, _): &(Job, String)| matches!(job, Job::Task | Job::Ride);
    assert!(
        !asked.is_empty() && asked.iter().all(is_a_helpers),
        "{asked:?}"
    );
}

#[test]
fn every_example_and_reader_is_asked_only_about_what_has_a_name_on_the_card() {
    for name in presets::NAMES {
        let handoff = presets::named(name, noon()).unwrap();
        for reader in Reader::ALL {
            let shared = Shared::new(&handoff, reader, &[], Ticket::default(), clock());
            for ask in asks(&shared.handoff, reader, clock()) {
                let words = english(&ask.name);
                assert!(!words.contains('…'), "{words}");
                assert!(!english(&ask.asks).is_empty());
            }
        }
    }
}
