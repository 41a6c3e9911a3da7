//! A quiet timer: it counts up while it is wanted, makes no sound, and hurries nobody.

use std::time::Duration;

use leptos::prelude::*;

use super::plain::{group, live, paragraph, text, toggle};
use crate::ui::app::App;
use crate::words::say;

const MINUTE: u32 = 60;

#[derive(Clone, Copy)]
struct Timer {
    seconds: u32,
    runs: Option<IntervalHandle>,
}

/// The time, what it means, and the button. It stops when the screen is left.
pub fn timer(app: App) -> AnyView {
    let timer = RwSignal::new(Timer {
        seconds: 0,
        runs: None,
    });
    on_cleanup(move || stop(timer));
    let seconds = move || timer.get().seconds;
    let runs = move || timer.get().runs.is_some();
    let begin_or_end = move || {
        if untrack(runs) {
            stop(timer);
        } else {
            start(timer);
        }
    };
    let time = live(move || text(format!("{}:{:02}", seconds() / MINUTE, seconds() % MINUTE)));
    let time = view! { <p class="time" role="timer" aria-live="off">{time}</p> }.into_any();
    let words = live(move || {
        let said = if seconds() < MINUTE {
            say::story_aim()
        } else {
            say::story_over()
        };
        paragraph("timer-words", app.say(&said))
    });
    let button = toggle(
        app,
        "button",
        runs,
        [say::story_start, say::story_stop],
        begin_or_end,
    );
    group("timer no-print", vec![time, words, button])
}

fn start(timer: RwSignal<Timer>) {
    let tick = move || timer.update(|timer| timer.seconds += 1);
    let runs = set_interval_with_handle(tick, Duration::from_secs(1)).ok();
    timer.set(Timer { seconds: 0, runs });
}

fn stop(timer: RwSignal<Timer>) {
    let _ = timer.try_update(|timer| {
        if let Some(runs) = timer.runs.take() {
            runs.clear();
        }
    });
}
