//! One slot of the form on the screen: a box, or its choices.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::choice::{Choice as ChoiceRow, Choices, choices};
use super::doubt::doubt_list;
use super::field::{self, Text, slot_id, text_field};
use super::known::known;
use super::offered::{day_of_choice, first_visit_as_end, meant};
use super::plain::{live_option, paragraph};
use crate::action::{Action, Field};
use crate::ask::{moment_words, said_now};
use crate::days;
use crate::form::{Choice, Input, Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::platform::{clock, page};
use crate::ui::app::App;
use crate::words::{Message, say};

/// The slot, as its row of the form says.
pub fn slot_field(app: App, place: Place, slot: Slot) -> AnyView {
    let w = app.words();
    let field = Field::Answer(place, slot);
    let has_ended = slot == slot::MED_UNTIL
        && matches!(place, Place::Item(Part::Medicines, id) if app.peek(|handoff| {
            let mut stopped = handoff.medicines.with_change(Change::Stopped);
            stopped.any(|item| item.id == id)
        }));
    let label = w.say(&if has_ended {
        say::medicine_ended()
    } else {
        slot.label()
    });
    let text = match slot.input() {
        Input::One | Input::Many => return slot_choices(app, place, slot),
        Input::Note => Text::note(field, label),
        Input::Phone => Text::phone(field, label),
        Input::Line | Input::Who | Input::Day | Input::Time => Text::line(field, label),
    };
    let text = match slot.hint() {
        Some(hint) => text.hint(w.say(&hint)),
        None => text,
    };
    let box_ = text_field(app, text);
    match slot.input() {
        Input::Who | Input::Phone => vec![box_, known(app, field)].into_any(),
        Input::Line | Input::Note if place.part() == Part::Medicines => {
            let mut parts = vec![box_, doubt_list(app, field)];
            // What was stopped has no end to come.
            parts.extend((!has_ended).then(|| first_visit_as_end(app, place, slot)));
            parts.into_any()
        }
        Input::Line if slot == slot::LIMIT_UNTIL => {
            vec![box_, first_visit_as_end(app, place, slot)].into_any()
        }
        Input::Day => vec![
            box_,
            understood_day(app, place, slot),
            meant(app, place, slot),
            first_visit_as_end(app, place, slot),
        ]
        .into_any(),
        Input::Time => vec![box_, understood(app, field, time_understood)].into_any(),
        _ => vec![box_, known(app, field)].into_any(),
    }
}

/// Says back under a box what was understood of it, or asks. What is typed stays as typed.
pub fn understood(
    app: App,
    field: Field,
    understand: fn(&str, NaiveDate) -> Option<Message>,
) -> AnyView {
    let said = Memo::new(move |_| {
        app.read(|handoff| understand(field.read(handoff)?, clock::now().date()))
    });
    live_option(move || {
        let said = app.say(&said.get()?);
        (!said.is_empty()).then(|| paragraph("understood", said))
    })
}

/// Says back which day was understood, as seen from the day on which it was typed.
fn understood_day(app: App, place: Place, slot: Slot) -> AnyView {
    let said = Memo::new(move |_| {
        app.read(|handoff| {
            let (words, said_on) = handoff.answers(place)?.day(slot, clock::now().date())?;
            days::read(words, said_on).said()
        })
    });
    live_option(move || {
        let said = app.say(&said.get()?);
        (!said.is_empty()).then(|| paragraph("understood", said))
    })
}

fn time_understood(text: &str, _: NaiveDate) -> Option<Message> {
    days::read_time(text).said()
}

fn slot_choices(app: App, place: Place, slot: Slot) -> AnyView {
    let w = app.words();
    let rows = slot.choices().iter();
    choices(Choices {
        name: slot_id(slot),
        legend: w.say(&slot.label()),
        is_heading: false,
        hint: slot.hint().map(|hint| w.say(&hint)),
        one: slot.input() == Input::One,
        rows: rows
            .map(|choice| row(app, place, slot, *choice).into())
            .collect(),
    })
}

fn row(app: App, place: Place, slot: Slot, choice: Choice) -> ChoiceRow {
    let is_chosen = move |handoff: &Handoff| {
        let answers = handoff.answers(place);
        answers.is_some_and(|answers| answers.has(slot, choice))
    };
    if let (slot::TRY_STATE, Place::Item(_, id)) = (slot, place) {
        let is_chosen = Signal::derive(move || app.read(is_chosen));
        let words = app.words().say(&choice.words());
        return ChoiceRow::of(words, is_chosen, move |_| went(app, id, choice));
    }
    let row = ChoiceRow::new(app, choice.words(), is_chosen, move |chosen| {
        Action::Choose(place, slot, choice, chosen)
    });
    match day_of_choice(app, slot, choice) {
        Some(day) => row.reveal(day),
        None => row,
    }
}

/// Says how a try went, and when that was said.
fn went(app: App, id: ItemId, state: Choice) {
    let now = app.say(&moment_words(clock::now()));
    let field = Field::Answer(Place::Item(Part::Tries, id), slot::TRY_WHEN);
    let actions =
        app.peek(|handoff| said_now(id, handoff.lists.item(Part::Tries, id), state, &now));
    for action in actions {
        app.dispatch(action);
    }
    let when = app.peek(|handoff| field.read(handoff).unwrap_or_default().to_owned());
    page::set_value(&field::id(field), &when);
}
