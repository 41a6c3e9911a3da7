//! What a helper is asked: what they can do, what they add, and what is wrong on the card.

use leptos::prelude::*;

use super::draft::{Draft, Open};
use super::{adds, you};
use crate::reply::Job;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::plain::{paragraph, section, subheading};
use crate::ui::parts::typed::typed;
use crate::words::say;

/// Two rows for one thing: that they do it and when, and that they cannot and who could. One takes the other back.
fn can_or_not(app: App, at: usize, open: &Open) -> [Row; 2] {
    let w = app.words();
    let name = w.say(&open.ask.name);
    let Open {
        who,
        by,
        is_mine,
        cannot,
        ..
    } = *open;
    let no = w.say(&say::answer_cannot(name.clone()));
    let can = Choice::of(name, is_mine.into(), move |chosen| {
        is_mine.set(chosen);
        cannot.set(false);
        who.set(String::new());
    });
    let when = move || {
        let hint = Some(app.say(&say::answer_when_hint()));
        typed(
            &format!("by-{at}"),
            app.say(&say::answer_when()),
            hint,
            false,
            by,
        )
    };
    let can = if open.ask.job == Job::Task {
        can.reveal(when)
    } else {
        can
    };
    let not = Choice::of(no, cannot.into(), move |chosen| {
        cannot.set(chosen);
        is_mine.set(false);
        by.set(String::new());
    });
    let else_ = move || {
        let label = app.say(&say::answer_who_else());
        typed(&format!("who-{at}"), label, None, false, who)
    };
    [can.into(), not.reveal(else_).into()]
}

/// The boxes.
pub(super) fn view(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let rows: Vec<_> = draft
        .asks
        .get_value()
        .into_iter()
        .enumerate()
        .flat_map(|(at, open)| can_or_not(app, at, &open))
        .collect();
    if rows.is_empty() && draft.adds.with_untracked(Vec::is_empty) {
        draft.begin();
    }
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
