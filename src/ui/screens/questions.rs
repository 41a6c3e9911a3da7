//! The questions to ask: the most useful of ours for this move, and own ones.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::bank::BankId;
use crate::handoff::Handoff;
use crate::handoff::question::offered;
use crate::platform::{page, random};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{self, Text, text_field};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{button, each_item, live};
use crate::words::{names, say};

/// How many are in sight before a tap shows the rest.
const IN_SIGHT: usize = 6;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let (first, rest): (Vec<_>, Vec<_>) = app.peek(|handoff| {
        let all = offered(handoff.transition.kind)
            .into_iter()
            .map(|question| question.id);
        let all: Vec<_> = all.enumerate().collect();
        all.into_iter()
            .partition(|(at, id)| *at < IN_SIGHT || handoff.questions.has(*id))
    });
    let ids = |list: Vec<(usize, BankId)>| list.into_iter().map(|(_, id)| id).collect::<Vec<_>>();
    let (first, rest) = (ids(first), ids(rest));
    let list = move |name: &str, ids: &[BankId], is_heading| {
        choices(Choices {
            name: name.to_owned(),
            legend: app.words().say(&say::questions_legend()),
            is_heading,
            hint: None,
            one: false,
            rows: ids.iter().map(|id| bank_row(app, *id)).collect(),
        })
    };
    let shows_all = RwSignal::new(false);
    let more = move || {
        if shows_all.get() {
            return list("more", &rest, true);
        }
        button("link", app.words().say(&say::questions_more()), move || {
            shows_all.set(true);
            page::focus_soon("#more-0");
        })
    };
    let body = vec![list("bank", &first, false), live(more), own_questions(app)];
    let title = w.say(&say::questions_title());
    let lead = Some(w.say(&say::questions_lead()));
    question(
        app,
        Question {
            lead,
            ..Question::new(title, body.into_any())
        },
    )
}

/// A question of the bank, to pick.
pub(super) fn bank_row(app: App, id: BankId) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.questions.has(id);
    Choice::new(app, names::question(id), is_chosen, move |chosen| {
        if chosen {
            Action::AddBankQuestion(id)
        } else {
            Action::RemoveBankQuestion(id)
        }
    })
    .into()
}

fn own_questions(app: App) -> AnyView {
    let ids = move || {
        app.read(|handoff| {
            let chosen = handoff.questions.chosen.iter();
            let own = chosen.filter(|question| question.is_own());
            own.map(|question| question.id).collect()
        })
    };
    let w = app.words();
    let label = w.say(&say::questions_own());
    let add = move || {
        let id = random::item_id();
        if app.dispatch(Action::AddOwnQuestion(id)) {
            page::focus_id_soon(field::id(Field::Question(id)));
        }
    };
    let row = move |id| {
        let remove = super::medicines::remove_button(app, Field::Question(id), move || {
            app.dispatch(Action::RemoveOwnQuestion(id));
        });
        vec![
            text_field(app, Text::line(Field::Question(id), label.clone())),
            remove,
        ]
        .into_any()
    };
    let add = button("button button--second", w.say(&say::questions_add()), add);
    vec![each_item(ids, row), add].into_any()
}
