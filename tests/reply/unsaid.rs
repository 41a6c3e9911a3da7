//! What a changed answer does not say any more.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::reply::{Does, Job, Proposal, Reply, State, Take};

use super::changed::{first as yes, later};
use super::{all, english, first, line, maria, take, words};

/// Lena reads a result, and can be reached at night.
fn full(id: ItemId) -> Reply {
    Reply {
        does: vec![Does {
            job: Job::Test,
            id,
            who: line("Lena Ortiz, RN"),
            by: line("Friday"),
        }],
        night: line("555-0161"),
        starts: Some(choice::AT_TIME),
        from_when: line("Friday at 6 pm"),
        ..yes()
    }
}

fn less(id: ItemId) -> Reply {
    later(Reply {
        does: Vec::new(),
        night: line(""),
        starts: Some(choice::ALREADY),
        from_when: line(""),
        ..full(id)
    })
}

fn unsaid(handoff: &Handoff, reply: &Reply) -> Vec<Proposal> {
    let mut all = all(handoff, reply);
    all.retain(|one| english(&one.title).starts_with("They do not say any more: "));
    all
}

fn told(proposal: &Proposal) -> (String, String) {
    let title = english(&proposal.title);
    let note = proposal.note.as_ref().map_or_else(String::new, english);
    (title.replace("They do not say any more: ", ""), note)
}

#[test]
fn what_they_took_back_is_told_and_goes_once_that_is_taken() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    take(&mut handoff, &full(id), Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Tests, id, slot::TEST_OWNER),
        "Lena Ortiz, RN"
    );
    let lines = unsaid(&handoff, &less(id));
    assert!(lines.iter().all(|one| one.state == State::New));
    assert!(
        lines
            .iter()
            .all(|one| one.ways() == [Take::Theirs, Take::Mine])
    );
    let lines: Vec<_> = lines.iter().map(told).collect();
    let said = |what: &str, words: &str| (what.to_owned(), format!("Before, they said: {words}"));
    assert_eq!(
        lines,
        [
            said("Result: análisis de tiroides", "Lena Ortiz, RN, Friday"),
            said(&english(&slot::LEG_NIGHT.label()), "555-0161"),
            said(&english(&slot::LEG_FROM.label()), "Friday at 6 pm"),
        ]
    );
    let mut kept = handoff.clone();
    take(&mut kept, &less(id), Take::Mine);
    assert_eq!(
        words(&kept, Part::Tests, id, slot::TEST_OWNER),
        "Lena Ortiz, RN"
    );
    take(&mut handoff, &less(id), Take::Theirs);
    assert_eq!(words(&handoff, Part::Tests, id, slot::TEST_OWNER), "");
    assert_eq!(words(&handoff, Part::Tests, id, slot::TEST_DUE), "");
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO) == "Lena Ortiz, RN");
    let leg = &leg.unwrap().answers;
    assert!(!leg.answers(slot::LEG_NIGHT) && !leg.answers(slot::LEG_FROM));
    assert_eq!(leg.words(slot::LEG_DAY), "555-0160");
    assert!(unsaid(&handoff, &less(id)).is_empty());
}

#[test]
fn what_is_not_as_they_said_it_any_more_is_only_told() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    take(&mut handoff, &full(id), Take::Theirs);
    let place = Place::Item(Part::Tests, id);
    for (slot, to) in [(slot::TEST_OWNER, "Dr. Haddad"), (slot::TEST_DUE, "Monday")] {
        let field = Field::Answer(place, slot);
        apply(&mut handoff, Action::Write(field, to.to_owned())).unwrap();
    }
    let lines = unsaid(&handoff, &less(id));
    assert_eq!(lines[0].state, State::Told);
    take(&mut handoff, &less(id), Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Tests, id, slot::TEST_OWNER),
        "Dr. Haddad"
    );
    assert_eq!(words(&handoff, Part::Tests, id, slot::TEST_DUE), "Monday");
}

#[test]
fn a_day_alone_can_be_taken_back_and_what_they_cannot_is_told_once() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    take(&mut handoff, &full(id), Take::Theirs);
    let mut no_day = later(full(id));
    no_day.does[0].by = line("");
    let lines = unsaid(&handoff, &no_day);
    let lines: Vec<_> = lines.iter().map(told).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!(lines[0].1, "Before, they said: Friday");
    let mut cannot = later(full(id));
    cannot.cannot = std::mem::take(&mut cannot.does);
    assert!(unsaid(&handoff, &cannot).is_empty());
    take(&mut handoff, &no_day, Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Tests, id, slot::TEST_OWNER),
        "Lena Ortiz, RN"
    );
    assert_eq!(words(&handoff, Part::Tests, id, slot::TEST_DUE), "");
}

/// What they did of it became a promise.
#[test]
fn what_they_did_of_a_thing_that_is_gone_can_be_taken_back_too() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    apply(&mut handoff, Action::RemoveItem(Part::Tests, id)).unwrap();
    take(&mut handoff, &full(id), Take::Theirs);
    let of_lena = |handoff: &Handoff| {
        let mut all = handoff.lists.of(Part::Promises);
        all.any(|one| one.answers.words(slot::PROMISE_WHO) == "Lena Ortiz, RN")
    };
    assert!(of_lena(&handoff));
    take(&mut handoff, &less(id), Take::Theirs);
    assert!(!of_lena(&handoff));
}
