//! Two ways to hand on a text or a link: the phone's own share sheet, and the clipboard. What would leave is in sight before.

use std::sync::Arc;

use leptos::prelude::*;

use super::plain::{Outcome, button, group, nothing};
use crate::platform::share::{self, Shared};
use crate::platform::task;
use crate::ui::app::App;
use crate::words::{Message, say};

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
                told(outcome, share::share(&title, &text, &file_name).await);
            });
        })
    } else {
        nothing()
    };
    let copy = button(SECOND, w.say(&say::share_copy()), move || {
        copy(outcome, untrack(|| copied()));
    });
    [send, copy]
}

/// A link, and the words that go with it.
pub struct Sending {
    /// What stands before the link in the message.
    pub before: Message,
    /// On the button of the share sheet.
    pub send: Message,
    /// On the button that copies.
    pub copy: Message,
    /// The whole link.
    pub link: String,
}

/// The link, to send or to copy. It is too long to read: nobody types it.
pub fn hand_on_link(app: App, outcome: Outcome, sending: Sending) -> AnyView {
    let w = app.words();
    let has_sheet = share::has_share_sheet();
    let send = if has_sheet {
        let text = format!("{}\n{}", w.say(&sending.before), sending.link);
        button("button", w.say(&sending.send), move || {
            let title = app.words().say(&say::share_subject());
            let text = text.clone();
            task::spawn(async move {
                told(outcome, share::share_text(&title, &text).await);
            });
        })
    } else {
        nothing()
    };
    let link = sending.link.clone();
    let class = if has_sheet { SECOND } else { "button" };
    let copy = button(class, w.say(&sending.copy), move || {
        copy(outcome, link.clone());
    });
    let link = sending.link;
    // To select by hand, where nothing else works.
    let label = w.say(&say::link_text());
    let shown = view! { <pre class="preview link-text" tabindex="0" role="region" aria-label=label dir="ltr">{link}</pre> };
    group(
        "actions",
        vec![send, copy, outcome.view(), shown.into_any()],
    )
}

fn told(outcome: Outcome, shared: Shared) {
    match shared {
        Shared::Done => outcome.tell(say::share_sent()),
        Shared::Failed => outcome.tell(say::share_send_failed()),
        Shared::Cancelled => {}
    }
}

fn copy(outcome: Outcome, text: String) {
    task::spawn(async move {
        let is_copied = share::copy(&text).await;
        outcome.tell(if is_copied {
            say::share_copied()
        } else {
            say::share_copy_failed()
        });
    });
}
