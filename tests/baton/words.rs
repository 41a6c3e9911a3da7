//! The baton in words, in every language.

use chrono_tz::Tz;
use warm_handoff::action::apply;
use warm_handoff::baton::{Baton, Hold, fill, lasting, leave, missing, summary, typed, when};
use warm_handoff::clock::{Clock, Steady};
use warm_handoff::days;
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::presets;
use warm_handoff::words::{LOCALES, Words};

use super::{Real, Story, at};

fn words(tag: &str) -> Words {
    Words::host(tag).unwrap()
}

#[test]
fn a_moment_that_is_typed_is_read_again_as_the_same_moment() {
    let today = at("2026-11-23 10:40").date();
    for locale in LOCALES {
        let words = words(locale.tag);
        for hours in 0..24 * 40 {
            let moment =
                at("2026-11-20 00:00") + chrono::TimeDelta::minutes(hours * 60 + hours % 60);
            let said = words.say(&typed(moment, &Steady));
            let read =
                days::one_moment(&said, today).unwrap_or_else(|| panic!("{said:?} is not read"));
            assert_eq!(read.day.and_time(read.time.unwrap()), moment, "{said}");
        }
    }
}

#[test]
fn times_are_said_with_the_day_and_in_words() {
    let story = Story::told_on("2026-11-23").visit("December 2");
    let baton = story.at("2026-11-23 10:40");
    let clock = at("2026-11-23 10:40").into();
    for (moment, said) in [
        ("2026-11-23 14:00", "Today at 2 pm"),
        (
            "2026-11-24 00:00",
            "Tomorrow, Tuesday, November 24 at midnight",
        ),
        ("2026-11-29 12:00", "Sunday, November 29 at noon"),
        ("2026-12-02 12:00", "Wednesday, December 2, hour not told"),
    ] {
        let message = when(&baton, at(moment), clock);
        assert_eq!(words("en").say(&message).replace('\u{a0}', " "), said);
    }
}

#[test]
fn a_gap_says_how_long_it_is() {
    for (until, said) in [
        ("2026-11-23 11:10", "30 minutes"),
        ("2026-11-23 11:40", "1 hour"),
        ("2026-11-23 12:39", "2 hours"),
        ("2026-11-25 09:40", "47 hours"),
        ("2026-12-02 10:40", "9 days"),
        ("2026-12-02 09:00", "9 days"),
    ] {
        let span = warm_handoff::baton::Span {
            from: at("2026-11-23 10:40"),
            until: at(until),
        };
        assert_eq!(words("en").say(&lasting(span)), said);
    }
}

#[test]
fn what_is_missing_is_said_and_what_is_not_is_silent() {
    let leg = |more: super::Told<'_>| {
        let told = [&[(slot::LEG_STARTS, "already")], more].concat();
        let story = Story::told_on("2026-11-23").leg(&told);
        let baton = story.at("2026-11-23 10:40");
        let stretch = &baton.everything()[0];
        missing(stretch, &baton).map(|message| words("en").say(&message))
    };
    let who = (slot::LEG_WHO, "Dr. Nair");
    let no_end = (slot::LEG_ENDS, "no_end");
    let day = (slot::LEG_DAY, "555-0177");
    let night = (slot::LEG_NIGHT, "555-0199");
    assert_eq!(leg(&[who, no_end, day, night]), None);
    assert_eq!(leg(&[who, no_end, day]).unwrap(), "No number for the night");
    assert_eq!(leg(&[who, no_end]).unwrap(), "No phone number");
    assert_eq!(leg(&[who, day, night]).unwrap(), "Nobody said until when.");
    assert_eq!(
        leg(&[(slot::LEG_WHO, "the team"), no_end, night]).unwrap(),
        "No name. Who is it?"
    );
    // Who has a number by day has one, also in a stretch that is all night.
    let at_night = Story::told_on("2026-11-23").leg(&[
        who,
        (slot::LEG_FROM, "November 23 at 8 pm"),
        (slot::LEG_UNTIL, "November 24 at 8 am"),
        day,
    ]);
    let baton = at_night.at("2026-11-23 20:00");
    let missing = missing(&baton.everything()[0], &baton).unwrap();
    assert_eq!(words("en").say(&missing), "No number for the night");
    let unclear = (slot::LEG_WHAT, "not_sure");
    assert_eq!(
        leg(&[who, no_end, day, night, unclear]).unwrap(),
        "Nobody said in charge of what."
    );
    assert_eq!(
        leg(&[who, (slot::LEG_ENDS, "when_leaving"), day, night]).unwrap(),
        "The day of leaving is not known yet."
    );
}

