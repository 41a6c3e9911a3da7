//! What is missing, what nobody owns, and which question of the bank that raises.
//!
//! Nothing here says what is right for anyone: a gap is a question that was not answered yet. The rules stand in a
//! table, one row each, worst first.

mod begun;
mod medicines;
pub mod rank;
mod table;
mod whole;

use chrono::{NaiveDate, NaiveDateTime};

pub use self::rank::suggested;
pub use self::table::RULES;
use crate::bank::{self, BankId};
use crate::baton::with_owners;
use crate::form::{Part, Slot, choice};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Medicine;
use crate::handoff::worry::Much;
use crate::words::{Arg, Message, names, say};

/// How a day that someone typed is read, as seen from today, the person's local day; none when it cannot be read as one day.
pub type ReadDay = fn(&str, NaiveDate) -> Option<NaiveDate>;

/// One row of the table.
#[derive(Debug)]
pub struct Rule {
    /// What is missing.
    pub kind: Kind,
    /// Where it is answered. Who takes over and the talk itself count as parts of the move.
    pub part: Part,
    /// The question that this raises, if the bank has it.
    pub raises: &'static str,
    /// From when it counts.
    pub counts: Counts,
    found: Found,
    said: Said,
}

/// From when a rule counts: nobody is told what is missing in what they have not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Always: everybody needs it, whatever they prepare.
    FromTheStart,
    /// Once anything of its part is answered.
    OnceBegun,
}

/// Where a rule finds what is missing.
#[derive(Debug)]
enum Found {
    /// In the handoff as a whole.
    Whole(fn(&Handoff) -> bool),
    /// In each medicine of which this is true.
    Medicine(fn(&Medicine) -> bool),
    /// In these medicines.
    Medicines(fn(&Look) -> Vec<ItemId>),
    /// In each thing that has no answer in this slot.
    Without(Slot),
    /// In each thing for which a plain yes is not chosen in this slot: "no", "not sure" and no answer alike.
    NotYes(Slot),
    /// In each thing of which this is true.
    Thing(fn(&Answers) -> bool),
}

/// What there is to look at.
struct Look<'a> {
    handoff: &'a Handoff,
    /// In the person's local calendar.
    today: NaiveDate,
    read_day: ReadDay,
}

/// How a gap is said.
#[derive(Debug)]
enum Said {
    /// In the same words each time.
    Plainly(fn() -> Message),
    /// With the name of the thing.
    Naming(fn(Arg) -> Message),
}

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the table of rules says what each is")]
pub enum Kind {
    WorriesALot,
    NobodyTakesOver,
    HandoffNotAsked,
    NoNightNumber,
    NoVisit,
    VisitNotBooked,
    TestWithoutOwner,
    TestWithoutHow,
    MedicinesNotSure,
    MedicineNotSure,
    MedicineChangeUnclear,
    MedicineWithoutNextDose,
    MedicineNotHere,
    MedicineRunsOut,
    MedicineWithoutPurpose,
    MedicineWithoutEnd,
    MedicineWithoutMost,
    MedicineToWatch,
    MedicineTwice,
    MedicineTakenOtherwise,
    SignWithoutAction,
    DeviceStillIn,
    CorrectionOpen,
    VisitWithoutRide,
    EquipmentWithoutDay,
    TaskNotShown,
    TaskWithoutBackup,
    HelperNotRecorded,
    WishesNotFound,
}

/// Something missing, in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The thing of the rule's part that it is about; none when it is about all of it.
    pub item: Option<ItemId>,
    /// The question it raises; none when the bank does not have it.
    pub raises: Option<BankId>,
}

/// Everything that is missing, in the order of the rules and then of the lists. `now` is what the clocks show where the
/// person is: what runs out "today" does so where they are, not where the sun sets first, and who was in charge until 9
/// is so no more at 10. Of a day it is the first minute.
#[must_use]
pub fn gaps(handoff: &Handoff, now: impl Into<NaiveDateTime>, read_day: ReadDay) -> Vec<Gap> {
    found_by(handoff, now.into(), read_day, None)
}

