//! The days as a file for a calendar: one tap to get it, and a choice of what others may read in it.

use std::sync::Arc;

use leptos::prelude::*;

use super::choice::{Choice, Choices, choices};
use super::plain::{Outcome, button, live_option, section, subheading};
use crate::card::ics::{has_days, ics};
use crate::handoff::Handoff;
use crate::platform::share::{self, Shared};
use crate::platform::{clock, task};
use crate::ui::app::App;
use crate::words::say;

/// What others see of the name says nothing about health.
const FILE: &str = "warm-handoff.ics";

/// Whose days they are: the whole handoff, or what of it is handed on.
pub type Source = Arc<dyn Fn() -> Handoff + Send + Sync>;

/// The part of a screen; nothing while there is no day to come.
pub fn calendar(app: App, source: Source) -> AnyView {
    let days_of = source.clone();
    let has_days = Memo::new(move |_| has_days(&days_of(), clock::here()));
    let shows = RwSignal::new(false);
    let outcome = Outcome::new(app);
    live_option(move || {
        has_days
            .get()
            .then(|| part(app, source.clone(), shows, outcome))
    })
}

fn part(app: App, source: Source, shows: RwSignal<bool>, outcome: Outcome) -> AnyView {
    let show = Choice::of(
        app.say(&say::after_calendar_shows()),
        shows.into(),
        move |is_on| shows.set(is_on),
    );
    let what = choices(Choices {
        name: "calendar-shows".to_owned(),
        legend: app.say(&say::after_calendar()),
        is_heading: true,
        hint: Some(app.say(&say::after_calendar_hint())),
        one: false,
        rows: vec![show.into()],
    });
    let get = button(
        "button button--second",
        app.say(&say::after_calendar_get()),
        move || {
            let words = app.words();
            let shows = shows.get_untracked();
            let file = ics(&untrack(|| source()), clock::here(), &words, shows);
            // A title shows in previews: nothing about the person's health is in it.
            let title = words.say(&say::after_entry_check());
            task::spawn(async move {
                match share::share_file(&title, &file, FILE).await {
                    Some(Shared::Done) => outcome.tell(say::share_sent()),
                    Some(Shared::Cancelled) => {}
                    Some(Shared::Failed) | None => {
                        if share::download(&file, FILE) {
                            outcome.tell(say::after_calendar_got());
                        }
                    }
                }
            });
        },
    );
    let title = subheading(app.say(&say::after_calendar()));
    section("promised no-print", vec![title, what, get, outcome.view()])
}
