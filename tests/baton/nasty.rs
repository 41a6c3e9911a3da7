//! Legs and days that nobody expects: edges that meet, clocks that jump, nights on weekends, owners without a name.

use chrono::TimeDelta;
use chrono_tz::Tz;
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, Refused, apply};
use warm_handoff::baton::{Baton, Fault, Hold, strip, summary};
use warm_handoff::card::{Card, Reader, html::html, ics::ics, plain::plain};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::days::{self, Day};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::text::LINE_LIMIT;
use warm_handoff::words::Words;

use super::{Real, Story, Told, any, at, drawn, on};

const CHICAGO: Real = Real(Tz::America__Chicago);

fn leg<'a>(
    who: &'a str,
    from: &'a str,
    until: &'a str,
) -> [(warm_handoff::form::Slot, &'a str); 4] {
    [
        (slot::LEG_WHO, who),
        (slot::LEG_FROM, from),
        (slot::LEG_UNTIL, until),
        (slot::LEG_NIGHT, "555-0100"),
    ]
}

/// Everything that is made of a handoff, in both languages: it must come out, whole.
fn all_outputs(story: &Story, now: &str, zone: &dyn Zone) -> Vec<String> {
    let clock = Clock::at(at(now), zone);
    let baton = Baton::new(&story.0, clock);
    let mut all = Vec::new();
    for tag in ["en", "es"] {
        let words = Words::host(tag).unwrap();
        for reader in Reader::ALL {
            let card = Card::new(&story.0, reader, clock);
            all.push(plain(&card, &words));
            all.push(html(&card, &words));
        }
        all.push(ics(&story.0, clock, &words, true));
        all.extend(summary(&baton).map(|message| words.say(&message)));
    }
    for lane in &baton.lanes {
        all.push(strip::svg(&baton, lane, zone, "x"));
        // Without a hole and without an overlap.
        let stretches = lane.stretches.as_slice();
        assert_eq!(stretches[0].span.from, baton.span.from);
        assert_eq!(stretches.last().unwrap().span.until, baton.span.until);
        for pair in stretches.windows(2) {
            assert_eq!(pair[0].span.until, pair[1].span.from);
        }
        assert!(stretches.iter().all(|one| one.span.minutes() > 0));
    }
    all
}

#[test]
fn legs_that_meet_in_one_minute_leave_no_gap_and_no_overlap() {
    let story = Story::told_on("2026-11-23")
        .leg(&leg("Tom", "2026-11-23 10:00 am", "2026-11-24 14:00"))
        .leg(&leg("Joy", "2026-11-24 14:00", "2026-11-25 00:00"))
        .leg(&leg("Dr. Nair", "2026-11-25 00:00", "2026-12-30 09:00"));
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(
        drawn(baton.everything()),
        [
            "11-23 10:40 > 11-24 14:00 Held 1",
            "11-24 14:00 > 11-25 00:00 Held 1",
            "11-25 00:00 > 12-30 09:00 Held 1",
        ]
    );
    // In the very minute of the change it is the next one.
    let baton = story.at("2026-11-24 14:00");
    let now = baton.everything().first();
    let holder = baton.leg(now.unwrap().holders[0]).unwrap();
    assert_eq!(
        (now.unwrap().holders.len(), holder.who.as_str()),
        (1, "Joy")
    );
}

#[test]
fn legs_across_both_jumps_of_the_clocks_meet_and_are_as_long_as_they_are() {
    for (day, next, hours) in [
        ("2026-10-31", "2026-11-01", 13),
        ("2027-03-13", "2027-03-14", 11),
    ] {
        let (from, until) = (format!("{day} 20:00"), format!("{next} 08:00"));
        let before = format!("{day} 09:00");
        let story = Story::told_on(day)
            .leg(&leg("Tom", &before, &from))
            .leg(&leg("Joy", &from, &until))
            .leg(&leg("Dr. Nair", &until, &format!("{next} 20:00")));
        let baton = story.at_in(&format!("{day} 10:00"), &CHICAGO);
        let held: Vec<_> = baton
            .everything()
            .iter()
            .map(|one| (one.hold, one.span.minutes() / 60))
            .collect();
        assert_eq!(
            held[..3],
            [(Hold::Held, 10), (Hold::Held, hours), (Hold::Held, 12)]
        );
        all_outputs(&story, &format!("{day} 10:00"), &CHICAGO);
    }
    // In the hour that comes twice, the first is meant; in the one that is left out, what the clocks show after it.
    for when in ["2026-11-01 01:30", "2027-03-14 02:30"] {
        let story = Story::told_on("2026-10-30")
            .leg(&leg("Tom", "2026-10-30 09:00", when))
            .leg(&leg("Joy", when, "2027-04-01 09:00"));
        let baton = story.at_in("2026-10-31 10:00", &CHICAGO);
        assert!(baton.gaps().next().is_none(), "{when}");
    }
}

#[test]
fn an_open_leg_and_a_later_one_for_the_same_thing_overlap_and_both_are_named() {
    let thing = |who, starts: &'static [(warm_handoff::form::Slot, &'static str)]| {
        let mut told = vec![
            (slot::LEG_WHO, who),
            (slot::LEG_WHAT, "one_thing"),
            (slot::LEG_THING, "the wound"),
            (slot::LEG_HERE, "yes"),
        ];
        told.extend(starts);
        told
    };
    let story = Story::told_on("2026-11-23")
        .leg(&thing(
            "Tom",
            &[(slot::LEG_STARTS, "already"), (slot::LEG_ENDS, "no_end")],
        ))
        .leg(&thing(
            "Joy",
            &[
                (slot::LEG_FROM, "2026-11-25 08:00"),
                (slot::LEG_ENDS, "no_end"),
            ],
        ));
    let baton = story.at("2026-11-23 10:40");
    assert_eq!(baton.lanes.len(), 2);
    let holders: Vec<_> = baton.lanes[1]
        .stretches
        .iter()
        .map(|one| one.holders.len())
        .collect();
    assert_eq!(holders, [1, 2]);
    let text = all_outputs(&story, "2026-11-23 10:40", &CHICAGO).concat();
    assert!(text.contains("Tom") && text.contains("Joy"));
}

