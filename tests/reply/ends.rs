//! Until when whoever takes over is in charge: nobody meets somebody else where nobody said so.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::Baton;
use warm_handoff::card::{Piece, Reader};
use warm_handoff::form::{Choice, Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::Item;
use warm_handoff::handoff::place::Place;
use warm_handoff::reply::{Accepts, Reply, State, Take, is_of};
use warm_handoff::words::Words;

use super::{CARD, clock, english, hand_on, line, maria, noon, only, presets, reply, take};

/// Somebody whom nobody named yet says yes.
fn lena(ends: Option<Choice>) -> Reply {
    Reply {
        name: line("Lena Ortiz, RN"),
        role: line("nurse"),
        accepts: Some(Accepts::Yes),
        starts: Some(choice::WHEN_LEAVING),
        day: line("555-0160"),
        night: line("555-0161"),
        ends,
        ..reply()
    }
}

/// How many are in charge at once, at most; and whether anybody is at each hour.
fn most(handoff: &Handoff) -> (usize, bool) {
    let baton = Baton::new(handoff, clock());
    let all = baton.everything().iter();
    let most = all.map(|stretch| stretch.holders.len()).max();
    (most.unwrap_or_default(), baton.gaps().next().is_none())
}

fn end(handoff: &Handoff, who: &str) -> Vec<Choice> {
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO).starts_with(who));
    leg.unwrap().answers.chosen(slot::LEG_ENDS).to_vec()
}

#[test]
fn who_says_until_the_first_visit_ends_where_the_next_begins() {
    let mut handoff = maria();
    let reply = lena(Some(choice::FIRST_VISIT));
    assert_eq!(only(&handoff, &reply).note, None);
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::FIRST_VISIT]);
    assert_eq!(most(&handoff), (1, true));
    assert_eq!(only(&handoff, &reply).state, State::Same);
}

/// An answer of an older app says nothing of an end.
#[test]
fn who_does_not_say_until_when_ends_at_the_first_visit_of_another_and_it_is_said() {
    let mut handoff = maria();
    let old = r#"{"v":1,"kind":"reply","id":"0000000000005eed","card":"0000000000c0ffee",
        "made":"2026-11-23T10:40","name":"Lena Ortiz, RN","accepts":"yes","starts":"when_leaving",
        "day":"555-0160","night":"555-0161"}"#;
    let reply = Reply::read(old.as_bytes(), CARD).unwrap();
    assert_eq!(reply.ends, None);
    let proposal = only(&handoff, &reply);
    let note = proposal.note.map(|note| english(&note)).unwrap();
    assert!(note.contains("Dr. Priya Nair"), "{note}");
    let labels: Vec<_> = proposal.differences.iter().map(|one| &one.label).collect();
    assert!(labels.contains(&&slot::LEG_ENDS.label()), "{labels:?}");
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::FIRST_VISIT]);
    assert_eq!(most(&handoff), (1, true));
    let once = handoff.clone();
    assert_eq!(only(&handoff, &reply).state, State::Same);
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(handoff, once);
}

#[test]
fn who_does_not_say_until_when_has_no_end_where_nobody_else_begins_at_the_visit() {
    let mut handoff = maria();
    for leg in maria().lists.of(Part::Baton) {
        if leg.answers.has(slot::LEG_STARTS, choice::FIRST_VISIT) {
            apply(&mut handoff, Action::RemoveItem(Part::Baton, leg.id)).unwrap();
        }
    }
    assert_eq!(only(&handoff, &lena(None)).note, None);
    take(&mut handoff, &lena(None), Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::NO_END]);
    assert_eq!(most(&handoff), (1, true));
}

/// Where somebody begins before the visit, an end at the visit would mend nothing.
#[test]
fn who_would_meet_somebody_else_before_the_visit_gets_no_end_of_ours() {
    let mut handoff = maria();
    let place = Place::Item(Part::Baton, ItemId(0x99));
    let day = Answer::Day(line("November 28 at 8 am"), Some(noon().date()));
    for action in [
        Action::AddItem(Part::Baton, ItemId(0x99)),
        Action::Write(Field::Answer(place, slot::LEG_WHO), "Rosa".to_owned()),
        Action::Choose(place, slot::LEG_STARTS, choice::AT_TIME, true),
        Action::SetAnswer(place, slot::LEG_FROM, Some(day)),
        Action::Choose(place, slot::LEG_ENDS, choice::FIRST_VISIT, true),
    ] {
        apply(&mut handoff, action).unwrap();
    }
    assert_eq!(only(&handoff, &lena(None)).note, None);
    take(&mut handoff, &lena(None), Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::NO_END]);
}

