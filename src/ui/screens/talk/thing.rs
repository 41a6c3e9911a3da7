//! One thing that somebody must take on: what it is, who does it and by when; opened, the people to tap.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::follow;
use crate::action::Field;
use crate::clock::Clock;
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::platform::{clock, page, random};
use crate::talk::{Thing, give, hands, somebody};
use crate::ui::app::App;
use crate::ui::parts::field::{self, Text, text_field};
use crate::ui::parts::plain::{button, group, heard, live, live_option, own, paragraph};
use crate::ui::parts::segment::{segment, segments};
use crate::ui::parts::slot::slot_field;
use crate::words::{Message, say};

/// How many people are offered.
const MOST: usize = 6;

/// The clocks of this device at a moment of universal time.
pub(super) fn at(seen: NaiveDateTime) -> Clock<'static> {
    Clock {
        utc: seen,
        ..clock::here()
    }
}

/// The row. `seen` is the moment, in universal time, at which the things were looked for.
pub(super) fn row(
    app: App,
    seen: NaiveDateTime,
    thing: Thing,
    open: RwSignal<Option<Thing>>,
) -> AnyView {
    let name = Memo::new(move |_| app.say(&app.read(|handoff| thing.name(handoff))));
    let title = live(move || own("thing-name", &name.get()));
    let told = Memo::new(move |_| {
        app.read(|handoff| {
            let by = thing.by().and_then(|field| field.read(handoff));
            match (thing.done_by(handoff), by.unwrap_or_default()) {
                (who, "") | (who @ "", _) => who.to_owned(),
                (who, by) => format!("{who} · {by}"),
            }
        })
    });
    let is_done = Memo::new(move |_| app.read(|handoff| !thing.is_open(handoff)));
    let state = live(move || match told.get() {
        who if is_done.get() => own("talk-sure", &who),
        who if who.is_empty() => paragraph("talk-none", app.say(&say::talk_open_none())),
        who => {
            let asks = paragraph("talk-none", app.say(&say::baton_no_name()));
            vec![own("", &who), asks].into_any()
        }
    });
    let is_open = Memo::new(move |_| open.get() == Some(thing));
    let body = live(move || {
        if is_open.get() {
            return untrack(|| opened(app, seen, thing, open));
        }
        let words = if is_done.get() {
            say::items_edit()
        } else {
            say::talk_open_who()
        };
        let name = heard(name.get());
        let words = app.say(&words);
        let on_tap = move |_| show(open, thing);
        view! { <button class="link" id=row_id(thing) type="button" on:click=on_tap>{words} " " {name}</button> }
            .into_any()
    });
    group("thing", vec![title, state, body])
}

/// The id of the button that opens it; none for a gap, which is nothing that has a name.
fn row_id(thing: Thing) -> Option<String> {
    match thing.owner()? {
        Field::Answer(Place::Item(_, id), slot) => Some(format!("{}-{id}", field::slot_id(slot))),
        _ => None,
    }
}

/// Opens a row, and goes on at its question.
pub(super) fn show(open: RwSignal<Option<Thing>>, thing: Thing) {
    open.set(Some(thing));
    page::focus_soon(".talk-asks");
}

fn opened(app: App, seen: NaiveDateTime, thing: Thing, open: RwSignal<Option<Thing>>) -> AnyView {
    let asks = app.words().say(&thing.asks());
    let mut parts = Vec::new();
    if let Thing::Promise(id) = thing {
        parts.push(slot_field(
            app,
            Place::Item(Part::Promises, id),
            slot::PROMISE_WHAT,
        ));
    }
    parts.push(people(app, seen, thing, asks.clone(), open));
    let boxes = boxes(app, seen, thing, open);
    parts.push(view! { <div role="group" aria-label=asks>{boxes}</div> }.into_any());
    parts.push(button(
        "link",
        app.words().say(&say::talk_open_done()),
        move || {
            open.set(None);
            match row_id(thing) {
                Some(id) => page::focus_id_soon(id),
                None => page::focus_soon(page::HEADING),
            }
        },
    ));
    group("talk-part", parts)
}

/// Everybody who can be named with one tap.
fn people(
    app: App,
    seen: NaiveDateTime,
    thing: Thing,
    asks: String,
    open: RwSignal<Option<Thing>>,
) -> AnyView {
    let people = app.peek(|handoff| {
        let mut people = hands(handoff, |role| app.words().say(&role.words()));
        people.truncate(MOST);
        people
    });
    let label = view! { <p class="talk-asks" tabindex="-1">{asks.clone()}</p> }.into_any();
    let chips = people.into_iter().map(|person| {
        let is_theirs = {
            let person = person.clone();
            move || app.read(|handoff| thing.done_by(handoff) == person)
        };
        segment(person.clone(), is_theirs, move || {
            take(app, seen, thing, &person, open)
        })
    });
    group("", vec![label, segments(asks, chips.collect())])
}

/// Writes down that they do it.
fn take(app: App, seen: NaiveDateTime, thing: Thing, person: &str, open: RwSignal<Option<Thing>>) {
    let words = |message: &Message| app.words().say(message);
    let id = random::item_id();
    let actions = app.peek(|handoff| give(handoff, at(seen), thing, person, id, words));
    if app.dispatch_all(actions, say::talk_owned(person)) {
        match thing.owner() {
            Some(owner) => page::set_value(&field::id(owner), person),
            // A gap is no thing any more.
            None => open.set(None),
        }
    }
}

/// Who and by when, in any words; for what is not written down yet, a button that makes room. The question stands over
/// the people already.
fn boxes(app: App, seen: NaiveDateTime, thing: Thing, open: RwSignal<Option<Thing>>) -> AnyView {
    let is_there = Memo::new(move |_| {
        let owner = thing.owner();
        app.read(|handoff| owner.is_some_and(|owner| owner.read(handoff).is_some()))
    });
    live_option(move || {
        let owner = thing.owner().filter(|_| is_there.get());
        let Some(owner) = owner else {
            let words = app.say(&say::talk_open_other());
            return Some(button("link", words, move || {
                make_room(app, seen, thing, open)
            }));
        };
        let label = app.say(&slot::TALK_BY.label());
        let who = untrack(|| {
            follow(app, owner);
            text_field(app, Text::line(owner, label))
        });
        let by = thing.by().map(|by| match by {
            Field::Answer(place, slot) => untrack(|| slot_field(app, place, slot)),
            _ => ().into_any(),
        });
        Some(vec![who, by.into_any()].into_any())
    })
}

fn make_room(app: App, seen: NaiveDateTime, thing: Thing, open: RwSignal<Option<Thing>>) {
    let words = |message: &Message| app.words().say(message);
    let id = random::item_id();
    let actions = app.peek(|handoff| somebody(handoff, at(seen), thing, id, words));
    if app.dispatch_all(actions, say::talk_room()) {
        let made = match thing {
            Thing::Gap(_) => Thing::Leg(id),
            thing => thing,
        };
        open.set(Some(made));
        let owner = made.owner().map(field::id);
        page::focus_id_soon(owner.unwrap_or_default());
    }
}
