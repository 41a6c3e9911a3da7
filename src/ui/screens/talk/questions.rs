//! The person's first questions, at hand in every step: ticked when asked, with room for what they said.

use leptos::prelude::*;

use crate::action::Action;
use crate::form::{Part, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::question::{Asks, Question};
use crate::talk::{asked, questions};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::plain::{button, group, live, nothing, own, text};
use crate::ui::parts::slot::slot_field;
use crate::words::{Words, names, say};

/// The questions, folded; nothing where there are none.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    let all: Vec<_> = app.peek(|handoff| {
        let all = questions(handoff);
        all.map(|question| (question.id, words_of(question, &w)))
            .collect()
    });
    if all.is_empty() {
        return nothing();
    }
    let count = all.len();
    // One box at a time: what they said to the others stands there to be read.
    let open = RwSignal::new(None::<ItemId>);
    let done =
        Memo::new(move |_| app.read(|handoff| questions(handoff).filter(|one| asked(one)).count()));
    let title = live(move || text(app.say(&say::talk_questions(done.get(), count))));
    let rows = all
        .into_iter()
        .map(|(id, words)| row(app, id, words, open).into());
    let list = choices(Choices {
        name: "talk-questions".to_owned(),
        legend: w.say(&say::talk_questions_lead()),
        is_heading: false,
        hint: None,
        one: false,
        rows: rows.collect(),
    });
    view! { <details class="talk-more"><summary>{title}</summary>{list}</details> }.into_any()
}

fn row(app: App, id: ItemId, words: String, open: RwSignal<Option<ItemId>>) -> Choice {
    let place = Place::Item(Part::Questions, id);
    let is_asked = Signal::derive(move || {
        app.read(|handoff| handoff.questions.with_id(id).is_some_and(asked))
    });
    let tick = move |chosen| {
        app.dispatch(Action::Choose(
            place,
            slot::QUESTION_ASKED,
            choice::YES,
            chosen,
        ));
        open.set(chosen.then_some(id));
    };
    let is_open = Memo::new(move |_| open.get() == Some(id));
    Choice::of(words, is_asked, tick).reveal(move || {
        live(move || {
            if is_open.get() {
                return untrack(|| slot_field(app, place, slot::QUESTION_ANSWER));
            }
            let answer = app.peek(|handoff| {
                let question = handoff.questions.with_id(id);
                question.map_or_else(String::new, |one| {
                    one.details.words(slot::QUESTION_ANSWER).to_owned()
                })
            });
            let label = app.say(&slot::QUESTION_ANSWER.label());
            let write = button("link", label, move || open.set(Some(id)));
            let answer = if answer.is_empty() {
                nothing()
            } else {
                own("", &answer)
            };
            group("", vec![answer, write])
        })
    })
}

fn words_of(question: &Question, w: &Words) -> String {
    match &question.asks {
        Asks::Bank(bank) => w.say(&names::question(*bank)),
        Asks::Own(words) => words.to_string(),
    }
}