#[test]
fn whoever_says_without_an_end_means_it() {
    let mut handoff = maria();
    take(&mut handoff, &lena(Some(choice::NO_END)), Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::NO_END]);
    assert_eq!(most(&handoff).0, 2);
}

#[test]
fn a_day_ends_it_on_that_day() {
    let mut handoff = maria();
    let reply = Reply {
        until_when: line("Friday at 6 pm"),
        ..lena(Some(choice::AT_TIME))
    };
    take(&mut handoff, &reply, Take::Theirs);
    assert_eq!(end(&handoff, "Lena"), [choice::AT_TIME]);
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_UNTIL) == "Friday at 6 pm");
    let until = leg.unwrap().answers.get(slot::LEG_UNTIL).cloned();
    let said = Answer::Day(line("Friday at 6 pm"), Some(noon().date()));
    assert_eq!(until, Some(said));
    assert_eq!(only(&handoff, &reply).state, State::Same);
}

/// Who was named from the first visit on takes over before it: nothing overlaps, and nothing ends at the visit.
#[test]
fn the_same_person_or_place_goes_on_over_the_first_visit() {
    for (name, role, named) in [
        ("Dr. Priya Nair", "family doctor", "Dr. Priya Nair"),
        (
            "Lena Ortiz, RN",
            "nurse, Eastside Clinic",
            "Eastside Clinic",
        ),
    ] {
        for ends in [None, Some(choice::FIRST_VISIT), Some(choice::NO_END)] {
            let mut handoff = presets::maria(noon());
            let is_heir = |leg: &&Item| leg.answers.has(slot::LEG_STARTS, choice::FIRST_VISIT);
            let heir = handoff.lists.of(Part::Baton).find(is_heir).unwrap().id;
            let who = Field::Answer(Place::Item(Part::Baton, heir), slot::LEG_WHO);
            apply(&mut handoff, Action::Write(who, named.to_owned())).unwrap();
            hand_on(&mut handoff, Reader::Clinician);
            let reply = Reply {
                name: line(name),
                role: line(role),
                ..lena(ends)
            };
            let presented = handoff.clone();
            take(&mut handoff, &reply, Take::Theirs);
            let note = only(&presented, &reply).note.map(|note| english(&note));
            let is_said = note.is_some_and(|note| note.contains("So this does not end there."));
            assert_eq!(
                is_said,
                ends == Some(choice::FIRST_VISIT),
                "{name}, {ends:?}"
            );
            assert_eq!(end(&handoff, named), [choice::NO_END], "{name}, {ends:?}");
            assert_eq!(most(&handoff), (1, true), "{name}, {ends:?}");
            assert_eq!(only(&handoff, &reply).state, State::Same);
        }
    }
}

#[test]
fn a_name_is_of_a_person_or_their_place() {
    assert!(is_of("Eastside Clinic", "Lena", "nurse, Eastside Clinic"));
    assert!(is_of("Dr. Priya Nair", "Dr. Priya Nair", ""));
    assert!(!is_of("Dr. Priya Nair", "Lena", "nurse of Dr. Priya Nair"));
    assert!(!is_of("", "", ""));
}

#[test]
fn words_for_another_time_count_only_where_another_time_was_chosen() {
    let mut handoff = maria();
    let left = Reply {
        starts: Some(choice::ALREADY),
        from_when: line("Friday at 6 pm"),
        until_when: line("Sunday"),
        ..lena(Some(choice::FIRST_VISIT))
    };
    take(&mut handoff, &left, Take::Theirs);
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO).starts_with("Lena"));
    let answers = &leg.unwrap().answers;
    assert!(answers.has(slot::LEG_STARTS, choice::ALREADY));
    assert!(answers.has(slot::LEG_ENDS, choice::FIRST_VISIT));
    assert_eq!(answers.get(slot::LEG_FROM), None);
    assert_eq!(answers.get(slot::LEG_UNTIL), None);
}

/// Whether it was said or not: nobody set an end.
#[test]
fn whoever_says_without_an_end_is_not_shown_as_silent() {
    let proposal = only(&maria(), &lena(Some(choice::NO_END)));
    let mut all = proposal.differences.iter();
    let end = all.find(|one| one.label == slot::LEG_ENDS.label()).unwrap();
    let Piece::Said(said) = &end.theirs else {
        panic!("{end:?}")
    };
    let words = |tag| Words::host(tag).unwrap().say(said);
    assert_eq!(words("en"), "No end is set");
    assert_eq!(words("es"), "Sin fecha de fin");
}
