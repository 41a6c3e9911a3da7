//! The second step: the story of one minute, large, to read out or to hand over; in English too, for who reads it.

use leptos::prelude::*;

use super::to_say;
use crate::platform::clock;
use crate::story::story;
use crate::ui::app::App;
use crate::ui::parts::plain::{button, group, live, own, paragraph};
use crate::words::{english, names, say};

/// What stands under the heading.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    let own_tag = app.locale().tag;
    if app.peek(|handoff| story(handoff, clock::now()).is_empty()) {
        return vec![
            to_say(app, &say::talk_story_none()),
            paragraph("lead", w.say(&say::talk_story_own())),
        ]
        .into_any();
    }
    let in_english = RwSignal::new(false);
    let told = live(move || {
        let (w, tag) = if in_english.get() {
            (app.english(), english().tag)
        } else {
            (app.words(), own_tag)
        };
        let told = app.peek(|handoff| story(handoff, clock::now()));
        let sentences: Vec<_> = told
            .iter()
            .map(|sentence| own("talk-told", &sentence.said(&w)))
            .collect();
        view! { <div class="talk-story" lang=tag>{sentences}</div> }.into_any()
    });
    let mut parts = vec![paragraph("lead", w.say(&say::talk_story_lead()))];
    if app.locale() != english() {
        parts.push(live(move || {
            let other = if in_english.get() {
                own_tag
            } else {
                english().tag
            };
            let language = names::language(other).map_or_else(String::new, |name| app.say(&name));
            let words = app.say(&say::talk_show_in(language));
            button("button button--second", words, move || {
                in_english.update(|shown| *shown = !*shown);
            })
        }));
    }
    parts.push(told);
    group("talk-part", parts)
}
