//! The people in this app: each a handoff of their own, one of them open.

use leptos::prelude::*;

use crate::handoff::Handoff;
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, paragraph};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let mut parts = vec![
        heading(app, w.say(&say::switch_title())),
        paragraph("lead", w.say(&say::switch_lead())),
    ];
    let open = app.peek(|handoff| handoff.id);
    let people: Vec<_> = app.people.with_untracked(|people| {
        let started = people.own().filter(|handoff| handoff.is_started());
        started
            .map(|handoff| {
                (
                    handoff.id,
                    handoff.person.name.to_string(),
                    Handoff::voice(handoff),
                )
            })
            .collect()
    });
    for (id, name, voice) in people {
        let name = if name.is_empty() {
            w.with_voice(voice).say(&say::shell_the_person())
        } else {
            name
        };
        let words = if id == open {
            w.say(&say::switch_open(name))
        } else {
            name
        };
        parts.push(button("door door--second person", words, move || {
            app.open_person(id);
            app.go(Route::Home);
        }));
    }
    let add = button("button", w.say(&say::switch_add()), move || {
        app.add_person();
        app.go(Route::Step(Step::Name, Then::Next));
    });
    parts.push(group("actions", vec![add]));
    parts.into_any()
}
