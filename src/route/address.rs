//! A screen as the part of its address after `#`, and back.

use super::{Route, Step, Then};
use crate::form::{Page, Part};
use crate::handoff::place::Place;
use crate::presets;

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
            (Some("rehearse"), None, _) => Self::Rehearse,
            (Some("ask"), None, _) => Self::Ask,
            (Some("ask"), Some(name), None) if Step::named(name).is_some() => {
                Self::step(name, Then::Ask)
            }
            (Some("baton"), None, _) => Self::Baton,
            (Some("talk"), None, _) => Self::Talk,
            (Some("after"), None, _) => Self::After,
            (Some("share"), None, _) => Self::Share,
            (Some("share"), Some("link"), None) => Self::Link,
            (Some("open"), _, _) => Self::Open,
            // What is left of a link that was cut off behind the name.
            (Some(name), _, _) if name.starts_with("open.") => Self::Open,
            (Some("reply"), None, _) => Self::Reply,
            (Some("backup"), None, _) => Self::Backup,
            (Some("scan"), None, _) => Self::Scan,
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
            Self::Step(step, Then::Ask) => format!("/ask/{}", step.name()),
            // These have a longer screen of their own under their names.
            Self::Step(step @ (Step::Medicines | Step::Questions | Step::Ask), Then::Home) => {
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
            Self::Rehearse => "/rehearse".to_owned(),
            Self::Ask => "/ask".to_owned(),
            Self::Baton => "/baton".to_owned(),
            Self::Talk => "/talk".to_owned(),
            Self::After => "/after".to_owned(),
            Self::Share => "/share".to_owned(),
            Self::Link => "/share/link".to_owned(),
            Self::Open => "/open".to_owned(),
            Self::Reply => "/reply".to_owned(),
            Self::Backup => "/backup".to_owned(),
            Self::Scan => "/scan".to_owned(),
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
}
