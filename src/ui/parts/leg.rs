//! One leg of the baton on the screen: who it is, how to reach them, what was agreed, and the ways to change it.

use leptos::prelude::*;

use super::plain::{group, held, own, paragraph, text};
use crate::action::Action;
use crate::baton::{Leg, moment, moment_words};
use crate::form::{Page, Part, slot};
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::app::App;
use crate::words::{Message, say};

/// Who it is, how to reach them, what was agreed.
pub fn holder(app: App, leg: &Leg) -> Vec<AnyView> {
    let mut parts = Vec::new();
    if leg.who.is_empty() {
        parts.push(paragraph("own", app.say(&say::baton_unnamed())));
    } else {
        parts.push(own("own thing-name", &leg.who));
    }
    let place = Place::Item(Part::Baton, leg.id);
    let lines = app.read(|handoff| {
        let answers = handoff.answers(place)?;
        Some(lines(app, leg, answers))
    });
    parts.extend(lines.unwrap_or_default().iter().map(|line| own("", line)));
    parts
}

fn lines(app: App, leg: &Leg, answers: &Answers) -> Vec<String> {
    let w = app.words();
    let labelled = |label: Message, words: &str| {
        (!words.is_empty()).then(|| format!("{}: {words}", w.say(&label)))
    };
    let mut lines = Vec::new();
    lines.extend(Some(answers.words(slot::LEG_ROLE).to_owned()).filter(|role| !role.is_empty()));
    if leg.reach.is_here {
        lines.push(w.say(&say::baton_here()));
    }
    let is_in_name = |number: &str| leg.who.contains(number);
    let day = Some(leg.reach.day.as_str()).filter(|day| !is_in_name(day));
    lines.extend(day.and_then(|day| labelled(slot::LEG_DAY.label(), day)));
    lines.extend(labelled(slot::LEG_NIGHT.label(), &leg.reach.night));
    lines.extend(labelled(
        slot::LEG_KNOW.label(),
        answers.words(slot::LEG_KNOW),
    ));
    let by = moment(answers, slot::LEG_BY, clock::here());
    let by = by.map(|by| w.say(&moment_words(by, clock::here())));
    let typed = answers.words(slot::LEG_BY);
    lines.extend(labelled(
        slot::LEG_BY.label(),
        by.as_deref().unwrap_or(typed),
    ));
    lines.extend(labelled(
        slot::LEG_CALL.label(),
        answers.words(slot::LEG_CALL),
    ));
    let agreed = answers.chosen(slot::LEG_STATE).first();
    let agreed = agreed.map(|state| state.words());
    // Who is in the same place is asked nothing.
    let open = (!leg.reach.is_here).then(say::baton_no_yes);
    lines.extend(agreed.or(open).map(|state| w.say(&state)));
    lines.extend(labelled(
        slot::LEG_ACCEPTED_BY.label(),
        answers.words(slot::LEG_ACCEPTED_BY),
    ));
    lines
}

/// The way to a page of a leg, its first where none is named; and the way to take it out.
pub fn change(app: App, leg: &Leg, page: Option<Page>) -> AnyView {
    let w = app.words();
    let id: ItemId = leg.id;
    let place = Place::Item(Part::Baton, id);
    let route = page.map_or_else(
        || Route::thing(Part::Baton, id),
        |page| Route::Page(place, page),
    );
    let name = if leg.who.is_empty() {
        w.say(&say::baton_unnamed())
    } else {
        leg.who.clone()
    };
    let out_name = name.clone();
    let words = vec![
        text(w.say(&say::items_edit())),
        text(" ".to_owned()),
        view! { <span class="sr">{held(&name)}</span> }.into_any(),
    ];
    let edit = view! { <a class="link" href=route.href()>{words}</a> }.into_any();
    let remove = w.say(&say::list_remove());
    let out = view! {
        <button class="link remove" type="button" on:click=move |_| {
            app.dispatch(Action::RemoveItem(Part::Baton, id));
        }>{remove} " " <span class="sr">{out_name}</span></button>
    };
    group("thing-ways", vec![edit, out.into_any()])
}
