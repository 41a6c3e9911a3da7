//! The same as a message, to who hands over or to who takes over: in sight before it is sent, copied or printed.

use std::sync::Arc;

use leptos::prelude::*;

use super::Screen;
use crate::ask::{Audience, State, plea, said};
use crate::platform::{clock, print};
use crate::ui::app::App;
use crate::ui::parts::hand_on::hand_on;
use crate::ui::parts::plain::{Outcome, button, group, live, live_option};
use crate::ui::parts::segment::{segment, segments};
use crate::words::{Message, english, say};

/// The part; nothing once the answer is yes, or when every way was asked.
pub(super) fn view(app: App, screen: Screen) -> AnyView {
    let to = RwSignal::new(Audience::Sender);
    let is_folded = Memo::new(move |_| {
        let now = screen.now.get();
        matches!(now.state, State::NotAsked | State::Asked).then(|| now.is_after())
    });
    live_option(move || {
        let is_folded = is_folded.get()?;
        Some(untrack(|| shown(app, screen, to, is_folded)))
    })
}

fn shown(app: App, screen: Screen, to: RwSignal<Audience>, is_folded: bool) -> AnyView {
    let w = app.words();
    let side = |audience, words: Message| {
        segment(
            w.say(&words),
            move || to.get() == audience,
            move || to.set(audience),
        )
    };
    let sides = vec![
        side(Audience::Sender, say::request_to_sender()),
        side(Audience::Receiver, say::request_to_receiver()),
    ];
    let title = w.say(&say::request_message());
    let outcome = Outcome::new(app);
    let text = Arc::new(move || {
        let texts = texts(app, screen, to.get());
        let texts: Vec<_> = texts.into_iter().map(|(_, text)| text).collect();
        texts.join("\n\n")
    });
    let label = title.clone();
    let preview = live(move || {
        let texts = texts(app, screen, to.get()).into_iter().enumerate();
        let spans: Vec<_> = texts
            .map(|(at, (tag, text))| {
                let gap = if at == 0 { "" } else { "\n\n" };
                view! { <span lang=tag>{format!("{gap}{text}")}</span> }.into_any()
            })
            .collect();
        view! { <pre class="preview" tabindex="0" role="region" aria-label=label.clone() dir="auto">{spans}</pre> }.into_any()
    });
    let mut actions = Vec::from(hand_on(app, outcome, text, Arc::new(file_name)));
    actions.push(button(
        "button button--second",
        w.say(&say::share_print()),
        || {
            print::print();
        },
    ));
    actions.push(outcome.view());
    let parts = vec![
        segments(title.clone(), sides),
        preview,
        group("actions no-print", actions),
    ];
    super::part(is_folded, "", title, parts)
}

fn file_name() -> String {
    "warm-handoff-request.txt".to_owned()
}

/// The message in each language, English first: most who read it work in it.
fn texts(app: App, screen: Screen, to: Audience) -> Vec<(&'static str, String)> {
    let today = clock::now().date();
    let says = app.read(|handoff| plea(handoff, screen.now.get().rung, to, today));
    let mut words = screen.tongue.words(app);
    words.sort_by_key(|words| words.locale() != english());
    let texts = words.iter();
    texts
        .map(|words| (words.locale().tag, said(says.clone(), words)))
        .collect()
}
