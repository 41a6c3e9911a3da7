//! An answer that changes between no and yes, beside what was asked of them and what stands for them.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::{Card, Reader, plain::plain};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::reply::{Accepts, Reply, State, Take};
use warm_handoff::words::Words;

use super::changed::{changed, first, later};
use super::{all, english, hand_on, line, noon, only, presets, take, words};

const ASKED: ItemId = ItemId(0x77);

fn write(handoff: &mut Handoff, part: Part, id: ItemId, slot: warm_handoff::form::Slot, to: &str) {
    let field = Field::Answer(Place::Item(part, id), slot);
    apply(handoff, Action::Write(field, to.to_owned())).unwrap();
}

/// Nothing was asked of anybody yet, or a talk of Lena.
fn unasked(asked: bool) -> Handoff {
    let mut handoff = presets::maria(noon());
    let tries: Vec<_> = handoff.lists.of(Part::Tries).map(|one| one.id).collect();
    for id in tries {
        apply(&mut handoff, Action::RemoveItem(Part::Tries, id)).unwrap();
    }
    if asked {
        let place = Place::Item(Part::Tries, ASKED);
        apply(&mut handoff, Action::AddItem(Part::Tries, ASKED)).unwrap();
        write(
            &mut handoff,
            Part::Tries,
            ASKED,
            slot::TRY_WHO,
            "Lena Ortiz, RN",
        );
        for (slot, choice) in [
            (slot::TRY_HOW, choice::THREE_WAY),
            (slot::TRY_STATE, choice::ASKED),
        ] {
            apply(&mut handoff, Action::Choose(place, slot, choice, true)).unwrap();
        }
    }
    hand_on(&mut handoff, Reader::Clinician);
    handoff
}

fn no() -> Reply {
    Reply {
        accepts: Some(Accepts::No),
        why: line("no beds"),
        starts: None,
        ends: None,
        ..first()
    }
}

fn text(handoff: &Handoff) -> String {
    let card = Card::new(handoff, Reader::Clinician, noon());
    plain(&card, &Words::host("en").unwrap()).replace('\u{a0}', " ")
}

/// What the card tells of the talk that was asked for.
fn of_the_talk(handoff: &Handoff) -> Vec<String> {
    let text = text(handoff);
    let lines = text.lines().filter(|line| {
        let line = line.to_lowercase();
        ["agreed:", "refused", "asked:", "no beds"]
            .iter()
            .any(|one| line.contains(one))
    });
    lines.map(str::to_owned).collect()
}

#[test]
fn a_no_that_becomes_a_yes_is_no_yes_to_a_talk() {
    let mut handoff = unasked(false);
    let before = of_the_talk(&handoff);
    take(&mut handoff, &no(), Take::Theirs);
    assert_eq!(handoff.lists.of(Part::Tries).count(), 1);
    assert_ne!(of_the_talk(&handoff), before);
    take(&mut handoff, &changed(), Take::Theirs);
    assert_eq!(of_the_talk(&handoff), before);
    assert!(!text(&handoff).contains("AGREED"), "{}", text(&handoff));
    assert_eq!(handoff.lists.of(Part::Tries).count(), 0);
}

#[test]
fn a_talk_that_was_asked_of_them_waits_again_after_their_yes() {
    let mut handoff = unasked(true);
    let before = of_the_talk(&handoff);
    take(&mut handoff, &no(), Take::Theirs);
    assert_ne!(of_the_talk(&handoff), before);
    take(&mut handoff, &changed(), Take::Theirs);
    assert_eq!(of_the_talk(&handoff), before);
    let asked = &handoff.lists.item(Part::Tries, ASKED).unwrap().answers;
    assert!(asked.has(slot::TRY_STATE, choice::ASKED));
    assert!(!asked.answers(slot::TRY_WHY) && !asked.answers(slot::TRY_WHEN));
}

