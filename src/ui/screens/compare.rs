//! The medicines before and now, side by side: same, new, changed, not on the paper, not sure. Each doubt is a question away.

use leptos::prelude::*;

use crate::action::{Action, Field, MOST_ITEMS, Taken};
use crate::bank;
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::{Change, Medicine};
use crate::platform::{page, random};
use crate::reconcile::{Finding, Row, reconcile, same_name};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::field::{self, Text, text_field};
use crate::ui::parts::gap::ask_offer;
use crate::ui::parts::page::{Question, continue_words, question};
use crate::ui::parts::plain::{
    button, group, live, live_option, nothing, own, paragraph, subheading,
};
use crate::words::{Message, names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let before = Text::note(Field::MedicinesBefore, w.say(&say::compare_before()));
    let now = Text::note(Field::MedicinesNow, w.say(&say::compare_now()));
    let hint = w.say(&say::compare_hint());
    let pairs = Memo::new(move |_| app.read(found));
    let rows = live(move || results(app, pairs.get()));
    let has_new =
        Memo::new(move |_| pairs.with(|pairs| pairs.iter().any(|found| found.listed.is_none())));
    let words = Signal::derive(move || {
        app.say(&if has_new.get() {
            say::compare_take()
        } else {
            continue_words(app)
        })
    });
    let take = move |()| {
        let is_new = has_new.get_untracked();
        if is_new {
            app.dispatch(Action::TakeOver(not_listed(app)));
        }
        is_new
    };
    let second = (
        w.say(&say::items_done()),
        Callback::new(|()| ()),
        Route::List(Part::Medicines),
    );
    let body = vec![
        text_field(app, before.hint(hint.clone())),
        listed_names(app, Field::MedicinesBefore),
        text_field(app, now.hint(hint)),
        listed_names(app, Field::MedicinesNow),
        rows,
    ];
    question(
        app,
        Question {
            lead: Some(w.say(&say::compare_lead())),
            second: Some(second),
            stays: Some((words, Callback::new(take))),
            ..Question::new(w.say(&say::prepare_compare()), body.into_any())
        },
    )
}

/// The medicines that are on the list already, each a tap away from this box.
fn listed_names(app: App, field: Field) -> AnyView {
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
                let there = app.typed(field);
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

/// A row with its words, before and now, and what the list says of that medicine: its mark and why.
#[derive(Clone, PartialEq)]
struct Found {
    row: Row,
    before: Option<String>,
    now: Option<String>,
    listed: Option<(Change, String)>,
}

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
        .map(|row| {
            let (before, now) = (words(&before, row.before), words(&now, row.after));
            let lines = [&now, &before];
            let listed = lines
                .into_iter()
                .flatten()
                .find_map(|line| listed(handoff, line));
            Found {
                row,
                before,
                now,
                listed,
            }
        })
        .collect()
}

/// What the list says of the medicine on this line.
fn listed(handoff: &Handoff, line: &str) -> Option<(Change, String)> {
    let is_it =
        |item: &&Medicine| same_name(item.name.as_str(), line) || item.name.as_str() == line;
    let item = handoff.medicines.list.iter().find(is_it)?;
    let why = item.details.words(slot::MED_WHY).to_owned();
    Some((item.change, why))
}

fn results(app: App, found: Vec<Found>) -> AnyView {
    if found.is_empty() {
        return nothing();
    }
    let mut parts = vec![subheading(app.say(&say::compare_result()))];
    parts.extend(
        found
            .into_iter()
            .enumerate()
            .map(|(at, found)| result(app, at, found)),
    );
    parts.into_any()
}

fn result(app: App, at: usize, found: Found) -> AnyView {
    let Found {
        row,
        before,
        now,
        listed,
    } = found;
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
    let mut is_clear = false;
    if let Some((change, why)) = listed {
        let mark = format!("{} {}", change.sign(), app.say(&names::change(change)));
        parts.push(paragraph("soft", app.say(&say::compare_listed(mark))));
        // Where the list says why, there is nothing to ask.
        is_clear = !why.is_empty();
        if is_clear {
            parts.push(own("soft", &app.say(&say::compare_why(why))));
        }
    }
    let raises = row.finding.raises().and_then(bank::find);
    parts.extend(raises.filter(|_| !is_clear).map(|question| {
        let is_chosen = app.read(|handoff| handoff.questions.has(question.id));
        ask_offer(app, question.id, is_chosen, format!("asked-{at}"))
    }));
    group(class, parts)
}

/// What is not on the list yet, each with its mark. What is there stays as it is.
fn not_listed(app: App) -> Vec<Taken> {
    let found = app.peek(found).into_iter();
    let new = found.filter(|found| found.listed.is_none());
    let taken = new.filter_map(
        |Found {
             row, before, now, ..
         }| {
            let change = match row.finding {
                Finding::Same => Change::Same,
                Finding::New => Change::New,
                Finding::Changed => Change::Changed,
                Finding::NotOnPaper | Finding::NotSure => Change::NotSure,
            };
            Some(Taken {
                id: random::item_id(),
                change,
                was: before.clone().filter(|_| change == Change::Changed),
                name: now.or(before)?,
            })
        },
    );
    taken.collect()
}
