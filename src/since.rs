//! What changed since a card was handed on: both cards, as of the same moment, line by line.

mod lines;

use chrono::NaiveDateTime;

use crate::card::{Card, LeftOut, Line, Reader};
use crate::clock::Clock;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::sent::Sent;
use crate::shared::{Shared, Ticket};
use crate::words::{Message, say};

/// What changed since one card.
#[derive(Clone, Debug, PartialEq)]
pub struct Since {
    /// The card that was handed on.
    pub card: ItemId,
    /// For whom it was.
    pub reader: Reader,
    /// To whom it was given, in the person's words; may be empty.
    pub to: String,
    /// When it was handed on.
    pub at: NaiveDateTime,
    /// What is not as it was, in the order of the card. Never empty.
    pub changes: Vec<Changed>,
}

/// One line that is not as it was. One of the two is always there.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The heading that it stands under.
    pub part: Message,
    /// What they have; none for what is new.
    pub was: Option<Line>,
    /// What stands now; none for what is gone.
    pub now: Option<Line>,
}

impl Since {
    /// How many things changed, since when, and whether to share it again: "You changed 2 things since you gave this to
    /// Dr. Nair. Share it again?"
    #[must_use]
    pub fn said(&self) -> Message {
        let count = self.changes.len();
        if self.to.is_empty() {
            say::since_changed(count, self.at.date())
        } else {
            say::since_changed_named(count, self.to.as_str())
        }
    }
}

impl Changed {
    /// Whether it is new, gone, or another than it was.
    #[must_use]
    pub fn kind(&self) -> Message {
        match (&self.was, &self.now) {
            (None, _) => say::since_new(),
            (Some(_), None) => say::since_gone(),
            (Some(_), Some(_)) => say::since_other(),
        }
    }
}

/// What changed since each reader's newest card, in the order of [`Reader::ALL`]; nothing for a card that still says what
/// there is to say.
#[must_use]
pub fn all(handoff: &Handoff, clock: Clock<'_>) -> Vec<Since> {
    let readers = Reader::ALL.into_iter();
    readers
        .filter_map(|reader| since(handoff, reader, clock))
        .collect()
}

/// What changed since the newest card that this reader was given; none when there is no such card or it still says what
/// there is to say.
#[must_use]
pub fn since(handoff: &Handoff, reader: Reader, clock: Clock<'_>) -> Option<Since> {
    let sent = handoff.last_sent(reader)?;
    let changes = changes(handoff, sent, clock)?;
    (!changes.is_empty()).then(|| Since {
        card: sent.id,
        reader,
        to: sent.to.to_string(),
        at: sent.at,
        changes,
    })
}

/// None when it is not known any more what the card said.
fn changes(handoff: &Handoff, sent: &Sent, clock: Clock<'_>) -> Option<Vec<Changed>> {
    let was = sent.was.as_ref()?;
    let left = LeftOut {
        off: sent.left.clone(),
        short: Vec::new(),
    };
    let ticket = Ticket {
        card: sent.id.0,
        key: sent.key,
    };
    let before = Card::shared(was, sent.reader, clock, &left);
    let now = Shared::new(handoff, sent.reader, &sent.left, ticket, clock);
    // Nothing else is quick to tell: most often nothing changed.
    if now.handoff == **was {
        return Some(Vec::new());
    }
    Some(lines::compared(&before, &now.card(clock)))
}
