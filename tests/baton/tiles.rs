//! Whatever is told, the stretches fill the span without a hole and without an overlap, on every clock.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use proptest::prelude::*;
use warm_handoff::baton::{Baton, Hold, Leg, Span};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Slot, slot};

use super::{Real, Story};

const ZONES: [Tz; 5] = [
    Tz::America__New_York,
    Tz::Europe__Madrid,
    Tz::Australia__Lord_Howe,
    Tz::America__Mexico_City,
    Tz::Asia__Kolkata,
];

/// Any leg, with edges at any minute of the days around two changes of the clocks.
fn leg() -> impl Strategy<Value = Vec<(Slot, String)>> {
    let day = prop_oneof![
        (28_u32..=31, 0_u32..24, 0_u32..60)
            .prop_map(|(d, h, m)| format!("2026-10-{d:02} {h:02}:{m:02}")),
        (1_u32..=6, 0_u32..24, 0_u32..60)
            .prop_map(|(d, h, m)| format!("2026-11-{d:02} {h:02}:{m:02}")),
    ];
    let words = |all: &'static [&'static str]| prop::sample::select(all).prop_map(str::to_owned);
    (
        words(&["Dr. Nair", "the team", "", "Joy Lin"]),
        words(&["already", "at_time", "when_leaving", "not_sure"]),
        day.clone(),
        words(&["no_end", "at_time", "first_visit", "not_sure"]),
        day,
        words(&["", "555-0177"]),
        words(&["", "555-0199"]),
        words(&["everything", "nobody_known", "one_thing"]),
    )
        .prop_map(|(who, starts, from, ends, until, day, night, what)| {
            vec![
                (slot::LEG_WHO, who),
                (slot::LEG_STARTS, starts),
                (slot::LEG_FROM, from),
                (slot::LEG_ENDS, ends),
                (slot::LEG_UNTIL, until),
                (slot::LEG_DAY, day),
                (slot::LEG_NIGHT, night),
                (slot::LEG_WHAT, what),
            ]
        })
}

fn story(legs: &[Vec<(Slot, String)>]) -> Story {
    let begin = Story::told_on("2026-10-30")
        .leaving("2026-11-01", "1:30 am")
        .visit("2026-11-05 09:00");
    legs.iter().fold(begin, |story, leg| {
        let told: Vec<_> = leg
            .iter()
            .map(|(slot, words)| (*slot, words.as_str()))
            .collect();
        story.leg(&told)
    })
}

fn contains(span: Span, at: NaiveDateTime) -> bool {
    span.from <= at && at < span.until
}

/// Who is on at this minute, told again and simply.
fn on_at<'a>(baton: &'a Baton, thing: Option<&str>, at: NaiveDateTime) -> Vec<&'a Leg> {
    let legs = baton
        .legs
        .iter()
        .filter(|leg| leg.thing.as_deref() == thing);
    legs.filter(|leg| {
        leg.range()
            .is_some_and(|(from, until)| contains(Span { from, until }, at))
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn stretches_tile_the_span_and_say_of_each_minute_what_is_true_of_it(
        legs in prop::collection::vec(leg(), 0..13),
        zone in prop::sample::select(ZONES.as_slice()),
        now in 0_i64..4 * 24 * 60,
    ) {
        let zone = Real(zone);
        let clock = Clock {
            utc: super::at("2026-10-30 00:00") + TimeDelta::minutes(now),
            zone: &zone,
        };
        let baton = Baton::new(&story(&legs).0, clock);
        prop_assert_eq!(baton.span.from, clock.utc);
        for lane in &baton.lanes {
            let thing = lane.thing.as_deref();
            let mut end = baton.span.from;
            for stretch in &lane.stretches {
                prop_assert_eq!(stretch.span.from, end, "a hole or an overlap");
                prop_assert!(stretch.span.minutes() > 0);
                end = stretch.span.until;
            }
            prop_assert_eq!(end, baton.span.until);
            let whole: i64 = lane.stretches.iter().map(|stretch| stretch.span.minutes()).sum();
            prop_assert_eq!(whole, baton.span.minutes());

            // Every 7 minutes, and the minutes around each edge.
            let step = (0..baton.span.minutes()).step_by(7).map(TimeDelta::minutes);
            let steps = step.map(|step| baton.span.from + step);
            let edges = lane.stretches.iter().map(|stretch| stretch.span.from);
            for at in steps.chain(edges) {
                let stretch = lane.stretches.iter().find(|stretch| contains(stretch.span, at)).unwrap();
                let on = on_at(&baton, thing, at);
                let people: Vec<_> = on.iter().filter(|leg| !leg.is_known_gap).collect();
                let ids: Vec<_> = people.iter().map(|leg| leg.id).collect();
                prop_assert_eq!(&stretch.holders, &ids);
                prop_assert_eq!(stretch.hold == Hold::Nobody, on.is_empty());
                prop_assert_eq!(stretch.hold == Hold::Left, people.is_empty() && !on.is_empty());
                let is_day = (8..20).contains(&zone.local(at).hour());
                let is_reached = people.iter().any(|leg| if is_day { leg.reach.by_day() } else { leg.reach.at_night() });
                let is_unreached = stretch.unreached.iter().any(|span| contains(*span, at));
                prop_assert_eq!(is_unreached, !people.is_empty() && !is_reached, "{:?}", at);
            }
        }
    }
}
