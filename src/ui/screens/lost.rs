//! An address that we do not have.

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, paragraph};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let home = link("button", Route::Home, w.say(&say::lost_home()));
    vec![
        heading(app, w.say(&say::lost_title())),
        paragraph("lead", w.say(&say::lost_lead())),
        group("actions", vec![home]),
    ]
    .into_any()
}
