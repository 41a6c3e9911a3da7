//! Where the person goes, from where, and when.

use chrono::Days;
use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::handoff::transition::{Leaving, Move};
use crate::platform::clock;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::words::{Message, names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let moves = Choices {
        name: "move".to_owned(),
        legend: w.say(&say::move_legend()),
        is_heading: true,
        hint: None,
        one: true,
        rows: Move::ALL.map(|kind| move_row(app, kind)).into(),
    };
    let why = Text::line(Field::Why, optional(app, w.say(&say::move_why())))
        .hint(w.say(&say::move_why_hint()));
    let from = Text::line(Field::From, optional(app, w.say(&say::move_from())))
        .hint(w.say(&say::move_from_hint()));
    let to = Text::line(Field::To, optional(app, w.say(&say::move_to())))
        .hint(w.say(&say::move_to_hint()));
    let today = clock::now().date();
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let when = Choices {
        name: "leaving".to_owned(),
        legend: optional(app, w.say(&say::move_when())),
        is_heading: false,
        hint: None,
        one: true,
        rows: vec![
            leaving_row(app, Leaving::On(today), say::move_today()),
            leaving_row(app, Leaving::On(tomorrow), say::move_tomorrow()),
            leaving_row(app, Leaving::NotKnown, say::move_not_known()),
        ],
    };
    let body = vec![
        choices(moves),
        choices(when),
        text_field(app, why),
        text_field(app, from),
        text_field(app, to),
    ];
    question(
        app,
        Question::new(w.say(&say::move_title()), body.into_any()),
    )
}

fn move_row(app: App, kind: Move) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.transition.kind == Some(kind);
    Choice::new(app, names::transition(kind), is_chosen, move |_| {
        Action::Move(Some(kind))
    })
    .into()
}

fn leaving_row(app: App, leaving: Leaving, words: Message) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.transition.leaving == Some(leaving);
    Choice::new(app, words, is_chosen, move |_| {
        Action::Leaving(Some(leaving))
    })
    .into()
}
