//! A card that was opened: what it says, what can be done with it, and what is not known about it.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::Stage;
use crate::card::Reader;
use crate::people::MOST;
use crate::platform::{clock, page, print, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::card::{card_view, folded_card_view};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, link, live, live_option, nothing, paragraph, text, toggle,
};
use crate::ui::session::Held;
use crate::words::{Voice, Who, say};

const SECOND: &str = "button button--second";

/// The screen.
pub(super) fn view(app: App, stage: RwSignal<Stage>, held: &Held) -> AnyView {
    let w = app.words();
    let outcome = Outcome::new(app);
    let is_open = RwSignal::new(false);
    // Nobody calls a card locked that is open before them; that it never was is worth knowing.
    let lock = if held.is_locked {
        String::new()
    } else {
        w.say(&say::open_is_open())
    };
    let card = {
        let shared = Arc::clone(&held.shared);
        live(move || {
            let _ = app.locale();
            let words = app.words().with_voice(shared.reader.voice(&shared.handoff));
            let card = shared.card(clock::here());
            if shared.reader == Reader::Clinician {
                folded_card_view(&card, &words, is_open.get())
            } else {
                card_view(&card, &words, None)
            }
        })
    };
    // In reach wherever the reader is: who has 60 seconds does not look for it.
    let answer = link("button", Route::Reply, w.say(&say::open_answer()));
    let mut foot = vec![answer];
    if held.shared.reader == Reader::Clinician {
        let words = [say::open_all as fn() -> _, say::open_all_close];
        let unfold = move || is_open.update(|is_open| *is_open = !*is_open);
        foot.push(toggle(app, "link", move || is_open.get(), words, unfold));
    }
    // Kept once; and a made-up person is nobody's.
    let is_kept = RwSignal::new(held.shared.handoff.example);
    let keep = {
        let shared = Arc::clone(&held.shared);
        live_option(move || {
            let shared = Arc::clone(&shared);
            (!is_kept.get()).then(|| {
                let clocks = shared.is_elsewhere(clock::here());
                let keep = button(SECOND, app.say(&say::open_keep()), move || {
                    is_kept.set(app.keep(shared.to_keep(random::item_id())));
                    outcome.tell(if is_kept.get_untracked() {
                        say::open_kept()
                    } else {
                        say::open_no_room(MOST)
                    });
                });
                // The clocks where the person is stay with the card.
                let times = || paragraph("hint", app.say(&say::open_keep_times()));
                let times = clocks.then(times).unwrap_or_else(nothing);
                vec![keep, times].into_any()
            })
        })
    };
    let other = move || {
        app.session.update(|session| session.held = None);
        stage.set(Stage::Asked(None));
        page::focus_soon(page::HEADING);
    };
    let why = match held.shared.reader {
        Reader::Clinician => say::open_answer_why(),
        Reader::Patient | Reader::Helper => say::open_answer_why_helper(),
    };
    let actions = vec![
        paragraph("", w.say(&why)),
        button(SECOND, w.say(&say::share_print()), || {
            print::print();
        }),
        keep,
        outcome.view(),
        live_option(move || {
            (!is_kept.get()).then(|| paragraph("", app.say(&say::open_not_kept())))
        }),
        button("link", w.say(&say::open_other()), other),
    ];
    vec![
        heading(app, w.say(&say::open_from())),
        paragraph("no-print", format!("{lock} {}", w.say(&say::open_claims()))),
        times(app, held),
        card,
        group("open-foot no-print", foot),
        group("actions no-print", actions),
    ]
    .into_any()
}

/// Whose times these are, where the reader's clocks show another.
fn times(app: App, held: &Held) -> AnyView {
    let shared = &held.shared;
    let here = clock::here();
    if !shared.is_elsewhere(here) {
        return nothing();
    }
    let w = app.words().with_voice(Voice {
        who: Who::Other,
        ..shared.handoff.voice()
    });
    let there = Arc::clone(shared);
    let now = move || there.clock(clock::here()).local().time();
    // It goes on by itself; on paper it would be wrong a minute later.
    let time = RwSignal::new(now());
    let tick = move || {
        if time.try_get_untracked().is_some_and(|time| time != now()) {
            time.set(now());
        }
    };
    if let Ok(tick) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || tick.clear());
    }
    let now = live(move || text(app.say(&say::open_times_now(time.get()))));
    let now = view! { <span class="no-print">{now}</span> };
    let whose = text(w.say(&say::open_times()));
    view! { <p class="notice">{whose} " " {now}</p> }.into_any()
}
