//! What changed since a card was handed on: how many things, which, and the way to hand it on again.

use leptos::prelude::*;

use super::plain::{fold, group, link, nothing, own, paragraph, section, subheading};
use crate::card::Line;
use crate::card::plain::line_text;
use crate::platform::clock;
use crate::route::Route;
use crate::since::{Changed, Since, all};
use crate::ui::app::App;
use crate::words::{Message, say};

/// Of every card whose reader has an older one; nothing while all of them are as they should be. It is looked up once: each
/// card is built twice for it.
pub fn all_since(app: App) -> AnyView {
    let told = app.peek(|handoff| all(handoff, clock::here()));
    if told.is_empty() {
        return nothing();
    }
    let title = subheading(app.words().say(&say::since_title()));
    let boxes = told.iter().map(|since| {
        let mut parts = summary(app, since);
        let again = app.words().say(&say::since_share());
        parts.push(link("link", Route::Share, again));
        group("thing", parts)
    });
    section("promised", std::iter::once(title).chain(boxes).collect())
}

/// How many things changed, and each of them to unfold.
pub fn summary(app: App, since: &Since) -> Vec<AnyView> {
    let w = app.words();
    let changes = since.changes.iter().map(|changed| change(app, changed));
    vec![
        own("thing-ask", &w.say(&since.said())),
        fold(w.say(&say::since_which()), changes.collect()),
    ]
}

fn change(app: App, changed: &Changed) -> AnyView {
    let w = app.words();
    let head = format!("{}: {}", w.say(&changed.kind()), w.say(&changed.part));
    let line = |line: &Option<Line>, said: fn(crate::words::Arg) -> Message| {
        let text = line_text(line.as_ref()?, &w);
        Some(own("", &w.say(&said(text.into()))))
    };
    let mut parts = vec![paragraph("thing-name", head)];
    parts.extend(line(&changed.was, say::since_was));
    parts.extend(line(&changed.now, say::since_now));
    group("since", parts)
}
