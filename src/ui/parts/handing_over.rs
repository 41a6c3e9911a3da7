//! The handoff itself, for the start and the list of parts: the baton in one strip, and how far the ask, the talk, the
//! baton and the promises are.

use leptos::prelude::*;

use super::plain::{group, link, nothing, own, paragraph};
use super::rows::{TaskRow, task_list};
use crate::baton::{self, Baton, strip, summary};
use crate::form::Part;
use crate::platform::clock;
use crate::progress::{Progress, asking, holding, promised, talking};
use crate::route::Route;
use crate::ui::app::App;
use crate::words::say;

/// What of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// The baton in one strip.
    Strip,
    /// All of it, each with its state.
    Rows,
}

/// A part of the start.
pub fn handing_over(app: App, shows: Shows) -> AnyView {
    let baton = app.read(|handoff| Baton::new(handoff, clock::here()));
    match shows {
        Shows::Strip => strip_with_gap(app, &baton),
        Shows::Rows => task_list(rows(app, &baton)),
    }
}

/// The rows for the list of parts, where asking stands among them already.
pub fn handing_over_rows(app: App) -> AnyView {
    let baton = app.read(|handoff| Baton::new(handoff, clock::here()));
    task_list(rows(app, &baton).split_off(1))
}

/// The strip with its gap in words; nothing while no one was named.
fn strip_with_gap(app: App, baton: &Baton) -> AnyView {
    let Some(lane) = baton.lanes.first().filter(|_| !baton.legs.is_empty()) else {
        return nothing();
    };
    let drawing = strip::svg(baton, lane, clock::here().zone, "home-hatch");
    let drawing = view! { <div class="baton-strip" inner_html=drawing></div> }.into_any();
    let sum = summary(baton).map(|sum| paragraph("baton-sum", app.say(&sum)));
    let now = in_charge_now(baton).map(|who| own("", &app.say(&say::baton_now_call(who))));
    let see = link("link", Route::Baton, app.say(&say::baton_see()));
    let parts = [now, Some(drawing), sum, Some(see)];
    group("baton-home", parts.into_iter().flatten().collect())
}

/// Who is in charge now, with the number for this hour; none where nobody is.
fn in_charge_now(baton: &Baton) -> Option<String> {
    let now = baton.everything().first()?;
    let leg = baton.leg(*now.holders.first()?)?;
    let reach = &leg.reach;
    let is_night = baton::is_night(clock::here());
    let number = match (is_night, reach.night.as_str(), reach.day.as_str()) {
        (true, night, _) => night,
        (false, night, "") => night,
        (false, _, day) => day,
    };
    Some(if number.is_empty() || leg.who.contains(number) {
        leg.who.clone()
    } else {
        format!("{}, {number}", leg.who)
    })
}

/// Asking first.
fn rows(app: App, baton: &Baton) -> Vec<TaskRow> {
    let row = |route, part: Part, progress: Progress| TaskRow {
        route,
        name: app.say(&part.words()),
        state: app.say(&progress.said),
        is_todo: progress.is_todo,
        mark: None,
        more: None,
    };
    let [ask, talk, promises] = app.read(|handoff| {
        [
            asking(handoff),
            talking(handoff),
            promised(handoff, clock::here()),
        ]
    });
    vec![
        row(Route::Ask, Part::Ask, ask),
        row(Route::Talk, Part::Talk, talk),
        row(Route::Baton, Part::Baton, holding(baton)),
        row(Route::After, Part::Promises, promises),
    ]
}
