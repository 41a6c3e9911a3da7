//! Keeps every change: a moment after it, and at once when the page is left.

use std::time::Duration;

use chrono::NaiveDateTime;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, page};
use crate::{saved, settings::Settings};

use super::app::App;
use super::session::Aside;

/// How long after the last change it is written: long enough for a word, short enough to lose nothing.
const PAUSE: Duration = Duration::from_millis(250);

/// Whether what was entered is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It can be; nothing was changed yet.
    Ready,
    /// A change is about to be written.
    Pending,
    /// All of it was written at this time.
    Kept(NaiveDateTime),
    /// The last change was not.
    Not(NotKept),
}

/// What was kept: the people, the settings, whether anything can be kept, and what could not be read.
pub struct Found {
    /// The people, if any could be read.
    pub people: Option<crate::people::People>,
    /// The settings.
    pub settings: Settings,
    /// Whether anything can be kept.
    pub keeping: Keeping,
    /// What could not be read.
    pub aside: Option<Aside>,
}

/// Reads what is kept. What cannot be read is put aside first, so that nothing is ever written over it.
#[must_use]
pub fn find() -> Found {
    let keeping = if storage::probe() {
        Keeping::Ready
    } else {
        Keeping::Not(NotKept::Denied)
    };
    let settings = storage::read(storage::SETTINGS)
        .map(|json| Settings::from_json(&json))
        .unwrap_or_default();
    let mut found = Found {
        people: None,
        settings,
        keeping,
        aside: None,
    };
    if let Some(text) = storage::read(storage::SAVED) {
        match saved::read(&text) {
            Ok(people) => found.people = Some(people),
            Err(why) => {
                if storage::put_aside(&text).is_none() {
                    // Without a safe place for it, nothing may be written over it.
                    found.keeping = Keeping::Not(NotKept::Denied);
                }
                found.aside = Some(Aside { why, text });
            }
        }
    }
    found
}

/// Begins to keep every change of the people and the settings.
pub fn keep_saving(app: App) {
    let timer = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |before: Option<()>| {
        app.people.track();
        if before.is_none() || app.keeping.get_untracked() == Keeping::Not(NotKept::Denied) {
            return;
        }
        if let Some(waiting) = timer.get_value() {
            waiting.clear();
        }
        app.keeping.set(Keeping::Pending);
        timer.set_value(set_timeout_with_handle(move || save_now(app), PAUSE).ok());
    });
    Effect::new(move |before: Option<()>| {
        let json = app.settings.with(Settings::to_json);
        if before.is_some() {
            // Settings are a convenience: where they cannot be kept, they hold until the page closes.
            let _ = storage::write(storage::SETTINGS, &json);
        }
    });
    page::on_leaving(move || save_now(app));
    storage::on_change_elsewhere(storage::SAVED, move |text| {
        // Another tab wrote: take its state, unless something here is not written yet.
        if app.keeping.get_untracked() != Keeping::Pending
            && let Some(people) = text.and_then(|text| saved::read(&text).ok())
            && app.people.with_untracked(|own| *own != people)
        {
            app.people.set(people);
        }
    });
}

/// Writes what is pending, now.
pub fn save_now(app: App) {
    if app.keeping.get_untracked() != Keeping::Pending {
        return;
    }
    if app
        .people
        .with_untracked(|people| people.all().all(|handoff| !handoff.is_started()))
    {
        storage::remove(storage::SAVED);
        app.keeping.set(Keeping::Ready);
        return;
    }
    let text = app.people.with_untracked(saved::write);
    app.keeping
        .set(match storage::write(storage::SAVED, &text) {
            Ok(()) => Keeping::Kept(clock::now()),
            Err(why) => Keeping::Not(why),
        });
}
