//! The answers that are kept with the card that they answer: those that wait to be decided, and those that were decided, as
//! they then were, so that a changed one can be told.
//!
//! They stand with the card as lines of text, one answer each, and nobody but this module looks into them. They go where
//! the card's other memory goes: into the saved file and into copies, and into no card.

use super::{Accepts, Reply};
use crate::action::Action;
use crate::form::slot;
use crate::handoff::Handoff;
use crate::handoff::came::{DECIDED, LONGEST_CAME, MOST_CAME, MOST_LINES, WAITS};
use crate::handoff::id::ItemId;
use crate::handoff::reader::Reader;
use crate::handoff::sent::Sent;
use crate::merge::holds;

/// Whether an answer was here before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It was not decided before.
    New,
    /// It was decided, and says the same.
    Same,
    /// It was decided, and says something else now.
    Changed,
    /// A newer version of it was decided, or waits: this one counts no more.
    Older,
}

/// The answers that are kept with one card.
struct Came<'a> {
    sent: &'a Sent,
    waits: Vec<Reply>,
    decided: Vec<Reply>,
}

impl<'a> Came<'a> {
    /// What cannot be read is passed over, and what is more than fits is not looked into.
    fn with(sent: &'a Sent) -> Self {
        let [waits, decided] = [WAITS, DECIDED].map(|mark| {
            let lines = sent.came.lines();
            let lines = lines.filter_map(|line| line.strip_prefix(mark));
            let read = |line: &str| Reply::read(line.as_bytes(), sent.id).ok();
            lines.take(MOST_LINES).filter_map(read).collect()
        });
        Self {
            sent,
            waits,
            decided,
        }
    }

    fn seen(&self, reply: &Reply) -> Seen {
        let waits = newest(&self.waits, reply.id);
        if waits.is_some_and(|own| own.made > reply.made && !own.says(reply)) {
            return Seen::Older;
        }
        if !self.sent.taken.contains(&reply.id) {
            return Seen::New;
        }
        match newest(&self.decided, reply.id) {
            Some(before) if before.says(reply) => Seen::Same,
            Some(before) if before.made > reply.made => Seen::Older,
            Some(_) => Seen::Changed,
            // It came after what was decided, of which nothing is known any more.
            None if waits.is_some() => Seen::Changed,
            None => Seen::Same,
        }
    }

    fn waiting(self) -> Vec<Reply> {
        let is_open = |reply: &Reply| {
            newest(&self.waits, reply.id) == Some(reply)
                && !matches!(self.seen(reply), Seen::Same | Seen::Older)
        };
        let all = self.waits.iter();
        all.filter(|reply| is_open(reply)).cloned().collect()
    }
}

/// The version of an answer that counts, where two phones kept one each.
fn newest(all: &[Reply], id: ItemId) -> Option<&Reply> {
    let all = all.iter().filter(|own| own.id == id);
    all.max_by_key(|own| own.made)
}

/// Whether this answer was decided before. Where it is not known any more what it said, it says the same.
#[must_use]
pub fn seen(handoff: &Handoff, reply: &Reply) -> Seen {
    let sent = handoff.sent_card(reply.card);
    sent.map_or(Seen::New, |sent| Came::with(sent).seen(reply))
}

/// Whether it was decided before; of one that says something else now, also what it said then, where that is known.
pub(super) fn before(sent: &Sent, reply: &Reply) -> (Seen, Option<Reply>) {
    let came = Came::with(sent);
    let seen = came.seen(reply);
    let before = newest(&came.decided, reply.id).filter(|_| seen == Seen::Changed);
    (seen, before.cloned())
}

/// Every answer that waits to be decided, the oldest card's first. Of two versions it is the newer one.
#[must_use]
pub fn waiting(handoff: &Handoff) -> Vec<Reply> {
    let all = handoff.sent.iter().map(Came::with);
    all.flat_map(Came::waiting).collect()
}

/// Whether what stands as said back came in an answer: in writing, from whoever takes over, and it was decided.
#[must_use]
pub fn is_back_in_writing(handoff: &Handoff) -> bool {
    let held = handoff.sheet.words(slot::TALK_SAY_BACK);
    let all = handoff.sent.iter();
    let all = all.filter(|sent| sent.reader == Reader::Clinician);
    let mut all = all.flat_map(|sent| Came::with(sent).decided);
    all.any(|reply| {
        reply.accepts == Some(Accepts::Yes)
            && !reply.said_back.is_empty()
            && holds(held, reply.said_back.as_str(), "\n")
    })
}

