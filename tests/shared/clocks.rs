//! The clocks of the person travel with their card: whoever opens it elsewhere reads it as it is where the person is.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde_json::{Value, json};
use warm_handoff::card::{Card, Reader};
use warm_handoff::clock::{Carried, Clock, Zone};
use warm_handoff::handoff::Handoff;
use warm_handoff::presets;
use warm_handoff::reply::Form;
use warm_handoff::shared::Shared;

use super::zones::Real;
use super::{TICKET, noon};

const CHICAGO: Real = Real(Tz::America__Chicago);
const MADRID: Real = Real(Tz::Europe__Madrid);

fn at(day: (i32, u32, u32), hour: u32, minute: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
    day.and_hms_opt(hour, minute, 0).unwrap()
}

/// Made where Maria is.
fn made(handoff: &Handoff) -> Shared {
    let clock = Clock::at(noon(), &CHICAGO);
    Shared::new(handoff, Reader::Clinician, &[], TICKET, clock)
}

fn came(shared: &Shared) -> Shared {
    Shared::read(shared.json().as_bytes()).unwrap()
}

fn opened(shared: &Shared, utc: NaiveDateTime, zone: &Real) -> Card {
    shared.card(Clock { utc, zone })
}

#[test]
fn in_another_zone_the_card_is_the_same_as_at_home() {
    let shared = came(&made(&presets::maria(noon())));
    // Half an hour before Dr. Nair takes over: in Madrid it is the afternoon.
    let utc = CHICAGO.utc(at((2026, 12, 2), 8, 30));
    let home = opened(&shared, utc, &CHICAGO);
    assert_eq!(opened(&shared, utc, &MADRID), home);
    // As it was read before: by the reader's clocks, Dr. Nair is in charge already.
    let old = Shared {
        clocks: None,
        ..shared
    };
    assert_ne!(opened(&old, utc, &MADRID), home);
    assert_eq!(opened(&old, utc, &CHICAGO), home);
}

/// Until when somebody can take over is asked by the day of the first visit, until it is over where the person is.
#[test]
fn in_another_zone_the_answer_asks_the_same_as_at_home() {
    let shared = came(&made(&presets::maria(noon())));
    let utc = CHICAGO.utc(at((2026, 12, 2), 8, 30));
    let form = |zone| Form::of(&shared, Clock { utc, zone });
    assert!(form(&CHICAGO).visit.is_some());
    assert_eq!(form(&MADRID), form(&CHICAGO));
}

#[test]
fn between_two_changes_of_the_clocks_the_time_is_that_of_the_person() {
    let shared = came(&made(&presets::maria(noon())));
    // In Chicago the clocks go forward on March 14, in Madrid on March 28.
    for (day, hours) in [((2027, 3, 13), 7), ((2027, 3, 20), 6), ((2027, 3, 29), 7)] {
        let reader = Clock::at(at(day, 20, 0), &MADRID);
        let there = shared.clock(reader).local();
        assert_eq!(there, at(day, 20 - hours, 0));
    }
}

#[test]
fn whoever_reads_by_the_same_clocks_is_told_nothing() {
    let shared = came(&made(&presets::maria(noon())));
    let is_elsewhere = |zone: Tz| shared.is_elsewhere(Clock::at(noon(), &Real(zone)));
    assert!(!is_elsewhere(Tz::America__Chicago));
    // Another name for the same clocks.
    assert!(!is_elsewhere(Tz::America__Winnipeg));
    assert!(is_elsewhere(Tz::Europe__Madrid));
    // The same until spring.
    assert!(is_elsewhere(Tz::America__Regina));
    let old = Shared {
        clocks: None,
        ..shared.clone()
    };
    assert!(!old.is_elsewhere(Clock::at(noon(), &MADRID)));
}

#[test]
fn what_travels_shows_what_the_clocks_of_the_place_show() {
    for zone in [
        Tz::America__Chicago,
        Tz::America__Phoenix,
        Tz::Europe__London,
        Tz::Africa__Casablanca,
        Tz::Asia__Kathmandu,
        Tz::Australia__Lord_Howe,
        Tz::Pacific__Kiritimati,
    ] {
        let zone = Real(zone);
        let carried = Carried::around(noon(), &zone);
        let carried = Carried::read(&carried.written()).unwrap();
        for quarter in -38 * 96..390 * 96 {
            let moment = noon() + Duration::minutes(15 * quarter);
            assert_eq!(carried.local(moment), zone.local(moment));
            assert_eq!(carried.utc(moment), zone.utc(moment), "{moment}");
        }
        assert!(carried.are_of(&zone));
    }
}

#[test]
fn an_old_card_without_clocks_is_read_and_what_are_no_clocks_is_refused() {
    let shared = made(&presets::maria(noon()));
    let mut value: Value = serde_json::from_str(&shared.json()).unwrap();
    assert_eq!(came(&shared), shared);
    value.as_object_mut().unwrap().remove("clocks");
    let old = Shared::read(value.to_string().as_bytes()).unwrap();
    assert_eq!(old.clocks, None);
    let long: Vec<_> = (0..200).collect();
    for bad in [
        json!("Chicago"),
        json!([]),
        json!([1]),
        json!([1, 2, 3]),
        json!([1, 100_000]),
        json!([2, 0, 1, 0]),
        json!([1, 0, 1, 60]),
        json!([i64::MAX, 0]),
        json!([i64::MIN, i64::MIN]),
        json!([1.5, 0]),
        json!([[1, 0]]),
        json!(long),
    ] {
        value["clocks"] = bad.clone();
        assert!(Shared::read(value.to_string().as_bytes()).is_err(), "{bad}");
    }
}
