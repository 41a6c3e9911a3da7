//! Where nobody is in charge, and where nobody can be reached.

use warm_handoff::baton::Hold;
use warm_handoff::form::{Part, slot};

use super::{Story, at, drawn};

const WARD: &[(warm_handoff::form::Slot, &str)] = &[
    (slot::LEG_WHO, "Tom Reyes"),
    (slot::LEG_STARTS, "already"),
    (slot::LEG_ENDS, "when_leaving"),
    (slot::LEG_HERE, "yes"),
];
const CLINIC: &[(warm_handoff::form::Slot, &str)] = &[
    (slot::LEG_WHO, "Dr. Priya Nair"),
    (slot::LEG_STARTS, "first_visit"),
    (slot::LEG_ENDS, "no_end"),
    (slot::LEG_DAY, "555-0177"),
    (slot::LEG_NIGHT, "555-0199"),
];

fn maria() -> Story {
    Story::told_on("2026-11-23")
        .leaving("2026-11-23", "2 pm")
        .visit("December 2 at 9 am")
        .leg(WARD)
        .leg(CLINIC)
}

#[test]
fn nobody_holds_maria_from_leaving_to_her_first_visit() {
    let baton = maria().at("2026-11-23 10:40");
    assert_eq!(
        drawn(baton.everything()),
        [
            "11-23 10:40 > 11-23 14:00 Held 1",
            "11-23 14:00 > 12-02 09:00 Nobody 0",
            "12-02 09:00 > 12-03 09:00 Held 1",
        ]
    );
    assert_eq!(baton.gaps().count(), 1);
}

#[test]
fn with_nothing_told_everything_is_a_gap() {
    let baton = Story::told_on("2026-11-23").at("2026-11-23 10:40");
    assert_eq!(
        drawn(baton.everything()),
        ["11-23 10:40 > 11-30 10:40 Nobody 0"]
    );
}

#[test]
fn a_gap_closes_when_somebody_is_named_for_it() {
    let baton = maria()
        .leg(&[
            (slot::LEG_WHO, "Ward 4 desk"),
            (slot::LEG_STARTS, "when_leaving"),
            (slot::LEG_ENDS, "first_visit"),
            (slot::LEG_DAY, "555-0100"),
            (slot::LEG_NIGHT, "555-0101"),
        ])
        .at("2026-11-23 10:40");
    assert_eq!(baton.gaps().count(), 0, "{:?}", drawn(baton.everything()));
}

#[test]
fn who_leaves_at_two_on_a_sunday_night_has_no_hole_and_no_overlap_there() {
    let baton = Story::told_on("2026-11-28")
        .leaving("2026-11-29", "2 am")
        .leg(WARD)
        .leg(&[
            (slot::LEG_WHO, "Harbor Rehab, 555-0133"),
            (slot::LEG_STARTS, "when_leaving"),
            (slot::LEG_ENDS, "no_end"),
            (slot::LEG_HERE, "yes"),
        ])
        .at("2026-11-28 21:00");
    assert_eq!(
        drawn(baton.everything()),
        [
            "11-28 21:00 > 11-29 02:00 Held 1",
            "11-29 02:00 > 12-06 02:00 Held 1",
        ]
    );
}

#[test]
fn nights_without_a_number_are_found_night_by_night() {
    let baton = Story::told_on("2026-11-23")
        .leg(&[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
            (slot::LEG_DAY, "555-0177"),
        ])
        .visit("November 25 at 9 am")
        .at("2026-11-23 10:40");
    let [stretch] = baton.everything() else {
        panic!("{:?}", drawn(baton.everything()));
    };
    let nights: Vec<_> = stretch
        .unreached
        .iter()
        .map(|span| (span.from, span.until))
        .collect();
    assert_eq!(
        nights,
        [
            (at("2026-11-23 20:00"), at("2026-11-24 08:00")),
            (at("2026-11-24 20:00"), at("2026-11-25 08:00")),
            (at("2026-11-25 20:00"), at("2026-11-26 08:00")),
        ]
    );
    assert!(stretch.is_gap());
}

#[test]
fn one_of_two_who_overlap_is_enough_to_reach() {
    let day_only: &[_] = &[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_DAY, "555-0177"),
    ];
    let nurse: &[_] = &[
        (slot::LEG_WHO, "Night nurse Joy Lin"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_NIGHT, "555-0134"),
    ];
    let baton = Story::told_on("2026-11-23").leg(day_only).leg(nurse);
    let baton = baton.at("2026-11-23 10:40");
    assert_eq!(baton.gaps().count(), 0);
    assert_eq!(baton.everything()[0].holders.len(), 2);
}

