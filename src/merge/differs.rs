//! One answer that somebody else would write: what stands there now, what stood there when they saw it, and how to keep
//! both.

use chrono::NaiveDate;

use crate::action::{Action, Field};
use crate::card::Piece;
use crate::form::{Choice, Input, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::text::{Line, Note};
use crate::words::Message;

/// What another answer is held against.
pub(crate) struct Now<'a> {
    /// The handoff as it stands.
    pub(crate) handoff: &'a Handoff,
    /// The handoff as they had it, where that is known.
    pub(crate) was: Option<&'a Handoff>,
    /// Says a message in the person's language, where it becomes a text of theirs.
    pub(crate) say: &'a dyn Fn(&Message) -> String,
}

impl Now<'_> {
    pub(crate) fn say(&self, message: &Message) -> String {
        (self.say)(message)
    }
}

/// An answer that they would write.
pub(crate) struct Wish {
    label: Message,
    target: Target,
}

/// Where an answer goes, and what it is.
#[derive(Clone, Debug, PartialEq)]
enum Target {
    Words(Field, String),
    Day(Place, Slot, String, Option<NaiveDate>),
    Choice(Place, Slot, Choice),
}

/// One answer of a proposal: what stands now beside what they say.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is.
    pub label: Message,
    /// What stands now; none where nothing does.
    pub mine: Option<Piece>,
    /// What they say.
    pub theirs: Piece,
    /// Whether it stands so already.
    pub is_same: bool,
    /// Whether something stands there that they did not see.
    pub is_unseen: bool,
    target: Target,
    /// In words, for where both have no room in one place.
    pub(crate) aside: String,
}

impl Wish {
    /// Words; none where they say nothing.
    pub(crate) fn words(field: Field, label: Message, words: &str) -> Option<Self> {
        (!words.is_empty()).then(|| Self {
            label,
            target: Target::Words(field, words.to_owned()),
        })
    }

    /// Words in a slot, under its label.
    pub(crate) fn slot(place: Place, slot: Slot, words: &str) -> Option<Self> {
        Self::words(Field::Answer(place, slot), slot.label(), words)
    }

    /// A day in their words, and on which day it was said.
    pub(crate) fn day(
        place: Place,
        slot: Slot,
        label: Message,
        words: &str,
        said_on: Option<NaiveDate>,
    ) -> Option<Self> {
        (!words.is_empty()).then(|| Self {
            label,
            target: Target::Day(place, slot, words.to_owned(), said_on),
        })
    }

    /// A choice.
    pub(crate) fn choice(place: Place, slot: Slot, choice: Choice) -> Self {
        Self {
            label: slot.label(),
            target: Target::Choice(place, slot, choice),
        }
    }
}

impl Difference {
    pub(crate) fn new(now: &Now<'_>, wish: Wish) -> Self {
        let Wish { label, target } = wish;
        let mine = standing(now.handoff, &target);
        let before = now.was.and_then(|was| standing(was, &target));
        let theirs = match &target {
            Target::Words(_, words) | Target::Day(_, _, words, _) => Piece::Own(words.clone()),
            Target::Choice(_, _, choice) => Piece::Said(choice.words()),
        };
        let is_same = match (&mine, &theirs) {
            (Some(Piece::Own(mine)), Piece::Own(theirs)) => holds(mine, theirs, joint(&target)),
            (mine, theirs) => mine.as_ref() == Some(theirs),
        };
        let aside = match &theirs {
            Piece::Own(words) => format!("{}: {words}", now.say(&label)),
            Piece::Said(said) => format!("{}: {}", now.say(&label), now.say(said)),
        };
        Self {
            is_unseen: !is_same && mine.is_some() && now.was.is_some() && mine != before,
            label,
            mine,
            theirs,
            is_same,
            target,
            aside,
        }
    }

    /// Whether what stands where the other would write is what this one wrote there.
    pub(crate) fn was_written_to(&self, other: &Self) -> bool {
        let is_there = match (&self.target, &other.target) {
            (Target::Words(one, _), Target::Words(other, _)) => one == other,
            (Target::Day(place, slot, ..), Target::Day(other, of, ..))
            | (Target::Choice(place, slot, _), Target::Choice(other, of, _)) => {
                (place, slot) == (other, of)
            }
            _ => false,
        };
        is_there && other.mine.as_ref() == Some(&self.theirs)
    }

