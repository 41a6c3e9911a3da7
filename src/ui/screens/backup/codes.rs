//! A run of codes, one at a time and large, for the scanner of the other phone.

use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;

use super::locked::Made;
use crate::platform::{awake, location, motion, page};
use crate::qr::part::parts;
use crate::ui::app::App;
use crate::ui::parts::code::code_view;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    button, group, live, live_option, nothing, paragraph, section, toggle,
};
use crate::words::{Message, say};

/// How long a code stays when they turn by themselves: long enough for a hand that is not steady.
const TURN: Duration = Duration::from_secs(2);

/// What the screen holds.
#[derive(Clone, Copy)]
struct Turning {
    app: App,
    /// Which one shows, from 0.
    at: RwSignal<usize>,
    of: usize,
    timer: RwSignal<Option<IntervalHandle>>,
}

/// The screen.
pub(super) fn view(app: App, shows_codes: RwSignal<bool>, made: &Made) -> AnyView {
    let w = app.words();
    let codes = parts(&made.token).unwrap_or_default();
    let codes: Vec<_> = codes.iter().filter_map(|part| part.code().ok()).collect();
    let turning = Turning {
        app,
        at: RwSignal::new(0),
        of: codes.len(),
        timer: RwSignal::new(None),
    };
    awake::keep();
    on_cleanup(move || {
        awake::let_go();
        turning.stop();
    });
    let codes = Arc::new(codes);
    let code = live(move || {
        let name = turning.name();
        let code = codes.get(turning.at.get());
        code.map_or_else(nothing, |code| code_view(code, &name))
    });
    let end = live_option(move || {
        let is_last = turning.at.get() + 1 == turning.of;
        is_last.then(|| paragraph("outcome", app.say(&say::backup_code_end())))
    });
    let words = move || {
        shows_codes.set(false);
        page::focus_soon(page::HEADING);
    };
    let tap = say::backup_codes_tap(say::home_open(), say::open_scan());
    let steps = [
        say::backup_codes_open(location::page()),
        tap,
        say::backup_codes_hold(),
    ];
    let step = |said: &Message| view! { <li>{w.say(said)}</li> }.into_any();
    let steps: Vec<_> = steps.iter().map(step).collect();
    vec![
        heading(app, w.say(&say::backup_codes_title())),
        view! { <ol class="steps">{steps}</ol> }.into_any(),
        section(
            "codes",
            vec![
                live(move || paragraph("codes-at", turning.name())),
                code,
                turning.ways(),
                end,
            ],
        ),
        group(
            "actions",
            vec![button("link", w.say(&say::backup_code_words()), words)],
        ),
    ]
    .into_any()
}

impl Turning {
    /// Which one it is, of how many.
    fn name(self) -> String {
        let said = say::backup_code(self.at.get() + 1, self.of);
        self.app.say(&said)
    }

    fn ways(self) -> AnyView {
        if self.of < 2 {
            return nothing();
        }
        let w = self.app.words();
        let step = |class, words: Message, by: usize| {
            button(class, w.say(&words), move || {
                self.stop();
                self.step(by);
                page::announce(untrack(|| self.name()));
            })
        };
        let steps = vec![
            step(
                "button button--second",
                say::backup_code_before(),
                self.of - 1,
            ),
            step("button", say::backup_code_next(), 1),
        ];
        // Nothing moves for whoever told the device that nothing should.
        let by_itself = if motion::is_unwanted() {
            nothing()
        } else {
            toggle(
                self.app,
                "link",
                move || self.timer.with(Option::is_some),
                [say::backup_code_turn, say::backup_code_stop],
                move || {
                    if !self.stop() {
                        let timer = set_interval_with_handle(move || self.step(1), TURN);
                        self.timer.set(timer.ok());
                    }
                },
            )
        };
        group("codes-ways", vec![group("codes-steps", steps), by_itself])
    }

    /// So many on; behind the last comes the first.
    fn step(self, by: usize) {
        let _ = self.at.try_update(|at| *at = (*at + by) % self.of.max(1));
    }

    /// Says whether they turned by themselves.
    fn stop(self) -> bool {
        let timer = self.timer.try_update(Option::take).flatten();
        timer.is_some_and(|timer| {
            timer.clear();
            true
        })
    }
}
