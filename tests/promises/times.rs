//! Silence begins at a minute, or where only a day was told when that day ends: also when clocks jump.

use chrono_tz::Tz;
use warm_handoff::form::{Part, slot};
use warm_handoff::promises::{State, checks, script, silent};

use super::story::{Real, Story, at, on};

const NEW_YORK: Real = Real(Tz::America__New_York);

fn promised(by: &str) -> Story {
    Story::told_on("2026-11-23").thing(
        Part::Promises,
        &[
            (slot::PROMISE_WHAT, "a nurse calls"),
            (slot::PROMISE_BY, by),
        ],
    )
}

#[test]
fn a_promise_with_an_hour_is_silent_from_the_minute_after_it() {
    let story = promised("Friday at noon");
    assert_eq!(story.state("2026-11-26 23:59"), State::Waiting);
    assert_eq!(story.state("2026-11-27 00:00"), State::DueToday);
    assert_eq!(story.state("2026-11-27 12:00"), State::DueToday);
    assert_eq!(story.state("2026-11-27 12:01"), State::Silent);
}

#[test]
fn a_promise_of_a_day_is_silent_when_that_day_ends() {
    let story = promised("Friday");
    assert_eq!(story.state("2026-11-27 12:01"), State::DueToday);
    assert_eq!(story.state("2026-11-27 23:59"), State::DueToday);
    assert_eq!(story.state("2026-11-28 00:00"), State::Silent);
}

#[test]
fn a_day_means_the_day_after_it_was_said_for_ever() {
    let story = promised("tomorrow at 9 am");
    assert_eq!(story.state("2026-11-24 09:00"), State::DueToday);
    assert_eq!(story.state("2026-12-20 08:00"), State::Silent);
}

#[test]
fn a_day_that_is_none_and_a_day_that_may_be_two_are_no_day() {
    for by in ["", "when the nurse says", "3/4", "February 30"] {
        assert_eq!(promised(by).state("2027-11-27 12:00"), State::NoDay, "{by}");
    }
    // An hour that can be read in two ways was not told.
    let story = promised("November 27 at 9");
    assert_eq!(story.state("2026-11-27 22:00"), State::DueToday);
    assert_eq!(story.at("2026-11-27 22:00")[0].told, "November 27 at 9");
}

#[test]
fn silence_is_counted_on_real_clocks() {
    // The night on which the clocks go back has an hour more.
    let story = promised("2026-11-01 00:30");
    assert_eq!(
        story.state_in("2026-11-01 00:30", &NEW_YORK),
        State::DueToday
    );
    let all = story.at_in("2026-11-01 03:30", &NEW_YORK);
    let clock = warm_handoff::clock::Clock::at(at("2026-11-01 03:30"), &NEW_YORK);
    let long = all[0].silent_for(clock).unwrap();
    assert_eq!(story.words("en").say(&long), "4 hours");
    // The day on which they go forward ends as its midnight comes.
    let story = promised("2027-03-14");
    assert_eq!(
        story.state_in("2027-03-14 23:59", &NEW_YORK),
        State::DueToday
    );
    assert_eq!(story.state_in("2027-03-15 00:00", &NEW_YORK), State::Silent);
    // An hour that the clocks leave out is over when they have gone on.
    let story = promised("2027-03-14 02:30");
    assert_eq!(
        story.state_in("2027-03-14 03:30", &NEW_YORK),
        State::DueToday
    );
    assert_eq!(story.state_in("2027-03-14 03:31", &NEW_YORK), State::Silent);
}

#[test]
fn the_order_is_that_of_time_and_what_has_no_day_comes_last() {
    let mut story = Story::told_on("2026-11-23");
    for (what, by) in [
        ("four", "soon"),
        ("three", "November 30"),
        ("one", "November 24 at 8 am"),
        ("two", "November 24 at 9 pm"),
        ("five", ""),
    ] {
        let told = [(slot::PROMISE_WHAT, what), (slot::PROMISE_BY, by)];
        story = story.thing(Part::Promises, &told);
    }
    let order: Vec<_> = story
        .at("2026-11-26 08:00")
        .into_iter()
        .map(|one| one.what)
        .collect();
    assert_eq!(order, ["one", "two", "three", "four", "five"]);
    let late: Vec<_> = silent(&story.0, at("2026-11-26 08:00").into())
        .into_iter()
        .map(|one| one.what)
        .collect();
    assert_eq!(late, ["one", "two"]);
}

#[test]
fn days_2_5_and_10_after_leaving_tell_what_is_silent_by_then() {
    let story = promised("November 27 at 9 am").leaving("2026-11-23");
    let found = checks(&story.0, at("2026-11-23 15:00").into());
    let found: Vec<_> = found
        .iter()
        .map(|check| (check.number, check.day, check.silent.len()))
        .collect();
    assert_eq!(
        found,
        [
            (2, on("2026-11-25"), 0),
            (5, on("2026-11-28"), 1),
            (10, on("2026-12-03"), 1)
        ]
    );
    let without = promised("Friday");
    assert!(checks(&without.0, at("2026-11-23 15:00").into()).is_empty());
}

#[test]
fn when_it_is_due_is_said_as_seen_from_now() {
    let due = |by: &str, now: &str| {
        let story = promised(by);
        let all = story.at(now);
        let due = all[0].due(at(now).into()).unwrap();
        story.words("en").say(&due)
    };
    assert_eq!(
        due("Friday at noon", "2026-11-27 08:00"),
        "Today, Friday, November 27 at noon"
    );
    assert_eq!(
        due("Friday", "2026-11-27 08:00"),
        "Today, Friday, November 27"
    );
    assert_eq!(
        due("Friday", "2026-11-26 08:00"),
        "Tomorrow, Friday, November 27"
    );
    assert_eq!(
        due("Friday at 8 am", "2026-11-28 08:00"),
        "Friday, November 27 at 8\u{a0}am"
    );
    assert_eq!(due("Friday", "2026-11-28 08:00"), "Friday, November 27");
}

#[test]
fn an_hour_that_can_be_read_in_two_ways_is_said_as_it_was_typed() {
    let story = promised("Friday at 3");
    let promise = &story.at("2026-11-28 08:00")[0];
    assert_eq!(promise.due(at("2026-11-28 08:00").into()), None);
    assert_eq!(promise.day_said(), None);
    let words = story.words("en");
    let said: Vec<_> = script(&story.0, promise)
        .iter()
        .map(|one| words.say(one))
        .collect();
    assert!(
        said.iter().any(|line| line == "It was due: “Friday at 3”."),
        "{said:?}"
    );
    // Its day is known all the same.
    assert_eq!(promise.state, State::Silent);
}
