//! The request for a warm handoff: what for, and when.

use chrono::Days;
use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::handoff::request::{Purpose, Wanted, When};
use crate::platform::clock;
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::words::{Message, names, say};

/// The screen. The main button asks for the talk; the other one says "not now".
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let purposes = Choices {
        name: "purpose".to_owned(),
        legend: w.say(&say::ask_purpose()),
        is_heading: false,
        hint: None,
        one: true,
        rows: Purpose::ALL.map(|purpose| purpose_row(app, purpose)).into(),
    };
    let today = clock::now().date();
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let when = Choices {
        name: "when".to_owned(),
        legend: w.say(&say::ask_when()),
        is_heading: false,
        hint: None,
        one: true,
        rows: vec![
            when_row(app, When::BeforeLeaving, say::ask_before()),
            when_row(app, When::On(today), say::ask_today()),
            when_row(app, When::On(tomorrow), say::ask_tomorrow()),
            when_row(app, When::AnyTime, say::ask_any()),
        ],
    };
    let own = Text::line(
        Field::OwnPurpose,
        optional(app, w.say(&say::ask_own_purpose())),
    );
    let body = vec![choices(purposes), text_field(app, own), choices(when)];
    question(
        app,
        Question {
            lead: Some(w.say(&say::ask_lead())),
            primary: Some(w.say(&say::ask_yes())),
            second: Some((
                w.say(&say::ask_not_now()),
                want(app, Wanted::NotNow),
                skip_people(app),
            )),
            on_continue: Some(want(app, Wanted::Yes)),
            ..Question::new(w.say(&say::ask_title()), body.into_any())
        },
    )
}

fn want(app: App, wanted: Wanted) -> Callback<()> {
    Callback::new(move |()| {
        app.dispatch(Action::Want(wanted));
    })
}

/// Without a talk there is nobody to name for it.
fn skip_people(app: App) -> Route {
    let route = app.route.get_untracked();
    app.peek(|handoff| match route.next(handoff) {
        next @ Route::Step(Step::People, Then::Next) => next.next(handoff),
        next => next,
    })
}

fn purpose_row(app: App, purpose: Purpose) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.request.purpose == Some(purpose);
    Choice::new(app, names::purpose(purpose), is_chosen, move |_| {
        Action::Purpose(Some(purpose))
    })
    .into()
}

fn when_row(app: App, when: When, words: Message) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.request.when == Some(when);
    Choice::new(app, words, is_chosen, move |_| Action::When(Some(when))).into()
}
