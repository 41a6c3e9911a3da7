//! The person's own clock and calendar.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};
use js_sys::Date;

use crate::clock::{Clock, Zone};

/// Now, in local time, to the minute. A clock that shows an impossible date gives the earliest one there is.
#[must_use]
pub fn now() -> NaiveDateTime {
    shown(&Date::new_0())
}

/// Now, in local time, to the second.
#[must_use]
pub fn to_the_second() -> NaiveDateTime {
    let date = Date::new_0();
    let minute = shown(&date);
    minute.with_second(date.get_seconds()).unwrap_or(minute)
}

/// Now, with the clocks of this device.
#[must_use]
pub fn here() -> Clock<'static> {
    Clock {
        utc: moment(Date::now()),
        zone: &Here,
    }
}

/// The clocks that this device is set to.
struct Here;

impl Zone for Here {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        let year = u32::try_from(local.year()).unwrap_or_default();
        let month = i32::try_from(local.month0()).unwrap_or_default();
        let [day, hour, minute] = [local.day(), local.hour(), local.minute()]
            .map(|part| i32::try_from(part).unwrap_or_default());
        let date = Date::new_with_year_month_day_hr_min(year, month, day, hour, minute);
        moment(date.get_time())
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        #[allow(clippy::cast_precision_loss, reason = "no date is that far away")]
        let millis = utc.and_utc().timestamp_millis() as f64;
        shown(&Date::new(&millis.into()))
    }
}

/// What the clock shows at this date.
fn shown(date: &Date) -> NaiveDateTime {
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
        .and_then(|day| day.and_hms_opt(date.get_hours(), date.get_minutes(), 0))
        .unwrap_or_default()
}

/// A moment from milliseconds, to the minute.
fn moment(millis: f64) -> NaiveDateTime {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "rounds at the ends of time"
    )]
    let minutes = (millis / 60_000.0).floor() as i64;
    DateTime::from_timestamp(minutes.saturating_mul(60), 0)
        .map(|moment| moment.naive_utc())
        .unwrap_or_default()
}
