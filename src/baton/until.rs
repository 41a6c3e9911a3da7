//! The end that is nearest at hand wherever somebody is asked until when: the first visit.

use super::{first_visit, is_over, moment_words};
use crate::clock::Clock;
use crate::days;
use crate::form::{Slot, slot};
use crate::handoff::Handoff;
use crate::words::{Message, say};

/// Where it is asked until when something lasts.
const ENDS: [Slot; 3] = [slot::LEG_UNTIL, slot::LIMIT_UNTIL, slot::MED_UNTIL];

/// The first visit as an end, as a button says it and as it is written; none where no end is asked for, or no visit that
/// is to come has a day.
#[must_use]
pub fn until_visit(handoff: &Handoff, slot: Slot, clock: Clock<'_>) -> Option<[Message; 2]> {
    let visit = first_visit(handoff, clock).filter(|visit| !is_over(*visit, clock))?;
    let local = clock.zone.local(visit.utc);
    let written = days::Moment {
        day: local.date(),
        time: (!visit.is_about).then(|| local.time()),
    };
    ENDS.contains(&slot).then(|| {
        [
            say::baton_until_visit(moment_words(visit, clock)),
            written.said(),
        ]
    })
}
