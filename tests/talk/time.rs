//! The five minutes: they count while the talk runs, over reloads and locks, and on clocks that jump.

use proptest::prelude::*;
use warm_handoff::action::Action;
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::answers::Answer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::text::Line;
use warm_handoff::people::People;
use warm_handoff::saved;
use warm_handoff::talk::{SILENCE, State, Talk, WHOLE, go_on, pause, start, touch};

use super::{Phone, SHEET, any, at, back, next};

fn spent(phone: &Phone, time: &str) -> u32 {
    Talk::of(&phone.0).spent(at(time))
}

#[test]
fn before_it_begins_nothing_is_spent_and_it_does_not_run() {
    let phone = Phone::new();
    let talk = Talk::of(&phone.0);
    assert_eq!(talk.state, State::NotBegun);
    assert_eq!(talk.left(at("10:00:00")), Some(WHOLE));
    assert!(!talk.runs(at("10:00:00")));
}

#[test]
fn time_counts_to_the_second_and_only_while_it_runs() {
    let mut phone = Phone::new();
    phone.step("10:40:05", start);
    assert_eq!(spent(&phone, "10:42:55"), 170);
    assert_eq!(Talk::of(&phone.0).left(at("10:42:55")), Some(130));
    phone.step("10:42:55", pause);
    assert_eq!(Talk::of(&phone.0).state, State::Paused);
    assert_eq!(spent(&phone, "11:30:00"), 170);
    phone.step("11:30:00", go_on);
    assert_eq!(spent(&phone, "11:30:30"), 200);
}

#[test]
fn interrupted_three_times_it_keeps_what_was_left() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.step("10:00:40", pause);
    phone.step("10:10:00", go_on);
    phone.step("10:10:20", next);
    phone.step("10:11:00", pause);
    phone.step("12:00:00", go_on);
    phone.step("12:00:30", pause);
    phone.step("15:00:00", go_on);
    assert_eq!(spent(&phone, "15:00:10"), 40 + 60 + 30 + 10);
}

#[test]
fn when_five_minutes_are_over_nothing_is_left_and_it_goes_on() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    assert_eq!(Talk::of(&phone.0).left(at("10:04:59")), Some(1));
    let talk = Talk::of(&phone.0);
    assert_eq!(talk.left(at("10:05:00")), None);
    assert!(talk.runs(at("10:09:00")));
    phone.step("10:09:00", next);
    assert!(Talk::of(&phone.0).runs(at("10:09:01")));
}

#[test]
fn a_lock_of_ten_minutes_counts_when_it_ran_and_not_when_it_was_paused() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    assert_eq!(spent(&phone, "10:10:00"), 600);
    phone.step("10:00:30", pause);
    assert_eq!(spent(&phone, "10:10:00"), 30);
}

#[test]
fn forgotten_for_an_hour_it_counts_as_paused_since_the_last_touch() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.step("10:02:30", next);
    // To the second where a step began a run of its own.
    let after = at("11:05:00");
    let talk = Talk::of(&phone.0);
    assert!(!talk.runs(after));
    assert_eq!(talk.spent(after), 150);
    assert_eq!(talk.left(after), Some(150));
    // A word that was written on the way is a touch.
    phone.step("10:04:20", touch);
    assert_eq!(spent(&phone, "11:05:00"), 260);
    // It waits to be told to go on, and then goes on from there.
    phone.step("11:05:00", next);
    assert!(!Talk::of(&phone.0).runs(at("11:05:01")));
    phone.step("11:05:10", go_on);
    assert_eq!(spent(&phone, "11:05:20"), 270);
}

#[test]
fn whoever_comes_back_and_ticks_a_question_finds_the_minutes_that_were_left() {
    let mut phone = Phone::new();
    let id = ItemId(0x70);
    phone.does(at("09:59:00"), vec![Action::AddOwnQuestion(id)]);
    phone.step("10:00:00", start);
    phone.step("10:02:00", touch);
    // Locked, and an hour later the first thing tapped is a question.
    let place = Place::Item(Part::Questions, id);
    let tick = Action::Choose(place, slot::QUESTION_ASKED, choice::YES, true);
    phone.does(at("11:05:00"), vec![tick]);
    for _ in 0..2 {
        assert!(!Talk::of(&phone.0).runs(at("11:05:00")));
        assert_eq!(Talk::of(&phone.0).left(at("11:05:00")), Some(180));
        phone.step("11:05:00", touch);
    }
    assert_eq!(Talk::of(&phone.0).state, State::Paused);
    phone.step("11:05:30", touch);
    assert_eq!(Talk::of(&phone.0).state, State::Paused);
}

