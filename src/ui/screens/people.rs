//! Who should talk: who hands over, who takes over, how to reach them, and an interpreter.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let is_wanted = |handoff: &Handoff| handoff.request.interpreter;
    let interpreter = Choice::new(
        app,
        say::people_interpreter(),
        is_wanted,
        Action::Interpreter,
    );
    let language_help = Choices {
        name: "interpreter",
        legend: w.say(&say::people_language()),
        is_heading: false,
        hint: None,
        one: false,
        rows: vec![interpreter.into()],
    };
    let sender = Text::line(Field::Sender, optional(app, w.say(&say::people_sender())))
        .hint(w.say(&say::people_sender_hint()));
    let receiver = Text::line(
        Field::Receiver,
        optional(app, w.say(&say::people_receiver())),
    )
    .hint(w.say(&say::people_receiver_hint()));
    let receiver_phone = Text::phone(
        Field::ReceiverPhone,
        optional(app, w.say(&say::people_receiver_phone())),
    );
    let call_back = Text::phone(
        Field::CallBack,
        optional(app, w.say(&say::people_call_back())),
    );
    let body = vec![
        text_field(app, sender),
        text_field(app, receiver),
        text_field(app, receiver_phone),
        text_field(app, call_back),
        choices(language_help),
    ];
    question(
        app,
        Question::new(w.say(&say::people_title()), body.into_any()),
    )
}
