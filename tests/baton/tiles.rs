//! Whatever is told, the stretches fill the span without a hole and without an overlap, on every clock. What is true of
//! each minute is reckoned here anew from what was told.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use proptest::prelude::*;
use warm_handoff::baton::{Baton, Hold, Span};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Slot, slot};
use warm_handoff::handoff::id::ItemId;

use super::{Real, Story, at};

const ZONES: [Tz; 5] = [
    Tz::America__New_York,
    Tz::Europe__Madrid,
    Tz::Australia__Lord_Howe,
    Tz::America__Mexico_City,
    Tz::Asia__Kolkata,
];
/// By the clocks there, in the night in which some of them go back.
const LEAVES: &str = "2026-11-01 01:30";
const VISIT: &str = "2026-11-05 09:00";

/// An end of a leg, as it is told.
#[derive(Clone, Copy, Debug)]
enum End {
    /// Already, or no end.
    Open,
    Leaving,
    Visit,
    At(NaiveDateTime),
    /// A day without an hour.
    Day(NaiveDate),
    NotSure,
}

/// A leg, as it is told.
#[derive(Clone, Debug)]
struct Told {
    who: &'static str,
    from: End,
    until: End,
    day: bool,
    night: bool,
    is_known_gap: bool,
    is_over: bool,
}

fn leg() -> impl Strategy<Value = Told> {
    let moment = (0_i64..12 * 24 * 60)
        .prop_map(|minutes| at("2026-10-28 00:00") + TimeDelta::minutes(minutes));
    let end = move || {
        prop_oneof![
            Just(End::Open),
            Just(End::Leaving),
            Just(End::Visit),
            moment.clone().prop_map(End::At),
            moment.clone().prop_map(|moment| End::Day(moment.date())),
            Just(End::NotSure),
        ]
    };
    (
        prop::sample::select(["Dr. Nair", "the team", "", "Joy Lin"].as_slice()),
        end(),
        end(),
        any::<bool>(),
        any::<bool>(),
        prop::bool::weighted(0.15),
        prop::bool::weighted(0.15),
    )
        .prop_map(
            |(who, from, until, day, night, is_known_gap, is_over)| Told {
                who,
                from,
                until,
                day,
                night,
                is_known_gap,
                is_over,
            },
        )
}

impl Told {
    fn slots(&self) -> Vec<(Slot, String)> {
        let end = |end, how, day, open: &str| {
            let typed = |words: String| vec![(how, "at_time".to_owned()), (day, words)];
            match end {
                End::Open => vec![(how, open.to_owned())],
                End::Leaving => vec![(how, "when_leaving".to_owned())],
                End::Visit => vec![(how, "first_visit".to_owned())],
                End::At(moment) => typed(moment.format("%Y-%m-%d %I:%M %p").to_string()),
                End::Day(day) => typed(day.to_string()),
                End::NotSure => vec![(how, "not_sure".to_owned())],
            }
        };
        let mut slots = vec![
            (slot::LEG_WHO, self.who.to_owned()),
            (
                slot::LEG_DAY,
                if self.day { "555-0177" } else { "" }.to_owned(),
            ),
            (
                slot::LEG_NIGHT,
                if self.night { "555-0199" } else { "" }.to_owned(),
            ),
        ];
        slots.extend(end(self.from, slot::LEG_STARTS, slot::LEG_FROM, "already"));
        slots.extend(end(self.until, slot::LEG_ENDS, slot::LEG_UNTIL, "no_end"));
        let what = if self.is_known_gap {
            "nobody_known"
        } else {
            "everything"
        };
        slots.push((slot::LEG_WHAT, what.to_owned()));
        if self.is_over {
            slots.push((slot::LEG_STATE, "is_over".to_owned()));
        }
        slots
    }