/// Keeps an answer until it is decided; none where it is kept already, or was decided as it is. There is room for so many;
/// of two versions the newer one waits.
///
/// # Errors
/// [`NoRoom`], and it can only be opened again the way it came.
pub fn keep(handoff: &Handoff, reply: &Reply) -> Result<Option<Action>, NoRoom> {
    let Some(sent) = handoff.sent_card(reply.card) else {
        return Ok(None);
    };
    let all = Came::with(sent);
    let is_newer = |own: &Reply| own == reply || own.made > reply.made;
    let is_decided = matches!(all.seen(reply), Seen::Same | Seen::Older);
    if is_decided || newest(&all.waits, reply.id).is_some_and(is_newer) {
        return Ok(None);
    }
    let came = with(handoff, sent, reply, WAITS).ok_or(NoRoom)?;
    Ok(Some(Action::KeepReplies(sent.id, came)))
}

/// There is no room for one more answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRoom;

/// The last things to do once the person has looked at all proposals: marks the reply as taken, and remembers what it said.
#[must_use]
pub fn decided(handoff: &Handoff, reply: &Reply) -> Vec<Action> {
    let Some(sent) = handoff.sent_card(reply.card) else {
        return Vec::new();
    };
    let is_older = seen(handoff, reply) == Seen::Older;
    // An older version says nothing new of what was decided, or of what still waits.
    let came = if is_older {
        without(sent, reply, WAITS)
    } else {
        with(handoff, sent, reply, DECIDED).unwrap_or_else(|| without(sent, reply, DECIDED))
    };
    let took = (!is_older).then_some(Action::TookReply(sent.id, reply.id));
    let came = (came != sent.came).then_some(Action::KeepReplies(sent.id, came));
    took.into_iter().chain(came).collect()
}

/// The answer of a line, behind its mark.
fn of_line(sent: &Sent, line: &str) -> Option<Reply> {
    let own = line.strip_prefix([WAITS, DECIDED])?;
    Reply::read(own.as_bytes(), sent.id).ok()
}

/// The lines without this answer, behind this mark and where it waits. A newer version waits on.
fn without(sent: &Sent, reply: &Reply, mark: char) -> String {
    let is_this = |line: &&str| {
        of_line(sent, line).is_some_and(|own| {
            let is_over = own.made <= reply.made || own.says(reply);
            let goes = if line.starts_with(WAITS) {
                is_over
            } else {
                mark == DECIDED
            };
            own.id == reply.id && goes
        })
    };
    let lines: Vec<_> = sent.came.lines().filter(|line| !is_this(line)).collect();
    lines.join("\n")
}

/// The lines with this answer as the last one. Where there is no room, what was decided goes, the oldest first, but what
/// this answer said before; none where that is not enough.
fn with(handoff: &Handoff, sent: &Sent, reply: &Reply, mark: char) -> Option<String> {
    let line = format!("{mark}{}", reply.json());
    let rest = without(sent, reply, mark);
    let mut lines: Vec<_> = rest.lines().collect();
    let others = handoff.sent.iter().filter(|own| own.id != sent.id);
    let others: usize = others.map(|own| own.came.len()).sum();
    loop {
        let bytes = lines.iter().map(|line| line.len() + 1).sum::<usize>() + line.len();
        let alike = lines.iter().filter(|line| line.starts_with(mark));
        let is_short = alike.count() < MOST_CAME && lines.len() < MOST_LINES;
        if is_short && others + bytes <= LONGEST_CAME {
            break;
        }
        let oldest = lines.iter().position(|line| {
            let is_other = |own: Reply| own.id != reply.id;
            line.starts_with(DECIDED) && of_line(sent, line).is_none_or(is_other)
        })?;
        lines.remove(oldest);
    }
    lines.push(&line);
    Some(lines.join("\n"))
}

impl Reply {
    /// Whether both say the same, whenever they were written.
    fn says(&self, other: &Self) -> bool {
        self.clone().at(other) == *other
    }

    /// The same words, as if they were written when the other was: when it was written is no part of what it says.
    pub(super) fn at(self, other: &Self) -> Self {
        Self {
            made: other.made,
            ..self
        }
    }
}
