//! Who the card is for, and who fills it in.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::days;
use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::slot::understood;
use crate::words::{Message, say};

/// The screen. Its words follow the answer: "your name", or "their name".
pub fn view(app: App) -> AnyView {
    let said = move |message: fn() -> Message| Signal::derive(move || app.say(&message()));
    let is_own = Memo::new(move |_| {
        app.read(|handoff| handoff.person.filled_in_by) != FilledInBy::SomeoneElse
    });
    let hint = Signal::derive(move || {
        app.say(&if is_own.get() {
            say::name_hint()
        } else {
            say::name_hint_other()
        })
    });
    let name = Text::line(Field::Name, said(say::name_label))
        .hint(hint)
        .autocomplete(Signal::derive(
            move || if is_own.get() { "name" } else { "off" },
        ));
    let w = app.words();
    let who = |by: FilledInBy, words: Message| {
        let is_so = move |handoff: &Handoff| handoff.person.filled_in_by == by;
        Choice::new(app, words, is_so, move |_| Action::FilledInBy(by))
    };
    let helper = move |label: fn() -> Message| {
        move || {
            let label = optional(app, app.words().say(&label()));
            text_field(app, Text::line(Field::Helper, label))
        }
    };
    let rows = vec![
        who(FilledInBy::Me, say::name_who_me()).into(),
        who(FilledInBy::WithHelp, say::name_who_helped())
            .reveal(helper(say::name_helper))
            .into(),
        who(FilledInBy::SomeoneElse, say::name_who_other())
            .reveal(helper(say::name_helper_own))
            .into(),
    ];
    let who = Choices {
        name: "who".to_owned(),
        legend: w.say(&say::name_who()),
        is_heading: false,
        hint: None,
        one: true,
        rows,
    };
    let born = Text::line(Field::Born, optional(app, w.say(&say::name_born())))
        .hint(w.say(&say::name_born_hint()));
    let body = vec![
        choices(who),
        text_field(app, name),
        text_field(app, born),
        understood(app, Field::Born, |text, today| {
            days::read_birth(text, today).said()
        }),
        choices(language(app)),
    ]
    .into_any();
    question(app, Question::new(said(say::name_title), body))
}

/// An interpreter belongs to the person and not to one talk.
fn language(app: App) -> Choices {
    let is_needed = |handoff: &Handoff| handoff.person.interpreter;
    let interpreter = Choice::new(app, say::name_interpreter(), is_needed, Action::Interpreter);
    let language = move || {
        let label = optional(app, app.words().say(&say::name_language()));
        text_field(app, Text::line(Field::Language, label))
    };
    Choices {
        name: "language".to_owned(),
        legend: optional(app, app.words().say(&say::name_language_help())),
        is_heading: false,
        hint: None,
        one: false,
        rows: vec![interpreter.reveal(language).into()],
    }
}
