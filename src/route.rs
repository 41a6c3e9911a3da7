//! The address of every screen: the part after `#`, stable, so that links keep working.

mod address;
pub mod asked;
mod step;

pub use step::{Step, Then};

use crate::form::{Page, Part};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start.
    Home,
    /// One question, and where its Continue leads.
    Step(Step, Then),
    /// The list of all parts of the full preparation.
    Prepare,
    /// One list of things: visits, tests, medicines.
    List(Part),
    /// One page of the form.
    Page(Place, Page),
    /// How much each worry worries the person.
    HowMuch,
    /// The medicines before and now, side by side.
    Compare,
    /// All questions: what to ask, in which order, what they said.
    Questions,
    /// The questions alone, large, for the waiting room.
    AskNow,
    /// The people in this app.
    Switch,
    /// All answers on one page.
    Check,
    /// The card.
    Card,
    /// The story of one minute, to practice.
    Rehearse,
    /// Asking for the talk: the words to say, and what they answered.
    Ask,
    /// The baton: who is responsible from now on, hour by hour.
    Baton,
    /// The guide through the talk.
    Talk,
    /// What was promised, what stayed silent, what happened.
    After,
    /// Ways to hand the card on.
    Share,
    /// The card as a sealed link and as a code to scan.
    Link,
    /// What somebody handed on: a card, an answer to one, a backup.
    Open,
    /// The answer to a card that was opened.
    Reply,
    /// Backup, bringing back, and moving to another phone.
    Backup,
    /// Reading a code by the camera or from a photo.
    Scan,
    /// Settings of the app.
    Settings,
    /// About the app.
    About,
    /// A made-up person's card.
    Example(&'static str),
    /// No such screen.
    Lost,
}

impl Route {
    /// The first page of one thing.
    #[must_use]
    pub fn thing(part: Part, id: ItemId) -> Self {
        Page::of(part)
            .next()
            .map_or(Self::Lost, |page| Self::Page(Place::Item(part, id), page))
    }

    /// The screen that a part's things are listed on; the list of parts where there is none.
    #[must_use]
    pub fn list_of(place: Place) -> Self {
        match place {
            Place::Item(Part::Questions, _) => Self::Questions,
            Place::Item(Part::Baton, _) => Self::Baton,
            Place::Item(Part::Promises, _) => Self::After,
            Place::Item(Part::Tries, _) | Place::Sheet(Part::Ask) => Self::Ask,
            Place::Sheet(Part::Talk) => Self::Talk,
            Place::Item(Part::Allergies, _) => Self::Step(Step::Allergies, Then::Prepare),
            Place::Item(part, _) => Self::List(part),
            Place::Sheet(_) => Self::Prepare,
        }
    }

    /// Where Continue leads from here.
    #[must_use]
    pub fn next(self, handoff: &Handoff) -> Self {
        match self {
            Self::Step(_, Then::Check) => Self::Check,
            Self::Step(_, Then::Home) => Self::Home,
            Self::Step(_, Then::Ask) => Self::Ask,
            Self::Step(step, Then::Next) => step
                .neighbour(1)
                .map_or(Self::Card, |next| Self::Step(next, Then::Next)),
            Self::Step(_, Then::Prepare) | Self::HowMuch | Self::List(_) => Self::Prepare,
            // Asked for one by one, from the words that they stand in.
            Self::Page(Place::Sheet(Part::Ask), _) => Self::Ask,
            // After its main pages, a thing is done.
            Self::Page(place, page) => match self.more(handoff) {
                Some(_) => Self::list_of(place),
                None => Self::beside(handoff, place, page, 1),
            },
            Self::Compare => Self::List(Part::Medicines),
            Self::Questions => Self::Prepare,
            Self::AskNow => Self::Questions,
            Self::Check | Self::Rehearse => Self::Card,
            _ => Self::Home,
        }
    }

    /// Where Continue leads, given where each list was opened from: a list leads back there.
    #[must_use]
    pub fn on(self, handoff: &Handoff, opened: &[(Self, Self)]) -> Self {
        let from = opened.iter().find(|(list, _)| *list == self);
        from.map_or_else(|| self.next(handoff), |(_, from)| *from)
    }

    /// Where more can be said of a thing, on the last of its main pages.
    #[must_use]
    pub fn more(self, handoff: &Handoff) -> Option<Self> {
        let Self::Page(place @ Place::Item(..), page) = self else {
            return None;
        };
        let pages = asked::pages(handoff, place);
        let main = asked::main(place, &pages);
        let is_last = pages.get(main.checked_sub(1)?) == Some(&page);
        let more = pages.get(main).filter(|_| is_last);
        more.map(|more| Self::Page(place, *more))
    }

    /// The page so many after this one; the list where there is none.
    fn beside(handoff: &Handoff, place: Place, page: Page, by: isize) -> Self {
        let pages = asked::pages(handoff, place);
        let at = pages.iter().position(|other| *other == page);
        let beside = at.and_then(|at| pages.get(at.checked_add_signed(by)?));
        beside.map_or(Self::list_of(place), |beside| Self::Page(place, *beside))
    }

    /// Whether this is a list that opens from several screens, and now opened from that one: Back leads there.
    #[must_use]
    pub fn is_opened_from(self, from: Self) -> bool {
        let is_list = matches!(self, Self::List(_) | Self::Questions);
        is_list && !from.is_under(self) && !matches!(from, Self::Settings | Self::About)
    }

    /// Whether this screen was opened from a list.
    fn is_under(self, list: Self) -> bool {
        match self {
            Self::Page(place, _) => Self::list_of(place) == list,
            Self::Compare => list == Self::List(Part::Medicines),
            Self::AskNow => list == Self::Questions,
            other => other == list,
        }
    }

    /// Where the Back link leads, given where each list was opened from: none from the start, and from screens that open
    /// from anywhere.
    #[must_use]
    pub fn back(self, handoff: &Handoff, opened: &[(Self, Self)]) -> Option<Self> {
        match self {
            Self::Home | Self::Settings | Self::About => None,
            Self::Step(_, Then::Check) => Some(Self::Check),
            Self::Step(_, Then::Ask) => Some(Self::Ask),
            Self::Step(step, Then::Next) => Some(
                step.neighbour(-1)
                    .map_or(Self::Home, |before| Self::Step(before, Then::Next)),
            ),
            Self::Check | Self::Rehearse | Self::Share => Some(Self::Card),
            Self::Link => Some(Self::Share),
            Self::Reply => Some(Self::Open),
            Self::Backup => Some(Self::Settings),
            Self::Step(_, Then::Prepare) | Self::HowMuch => Some(Self::Prepare),
            // These open from the start and from the list of all parts.
            Self::List(_) | Self::Questions => {
                let from = opened.iter().find(|(list, _)| *list == self);
                Some(from.map_or(Self::Prepare, |(_, from)| *from))
            }
            Self::Page(Place::Sheet(Part::Ask), _) => Some(Self::Ask),
            Self::Page(place, page) => Some(Self::beside(handoff, place, page, -1)),
            Self::Compare => Some(Self::List(Part::Medicines)),
            Self::AskNow => Some(Self::Questions),
            _ => Some(Self::Home),
        }
    }
}
