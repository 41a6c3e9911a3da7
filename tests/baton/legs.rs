//! Legs as people tell them: half said, the wrong way round, over, hanging on a day that is not known.

use warm_handoff::baton::{Edge, Fault, next_visit};
use warm_handoff::form::slot;

use super::{Story, at, drawn};

fn fault(told: super::Told<'_>) -> Option<Fault> {
    let story = Story::told_on("2026-11-23").leg(told);
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(baton.legs.len(), 1, "it is kept");
    baton.legs[0].fault
}

#[test]
fn what_keeps_a_leg_from_its_place_is_named() {
    let who = (slot::LEG_WHO, "Dr. Nair");
    let now = (slot::LEG_STARTS, "already");
    for (told, expected) in [
        (vec![who], Some(Fault::NoStart)),
        (vec![who, now], Some(Fault::NoEnd)),
        (
            vec![who, now, (slot::LEG_ENDS, "not_sure")],
            Some(Fault::NoEnd),
        ),
        (
            vec![who, now, (slot::LEG_ENDS, "at_time")],
            Some(Fault::NoEnd),
        ),
        (
            vec![who, now, (slot::LEG_UNTIL, "after lunch")],
            Some(Fault::Unread),
        ),
        (
            vec![who, (slot::LEG_FROM, "next Friday")],
            Some(Fault::Unread),
        ),
        (
            vec![who, now, (slot::LEG_ENDS, "when_leaving")],
            Some(Fault::NoLeaving),
        ),
        (
            vec![who, now, (slot::LEG_ENDS, "first_visit")],
            Some(Fault::NoVisit),
        ),
        (
            vec![who, now, (slot::LEG_UNTIL, "yesterday at 9 am")],
            Some(Fault::Over),
        ),
        (
            vec![
                who,
                (slot::LEG_FROM, "Friday at 6 pm"),
                (slot::LEG_UNTIL, "Friday at 8 am"),
            ],
            Some(Fault::EndsBeforeStart),
        ),
        (vec![who, now, (slot::LEG_ENDS, "no_end")], None),
        (vec![who, now, (slot::LEG_UNTIL, "Friday at 8 am")], None),
    ] {
        assert_eq!(fault(&told), expected, "{told:?}");
    }
}

#[test]
fn a_leg_that_ends_before_it_starts_is_kept_and_its_time_is_a_gap() {
    let story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_FROM, "November 27 at 6 pm"),
        (slot::LEG_UNTIL, "November 26 at 8 am"),
        (slot::LEG_NIGHT, "555-0199"),
    ]);
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(
        drawn(baton.everything()),
        ["11-23 10:40 > 11-30 10:40 Nobody 0"]
    );
    assert_eq!(baton.legs[0].who, "Dr. Nair");
}

#[test]
fn tomorrow_is_the_day_after_it_was_said_for_ever() {
    let story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_UNTIL, "tomorrow at 8 am"),
        (slot::LEG_NIGHT, "555-0199"),
    ]);
    let later = story.at("2026-11-25 09:00");
    assert_eq!(later.legs[0].fault, Some(Fault::Over));
    let before = story.at("2026-11-24 07:00");
    assert_eq!(
        drawn(before.everything())[0],
        "11-24 07:00 > 11-24 08:00 Held 1"
    );
}

#[test]
fn a_visit_that_was_over_when_it_was_said_is_not_the_first_visit() {
    let story = Story::told_on("2026-11-23")
        .visit("November 20 at 9 am")
        .visit("December 4 at 10 am");
    let baton = story.at("2026-11-23 10:40");
    let visit = baton.first_visit.unwrap();
    assert_eq!(visit.utc.to_string(), "2026-12-04 10:00:00");
}

#[test]
fn a_visit_before_the_person_leaves_is_not_the_first_visit() {
    let story = Story::told_on("2026-11-23")
        .leaving("2026-11-25", "2 pm")
        .visit("November 24 at 9 am")
        .visit("December 4 at 10 am");
    let visit = story.at("2026-11-23 10:40").first_visit.unwrap();
    assert_eq!(visit.utc.to_string(), "2026-12-04 10:00:00");
}