#[test]
fn what_the_person_wrote_of_the_refusal_stays_and_what_they_agreed_since_too() {
    let mut handoff = unasked(false);
    take(&mut handoff, &no(), Take::Theirs);
    let id = handoff.lists.of(Part::Tries).next().unwrap().id;
    write(
        &mut handoff,
        Part::Tries,
        id,
        slot::TRY_WHY,
        "no beds, ask on Monday",
    );
    let mut agreed = handoff.clone();
    take(&mut handoff, &changed(), Take::Theirs);
    let answers = &handoff.lists.item(Part::Tries, id).unwrap().answers;
    assert!(answers.has(slot::TRY_STATE, choice::ASKED));
    assert_eq!(answers.words(slot::TRY_WHY), "no beds, ask on Monday");
    assert!(!answers.answers(slot::TRY_WHEN));
    let place = Place::Item(Part::Tries, id);
    let yes = Action::Choose(place, slot::TRY_STATE, choice::AGREED, true);
    apply(&mut agreed, yes).unwrap();
    let before = agreed.lists.item(Part::Tries, id).cloned();
    take(&mut agreed, &changed(), Take::Theirs);
    assert_eq!(agreed.lists.item(Part::Tries, id).cloned(), before);
}

#[test]
fn the_refusal_is_over_although_all_of_the_yes_stands_already() {
    let mut handoff = unasked(false);
    take(&mut handoff, &first(), Take::Theirs);
    let no = Reply {
        accepts: Some(Accepts::No),
        ..later(first())
    };
    take(&mut handoff, &no, Take::Theirs);
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO) == "Lena Ortiz, RN");
    let place = Place::Item(Part::Baton, leg.unwrap().id);
    drop(legs);
    let agreed = Action::Choose(place, slot::LEG_STATE, choice::AGREED, true);
    apply(&mut handoff, agreed).unwrap();
    let yes = later(later(first()));
    let whether = &all(&handoff, &yes)[0];
    assert_eq!(english(&whether.title), "Lena Ortiz, RN takes over");
    assert_eq!(whether.state, State::New);
    take(&mut handoff, &yes, Take::Theirs);
    assert_eq!(handoff.lists.of(Part::Tries).count(), 0);
}

/// The office agreed through somebody else: that somebody of it says no does not end that.
#[test]
fn a_no_ends_only_what_their_own_yes_began() {
    let mut handoff = presets::maria(noon());
    let id = ItemId(0x99);
    let place = Place::Item(Part::Baton, id);
    apply(&mut handoff, Action::AddItem(Part::Baton, id)).unwrap();
    write(
        &mut handoff,
        Part::Baton,
        id,
        slot::LEG_WHO,
        "Eastside Clinic",
    );
    write(
        &mut handoff,
        Part::Baton,
        id,
        slot::LEG_ACCEPTED_BY,
        "Dr. Kim",
    );
    let agreed = Action::Choose(place, slot::LEG_STATE, choice::AGREED, true);
    apply(&mut handoff, agreed).unwrap();
    hand_on(&mut handoff, Reader::Clinician);
    let yes = Reply {
        role: line("nurse, Eastside Clinic"),
        ..first()
    };
    let no = later(Reply {
        role: line("nurse, Eastside Clinic"),
        ..no()
    });
    let mut left = handoff.clone();
    take(&mut left, &yes, Take::Mine);
    let proposal = only(&left, &no);
    let labels: Vec<_> = proposal.differences.iter().map(|one| &one.label).collect();
    assert!(!labels.contains(&&slot::LEG_STATE.label()), "{labels:?}");
    take(&mut left, &no, Take::Theirs);
    let leg = &left.lists.item(Part::Baton, id).unwrap().answers;
    assert!(leg.has(slot::LEG_STATE, choice::AGREED));
    // Where they took it over themselves, it ends.
    take(&mut handoff, &yes, Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Baton, id, slot::LEG_ACCEPTED_BY),
        "Lena Ortiz, RN"
    );
    take(&mut handoff, &no, Take::Theirs);
    let leg = &handoff.lists.item(Part::Baton, id).unwrap().answers;
    assert!(leg.has(slot::LEG_STATE, choice::IS_OVER));
}
