//! The questions alone, large, to show or read out in the waiting room.

use leptos::prelude::*;

use super::my_questions::asked_words;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, paragraph};
use crate::words::say;

/// The screen. What was asked or answered already stands last.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let mut questions: Vec<(bool, String)> = app.peek(|handoff| {
        let worded = handoff.questions.worded();
        let asked = worded.map(|question| (!question.is_open(), asked_words(question, &w)));
        asked.collect()
    });
    questions.sort_by_key(|(is_asked, _)| *is_asked);
    let rows: Vec<_> = questions
        .into_iter()
        .map(|(is_asked, words)| {
            let class = if is_asked { "soft" } else { "" };
            let tick = is_asked.then(|| format!("{} ", w.say(&say::asking_asked())));
            view! { <li class=class dir="auto">{tick} {words}</li> }.into_any()
        })
        .collect();
    let list = if rows.is_empty() {
        paragraph("lead", w.say(&say::items_nothing()))
    } else {
        view! { <ol class="ask-now">{rows}</ol> }.into_any()
    };
    let all = link("button", Route::Questions, w.say(&say::asking_back()));
    vec![
        heading(app, w.say(&say::mine_questions())),
        list,
        group("actions no-print", vec![all]),
    ]
    .into_any()
}