#[test]
fn who_takes_over_at_the_first_visit_still_has_them_after_it() {
    let clinic: super::Told<'_> = &[
        (slot::LEG_WHO, "Dr. Priya Nair"),
        (slot::LEG_STARTS, "first_visit"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_NIGHT, "555-0199"),
    ];
    let story = Story::told_on("2026-11-23")
        .leaving("2026-11-23", "2 pm")
        .visit("December 2 at 9 am")
        .visit("December 16 at 9 am")
        .leg(clinic);
    for now in ["2026-12-02 09:01", "2026-12-03 12:00", "2026-12-20 12:00"] {
        let baton = story.at(now);
        assert_eq!(
            baton.gaps().count(),
            0,
            "{now}: {:?}",
            drawn(baton.everything())
        );
    }
    // And whoever had them until then has not any more.
    let until: super::Told<'_> = &[
        (slot::LEG_WHO, "Ward 4 desk"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "first_visit"),
        (slot::LEG_NIGHT, "555-0101"),
    ];
    let story = Story::told_on("2026-11-23")
        .visit("December 2 at 9 am")
        .leg(until);
    assert_eq!(story.at("2026-12-03 12:00").gaps().count(), 1);
}

#[test]
fn a_visit_today_without_an_hour_is_still_to_come_this_evening() {
    let story = Story::told_on("2026-11-23").visit("November 23");
    let evening = at("2026-11-23 18:00");
    let next = next_visit(&story.0, evening.into());
    assert!(next.is_some_and(|visit| visit.is_about));
    assert_eq!(next_visit(&story.0, at("2026-11-24 00:00").into()), None);
}

#[test]
fn until_a_day_is_all_of_that_day() {
    let ward: super::Told<'_> = &[
        (slot::LEG_WHO, "Ward nurses 4B"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_UNTIL, "November 23"),
        (slot::LEG_HERE, "yes"),
    ];
    let story = Story::told_on("2026-11-23").leg(ward);
    let baton = story.at("2026-11-23 12:01");
    assert_eq!(baton.legs[0].fault, None);
    assert_eq!(
        drawn(baton.everything())[0],
        "11-23 12:01 > 11-23 23:59 Held 1"
    );
}

#[test]
fn a_leg_that_is_too_far_ahead_stands_aside_and_can_be_changed() {
    let story = Story::told_on("2026-11-23")
        .visit("February 20, 2027 at 9 am")
        .leg(&[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "first_visit"),
            (slot::LEG_ENDS, "no_end"),
        ]);
    let baton = story.at("2026-11-23 10:40");
    let aside: Vec<_> = baton.aside().map(|leg| leg.who.as_str()).collect();
    assert_eq!(aside, ["Dr. Nair"]);
}

#[test]
fn every_leg_stands_on_a_strip_or_aside() {
    let story = Story::told_on("2026-11-23")
        .leg(&[(slot::LEG_WHO, "no start")])
        .leg(&[
            (slot::LEG_WHO, "on"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
        ])
        // Nobody, where somebody is named already.
        .leg(&[
            (slot::LEG_WHAT, "nobody_known"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
        ]);
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(baton.aside().count(), 2);
}

#[test]
fn who_leaves_today_at_an_hour_that_nobody_told_has_not_left_yet() {
    let story = Story::told_on("2026-11-23").leaving("2026-11-23", "");
    for (now, then) in [
        ("2026-11-23 08:00", "2026-11-23 12:00:00"),
        ("2026-11-23 14:00", "2026-11-23 20:00:00"),
        ("2026-11-23 22:00", "2026-11-23 23:00:00"),
    ] {
        let leaving = story.at(now).leaving.unwrap();
        assert_eq!(
            (leaving.utc.to_string().as_str(), leaving.is_about),
            (then, true)
        );
    }
}

#[test]
fn a_leg_without_an_end_goes_on_and_says_that_nobody_knows() {
    let story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_NIGHT, "555-0199"),
    ]);
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(baton.legs[0].until, Edge::NotTold);
    assert_eq!(
        drawn(baton.everything()),
        ["11-23 10:40 > 11-30 10:40 Unsure 1"]
    );
}

#[test]
fn a_leg_that_is_said_to_be_over_holds_nobody_whatever_its_end_was() {
    let ends: [super::Told<'_>; 4] = [
        &[],
        &[(slot::LEG_ENDS, "no_end")],
        &[(slot::LEG_ENDS, "not_sure")],
        &[(slot::LEG_UNTIL, "November 30 at 9 am")],
    ];
    for end in ends {
        let over: super::Told<'_> = &[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_STATE, "is_over"),
        ];
        let story = Story::told_on("2026-11-23").leg(&[over, end].concat());
        let baton = story.at("2026-11-23 10:40");
        assert_eq!(baton.legs[0].fault, Some(Fault::Over), "{end:?}");
        assert_eq!(baton.gaps().count(), 1, "{end:?}");
    }
}

#[test]
fn a_thing_of_which_nothing_was_said_is_no_leg() {
    let story = Story::told_on("2026-11-23").leg(&[]);
    assert!(story.at("2026-11-23 10:40").legs.is_empty());
}
