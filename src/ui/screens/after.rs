//! After the move: what stayed silent and the words to ask with, what is next, what came; on the day of a visit, what
//! was planned for it and what happened.

mod visit;

use std::sync::Arc;

use leptos::prelude::*;

use super::my_questions::asked_words;
use super::open::waiting;
use crate::action::Action;
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::handoff::question::Question as Chosen;
use crate::platform::{clock, random};
use crate::promises::{Check, Promise, State, checks, planned, promises};
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::calendar::calendar;
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{
    button, fold, group, link, live, live_option, nothing, own, paragraph, section, subheading,
};
use crate::ui::parts::promise::promise_box;
use crate::ui::parts::since::all_since;
use crate::ui::parts::whose::whose;
use crate::words::{Message, say};

/// A part of the screen: its heading, and what stands in it.
type Group = (fn() -> Message, &'static [State]);

/// In the order in which they stand.
const PARTS: [Group; 4] = [
    (say::after_silent, &[State::Silent]),
    (say::after_called, &[State::Called]),
    (say::after_next, &[State::DueToday, State::Waiting]),
    (say::after_undated, &[State::NoDay]),
];

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let planned = app.peek(|handoff| planned(handoff, clock::here()));
    // The visit that stands on top is asked about there, and only a visit that did not happen again below.
    let on_top = planned.as_ref().map(|planned| planned.place);
    let is_below = move |one: &Promise| {
        let is_open = matches!(one.state, State::Silent | State::DueToday);
        Some(one.place) != on_top || !is_open || one.is_denied
    };
    let all = Memo::new(move |_| {
        app.read(|handoff| {
            let mut all = promises(handoff, clock::here());
            all.retain(is_below);
            all
        })
    });
    let lists = live(move || {
        let parts = all.with(|all| PARTS.map(|(title, states)| part(app, all, title, states)));
        parts.into_iter().collect::<Vec<_>>().into_any()
    });
    let body = vec![
        whose(app),
        waiting::view(app),
        live_option(move || {
            let is_empty = on_top.is_none() && all.with(Vec::is_empty);
            is_empty.then(|| paragraph("", app.say(&say::after_why())))
        }),
        all_since(app),
        planned.map_or_else(nothing, |planned| visit::view(app, &planned)),
        lists,
        live_option(move || all.with(|all| came(app, all))),
        add_button(app),
        live_option(move || answers(app)),
        live(move || {
            let checks = app.read(|handoff| checks(handoff, clock::here()));
            look_again(app, &checks)
        }),
        calendar(app, Arc::new(move || app.read(Clone::clone))),
    ];
    question(
        app,
        Question {
            lead: Some(w.say(&say::after_lead())),
            primary: Some(w.say(&say::baton_done())),
            ..Question::new(w.say(&say::after_title()), body.into_any())
        },
    )
}

fn part(app: App, all: &[Promise], title: fn() -> Message, states: &[State]) -> AnyView {
    let here = all.iter().filter(|one| states.contains(&one.state));
    let boxes: Vec<_> = here.map(|promise| promise_box(app, promise)).collect();
    if boxes.is_empty() {
        return nothing();
    }
    let title = subheading(app.say(&title()));
    section("promised", std::iter::once(title).chain(boxes).collect())
}

fn came(app: App, all: &[Promise]) -> Option<AnyView> {
    let came = all.iter().filter(|one| one.state == State::Came);
    let boxes: Vec<_> = came.map(|promise| promise_box(app, promise)).collect();
    let count = boxes.len();
    (count > 0).then(|| fold(app.say(&say::after_came(count)), boxes))
}

fn add_button(app: App) -> AnyView {
    let words = Part::Promises.add();
    let words = words.map_or_else(String::new, |add| app.words().say(&add));
    button("button button--second", words, move || {
        let id = random::item_id();
        let place = Place::Item(Part::Promises, id);
        if app.begin(Action::AddItem(Part::Promises, id), place) {
            app.go(Route::thing(Part::Promises, id));
        }
    })
}

/// The questions that were answered, with what was said back.
fn answers(app: App) -> Option<AnyView> {
    let is_answered = |one: &&Chosen| {
        one.details.answers(slot::QUESTION_ANSWER) || one.details.answers(slot::QUESTION_SAY_BACK)
    };
    let answered: Vec<Chosen> = app.read(|handoff| {
        let answered = handoff.questions.worded().filter(is_answered);
        answered.cloned().collect()
    });
    let rows: Vec<_> = answered.iter().map(|one| answer(app, one)).collect();
    let count = rows.len();
    (count > 0).then(|| fold(app.say(&say::after_answers(count)), rows))
}

fn answer(app: App, question: &Chosen) -> AnyView {
    let details = &question.details;
    let said = |words: &str, said: fn(crate::words::Arg) -> Message| {
        (!words.is_empty()).then(|| own("", &app.say(&said(words.into()))))
    };
    let title = asked_words(question, &app.words());
    let mut parts = vec![own("own thing-name", &title)];
    parts.extend(said(
        details.words(slot::QUESTION_ANSWER),
        say::after_they_said,
    ));
    parts.extend(said(
        details.words(slot::QUESTION_SAY_BACK),
        say::after_said_back,
    ));
    let to = Route::thing(Part::Questions, question.id);
    parts.push(link("link", to, app.say(&say::items_edit())));
    group("thing", parts)
}

/// The days on which to look here again.
fn look_again(app: App, checks: &[Check]) -> AnyView {
    let today = clock::here().local().date();
    let mut parts = vec![subheading(app.say(&say::after_checks()))];
    if checks.is_empty() {
        parts.push(paragraph("", app.say(&say::after_no_leaving())));
        let to = Route::Step(Step::Move, Then::Home);
        parts.push(link("link", to, app.say(&say::after_add_leaving())));
    }
    parts.extend(checks.iter().map(|check| {
        let day = crate::words::day_short(check.day);
        let line = if check.day == today {
            say::after_check_today(check.number)
        } else if check.day < today {
            say::after_check_past(check.number, day)
        } else {
            say::after_check(check.number, day)
        };
        paragraph("", app.say(&line))
    }));
    section("promised", parts)
}
