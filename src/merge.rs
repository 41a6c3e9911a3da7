//! Two handoffs of one person into one: what only one of them has stays, what both have stays once, and where they differ
//! theirs stands beside mine.
//!
//! A plan is looked at before anything is done. It is done by ordinary actions, so it can be undone, and doing it again
//! changes nothing.

mod cards;
mod codes;
mod differs;
mod things;
mod whole;

use crate::action::{Action, Refused, apply};
use crate::card::Piece;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::words::Message;

pub use differs::Difference;
pub(crate) use differs::{Now, Wish, holds};

/// What bringing two handoffs together comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// How many things of each part are new, the same or in conflict, in the order of the form; only parts with any.
    pub counts: Vec<Count>,
    /// Every answer on which both differ.
    pub conflicts: Vec<Conflict>,
    /// What to do, in order: each change has its own undo.
    pub actions: Vec<Action>,
    /// How many answers that wait to be decided have no room.
    pub lost: usize,
}

/// How many things of a part there are of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The part.
    pub part: Part,
    /// Only they have it.
    pub new: usize,
    /// Both have it and say the same.
    pub same: usize,
    /// Both have it, and they say more of it.
    pub more: usize,
    /// Both have it and do not say the same.
    pub conflicts: usize,
}

/// One answer on which both differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The part that it is in.
    pub part: Part,
    /// What the thing is called, in the person's words; empty for what there is one of.
    pub thing: String,
    /// What the answer is.
    pub label: Message,
    /// Mine.
    pub mine: Piece,
    /// Theirs.
    pub theirs: Piece,
    /// Whether both will stand. Of a choice there can be only one: mine stays.
    pub keeps_both: bool,
}

/// How a thing of theirs stands beside mine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    New,
    Same,
    More,
    Conflict,
}

impl Plan {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.actions.is_empty() && self.conflicts.is_empty()
    }

    fn count(&mut self, part: Part, found: Found) {
        let at = self.counts.iter().position(|count| count.part == part);
        let at = at.unwrap_or_else(|| {
            self.counts.push(Count {
                part,
                new: 0,
                same: 0,
                more: 0,
                conflicts: 0,
            });
            self.counts.len() - 1
        });
        if let Some(count) = self.counts.get_mut(at) {
            *match found {
                Found::New => &mut count.new,
                Found::Same => &mut count.same,
                Found::More => &mut count.more,
                Found::Conflict => &mut count.conflicts,
            } += 1;
        }
    }

    /// Both stay where they differ. Says how the answer stands. A note is named after what theirs is called: that stays as
    /// it is, so that the same copy makes the same note however often it comes.
    fn keep(&mut self, now: &Now<'_>, part: Part, thing: Thing<'_>, wish: Option<Wish>) -> Found {
        let Some(wish) = wish else {
            return Found::Same;
        };
        let one = Difference::new(now, wish);
        if one.is_same {
            return Found::Same;
        }
        let id = now
            .handoff
            .id
            .with_words(&format!("{}{}", thing.theirs, one.aside));
        let actions = one.both(now.handoff, id);
        let found = match &one.mine {
            None => Found::More,
            Some(mine) => {
                self.conflicts.push(Conflict {
                    part,
                    thing: thing.mine.to_owned(),
                    label: one.label.clone(),
                    mine: mine.clone(),
                    theirs: one.theirs.clone(),
                    keeps_both: matches!(one.theirs, Piece::Own(_)),
                });
                Found::Conflict
            }
        };
        self.actions.extend(actions);
        found
    }

    /// A choice that the form does not know as a slot: mine stays, and the difference is told.
    fn differ(&mut self, part: Part, label: Message, mine: Message, theirs: Message) {
        self.conflicts.push(Conflict {
            part,
            thing: String::new(),
            label,
            mine: Piece::Said(mine),
            theirs: Piece::Said(theirs),
            keeps_both: false,
        });
    }
}

/// What a thing is called on either side; nothing where there is one of it.
#[derive(Clone, Copy, Default)]
struct Thing<'a> {
    mine: &'a str,
    theirs: &'a str,
}

/// How the worse of two answers stands.
fn worse(one: Found, other: Found) -> Found {
    match (one, other) {
        (Found::Conflict, _) | (_, Found::Conflict) => Found::Conflict,
        (Found::More, _) | (_, Found::More) => Found::More,
        (Found::New, _) | (_, Found::New) => Found::New,
        _ => Found::Same,
    }
}

/// What bringing theirs into mine comes to. `say` says a message in the person's language, where it becomes a text of
/// theirs.
///
/// # Errors
/// [`Refused::Full`] when both together have more of something than a list holds: then nothing is done, since something
/// would be lost.
pub fn plan(
    mine: &Handoff,
    theirs: &Handoff,
    say: &dyn Fn(&Message) -> String,
) -> Result<Plan, Refused> {
    let now = Now {
        handoff: mine,
        was: None,
        say,
    };
    let mut plan = Plan::default();
    whole::add(&mut plan, &now, theirs);
    codes::add(&mut plan, mine, theirs);
    things::add(&mut plan, &now, theirs);
    cards::add(&mut plan, mine, theirs);
    let order = |part: Part| Part::ALL.iter().position(|own| *own == part);
    plan.counts.sort_by_key(|count| order(count.part));
    plan.lost = cards::lost(mine, theirs, &merged(mine, &plan)?);
    Ok(plan)
}

/// What mine is with the plan done.
///
/// # Errors
/// [`Refused`] when it cannot be done, or mine is another by now.
pub fn merged(mine: &Handoff, plan: &Plan) -> Result<Handoff, Refused> {
    let mut merged = mine.clone();
    for action in &plan.actions {
        apply(&mut merged, action.clone())?;
    }
    Ok(merged)
}
