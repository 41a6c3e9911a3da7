//! In place of a screen whose words are not here yet: that they are coming, or that they could not be had and how to try again.

use leptos::prelude::*;

use crate::platform::page;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, paragraph};
use crate::words::say;

/// The screen.
pub fn view(app: App, failed: bool) -> AnyView {
    let w = app.words();
    let (title, lead) = if failed {
        (
            say::shell_loading_failed(),
            say::shell_loading_failed_words(),
        )
    } else {
        (say::shell_loading_title(), say::shell_loading_words())
    };
    let mut parts = vec![heading(app, w.say(&title)), paragraph("lead", w.say(&lead))];
    if failed {
        let again = button("button", w.say(&say::shell_loading_again()), move || {
            app.fetch_late();
            // The button goes, and the focus should not go with it.
            page::focus_soon(page::HEADING);
        });
        parts.push(group("actions", vec![again]));
    }
    parts.into_any()
}
