//! What each button under the words writes down.

use chrono::{Days, NaiveDate};

use super::{Rung, Standing, State};
use crate::action::{Action, Field};
use crate::days::{Moment, one_moment};
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::handoff::request::Wanted;

/// About two years.
const YEARS_LATER: u64 = 700;

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
            Self::No => choice::REFUSED,
            // Nobody refused it.
            Self::Fell => choice::NOT_HELD,
            Self::Silent => choice::NOT_SURE,
            Self::Held => choice::HELD,
        }
    }
}

/// What a tap changes: one try for each way, begun by the first tap, with who was asked. `now` is the moment in words: it
/// stands where no time was typed, and what was typed stays. Of an agreed talk it is left open when it is.
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
    let is_empty = |slot| standing.open.is_none_or(|item| !item.answers.answers(slot));
    if standing.open.is_none() {
        all.push(Action::AddItem(Part::Tries, id));
    }
    // A name may stand there already.
    if standing.state == State::NotAsked {
        let sender = handoff.request.sender.as_str();
        if !sender.is_empty() && is_empty(slot::TRY_WHO) {
            all.push(write(slot::TRY_WHO, sender));
        }
        if is_empty(slot::TRY_HOW) {
            let how = standing.rung.choice();
            all.push(Action::Choose(place, slot::TRY_HOW, how, true));
        }
    }
    all.extend(said_now(id, standing.open, tap.state(), now));
    let is_of_the_card = standing.rung == Rung::Written && !matches!(tap, Tap::Held | Tap::Fell);
    if is_of_the_card && handoff.lists.item(Part::Promises, id).is_none() {
        let what = Field::Answer(Place::Item(Part::Promises, id), slot::PROMISE_WHAT);
        all.push(Action::AddItem(Part::Promises, id));
        all.push(Action::Write(what, promise.to_owned()));
    }
    all
}

/// What it changes to say how a try went, at the moment that stands in words as `now`; from a tap or on its own page. Of
/// an agreed talk the time is when it will be: the moment of an earlier tap is none.
#[must_use]
pub fn said_now(id: ItemId, item: Option<&Item>, state: Choice, now: &str) -> Vec<Action> {
    let place = Place::Item(Part::Tries, id);
    let has = |state| item.is_some_and(|item| item.answers.has(slot::TRY_STATE, state));
    let was_agreed = has(choice::AGREED);
    let is_stamped = !was_agreed && item.is_some_and(|item| is_stamped(item, now));
    let is_empty = item.is_none_or(|item| !item.answers.answers(slot::TRY_WHEN));
    let when = match state {
        choice::AGREED => is_stamped.then_some(""),
        choice::HELD if was_agreed => None,
        _ => (is_stamped || is_empty).then_some(now),
    };
    let write = |when: &str| {
        let field = Field::Answer(place, slot::TRY_WHEN);
        Action::Write(field, when.to_owned())
    };
    let choose = Action::Choose(place, slot::TRY_STATE, state, true);
    std::iter::once(choose).chain(when.map(write)).collect()
}

/// Whether the time of a try is the moment of an earlier tap, and not typed: the whole day with its year and an hour, on
/// which it was written, and which is over. Of typed words, hardly any say so much of the day itself; and whoever types
/// when the talk is types what is still to come.
fn is_stamped(item: &Item, now: &str) -> bool {
    let told = item.answers.day(slot::TRY_WHEN, NaiveDate::MIN);
    told.is_some_and(|(words, on)| {
        let at = |moment: Moment| moment.time.map(|time| moment.day.and_time(time));
        let read = |words, on| one_moment(words, on).and_then(at);
        let stamp = read(words, on).filter(|stamp| stamp.date() == on);
        // Without its year it would be another day when it is read so much later.
        let later = on.checked_add_days(Days::new(YEARS_LATER));
        let is_whole = later.and_then(|later| read(words, later)) == stamp;
        stamp.is_some_and(|stamp| is_whole && read(now, on).is_none_or(|now| stamp <= now))
    })
}
