//! What a helper is asked: what they can do, what they add, and what is wrong on the card.

use leptos::prelude::*;

use super::draft::Draft;
use super::{adds, you};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::plain::{paragraph, section, subheading};
use crate::ui::parts::typed::typed;
use crate::words::say;

/// The boxes.
pub(super) fn view(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let rows: Vec<_> = draft
        .asks
        .get_value()
        .into_iter()
        .map(|open| {
            let is_mine = open.is_mine;
            let choose = move |chosen| is_mine.set(chosen);
            Choice::of(w.say(&open.ask.name), is_mine.into(), choose).into()
        })
        .collect();
    let can = if rows.is_empty() {
        paragraph("soft", w.say(&say::answer_can_none()))
    } else {
        choices(Choices {
            name: "can".to_owned(),
            legend: w.say(&say::answer_can()),
            is_heading: false,
            hint: None,
            one: false,
            rows,
        })
    };
    let fix = vec![
        subheading(w.say(&say::answer_fix())),
        typed(
            "paper",
            w.say(&say::answer_fix_paper()),
            None,
            true,
            draft.paper,
        ),
        typed("fix", w.say(&say::answer_fix_say()), None, true, draft.fix),
    ];
    vec![can, you(app, draft), adds(app, draft), section("", fix)].into_any()
}
