//! The address of every screen: the part after `#`, stable, so that links keep working.

use crate::form::{Page, Part};
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::presets;

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
    /// Ways to hand the card on.
    Share,
    /// Settings of the app.
    Settings,
    /// About the app.
    About,
    /// A made-up person's card.
    Example(&'static str),
    /// No such screen.
    Lost,
}

/// One question of the quick card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Name, and who fills this in.
    Name,
    /// From where, to where, when.
    Move,
    /// Worries.
    Worries,
    /// Questions to ask.
    Questions,
    /// Medicine changes.
    Medicines,
    /// Allergies.
    Allergies,
    /// The request for the talk: what for, and when.
    Ask,
    /// Who should talk.
    People,
}

/// Where Continue leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// To the next question of the quick card.
    Next,
    /// Back to all answers.
    Check,
    /// Back to the start.
    Home,
    /// Back to the list of all parts.
    Prepare,
}

impl Step {
    /// In the order of the quick card.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Move,
        Self::Worries,
        Self::Questions,
        Self::Medicines,
        Self::Allergies,
        Self::Ask,
        Self::People,
    ];

    /// The name under which the question stands alone.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "me",
            Self::Move => "move",
            Self::Worries => "worries",
            Self::Questions => "questions",
            Self::Medicines => "medicines",
            Self::Allergies => "allergies",
            Self::Ask => "ask",
            Self::People => "people",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    fn neighbour(self, by: isize) -> Option<Self> {
        let at = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(at.checked_add_signed(by)?).copied()
    }
}

impl Route {
    /// The screen of a fragment such as `/quick/move`; an empty one is the start, an unknown one is [`Route::Lost`].
    #[must_use]
    pub fn from_fragment(fragment: &str) -> Self {
        let path = fragment.split(['?', '&']).next().unwrap_or_default();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        match (parts.next(), parts.next(), parts.next()) {
            (None, _, _) => Self::Home,
            (Some("quick"), None, _) => Self::Step(Step::Name, Then::Next),
            (Some("quick"), Some(name), None) => Self::step(name, Then::Next),
            (Some("check"), Some(name), None) => Self::step(name, Then::Check),
            (Some("prepare"), Some(name), None) => Self::step(name, Then::Prepare),
            (Some("prepare"), None, _) => Self::Prepare,
            (Some("medicines"), Some("compare"), None) => Self::Compare,
            (Some("questions"), Some("now"), None) => Self::AskNow,
            (Some("worries"), Some("much"), None) => Self::HowMuch,
            (Some("questions"), None, _) => Self::Questions,
            (Some("switch"), None, _) => Self::Switch,
            (Some("example"), Some(name), None) => presets::NAMES
                .into_iter()
                .find(|known| *known == name)
                .map_or(Self::Lost, Self::Example),
            (Some("check"), None, _) => Self::Check,
            (Some("card"), None, _) => Self::Card,
            (Some("share"), None, _) => Self::Share,
            (Some("settings"), None, _) => Self::Settings,
            (Some("about"), None, _) => Self::About,
            (Some(name), item, page) => Part::named(name)
                .and_then(|part| Self::of_part(part, item, page))
                .unwrap_or_else(|| match item {
                    None => Self::step(name, Then::Home),
                    Some(_) => Self::Lost,
                }),
        }
    }

    /// A list, a thing of it, or a page of either; none where the part has no such screen.
    fn of_part(part: Part, item: Option<&str>, page: Option<&str>) -> Option<Self> {
        let Some(item) = item else {
            let page = || Page::of(part).next();
            return match part {
                Part::Helper => page().map(|page| Self::Page(Place::Sheet(part), page)),
                _ => Self::has_list(part).then_some(Self::List(part)),
            };
        };
        if page.is_none()
            && !Self::has_things(part)
            && let Some(page) = Page::named(part, item)
        {
            return Some(Self::Page(Place::Sheet(part), page));
        }
        let is_id = item.len() == 16 && Self::has_things(part);
        let place = Place::Item(part, item.parse().ok().filter(|_| is_id)?);
        let page = match page {
            Some(page) => Page::named(part, page)?,
            None => Page::of(part).next()?,
        };
        Some(Self::Page(place, page))
    }

