//! The answers that are kept with the card that they answer: those that wait to be decided, and those that were decided, as
//! they then were, so that a changed one can be told.
//!
//! They stand with the card as lines of text, one answer each, and nobody but this module looks into them. They go where
//! the card's other memory goes: into the saved file and into copies, and into no card.

use super::Reply;
use crate::action::Action;
use crate::form::slot;
use crate::handoff::Handoff;
use crate::handoff::sent::{LONGEST_CAME, MOST_CAME, Sent};

/// What a line begins with: whether the answer waits.
const WAITS: char = '?';
const DECIDED: char = '=';

/// Whether an answer was here before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It was not decided before.
    New,
    /// It was decided, and says the same.
    Same,
    /// It was decided, and says something else now.
    Changed,
    /// A newer version of it was decided: this one counts no more.
    Older,
}

/// Whether this answer was decided before. Where it is not known any more what it said, it says the same.
#[must_use]
pub fn seen(handoff: &Handoff, reply: &Reply) -> Seen {
    let Some(sent) = handoff.sent_card(reply.card) else {
        return Seen::New;
    };
    if !sent.taken.contains(&reply.id) {
        return Seen::New;
    }
    match before(sent, reply) {
        Some(before) if before.clone().at(reply) == *reply => Seen::Same,
        Some(before) if before.made > reply.made => Seen::Older,
        Some(_) => Seen::Changed,
        None => Seen::Same,
    }
}

/// The same answer as it was when it was decided; none where it was not, or that is not known any more.
pub(super) fn before(sent: &Sent, reply: &Reply) -> Option<Reply> {
    let mut all = replies(sent, DECIDED);
    all.find(|own| own.id == reply.id)
}

/// Every answer that waits to be decided, the oldest card's first.
#[must_use]
pub fn waiting(handoff: &Handoff) -> Vec<Reply> {
    let all = handoff.sent.iter().flat_map(|sent| replies(sent, WAITS));
    let is_open = |reply: &Reply| !matches!(seen(handoff, reply), Seen::Same | Seen::Older);
    all.filter(is_open).collect()
}

/// Whether what stands as said back came in an answer: in writing, and whoever took it read it.
#[must_use]
pub fn is_back_in_writing(handoff: &Handoff) -> bool {
    let held = handoff.sheet.words(slot::TALK_SAY_BACK);
    let all = |mark| {
        handoff
            .sent
            .iter()
            .flat_map(move |sent| replies(sent, mark))
    };
    let mut backs = all(DECIDED).chain(all(WAITS)).map(|reply| reply.said_back);
    backs.any(|back| !back.is_empty() && held.contains(back.as_str()))
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
    let waits = replies(sent, WAITS).find(|own| own.id == reply.id);
    let is_newer = |own: &Reply| own == reply || own.made > reply.made;
    let is_decided = matches!(seen(handoff, reply), Seen::Same | Seen::Older);
    if is_decided || waits.as_ref().is_some_and(is_newer) {
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
    let took = Action::TookReply(sent.id, reply.id);
    // An older version says nothing new of what was decided.
    let came = match seen(handoff, reply) {
        Seen::Older => without(sent, reply, WAITS),
        _ => with(handoff, sent, reply, DECIDED).unwrap_or_else(|| without(sent, reply, DECIDED)),
    };
    let came = (came != sent.came).then_some(Action::KeepReplies(sent.id, came));
    std::iter::once(took).chain(came).collect()
}

/// The answers of a card behind this mark. What cannot be read is passed over.
fn replies(sent: &Sent, mark: char) -> impl Iterator<Item = Reply> {
    let lines = sent.came.lines();
    let lines = lines.filter_map(move |line| line.strip_prefix(mark));
    lines.filter_map(|line| Reply::read(line.as_bytes(), sent.id).ok())
}

/// The lines without this answer: behind the mark, and where it was decided, its waiting one, too.
fn without(sent: &Sent, reply: &Reply, mark: char) -> String {
    let is_this = |line: &&str| {
        let is_marked = line.starts_with(mark) || mark == DECIDED && line.starts_with(WAITS);
        let own = line.strip_prefix([WAITS, DECIDED]).unwrap_or_default();
        is_marked && Reply::read(own.as_bytes(), sent.id).is_ok_and(|own| own.id == reply.id)
    };
    let lines: Vec<_> = sent.came.lines().filter(|line| !is_this(line)).collect();
    lines.join("\n")
}

/// The lines with this answer as the last one. Where there is no room, what was decided goes, the oldest first; none where
/// that is not enough.
fn with(handoff: &Handoff, sent: &Sent, reply: &Reply, mark: char) -> Option<String> {
    let line = format!("{mark}{}", reply.json());
    let rest = without(sent, reply, mark);
    let mut lines: Vec<_> = rest.lines().collect();
    let others = handoff.sent.iter().filter(|own| own.id != sent.id);
    let others: usize = others.map(|own| own.came.len()).sum();
    loop {
        let bytes = lines.iter().map(|line| line.len() + 1).sum::<usize>() + line.len();
        if lines.len() < MOST_CAME && others + bytes <= LONGEST_CAME {
            break;
        }
        let oldest = lines.iter().position(|line| line.starts_with(DECIDED))?;
        lines.remove(oldest);
    }
    lines.push(&line);
    Some(lines.join("\n"))
}

impl Reply {
    /// The same words, as if they were written when the other was: when it was written is no part of what it says.
    pub(super) fn at(self, other: &Self) -> Self {
        Self {
            made: other.made,
            ..self
        }
    }
}
