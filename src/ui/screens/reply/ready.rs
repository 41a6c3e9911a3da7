//! The answer that was made: to send, to copy, or to be scanned by the patient's phone.

use std::sync::Arc;

use leptos::prelude::*;

use crate::platform::page;
use crate::qr::Code;
use crate::ui::app::App;
use crate::ui::parts::code::code_view;
use crate::ui::parts::hand_on::{Sending, hand_on_link};
use crate::ui::parts::plain::{Outcome, button, paragraph, section, subheading};
use crate::words::say;

/// What came of it.
pub(super) struct Ready {
    /// The whole link.
    pub(super) link: String,
    /// The code, where it fits one.
    pub(super) code: Option<Code>,
}

/// The screen.
pub(super) fn view(app: App, ready: RwSignal<Option<Arc<Ready>>>, this: &Ready) -> AnyView {
    let w = app.words();
    let edit = move || {
        ready.set(None);
        page::focus_soon(page::HEADING);
    };
    let sending = Sending {
        before: say::answer_message(),
        send: say::answer_send(),
        copy: say::answer_copy(),
        link: this.link.clone(),
    };
    let mut parts = vec![
        paragraph("lead", w.say(&say::answer_ready_lead())),
        hand_on_link(app, Outcome::new(app), sending),
        paragraph("", w.say(&say::answer_only())),
    ];
    let scan = match &this.code {
        Some(code) => code_view(code, &w.say(&say::link_code())),
        None => paragraph("", w.say(&say::answer_no_code())),
    };
    parts.push(section(
        "",
        vec![subheading(w.say(&say::answer_scan())), scan],
    ));
    parts.push(button("link", w.say(&say::answer_edit()), edit));
    parts.into_any()
}
