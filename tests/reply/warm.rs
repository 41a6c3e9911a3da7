//! What was said back in an answer counts as said back, in writing.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::Reader;
use warm_handoff::form::{Choice, Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::reply::{Accepts, Reply, Take};
use warm_handoff::warmth::{Warm, warmth};

use super::waiting::kept;
use super::{clock, english, hand_on, maria, noon, note, reply, take};

fn back() -> Reply {
    Reply {
        said_back: note("Weigh each day.\nCall at 2 kg more."),
        accepts: Some(Accepts::Yes),
        starts: Some(choice::ALREADY),
        ..reply()
    }
}

fn is_there(handoff: &Handoff, wanted: Warm) -> bool {
    let all = warmth(handoff, clock());
    assert_eq!(all.len(), Warm::ALL.len());
    all.contains(&(wanted, true))
}

fn mark(handoff: &Handoff, right: Choice) -> Handoff {
    let mut marked = handoff.clone();
    let place = Place::Sheet(Part::Talk);
    apply(
        &mut marked,
        Action::Choose(place, slot::TALK_SAID, right, true),
    )
    .unwrap();
    marked
}

#[test]
fn what_was_said_back_in_an_answer_counts_once_it_is_taken() {
    let mut handoff = maria();
    take(&mut handoff, &back(), Take::Mine);
    assert!(!is_there(&handoff, Warm::BackInWriting));
    let mut handoff = maria();
    take(&mut handoff, &back(), Take::Theirs);
    assert!(is_there(&handoff, Warm::BackInWriting));
    assert!(!is_there(&handoff, Warm::SaidBack) && !is_there(&handoff, Warm::Live));
    let words = english(&Warm::BackInWriting.words());
    assert!(words.contains("in writing, not live"), "{words}");
}

#[test]
fn the_person_still_says_whether_it_was_right() {
    let mut handoff = maria();
    take(&mut handoff, &back(), Take::Theirs);
    let right = mark(&handoff, choice::SAID_RIGHT);
    assert!(is_there(&right, Warm::SaidBack) && !is_there(&right, Warm::BackInWriting));
    for not_all in [choice::SAID_PART, choice::NOT_SAID, choice::NOT_SURE] {
        let marked = mark(&handoff, not_all);
        assert!(!is_there(&marked, Warm::SaidBack) && !is_there(&marked, Warm::BackInWriting));
    }
}

#[test]
fn what_the_person_noted_in_the_talk_was_not_written_to_them() {
    let mut handoff = maria();
    let field = Field::Answer(Place::Sheet(Part::Talk), slot::TALK_SAY_BACK);
    apply(
        &mut handoff,
        Action::Write(field, "Weigh each day.".to_owned()),
    )
    .unwrap();
    take(&mut handoff, &reply(), Take::Theirs);
    assert!(!is_there(&handoff, Warm::BackInWriting));
}

/// The person's own words where what was said back stands, and an answer that came.
fn beside(words: &str, came: &Reply, reader: Reader, is_decided: bool) -> bool {
    let mut handoff = presets::maria(noon());
    hand_on(&mut handoff, reader);
    let field = Field::Answer(Place::Sheet(Part::Talk), slot::TALK_SAY_BACK);
    apply(&mut handoff, Action::Write(field, words.to_owned())).unwrap();
    if is_decided {
        take(&mut handoff, came, Take::Mine);
    } else {
        kept(&mut handoff, came);
    }
    is_there(&handoff, Warm::BackInWriting)
}

#[test]
fn only_a_decided_yes_of_the_care_team_counts_and_only_as_a_whole() {
    let all = back().said_back.to_string();
    assert!(beside(&all, &back(), Reader::Clinician, true));
    let more = format!("{all}\nAnd call Ana.");
    assert!(beside(&more, &back(), Reader::Clinician, true));
    assert!(!beside(&all, &back(), Reader::Clinician, false));
    assert!(!beside(&all, &back(), Reader::Helper, true));
    for accepts in [Some(Accepts::No), Some(Accepts::NotYet), None] {
        let other = Reply { accepts, ..back() };
        assert!(!beside(&all, &other, Reader::Clinician, true));
    }
    let short = Reply {
        said_back: note("ok"),
        ..back()
    };
    assert!(!beside(
        "The nurse took notes.",
        &short,
        Reader::Clinician,
        true
    ));
}
