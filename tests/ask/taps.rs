//! What a button writes down, and that all of it can be taken back.

use super::*;
use warm_handoff::ask::said_now;
use warm_handoff::handoff::request::Wanted;

fn answers(handoff: &Handoff, id: u64) -> (String, String, String) {
    let item = handoff.lists.item(Part::Tries, ItemId(id)).unwrap();
    let [who, when] =
        [slot::TRY_WHO, slot::TRY_WHEN].map(|slot| item.answers.words(slot).replace('\u{a0}', " "));
    let chosen = [slot::TRY_HOW, slot::TRY_STATE].map(|slot| item.answers.chosen(slot)[0].code());
    (who, when, chosen.join(" "))
}

#[test]
fn a_tap_writes_who_when_how_and_what_they_said() {
    for (answer, state) in [
        (Tap::Asked, "asked"),
        (Tap::No, "refused"),
        (Tap::Silent, "not_sure"),
        (Tap::Held, "held"),
    ] {
        let mut handoff = whole();
        tap(&mut handoff, answer, 10);
        assert_eq!(
            answers(&handoff, 10),
            (
                "Tom Reyes".to_owned(),
                "Monday, November 23, 2026 at 10:40 am".to_owned(),
                format!("bedside {state}")
            )
        );
        assert_eq!(handoff.request.wanted, Wanted::Yes);
    }
}

#[test]
fn a_yes_leaves_the_time_open_and_the_talk_keeps_it() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::Asked, 10);
    tap(&mut handoff, Tap::Yes, 11);
    assert_eq!(answers(&handoff, 10).1, "");
    let place = Place::Item(Part::Tries, ItemId(10));
    write(
        &mut handoff,
        Field::Answer(place, slot::TRY_WHEN),
        "Friday 3 pm",
    );
    tap(&mut handoff, Tap::Held, 12);
    assert_eq!(answers(&handoff, 10).1, "Friday 3 pm");
}

#[test]
fn a_time_that_was_typed_is_never_written_over() {
    let typed = "Friday 3 pm, room 12";
    let with = |first: Tap| {
        let mut handoff = whole();
        tap(&mut handoff, first, 10);
        let place = Place::Item(Part::Tries, ItemId(10));
        write(&mut handoff, Field::Answer(place, slot::TRY_WHEN), typed);
        handoff
    };
    for (first, second) in [
        (Tap::Yes, Tap::Held),
        (Tap::Yes, Tap::Fell),
        (Tap::Asked, Tap::Yes),
        (Tap::Asked, Tap::No),
        (Tap::Asked, Tap::Silent),
        (Tap::Asked, Tap::Held),
    ] {
        let mut handoff = with(first);
        tap(&mut handoff, second, 11);
        assert_eq!(answers(&handoff, 10).1, typed, "{first:?}, {second:?}");
    }
    // Today is a day that people type; only the whole moment of a tap is none.
    for typed in [
        "today at 3 pm",
        "Monday, November 23 at 3 pm",
        "2026-11-27 15:00",
        "2026-11-23 15:00",
        "Monday, November 23, 2026 at 3 pm",
    ] {
        let mut handoff = whole();
        tap(&mut handoff, Tap::Asked, 10);
        let place = Place::Item(Part::Tries, ItemId(10));
        write(&mut handoff, Field::Answer(place, slot::TRY_WHEN), typed);
        tap(&mut handoff, Tap::Yes, 11);
        assert_eq!(answers(&handoff, 10).1, typed);
    }
}

#[test]
fn the_moment_of_a_tap_is_no_time_of_the_talk_in_any_language() {
    for tag in ["en", "es"] {
        let mut handoff = whole();
        tap(&mut handoff, Tap::Asked, 10);
        let place = Place::Item(Part::Tries, ItemId(10));
        let stamp = words_of(&handoff, tag).say(&moment_words(now()));
        write(&mut handoff, Field::Answer(place, slot::TRY_WHEN), &stamp);
        tap(&mut handoff, Tap::Yes, 11);
        assert_eq!(answers(&handoff, 10).1, "", "{tag}");
    }
}

#[test]
fn a_state_that_is_chosen_on_its_own_page_is_stamped_when_it_is_said() {
    let later = "Tuesday, November 24, 2026 at 9 am";
    for (state, expected) in [
        // The moment of asking is no time of the talk.
        (choice::AGREED, ""),
        (choice::REFUSED, later),
        (choice::HELD, later),
    ] {
        let mut handoff = whole();
        tap(&mut handoff, Tap::Asked, 10);
        for action in said(&handoff, state, later) {
            act(&mut handoff, action);
        }
        let (_, when, chosen) = answers(&handoff, 10);
        assert_eq!(when, expected);
        assert!(chosen.ends_with(state.code()), "{chosen}");
    }
    let mut handoff = whole();
    tap(&mut handoff, Tap::Asked, 10);
    let place = Place::Item(Part::Tries, ItemId(10));
    let when = Field::Answer(place, slot::TRY_WHEN);
    write(&mut handoff, when, "Friday 3 pm");
    for state in [choice::AGREED, choice::HELD] {
        for action in said(&handoff, state, later) {
            act(&mut handoff, action);
        }
        assert_eq!(answers(&handoff, 10).1, "Friday 3 pm", "as typed");
    }
}

fn said(handoff: &Handoff, state: Choice, now: &str) -> Vec<Action> {
    let item = handoff.lists.item(Part::Tries, ItemId(10));
    said_now(ItemId(10), item, state, now)
}

#[test]
fn nobody_named_is_nobody_written_down() {
    let mut handoff = empty();
    tap(&mut handoff, Tap::Asked, 10);
    assert_eq!(answers(&handoff, 10).0, "");
}

#[test]
fn every_tap_can_be_taken_back() {
    for first in [Tap::Asked, Tap::Yes, Tap::No, Tap::Silent, Tap::Held] {
        for second in [Tap::Yes, Tap::No, Tap::Silent, Tap::Held, Tap::Fell] {
            let mut handoff = whole();
            tap(&mut handoff, first, 10);
            let before = handoff.clone();
            let way = standing(&before);
            let mut undo = Vec::new();
            for action in actions(&before, way, second, ItemId(11), ["hoy", PROMISE]) {
                let applied = apply(&mut handoff, action).unwrap();
                undo.splice(0..0, applied.undo);
            }
            for action in undo {
                apply(&mut handoff, action).unwrap();
            }
            assert_eq!(handoff, before, "{first:?}, {second:?}");
        }
    }
}

#[test]
fn the_moment_is_read_back_in_every_language() {
    for tag in ["en", "es"] {
        let words = Words::host(tag).unwrap().say(&moment_words(now()));
        let later = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
        let read = warm_handoff::days::one_moment(&words, later).unwrap();
        assert_eq!(
            (read.day, read.time),
            (now().date(), Some(now().time())),
            "{words}"
        );
    }
}

#[test]
fn the_card_has_room_for_one_name_a_day_and_whom_to_call() {
    for answer in [Tap::Asked, Tap::Yes, Tap::No] {
        let mut handoff = whole();
        tap(&mut handoff, answer, 10);
        assert_eq!(handoff.lists.of(Part::Promises).count(), 0);
        tap_in(&mut handoff, Rung::Written, answer, 11);
        tap_in(&mut handoff, Rung::Written, Tap::Yes, 11);
        let promises: Vec<_> = handoff.lists.of(Part::Promises).collect();
        assert_eq!(promises.len(), 1);
        assert_eq!(promises[0].id, ItemId(11));
        assert_eq!(promises[0].answers.words(slot::PROMISE_WHAT), PROMISE);
    }
}
