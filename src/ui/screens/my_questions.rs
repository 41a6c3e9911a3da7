//! All questions: what to ask first, what the holes in the preparation raise, and the rest of the bank by stage.

use leptos::prelude::*;

use super::questions::bank_row;
use crate::action::Action;
use crate::bank::{Asked, BankId, Stage};
use crate::days;
use crate::form::{Part, slot};
use crate::gaps::suggested;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::question::{Asks, Question as Chosen, TOP};
use crate::platform::{clock, page, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choices, choices};
use crate::ui::parts::page::{Question, question};
use crate::ui::parts::plain::{
    button, each_item, group, heard, link, live, own, paragraph, subheading,
};
use crate::ui::parts::segment::{segment, segments};
use crate::words::{Message, Words, names, say};

/// How many suggestions show before a tap shows the rest.
const IN_SIGHT: usize = 6;
/// The first of the rest.
const FIRST_OF_REST: &str = "#suggested-6";

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let ids = move || app.read(|handoff| handoff.questions.worded().map(|one| one.id).collect());
    let chosen = each_item(ids, move |id| chosen_row(app, id));
    let asking = link(
        "button button--second",
        Route::AskNow,
        w.say(&say::mine_questions()),
    );
    let body = vec![
        chosen,
        asking,
        button(
            "button button--second",
            w.say(&say::questions_add()),
            move || {
                let id = random::item_id();
                let place = Place::Item(Part::Questions, id);
                if app.begin(Action::AddOwnQuestion(id), place) {
                    app.go(Route::thing(Part::Questions, id));
                }
            },
        ),
        subheading(w.say(&say::questions_legend())),
        suggestions(app),
    ];
    question(
        app,
        Question {
            lead: Some(w.say(&say::asking_lead(TOP))),
            ..Question::new(w.say(&say::questions_title()), body.into_any())
        },
    )
}

/// A chosen question: its words, its place, what came of it.
fn chosen_row(app: App, id: ItemId) -> AnyView {
    let w = app.words();
    let Some((at, question)) = app.peek(|handoff| {
        let mut chosen = handoff.questions.worded().enumerate();
        chosen
            .find(|(_, question)| question.id == id)
            .map(|(at, question)| (at, question.clone()))
    }) else {
        return ().into_any();
    };
    let words = asked_words(&question, &w);
    // An answer that came unasked leaves nothing to ask.
    let state = if question.is_open() {
        say::asking_not_asked()
    } else {
        say::asking_asked()
    };
    let answer = question.details.words(slot::QUESTION_ANSWER).to_owned();
    let mut parts = vec![
        own("own thing-name", &format!("{}. {words}", at + 1)),
        paragraph("soft", w.say(&state)),
    ];
    if !answer.is_empty() {
        parts.push(own("", &answer));
    }
    let answer_words = w.say(&say::asking_answer());
    let heard_words = heard(words.clone());
    let to_answer = view! {
        <a class="link" id=row_id(id) href=Route::thing(Part::Questions, id).href()>
            {answer_words} " " {heard_words}
        </a>
    };
    let mut ways = vec![to_answer.into_any()];
    if at > 0 {
        ways.push(named_button(&w, say::asking_up(), &words, move || {
            app.dispatch(Action::RaiseQuestion(id));
            page::announce(app.words().say(&say::asking_moved(at)));
            // The row is drawn anew in its place, and who goes by keyboard goes on from there.
            page::focus_id_soon(row_id(id));
        }));
    }
    ways.push(named_button(&w, say::list_remove(), &words, move || {
        app.dispatch(match question.asks {
            Asks::Bank(bank) => Action::RemoveBankQuestion(bank),
            Asks::Own(_) => Action::RemoveOwnQuestion(id),
        });
    }));
    parts.push(group("thing-ways", ways));
    let class = if at < TOP {
        "thing thing--top"
    } else {
        "thing"
    };
    group(class, parts)
}

/// The words of a question, in the language of the screen.
pub(super) fn asked_words(question: &Chosen, w: &Words) -> String {
    match &question.asks {
        Asks::Bank(bank) => w.say(&names::question(*bank)),
        Asks::Own(words) => words.to_string(),
    }
}

/// The id of the way to a question's answer.
fn row_id(id: ItemId) -> String {
    format!("answer-{id}")
}

fn named_button(w: &Words, words: Message, name: &str, on_tap: impl Fn() + 'static) -> AnyView {
    let words = w.say(&words);
    let on_tap: Box<dyn Fn()> = Box::new(on_tap);
    let name = heard(name.to_owned());
    view! { <button class="link" type="button" on:click=move |_| on_tap()>{words} " " {name}</button> }
        .into_any()
}

/// Questions of the bank for a stage and for who is in the room, those that the holes raise first.
fn suggestions(app: App) -> AnyView {
    let w = app.words();
    let stage = RwSignal::new(Stage::Before);
    let who = RwSignal::new(None::<Asked>);
    let shows_all = RwSignal::new(false);
    let stages = STAGES.map(|(own, words)| {
        segment(
            w.say(&words()),
            move || stage.get() == own,
            move || {
                stage.set(own);
                shows_all.set(false);
            },
        )
    });
    let people = ROOM.map(|(own, words)| {
        segment(
            w.say(&words()),
            move || who.get() == own,
            move || who.set(own),
        )
    });
    let rows = live(move || {
        let (stage, who, shows_all_now) = (stage.get(), who.get(), shows_all.get());
        let ids: Vec<BankId> =
            app.peek(|handoff| suggested(handoff, clock::now(), days::one_day, stage, who));
        let has_more = !shows_all_now && ids.len() > IN_SIGHT;
        let shown = ids
            .into_iter()
            .take(if shows_all_now { usize::MAX } else { IN_SIGHT });
        let list = choices(Choices {
            name: "suggested".to_owned(),
            legend: app.words().say(&say::questions_legend()),
            is_heading: true,
            hint: None,
            one: false,
            rows: shown.map(|id| bank_row(app, id)).collect(),
        });
        let more = has_more.then(|| {
            button("link", app.words().say(&say::questions_more()), move || {
                shows_all.set(true);
                page::focus_soon(FIRST_OF_REST);
            })
        });
        vec![list, more.into_any()].into_any()
    });
    vec![
        segments(w.say(&say::asking_when()), stages.into()),
        segments(w.say(&say::asking_room()), people.into()),
        rows,
    ]
    .into_any()
}

type Said = fn() -> Message;

const STAGES: [(Stage, Said); 4] = [
    (Stage::Before, say::asking_before),
    (Stage::Handoff, say::asking_talk),
    (Stage::FirstDays, say::asking_home),
    (Stage::FirstVisit, say::asking_visit),
];

/// Who may be in the room; the first is anybody.
const ROOM: [(Option<Asked>, Said); 6] = [
    (None, say::asking_anyone),
    (Some(Asked::Doctor), say::asking_doctor),
    (Some(Asked::Nurse), say::asking_nurse),
    (Some(Asked::Pharmacist), say::asking_pharmacist),
    (Some(Asked::Planner), say::asking_planner),
    (Some(Asked::Therapist), say::asking_therapist),
];
