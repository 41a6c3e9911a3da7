//! After the talk: what came of it in a few sentences, and where it goes on.

use leptos::prelude::*;

use super::{go, top};
use crate::baton::Baton;
use crate::platform::clock;
use crate::route::Route;
use crate::talk::{back, summary, things};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, link, live, own, paragraph};
use crate::ui::parts::removed::removed_row;
use crate::words::say;

/// The screen.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    let sentences = live(move || {
        let said = app.read(|handoff| {
            let things = things(handoff, &Baton::new(handoff, clock::here()));
            summary(handoff, &things)
        });
        let said = said
            .iter()
            .map(|message| own("talk-told", &app.say(message)));
        said.collect::<Vec<_>>().into_any()
    });
    let ways = vec![
        link("button", Route::Baton, w.say(&say::talk_see_baton())),
        link(
            "button button--second",
            Route::After,
            w.say(&say::talk_see_after()),
        ),
        link(
            "button button--second",
            Route::Card,
            w.say(&say::home_show()),
        ),
        button("link", w.say(&say::talk_reopen()), move || go(app, back)),
    ];
    vec![
        top::view(app, None),
        heading(app, w.say(&say::talk_done())),
        group("talk-part", vec![sentences]),
        paragraph("lead", w.say(&say::talk_done_lead())),
        removed_row(app),
        group("actions", ways),
    ]
    .into_any()
}
