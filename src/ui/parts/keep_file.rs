//! A file to keep: saved through the browser, or handed to the phone's share sheet where that takes files.

use leptos::prelude::*;

use super::plain::{Outcome, button, nothing};
use crate::platform::share::{self, Ready, Shared};
use crate::platform::task;
use crate::ui::app::App;
use crate::words::say;

/// The file of a copy that is not locked.
pub const PLAIN: &str = "warm-handoff-copy.json";
/// The file of a locked one.
pub const LOCKED: &str = "warm-handoff-copy.txt";

/// Saves text as a file through the browser's downloads, and says what came of it.
pub fn save(outcome: Outcome, text: &str, name: &str) {
    outcome.tell(if share::download(text, name) {
        say::backup_saved()
    } else {
        say::backup_not_saved()
    });
}

/// The button that hands the file to the share sheet; nothing where the phone has none that takes it. `text` is made at
/// the tap; where there is none, it has said why.
pub fn send(
    app: App,
    outcome: Outcome,
    text: impl Fn() -> Option<String> + 'static,
    name: &'static str,
) -> AnyView {
    let sample = Ready::of_text("", name);
    if !sample.is_some_and(|sample| share::takes(&[sample])) {
        return nothing();
    }
    let words = app.words().say(&say::backup_send_file());
    button("button button--second", words, move || {
        let Some(text) = text() else { return };
        // The title shows in previews: nothing about anybody is in it.
        let title = app.words().say(&say::backup_title());
        task::spawn(async move {
            match share::share_file(&title, &text, name).await {
                Some(Shared::Done) => outcome.tell(say::share_sent()),
                Some(Shared::Cancelled) => {}
                // Some phones take no such file after all.
                Some(Shared::Failed) | None => save(outcome, &text, name),
            }
        });
    })
}
