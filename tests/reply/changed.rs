//! An answer that comes again: as it was, or changed.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::question::Asks;
use warm_handoff::reply::{Accepts, Adds, Kind, Reply, Seen, State, Take, seen};

use super::{CARD, all, english, line, maria, noon, note, only, reply, take};

/// A yes of somebody new, a question and a task.
pub fn first() -> Reply {
    Reply {
        name: line("Lena Ortiz, RN"),
        accepts: Some(Accepts::Yes),
        starts: Some(choice::WHEN_LEAVING),
        ends: Some(choice::FIRST_VISIT),
        day: line("555-0160"),
        question: line("Who drives?"),
        adds: vec![Adds {
            kind: Kind::Task,
            words: note("buy a scale"),
        }],
        ..reply()
    }
}

/// The same with another question, some minutes later.
pub fn changed() -> Reply {
    later(Reply {
        question: line("Who drives you home?"),
        ..first()
    })
}

/// As the app makes it anew.
pub fn later(reply: Reply) -> Reply {
    Reply {
        made: reply.made.max(noon()) + chrono::TimeDelta::try_minutes(20).unwrap(),
        ..reply
    }
}

pub fn taken_first() -> Handoff {
    let mut handoff = maria();
    take(&mut handoff, &first(), Take::Theirs);
    handoff
}

fn titles(handoff: &Handoff, reply: &Reply) -> Vec<String> {
    let all = all(handoff, reply);
    all.iter().map(|one| english(&one.title)).collect()
}

#[test]
fn the_same_answer_once_more_was_here_and_changes_nothing() {
    let mut handoff = taken_first();
    for again in [first(), later(first())] {
        assert_eq!(seen(&handoff, &again), Seen::Same);
        let before = handoff.lists.clone();
        take(&mut handoff, &again, Take::Theirs);
        assert_eq!(handoff.lists, before);
        assert_eq!(handoff.sent[0].taken, [again.id]);
    }
    let once = handoff.clone();
    take(&mut handoff, &later(first()), Take::Theirs);
    assert_eq!(handoff, once);
}

#[test]
fn a_changed_answer_proposes_only_the_lines_that_differ() {
    let mut handoff = taken_first();
    assert_eq!(seen(&handoff, &changed()), Seen::Changed);
    let proposal = only(&handoff, &changed());
    assert_eq!(english(&proposal.title), "A question for you");
    // What they wrote before stands there: they know it.
    assert_eq!(proposal.state, State::Other);
    let asked = |handoff: &Handoff, words: &str| {
        let words = Asks::Own(line(&format!("Lena Ortiz, RN asks: {words}")));
        let mut all = handoff.questions.chosen.iter();
        all.any(|question| question.asks == words)
    };
    assert!(asked(&handoff, "Who drives?"));
    take(&mut handoff, &changed(), Take::Theirs);
    assert!(asked(&handoff, "Who drives you home?") && !asked(&handoff, "Who drives?"));
    assert_eq!(seen(&handoff, &changed()), Seen::Same);
    let once = handoff.clone();
    take(&mut handoff, &changed(), Take::Theirs);
    assert_eq!(handoff, once);
    // The first version is over, and brings nothing back.
    assert_eq!(seen(&handoff, &first()), Seen::Older);
    take(&mut handoff, &first(), Take::Theirs);
    assert_eq!(handoff, once);
}

#[test]
fn what_the_person_wrote_since_is_in_conflict_with_what_they_changed() {
    let mut handoff = taken_first();
    let is_theirs = |asks: &Asks| *asks == Asks::Own(line("Lena Ortiz, RN asks: Who drives?"));
    let mut asked = handoff.questions.chosen.iter();
    let id = asked.find(|own| is_theirs(&own.asks)).unwrap().id;
    let mine = Action::Write(Field::Question(id), "Does Ana drive?".to_owned());
    apply(&mut handoff, mine).unwrap();
    assert_eq!(only(&handoff, &changed()).state, State::Conflict);
    take(&mut handoff, &changed(), Take::Mine);
    let mut asked = handoff.questions.chosen.iter();
    assert!(asked.any(|own| own.asks == Asks::Own(line("Does Ana drive?"))));
}

#[test]
fn a_yes_that_becomes_a_no_ends_what_was_taken_only_once_that_is_taken() {
    let mut handoff = taken_first();
    let no = later(Reply {
        accepts: Some(Accepts::No),
        why: line("I was moved"),
        starts: None,
        ends: None,
        ..first()
    });
    assert_eq!(titles(&handoff, &no), ["Lena Ortiz, RN says no"]);
    let leg = |handoff: &Handoff| {
        let mut legs = handoff.lists.of(Part::Baton);
        let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO) == "Lena Ortiz, RN");
        leg.unwrap().answers.chosen(slot::LEG_STATE).to_vec()
    };
    assert_eq!(leg(&handoff), [choice::AGREED]);
    take(&mut handoff, &no, Take::Theirs);
    assert_eq!(leg(&handoff), [choice::IS_OVER]);
    // And back again.
    let yes = later(later(first()));
    assert_eq!(titles(&handoff, &yes), ["Lena Ortiz, RN takes over"]);
    take(&mut handoff, &yes, Take::Theirs);
    assert_eq!(leg(&handoff), [choice::AGREED]);
    let mut tries = handoff.lists.of(Part::Tries);
    assert!(tries.all(|one| !one.answers.has(slot::TRY_STATE, choice::REFUSED)));
}

#[test]
fn an_answer_of_which_it_is_not_known_what_it_said_was_here() {
    let mut handoff = taken_first();
    apply(&mut handoff, Action::KeepReplies(CARD, String::new())).unwrap();
    assert_eq!(seen(&handoff, &first()), Seen::Same);
}

#[test]
fn of_two_versions_in_one_minute_the_later_one_counts() {
    let again = |reply: &Reply| Reply::read(reply.json().as_bytes(), CARD).unwrap();
    let second = |reply: Reply, second| Reply {
        made: reply.made + chrono::TimeDelta::try_seconds(second).unwrap(),
        ..reply
    };
    let old = again(&second(first(), 12));
    let question = line("Who drives you home?");
    let new = again(&second(
        Reply {
            question,
            ..first()
        },
        40,
    ));
    let mut handoff = maria();
    take(&mut handoff, &old, Take::Theirs);
    assert_eq!(seen(&handoff, &new), Seen::Changed);
    take(&mut handoff, &new, Take::Theirs);
    assert_eq!(seen(&handoff, &old), Seen::Older);
    // An older app reads the minute and nothing else; what it wrote has none.
    assert!(
        old.json().contains(r#""made":"2026-11-23T10:40","#),
        "{}",
        old.json()
    );
    assert!(!first().json().contains("second"));
    for odd in ["-1", "60", "\"12\"", "1e99", "null"] {
        let json = first()
            .json()
            .replace(r#""made""#, &format!(r#""second":{odd},"made""#));
        let read = Reply::read(json.as_bytes(), CARD).unwrap();
        assert_eq!(read, first(), "{odd}");
    }
}
