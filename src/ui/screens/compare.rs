//! The medicines before and now, side by side: same, new, changed, not on the paper, not sure. Each doubt is a question away.

use leptos::prelude::*;

use crate::action::{Action, Field, MOST_ITEMS};
use crate::bank;
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::platform::{page, random};
use crate::reconcile::{Finding, Row, reconcile, same_name};
use crate::ui::app::App;
use crate::ui::parts::field::{self, Text, text_field};
use crate::ui::parts::gap::ask_offer;
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{
    Outcome, button, group, live, live_option, nothing, own, paragraph, subheading,
};
use crate::words::{Message, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let before = Text::note(Field::MedicinesBefore, w.say(&say::compare_before()));
    let now = Text::note(Field::MedicinesNow, w.say(&say::compare_now()));
    let hint = w.say(&say::compare_hint());
    let pairs = Memo::new(move |_| app.read(found));
    let rows = live(move || results(app, pairs.get()));
    let outcome = Outcome::new(app);
    let take = live_option(move || {
        let is_empty = pairs.with(Vec::is_empty);
        (!is_empty).then(|| {
            button(
                "button button--second",
                app.say(&say::compare_take()),
                move || {
                    let taken = take_over(app);
                    outcome.tell(say::compare_taken(taken));
                },
            )
        })
    });
    let body = vec![
        text_field(app, before.hint(hint.clone())),
        listed(app, Field::MedicinesBefore),
        text_field(app, now.hint(hint)),
        listed(app, Field::MedicinesNow),
        rows,
        take,
        outcome.view(),
    ];
    question(
        app,
        Question {
            lead: Some(w.say(&say::compare_lead())),
            ..Question::new(w.say(&say::prepare_compare()), body.into_any())
        },
    )
}

/// The medicines that are on the list already, each a tap away from this box.
fn listed(app: App, field: Field) -> AnyView {
    let missing = Memo::new(move |_| {
        app.read(|handoff| -> Vec<String> {
            let there = lines(field.read(handoff).unwrap_or_default());
            let names = handoff.medicines.list.iter().map(|item| item.name.as_str());
            let missing = names
                .filter(|name| !name.is_empty() && !there.iter().any(|line| same_name(line, name)));
            missing.map(str::to_owned).collect()
        })
    });
    live_option(move || {
        let missing = missing.get();
        if missing.is_empty() {
            return None;
        }
        let mut parts = vec![paragraph("hint", app.say(&say::items_known()))];
        parts.extend(missing.into_iter().map(|name| {
            let words = format!("+ {name}");
            button("segment", words, move || {
                let there = app.peek(|handoff| field.read(handoff).unwrap_or_default().to_owned());
                let text = if there.is_empty() {
                    name.clone()
                } else {
                    format!("{there}\n{name}")
                };
                app.write(field, &text);
                page::set_value(&field::id(field), &text);
            })
        }));
        Some(group("known", parts))
    })
}

fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(MOST_ITEMS)
        .collect()
}

/// A row with its words: before, now.
type Found = (Row, Option<String>, Option<String>);

fn found(handoff: &Handoff) -> Vec<Found> {
    let medicines = &handoff.medicines;
    let (before, now) = (
        lines(medicines.before.as_str()),
        lines(medicines.now.as_str()),
    );
    // One list alone says nothing of what is new or gone.
    if before.is_empty() || now.is_empty() {
        return Vec::new();
    }
    let words = |list: &[&str], at: Option<usize>| {
        let line = at.and_then(|at| list.get(at));
        line.map(|line| (*line).to_owned())
    };
    reconcile(&before, &now)
        .into_iter()
        .map(|row| (row, words(&before, row.before), words(&now, row.after)))
        .collect()
}

fn results(app: App, found: Vec<Found>) -> AnyView {
    if found.is_empty() {
        return nothing();
    }
    let mut parts = vec![subheading(app.say(&say::compare_result()))];
    parts.extend(
        found
            .into_iter()
            .map(|(row, before, now)| result(app, row, before, now)),
    );
    parts.into_any()
}

fn result(app: App, row: Row, before: Option<String>, now: Option<String>) -> AnyView {
    let (class, mark, sign) = match row.finding {
        Finding::Same => ("thing line--same", say::change_same(), "="),
        Finding::New => ("thing line--new", say::change_new(), "+"),
        Finding::Changed => ("thing line--changed", say::change_changed(), "⇄"),
        Finding::NotOnPaper => ("thing line--unsure", say::compare_not_on_paper(), "?"),
        Finding::NotSure => ("thing line--unsure", say::change_not_sure(), "?"),
    };
    let mut parts = vec![paragraph("tag", format!("{sign} {}", app.say(&mark)))];
    let side = |label: Message, words: Option<String>| {
        let words = words.unwrap_or_else(|| app.say(&say::compare_nothing()));
        own("", &format!("{}: {words}", app.say(&label)))
    };
    parts.push(side(say::compare_side_before(), before));
    parts.push(side(say::compare_side_now(), now));
    let raises = row.finding.raises().and_then(bank::find);
    parts.extend(raises.map(|question| {
        let is_chosen = app.read(|handoff| handoff.questions.has(question.id));
        ask_offer(app, question.id, is_chosen)
    }));
    group(class, parts)
}

/// Puts on the list what is not there yet, each with its mark; says how many that were. What is there stays as it is.
fn take_over(app: App) -> usize {
    let new = app.peek(|handoff| -> Vec<_> {
        let is_listed = |line: &str| {
            let mut list = handoff.medicines.list.iter();
            list.any(|item| same_name(item.name.as_str(), line) || item.name.as_str() == line)
        };
        let found = found(handoff).into_iter();
        let found = found.filter_map(|(row, before, now)| {
            let change = match row.finding {
                Finding::Same => Change::Same,
                Finding::New => Change::New,
                Finding::Changed => Change::Changed,
                Finding::NotOnPaper | Finding::NotSure => Change::NotSure,
            };
            let was = before.clone().filter(|_| change == Change::Changed);
            let name = now.or(before)?;
            (!is_listed(&name)).then_some((name, change, was))
        });
        found.collect()
    });
    let count = new.len();
    for (name, change, was) in new {
        let id = random::item_id();
        if app.dispatch(Action::AddMedicine(id, change)) {
            app.write(Field::Medicine(id), &name);
            let place = Place::Item(Part::Medicines, id);
            if let Some(was) = was {
                app.write(Field::Answer(place, slot::MED_WAS), &was);
            }
        }
    }
    count
}
