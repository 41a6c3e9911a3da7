//! A card that was opened: what it says, what can be done with it, and what is not known about it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Stage;
use crate::platform::{clock, page, print, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::card::card_view;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, link, live, paragraph};
use crate::ui::session::Held;
use crate::words::say;

const SECOND: &str = "button button--second";

/// The screen.
pub(super) fn view(app: App, stage: RwSignal<Stage>, held: &Held) -> AnyView {
    let w = app.words();
    let outcome = Outcome::new(app);
    let lock = if held.is_locked {
        say::open_is_locked()
    } else {
        say::open_is_open()
    };
    let card = {
        let shared = Arc::clone(&held.shared);
        live(move || {
            let _ = app.locale();
            let words = app.words().with_voice(shared.reader.voice(&shared.handoff));
            card_view(&shared.card(clock::here()), &words, None)
        })
    };
    let keep = {
        let shared = Arc::clone(&held.shared);
        button(SECOND, w.say(&say::open_keep()), move || {
            let is_kept = app.keep(shared.to_keep(random::item_id()));
            outcome.tell(if is_kept {
                say::open_kept()
            } else {
                say::error_full()
            });
        })
    };
    let other = move || {
        app.session.update(|session| session.held = None);
        stage.set(Stage::Asked(None));
        page::focus_soon(page::HEADING);
    };
    let actions = vec![
        link("button", Route::Reply, w.say(&say::open_answer())),
        paragraph("", w.say(&say::open_answer_why())),
        button(SECOND, w.say(&say::share_print()), || {
            print::print();
        }),
        keep,
        outcome.view(),
        paragraph("", w.say(&say::open_not_kept())),
        button("link", w.say(&say::open_other()), other),
    ];
    vec![
        heading(app, w.say(&say::open_from())),
        paragraph(
            "no-print",
            format!("{} {}", w.say(&lock), w.say(&say::open_claims())),
        ),
        card,
        group("actions no-print", actions),
    ]
    .into_any()
}
