//! Where promises are written down, one row for each list: what was said, by whom, by when, and which answer says it came.

use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;

/// What kind of thing was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Anything that somebody said they would do.
    Promise,
    /// A test result.
    Result,
    /// A visit.
    Visit,
    /// Equipment or supplies.
    Delivery,
    /// A call from who is in charge.
    Call,
    /// An answer to the written request for a warm handoff.
    Answer,
}

/// One row of the table.
pub(super) struct Source {
    pub kind: Kind,
    pub part: Part,
    /// Whether a thing of this list is a promise; one of which nothing is said never is.
    pub counts: fn(&Handoff, &Item) -> bool,
    pub what: Option<Slot>,
    pub who: Option<Slot>,
    pub by: Slot,
    pub call: Option<Slot>,
    /// Where it is said that it did not come, or that the person called.
    pub state: Slot,
    /// Any of these says that it came; the first is what a tap chooses.
    pub came: &'static [(Slot, Choice)],
}

/// Every list in which somebody says that something will happen.
#[rustfmt::skip]
pub(super) static SOURCES: &[Source] = &[
    Source {
        kind: Kind::Promise, part: Part::Promises, counts: |_, _| true,
        what: Some(slot::PROMISE_WHAT), who: Some(slot::PROMISE_WHO), by: slot::PROMISE_BY, call: Some(slot::PROMISE_CALL),
        state: slot::PROMISE_STATE, came: &[(slot::PROMISE_STATE, choice::CAME)],
    },
    Source {
        kind: Kind::Result, part: Part::Tests, counts: |_, _| true,
        what: Some(slot::TEST_WHAT), who: Some(slot::TEST_OWNER), by: slot::TEST_DUE, call: Some(slot::TEST_CALL),
        state: slot::TEST_HEARD, came: &[(slot::TEST_HEARD, choice::YES)],
    },
    Source {
        kind: Kind::Visit, part: Part::Visits, counts: |_, _| true,
        what: Some(slot::VISIT_FOR), who: Some(slot::VISIT_WHO), by: slot::VISIT_WHEN, call: None,
        state: slot::VISIT_HELD, came: &[(slot::VISIT_HELD, choice::YES)],
    },
    Source {
        kind: Kind::Delivery, part: Part::Equipment, counts: |_, _| true,
        what: Some(slot::EQUIPMENT_WHAT), who: None, by: slot::EQUIPMENT_ARRIVES, call: Some(slot::EQUIPMENT_CALL),
        state: slot::EQUIPMENT_CAME, came: &[(slot::EQUIPMENT_CAME, choice::YES)],
    },
    // Only where it was said what to do if nobody calls. Who said yes in the talk has not called yet.
    Source {
        kind: Kind::Call, part: Part::Baton, counts: |_, leg| leg.answers.answers(slot::LEG_BY) || leg.answers.answers(slot::LEG_CALL),
        what: None, who: Some(slot::LEG_WHO), by: slot::LEG_BY, call: Some(slot::LEG_CALL), state: slot::LEG_HEARD,
        came: &[(slot::LEG_HEARD, choice::YES), (slot::LEG_STATE, choice::IS_OVER)],
    },
    // The last rung of the request is in writing: nobody stands there to answer it. Where the answer was promised, that is
    // the promise.
    Source {
        kind: Kind::Answer, part: Part::Tries,
        counts: |handoff, asked| {
            asked.answers.has(slot::TRY_HOW, choice::WRITTEN)
                && asked.answers.has(slot::TRY_STATE, choice::ASKED)
                && handoff.lists.item(Part::Promises, asked.id).is_none()
        },
        what: None, who: Some(slot::TRY_WHO), by: slot::TRY_WHEN, call: None, state: slot::TRY_STATE, came: &[],
    },
];

/// The row of a kind.
pub(super) fn source(kind: Kind) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.kind == kind)
}
