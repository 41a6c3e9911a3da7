//! Where asking for the talk stands: what they said, the times that suit, who must be there, who can find out.

use super::section::{Line, Note};
use super::things::listed;
use crate::ask::{Said, Standing, State, agreed_for, standing, written_windows};
use crate::form::{Choice, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::words::{Message, say};

/// The lines; none while nothing of it is said.
pub(super) fn lines(handoff: &Handoff) -> Vec<Line> {
    let mut lines = state(&standing(handoff));
    lines.extend(times(handoff));
    lines.extend(picked(
        handoff,
        slot::ASK_THERE,
        handoff.sheet.words(slot::ASK_THERE_WHO),
        say::asked_there(),
    ));
    if handoff.request.receiver.is_empty() {
        lines.extend(picked(handoff, slot::ASK_FIND, "", say::asked_find()));
    }
    lines
}

/// What they said, and what is asked for next.
fn state(standing: &Standing<'_>) -> Vec<Line> {
    match (standing.state, standing.open, standing.before) {
        (State::Asked, Some(item), _) => {
            vec![Line::said(say::asked_no_answer()).noting(who_and_when(item))]
        }
        (State::Agreed, Some(item), _) => vec![agreed(item)],
        (State::Held, Some(item), _) => {
            vec![Line::said(say::asked_held()).noting(who_and_when(item))]
        }
        (State::NotAsked | State::Over, _, Some(item)) => {
            let mut lines = vec![in_vain(item)];
            if standing.state == State::NotAsked {
                let next = Line::said(standing.rung.choice().words());
                lines.push(next.under(say::asked_next()));
            }
            lines
        }
        _ => Vec::new(),
    }
}

fn agreed(item: &Item) -> Line {
    let line = match agreed_for(item) {
        Some(time) => said(time),
        None => Line::unsure(say::asked_yes_open()),
    };
    line.under(say::asked_yes()).noting(who(item))
}

/// What was refused, did not take place or stayed without an answer.
fn in_vain(item: &Item) -> Line {
    if item.answers.has(slot::TRY_STATE, choice::NOT_SURE) {
        return Line::said(say::asked_silent()).noting(who_and_when(item));
    }
    let label = if item.answers.has(slot::TRY_STATE, choice::NOT_HELD) {
        say::asked_not_held()
    } else {
        say::asked_no()
    };
    let how = item.answers.chosen(slot::TRY_HOW).first();
    let how = how.map(|how| how.words());
    let line = match (item.answers.words(slot::TRY_WHY), how) {
        ("", Some(how)) => Line::said(how),
        ("", None) => return Line::said(label).noting(who_and_when(item)),
        (why, how) => Line::own(why).noting(how.map(Note::said)),
    };
    line.under(label).noting(who_and_when(item))
}

fn who(item: &Item) -> Option<Note> {
    Note::own(None, item.answers.words(slot::TRY_WHO))
}

fn who_and_when(item: &Item) -> Vec<Note> {
    let when = agreed_for(item).and_then(note);
    who(item).into_iter().chain(when).collect()
}

/// The first choice, and the others beside it.
fn times(handoff: &Handoff) -> Option<Line> {
    let mut all = written_windows(handoff, None).into_iter();
    let first = said(all.next()?).under(say::asked_windows());
    Some(first.noting(all.filter_map(note)))
}

/// What was picked of a slot, and own words beside it.
fn picked(handoff: &Handoff, slot: Slot, own: &str, label: Message) -> Option<Line> {
    let picked = handoff.sheet.chosen(slot).iter().copied();
    let line = match (listed(picked.map(Choice::words)), own) {
        (None, "") => return None,
        (None, own) => Line::own(own),
        (Some(picked), own) => Line::said(picked).noting(Note::own(None, own)),
    };
    Some(line.under(label))
}

fn said(time: Said) -> Line {
    match time {
        Said::Message(message) => Line::said(message),
        Said::Own(words) => Line::own(&words),
    }
}

fn note(time: Said) -> Option<Note> {
    match time {
        Said::Message(message) => Some(Note::said(message)),
        Said::Own(words) => Note::own(None, &words),
    }
}

/// Whether they talked: then nothing is asked for any more.
pub(super) fn was_held(handoff: &Handoff) -> bool {
    standing(handoff).state == State::Held || handoff.sheet.has(slot::TALK_BEAT, choice::BEAT_OVER)
}