#[test]
fn what_is_changed_elsewhere_two_days_later_is_no_talk() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.step("10:01:00", next);
    let later = at("10:00:00") + chrono::TimeDelta::days(2);
    phone.does(later, vec![Action::AddMedicine(ItemId(3), Change::Same)]);
    phone.0.changed_at = Some(later);
    let talk = Talk::of(&phone.0);
    assert!(!talk.runs(later));
    assert_eq!(talk.spent(later), 60);
    let actions = next(&phone.0, later);
    phone.does(later, actions);
    assert_eq!(Talk::of(&phone.0).left(later), Some(240));
}

#[test]
fn each_touch_counts_on_and_those_together_are_one() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    assert_eq!(touch(&phone.0, at("10:00:09")), []);
    // Twenty minutes of nothing but reading, twice.
    phone.step("10:20:00", touch);
    phone.step("10:40:00", touch);
    assert!(Talk::of(&phone.0).runs(at("11:00:00")));
    assert_eq!(spent(&phone, "11:00:00"), 3600);
    // A clock that was set back counts on from where it stands.
    phone.step("10:30:00", touch);
    assert_eq!(spent(&phone, "10:30:10"), 2410);
    phone.step("10:31:00", pause);
    assert_eq!(touch(&phone.0, at("10:32:00")), []);
}

#[test]
fn just_under_the_silence_it_still_runs() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    assert_eq!(SILENCE, 1800);
    assert!(Talk::of(&phone.0).runs(at("10:30:00")));
    assert!(!Talk::of(&phone.0).runs(at("10:30:01")));
}

#[test]
fn a_clock_that_jumps_back_takes_nothing_and_adds_nothing() {
    let mut phone = Phone::new();
    phone.step("10:30:00", start);
    phone.step("10:32:00", next);
    // Winter time, or a hand on the clock: it is half past nine.
    assert_eq!(spent(&phone, "09:33:00"), 120);
    assert!(Talk::of(&phone.0).runs(at("09:33:00")));
    phone.step("09:33:00", next);
    assert_eq!(spent(&phone, "09:33:00"), 120);
    assert_eq!(spent(&phone, "09:33:30"), 150);
}

#[test]
fn a_clock_that_jumps_an_hour_ahead_counts_as_forgotten_and_not_as_an_hour() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.step("10:01:00", next);
    assert_eq!(spent(&phone, "11:01:30"), 60);
}

#[test]
fn what_is_kept_and_read_again_is_the_same_talk() {
    let mut phone = Phone::new();
    phone.step("10:40:05", start);
    phone.step("10:41:00", next);
    let before = Talk::of(&phone.0);
    let people = People::with(phone.0.clone());
    let text = saved::write(&people.to_keep().unwrap());
    let people = saved::read(&text).unwrap();
    assert_eq!(Talk::of(people.open()), before);
}

#[test]
fn words_that_are_no_moment_are_a_talk_that_waits() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    for (slot, words) in [(slot::TALK_BEGAN, "soon"), (slot::TALK_SPENT, "-3 or so")] {
        let line = Answer::Line(Line::new(words).unwrap());
        let action = Action::SetAnswer(SHEET, slot, Some(line));
        phone.does(at("10:00:10"), vec![action]);
    }
    let talk = Talk::of(&phone.0);
    assert_eq!(talk.state, State::Paused);
    assert_eq!(talk.spent(at("10:05:00")), 0);
    phone.step("10:05:00", go_on);
    assert_eq!(spent(&phone, "10:05:07"), 7);
}

#[test]
fn the_time_says_nothing_of_the_language_that_they_write_in() {
    let mut phone = Phone::new();
    for actions in [
        start(&phone.0, at("10:00:00")),
        go_on(&phone.0, at("10:00:00")),
    ] {
        let writes = actions.iter().any(|one| matches!(one, Action::Write(..)));
        assert!(!writes, "{actions:?}");
    }
    phone.step("10:00:00", start);
    for step in [pause, go_on, touch, next, back] {
        let actions = step(&phone.0, at("10:01:00"));
        let writes = actions.iter().any(|one| matches!(one, Action::Write(..)));
        assert!(!writes, "{actions:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_kept_it_never_counts_backwards(
        handoff in any::handoff(1, 40),
        earlier in 0_i64..100_000,
        later in 0_i64..100_000,
    ) {
        let mut phone = Phone(handoff);
        let begin = phone.0.changed_at.unwrap_or(at("10:00:00"));
        let actions = go_on(&phone.0, begin);
        for action in actions {
            let _ = warm_handoff::action::apply(&mut phone.0, action);
        }
        let talk = Talk::of(&phone.0);
        let first = begin + chrono::TimeDelta::seconds(earlier);
        let second = first + chrono::TimeDelta::seconds(later);
        if talk.runs(second) {
            prop_assert!(talk.spent(first) <= talk.spent(second));
        }
        prop_assert!(talk.left(first).unwrap_or(0) <= WHOLE);
    }
}
