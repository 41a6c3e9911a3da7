//! What was just taken out, with a button that brings it back. It stays until the person leaves the page.

use leptos::prelude::*;

use super::plain::{button, group, live_option, paragraph};
use crate::platform::page;
use crate::ui::app::App;
use crate::words::say;

/// The row; nothing while nothing was taken out.
pub fn removed_row(app: App) -> AnyView {
    let said = Memo::new(move |_| {
        app.session
            .with(|session| session.removed.as_ref().map(|removed| removed.said.clone()))
    });
    live_option(move || {
        let said = app.say(&said.get()?);
        let undo = button("link", app.say(&say::shell_undo()), move || {
            app.bring_back();
            page::focus_soon(page::HEADING);
        });
        Some(group("removed", vec![paragraph("", said), undo]))
    })
}
