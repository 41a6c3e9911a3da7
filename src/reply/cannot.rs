//! What somebody cannot do: who else is named for it, whom they name, and that it is theirs no more.

use super::additions::signed;
use super::proposals::Proposal;
use super::state::State;
use super::{Does, Job, Reply};
use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::handoff::text::NOTE_LIMIT;
use crate::merge::{Now, Wish};
use crate::talk::is_same;
use crate::words::{Message, say};

/// It is told even where it changes nothing: the person looks for somebody else.
pub(super) fn proposal(now: &Now<'_>, reply: &Reply, cannot: &Does) -> Proposal {
    let Does { job, id, who, .. } = cannot;
    let backup = Field::Answer(Place::Item(Part::Tasks, *id), slot::TASK_BACKUP);
    let is_task = *job == Job::Task && now.handoff.lists.item(Part::Tasks, *id).is_some();
    let owner = job.owner(*id);
    let held = owner.and_then(|field| field.read(now.handoff));
    // It was theirs: it is nobody's again.
    let was_theirs = held.is_some_and(|held| is_same(held, reply.name.as_str()));
    let clear = owner.filter(|_| was_theirs);
    let clear = clear.map(|field| Action::Write(field, String::new()));
    let wish = Wish::words(backup, slot::TASK_BACKUP.label(), who.as_str());
    let title = say::reply_cannot(job.name(now.handoff, *id));
    let clear = clear.into_iter().collect();
    let mut proposal = if is_task {
        Proposal::of(now, title, clear, wish.into_iter().collect())
    } else {
        with_note(now, reply, cannot, (title, clear))
    };
    let named = backup.read(now.handoff).filter(|_| is_task);
    let named = named.filter(|named| !named.is_empty() && !is_same(named, reply.name.as_str()));
    proposal.note = Some(match (named, who.as_str()) {
        (Some(named), _) => say::reply_cannot_backup(named),
        (None, "") => say::reply_cannot_nobody(),
        (None, who) => say::reply_cannot_who(who),
    });
    let has_nothing = proposal.differences.is_empty();
    if was_theirs {
        if proposal.state == State::Same {
            proposal.state = State::New;
        }
    } else if has_nothing {
        proposal.state = State::Told;
    }
    proposal
}

/// Nothing but a task has a place for whoever else could: whom they name becomes a note. One that is there stays as it is.
fn with_note(
    now: &Now<'_>,
    reply: &Reply,
    cannot: &Does,
    (title, mut begin): (Message, Vec<Action>),
) -> Proposal {
    let Does { job, id, who, .. } = cannot;
    let note = reply.id.with_words(&format!("{id}{}", who.as_str()));
    let is_there = now.handoff.lists.item(Part::Corrections, note).is_some();
    let mut wishes = Vec::new();
    if !who.is_empty() && !is_there {
        begin.push(Action::AddItem(Part::Corrections, note));
        let thing = job.name(now.handoff, *id);
        let could = now.say(&say::reply_could(thing, who.as_str()));
        let words = signed(now, reply, &could, (say::reply_says, NOTE_LIMIT));
        let field = Field::Answer(Place::Item(Part::Corrections, note), slot::CORRECTION_SAY);
        wishes.extend(Wish::words(field, say::reply_add_note(), &words));
    }
    Proposal::of(now, title, begin, wishes)
}
