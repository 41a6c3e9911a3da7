//! Real clocks with their jumps, beside which ours are checked.

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use warm_handoff::clock::Zone;

/// Real clocks, by the tables of the world's time zones.
pub struct Real(pub Tz);

impl Zone for Real {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        match self.0.from_local_datetime(&local).earliest() {
            Some(moment) => moment.naive_utc(),
            // What the clocks leave out: as if they had gone on.
            None => {
                let before = local - chrono::TimeDelta::hours(3);
                let offset = self.0.from_local_datetime(&before).earliest().unwrap();
                offset.naive_utc() + chrono::TimeDelta::hours(3)
            }
        }
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        self.0.from_utc_datetime(&utc).naive_local()
    }
}
