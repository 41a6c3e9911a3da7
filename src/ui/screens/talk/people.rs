//! The first step: who is here. An interpreter who was wanted and is not here is missed gently.

use leptos::prelude::*;

use super::{SHEET, in_english};
use crate::form::slot;
use crate::talk::lacks_interpreter;
use crate::ui::app::App;
use crate::ui::parts::plain::{group, live_option, paragraph};
use crate::ui::parts::slot::slot_field;
use crate::words::say;

/// What stands under the line to say.
pub(super) fn view(app: App) -> AnyView {
    let lacks = Memo::new(move |_| app.read(lacks_interpreter));
    let interpreter = live_option(move || {
        lacks.get().then(|| {
            let w = app.words();
            // Whoever needs one is not understood without one: the words are there to be shown.
            let parts = vec![
                paragraph("", w.say(&say::talk_interpreter())),
                paragraph("talk-ask", w.say(&say::talk_interpreter_say())),
                in_english(app, &say::talk_interpreter_say()),
            ];
            group("talk-note", parts)
        })
    });
    vec![
        slot_field(app, SHEET, slot::TALK_HERE),
        interpreter,
        slot_field(app, SHEET, slot::TALK_HERE_WHO),
    ]
    .into_any()
}
