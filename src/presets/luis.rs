//! Luis, 68, back from a specialist to his own doctor after a cancer check. His niece Ana writes for him.

use chrono::NaiveDateTime;

use super::born;
use super::telling::Telling;
use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::Change;
use crate::handoff::person::FilledInBy;
use crate::handoff::request::{Purpose, Wanted};
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::Worry;

/// Luis, back from a specialist to his own doctor; much is still open.
#[must_use]
pub fn luis(now: NaiveDateTime) -> Handoff {
    Telling::new(0x4c75_6973_0000_0001, now)
        .act(Action::WrittenIn(Some("en".to_owned())))
        .act(Action::FilledInBy(FilledInBy::SomeoneElse))
        .write(Field::Name, "Luis")
        .write(Field::Born, &born(now, 68))
        .write(Field::Helper, "Ana")
        .act(Action::Move(Some(Move::SpecialistToPrimary)))
        .write(Field::Why, "cancer check")
        .act(Action::Leaving(Some(Leaving::NotKnown)))
        .worry(Worry::Waiting, None)
        .questions(&["B-TEST-02", "B-FUP-01"])
        .medicine(Change::Stopped, "", &[])
        .act(Action::Want(Wanted::Yes))
        .act(Action::Purpose(Some(Purpose::Tests)))
        .item(Part::Tests, &[(slot::TEST_WHAT, "one new test")])
        .item(
            Part::Visits,
            &[(slot::VISIT_WHO, "own doctor"), (slot::VISIT_BOOKED, "no")],
        )
        .sheet(
            Part::Helper,
            &[
                (slot::HELPER_NAME, "Ana Delgado"),
                (slot::HELPER_RELATION, "niece"),
                (slot::HELPER_PHONE, "555-0142"),
            ],
        )
        .told_all()
}