    /// Whether both can stand: words beside words.
    pub(crate) fn has_room_for_both(&self) -> bool {
        !self.is_same
            && matches!(
                (&self.mine, &self.theirs),
                (Some(Piece::Own(_)), Piece::Own(_))
            )
    }

    /// Writes theirs.
    pub(crate) fn theirs(&self) -> Option<Action> {
        (!self.is_same).then(|| match &self.target {
            Target::Words(field, words) => Action::Write(*field, words.clone()),
            Target::Day(place, slot, words, on) => day(*place, *slot, words, *on),
            Target::Choice(place, slot, choice) => Action::Choose(*place, *slot, *choice, true),
        })
    }

    /// Keeps mine and writes theirs beside it: in the same place where both fit, else as a note of this id among the
    /// corrections. Nothing of a choice that is made already: it stands beside theirs on the screen.
    pub(crate) fn both(&self, handoff: &Handoff, id: ItemId) -> Vec<Action> {
        let Some(Piece::Own(mine)) = &self.mine else {
            let is_free = self.mine.is_none();
            return self.theirs().filter(|_| is_free).into_iter().collect();
        };
        if self.is_same {
            return Vec::new();
        }
        // Nobody was born twice: a second date stands beside it, under its own name.
        if let Target::Words(field, words) = &self.target
            && *field != Field::Born
        {
            let both = format!("{mine}{}{words}", joint(&self.target));
            let fits = if is_note(*field) {
                Note::new(&both).is_ok()
            } else {
                Line::new(&both).is_ok()
            };
            if fits {
                return vec![Action::Write(*field, both)];
            }
        }
        self.aside(handoff, id)
    }

    fn aside(&self, handoff: &Handoff, id: ItemId) -> Vec<Action> {
        if handoff.lists.item(Part::Corrections, id).is_some() {
            return Vec::new();
        }
        let place = Place::Item(Part::Corrections, id);
        // A note as long as a note may be has no room for what it is about, too.
        let aside = match &self.theirs {
            Piece::Own(words) if Note::new(&self.aside).is_err() => words,
            _ => &self.aside,
        };
        vec![
            Action::AddItem(Part::Corrections, id),
            Action::Write(Field::Answer(place, slot::CORRECTION_SAY), aside.clone()),
        ]
    }
}

/// What stands in a place; none where nothing does.
fn standing(handoff: &Handoff, target: &Target) -> Option<Piece> {
    let words = |words: Option<&str>| {
        let words = words.filter(|words| !words.is_empty());
        words.map(|words| Piece::Own(words.to_owned()))
    };
    match target {
        Target::Words(field, _) => words(field.read(handoff)),
        Target::Day(place, slot, ..) => words(Field::Answer(*place, *slot).read(handoff)),
        Target::Choice(place, slot, _) => {
            let chosen = handoff.answers(*place)?.chosen(*slot).iter();
            // Who was not asked yet said nothing.
            let chosen = chosen.copied().find(|one| *one != choice::NOT_ASKED)?;
            Some(Piece::Said(chosen.words()))
        }
    }
}

fn day(place: Place, slot: Slot, words: &str, said_on: Option<NaiveDate>) -> Action {
    let words = Line::new(words).unwrap_or_default();
    Action::SetAnswer(place, slot, Some(Answer::Day(words, said_on)))
}

fn is_note(field: Field) -> bool {
    match field {
        Field::OwnWorry | Field::MedicinesBefore | Field::MedicinesNow => true,
        Field::Answer(_, slot) => slot.input() == Input::Note,
        _ => false,
    }
}

/// What stands between mine and theirs.
fn joint(target: &Target) -> &'static str {
    match target {
        Target::Words(field, _) if is_note(*field) => "\n",
        _ => " / ",
    }
}

/// Whether mine says theirs, alone or beside something else.
pub(crate) fn holds(mine: &str, theirs: &str, joint: &str) -> bool {
    let ended = |text: Option<&str>, end: fn(&str, &str) -> bool| {
        text.is_some_and(|rest| rest.is_empty() || end(rest, joint))
    };
    ended(mine.strip_prefix(theirs), |rest, joint| {
        rest.starts_with(joint)
    }) || ended(mine.strip_suffix(theirs), |rest, joint| {
        rest.ends_with(joint)
    }) || mine.contains(&format!("{joint}{theirs}{joint}"))
}
