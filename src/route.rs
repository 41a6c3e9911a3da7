//! The address of every screen: the part after `#`, stable, so that links keep working.

use crate::presets;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start.
    Home,
    /// One question, and where its Continue leads.
    Step(Step, Then),
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
            (Some("example"), Some(name), None) => presets::NAMES
                .into_iter()
                .find(|known| *known == name)
                .map_or(Self::Lost, Self::Example),
            (Some("check"), None, _) => Self::Check,
            (Some("card"), None, _) => Self::Card,
            (Some("share"), None, _) => Self::Share,
            (Some("settings"), None, _) => Self::Settings,
            (Some("about"), None, _) => Self::About,
            (Some(name), None, _) => Self::step(name, Then::Home),
            _ => Self::Lost,
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
            Self::Step(step, Then::Home) => format!("/{}", step.name()),
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
            _ => Some(Self::Home),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_found_again_by_its_address() {
        let steps = [Then::Next, Then::Check, Then::Home]
            .into_iter()
            .flat_map(|then| {
                Step::ALL
                    .into_iter()
                    .map(move |step| Route::Step(step, then))
            });
        let others = [
            Route::Home,
            Route::Check,
            Route::Card,
            Route::Share,
            Route::Settings,
            Route::About,
        ];
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
    fn a_change_from_the_check_page_returns_there() {
        let change = Route::Step(Step::Worries, Then::Check);
        assert_eq!(
            (change.next(), change.back()),
            (Route::Check, Some(Route::Check))
        );
    }
}
