//! The talk on a full screen: five steps, what to say in large letters, a quiet timer, and the next step under the thumb.

mod done;
mod fix;
mod foot;
mod owners;
mod people;
mod questions;
mod receiver;
mod say_back;
mod story;
mod thing;
mod top;

use std::time::Duration;

use chrono::NaiveDateTime;
use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::place::Place;
use crate::platform::{awake, clock, page};
use crate::talk::{Beat, State, Talk, touch};
use crate::ui::app::App;
use crate::ui::parts::field;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{live, nothing, paragraph};
use crate::ui::saving;
use crate::words::{Message, english, say};

/// Where the answers of the talk are kept.
const SHEET: Place = Place::Sheet(Part::Talk);

/// The time, which goes on by itself.
type Time = RwSignal<NaiveDateTime>;

/// The screen.
pub fn view(app: App) -> AnyView {
    let time = Time::new(clock::to_the_second());
    let tick = move || {
        let _ = time.try_set(clock::to_the_second());
    };
    if let Ok(tick) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || tick.clear());
    }
    awake::keep();
    on_cleanup(awake::let_go);
    // Drawn anew with the step alone: whoever types stays in the box.
    let shown = Memo::new(move |_| {
        let talk = app.read(Talk::of);
        (talk.state != State::Over).then_some(talk.beat)
    });
    let screen = live(move || {
        let beat = shown.get();
        untrack(|| match beat {
            Some(beat) => step(app, time, beat),
            None => done::view(app),
        })
    });
    // Whatever is tapped or written in the talk.
    let touched = move || {
        quietly(
            app,
            app.peek(|handoff| touch(handoff, clock::to_the_second())),
        )
    };
    view! { <div class="talk" on:click=move |_| touched() on:input=move |_| touched()>{screen}</div> }
        .into_any()
}

fn step(app: App, time: Time, beat: Beat) -> AnyView {
    let w = app.words();
    let (title, words) = match beat {
        Beat::People => (say::talk_people(), Some(say::talk_people_say())),
        Beat::Story => (say::talk_story(), None),
        Beat::Fix => (say::talk_fix(), Some(say::talk_fix_say())),
        Beat::SayBack => (say::talk_say_back(), Some(say::talk_say_back_say())),
        Beat::Owners => (say::talk_owners(), Some(say::talk_owners_say())),
    };
    let body = match beat {
        Beat::People => people::view(app),
        Beat::Story => story::view(app),
        Beat::Fix => fix::view(app),
        Beat::SayBack => say_back::view(app),
        Beat::Owners => owners::view(app),
    };
    vec![
        top::view(app, Some((time, beat))),
        heading(app, w.say(&title)),
        words.map_or_else(nothing, |words| to_say(app, &words)),
        body,
        questions::view(app),
        foot::view(app, time, beat),
    ]
    .into_any()
}

/// A line to say, large; in English too, for a nurse who reads it over a shoulder.
fn to_say(app: App, words: &Message) -> AnyView {
    let own = paragraph("talk-say", app.words().say(words));
    vec![own, in_english(app, words)].into_any()
}

/// The same in English, where the screen speaks another language.
fn in_english(app: App, words: &Message) -> AnyView {
    if app.locale() == english() {
        return nothing();
    }
    let words = app.english().say(words);
    view! { <p class="talk-english" lang="en">{words}</p> }.into_any()
}

/// A step of the talk at a moment, and whether words do not fit their box.
type Step = fn(&Handoff, NaiveDateTime, bool) -> Vec<Action>;

/// Goes a step, and begins to read it from its heading. What could be undone before still can, but for the end of a talk
/// that is opened again; what goes because nothing was written is not worth a word.
fn go(app: App, step: Step) {
    let has_drafts = untrack(|| app.has_drafts());
    let is_over = app.peek(Talk::of).state == State::Over;
    let offered = app
        .session
        .with_untracked(|session| session.removed.clone());
    let now = clock::to_the_second();
    quietly(app, app.peek(|handoff| step(handoff, now, has_drafts)));
    app.session
        .update(|session| session.removed = offered.filter(|_| !is_over));
    saving::save_now(app);
    page::focus_soon(page::HEADING);
}

/// After an Undo, a box shows what is kept again: by itself it only shows what is typed.
fn follow(app: App, field: Field) {
    Effect::new(move |before: Option<bool>| {
        let can_undo = app.session.with(|session| session.removed.is_some());
        if before == Some(true) && !can_undo {
            page::set_value(&field::id(field), &app.typed(field));
        }
        can_undo
    });
}

/// Several changes that need no way back: another step, the time.
fn quietly(app: App, actions: Vec<Action>) {
    for action in actions {
        app.dispatch(action);
    }
}