#[test]
fn every_gap_can_be_filled_or_left_and_is_gone_then() {
    let zone = Real(Tz::America__New_York);
    for locale in LOCALES {
        let words = words(locale.tag);
        for name in presets::NAMES {
            let mut handoff = presets::named(name, at("2026-10-30 10:40")).unwrap();
            let clock = Clock::at(at("2026-10-30 10:40"), &zone);
            let baton = Baton::new(&handoff, clock);
            let gaps: Vec<_> = baton
                .gaps()
                .filter(|gap| gap.hold == Hold::Nobody)
                .map(|gap| gap.span)
                .collect();
            assert!(!gaps.is_empty(), "{name}");
            let said = |at| words.say(&typed(at, &zone));
            for (number, gap) in gaps.iter().enumerate() {
                let actions = leave(&baton, *gap, ItemId(0x900 + number as u64), said);
                for action in actions {
                    apply(&mut handoff, action).unwrap();
                }
            }
            handoff.say_days_on(clock.local().date());
            let left = Baton::new(&handoff, clock);
            assert!(left.gaps().all(|gap| gap.hold != Hold::Nobody), "{name}");
            assert_eq!(
                left.span, baton.span,
                "{name}: what is left changes nothing else"
            );
        }
    }
}

#[test]
fn a_leg_that_fills_a_gap_waits_for_a_name() {
    let mut story = Story::told_on("2026-11-23");
    let baton = story.at("2026-11-23 10:40");
    let gap = baton.everything()[0].span;
    for action in fill(&baton, None, gap, ItemId(9), |at| {
        words("en").say(&typed(at, &Steady))
    }) {
        apply(&mut story.0, action).unwrap();
    }
    let after = story.at("2026-11-23 10:40");
    assert_eq!(after.everything()[0].hold, Hold::NoName);
    assert_eq!(story.0.lists.of(Part::Baton).count(), 1);
}

#[test]
fn a_gap_of_a_single_thing_is_filled_for_that_thing() {
    let mut story = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Haddad"),
        (slot::LEG_THING, "thyroid test"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_UNTIL, "Friday at noon"),
        (slot::LEG_NIGHT, "555-0102"),
    ]);
    let baton = story.at("2026-11-23 10:40");
    let lane = &baton.lanes[1];
    let gap = lane.stretches[1].span;
    let said = |at| words("en").say(&typed(at, &Steady));
    for action in fill(&baton, lane.thing.as_deref(), gap, ItemId(9), said) {
        apply(&mut story.0, action).unwrap();
    }
    story.0.say_days_on(at("2026-11-23 10:40").date());
    let after = story.at("2026-11-23 10:40");
    assert_eq!(after.lanes.len(), 2);
    assert_eq!(after.lanes[1].stretches[1].holders, [ItemId(9)]);
    assert_eq!(after.everything()[0].hold, Hold::Nobody);
}

#[test]
fn the_gaps_fit_in_one_sentence() {
    let said = |story: Story| {
        let baton = story.at("2026-11-23 10:40");
        summary(&baton).map(|message| words("en").say(&message))
    };
    assert_eq!(
        said(Story::told_on("2026-11-23")).unwrap(),
        "A time comes with no one in charge."
    );
    let day_only = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_DAY, "555-0177"),
    ]);
    assert_eq!(said(day_only).unwrap(), "Some hours with no one to call.");
    let team = Story::told_on("2026-11-23").leg(&[
        (slot::LEG_WHO, "the team"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
        (slot::LEG_NIGHT, "555-0100"),
    ]);
    assert_eq!(said(team).unwrap(), "Someone in charge has no name yet.");
}

#[test]
fn a_gap_that_was_looked_at_for_a_while_is_left_as_it_was_drawn() {
    let mut story = Story::told_on("2026-11-23");
    let drawn = story.at("2026-11-23 10:40");
    let gap = drawn.everything()[0].span;
    let said = |at| words("en").say(&typed(at, &Steady));
    for action in leave(&drawn, gap, ItemId(9), said) {
        apply(&mut story.0, action).unwrap();
    }
    let later = story.at("2026-11-23 10:42");
    assert_eq!(later.gaps().count(), 0);
    assert_eq!(later.everything()[0].hold, Hold::Left);
    let place = story.0.lists.of(Part::Baton).next().unwrap();
    assert_eq!(
        place.answers.words(slot::LEG_UNTIL),
        "",
        "nobody told an end"
    );
}
