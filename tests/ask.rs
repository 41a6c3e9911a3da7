//! Asking for the talk: the words for every way and every reader, and what comes of each answer.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "ask/on_the_card.rs"]
mod on_the_card;
#[path = "ask/taps.rs"]
mod taps;
#[path = "ask/told.rs"]
mod told;
#[path = "ask/ways.rs"]
mod ways;
#[path = "ask/words.rs"]
mod words;

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::ask::{
    Audience, Rung, Standing, Tap, actions, moment_words, plea, said, standing,
};
use warm_handoff::form::{Choice, Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::request::Purpose;
use warm_handoff::words::Words;

/// What the promise of the card is called.
const PROMISE: &str = "Say yes to the card";

/// A Monday.
fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn empty() -> Handoff {
    Handoff::empty(ItemId(1))
}

fn act(handoff: &mut Handoff, action: Action) {
    apply(handoff, action).unwrap();
    handoff.say_days_on(now().date());
}

fn write(handoff: &mut Handoff, field: Field, words: &str) {
    act(handoff, Action::Write(field, words.to_owned()));
}

fn sheet(handoff: &mut Handoff, slot: Slot, words: &str) {
    write(handoff, Field::Answer(Place::Sheet(Part::Ask), slot), words);
}

fn pick(handoff: &mut Handoff, slot: Slot, choice: Choice) {
    act(
        handoff,
        Action::Choose(Place::Sheet(Part::Ask), slot, choice, true),
    );
}

/// Someone who gave every fact.
fn whole() -> Handoff {
    let mut handoff = empty();
    for (field, words) in [
        (Field::Name, "Maria Delgado"),
        (Field::Helper, "Ana"),
        (Field::Language, "español"),
        (Field::Sender, "Tom Reyes"),
        (Field::Receiver, "Dr. Nair"),
        (Field::ReceiverPhone, "555-0177"),
        (Field::CallBack, "Ana, 555-0142"),
        (Field::OwnPurpose, "la pastilla blanca"),
    ] {
        write(&mut handoff, field, words);
    }
    act(&mut handoff, Action::Interpreter(true));
    act(&mut handoff, Action::Purpose(Some(Purpose::WhoIsInCharge)));
    for (slot, words) in [
        (slot::ASK_WINDOW_ONE, "today at 3 pm"),
        (slot::ASK_WINDOW_TWO, "mañana a las 9 am"),
        (slot::ASK_WINDOW_THREE, "when Ana is here"),
    ] {
        sheet(&mut handoff, slot, words);
    }
    for choice in [
        choice::IS_PATIENT,
        choice::IS_HELPER,
        choice::IS_INTERPRETER,
    ] {
        pick(&mut handoff, slot::ASK_THERE, choice);
    }
    handoff
}

fn by_helper(handoff: Handoff) -> Handoff {
    let mut handoff = handoff;
    handoff.person.filled_in_by = FilledInBy::SomeoneElse;
    handoff
}

fn words_of(handoff: &Handoff, tag: &str) -> Words {
    Words::host(tag).unwrap().with_voice(handoff.voice())
}

/// What is said or written, in a language and in the voice of the handoff, on one line.
fn text(handoff: &Handoff, rung: Rung, to: Audience, tag: &str) -> String {
    let words = words_of(handoff, tag);
    said(plea(handoff, rung, to, now().date()), &words).replace('\n', " ")
}

/// Taps a button as the screen does.
fn tap(handoff: &mut Handoff, tap: Tap, id: u64) {
    let before = handoff.clone();
    tap_on(handoff, standing(&before), tap, id);
}

/// As `tap`, in a way that the person picked.
fn tap_in(handoff: &mut Handoff, rung: Rung, tap: Tap, id: u64) {
    let before = handoff.clone();
    tap_on(handoff, standing(&before).in_way(rung), tap, id);
}

fn tap_on(handoff: &mut Handoff, way: Standing<'_>, tap: Tap, id: u64) {
    let before = handoff.clone();
    let words = words_of(&before, "en").say(&moment_words(now()));
    for action in actions(&before, way, tap, ItemId(id), [&words, PROMISE]) {
        act(handoff, action);
    }
}
