//! What comes back from whoever had a card: the answer itself, what they were asked, and what it would change.
//!
//! Nothing of it is taken by itself. The person looks at each [`Proposal`] and takes theirs, keeps both, or keeps their
//! own; every change is an ordinary [`crate::action::Action`] with its undo.

mod accepts;
mod additions;
mod asks;
mod came;
mod cannot;
mod ends;
mod jobs;
mod json;
mod numbers;
mod proposals;
mod reach;
mod state;
mod tries;
mod unsaid;

use chrono::NaiveDateTime;

use crate::form::{Choice, choice};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::text::{Line, Note};
use crate::people::People;

pub use crate::merge::Difference;
pub use asks::{Ask, Form, asks};
pub use came::{NoRoom, Seen, decided, is_back_in_writing, keep, seen, waiting};
pub use ends::is_of;
pub use json::TooMuch;
pub use numbers::{Number, numbers};
pub use proposals::{Proposal, actions, proposals};
pub use state::{State, Take};

/// The most things of one kind in a reply.
pub const MOST: usize = 60;

/// An answer to a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its name: chance, unlike any other's.
    pub id: ItemId,
    /// The card that it answers.
    pub card: ItemId,
    /// When it was written, in the patient's local time as far as the card told it.
    pub made: NaiveDateTime,
    /// Who writes: their name, or the desk; may be empty.
    pub name: Line,
    /// What they do: "nurse on ward 4", "daughter"; may be empty.
    pub role: Line,
    /// Whether they take over; none where they were not asked, or did not say.
    pub accepts: Option<Accepts>,
    /// Why not, or why not yet; may be empty.
    pub why: Line,
    /// Their phone by day; may be empty. Text like any other: [`crate::phone`] finds the number in it.
    pub day: Line,
    /// Their phone at night; may be empty.
    pub night: Line,
    /// From when they take over; one of [`STARTS`].
    pub starts: Option<Choice>,
    /// The day and time from which they take over, in their words; may be empty.
    pub from_when: Line,
    /// Until when they are in charge; one of [`ENDS`], none where they were not asked or did not say.
    pub ends: Option<Choice>,
    /// The day and time until which they are in charge, in their words; may be empty.
    pub until_when: Line,
    /// What they do of what was open.
    pub does: Vec<Does>,
    /// What they cannot do of it: who is whoever could, in their words.
    pub cannot: Vec<Does>,
    /// The plan as they said it back; may be empty.
    pub said_back: Note,
    /// What they ask the person; may be empty.
    pub question: Line,
    /// What they add.
    pub adds: Vec<Adds>,
    /// What they put right.
    pub fixes: Vec<Fix>,
}

/// Whether they take over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// They do.
    Yes,
    /// They do not.
    No,
    /// They cannot say yet.
    NotYet,
}

/// From when somebody takes over, as they are asked. With `AT_TIME` the words say when.
pub const STARTS: [Choice; 4] = [
    choice::ALREADY,
    choice::WHEN_LEAVING,
    choice::FIRST_VISIT,
    choice::AT_TIME,
];

/// Until when somebody is in charge, as they are asked. With `AT_TIME` the words say when.
pub const ENDS: [Choice; 3] = [choice::FIRST_VISIT, choice::NO_END, choice::AT_TIME];

/// What somebody does of what was open on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Does {
    /// What kind of thing it is.
    pub job: Job,
    /// Which one.
    pub id: ItemId,
    /// Who does it; may be empty.
    pub who: Line,
    /// By when, in their words, or of a task when they can; may be empty, and says nothing of a ride.
    pub by: Line,
}

/// The kinds of things that somebody can take on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Reads a result.
    Test,
    /// Sets up a visit.
    Booking,
    /// Drives to a visit.
    Ride,
    /// Sees to equipment.
    Equipment,
    /// Keeps a promise.
    Promise,
    /// Is in charge of a time that has no name yet.
    Leg,
    /// Does a helper's task.
    Task,
}

/// Something that they add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adds {
    /// Where it goes.
    pub kind: Kind,
    /// In their words.
    pub words: Note,
}

/// Where an addition goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a helper can do, and when.
    Can,
    /// What a helper cannot do.
    Cannot,
    /// A helper's task.
    Task,
    /// A question to ask.
    Question,
    /// A medicine; what happened to it is not answered yet.
    Medicine,
    /// A visit.
    Visit,
    /// Anything else: it stands beside the papers.
    Note,
}

/// A mistake that they put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the card says; may be empty.
    pub paper: Note,
    /// What they say.
    pub say: Note,
}

impl Reply {
    /// A reply with nothing in it yet. `id` is chance.
    #[must_use]
    pub fn new(id: ItemId, card: ItemId, made: NaiveDateTime) -> Self {
        Self {
            id,
            card,
            made,
            name: Line::default(),
            role: Line::default(),
            accepts: None,
            why: Line::default(),
            day: Line::default(),
            night: Line::default(),
            starts: None,
            from_when: Line::default(),
            ends: None,
            until_when: Line::default(),
            does: Vec::new(),
            cannot: Vec::new(),
            said_back: Note::default(),
            question: Line::default(),
            adds: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// Whether nothing was answered: who writes it alone says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nothing = Self {
            name: self.name.clone(),
            role: self.role.clone(),
            day: self.day.clone(),
            night: self.night.clone(),
            ..Self::new(self.id, self.card, self.made)
        };
        *self == nothing
    }

    /// From when, and the words for it: these count only where no other start was chosen.
    fn start(&self) -> (Option<Choice>, &str) {
        when(self.starts, &self.from_when)
    }

    /// Until when, and the words for it: these count only where no other end was chosen.
    fn end(&self) -> (Option<Choice>, &str) {
        when(self.ends, &self.until_when)
    }

    /// The name of the thing of this number that comes of it: always the same, so that it comes once.
    fn derived(&self, number: u64) -> ItemId {
        self.id.derived(number)
    }
}

fn when(chosen: Option<Choice>, words: &Line) -> (Option<Choice>, &str) {
    let words = words.as_str();
    match chosen {
        None | Some(choice::AT_TIME) if !words.is_empty() => (Some(choice::AT_TIME), words),
        _ => (chosen, ""),
    }
}

/// Whose card this is, among all people of this app; none for a card of somebody else, or one that is too old.
#[must_use]
pub fn whose(people: &People, card: ItemId) -> Option<&Handoff> {
    people
        .all()
        .find(|handoff| handoff.sent_card(card).is_some())
}
