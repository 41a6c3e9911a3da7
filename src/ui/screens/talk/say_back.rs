//! The fourth step: the others say it back, and the person says whether it was right.

use leptos::prelude::*;

use super::SHEET;
use crate::form::{choice, slot};
use crate::ui::app::App;
use crate::ui::parts::plain::{live_option, paragraph};
use crate::ui::parts::slot::slot_field;
use crate::words::say;

/// What stands under the line to say.
pub(super) fn view(app: App) -> AnyView {
    let said = Memo::new(move |_| {
        app.read(|handoff| handoff.sheet.chosen(slot::TALK_SAID).first().copied())
    });
    let hint = live_option(move || {
        let words = match said.get()? {
            choice::SAID_PART => say::talk_say_back_part(),
            choice::NOT_SAID => say::talk_say_back_not(),
            _ => return None,
        };
        Some(paragraph("talk-note", app.say(&words)))
    });
    vec![
        slot_field(app, SHEET, slot::TALK_SAID),
        hint,
        slot_field(app, SHEET, slot::TALK_SAY_BACK),
    ]
    .into_any()
}