    fn has_list(part: Part) -> bool {
        part.is_list() || part == Part::Medicines
    }

    fn has_things(part: Part) -> bool {
        Self::has_list(part) || matches!(part, Part::Allergies | Part::Questions)
    }

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
            Place::Item(Part::Allergies, _) => Self::Step(Step::Allergies, Then::Prepare),
            Place::Item(part, _) => Self::List(part),
            Place::Sheet(_) => Self::Prepare,
        }
    }

    fn step(name: &str, then: Then) -> Self {
        Step::named(name).map_or(Self::Lost, |step| Self::Step(step, then))
    }

    /// The fragment of this screen, without `#`.
    #[must_use]
    pub fn fragment(self) -> String {
        match self {
            Self::Home | Self::Lost => "/".to_owned(),
            Self::Step(Step::Name, Then::Next) => "/quick".to_owned(),
            Self::Step(step, Then::Next) => format!("/quick/{}", step.name()),
            Self::Step(step, Then::Check) => format!("/check/{}", step.name()),
            Self::Step(step, Then::Prepare) => format!("/prepare/{}", step.name()),
            // These two have a longer list of their own under their names.
            Self::Step(step @ (Step::Medicines | Step::Questions), Then::Home) => {
                format!("/check/{}", step.name())
            }
            Self::Step(step, Then::Home) => format!("/{}", step.name()),
            Self::Prepare => "/prepare".to_owned(),
            Self::List(part) => format!("/{}", part.name()),
            Self::Page(Place::Sheet(Part::Helper), page)
                if Page::of(Part::Helper).next() == Some(page) =>
            {
                "/helper".to_owned()
            }
            Self::Page(Place::Sheet(part), page) => format!("/{}/{}", part.name(), page.code()),
            Self::Page(Place::Item(part, id), page) => {
                format!("/{}/{id}/{}", part.name(), page.code())
            }
            Self::HowMuch => "/worries/much".to_owned(),
            Self::Compare => "/medicines/compare".to_owned(),
            Self::Questions => "/questions".to_owned(),
            Self::AskNow => "/questions/now".to_owned(),
            Self::Switch => "/switch".to_owned(),
            Self::Check => "/check".to_owned(),
            Self::Card => "/card".to_owned(),
            Self::Share => "/share".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::About => "/about".to_owned(),
            Self::Example(name) => format!("/example/{name}"),
        }
    }

    /// The address of a link to this screen.
    #[must_use]
    pub fn href(self) -> String {
        format!("#{}", self.fragment())
    }

    /// Where Continue leads from here.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Step(_, Then::Check) => Self::Check,
            Self::Step(_, Then::Home) => Self::Home,
            Self::Step(step, Then::Next) => step
                .neighbour(1)
                .map_or(Self::Card, |next| Self::Step(next, Then::Next)),
            Self::Step(_, Then::Prepare) | Self::HowMuch | Self::List(_) => Self::Prepare,
            Self::Page(place, page) => {
                let mut pages = Page::of(place.part()).skip_while(|other| *other != page);
                pages
                    .nth(1)
                    .map_or(Self::list_of(place), |next| Self::Page(place, next))
            }
            Self::Compare => Self::List(Part::Medicines),
            Self::Questions => Self::Prepare,
            Self::AskNow => Self::Questions,
            Self::Check => Self::Card,
            _ => Self::Home,
        }
    }

    /// Where the Back link leads: none from the start, and from screens that open from anywhere.
    #[must_use]
    pub fn back(self) -> Option<Self> {
        match self {
            Self::Home | Self::Settings | Self::About => None,
            Self::Step(_, Then::Check) => Some(Self::Check),
            Self::Step(step, Then::Next) => Some(
                step.neighbour(-1)
                    .map_or(Self::Home, |before| Self::Step(before, Then::Next)),
            ),
            Self::Check | Self::Share => Some(Self::Card),
            Self::Step(_, Then::Prepare) | Self::HowMuch | Self::List(_) | Self::Questions => {
                Some(Self::Prepare)
            }
            Self::Page(place, page) => Some({
                let before = Page::of(place.part()).take_while(|other| *other != page);
                before
                    .last()
                    .map_or(Self::list_of(place), |before| Self::Page(place, before))
            }),
            Self::Compare => Some(Self::List(Part::Medicines)),
            Self::AskNow => Some(Self::Questions),
            _ => Some(Self::Home),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_found_again_by_its_address() {
        let steps = [Then::Next, Then::Check, Then::Prepare]
            .into_iter()
            .flat_map(|then| {
                Step::ALL
                    .into_iter()
                    .map(move |step| Route::Step(step, then))
            });
        let others = [
            Route::Home,
            Route::Prepare,
            Route::HowMuch,
            Route::Compare,
            Route::Questions,
            Route::AskNow,
            Route::Switch,
            Route::Check,
            Route::Card,
            Route::Share,
            Route::Settings,
            Route::About,
        ];
        let lists = Part::LISTS.into_iter().chain([Part::Medicines]);
        let things = Part::ALL
            .into_iter()
            .filter(|part| Route::has_things(*part));
        let pages = things.flat_map(|part| {
            Page::of(part).map(move |page| Route::Page(Place::Item(part, ItemId(0x0a)), page))
        });
        let sheets = [Part::Me, Part::Move, Part::Worries, Part::Helper];
        let facts = sheets
            .into_iter()
            .flat_map(|part| Page::of(part).map(move |page| Route::Page(Place::Sheet(part), page)));
        let others = others
            .into_iter()
            .chain(lists.map(Route::List))
            .chain(pages)
            .chain(facts);
        let examples = presets::NAMES.into_iter().map(Route::Example);
        for route in steps.chain(others).chain(examples) {
            assert_eq!(Route::from_fragment(&route.fragment()), route);
        }
    }

    #[test]
    fn an_address_that_we_do_not_have_is_lost() {
        for fragment in [
            "/nowhere",
            "/quick/nowhere",
            "/card/x/y",
            "/example/nobody",
            "/tests/nothing",
            "/tests/000000000000000a/nothing",
            "/me/nothing",
            "/helper/000000000000000a",
            "javascript:1",
        ] {
            assert_eq!(Route::from_fragment(fragment), Route::Lost, "{fragment}");
        }
    }

    #[test]
    fn the_quick_card_runs_from_the_name_to_the_card() {
        let mut route = Route::from_fragment("/quick");
        let mut steps = 0;
        while matches!(route, Route::Step(..)) {
            route = route.next();
            steps += 1;
        }
        assert_eq!((steps, route), (8, Route::Card));
    }

    #[test]
    fn the_pages_of_a_thing_follow_each_other_and_lead_back_to_its_list() {
        let mut route = Route::thing(Part::Tests, ItemId(1));
        let mut pages = Vec::new();
        while let Route::Page(_, page) = route {
            pages.push(page.code());
            let next = route.next();
            if matches!(next, Route::Page(..)) {
                assert_eq!(next.back(), Some(route));
            }
            route = next;
        }
        assert_eq!(pages, ["what", "owner", "source"]);
        assert_eq!(route, Route::List(Part::Tests));
    }

    #[test]
    fn a_change_from_the_check_page_returns_there() {
        let change = Route::Step(Step::Worries, Then::Check);
        assert_eq!(
            (change.next(), change.back()),
            (Route::Check, Some(Route::Check))
        );
    }
}
