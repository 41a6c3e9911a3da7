//! Changes to the worries.

use super::{Action, Applied};
use crate::handoff::worry::{Worries, Worry};
use crate::words::say;

pub(super) fn add(worries: &mut Worries, worry: Worry) -> Applied {
    put(worries, worries.chosen.len(), worry)
}

pub(super) fn put(worries: &mut Worries, at: usize, worry: Worry) -> Applied {
    if worries.chosen.contains(&worry) {
        return Applied::default();
    }
    worries.chosen.insert(at.min(worries.chosen.len()), worry);
    let mut undo = vec![Action::RemoveWorry(worry)];
    if std::mem::take(&mut worries.none) {
        undo.push(Action::NoWorries(true));
    }
    Applied {
        undo,
        removed: None,
    }
}

pub(super) fn remove(worries: &mut Worries, worry: Worry) -> Applied {
    let Some(at) = worries.chosen.iter().position(|chosen| *chosen == worry) else {
        return Applied::default();
    };
    worries.chosen.remove(at);
    Applied {
        undo: vec![Action::PutWorry(at, worry)],
        removed: None,
    }
}

pub(super) fn none(worries: &mut Worries, none: bool) -> Applied {
    if worries.none == none {
        return Applied::default();
    }
    worries.none = none;
    let mut undo = vec![Action::NoWorries(!none)];
    if !none {
        return Applied {
            undo,
            removed: None,
        };
    }
    let chosen = std::mem::take(&mut worries.chosen);
    let removed = (!chosen.is_empty()).then(say::worries_removed);
    undo.extend(chosen.into_iter().map(Action::AddWorry));
    Applied { undo, removed }
}
