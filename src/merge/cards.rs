//! The cards that were handed on, and the replies that are kept with them: whatever the other phone has can come to this one.
//!
//! Replies never keep two phones from coming together. Where there is no room for all, what was decided goes first; a reply
//! of theirs that waits and has no room stays with them, and is counted.

use super::Plan;
use crate::action::Action;
use crate::handoff::Handoff;
use crate::handoff::came::{DECIDED, LONGEST_CAME, MOST_LINES, WAITS};
use crate::handoff::id::ItemId;
use crate::handoff::sent::{MOST_TAKEN, Sent};

pub(super) fn add(plan: &mut Plan, mine: &Handoff, theirs: &Handoff) {
    let all = Lines::both(mine, theirs);
    let mut grow = Vec::new();
    for own in &mine.sent {
        let came = all.of(own.id);
        if came.lines().eq(own.came.lines()) {
            continue;
        }
        // What makes room comes before what needs it.
        let list = if came.len() > own.came.len() {
            &mut grow
        } else {
            &mut plan.actions
        };
        list.push(Action::KeepReplies(own.id, came));
    }
    plan.actions.append(&mut grow);
    for card in &theirs.sent {
        if let Some(own) = mine.sent_card(card.id) {
            let new = card.taken.iter().filter(|reply| !own.taken.contains(reply));
            let new = new.take(MOST_TAKEN.saturating_sub(own.taken.len()));
            let took = new.map(|reply| Action::TookReply(card.id, *reply));
            plan.actions.extend(took);
        }
    }
    // All at once, each in its place in time: the oldest of both go where there are too many.
    let mut new = Vec::new();
    for card in &theirs.sent {
        if mine.sent_card(card.id).is_none() {
            let older = mine.sent.iter().filter(|own| own.at <= card.at).count();
            let came = all.of(card.id);
            let card = card.clone();
            new.push((older + new.len(), Sent { came, ..card }));
        }
    }
    if let Some((_, first)) = new.first() {
        plan.actions.push(Action::TakeBack(first.id, new));
    }
}

/// How many replies wait with one of both, and are not in what comes of them.
pub(super) fn lost(mine: &Handoff, theirs: &Handoff, merged: &Handoff) -> usize {
    let lines = |handoff: &Handoff| {
        let all = handoff.sent.iter().flat_map(|sent| sent.came.lines());
        all.map(str::to_owned).collect::<Vec<_>>()
    };
    let (own, kept) = (lines(mine), lines(merged));
    let mut all = own.clone();
    all.extend(lines(theirs).into_iter().filter(|line| !own.contains(line)));
    let is_lost = |line: &&String| {
        line.starts_with(WAITS) && !kept.iter().any(|kept| said(kept) == said(line))
    };
    all.iter().filter(is_lost).count()
}

/// What stands behind the mark.
fn said(line: &str) -> &str {
    line.get(1..).unwrap_or_default()
}

/// The lines that either side keeps, card by card.
struct Lines(Vec<(ItemId, Vec<String>)>);

impl Lines {
    /// All of mine that has room, then theirs that wait, then theirs that were decided, as many as fit. What was decided
    /// on one phone waits on neither.
    fn both(mine: &Handoff, theirs: &Handoff) -> Self {
        let mut all = Self(Vec::new());
        let mut more = Vec::new();
        for sent in &mine.sent {
            let lines = sent.came.lines().map(str::to_owned).collect();
            all.0.push((sent.id, lines));
        }
        for sent in &theirs.sent {
            let at = all.card(sent.id);
            let Some((_, lines)) = all.0.get_mut(at) else {
                continue;
            };
            for line in sent.came.lines() {
                match lines.iter_mut().find(|own| said(own) == said(line)) {
                    Some(own) if line.starts_with(DECIDED) => line.clone_into(own),
                    Some(_) => {}
                    None => more.push((at, line.to_owned())),
                }
            }
        }
        let is_decided = |(_, line): &(usize, String)| line.starts_with(DECIDED);
        let (decided, waiting): (Vec<_>, Vec<_>) = more.into_iter().partition(is_decided);
        for (at, line) in waiting {
            while !all.has_room(at, &line) && all.forget_decided(at) {}
            all.push(at, line);
        }
        for (at, line) in decided {
            all.push(at, line);
        }
        all
    }

    /// Where the lines of this card stand.
    fn card(&mut self, id: ItemId) -> usize {
        let at = self.0.iter().position(|(own, _)| *own == id);
        at.unwrap_or_else(|| {
            self.0.push((id, Vec::new()));
            self.0.len() - 1
        })
    }

    fn of(&self, id: ItemId) -> String {
        let mut all = self.0.iter();
        let found = all.find(|(own, _)| *own == id);
        found.map_or_else(String::new, |(_, lines)| lines.join("\n"))
    }

    fn is_full(&self, at: usize) -> bool {
        let lines = self.0.get(at);
        lines.is_none_or(|(_, lines)| lines.len() >= MOST_LINES)
    }

    fn has_room(&self, at: usize, line: &str) -> bool {
        let all = self.0.iter().flat_map(|(_, lines)| lines);
        let bytes: usize = all.map(|line| line.len() + 1).sum();
        !self.is_full(at) && bytes + line.len() <= LONGEST_CAME
    }

    fn push(&mut self, at: usize, line: String) {
        if self.has_room(at, &line)
            && let Some((_, lines)) = self.0.get_mut(at)
        {
            lines.push(line);
        }
    }

    /// Forgets the oldest that was decided, of this card where that one is full; says whether there was one.
    fn forget_decided(&mut self, of: usize) -> bool {
        let is_full = self.is_full(of);
        let cards = self.0.iter_mut().enumerate();
        for (_, (_, lines)) in cards.filter(|(at, _)| !is_full || *at == of) {
            if let Some(at) = lines.iter().position(|line| line.starts_with(DECIDED)) {
                lines.remove(at);
                return true;
            }
        }
        false
    }
}
