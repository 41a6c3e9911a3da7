//! A gap of the baton, with its ways out: a question, a request, a name, or "I know, leave it".

use std::sync::Arc;

use leptos::prelude::*;

use crate::bank;
use crate::baton::{self, Baton, Lane, Stretch, fill, leave, typed, when};
use crate::form::Part;
use crate::platform::{clock, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::gap::ask_offer;
use crate::ui::parts::plain::{group, heard, link, paragraph};
use crate::words::say;

/// Nobody is in charge: how long, until when, and the ways out.
pub(super) fn gap(app: App, baton: &Baton, lane: &Lane, stretch: &Stretch) -> AnyView {
    let span = stretch.span;
    let mut parts = vec![paragraph(
        "baton-nobody",
        app.say(&baton::nobody(span, baton)),
    )];
    let until = if baton.is_end(span.until) {
        say::baton_no_end()
    } else {
        say::baton_until(when(baton, span.until, clock::here()))
    };
    parts.push(paragraph("", app.say(&until)));
    let is_whole = lane.thing.is_none();
    if is_whole {
        let key = format!("asked-{}", span.from.and_utc().timestamp());
        parts.extend(question_offer(app, &key));
        parts.push(link("link", Route::Ask, app.say(&say::baton_request())));
    }
    let words = move |at| app.words().say(&typed(at, clock::here().zone));
    // What is drawn is what is filled, however long it was looked at.
    let drawn = Arc::new(baton.clone());
    let here = Arc::clone(&drawn);
    let thing = lane.thing.clone();
    let add = move || {
        let id = random::item_id();
        let actions = fill(&here, thing.as_deref(), span, id, words);
        if app.dispatch_all(actions, say::baton_filling()) {
            app.go(Route::thing(Part::Baton, id));
        }
    };
    let when = app.say(&when(baton, span.from, clock::here()));
    parts.push(named_button(
        app.say(&say::baton_add()),
        when.clone(),
        Box::new(add),
    ));
    if is_whole {
        let leave = move || {
            let actions = leave(&drawn, span, random::item_id(), words);
            app.dispatch_all(actions, say::baton_left());
        };
        parts.push(named_button(
            app.say(&say::baton_leave()),
            when,
            Box::new(leave),
        ));
    }
    group("baton-box", parts)
}

/// While nobody was named, nothing is known: that is no gap yet, and no alarm.
pub(super) fn nothing_told(app: App) -> AnyView {
    let mut parts = vec![
        paragraph("thing-name", app.say(&say::baton_nothing())),
        paragraph("", app.say(&say::baton_nothing_lead())),
    ];
    parts.extend(question_offer(app, "asked-first"));
    parts.push(link("link", Route::Ask, app.say(&say::baton_request())));
    group("thing", parts)
}

/// The question of who is in charge, one tap away.
fn question_offer(app: App, key: &str) -> Option<AnyView> {
    let question = bank::find(baton::RAISES)?;
    let is_chosen = app.read(|handoff| handoff.questions.has(question.id));
    Some(ask_offer(app, question.id, is_chosen, key.to_owned()))
}

/// A button that is told from its like in another gap by when that gap is.
fn named_button(words: String, when: String, on_tap: Box<dyn Fn()>) -> AnyView {
    view! {
        <button class="link" type="button" on:click=move |_| on_tap()>
            {words} " " {heard(when)}
        </button>
    }
    .into_any()
}