#[test]
fn numbers_that_were_entered_once_count_here_too() {
    let baton = Story::told_on("2026-11-23")
        .thing(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Dr. Priya Nair"),
                (slot::CONTACT_DAY, "555-0177"),
                (slot::CONTACT_NIGHT, "555-0199"),
            ],
        )
        .leg(&[
            (slot::LEG_WHO, "dr. priya nair, 555-0177"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
        ])
        .at("2026-11-23 10:40");
    assert_eq!(baton.gaps().count(), 0);
}

#[test]
fn no_phone_anywhere_is_said_to_be_a_gap() {
    let baton = Story::told_on("2026-11-23")
        .leg(&[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
            (slot::LEG_DAY, "the desk knows"),
        ])
        .at("2026-11-23 10:40");
    let [stretch] = baton.everything() else {
        panic!("{:?}", drawn(baton.everything()));
    };
    assert_eq!(stretch.unreached, [stretch.span]);
}

#[test]
fn a_room_is_no_phone_number() {
    let baton = Story::told_on("2026-11-23")
        .leg(&[
            (slot::LEG_WHO, "Joy Lin, 4 West, bed 12"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
            (slot::LEG_DAY, "Ward 412"),
        ])
        .at("2026-11-23 10:40");
    assert_eq!(baton.gaps().count(), 1);
    assert_eq!(baton.legs[0].reach.day, "");
}

#[test]
fn the_team_is_kept_and_is_a_gap() {
    let story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "the team"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_NIGHT, "555-0100"),
    ]);
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(baton.everything()[0].hold, Hold::NoName);
    assert_eq!(baton.gaps().count(), 1);
    assert_eq!(baton.legs[0].who, "the team");
}

#[test]
fn a_gap_that_is_known_and_left_is_no_gap_any_more() {
    let baton = maria()
        .leg(&[
            (slot::LEG_WHAT, "nobody_known"),
            (slot::LEG_STARTS, "when_leaving"),
            (slot::LEG_ENDS, "first_visit"),
        ])
        .at("2026-11-23 10:40");
    assert_eq!(baton.everything()[1].hold, Hold::Left);
    assert_eq!(baton.gaps().count(), 0);
}

#[test]
fn a_single_thing_has_a_lane_of_its_own_and_closes_no_gap_of_everything() {
    let baton = maria()
        .leg(&[
            (slot::LEG_WHO, "Dr. Haddad"),
            (slot::LEG_WHAT, "one_thing"),
            (slot::LEG_THING, "thyroid test"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "at_time"),
            (slot::LEG_UNTIL, "Friday at noon"),
            (slot::LEG_DAY, "555-0102"),
            (slot::LEG_NIGHT, "555-0102"),
        ])
        .at("2026-11-23 10:40");
    assert_eq!(baton.gaps().count(), 1);
    assert_eq!(baton.lanes.len(), 2);
    assert_eq!(baton.lanes[1].thing.as_deref(), Some("thyroid test"));
    assert_eq!(
        drawn(&baton.lanes[1].stretches),
        [
            "11-23 10:40 > 11-27 12:00 Held 1",
            "11-27 12:00 > 12-03 09:00 Nobody 0",
        ]
    );
}

#[test]
fn twelve_legs_that_overlap_leave_just_the_hours_that_nobody_took() {
    let hours = [
        ("midnight", "6 am"),
        ("5 am", "7 am"),
        ("7 am", "9 am"),
        ("8:30 am", "10 am"),
        ("10 am", "11 am"),
        ("10 am", "noon"),
        ("1 pm", "2 pm"),
        ("1:30 pm", "3 pm"),
        ("3 pm", "6 pm"),
        ("5 pm", "7 pm"),
        ("6 pm", "8 pm"),
        ("9 pm", "11 pm"),
    ];
    let story = hours.iter().enumerate().fold(
        Story::told_on("2026-11-23"),
        |story, (at, (from, until))| {
            let who = format!("Nurse {at}");
            let (from, until) = (format!("2026-11-24 {from}"), format!("2026-11-24 {until}"));
            story.leg(&[
                (slot::LEG_WHO, &who),
                (slot::LEG_FROM, &from),
                (slot::LEG_UNTIL, &until),
                (slot::LEG_NIGHT, "555-0100"),
            ])
        },
    );
    let baton = story.at("2026-11-24 00:00");
    let faults = baton.legs.iter().filter(|leg| leg.fault.is_some());
    assert_eq!(faults.count(), 0);
    let gaps: Vec<_> = baton
        .gaps()
        .map(|gap| {
            (
                gap.span.from.format("%H:%M").to_string(),
                gap.span.minutes(),
            )
        })
        .collect();
    assert_eq!(
        gaps[..2],
        [("12:00".to_owned(), 60), ("20:00".to_owned(), 60)]
    );
    assert_eq!(gaps[2].0, "23:00");
    let most = baton
        .everything()
        .iter()
        .map(|stretch| stretch.holders.len());
    assert_eq!(most.max(), Some(2));
}
