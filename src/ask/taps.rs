//! What each button under the words writes down.

use super::{Rung, Standing, State};
use crate::action::{Action, Field};
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::request::Wanted;

/// What the person says happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// They asked.
    Asked,
    /// They said yes.
    Yes,
    /// They said no.
    No,
    /// Nobody answered.
    Silent,
    /// The talk took place.
    Held,
    /// It was agreed, and did not take place.
    Fell,
}

impl Tap {
    /// How it stands in the list of what was asked. Silence is no "no": how it stands is not known.
    fn state(self) -> Choice {
        match self {
            Self::Asked => choice::ASKED,
            Self::Yes => choice::AGREED,
            Self::No | Self::Fell => choice::REFUSED,
            Self::Silent => choice::NOT_SURE,
            Self::Held => choice::HELD,
        }
    }
}

/// What a tap changes: one try for each way, begun by the first tap, with who was asked. `now` is the moment in words.
/// Of an agreed talk it is left open when it is.
///
/// With the card, there is room for who says yes to it, by when, and whom to call if not: a promise with the number of
/// the try, called `promise`.
#[must_use]
pub fn actions(
    handoff: &Handoff,
    standing: Standing<'_>,
    tap: Tap,
    new: ItemId,
    [now, promise]: [&str; 2],
) -> Vec<Action> {
    let mut all = Vec::new();
    if handoff.request.wanted != Wanted::Yes {
        all.push(Action::Want(Wanted::Yes));
    }
    let id = standing.open.map_or(new, |item| item.id);
    let place = Place::Item(Part::Tries, id);
    let write = |slot, words: &str| Action::Write(Field::Answer(place, slot), words.to_owned());
    if standing.open.is_none() {
        all.push(Action::AddItem(Part::Tries, id));
        let sender = handoff.request.sender.as_str();
        if !sender.is_empty() {
            all.push(write(slot::TRY_WHO, sender));
        }
        let how = standing.rung.choice();
        all.push(Action::Choose(place, slot::TRY_HOW, how, true));
    }
    all.push(Action::Choose(place, slot::TRY_STATE, tap.state(), true));
    let keeps_when = tap == Tap::Held && standing.state == State::Agreed;
    if !keeps_when {
        all.push(write(
            slot::TRY_WHEN,
            if tap == Tap::Yes { "" } else { now },
        ));
    }
    let is_of_the_card = standing.rung == Rung::Written && !matches!(tap, Tap::Held | Tap::Fell);
    if is_of_the_card && handoff.lists.item(Part::Promises, id).is_none() {
        let what = Field::Answer(Place::Item(Part::Promises, id), slot::PROMISE_WHAT);
        all.push(Action::AddItem(Part::Promises, id));
        all.push(Action::Write(what, promise.to_owned()));
    }
    all
}
