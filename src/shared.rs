//! What travels in a card that is handed on: what the reader's card shows, and nothing beside it.
//!
//! It is a handoff of its own, without the topics that are switched off, without what was handed on before, and without
//! every answer that the card does not show. The card of it is the card of the chosen topics, to the letter.

mod cut;
mod essentials;
mod json;
mod prune;
mod shown;
mod walk;
mod worth;

use std::fmt;

use chrono::{NaiveDateTime, Timelike};

use crate::card::{Card, LeftOut, Reader};
use crate::clock::{Carried, Clock};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::person::FilledInBy;
use crate::handoff::sent::Sent;
use crate::handoff::text::Line;
use crate::handoff::topic::Topic;

/// The name of a card and the key of the replies to it: both are chance, and come in from outside. A preview may have
/// any.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Ticket {
    /// 64 random bits.
    pub card: u64,
    /// 128 random bits.
    pub key: [u8; 16],
}

/// A card as it is handed on.
#[derive(Clone, PartialEq, Eq)]
pub struct Shared {
    /// Its name: a reply says that it is to this card.
    pub card: ItemId,
    /// What a reply to it is sealed with.
    pub key: [u8; 16],
    /// For whom it is.
    pub reader: Reader,
    /// What it leaves out.
    pub left: LeftOut,
    /// When it was handed on, in the person's local time.
    pub made: NaiveDateTime,
    /// The clocks where the person is; none from an older app.
    pub clocks: Option<Carried>,
    /// What is in it. Its name is the card's.
    pub handoff: Handoff,
}

/// A key is written out nowhere by chance.
impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(stringify!(Ticket))
            .field("card", &self.card)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(stringify!(Shared))
            .field("card", &self.card)
            .field("reader", &self.reader)
            .field("left", &self.left)
            .field("made", &self.made)
            .field("clocks", &self.clocks)
            .field("handoff", &self.handoff)
            .finish_non_exhaustive()
    }
}

impl Shared {
    /// The card of `handoff` for `reader`, without the topics that are `off`.
    #[must_use]
    pub fn new(
        handoff: &Handoff,
        reader: Reader,
        off: &[Topic],
        ticket: Ticket,
        clock: Clock<'_>,
    ) -> Self {
        let left = LeftOut {
            off: in_order(off),
            short: Vec::new(),
        };
        Self::of(
            cut::cut(handoff, &left.off, clock),
            reader,
            left,
            ticket,
            clock,
        )
    }

    /// What `handoff` would show to `reader` with the switches as they are.
    #[must_use]
    pub fn switched(handoff: &Handoff, reader: Reader, ticket: Ticket, clock: Clock<'_>) -> Self {
        Self::new(handoff, reader, &handoff.sharing.off(reader), ticket, clock)
    }

    /// The card that the other side sees. At the moment of `made` it is the preview.
    #[must_use]
    pub fn card(&self, clock: Clock<'_>) -> Card {
        Card::shared(&self.handoff, self.reader, self.clock(clock), &self.left)
    }

    /// The same moment on the clocks where the person is; on those of the reader where the card brings none.
    #[must_use]
    pub fn clock<'a>(&'a self, reader: Clock<'a>) -> Clock<'a> {
        match &self.clocks {
            Some(clocks) => Clock {
                zone: clocks,
                ..reader
            },
            None => reader,
        }
    }

    /// Whether the reader's clocks show another time than those where the person is, now or later on.
    #[must_use]
    pub fn is_elsewhere(&self, reader: Clock<'_>) -> bool {
        let clocks = self.clocks.as_ref();
        clocks.is_some_and(|clocks| !clocks.are_of(reader.zone))
    }

    /// What to remember of it once it was handed on, for [`crate::action::Action::HandOn`]: `handoff` is what it was made
    /// of. `to` is in the person's words and may be empty; what does not fit in a line is left out.
    #[must_use]
    pub fn sent(&self, handoff: &Handoff, to: &str, clock: Clock<'_>) -> Sent {
        let ticket = Ticket {
            card: self.card.0,
            key: self.key,
        };
        // Where there was little room, a later card may bring more: what had no room is nothing new.
        let whole = match self.left.short.as_slice() {
            [] => self.handoff.clone(),
            _ => Self::new(handoff, self.reader, &self.left.off, ticket, clock).handoff,
        };
        Sent {
            id: self.card,
            at: self.made,
            reader: self.reader,
            to: Line::new(to).unwrap_or_default(),
            key: self.key,
            left: self.left.off.clone(),
            was: Some(Box::new(whole)),
            taken: Vec::new(),
            came: String::new(),
        }
    }

    /// What is in it as a handoff of this phone, under a name of its own and without the marks that stand for answers
    /// which did not travel. Whoever keeps a card that was made for the person is the person; anybody else speaks about
    /// them.
    #[must_use]
    pub fn to_keep(&self, id: ItemId) -> Handoff {
        let mut kept = self.handoff.clone();
        walk::without_marks(&mut kept);
        kept.id = id;
        if self.reader != Reader::Patient {
            kept.person.filled_in_by = FilledInBy::SomeoneElse;
        }
        kept
    }

    fn of(
        mut whole: Handoff,
        reader: Reader,
        left: LeftOut,
        ticket: Ticket,
        clock: Clock<'_>,
    ) -> Self {
        whole.id = ItemId(ticket.card);
        // What is empty does not travel.
        whole.person.written_in.take_if(|tag| tag.is_empty());
        let handoff = prune::prune(&whole, |handoff| {
            Card::shared(handoff, reader, clock, &left)
        });
        Self {
            card: ItemId(ticket.card),
            key: ticket.key,
            reader,
            left,
            made: to_the_minute(clock.local()),
            clocks: Some(Carried::around(clock.utc, clock.zone)),
            handoff,
        }
    }
}

/// As moments are saved.
fn to_the_minute(moment: NaiveDateTime) -> NaiveDateTime {
    let whole = moment.with_nanosecond(0);
    let whole = whole.and_then(|moment| moment.with_second(0));
    whole.unwrap_or(moment)
}

/// Whether these words only say that there is an answer which did not travel: nobody is shown them, and nobody is asked
/// about them.
#[must_use]
pub fn is_mark(words: &str) -> bool {
    words == walk::MARK
}

fn in_order(topics: &[Topic]) -> Vec<Topic> {
    let mut all = Topic::ALL.to_vec();
    all.retain(|topic| topics.contains(topic));
    all
}
