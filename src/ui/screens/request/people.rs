//! Who should talk, with everybody known to tap, and a way on for who does not know yet.

use leptos::prelude::*;

use crate::action::Field;
use crate::form::{Page, Part};
use crate::handoff::place::Place;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::known::known;
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{link, live_option, paragraph};
use crate::words::say;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let label = |words| optional(app, w.say(&words));
    let sender = Text::line(Field::Sender, label(say::people_sender()))
        .hint(w.say(&say::people_sender_hint()));
    let receiver = Text::line(Field::Receiver, label(say::people_receiver()))
        .hint(w.say(&say::people_receiver_hint()));
    let phone = Text::phone(Field::ReceiverPhone, label(say::people_receiver_phone()));
    let call_back = Text::phone(Field::CallBack, label(say::people_call_back()));
    let is_unknown = Memo::new(move |_| app.read(|handoff| handoff.request.receiver.is_empty()));
    let unknown = live_option(move || {
        let find = Page::named(Part::Ask, "find").filter(|_| is_unknown.get())?;
        let find = Route::Page(Place::Sheet(Part::Ask), find);
        let parts = vec![
            link(
                "button button--second",
                find,
                app.say(&say::request_unknown()),
            ),
            paragraph("hint", app.say(&say::request_unknown_lead())),
        ];
        Some(parts.into_any())
    });
    let body = vec![
        text_field(app, sender),
        known(app, Field::Sender),
        text_field(app, receiver),
        known(app, Field::Receiver),
        unknown,
        text_field(app, phone),
        text_field(app, call_back),
    ];
    question(
        app,
        Question::new(w.say(&say::people_title()), body.into_any()),
    )
}
