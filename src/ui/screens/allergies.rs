//! Allergies: yes, none known, or not sure; and if yes, what and what happened.

use leptos::prelude::*;

use super::medicines::remove_button;
use crate::action::{Action, Field};
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::platform::{page, random};
use crate::route::{Route, Then};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{self, Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{button, each_item, link};
use crate::words::{Message, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let is_yes = |handoff: &Handoff| handoff.allergies.answer == AllergiesAnswer::Has;
    let yes = Choice::new(app, say::allergies_yes(), is_yes, |_| {
        Action::AddAllergy(random::item_id())
    });
    let list = Choices {
        name: "allergies".to_owned(),
        legend: w.say(&say::allergies_title()),
        is_heading: true,
        hint: Some(w.say(&say::allergies_hint())),
        one: true,
        rows: vec![
            yes.reveal(move || allergy_list(app)).into(),
            answer_row(app, AllergiesAnswer::NoneKnown, say::allergies_none()),
            answer_row(app, AllergiesAnswer::NotSure, say::allergies_unsure()),
        ],
    };
    question(
        app,
        Question::new(w.say(&say::allergies_title()), choices(list)),
    )
}

fn answer_row(app: App, answer: AllergiesAnswer, words: Message) -> Row {
    let is_so = move |handoff: &Handoff| handoff.allergies.answer == answer;
    Choice::new(app, words, is_so, move |_| Action::AnswerAllergies(answer)).into()
}

fn allergy_list(app: App) -> AnyView {
    let ids = move || {
        app.read(|handoff| {
            handoff
                .allergies
                .list
                .iter()
                .map(|allergy| allergy.id)
                .collect()
        })
    };
    let row = move |id| {
        let w = app.words();
        let thing = Text::line(
            Field::Allergy(id),
            optional(app, w.say(&say::allergies_thing())),
        )
        .hint(w.say(&say::allergies_thing_hint()));
        let reaction = Text::line(
            Field::Reaction(id),
            optional(app, w.say(&say::allergies_reaction())),
        )
        .hint(w.say(&say::allergies_reaction_hint()));
        let remove = remove_button(app, Field::Allergy(id), move || {
            app.dispatch(Action::RemoveAllergy(id));
        });
        let mut parts = vec![text_field(app, thing), text_field(app, reaction)];
        // The quick card asks no more than this.
        if let Route::Step(_, Then::Prepare) = app.route.get_untracked() {
            let more = w.say(&say::allergies_more());
            parts.push(link("link", Route::thing(Part::Allergies, id), more));
        }
        parts.push(remove);
        parts.into_any()
    };
    let add = move || {
        let id = random::item_id();
        if app.dispatch(Action::AddAllergy(id)) {
            page::focus_id_soon(field::id(Field::Allergy(id)));
        }
    };
    vec![
        each_item(ids, row),
        button("link", app.words().say(&say::allergies_add()), add),
    ]
    .into_any()
}
