//! Keeping a copy, bringing one back, and moving to another phone. Three doors, and behind each one thing to do.

mod codes;
mod locked;
mod moving;
mod save;

use std::cell::RefCell;

use leptos::prelude::*;

use crate::people::is_blank;
use crate::platform::page;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, live, paragraph};
use crate::ui::screens::open;
use crate::words::{Message, say};

/// Which door is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Doors,
    Save,
    Back,
    Move,
}

/// Where what was chosen and made stays.
const ROUTES: [Route; 1] = [Route::Backup];

thread_local! {
    static STAGE: Place<RwSignal<Stage>> = const { RefCell::new(None) };
}

/// The screen.
pub fn view(app: App) -> AnyView {
    // Codes that were scanned come here to be opened.
    let is_handed = app
        .session
        .with_untracked(|session| session.handed.is_some());
    let stage = kept(app, &STAGE, &ROUTES, || RwSignal::new(Stage::Doors));
    if is_handed {
        stage.set(Stage::Back);
    }
    live(move || {
        let now = stage.get();
        untrack(|| {
            let shown = match now {
                Stage::Doors => return doors(app, stage),
                Stage::Save => save::view(app),
                Stage::Back => open::bring_back(app),
                Stage::Move => moving::view(app),
            };
            let other = button("link", app.say(&say::backup_other()), move || {
                // Behind each door it begins anew.
                save::forget();
                moving::forget();
                open::forget();
                stage.set(Stage::Doors);
                page::focus_soon(page::HEADING);
            });
            vec![shown, group("actions", vec![other])].into_any()
        })
    })
}

fn doors(app: App, stage: RwSignal<Stage>) -> AnyView {
    let w = app.words();
    let door = |class: &'static str, to: Stage, words: Message, more: Message| {
        let open = move |_| {
            stage.set(to);
            page::focus_soon(page::HEADING);
        };
        let (words, more) = (w.say(&words), w.say(&more));
        view! { <button class=class type="button" on:click=open><b>{words}</b><span>{more}</span></button> }
            .into_any()
    };
    let mut parts = vec![
        heading(app, w.say(&say::backup_title())),
        paragraph("lead", w.say(&say::backup_lead())),
    ];
    let has_any = has_any(app);
    let class = |is_first: bool| {
        if is_first {
            "door"
        } else {
            "door door--second"
        }
    };
    if has_any {
        parts.push(door(
            class(true),
            Stage::Save,
            say::backup_save(),
            say::backup_save_more(),
        ));
    } else {
        parts.push(paragraph("", w.say(&say::backup_nothing())));
    }
    parts.push(door(
        class(!has_any),
        Stage::Back,
        say::backup_back(),
        say::backup_back_more(),
    ));
    if has_any {
        parts.push(door(
            class(false),
            Stage::Move,
            say::backup_move(),
            say::backup_move_more(),
        ));
    }
    parts.into_any()
}

fn has_any(app: App) -> bool {
    app.people
        .with_untracked(|people| people.own().any(|own| !is_blank(own)))
}
