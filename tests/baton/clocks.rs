//! Hours are counted as they pass, also on the days on which the clocks jump, and across midnight.

use chrono_tz::Tz;
use warm_handoff::form::slot;

use super::{Real, Story, at};
use warm_handoff::clock::Zone;

const NEW_YORK: Real = Real(Tz::America__New_York);

fn night(from: &str, until: &str) -> Story {
    Story::told_on("2026-10-30").leg(&[
        (slot::LEG_WHO, "Joy Lin"),
        (slot::LEG_FROM, from),
        (slot::LEG_UNTIL, until),
        (slot::LEG_NIGHT, "555-0134"),
    ])
}

fn minutes(story: &Story, now: &str) -> i64 {
    let baton = story.at_in(now, &NEW_YORK);
    let held = baton
        .everything()
        .iter()
        .find(|one| !one.holders.is_empty());
    held.unwrap().span.minutes()
}

#[test]
fn a_night_across_midnight_has_all_its_hours() {
    let story = night("2026-10-30 20:00", "2026-10-31 08:00");
    assert_eq!(minutes(&story, "2026-10-30 10:00"), 12 * 60);
}

#[test]
fn the_night_in_which_the_clocks_go_back_has_an_hour_more() {
    let story = night("2026-10-31 20:00", "2026-11-01 08:00");
    assert_eq!(minutes(&story, "2026-10-31 10:00"), 13 * 60);
}

#[test]
fn the_night_in_which_the_clocks_go_forward_has_an_hour_less() {
    let story = night("2027-03-13 20:00", "2027-03-14 08:00");
    assert_eq!(minutes(&story, "2027-03-13 10:00"), 11 * 60);
}

#[test]
fn an_hour_that_the_clocks_leave_out_counts_as_if_they_had_gone_on() {
    let story = night("2027-03-14 02:30", "2027-03-14 05:00");
    assert_eq!(minutes(&story, "2027-03-13 10:00"), 90);
    let left_out = NEW_YORK.utc(at("2027-03-14 02:30"));
    assert_eq!(NEW_YORK.local(left_out), at("2027-03-14 03:30"));
}

#[test]
fn a_night_without_a_number_is_as_long_as_that_night() {
    let story = Story::told_on("2026-10-30").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_DAY, "555-0177"),
    ]);
    let baton = story.at_in("2026-10-31 10:00", &NEW_YORK);
    let nights: Vec<_> = baton.everything()[0]
        .unreached
        .iter()
        .map(|span| span.minutes())
        .collect();
    assert_eq!(nights[..2], [13 * 60, 12 * 60]);
}
