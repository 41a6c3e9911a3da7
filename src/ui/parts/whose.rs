//! Whose screen it is, and how each is called, where more than one person is in the app: nobody calls about the wrong one.

use leptos::prelude::*;

use super::plain::{nothing, own};
use crate::handoff::Handoff;
use crate::ui::app::App;
use crate::words::{Words, say};

/// The name, under a heading that does not say it; nothing where there is only one person.
pub fn whose(app: App) -> AnyView {
    let started = |handoff: &&Handoff| handoff.is_started();
    let count = app
        .people
        .with_untracked(|people| people.own().filter(started).count());
    let name = app.peek(|handoff| handoff.person.name.to_string());
    if count < 2 || name.is_empty() {
        return nothing();
    }
    own("lead", &app.words().say(&say::switch_for(name)))
}

/// How a person is called among others.
pub fn name_of(handoff: &Handoff, w: &Words) -> String {
    if handoff.person.name.is_empty() {
        w.with_voice(handoff.voice()).say(&say::shell_the_person())
    } else {
        handoff.person.name.to_string()
    }
}
