//! The baton: who looks after the person from now on, stretch by stretch down the screen; a gap is a box with its ways out.

mod aside;
mod gap;
mod things;

use leptos::prelude::*;

use super::open::waiting;
use crate::action::Action;
use crate::baton::{self, Baton, Hold, Lane, Stretch, begin, missing, strip, summary, when};
use crate::form::{Page, Part};
use crate::handoff::place::Place;
use crate::platform::{clock, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::leg::{change, holder};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{button, live, live_option, paragraph, subheading};
use crate::ui::parts::warmth::warmth_list;
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let baton = Memo::new(move |_| app.read(|handoff| Baton::new(handoff, clock::here())));
    let body = vec![
        waiting::view(app),
        live_option(move || baton.with(|baton| start(app, baton))),
        live(move || baton.with(|baton| lanes(app, baton))),
        live(move || baton.with(|baton| aside::aside(app, baton))),
        button(
            "button button--second",
            Part::Baton
                .add()
                .map_or_else(String::new, |add| w.say(&add)),
            move || add(app),
        ),
        live(move || things::things(app)),
        warmth_list(app),
    ];
    question(
        app,
        Question {
            lead: Some(w.say(&say::baton_lead())),
            primary: Some(w.say(&say::baton_done())),
            ..Question::new(w.say(&say::baton_title()), body.into_any())
        },
    )
}

/// One tap to begin with what was said already; nothing once there is a leg, or where nobody is named.
fn start(app: App, baton: &Baton) -> Option<AnyView> {
    let ids = [random::item_id(), random::item_id()];
    if !baton.legs.is_empty() || app.read(|handoff| begin(handoff, ids)).is_empty() {
        return None;
    }
    let start = move || {
        let actions = app.peek(|handoff| begin(handoff, ids));
        app.dispatch_all(actions, say::baton_begun());
    };
    Some(button("button", app.say(&say::baton_begin()), start))
}

fn add(app: App) {
    let id = random::item_id();
    if app.begin(
        Action::AddItem(Part::Baton, id),
        Place::Item(Part::Baton, id),
    ) {
        app.go(Route::thing(Part::Baton, id));
    }
}

/// Everything first, then each single thing.
fn lanes(app: App, baton: &Baton) -> AnyView {
    let lanes = baton.lanes.iter().enumerate();
    let lanes: Vec<_> = lanes
        .map(|(at, lane)| self::lane(app, baton, at, lane))
        .collect();
    lanes.into_any()
}

fn lane(app: App, baton: &Baton, at: usize, lane: &Lane) -> AnyView {
    if baton.legs.is_empty() {
        return gap::nothing_told(app);
    }
    let drawing = strip::svg(baton, lane, clock::here().zone, &format!("hatch-{at}"));
    let title = lane.title().map(|title| subheading(app.say(&title)));
    let sum = summary(baton).filter(|_| at == 0);
    let sum = sum.map(|sum| paragraph("baton-sum", app.say(&sum)));
    let rows: Vec<_> = lane
        .stretches
        .iter()
        .map(|stretch| row(app, baton, lane, stretch))
        .collect();
    view! {
        {title}
        <div class="baton-strip" inner_html=drawing></div>
        {sum}
        <div class="baton-frame"><ol class="baton">{rows}</ol></div>
    }
    .into_any()
}

fn row(app: App, baton: &Baton, lane: &Lane, stretch: &Stretch) -> AnyView {
    let is_now = stretch.span.from == baton.span.from;
    let time = if is_now {
        say::baton_now()
    } else {
        when(baton, stretch.span.from, clock::here())
    };
    let class = match stretch.hold {
        Hold::Nobody => "baton-row baton-row--gap",
        Hold::Left => "baton-row baton-row--left",
        _ if is_open(baton, stretch) => "baton-row baton-row--open",
        _ => "baton-row",
    };
    let body = match stretch.hold {
        Hold::Nobody => gap::gap(app, baton, lane, stretch),
        Hold::Left => left(app, baton, stretch),
        _ => holders(app, baton, stretch),
    };
    let time = app.say(&time);
    let event = baton::event(baton, stretch.span.from).filter(|_| !is_now);
    let event = event.map(|event| view! { <b>{app.say(&event)}</b> });
    view! {
        <li class=class>
            <p class="baton-time">{event}{time}</p>
            <span class="baton-bar" aria-hidden="true"></span>
            <div class="baton-who">{body}</div>
        </li>
    }
    .into_any()
}

/// Whether none of those in charge is here or said yes: it is a plan so far.
fn is_open(baton: &Baton, stretch: &Stretch) -> bool {
    let legs = stretch.holders.iter().filter_map(|id| baton.leg(*id));
    let mut settled = legs.filter(|leg| leg.has_agreed || leg.reach.is_here);
    settled.next().is_none()
}

/// Nobody is in charge, and the person knows it.
fn left(app: App, baton: &Baton, stretch: &Stretch) -> AnyView {
    let legs = baton.legs.iter().filter(|leg| leg.is_known_gap);
    let here = legs.filter(|leg| leg.is_on(stretch.span));
    let changes = here.map(|leg| change(app, leg, None));
    let mut parts = vec![paragraph("", app.say(&say::baton_known()))];
    parts.extend(changes);
    parts.into_any()
}

fn holders(app: App, baton: &Baton, stretch: &Stretch) -> AnyView {
    let mut parts = Vec::new();
    if stretch.holders.len() > 1 {
        parts.push(paragraph("baton-note", app.say(&say::baton_several())));
    }
    let missing = missing(stretch, baton);
    let page = match stretch.hold {
        Hold::Held | Hold::Unsure if !stretch.unreached.is_empty() => "reach",
        Hold::Unsure => "when",
        _ => "who",
    };
    for id in &stretch.holders {
        if let Some(leg) = baton.leg(*id) {
            parts.extend(holder(app, leg));
            let page = if missing.is_some() { page } else { "who" };
            parts.push(change(app, leg, Page::named(Part::Baton, page)));
        }
    }
    let words = missing.map(|missing| paragraph("gap-words", app.say(&missing)));
    // What is missing stands above its Change.
    let at = parts.len().saturating_sub(1);
    parts.splice(at..at, words);
    parts.into_any()
}
