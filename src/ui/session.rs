//! What is only of this visit: where the person came from, what was just taken out, what does not fit its box.

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::text::TooLong;
use crate::route::Route;
use crate::saved::Unreadable;
use crate::words::{Message, say};

/// What is only of this visit, and never kept. One signal holds it all: each more would weigh on the download.
#[derive(Clone, Debug)]
pub struct Session {
    /// The screens before this one, the last one last.
    pub trail: Vec<Route>,
    /// Saved text that could not be read.
    pub aside: Option<Aside>,
    /// What was just taken out, to bring back.
    pub removed: Option<Removed>,
    /// What stops this page from going on; filled by Continue.
    pub problems: Vec<Problem>,
    /// Something the app could not do, to say once.
    pub notice: Option<Message>,
    /// Whether what comes late is here.
    pub late: Late,
    pub(super) drafts: Vec<Draft>,
}

/// Whether what comes late is here: the second file of the program, and the rare words of English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Late {
    /// Nobody has needed them yet.
    #[default]
    NotAsked,
    /// They are being fetched.
    Coming,
    /// They could not be had.
    Failed,
    /// They are here.
    Here,
}

/// Saved text that was put aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// Why it could not be read.
    pub why: Unreadable,
    /// The text itself.
    pub text: String,
}

/// What was taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// What it was.
    pub said: Message,
    pub(super) undo: Vec<Action>,
}

/// One reason why a page cannot go on yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field to mend.
    pub field: Field,
    /// What to do.
    pub said: Message,
}

/// Text that does not fit its field: it stays in the box, and comes back with it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    pub handoff: ItemId,
    pub field: Field,
    pub text: String,
    pub too_long: TooLong,
}

impl Session {
    /// Remembers the way from one screen to another; a step back is taken off it again.
    pub(super) fn walk(&mut self, from: Route, to: Route) {
        if self.trail.last() == Some(&to) {
            self.trail.pop();
        } else if from != to {
            self.trail.push(from);
        }
    }

    /// Forgets what belongs to the person who was open: the next one never sees it.
    pub(super) fn forget_person(&mut self) {
        self.removed = None;
        self.problems = Vec::new();
        self.notice = None;
        self.trail = Vec::new();
    }

    /// The visit as it starts.
    pub(super) fn new(aside: Option<Aside>) -> Self {
        Self {
            trail: Vec::new(),
            aside,
            removed: None,
            problems: Vec::new(),
            notice: None,
            late: Late::default(),
            drafts: Vec::new(),
        }
    }

    /// The text that stands in a field's box only.
    pub(super) fn draft_of(&self, field: Field) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.field == field)
    }
}

impl Draft {
    /// Whether its field is in this handoff.
    pub(super) fn is_of(&self, handoff: &Handoff) -> bool {
        self.handoff == handoff.id && self.field.read(handoff).is_some()
    }

    /// What is wrong with it.
    pub(super) fn problem(&self) -> Problem {
        let TooLong { limit, got } = self.too_long;
        Problem {
            field: self.field,
            said: say::error_too_long(limit, got),
        }
    }
}
