//! Which boxes are asked only once something is chosen in another.

use super::{Choice, Slot, choice, slot};

/// A box, and what must be chosen in which other one.
const HANGS_ON: [(Slot, Slot, Choice); 6] = [
    (slot::LEG_THING, slot::LEG_WHAT, choice::ONE_THING),
    (slot::LEG_FROM, slot::LEG_STARTS, choice::AT_TIME),
    (slot::LEG_UNTIL, slot::LEG_ENDS, choice::AT_TIME),
    (slot::TRY_WHY, slot::TRY_STATE, choice::REFUSED),
    (slot::TEST_SAID, slot::TEST_HEARD, choice::YES),
    (slot::VISIT_HAPPENED, slot::VISIT_HELD, choice::YES),
];

/// What must be chosen, and where, before this box is asked; none for a box that is always asked. One that holds an answer
/// is shown whatever is chosen.
#[must_use]
pub fn hangs_on(slot: Slot) -> Option<(Slot, Choice)> {
    let found = HANGS_ON.iter().find(|(own, _, _)| *own == slot);
    found.map(|(_, other, choice)| (*other, *choice))
}
