//! Keeps every change: a moment after it, and at once when the page is left.

use std::time::Duration;

use chrono::NaiveDateTime;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::people::People;
use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, page};
use crate::words::say;
use crate::{saved, settings::Settings};

use super::app::App;
use super::session::Aside;

/// How long after a change it is written: long enough for some letters, short enough to lose nothing.
const PAUSE: Duration = Duration::from_millis(250);

/// Whether what was entered is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It can be; nothing was changed yet.
    Ready,
    /// All of it was written at this time, but for a change that is about to be.
    Kept(NaiveDateTime),
    /// The last change was not. It is tried again at the next one.
    Not(NotKept),
    /// What is there could not be read and there is no room to put it aside: nothing may be written over it.
    Blocked,
}

/// What was kept: the people, the settings, whether anything can be kept, and what could not be read.
pub struct Found {
    /// The people, if any could be read.
    pub people: Option<People>,
    /// The settings.
    pub settings: Settings,
    /// Whether anything can be kept.
    pub keeping: Keeping,
    /// What could not be read.
    pub aside: Option<Aside>,
    /// The text as it was kept.
    pub text: Option<String>,
}

/// Reads what is kept. What cannot be read is put aside first, so that nothing is ever written over it.
#[must_use]
pub fn find() -> Found {
    let keeping = match storage::probe() {
        Ok(()) => Keeping::Ready,
        Err(why) => Keeping::Not(why),
    };
    let settings = storage::read(storage::SETTINGS)
        .map(|json| Settings::from_json(&json))
        .unwrap_or_default();
    let mut found = Found {
        people: None,
        settings,
        keeping,
        aside: None,
        text: storage::read(storage::SAVED),
    };
    if let Some(text) = found.text.clone() {
        match saved::read(&text) {
            Ok(people) => found.people = Some(people),
            Err(why) => {
                if storage::put_aside(&text).is_none() {
                    // Without a safe place for it, nothing may be written over it.
                    found.keeping = Keeping::Blocked;
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
        if before.is_none() || app.keeping.get_untracked() == Keeping::Blocked {
            return;
        }
        app.is_pending.set_value(true);
        // Who types without a pause is saved on the way: a write that waits is not put off by the next letter.
        if timer.get_value().is_none() {
            let write = move || {
                timer.set_value(None);
                save_now(app);
            };
            timer.set_value(set_timeout_with_handle(write, PAUSE).ok());
        }
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
        // Another tab wrote. What is only here stays; it is written over nothing unseen (see `make_room`).
        let keeping = app.keeping.get_untracked();
        if storage::is_borrowed()
            || app.is_pending.get_value()
            || !matches!(keeping, Keeping::Ready | Keeping::Kept(_))
        {
            return;
        }
        let kept = text.as_deref().map(saved::read);
        if let Some(Err(_)) = kept {
            return;
        }
        app.last_seen.set_value(text);
        app.take_over(kept.and_then(Result::ok));
        app.is_pending.set_value(false);
    });
}

/// Writes what is pending, now.
pub fn save_now(app: App) {
    if !app.is_pending.get_value() || app.keeping.get_untracked() == Keeping::Blocked {
        return;
    }
    app.is_pending.set_value(false);
    if !make_room(app) {
        app.keeping.set(Keeping::Blocked);
        return tell(app);
    }
    let Some(people) = app.people.with_untracked(People::to_keep) else {
        storage::remove(storage::SAVED);
        app.last_seen.set_value(None);
        app.keeping.set(Keeping::Ready);
        return;
    };
    let text = saved::write(&people);
    match storage::write(storage::SAVED, &text) {
        Ok(()) => {
            let now = clock::now();
            app.last_seen.set_value(Some(text));
            if matches!(app.keeping.get_untracked(), Keeping::Not(_)) {
                page::announce(app.words().say(&say::shell_saved(now.time())));
            }
            app.keeping.set(Keeping::Kept(now));
        }
        Err(why) => {
            let is_news = app.keeping.get_untracked() != Keeping::Not(why);
            app.keeping.set(Keeping::Not(why));
            if is_news {
                tell(app);
            }
        }
    }
}

/// Makes sure that nothing unseen is written over: what another tab kept since is put aside first. Says whether
/// there is room for it.
fn make_room(app: App) -> bool {
    match storage::read(storage::SAVED) {
        Some(there)
            if app
                .last_seen
                .with_value(|seen| seen.as_ref() != Some(&there)) =>
        {
            storage::put_aside(&there).is_some()
        }
        _ => true,
    }
}

/// Says to people who hear the page what the notice shows.
fn tell(app: App) {
    let said = match app.keeping.get_untracked() {
        Keeping::Not(NotKept::Full) => say::shell_storage_full(),
        _ => say::shell_storage_off(),
    };
    page::announce(app.words().say(&said));
}
