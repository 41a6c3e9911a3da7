//! Made-up people, each in one known state: they serve as examples to look at, in tests and for pictures.

mod kwame;
mod luis;
mod maria;
mod telling;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use crate::handoff::Handoff;

pub use kwame::kwame;
pub use luis::luis;
pub use maria::maria;

/// The names under which examples open, as in `#/example/maria`.
pub const NAMES: [&str; 3] = ["maria", "kwame", "luis"];

/// The example of this name, as it stands at `now`.
#[must_use]
pub fn named(name: &str, now: NaiveDateTime) -> Option<Handoff> {
    match name {
        "maria" => Some(maria(now)),
        "kwame" => Some(kwame(now)),
        "luis" => Some(luis(now)),
        _ => None,
    }
}

fn tomorrow(now: NaiveDateTime) -> Option<NaiveDate> {
    now.date().checked_add_days(Days::new(1))
}

/// A day some days on, as they write it who write English: "December 2".
fn in_english(now: NaiveDateTime, days: u64) -> String {
    let (day, month) = later(now, days);
    let months =
        "January February March April May June July August September October November December";
    format!("{} {day}", named_month(months, month))
}

/// The same in Spanish: "2 de diciembre".
fn in_spanish(now: NaiveDateTime, days: u64) -> String {
    let (day, month) = later(now, days);
    let months =
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
    format!("{day} de {}", named_month(months, month))
}

/// The day of the month, and the month counted from 0.
fn later(now: NaiveDateTime, days: u64) -> (u32, usize) {
    let day = now.date().checked_add_days(Days::new(days));
    let day = day.unwrap_or(now.date());
    (day.day(), day.month0() as usize)
}

fn named_month(months: &'static str, month: usize) -> &'static str {
    months.split(' ').nth(month).unwrap_or_default()
}

/// The year in which someone of this age was born.
fn born(now: NaiveDateTime, age: i32) -> String {
    (now.year() - age).to_string()
}
