//! The people in this app: each a handoff of their own, one of them open.

use leptos::prelude::*;

use crate::action::Action;
use crate::handoff::person::FilledInBy;
use crate::people::{MOST, is_blank};
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, paragraph};
use crate::ui::parts::whose::name_of;
use crate::words::{Message, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let mut parts = vec![
        heading(app, w.say(&say::switch_title())),
        paragraph("lead", w.say(&say::switch_lead())),
    ];
    let open = app.peek(|handoff| handoff.id);
    let people: Vec<_> = app.people.with_untracked(|people| {
        let started = people.own().filter(|one| !is_blank(one));
        started
            .map(|handoff| (handoff.id, name_of(handoff, &w)))
            .collect()
    });
    for (id, name) in people {
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
    let full = Outcome::new(app);
    let add = |class, words: Message, then| {
        button(class, w.say(&words), move || {
            if !app.add_person() {
                return full.tell(say::open_no_room(MOST));
            }
            // Who adds a person helps that person. The next screen asks.
            app.dispatch(Action::FilledInBy(FilledInBy::SomeoneElse));
            app.go(Route::Step(Step::Name, then));
        })
    };
    let second = "button button--second";
    let ways = vec![
        full.error(),
        add("button", say::switch_add(), Then::Next),
        add(second, say::switch_add_full(), Then::Prepare),
    ];
    parts.push(group("actions", ways));
    parts.into_any()
}
