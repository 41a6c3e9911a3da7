//! In place of a screen whose words are not here yet: that they are coming, or that they could not be had and how to try again.

use leptos::prelude::*;

use crate::platform::page;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, live, paragraph};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let title = Signal::derive(move || {
        app.say(&if app.has_no_late_words() {
            say::shell_loading_failed()
        } else {
            say::shell_loading_title()
        })
    });
    let rest = live(move || {
        let w = app.words();
        if !app.has_no_late_words() {
            return paragraph("lead", w.say(&say::shell_loading_words()));
        }
        let again = button("button", w.say(&say::shell_loading_again()), move || {
            // The button goes, and the focus should not go with it.
            page::focus_soon(page::HEADING);
            app.fetch_late_words();
        });
        vec![
            paragraph("lead", w.say(&say::shell_loading_failed_words())),
            group("actions", vec![again]),
        ]
        .into_any()
    });
    vec![heading(app, title), rest].into_any()
}
