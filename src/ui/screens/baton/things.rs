//! Single things, each with who is in charge of it and by when.

use leptos::prelude::*;

use crate::form::{Page, Part};
use crate::handoff::place::Place;
use crate::platform::clock;
use crate::promises::{Owned, owned};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::plain::{group, heard, own, paragraph, subheading};
use crate::words::say;

/// The list; nothing while nothing is to come.
pub(super) fn things(app: App) -> AnyView {
    let words = app.words();
    let all = app.read(|handoff| owned(handoff, clock::here(), &words));
    if all.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = all.iter().map(|one| row(app, one)).collect();
    vec![subheading(app.say(&say::baton_things())), rows.into_any()].into_any()
}

fn row(app: App, one: &Owned) -> AnyView {
    let mut parts = vec![own("own thing-name", &one.title)];
    if one.who.is_empty() {
        parts.push(paragraph("gap-words", app.say(&say::after_nobody())));
    } else if !one.names_who {
        parts.push(own("", &app.say(&say::after_who(one.who.as_str()))));
    }
    let is_visit = one.place.part() == Part::Visits;
    parts.extend(one.due.clone().map(|due| {
        let due = if is_visit {
            say::after_on(due)
        } else {
            say::after_due(due)
        };
        own("", &app.say(&due))
    }));
    let title = one.title.clone();
    let change = view! {
        <a class="link" href=page(one.place).href()>{app.say(&say::items_edit())} " " {heard(title)}</a>
    };
    parts.push(group("thing-ways", vec![change.into_any()]));
    group("thing", parts)
}

/// The page that asks who is in charge of it.
fn page(place: Place) -> Route {
    let Place::Item(part, id) = place else {
        return Route::list_of(place);
    };
    let page = match part {
        Part::Tests => Page::named(part, "owner"),
        Part::Medicines => Page::named(part, "supply"),
        _ => None,
    };
    page.map_or_else(|| Route::thing(part, id), |page| Route::Page(place, page))
}
