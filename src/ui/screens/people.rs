//! Who should talk: who hands over, who takes over, and how to reach them.

use leptos::prelude::*;

use crate::action::Field;
use crate::ui::app::App;
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
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
    ];
    question(
        app,
        Question::new(w.say(&say::people_title()), body.into_any()),
    )
}
