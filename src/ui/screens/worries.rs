//! What worries the person: chips that fit the move, and own words.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::handoff::Handoff;
use crate::handoff::worry::Worry;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::field::{Text, optional, text_field};
use crate::ui::parts::page::{Question, question};
use crate::words::{names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let offered = app.peek(|handoff| {
        // What was chosen before stays in sight when the move changes.
        let offered = Worry::offered(handoff.transition.kind);
        let chosen = handoff.worries.chosen.iter().map(|chosen| chosen.worry);
        let others = chosen.filter(|worry| !offered.contains(worry));
        offered.into_iter().chain(others).collect::<Vec<_>>()
    });
    let mut rows: Vec<Row> = offered
        .into_iter()
        .map(|worry| worry_row(app, worry))
        .collect();
    rows.push(Row::Or(w.say(&say::worries_or())));
    rows.push(none_row(app));
    let list = Choices {
        name: "worry".to_owned(),
        legend: w.say(&say::worries_title()),
        is_heading: true,
        hint: Some(w.say(&say::worries_hint())),
        one: false,
        rows,
    };
    let label = optional(app, w.say(&say::worries_own()));
    let own = text_field(app, Text::note(Field::OwnWorry, label));
    let body = vec![choices(list), own];
    question(
        app,
        Question::new(w.say(&say::worries_title()), body.into_any()),
    )
}

fn worry_row(app: App, worry: Worry) -> Row {
    let is_chosen = move |handoff: &Handoff| handoff.worries.has(worry);
    Choice::new(app, names::worry(worry), is_chosen, move |chosen| {
        if chosen {
            Action::AddWorry(worry)
        } else {
            Action::RemoveWorry(worry)
        }
    })
    .into()
}

fn none_row(app: App) -> Row {
    let is_none = |handoff: &Handoff| handoff.worries.none;
    Choice::new(app, say::worries_none(), is_none, Action::NoWorries).into()
}
