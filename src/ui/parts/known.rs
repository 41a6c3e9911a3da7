//! What was entered once, to tap into a box that asks for it again.

use leptos::prelude::*;

use super::field;
use super::plain::{button, group, live_option, paragraph};
use crate::action::{Field, offers};
use crate::platform::page;
use crate::ui::app::App;
use crate::words::say;

/// How many fit under a box without pushing the next one away.
const MOST: usize = 4;

/// Buttons with what is known, while nothing stands in the box; nothing where nothing is known yet.
pub fn known(app: App, field: Field) -> AnyView {
    let known = Memo::new(move |_| {
        if !app.in_box(field).is_empty() {
            return Vec::new();
        }
        let mut known = app.read(|handoff| offers(handoff, field));
        known.truncate(MOST);
        known
    });
    live_option(move || {
        let known = known.get();
        if known.is_empty() {
            return None;
        }
        let mut parts = vec![paragraph("hint", app.say(&say::items_known()))];
        let chips = known.into_iter();
        parts.extend(chips.map(|person| chip(app, field, person.clone(), person)));
        Some(group("known", parts))
    })
}

/// A button that puts these words into a box.
pub fn chip(app: App, field: Field, label: String, words: String) -> AnyView {
    button("segment", label, move || {
        app.write(field, &words);
        page::set_value(&field::id(field), &words);
        page::focus_id(&field::id(field));
    })
}
