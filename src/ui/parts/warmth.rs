//! How warm the handoff is, as two short lists: what is there, and what would make it warmer.

use leptos::prelude::*;

use super::plain::{live, paragraph, section, subheading};
use crate::platform::clock;
use crate::ui::app::App;
use crate::warmth::warmth;
use crate::words::{Message, say};

/// The lists, kept up to date.
pub fn warmth_list(app: App) -> AnyView {
    live(move || {
        let all = app.read(|handoff| warmth(handoff, clock::here()));
        let (there, missing): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(_, is_there)| *is_there);
        let there: Vec<_> = there.iter().map(|(warm, _)| warm.words()).collect();
        let missing: Vec<_> = missing.iter().map(|(warm, _)| warm.warmer()).collect();
        let parts = vec![
            subheading(app.say(&say::warm_title())),
            paragraph("soft", app.say(&say::warm_lead())),
            list(app, "warmth", say::warm_there(), &there),
            list(app, "warmth warmth--more", say::warm_more(), &missing),
        ];
        section("warmth-part", parts)
    })
}

fn list(app: App, class: &'static str, title: Message, words: &[Message]) -> AnyView {
    if words.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = words
        .iter()
        .map(|words| view! { <li>{app.say(words)}</li> })
        .collect();
    view! {
        <h3>{app.say(&title)}</h3>
        <ul class=class>{rows}</ul>
    }
    .into_any()
}
