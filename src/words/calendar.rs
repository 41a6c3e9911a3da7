//! Days and times as messages: always a weekday, a month as a word, and "noon" rather than 12.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Message, say};

/// The day in full: Monday, November 23, 2026.
pub fn day(date: NaiveDate) -> Message {
    say::date_full(
        weekday(date),
        month(date),
        date.day(),
        date.year().to_string(),
    )
}

/// The day without its year, for days near today: Monday, November 23.
pub fn day_short(date: NaiveDate) -> Message {
    say::date_short(weekday(date), month(date), date.day())
}

/// A day with its time, where one is known: Monday, November 23 at 8 am.
pub fn day_and_time(day: Message, time: Option<NaiveTime>) -> Message {
    match time {
        Some(time) => say::day_at(day, time),
        None => day,
    }
}

/// The time to the minute: 8 am, 8:05 am, noon, midnight. Seconds are dropped.
pub fn time(time: NaiveTime) -> Message {
    let (afternoon, hour) = time.hour12();
    match (afternoon, hour, time.minute()) {
        (false, 12, 0) => say::time_midnight(),
        (true, 12, 0) => say::time_noon(),
        (false, hour, minute) => say::time_am(clock(hour, minute)),
        (true, hour, minute) => say::time_pm(clock(hour, minute)),
    }
}

fn clock(hour: u32, minute: u32) -> String {
    match minute {
        0 => hour.to_string(),
        minute => format!("{hour}:{minute:02}"),
    }
}

/// The name of the day's weekday.
pub fn weekday(date: NaiveDate) -> Message {
    match date.weekday().number_from_monday() {
        1 => say::date_weekday_1(),
        2 => say::date_weekday_2(),
        3 => say::date_weekday_3(),
        4 => say::date_weekday_4(),
        5 => say::date_weekday_5(),
        6 => say::date_weekday_6(),
        _ => say::date_weekday_7(),
    }
}

/// The name of the day's month.
pub fn month(date: NaiveDate) -> Message {
    match date.month() {
        1 => say::date_month_1(),
        2 => say::date_month_2(),
        3 => say::date_month_3(),
        4 => say::date_month_4(),
        5 => say::date_month_5(),
        6 => say::date_month_6(),
        7 => say::date_month_7(),
        8 => say::date_month_8(),
        9 => say::date_month_9(),
        10 => say::date_month_10(),
        11 => say::date_month_11(),
        _ => say::date_month_12(),
    }
}