    /// From when until when it counts, and whether its end was told.
    fn counts(&self, clock: Clock<'_>) -> Option<(NaiveDateTime, NaiveDateTime, bool)> {
        let utc = |local| clock.zone.utc(local);
        let noon = |day: NaiveDate| day.and_hms_opt(12, 0, 0).unwrap();
        let from = match self.from {
            End::Open => NaiveDateTime::MIN,
            End::Leaving => utc(at(LEAVES)),
            End::Visit => utc(at(VISIT)),
            End::At(moment) => utc(moment),
            End::Day(day) => utc(noon(day)),
            End::NotSure => return None,
        };
        let (until, is_sure) = match self.until {
            End::Open => (NaiveDateTime::MAX, true),
            End::Leaving => (utc(at(LEAVES)), true),
            End::Visit => (utc(at(VISIT)), true),
            End::At(moment) => (utc(moment), true),
            End::Day(day) => {
                let midnight = day.succ_opt().unwrap().and_hms_opt(0, 0, 0).unwrap();
                (utc(midnight) - TimeDelta::minutes(1), true)
            }
            End::NotSure => (NaiveDateTime::MAX, self.is_over),
        };
        let until = if self.is_over {
            until.min(clock.utc)
        } else {
            until
        };
        (from < until).then_some((from, until, is_sure))
    }
}

fn story(legs: &[Told]) -> Story {
    let begin = Story::told_on("2026-10-30")
        .leaving("2026-11-01", "1:30 am")
        .visit("2026-11-05 9 am");
    legs.iter().fold(begin, |story, leg| {
        let told = leg.slots();
        let told: Vec<_> = told
            .iter()
            .map(|(slot, words)| (*slot, words.as_str()))
            .collect();
        story.leg(&told)
    })
}

fn contains(span: Span, at: NaiveDateTime) -> bool {
    span.from <= at && at < span.until
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn stretches_tile_the_span_and_say_of_each_minute_what_is_true_of_it(
        legs in prop::collection::vec(leg(), 1..13),
        zone in prop::sample::select(ZONES.as_slice()),
        now in 0_i64..12 * 24 * 60,
    ) {
        let zone = Real(zone);
        let clock = Clock {
            utc: at("2026-10-30 00:00") + TimeDelta::minutes(now),
            zone: &zone,
        };
        let baton = Baton::new(&story(&legs).0, clock);
        prop_assert_eq!(baton.span.from, clock.utc);
        // The visit is the first thing in the lists.
        let ids = (0x62..).map(ItemId);
        let told: Vec<_> = ids.zip(&legs).collect();
        let stretches = baton.everything();
        let mut end = baton.span.from;
        for stretch in stretches {
            prop_assert_eq!(stretch.span.from, end, "a hole or an overlap");
            prop_assert!(stretch.span.minutes() > 0);
            end = stretch.span.until;
        }
        prop_assert_eq!(end, baton.span.until);
        let whole: i64 = stretches.iter().map(|stretch| stretch.span.minutes()).sum();
        prop_assert_eq!(whole, baton.span.minutes());

        // Every 7 minutes, and the minutes around each edge.
        let step = (0..baton.span.minutes()).step_by(7).map(TimeDelta::minutes);
        let steps = step.map(|step| baton.span.from + step);
        let edges = stretches.iter().map(|stretch| stretch.span.from);
        for at in steps.chain(edges) {
            let stretch = stretches.iter().find(|stretch| contains(stretch.span, at)).unwrap();
            let on: Vec<_> = told
                .iter()
                .filter_map(|(id, leg)| {
                    let (from, until, is_sure) = leg.counts(clock)?;
                    contains(Span { from, until }, at).then_some((*id, *leg, is_sure))
                })
                .collect();
            let people: Vec<_> = on.iter().filter(|(_, leg, _)| !leg.is_known_gap).collect();
            let mut holders = stretch.holders.clone();
            holders.sort();
            let mut expected: Vec<_> = people.iter().map(|(id, _, _)| *id).collect();
            expected.sort();
            prop_assert_eq!(holders, expected, "{:?}", at);
            let has_name = |leg: &Told| !["", "the team"].contains(&leg.who);
            let hold = if on.is_empty() {
                Hold::Nobody
            } else if people.is_empty() {
                Hold::Left
            } else if people.iter().any(|(_, leg, is_sure)| has_name(leg) && *is_sure) {
                Hold::Held
            } else if people.iter().any(|(_, leg, _)| has_name(leg)) {
                Hold::Unsure
            } else {
                Hold::NoName
            };
            prop_assert_eq!(stretch.hold, hold, "{:?}", at);
            let is_day = (8..20).contains(&zone.local(at).hour());
            let is_reached = people.iter().any(|(_, leg, _)| leg.night || is_day && leg.day);
            let is_unreached = stretch.unreached.iter().any(|span| contains(*span, at));
            prop_assert_eq!(is_unreached, !people.is_empty() && !is_reached, "{:?}", at);
        }
    }
}
