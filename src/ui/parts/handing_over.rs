//! The handoff itself, for the start and the list of parts: the baton in one strip, and how far the ask, the talk, the
//! baton and the promises are.

use leptos::prelude::*;

use super::plain::{group, link, nothing, paragraph};
use super::rows::{TaskRow, task_list};
use crate::baton::{Baton, strip, summary};
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::app::App;
use crate::words::{Message, say};

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
    let see = link("link", Route::Baton, app.say(&say::baton_see()));
    let parts = [Some(drawing), sum, Some(see)];
    group("baton-home", parts.into_iter().flatten().collect())
}

/// Asking first.
fn rows(app: App, baton: &Baton) -> Vec<TaskRow> {
    let row = |route, part: Part, (state, is_todo): (Message, bool)| TaskRow {
        route,
        name: app.say(&part.words()),
        state: app.say(&state),
        is_todo,
        mark: None,
        more: None,
    };
    let [ask, talk, promises] =
        app.read(|handoff| [asked(handoff), talk(handoff), promised(handoff)]);
    vec![
        row(Route::Ask, Part::Ask, ask),
        row(Route::Talk, Part::Talk, talk),
        row(Route::Baton, Part::Baton, held(baton)),
        row(Route::After, Part::Promises, promises),
    ]
}

fn asked(handoff: &Handoff) -> (Message, bool) {
    let last = handoff.lists.of(Part::Tries).last();
    let state = last.and_then(|last| last.answers.chosen(slot::TRY_STATE).first());
    match state {
        Some(state) => (state.words(), *state == choice::REFUSED),
        None => (say::home_state_none(), false),
    }
}

fn talk(handoff: &Handoff) -> (Message, bool) {
    let beat: Option<&Choice> = handoff.sheet.chosen(slot::TALK_BEAT).first();
    match beat {
        Some(&choice::BEAT_OVER) => (say::home_state_done(), false),
        Some(_) => (say::prepare_state_begun(), true),
        None => (say::home_state_none(), false),
    }
}

fn held(baton: &Baton) -> (Message, bool) {
    let gaps = baton.gaps().count();
    if baton.legs.is_empty() {
        (say::home_state_none(), false)
    } else if gaps > 0 {
        (say::baton_gaps(gaps), true)
    } else {
        (say::home_state_done(), false)
    }
}

fn promised(handoff: &Handoff) -> (Message, bool) {
    let given = handoff.lists.of(Part::Promises);
    match given.filter(|item| !item.answers.is_empty()).count() {
        0 => (say::home_state_none(), false),
        some => (say::home_state_some(some), false),
    }
}