#[test]
fn a_visit_in_the_past_or_with_an_hour_and_no_day_is_no_end() {
    for when in [
        "2026-11-20 09:00",
        "yesterday",
        "at 9 am",
        "9 am",
        "",
        "a las 9",
    ] {
        let story = Story::told_on("2026-11-23").visit(when).leg(&[
            (slot::LEG_WHO, "Tom"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "first_visit"),
        ]);
        let baton = story.at("2026-11-23 10:40");
        assert_eq!(baton.first_visit, None, "{when}");
        assert_eq!(baton.legs[0].fault, Some(Fault::NoVisit), "{when}");
        assert_eq!(baton.everything()[0].hold, Hold::Unsure, "{when}");
        all_outputs(&story, "2026-11-23 10:40", &CHICAGO);
    }
}

#[test]
fn who_leaves_at_two_on_a_sunday_night_with_day_numbers_only_is_told_so() {
    let story = Story::told_on("2026-11-27")
        .leaving("2026-11-29", "2 am")
        .visit("2026-12-02 09:00")
        .leg(&[
            (slot::LEG_WHO, "Dr. Nair's office, 555-0177"),
            (slot::LEG_STARTS, "when_leaving"),
            (slot::LEG_ENDS, "first_visit"),
        ]);
    let baton = story.at("2026-11-29 01:00");
    let drawn = drawn(baton.everything());
    assert!(
        drawn[0].starts_with("11-29 01:00 > 11-29 02:00 Nobody"),
        "{drawn:?}"
    );
    let office = &baton.everything()[1];
    assert_eq!(office.unreached[0].from, at("2026-11-29 02:00"));
    assert_eq!(office.unreached[0].until, at("2026-11-29 08:00"));
    assert!(office.is_gap());
    // In the night of the jumps, too.
    for (day, time) in [("2026-11-01", "1:30 am"), ("2027-03-14", "2:30 am")] {
        let story = Story::told_on("2026-10-30").leaving(day, time).leg(&[
            (slot::LEG_WHO, "Tom"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "when_leaving"),
            (slot::LEG_HERE, "yes"),
        ]);
        all_outputs(&story, &format!("{day} 00:30"), &CHICAGO);
    }
}

#[test]
fn midnight_and_noon_are_read_in_both_languages_and_said_without_doubt() {
    let today = on("2026-11-23");
    for (text, time) in [
        ("Friday at midnight", "00:00"),
        ("viernes a medianoche", "00:00"),
        ("el viernes a la medianoche", "00:00"),
        ("Friday 12 am", "00:00"),
        ("Friday 0:00", "00:00"),
        ("Friday 00:00", "00:00"),
        ("Friday at noon", "12:00"),
        ("el viernes al mediodía", "12:00"),
        ("viernes a las 12 del mediodía", "12:00"),
        ("Friday 12 pm", "12:00"),
    ] {
        let Day::On(moment) = days::read(text, today) else {
            panic!("{text}: {:?}", days::read(text, today));
        };
        assert_eq!(moment.day, on("2026-11-27"), "{text}");
        assert_eq!(
            moment.time.unwrap().format("%H:%M").to_string(),
            time,
            "{text}"
        );
    }
    // Which night a midnight belongs to is said.
    for (tag, begins) in [
        ("en", "as Friday, November 27, 2026 begins"),
        ("es", "cuando empieza el viernes"),
    ] {
        let said = Day::said(days::read("Friday at midnight", today)).unwrap();
        let said = Words::host(tag).unwrap().say(&said).replace('\u{a0}', " ");
        assert!(said.contains(begins), "{said}");
    }
    // Twelve alone is noon or midnight; no calendar has an hour 24 of that day.
    assert!(matches!(
        days::read("Friday at 12", today),
        Day::Unclear(..)
    ));
}

