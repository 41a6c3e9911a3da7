//! Changes to the worries.

use super::{Action, Applied, Refused};
use crate::handoff::worry::{Chosen, Much, Worries, Worry};
use crate::words::say;

pub(super) fn add(worries: &mut Worries, worry: Worry) -> Applied {
    put(worries, worries.chosen.len(), Chosen { worry, much: None })
}

pub(super) fn put(worries: &mut Worries, at: usize, chosen: Chosen) -> Applied {
    let worry = chosen.worry;
    if worries.has(worry) {
        return Applied::default();
    }
    worries.chosen.insert(at.min(worries.chosen.len()), chosen);
    let mut undo = vec![Action::RemoveWorry(worry)];
    if std::mem::take(&mut worries.none) {
        undo.push(Action::NoWorries(true));
    }
    Applied::undone_by(undo)
}

pub(super) fn remove(worries: &mut Worries, worry: Worry) -> Applied {
    let mut all = worries.chosen.iter();
    let Some(at) = all.position(|chosen| chosen.worry == worry) else {
        return Applied::default();
    };
    let chosen = worries.chosen.remove(at);
    Applied::undone_by(vec![Action::PutWorry(at, chosen)])
}

pub(super) fn how_much(
    worries: &mut Worries,
    worry: Worry,
    much: Option<Much>,
) -> Result<Applied, Refused> {
    let mut all = worries.chosen.iter_mut();
    let chosen = all
        .find(|chosen| chosen.worry == worry)
        .ok_or(Refused::NoSuchItem)?;
    let before = std::mem::replace(&mut chosen.much, much);
    Ok(Applied::undone_by(vec![Action::HowMuch(worry, before)]))
}

pub(super) fn none(worries: &mut Worries, none: bool) -> Applied {
    if worries.none == none {
        return Applied::default();
    }
    worries.none = none;
    let mut undo = vec![Action::NoWorries(!none)];
    if !none {
        return Applied::undone_by(undo);
    }
    let chosen = std::mem::take(&mut worries.chosen);
    let removed = (!chosen.is_empty()).then(say::worries_removed);
    undo.extend(
        chosen
            .into_iter()
            .enumerate()
            .map(|(at, chosen)| Action::PutWorry(at, chosen)),
    );
    Applied::removing(undo, removed)
}
