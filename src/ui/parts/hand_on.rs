//! Two ways to hand on a text: the phone's own share sheet, and the clipboard. What would leave is in sight before.

use std::sync::Arc;

use leptos::prelude::*;

use super::plain::{Outcome, button, nothing};
use crate::platform::share::{self, Shared};
use crate::platform::task;
use crate::ui::app::App;
use crate::words::say;

const SECOND: &str = "button button--second";

type Text = Arc<dyn Fn() -> String + Send + Sync>;

/// The two buttons. What a device lacks is not offered.
pub fn hand_on(app: App, outcome: Outcome, text: Text, file_name: Text) -> [AnyView; 2] {
    let w = app.words();
    let copied = text.clone();
    let send = if share::has_share_sheet() {
        button(SECOND, w.say(&say::share_send()), move || {
            // A title shows in previews and subjects: nothing about the person's health is in it.
            let title = app.words().say(&say::share_subject());
            let (text, file_name) = untrack(|| (text(), file_name()));
            task::spawn(async move {
                match share::share(&title, &text, &file_name).await {
                    Shared::Done => outcome.tell(say::share_sent()),
                    Shared::Failed => outcome.tell(say::share_send_failed()),
                    Shared::Cancelled => {}
                }
            });
        })
    } else {
        nothing()
    };
    let copy = button(SECOND, w.say(&say::share_copy()), move || {
        let text = untrack(|| copied());
        task::spawn(async move {
            let is_copied = share::copy(&text).await;
            outcome.tell(if is_copied {
                say::share_copied()
            } else {
                say::share_copy_failed()
            });
        });
    });
    [send, copy]
}
