//! What is only of this visit: where the person came from, what was just taken out, what does not fit its box.

use std::sync::Arc;

use crate::action::{Action, Field};
use crate::card::Reader;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::text::TooLong;
use crate::platform::storage;
use crate::route::Route;
use crate::saved::Unreadable;
use crate::shared::Shared;
use crate::words::{Locale, Message, say};

/// What is only of this visit, and never kept. One signal holds it all: each more would weigh on the download.
#[derive(Clone, Debug)]
pub struct Session {
    /// The screens before this one, the last one last.
    pub trail: Vec<Route>,
    /// Each list that was opened, and from which screen.
    pub opened: Vec<(Route, Route)>,
    /// Saved text that could not be read.
    pub aside: Option<Aside>,
    /// What was just taken out, to bring back.
    pub removed: Option<Removed>,
    /// What stops this page from going on; filled by Continue.
    pub problems: Vec<Problem>,
    /// Something the app could not do, to say once.
    pub notice: Option<Message>,
    /// The thing that was begun last.
    pub begun: Option<Begun>,
    /// For whom the card is shown, and in which language.
    pub card: CardFor,
    /// What somebody handed on, as it came: nothing of it was looked at.
    pub handed: Option<String>,
    /// Somebody else's card that is open.
    pub held: Option<Held>,
    /// Whether nothing is to stay on this device.
    pub is_borrowed: bool,
    pub(super) drafts: Vec<Draft>,
}

/// Somebody else's card that was opened.
#[derive(Clone, Debug)]
pub struct Held {
    /// The card.
    pub shared: Arc<Shared>,
    /// Whether it was locked.
    pub is_locked: bool,
}

/// A thing that was just begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Where it is.
    pub place: Place,
    /// How it goes again when it is left without a word.
    pub(super) undo: Vec<Action>,
    /// Whether its first page was left once: from then on, what is missing is said.
    pub is_left: bool,
}

/// Which card is shown: for whom, and in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardFor {
    /// For whom.
    pub reader: Reader,
    /// In which language.
    pub tongue: Tongue,
}

/// The language of the card, or both: what the app speaks, and the care team's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// The care team's.
    English,
    /// What the app speaks, where that is not English.
    Own,
    /// English and this one.
    Both(&'static Locale),
}

/// The care team's card, in the care team's language.
const CARE_TEAMS: CardFor = CardFor {
    reader: Reader::Clinician,
    tongue: Tongue::English,
};

/// Saved text that was put aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// Why it could not be read.
    pub why: Unreadable,
    /// The text itself.
    pub text: String,
}

/// What was taken out or added.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// What it was.
    pub said: Message,
    /// What is said once it is undone.
    pub(super) undone: Message,
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

impl Removed {
    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }
}

impl Session {
    /// Remembers the way from one screen to another; a step back is taken off it again.
    pub(super) fn walk(&mut self, from: Route, to: Route) {
        if self.trail.last() == Some(&to) {
            self.trail.pop();
        } else if from != to {
            self.trail.push(from);
        }
        if to.is_opened_from(from) {
            self.opened.retain(|(list, _)| *list != to);
            self.opened.push((to, from));
        }
    }

    /// Forgets what belongs to the person who was open: the next one never sees it.
    pub(super) fn forget_person(&mut self) {
        self.removed = None;
        self.problems = Vec::new();
        self.notice = None;
        self.begun = None;
        self.card = CARE_TEAMS;
        self.trail = Vec::new();
        self.opened = Vec::new();
    }

    /// The visit as it starts.
    pub(super) fn new(aside: Option<Aside>) -> Self {
        Self {
            trail: Vec::new(),
            opened: Vec::new(),
            aside,
            removed: None,
            problems: Vec::new(),
            notice: None,
            begun: None,
            card: CARE_TEAMS,
            handed: None,
            held: None,
            is_borrowed: storage::is_borrowed(),
            drafts: Vec::new(),
        }
    }

    /// Whether this thing was just begun and its first page was not left yet.
    pub fn is_fresh(&self, place: Place) -> bool {
        let begun = self.begun.as_ref();
        begun.is_some_and(|begun| begun.place == place && !begun.is_left)
    }

    /// The text that stands in the box of a field of this handoff only.
    pub(super) fn draft_of(&self, handoff: ItemId, field: Field) -> Option<&Draft> {
        let mut drafts = self.drafts.iter();
        drafts.find(|draft| draft.handoff == handoff && draft.field == field)
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
