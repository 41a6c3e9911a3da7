//! The first visit as an end, wherever somebody is asked until when.

use warm_handoff::baton::until_visit;
use warm_handoff::clock::Clock;
use warm_handoff::days;
use warm_handoff::form::{Part, slot};
use warm_handoff::words::Words;

use super::{Story, at, on};
use crate::zones::Real;

fn offered(story: &Story, slot: warm_handoff::form::Slot, now: &str) -> Option<[String; 2]> {
    let zone = Real(chrono_tz::America::Chicago);
    let words = Words::host("en").unwrap();
    let offered = until_visit(&story.0, slot, Clock::at(at(now), &zone))?;
    Some(offered.map(|one| words.say(&one).replace('\u{a0}', " ")))
}

#[test]
fn an_end_offers_the_day_of_the_first_visit_in_words_that_are_read_back() {
    let now = "2026-11-23 10:40";
    let when = |when| {
        Story::told_on("2026-11-23").thing(
            Part::Visits,
            &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_WHEN, when)],
        )
    };
    let timed = when("December 2 at 9 am");
    for slot in [slot::LEG_UNTIL, slot::LIMIT_UNTIL, slot::MED_UNTIL] {
        let [label, written] = offered(&timed, slot, now).unwrap();
        assert_eq!(
            label,
            "Until the first visit, Wednesday, December 2 at 9 am"
        );
        assert_eq!(written, "Wednesday, December 2, 2026 at 9 am");
        let read = days::one_moment(&written, on("2026-11-23")).unwrap();
        assert_eq!(read.day, on("2026-12-02"));
    }
    let [label, _] = offered(&when("December 2"), slot::LEG_UNTIL, now).unwrap();
    assert_eq!(label, "Until the first visit, Wednesday, December 2");
    // Nothing to offer: no end is asked for, no day is known, or it is over.
    assert_eq!(offered(&timed, slot::LEG_FROM, now), None);
    assert_eq!(offered(&when("at 9 am"), slot::LEG_UNTIL, now), None);
    assert_eq!(offered(&when(""), slot::LEG_UNTIL, now), None);
    assert_eq!(offered(&timed, slot::LEG_UNTIL, "2026-12-03 08:00"), None);
}