#[test]
fn without_any_number_everybody_can_be_reached_by_nobody_and_it_is_said() {
    let story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
    ]);
    let baton = story.at("2026-11-23 10:40");
    assert!(baton.everything().iter().all(|one| one.is_gap()));
    let words = Words::host("en").unwrap();
    let text = plain(
        &Card::new(&story.0, Reader::Clinician, at("2026-11-23 10:40")),
        &words,
    );
    assert!(text.to_lowercase().contains("number"), "{text}");
}

#[test]
fn words_that_name_nobody_hold_nothing_in_either_language() {
    for who in [
        "the team",
        "The Team.",
        "el equipo",
        "El equipo de salud",
        "the nurse on call",
        "the on-call doctor",
        "on call",
        "whoever is on",
        "el médico de guardia",
        "el equipo de guardia",
        "de turno",
        "la enfermera de turno",
        "nobody",
        "no one",
        "nadie",
        "anyone",
        "my family doctor's team",
        "the night shift",
        "los del turno de noche",
        "?",
        "I don't know",
        "no sé",
        "-",
        "not sure",
        "unknown",
    ] {
        let story = Story::told_on("2026-11-23").leg(&[
            (slot::LEG_WHO, who),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
            (slot::LEG_HERE, "yes"),
        ]);
        let baton = story.at("2026-11-23 10:40");
        assert_eq!(baton.everything()[0].hold, Hold::NoName, "{who}");
    }
    for who in [
        "Nurse Tom",
        "Dr. Nobody",
        "Ward 4 desk",
        "on-call line 555-0100",
        "Nadia",
        "Equipo Rojo, 555-0100",
    ] {
        let story = Story::told_on("2026-11-23").leg(&[
            (slot::LEG_WHO, who),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "no_end"),
        ]);
        let baton = story.at("2026-11-23 10:40");
        assert_eq!(baton.everything()[0].hold, Hold::Held, "{who}");
    }
}

#[test]
fn a_receiver_of_five_thousand_letters_is_refused_whole_and_of_two_hundred_is_said_whole() {
    let mut handoff = any::empty();
    let write = |words: String| Action::Write(Field::Receiver, words);
    assert!(matches!(
        apply(&mut handoff, write("x".repeat(5_000))),
        Err(Refused::TooLong(_))
    ));
    assert!(handoff.request.receiver.is_empty());
    let longest = "ñ".repeat(LINE_LIMIT);
    let story = Story::told_on("2026-11-23")
        .visit("2026-12-02")
        .act(write(longest.clone()))
        .leg(&[
            (slot::LEG_WHO, &longest),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "first_visit"),
            (slot::LEG_BY, "tomorrow at 9 am"),
            (slot::LEG_CALL, &longest),
        ]);
    let text = all_outputs(&story, "2026-11-23 10:40", &CHICAGO).concat();
    assert!(text.contains(&longest));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Twelve legs of any two moments around both jumps, for everything or for one of two things.
    #[test]
    fn twelve_legs_that_overlap_come_out_whole(
        legs in prop::collection::vec((0_i64..400, -20_i64..400, 0_usize..3, any::<bool>()), 12)
    ) {
        for first in ["2026-10-25 12:00", "2027-03-07 12:00"] {
            let now = at(first);
            let words = |hours| (now + TimeDelta::hours(hours)).format("%Y-%m-%d %H:%M").to_string();
            let mut story = Story::told_on(&first[..10]).visit(&words(300)).thing(Part::Tests, &[(slot::TEST_WHAT, "x-ray")]);
            for (from, lasts, thing, is_here) in &legs {
                let (from, until) = (words(*from), words(from + lasts));
                let mut told: Vec<(warm_handoff::form::Slot, &str)> = vec![
                    (slot::LEG_WHO, "Dr. Nair, 555-0177"), (slot::LEG_FROM, &from), (slot::LEG_UNTIL, &until),
                    (slot::LEG_BY, &until), (slot::LEG_CALL, "Ana, 555-0142"),
                ];
                match thing {
                    0 => told.push((slot::LEG_WHAT, "everything")),
                    1 => told.extend([(slot::LEG_WHAT, "one_thing"), (slot::LEG_THING, "x-ray")]),
                    _ => told.extend([(slot::LEG_WHAT, "one_thing"), (slot::LEG_THING, "the wound")]),
                }
                if *is_here {
                    told.push((slot::LEG_HERE, "yes"));
                }
                let told: Told<'_> = &told;
                story = story.leg(told);
            }
            all_outputs(&story, first, &CHICAGO);
        }
    }
}
