//! Moving everything to another phone: locked, as a run of codes or as a file.

use std::cell::RefCell;

use leptos::prelude::*;

use super::locked::{Locking, Made};
use super::{ROUTES, codes, save};
use crate::backup;
use crate::platform::page;
use crate::qr::part::parts;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept, let_go};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, live, paragraph, section, subheading};
use crate::words::say;

thread_local! {
    static MOVING: Place<(Locking, RwSignal<bool>)> = const { RefCell::new(None) };
}

/// Forgets what was made.
pub(super) fn forget() {
    let_go(&MOVING);
}

/// The screen.
pub(super) fn view(app: App) -> AnyView {
    let (locking, shows_codes) = kept(app, &MOVING, &ROUTES, || {
        (Locking::new(app), RwSignal::new(false))
    });
    live(move || match locking.made.get() {
        None => untrack(|| begin(app, locking)),
        Some(made) if shows_codes.get() => untrack(|| codes::view(app, shows_codes, &made)),
        Some(made) => untrack(|| ways(app, shows_codes, &made)),
    })
}

fn begin(app: App, locking: Locking) -> AnyView {
    let w = app.words();
    let text = move || app.people.with_untracked(backup::of_all);
    vec![
        heading(app, w.say(&say::backup_move())),
        paragraph("lead", w.say(&say::backup_move_lead())),
        paragraph("", w.say(&say::backup_move_locked())),
        locking.button(say::backup_make(), text),
    ]
    .into_any()
}

fn ways(app: App, shows_codes: RwSignal<bool>, made: &Made) -> AnyView {
    let w = app.words();
    let run = parts(&made.token);
    let by_codes = match &run {
        Ok(run) => {
            let show = move || {
                shows_codes.set(true);
                page::focus_soon(page::HEADING);
            };
            vec![
                button("button", w.say(&say::backup_codes()), show),
                paragraph("", w.say(&say::backup_codes_more(run.len()))),
            ]
        }
        Err(_) => vec![paragraph("", w.say(&say::backup_codes_many()))],
    };
    let class = if run.is_ok() {
        "button button--second"
    } else {
        "button"
    };
    let there = say::backup_by_file_more(say::backup_settings(), say::backup_back());
    let by_file = vec![
        subheading(w.say(&say::backup_by_file())),
        paragraph("", w.say(&there)),
        save::file_of(app, Outcome::new(app), made, class),
    ];
    vec![
        heading(app, w.say(&say::backup_move())),
        made.words(app),
        section(
            "",
            vec![
                subheading(w.say(&say::backup_move_then())),
                group("actions", by_codes),
            ],
        ),
        section("", by_file),
    ]
    .into_any()
}