/// What is missing in one part; the rules of the others are not asked. `now` as for [`gaps`].
#[must_use]
pub fn gaps_in(part: Part, handoff: &Handoff, now: NaiveDateTime, read_day: ReadDay) -> Vec<Gap> {
    found_by(handoff, now, read_day, Some(part))
}

fn found_by(handoff: &Handoff, now: NaiveDateTime, read: ReadDay, part: Option<Part>) -> Vec<Gap> {
    // Whoever is named for a thing in the baton does it, as long as that is not over.
    let handoff = &with_owners(handoff, now.into());
    let is_asked = |rule: &Rule| part.is_none_or(|part| rule.part == part);
    let look = Look {
        handoff,
        today: now.date(),
        read_day: read,
    };
    let mut gaps = Vec::new();
    for rule in RULES.iter().filter(|rule| is_asked(rule)) {
        if rule.counts == Counts::OnceBegun && !begun::is_begun(handoff, rule.part) {
            continue;
        }
        let places = rule.places(&look);
        if places.is_empty() {
            continue;
        }
        let raises = bank::find(rule.raises).map(|question| question.id);
        gaps.extend(places.into_iter().map(|item| Gap { rule, item, raises }));
    }
    gaps
}

impl Gap {
    /// What is missing.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.rule.kind
    }

    /// Where it is answered.
    #[must_use]
    pub fn part(&self) -> Part {
        self.rule.part
    }

    /// One plain sentence that names the thing as the person does.
    #[must_use]
    pub fn words(&self, handoff: &Handoff) -> Message {
        match self.rule.said {
            Said::Plainly(words) => words(),
            Said::Naming(words) => words(self.thing(handoff)),
        }
    }

    /// The name of what it is about; words of ours where it has none.
    #[must_use]
    pub fn thing(&self, handoff: &Handoff) -> Arg {
        let name = match (self.part(), self.item) {
            (Part::Worries, _) => {
                let mut chosen = handoff.worries.chosen.iter();
                let most = chosen.find(|chosen| chosen.much == Some(Much::Lot));
                return most
                    .map_or_else(say::gap_unnamed, |chosen| names::worry(chosen.worry))
                    .into();
            }
            (Part::Helper, _) => handoff.helper_name(),
            (Part::Medicines, Some(id)) => {
                let found = handoff.medicines.with_id(id);
                found.map_or("", |medicine| medicine.name.as_str())
            }
            (part, Some(id)) => handoff.lists.item(part, id).map_or("", |item| item.name()),
            (_, None) => "",
        };
        // Of a note, its first line.
        match name.lines().next() {
            None | Some("") => say::gap_unnamed().into(),
            Some(name) => name.into(),
        }
    }
}

impl Rule {
    /// Where it holds.
    fn places(&self, look: &Look) -> Vec<Option<ItemId>> {
        let handoff = look.handoff;
        match self.found {
            Found::Whole(holds) => holds(handoff).then_some(None).into_iter().collect(),
            Found::Medicine(holds) => {
                let list = handoff.medicines.list.iter();
                let found = list.filter(|medicine| holds(medicine));
                found.map(|medicine| Some(medicine.id)).collect()
            }
            Found::Medicines(find) => find(look).into_iter().map(Some).collect(),
            Found::Without(slot) => self.things(handoff, &|answers| !answers.answers(slot)),
            Found::NotYes(slot) => self.things(handoff, &|answers| !answers.has(slot, choice::YES)),
            Found::Thing(holds) => self.things(handoff, &holds),
        }
    }

    /// The things of its part of which this is true. One of which nothing is said yet is only begun: nothing is missing.
    fn things(&self, handoff: &Handoff, holds: &dyn Fn(&Answers) -> bool) -> Vec<Option<ItemId>> {
        let said = handoff
            .lists
            .of(self.part)
            .filter(|item| !item.answers.is_empty());
        let found = said.filter(|item| holds(&item.answers));
        found.map(|item| Some(item.id)).collect()
    }
}

/// A rule is what it finds missing.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

impl Eq for Rule {}
