//! The person's own clock and calendar.

use chrono::{NaiveDate, NaiveDateTime};

/// Now, in local time, to the minute. A clock that shows an impossible date gives the earliest one there is.
#[must_use]
pub fn now() -> NaiveDateTime {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
        .and_then(|day| day.and_hms_opt(date.get_hours(), date.get_minutes(), 0))
        .unwrap_or_default()
}
