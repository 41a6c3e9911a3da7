//! Single things that somebody is in charge of: results, visits, deliveries, promises, and medicines that must be renewed.

use super::{Kind, Promise, State, promises};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::Medicine;
use crate::handoff::place::Place;
use crate::words::{Message, Words};

/// One thing, who is in charge of it, and by when.
#[derive(Clone, Debug, PartialEq)]
pub struct Owned {
    /// Where it was written down.
    pub place: Place,
    /// What it is, in the person's words or ours.
    pub title: String,
    /// Who is in charge of it, in the person's words; empty where nobody was named.
    pub who: String,
    /// Whether the title names who it is already.
    pub names_who: bool,
    /// By when, as seen from now; none where no day was told.
    pub due: Option<Message>,
}

/// Everything that is still to come, in order of time; the medicines last.
#[must_use]
pub fn owned(handoff: &Handoff, clock: Clock<'_>, words: &Words) -> Vec<Owned> {
    let is_open = |promise: &Promise| {
        promise.state != State::Came && !matches!(promise.kind, Kind::Call | Kind::Answer)
    };
    let promised = promises(handoff, clock).into_iter().filter(is_open);
    let promised = promised.map(|promise| Owned {
        place: promise.place,
        title: promise.title(words),
        who: promise.who.clone(),
        names_who: promise.kind == Kind::Visit && !promise.who.is_empty(),
        due: promise.due(clock),
    });
    let medicines = handoff
        .medicines
        .list
        .iter()
        .filter(|one| must_be_renewed(one));
    let medicines = medicines.map(|medicine| Owned {
        place: Place::Item(Part::Medicines, medicine.id),
        title: medicine.name.to_string(),
        who: medicine.details.words(slot::MED_RENEWS).to_owned(),
        names_who: false,
        due: None,
    });
    let legs = Baton::new(handoff, clock);
    let all = promised.chain(medicines).map(|one| {
        let Place::Item(part, id) = one.place else {
            return one;
        };
        let leg = legs.owner_of(part, id).filter(|_| one.who.is_empty());
        let who = leg.map_or(one.who, |leg| leg.who.clone());
        Owned { who, ..one }
    });
    all.collect()
}

/// Whether it is not here, or runs out on a day that was told.
fn must_be_renewed(medicine: &Medicine) -> bool {
    let details = &medicine.details;
    medicine.is_taken()
        && (details.has(slot::MED_SUPPLY, choice::NOT_YET) || details.answers(slot::MED_RUNS_OUT))
}
