//! The top of the talk: which step, the time, the way out; under them the five steps as bars.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::{Time, quietly};
use crate::platform::clock;
use crate::route::Route;
use crate::talk::{Beat, State, Talk, pause};
use crate::ui::app::App;
use crate::ui::parts::plain::{button, live, text};
use crate::ui::saving;
use crate::words::{Message, say};

const MINUTE: u32 = 60;

/// The row, with the bars; once the talk is over only the way out.
pub(super) fn view(app: App, at: Option<(Time, Beat)>) -> AnyView {
    let w = app.words();
    let leave = button("link talk-leave", w.say(&say::talk_leave()), move || {
        leave(app)
    });
    let step = at.map(|(time, beat)| {
        let words = Memo::new(move |_| app.say(&told(app.read(Talk::of), time.get())));
        let time = live(move || text(words.get()));
        let step = w.say(&say::talk_step(beat.number()));
        view! {
            <b>{step}</b>
            <span class="talk-time" role="timer" aria-live="off">{time}</span>
        }
    });
    let bars = at.map(|(_, beat)| {
        let bar = |other: Beat| {
            let class = match other.number().cmp(&beat.number()) {
                std::cmp::Ordering::Less => "talk-bar talk-bar--done",
                std::cmp::Ordering::Equal => "talk-bar talk-bar--on",
                std::cmp::Ordering::Greater => "talk-bar",
            };
            view! { <span class=class></span> }.into_any()
        };
        let bars: Vec<_> = Beat::ALL.into_iter().map(bar).collect();
        view! { <div class="talk-bars" aria-hidden="true">{bars}</div> }
    });
    view! { <div class="talk-top">{step} {leave}</div> {bars} }.into_any()
}

/// What the timer says. It counts down to nothing, and then says that this is all right.
fn told(talk: Talk, now: NaiveDateTime) -> Message {
    let left = talk
        .left(now)
        .map(|seconds| format!("{}:{:02}", seconds / MINUTE, seconds % MINUTE));
    match (talk.state, left) {
        (State::NotBegun, _) => say::talk_whole(),
        (_, Some(left)) if talk.runs(now) => say::talk_left(left),
        (_, None) if talk.runs(now) => say::talk_time_over(),
        (_, Some(left)) => say::talk_paused(left),
        (_, None) => say::talk_paused_over(),
    }
}

/// Out of the talk, which waits.
fn leave(app: App) {
    quietly(
        app,
        app.peek(|handoff| pause(handoff, clock::to_the_second())),
    );
    saving::save_now(app);
    app.go(Route::Home);
}
