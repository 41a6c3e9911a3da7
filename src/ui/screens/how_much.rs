//! How much each chosen worry worries the person: a little, some, a lot, with one, two or three bars.

use leptos::prelude::*;

use crate::action::Action;
use crate::handoff::Handoff;
use crate::handoff::worry::{Much, Worry};
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{link, paragraph};
use crate::words::{names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let chosen: Vec<Worry> = app.peek(|handoff| {
        let chosen = handoff.worries.chosen.iter();
        chosen.map(|chosen| chosen.worry).collect()
    });
    let mut body: Vec<AnyView> = chosen
        .into_iter()
        .enumerate()
        .map(|(at, worry)| how_much(app, at, worry))
        .collect();
    if body.is_empty() {
        let worries = Route::Step(Step::Worries, Then::Prepare);
        body = vec![
            paragraph("", w.say(&say::much_none())),
            link("link", worries, w.say(&say::worries_title())),
        ];
    }
    question(
        app,
        Question::new(w.say(&say::much_title()), body.into_any()),
    )
}

fn how_much(app: App, at: usize, worry: Worry) -> AnyView {
    let rows = Much::ALL.map(|much| {
        let is_so = move |handoff: &Handoff| {
            let mut chosen = handoff.worries.chosen.iter();
            chosen.any(|chosen| chosen.worry == worry && chosen.much == Some(much))
        };
        Choice::new(app, names::much(much), is_so, move |_| {
            Action::HowMuch(worry, Some(much))
        })
        .bars(much.bars())
        .into()
    });
    choices(Choices {
        name: format!("much-{at}"),
        legend: app.words().say(&names::worry(worry)),
        is_heading: false,
        hint: None,
        one: true,
        rows: rows.into(),
    })
}
