//! Changes to what is handed on: the switches, the cards that were handed on, the replies that were taken.

use super::{Action, Applied, Refused, swap};
use crate::handoff::Handoff;
use crate::handoff::came;
use crate::handoff::id::ItemId;
use crate::handoff::sent::{MOST_SENT, MOST_TAKEN, MOST_WAS, Sent, Sharing};

impl Action {
    /// Whether it is about handing the card on, and changes nothing that is on it.
    #[must_use]
    pub fn is_about_sharing(&self) -> bool {
        matches!(
            self,
            Self::Share(..)
                | Self::HandOn(_)
                | Self::TakeBack(..)
                | Self::TookReply(..)
                | Self::ForgetReply(..)
                | Self::KeepReplies(..)
        )
    }
}

/// Remembers a card that was handed on. The oldest goes where there is no room, and of a reader only the newest
/// cards keep what they said.
pub(super) fn hand_on(handoff: &mut Handoff, card: Sent) -> Applied {
    if handoff.sent_card(card.id).is_some() {
        return Applied::default();
    }
    let (id, last) = (card.id, handoff.sent.len());
    change(handoff, None, vec![(last, card)], id)
}

/// Forgets a card again, and puts back what had to make room for it.
pub(super) fn take_back(handoff: &mut Handoff, id: ItemId, cards: Vec<(usize, Sent)>) -> Applied {
    change(handoff, Some(id), cards, id)
}

/// Takes a card out and puts cards in their places; of one that is there already only what it said comes back, and
/// what came of it.
fn change(
    handoff: &mut Handoff,
    out: Option<ItemId>,
    cards: Vec<(usize, Sent)>,
    undone: ItemId,
) -> Applied {
    let before = handoff.sent.clone();
    let was_there = |id: ItemId| before.iter().any(|sent| sent.id == id);
    handoff.sent.retain(|sent| Some(sent.id) != out);
    for (at, card) in cards {
        match handoff.sent.iter_mut().find(|sent| sent.id == card.id) {
            Some(sent) => {
                sent.was = card.was;
                if sent.came.is_empty() {
                    sent.came = card.came;
                }
            }
            None => handoff.sent.insert(at.min(handoff.sent.len()), card),
        }
    }
    settle(&mut handoff.sent);
    let new = handoff.sent.iter().map(|sent| sent.id);
    let new = new.filter(|id| !was_there(*id) && *id != undone);
    let mut undo: Vec<_> = new.map(|id| Action::TakeBack(id, Vec::new())).collect();
    let is_changed = |(_, own): &(usize, Sent)| own.id == undone || !handoff.sent.contains(own);
    let changed: Vec<_> = before.into_iter().enumerate().filter(is_changed).collect();
    if !changed.is_empty() || handoff.sent_card(undone).is_some() {
        undo.push(Action::TakeBack(undone, changed));
    }
    Applied::undone_by(undo)
}

/// Marks a reply as taken.
pub(super) fn took(handoff: &mut Handoff, card: ItemId, reply: ItemId) -> Result<Applied, Refused> {
    let taken = taken(handoff, card)?;
    if taken.contains(&reply) {
        return Ok(Applied::default());
    }
    if taken.len() >= MOST_TAKEN {
        return Err(Refused::Full);
    }
    taken.push(reply);
    Ok(Applied::undone_by(vec![Action::ForgetReply(card, reply)]))
}

/// Marks a reply as not taken.
pub(super) fn forget(
    handoff: &mut Handoff,
    card: ItemId,
    reply: ItemId,
) -> Result<Applied, Refused> {
    let taken = taken(handoff, card)?;
    let was_there = taken.contains(&reply);
    taken.retain(|own| *own != reply);
    Ok(if was_there {
        Applied::undone_by(vec![Action::TookReply(card, reply)])
    } else {
        Applied::default()
    })
}

/// Keeps the replies to a card as they came, instead of those that were kept before.
pub(super) fn keep(handoff: &mut Handoff, card: ItemId, came: String) -> Result<Applied, Refused> {
    let mut sent = handoff.sent.iter_mut();
    let found = sent.find(|sent| sent.id == card);
    let before = swap(&mut found.ok_or(Refused::NoSuchItem)?.came, came);
    let undo = Action::KeepReplies(card, before);
    if came::fits(&handoff.sent) {
        return Ok(Applied::undone_by(vec![undo]));
    }
    super::apply(handoff, undo)?;
    Err(Refused::Full)
}

fn taken(handoff: &mut Handoff, card: ItemId) -> Result<&mut Vec<ItemId>, Refused> {
    let mut sent = handoff.sent.iter_mut();
    let found = sent.find(|sent| sent.id == card);
    found.map(|sent| &mut sent.taken).ok_or(Refused::NoSuchItem)
}

/// Keeps the list as it may be saved.
fn settle(sent: &mut Vec<Sent>) {
    while sent.len() > MOST_SENT {
        // Where it can be, no reply that waits goes with its card. The newest card stays.
        let mut older = sent.iter().take(MOST_SENT);
        let oldest = older.position(|card| !came::waits(&card.came));
        sent.remove(oldest.unwrap_or_default());
    }
    let mut seen = Vec::new();
    for card in sent.iter_mut().rev() {
        card.taken.truncate(MOST_TAKEN);
        let newer = seen.iter().filter(|reader| **reader == card.reader);
        if newer.count() >= MOST_WAS {
            card.was = None;
        } else if let Some(was) = &mut card.was {
            was.sent = Vec::new();
            was.sharing = Sharing::default();
        }
        seen.push(card.reader);
    }
    // The newest cards keep theirs. Two phones that come together made room before.
    while !came::fits(sent) {
        match sent.iter_mut().find(|card| !card.came.is_empty()) {
            Some(card) => card.came = String::new(),
            None => return,
        }
    }
}
