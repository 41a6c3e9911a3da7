//! What was just taken out or added, with a button that undoes it. It stays until the person leaves the page.

use leptos::prelude::*;

use super::plain::{button, group, live_option};
use crate::platform::page;
use crate::ui::app::App;
use crate::words::say;

/// The row; nothing while nothing was taken out.
pub fn removed_row(app: App) -> AnyView {
    let said = Memo::new(move |_| {
        app.session.with(|session| {
            let removed = session.removed.as_ref()?;
            Some((removed.said.clone(), removed.can_undo()))
        })
    });
    live_option(move || {
        let (said, can_undo) = said.get()?;
        let said = app.say(&said);
        let mut parts = vec![view! { <p tabindex="-1">{said}</p> }.into_any()];
        if can_undo {
            parts.push(button("link", app.say(&say::shell_undo()), move || {
                app.bring_back();
                page::focus_soon(page::HEADING);
            }));
        }
        Some(group("removed", parts))
    })
}
