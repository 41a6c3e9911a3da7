//! What was just taken out, with a button that brings it back. It stays until the person leaves the page.

use leptos::prelude::*;

use super::plain::{button, group, live_option, paragraph};
use crate::platform::page;
use crate::ui::app::App;
use crate::words::say;

/// The row; nothing while nothing was taken out.
pub fn removed_row(app: App) -> AnyView {
    live_option(move || {
        let removed = app.session.with(|session| session.removed.clone());
        removed.map(|removed| {
            page::focus_soon(".removed button");
            let undo = button("link", app.say(&say::shell_undo()), move || {
                app.bring_back();
                page::focus_soon(page::HEADING);
            });
            group("removed", vec![paragraph("", app.say(&removed.said)), undo])
        })
    })
}
