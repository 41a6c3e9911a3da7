//! The time, and the clocks where the person is: both come in from outside, so that tests can stand at any moment.

mod carried;

use chrono::NaiveDateTime;

pub use carried::Carried;

/// The clocks of a place, which jump when summer time begins and ends. Both ways are to the minute.
pub trait Zone {
    /// The moment in universal time at which the clocks show `local`. Of an hour that comes twice it is the first; what
    /// the clocks leave out counts as if they had gone on.
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime;
    /// What the clocks show at this moment of universal time.
    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime;
}

/// A moment, and the clocks that show it.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    /// The moment, in universal time.
    pub utc: NaiveDateTime,
    /// The clocks where the person is.
    pub zone: &'a dyn Zone,
}

impl<'a> Clock<'a> {
    /// The moment at which these clocks show `local`.
    #[must_use]
    pub fn at(local: NaiveDateTime, zone: &'a dyn Zone) -> Self {
        Self {
            utc: zone.utc(local),
            zone,
        }
    }

    /// What the clocks show.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.zone.local(self.utc)
    }
}

/// Clocks that never jump.
pub struct Steady;

impl Zone for Steady {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc
    }
}

/// A moment on clocks that never jump.
impl From<NaiveDateTime> for Clock<'static> {
    fn from(local: NaiveDateTime) -> Self {
        Self::at(local, &Steady)
    }
}
