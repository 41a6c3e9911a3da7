//! What was handed on: to whom, when, and as it then was, so that what changed since can be told, and what came back.

use std::fmt;

use chrono::NaiveDateTime;

use super::Handoff;
use super::came::fits;
use super::id::ItemId;
use super::reader::Reader;
use super::text::Line;
use super::topic::Topic;

/// The most cards that are remembered; the oldest goes, and no reply to it opens any more. One with a reply that waits
/// stays as long as another can go.
pub const MOST_SENT: usize = 60;
/// Of a reader, so many of the newest cards keep what they said: one may be on paper, which is printed anew again and
/// again, and the one before it may still be answered.
pub const MOST_WAS: usize = 2;
/// The most replies to one card that are remembered.
pub const MOST_TAKEN: usize = 300;

/// One card that was handed on.
#[derive(Clone, PartialEq, Eq)]
pub struct Sent {
    /// The card's name, unlike any other's: a reply says to which card it is.
    pub id: ItemId,
    /// When, in the person's local time.
    pub at: NaiveDateTime,
    /// For whom it was.
    pub reader: Reader,
    /// To whom, in the person's words; may be empty.
    pub to: Line,
    /// What a reply to this card is sealed with: only who had the card has it.
    pub key: [u8; 16],
    /// What was left out.
    pub left: Vec<Topic>,
    /// The handoff as it was sent, with nothing that the card did not show. Only the
    /// newest [`MOST_WAS`] of a reader have it.
    pub was: Option<Box<Handoff>>,
    /// The replies that were taken.
    pub taken: Vec<ItemId>,
    /// Replies as they came: those that wait to be decided, and what was decided before; see [`super::came`].
    pub came: String,
}

/// Its key is written out nowhere by chance.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(stringify!(Sent))
            .field("id", &self.id)
            .field("at", &self.at)
            .field("reader", &self.reader)
            .field("to", &self.to)
            .field("left", &self.left)
            .field("was", &self.was)
            .field("taken", &self.taken)
            .field("came", &self.came)
            .finish_non_exhaustive()
    }
}

/// The switches: what each reader's card leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing(Vec<(Reader, Topic)>);

impl Sharing {
    /// Whether a topic goes to a reader. All do until somebody says otherwise.
    #[must_use]
    pub fn has(&self, reader: Reader, topic: Topic) -> bool {
        !self.0.contains(&(reader, topic))
    }

    /// What a reader's card leaves out, in the order of [`Topic::ALL`].
    #[must_use]
    pub fn off(&self, reader: Reader) -> Vec<Topic> {
        let mut off = Topic::ALL.to_vec();
        off.retain(|topic| !self.has(reader, *topic));
        off
    }

    /// Switches a topic; gives back how it was.
    pub(crate) fn set(&mut self, reader: Reader, topic: Topic, is_on: bool) -> bool {
        let was_on = self.has(reader, topic);
        self.0.retain(|own| *own != (reader, topic));
        if !is_on {
            // In order, without a sort: that would weigh more than all switches.
            let at = self.0.partition_point(|own| *own < (reader, topic));
            self.0.insert(at, (reader, topic));
        }
        was_on
    }
}

impl Handoff {
    /// The card that was handed on under this name.
    #[must_use]
    pub fn sent_card(&self, id: ItemId) -> Option<&Sent> {
        self.sent.iter().find(|sent| sent.id == id)
    }

    /// The newest card that a reader was given.
    #[must_use]
    pub fn last_sent(&self, reader: Reader) -> Option<&Sent> {
        self.sent.iter().rev().find(|sent| sent.reader == reader)
    }
}

/// Whether these are cards as they are kept: no more than fit, each with a name of its own, and only the newest of a
/// reader as they were.
pub(super) fn is_kept(sent: &[Sent]) -> bool {
    sent.len() <= MOST_SENT
        && fits(sent)
        && sent.iter().enumerate().all(|(at, own)| {
            let later = || sent.iter().skip(at + 1);
            let newer = later().filter(|other| other.reader == own.reader);
            own.taken.len() <= MOST_TAKEN
                && own.was.as_ref().is_none_or(|was| is_bare(was))
                && (own.was.is_none() || newer.count() < MOST_WAS)
                && later().all(|other| other.id != own.id)
        })
}

/// Whether it is a handoff as it travels: without cards of its own, and without switches.
fn is_bare(was: &Handoff) -> bool {
    was.sent.is_empty() && was.sharing == Sharing::default() && was.is_consistent()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_written_out_without_its_key() {
        let sent = Sent {
            id: ItemId(1),
            at: NaiveDateTime::default(),
            reader: Reader::Helper,
            to: Line::default(),
            key: [217; 16],
            left: Vec::new(),
            was: None,
            taken: Vec::new(),
            came: String::new(),
        };
        let written = format!("{sent:?}");
        assert!(
            written.contains("Helper") && !written.contains("217"),
            "{written}"
        );
    }
}
