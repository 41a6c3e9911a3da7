//! The calendar file, line by line: titles that tell nothing, names that stay, lines that no program cuts wrongly.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "promises/story.rs"]
mod story;
#[path = "any/zones.rs"]
mod zones;

use proptest::prelude::*;
use warm_handoff::action::apply;
use warm_handoff::card::ics::{has_days, ics};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::presets;
use warm_handoff::promises::{Mark, mark};
use warm_handoff::words::Words;

use story::{Story, at};

const NOW: &str = "2026-11-23 10:40";

fn file(story: &Story, shows: bool) -> String {
    ics(&story.0, at(NOW).into(), &story.words("en"), shows)
}

fn promised() -> Story {
    Story::told_on("2026-11-23")
        .thing(
            Part::Tests,
            &[
                (slot::TEST_WHAT, "HIV test"),
                (slot::TEST_DUE, "Friday at noon"),
                (slot::TEST_CALL, "555-0100"),
            ],
        )
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Nair, psychiatry"),
                (slot::VISIT_FOR, "mood"),
                (slot::VISIT_WHEN, "December 2"),
            ],
        )
}

/// The values of every line of this name, unfolded.
fn values(file: &str, name: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    let lines = whole.lines().filter_map(|line| line.strip_prefix(name));
    lines
        .map(|value| value.trim_start_matches(':').to_owned())
        .collect()
}

#[test]
fn titles_tell_nothing_of_anybodys_health_unless_the_person_wants_it() {
    let titles = values(&file(&promised(), false), "SUMMARY");
    assert_eq!(titles, ["Call if nothing was heard", "Visit"]);
    let titles = values(&file(&promised(), true), "SUMMARY");
    assert_eq!(
        titles,
        [
            "Call if nothing was heard: Test result: HIV test",
            "Visit: Dr. Nair\\, psychiatry"
        ]
    );
}

#[test]
fn what_to_say_and_whom_to_call_stand_inside() {
    let inside = values(&file(&promised(), false), "DESCRIPTION");
    assert!(
        inside[0].starts_with("Call: 555-0100\\nHello. I am calling about my care."),
        "{}",
        inside[0]
    );
    assert!(
        inside[0].contains("Who can help me with this now\\, and by when?"),
        "{}",
        inside[0]
    );
}

#[test]
fn an_hour_is_a_moment_of_universal_time_and_a_day_without_one_is_a_day() {
    let file = file(&promised(), false);
    assert!(file.contains("\r\nDTSTART:20261127T120000Z\r\n"), "{file}");
    assert!(
        file.contains("\r\nDTSTART;VALUE=DATE:20261202\r\n"),
        "{file}"
    );
}

#[test]
fn read_in_again_it_changes_what_is_there_and_doubles_nothing() {
    let story = promised();
    let before = values(&file(&story, false), "UID");
    let sequence = |file: &str| values(file, "SEQUENCE")[0].parse::<u64>().unwrap();
    let mut later = promised();
    later.0.changed_at = Some(at("2026-11-24 09:00"));
    let now = at("2026-11-24 09:00");
    let again = ics(&later.0, now.into(), &later.words("es"), true);
    assert_eq!(values(&again, "UID"), before);
    assert!(sequence(&again) > sequence(&file(&story, false)));
    assert_eq!(values(&again, "LAST-MODIFIED"), ["20261124T090000Z"; 2]);
    assert_eq!(values(&again, "DTSTAMP"), ["20261124T090000Z"; 2]);
    let mut all: Vec<_> = before.iter().collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), before.len());
}

#[test]
fn what_came_before_its_day_is_called_off_and_what_is_over_is_left_out() {
    let mut story = promised();
    let promise = story.at(NOW)[0].clone();
    for action in mark(&promise, Mark::Came) {
        apply(&mut story.0, action).unwrap();
    }
    let file = file(&story, false);
    assert_eq!(values(&file, "STATUS"), ["CANCELLED"]);
    assert_eq!(values(&file, "TRIGGER").len(), 1);
    let later = ics(
        &story.0,
        at("2026-12-01 08:00").into(),
        &story.words("en"),
        false,
    );
    assert_eq!(values(&later, "SUMMARY"), ["Visit"]);
}

#[test]
fn the_days_to_look_again_are_there_and_are_nobodys_before_leaving_is_known() {
    let story = promised();
    assert!(
        !values(&file(&story, false), "UID")
            .iter()
            .any(|uid| uid.contains("-day-"))
    );
    let story = story.leaving("2026-11-23");
    let titles = values(&file(&story, true), "SUMMARY");
    assert!(
        titles.contains(&"Day 5: look at what was promised".to_owned()),
        "{titles:?}"
    );
}

#[test]
fn where_there_is_no_day_there_is_nothing_to_put_in_a_calendar() {
    let story = Story::told_on("2026-11-23").thing(Part::Tests, &[(slot::TEST_WHAT, "thyroid")]);
    assert!(!has_days(&story.0, at(NOW).into()));
    assert!(has_days(&promised().0, at(NOW).into()));
    assert!(!has_days(&promised().0, at("2027-01-01 08:00").into()));
}

#[test]
fn an_example_says_so_in_its_titles() {
    for name in presets::NAMES {
        let example = presets::named(name, at(NOW)).unwrap();
        let words = Words::host("en").unwrap();
        let file = ics(&example, at(NOW).into(), &words, false);
        let titles = values(&file, "SUMMARY");
        assert!(name != "maria" || titles.len() == 4, "{titles:?}");
        assert!(
            titles.iter().all(|title| title.starts_with("EXAMPLE")),
            "{titles:?}"
        );
    }
}

fn assert_well_formed(file: &str) {
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_preparation_makes_a_calendar_that_can_be_read(handoff in any::handoff(1, 60)) {
        let words = Words::host("es").unwrap();
        assert_well_formed(&ics(&handoff, at(NOW).into(), &words, true));
    }

    #[test]
    fn any_words_come_out_as_lines_of_75_octets(what in ".{0,200}", who in ".{0,200}") {
        let mut story = Story::told_on("2026-11-23");
        for (part, told) in [
            (Part::Promises, [(slot::PROMISE_WHAT, what.as_str()), (slot::PROMISE_BY, "Friday")]),
            (Part::Visits, [(slot::VISIT_WHO, who.as_str()), (slot::VISIT_WHEN, "December 2 at 9 am")]),
        ] {
            story = story.thing(part, &told);
        }
        assert_well_formed(&file(&story, true));
        assert_well_formed(&file(&story, false));
    }
}

#[test]
fn two_people_in_one_app_share_no_entry() {
    let mut other = promised().0;
    other.id = warm_handoff::handoff::id::ItemId(99);
    let uids = |handoff: &Handoff| {
        let words = Words::host("en").unwrap();
        values(&ics(handoff, at(NOW).into(), &words, false), "UID")
    };
    let theirs = uids(&other);
    assert!(uids(&promised().0).iter().all(|uid| !theirs.contains(uid)));
}
