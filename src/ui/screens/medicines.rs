//! What changed in the medicines: four marks, each with as many names as the person knows.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::handoff::medicine::{Change, MedicinesAnswer};
use crate::platform::{page, random};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{self, Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{button, each_item};
use crate::words::{Message, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let mut rows: Vec<Row> = Change::QUICK.map(|change| change_row(app, change)).into();
    rows.push(Row::Or(w.say(&say::medicines_or())));
    rows.extend([
        answer_row(app, MedicinesAnswer::NoChanges, say::medicines_no_changes()),
        answer_row(app, MedicinesAnswer::TakesNone, say::medicines_none()),
        answer_row(app, MedicinesAnswer::NotSure, say::medicines_do_not_know()),
    ]);
    let list = Choices {
        name: "change".to_owned(),
        legend: w.say(&say::medicines_title()),
        is_heading: true,
        hint: Some(w.say(&say::medicines_hint())),
        one: false,
        rows,
    };
    question(
        app,
        Question::new(w.say(&say::medicines_title()), choices(list)),
    )
}

fn change_row(app: App, change: Change) -> Row {
    let words = match change {
        Change::New => say::medicines_new(),
        Change::Changed | Change::Same | Change::OnHold => say::medicines_changed(),
        Change::Stopped => say::medicines_stopped(),
        Change::NotSure | Change::NotAnswered => say::medicines_unsure(),
    };
    let has_any = move |handoff: &Handoff| handoff.medicines.with_change(change).next().is_some();
    Choice::new(app, words, has_any, move |chosen| {
        if chosen {
            Action::AddMedicine(random::item_id(), change)
        } else {
            Action::RemoveMedicines(change)
        }
    })
    .reveal(move || names(app, change))
    .into()
}

/// One box for each medicine with this change.
fn names(app: App, change: Change) -> AnyView {
    let ids = move || {
        app.read(|handoff| {
            handoff
                .medicines
                .with_change(change)
                .map(|medicine| medicine.id)
                .collect()
        })
    };
    let w = app.words();
    let label = optional(app, w.say(&say::medicines_name()));
    let hint = w.say(&say::medicines_name_hint());
    let row = move |id| {
        let remove = remove_button(app, Field::Medicine(id), move || {
            app.dispatch(Action::RemoveMedicine(id));
        });
        let text = Text::line(Field::Medicine(id), label.clone()).hint(hint.clone());
        vec![text_field(app, text), remove].into_any()
    };
    let add = move || {
        let id = random::item_id();
        if app.dispatch(Action::AddMedicine(id, change)) {
            page::focus_id_soon(field::id(Field::Medicine(id)));
        }
    };
    let kind = match change {
        Change::New => "new",
        Change::Changed | Change::Same | Change::OnHold => "changed",
        Change::Stopped => "stopped",
        Change::NotSure | Change::NotAnswered => "unsure",
    };
    vec![
        each_item(ids, row),
        button("link", w.say(&say::medicines_add(kind)), add),
    ]
    .into_any()
}

/// Takes one item out; it can be brought back. Who hears the page hears which one: the button is named by its own word and
/// by what stands in the box, so that a letter typed in one box draws no button anew.
pub(super) fn remove_button(app: App, field: Field, remove: impl Fn() + 'static) -> AnyView {
    let remove: Box<dyn Fn()> = Box::new(remove);
    let words = app.words().say(&say::list_remove());
    let box_ = field::id(field);
    let id = format!("remove-{box_}");
    let named_by = format!("{id} {box_}");
    view! {
        <button class="link remove" type="button" id=id aria-labelledby=named_by on:click=move |_| remove()>
            {words}
        </button>
    }
    .into_any()
}

pub(super) fn answer_row(app: App, answer: MedicinesAnswer, words: Message) -> Row {
    let is_so = move |handoff: &Handoff| handoff.medicines.answer == answer;
    Choice::new(app, words, is_so, move |chosen| {
        Action::AnswerMedicines(if chosen {
            answer
        } else {
            MedicinesAnswer::NotAnswered
        })
    })
    .into()
}
