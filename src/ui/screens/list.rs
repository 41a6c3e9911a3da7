//! One list of things: what is on it, one more, or the answer that there is none.

use leptos::prelude::*;

use super::medicines::answer_row as medicines_answer;
use crate::action::Action;
use crate::form::{Page, Part};
use crate::gaps::Gap;
use crate::handoff::Handoff;
use crate::handoff::answers::{Answer, Answers};
use crate::handoff::id::ItemId;
use crate::handoff::lists::{Item, ListAnswer};
use crate::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use crate::handoff::place::Place;
use crate::platform::random;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::gap::{gap_list, missing_in};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{
    button, each_item, group, heard, link, live_option, own, paragraph, text,
};
use crate::words::{Message, Words, names, say};

/// The screen.
pub fn view(app: App, part: Part) -> AnyView {
    let w = app.words();
    let ids = move || {
        let has_drafts = app.has_drafts();
        app.read(|handoff| ids(handoff, part, has_drafts))
    };
    let is_empty = Memo::new(move |_| ids().is_empty());
    let found = missing_in(app, part);
    let rows = each_item(ids, move |id| card(app, part, id, found));
    let whole = live_option(move || is_empty.get().then(|| whole_list(app, part)));
    let begin = move || {
        let id = random::item_id();
        let add = match part {
            Part::Medicines => Action::AddMedicine(id, Change::NotAnswered),
            part => Action::AddItem(part, id),
        };
        if app.begin(add, Place::Item(part, id)) {
            app.go(Route::thing(part, id));
        }
    };
    let add = part.add().map_or_else(String::new, |add| w.say(&add));
    let mut body = vec![
        rows,
        button("button button--second", add, begin),
        whole,
        gap_list(app, found, None, 1),
    ];
    if part == Part::Medicines {
        body.push(link("link", Route::Compare, w.say(&say::prepare_compare())));
    }
    let title = match part {
        Part::Medicines => say::medicine_title(),
        part => part.words(),
    };
    let lead = part.lead().map(|lead| w.say(&lead));
    question(
        app,
        Question {
            lead,
            ..Question::new(w.say(&title), body.into_any())
        },
    )
}

fn ids(handoff: &Handoff, part: Part, has_drafts: bool) -> Vec<ItemId> {
    if part == Part::Medicines {
        let listed = Change::ALL
            .into_iter()
            .flat_map(|change| handoff.medicines.with_change(change));
        return listed.map(|item| item.id).collect();
    }
    // What was begun and left without a word is not a thing. Words that do not fit yet are.
    let said = handoff
        .lists
        .of(part)
        .filter(|item| has_drafts || !item.answers.is_empty());
    said.map(|item| item.id).collect()
}

/// The answers for a list with nothing on it.
fn whole_list(app: App, part: Part) -> AnyView {
    let rows = if part == Part::Medicines {
        vec![
            medicines_answer(app, MedicinesAnswer::TakesNone, say::medicines_none()),
            medicines_answer(app, MedicinesAnswer::NotSure, say::items_not_sure()),
        ]
    } else {
        let none = part.none().map(|words| (ListAnswer::None, words));
        let unsure = (ListAnswer::NotSure, say::items_not_sure());
        let both = none.into_iter().chain([unsure]);
        both.map(|(answer, words)| answer_row(app, part, answer, words))
            .collect()
    };
    let w = app.words();
    let list = choices(Choices {
        name: "whole".to_owned(),
        legend: w.say(&part.words()),
        is_heading: true,
        hint: None,
        one: part != Part::Medicines,
        rows,
    });
    vec![paragraph("or", w.say(&say::items_or())), list].into_any()
}

fn answer_row(app: App, part: Part, answer: ListAnswer, words: Message) -> Row {
    let is_so = move |handoff: &Handoff| handoff.lists.answer(part) == Some(answer);
    Choice::new(app, words, is_so, move |_| {
        Action::AnswerList(part, Some(answer))
    })
    .into()
}

/// One thing: its name, what is known of it, and what to do with it.
fn card(app: App, part: Part, id: ItemId, found: Memo<Vec<Gap>>) -> AnyView {
    let w = app.words();
    let shown = app.peek(|handoff| shown(handoff, part, id, &w));
    let Shown {
        class,
        tag,
        name,
        more,
    } = shown.unwrap_or_default();
    let named = if name.is_empty() {
        w.say(&say::items_nameless())
    } else {
        name
    };
    let remove = move || {
        app.dispatch(match part {
            Part::Medicines => Action::RemoveMedicine(id),
            part => Action::RemoveItem(part, id),
        });
    };
    let change = link_to(&w, say::items_edit(), &named, Route::thing(part, id));
    let out = w.say(&say::list_remove());
    let heard_name = heard(named.clone());
    let mut parts: Vec<_> = tag.map(|tag| paragraph("tag", tag)).into_iter().collect();
    parts.push(own("own thing-name", &named));
    parts.extend(more.iter().map(|line| own("", line)));
    parts.push(gap_list(app, found, Some(id), 1));
    let out = view! {
        <button class="link remove" type="button" on:click=move |_| remove()>{out} " " {heard_name}</button>
    };
    parts.push(group("thing-ways", vec![change, out.into_any()]));
    group(class, parts)
}

fn link_to(w: &Words, words: Message, name: &str, route: Route) -> AnyView {
    let words = vec![
        text(w.say(&words)),
        text(" ".to_owned()),
        heard(name.to_owned()),
    ];
    view! { <a class="link" href=route.href()>{words}</a> }.into_any()
}

#[derive(Default)]
struct Shown {
    class: &'static str,
    tag: Option<String>,
    name: String,
    more: Vec<String>,
}

fn shown(handoff: &Handoff, part: Part, id: ItemId, w: &Words) -> Option<Shown> {
    if part == Part::Medicines {
        let mut list = handoff.medicines.list.iter();
        return Some(medicine(list.find(|item| item.id == id)?, w));
    }
    let item: &Item = handoff.lists.item(part, id)?;
    let name = item.name().to_owned();
    let more = lines(part, &item.answers, w, &name);
    Some(Shown {
        class: "thing",
        tag: None,
        name,
        more,
    })
}

fn medicine(item: &Medicine, w: &Words) -> Shown {
    let class = match item.change {
        Change::New => "thing line--new",
        Change::Changed | Change::OnHold => "thing line--changed",
        Change::Same => "thing line--same",
        Change::Stopped => "thing line--stopped",
        Change::NotSure | Change::NotAnswered => "thing line--unsure",
    };
    let mark = w.say(&names::change(item.change));
    let name = item.name.to_string();
    Shown {
        class,
        tag: Some(format!("{} {mark}", item.change.sign())),
        more: lines(Part::Medicines, &item.details, w, &name),
        name,
    }
}

/// At most three lines, in the order of the form: what people check at a glance.
fn lines(part: Part, answers: &Answers, w: &Words, name: &str) -> Vec<String> {
    let slots = Page::of(part).flat_map(Page::slots);
    let said = slots.filter_map(|slot| {
        let words = match answers.get(slot)? {
            Answer::Chosen(chosen) => {
                let words: Vec<_> = chosen.iter().map(|choice| w.say(&choice.words())).collect();
                words.join(", ")
            }
            _ => answers.words(slot).to_owned(),
        };
        let label = w.say(&slot.label());
        (words != name).then(|| {
            let between = if label.ends_with('?') { " " } else { ": " };
            format!("{label}{between}{words}")
        })
    });
    said.take(3).collect()
}
