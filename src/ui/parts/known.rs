//! The people who were entered once, to tap into a box for a person.

use leptos::prelude::*;

use super::field;
use super::plain::{button, group, live_option, paragraph};
use crate::action::Field;
use crate::platform::page;
use crate::ui::app::App;
use crate::words::say;

/// How many fit under a box without pushing the next one away.
const MOST: usize = 4;

/// Buttons with names, while the box is empty; nothing where nobody is known yet.
pub fn known_people(app: App, field: Field) -> AnyView {
    let known = Memo::new(move |_| {
        app.read(|handoff| {
            if !field.read(handoff).is_some_and(str::is_empty) {
                return Vec::new();
            }
            let mut known = handoff.known_people();
            known.truncate(MOST);
            known
        })
    });
    live_option(move || {
        let known = known.get();
        if known.is_empty() {
            return None;
        }
        let mut parts = vec![paragraph("hint", app.say(&say::items_known()))];
        parts.extend(known.into_iter().map(|person| {
            let words = person.clone();
            button("segment", words, move || {
                app.write(field, &person);
                page::set_value(&field::id(field), &person);
                page::focus_id(&field::id(field));
            })
        }));
        Some(group("known", parts))
    })
}
