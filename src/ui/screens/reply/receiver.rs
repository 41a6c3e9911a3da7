//! What a care team is asked: whether they take over, who does what is open, and the plan in their own words.

use leptos::prelude::*;

use super::draft::{Draft, Open};
use super::{adds, you};
use crate::form::choice;
use crate::platform::page;
use crate::reply::{Accepts, ENDS, STARTS};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::plain::{group, heard, live, nothing, paragraph, section, subheading};
use crate::ui::parts::typed::typed;
use crate::words::{Message, say};

const ACCEPTS: [(Accepts, fn() -> Message); 3] = [
    (Accepts::Yes, say::answer_yes),
    (Accepts::NotYet, say::answer_not_yet),
    (Accepts::No, say::answer_no),
];

/// The boxes.
pub(super) fn view(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let rows = ACCEPTS.iter().map(|(accepts, words)| {
        let is_so = Signal::derive(move || draft.accepts.get() == Some(*accepts));
        let choose = move |_| draft.accepts.set(Some(*accepts));
        Choice::of(w.say(&words()), is_so, choose).into()
    });
    let accepts = radios("accept", w.say(&say::answer_accept()), rows.collect());
    let more = live(move || match draft.accepts.get() {
        Some(Accepts::Yes) => from_when(app, draft),
        Some(Accepts::No | Accepts::NotYet) => {
            typed("why", app.say(&say::answer_why()), None, false, draft.why)
        }
        None => nothing(),
    });
    let open: Vec<_> = draft
        .asks
        .get_value()
        .into_iter()
        .enumerate()
        .map(|(at, open)| thing(app, draft, at, open))
        .collect();
    let open = if open.is_empty() {
        nothing()
    } else {
        let title = subheading(w.say(&say::answer_open()));
        section("", std::iter::once(title).chain(open).collect())
    };
    let back = typed(
        "said-back",
        w.say(&say::answer_back()),
        Some(w.say(&say::answer_back_hint())),
        true,
        draft.said_back,
    );
    let question = typed(
        "question",
        w.say(&say::answer_question()),
        None,
        false,
        draft.question,
    );
    vec![
        accepts,
        more,
        you(app, draft),
        open,
        section("", vec![back, question]),
        adds(app, draft),
    ]
    .into_any()
}

fn from_when(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    // "When Maria leaves": whoever answers speaks about the patient.
    let theirs = w.with_voice(draft.voice());
    let rows = STARTS.iter().map(|start| {
        let is_so = Signal::derive(move || draft.starts.get() == Some(*start));
        let choose = move |_| draft.starts.set(Some(*start));
        Choice::of(theirs.say(&start.words()), is_so, choose).into()
    });
    let starts = radios("starts", w.say(&say::answer_from()), rows.collect());
    let at_time = live(move || {
        if draft.starts.get() != Some(choice::AT_TIME) {
            return nothing();
        }
        let label = app.say(&say::answer_from_when());
        typed("from-when", label, None, false, draft.from_when)
    });
    let ends = live(move || {
        draft
            .starts
            .get()
            .map_or_else(nothing, |_| until_when(app, draft))
    });
    group("field", vec![starts, at_time, ends])
}

/// Until when. Nothing is chosen for them.
fn until_when(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let theirs = w.with_voice(draft.voice());
    let visit = draft.visit.get_value().filter(|_| draft.can_end_at_visit());
    let said = |ends: crate::form::Choice| match ends {
        choice::FIRST_VISIT => visit.clone().map(say::answer_until_visit),
        choice::NO_END => Some(say::answer_until_none()),
        _ => Some(say::answer_until_day()),
    };
    let rows = ENDS.iter().filter_map(|ends| {
        let is_so = Signal::derive(move || draft.until() == Some(*ends));
        let choose = move |_| draft.ends.set(Some(*ends));
        Some(Row::from(Choice::of(
            theirs.say(&said(*ends)?),
            is_so,
            choose,
        )))
    });
    let ends = choices(Choices {
        name: "ends".to_owned(),
        legend: w.say(&say::answer_until()),
        is_heading: false,
        hint: Some(w.say(&say::answer_until_hint())),
        one: true,
        rows: rows.collect(),
    });
    let at_time = live(move || {
        if draft.until() != Some(choice::AT_TIME) {
            return nothing();
        }
        let label = app.say(&say::answer_until_when());
        typed("until-when", label, None, false, draft.until_when)
    });
    group("field", vec![ends, at_time])
}

/// One thing that is open: who does it, and by when.
fn thing(app: App, draft: Draft, at: usize, open: Open) -> AnyView {
    let w = app.words();
    let Open { ask, who, by, .. } = open;
    let mut parts = vec![
        view! { <h3>{w.say(&ask.name)}</h3> }.into_any(),
        paragraph("hint", w.say(&ask.asks)),
    ];
    if !ask.who.is_empty() {
        parts.push(paragraph("", w.say(&say::answer_owner(ask.who.clone()))));
    }
    let label = w.say(&say::answer_who());
    parts.push(typed(&format!("who-{at}"), label, None, false, who));
    let me = move |_| match draft.name.get_untracked() {
        // First who that is.
        name if name.is_empty() => page::focus_id("name"),
        name => {
            page::announce(app.words().say(&say::answer_owner(name.clone())));
            who.set(name);
        }
    };
    let about = heard(w.say(&ask.name));
    let words = w.say(&say::answer_me());
    parts.push(
        view! { <button class="link" type="button" on:click=me>{words} " " {about}</button> }
            .into_any(),
    );
    if ask.job.has_day() {
        let label = w.say(&say::answer_by());
        parts.push(typed(&format!("by-{at}"), label, None, false, by));
    }
    group("thing", parts)
}

fn radios(name: &str, legend: String, rows: Vec<Row>) -> AnyView {
    choices(Choices {
        name: name.to_owned(),
        legend,
        is_heading: false,
        hint: None,
        one: true,
        rows,
    })
}
