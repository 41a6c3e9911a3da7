//! The start: two doors, and once there is a card, the card and its parts.

use leptos::prelude::*;

use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::allergy::AllergiesAnswer;
use crate::handoff::medicine::MedicinesAnswer;
use crate::handoff::person::Person;
use crate::handoff::request::Wanted;
use crate::platform::page;
use crate::route::{Route, Step, Then};
use crate::talk;
use crate::ui::app::App;
use crate::ui::later;
use crate::ui::parts::handing_over::Shows;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    button, door, link, live_option, paragraph, second_door, section, subheading,
};
use crate::ui::parts::rows::{TaskRow, task_list};
use crate::words::{Message, Words, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let title = app.peek(|handoff| {
        if handoff.person.name.is_empty() {
            say::home_title()
        } else {
            say::home_title_named()
        }
    });
    let mut parts = vec![heading(app, w.say(&title))];
    if app.peek(talk::is_on) {
        parts.push(link("button", Route::Talk, w.say(&say::home_talk())));
    }
    parts.extend(if app.peek(Handoff::is_started) {
        with_card(app, &w)
    } else {
        first_visit(&w)
    });
    if page::clears_after_a_week() {
        parts.push(paragraph("soft", w.say(&say::home_ios())));
    }
    parts.push(section(
        "",
        vec![
            subheading(w.say(&say::home_what())),
            paragraph("", w.say(&say::home_what_text())),
            link("link", Route::Example("maria"), w.say(&say::home_example())),
        ],
    ));
    parts.push(link("link", Route::Open, w.say(&say::home_open())));
    let has_any = app
        .people
        .with_untracked(|people| people.own().any(Handoff::is_started));
    if has_any {
        parts.push(link("link", Route::Switch, w.say(&say::home_switch())));
    }
    // Said before anything is kept: what is here already stays where its owner left it.
    parts.push(live_option(move || {
        let is_borrowed = app.session.with(|session| session.is_borrowed);
        (!is_borrowed && !has_any)
            .then(|| button("link", app.say(&say::home_shared()), move || app.borrow()))
    }));
    parts.into_any()
}

fn first_visit(w: &Words) -> Vec<AnyView> {
    let quick = Route::Step(Step::Name, Then::Next);
    vec![
        paragraph("lead", w.say(&say::home_lead())),
        paragraph("soft", w.say(&say::home_promise())),
        door(
            quick,
            w.say(&say::home_quick()),
            w.say(&say::home_quick_time()),
        ),
        full(w),
    ]
}

fn with_card(app: App, w: &Words) -> Vec<AnyView> {
    let changed = app.peek(|handoff| handoff.changed_at);
    let when = changed.map(|at| w.say(&say::home_show_when(at.date(), at.time())));
    // Asking has a screen of its own, with who talks.
    let asked = Step::ALL.into_iter();
    let asked = asked.filter(|step| !matches!(step, Step::Ask | Step::People));
    let rows = asked
        .map(|step| {
            let (state, is_todo) = app.peek(|handoff| state(handoff, step));
            TaskRow {
                route: match step {
                    Step::Medicines => Route::List(Part::Medicines),
                    Step::Questions => Route::Questions,
                    step => Route::Step(step, Then::Home),
                },
                name: w.say(&name(step)),
                state: w.say(&state),
                is_todo,
                mark: None,
                more: None,
            }
        })
        .collect();
    let late = move |shows| {
        live_option(move || {
            app.has_late()
                .then(|| later::handing_over(app, shows))
                .flatten()
        })
    };
    vec![
        late(Shows::Strip),
        door(
            Route::Card,
            w.say(&say::home_show()),
            when.unwrap_or_default(),
        ),
        link("button button--second", Route::Ask, w.say(&say::home_say())),
        link(
            "button button--second",
            Route::Share,
            w.say(&say::home_share()),
        ),
        late(Shows::Rows),
        subheading(w.say(&say::home_parts())),
        task_list(rows),
        full(w),
    ]
}

fn full(w: &Words) -> AnyView {
    second_door(
        Route::Prepare,
        w.say(&say::home_full()),
        w.say(&say::home_full_time()),
    )
}

/// The name of a part in a task list.
pub(super) fn name(step: Step) -> Message {
    match step {
        Step::Name => say::home_name(),
        Step::Move => say::home_move(),
        Step::Worries => say::home_worries(),
        Step::Questions => say::home_questions(),
        Step::Medicines => say::home_medicines(),
        Step::Allergies => say::home_allergies(),
        Step::Ask => say::home_ask(),
        Step::People => say::home_people(),
    }
}

/// How far a part is, and whether something is to be asked or mended there.
pub(super) fn state(handoff: &Handoff, step: Step) -> (Message, bool) {
    let none = (say::home_state_none(), false);
    let some = |n: usize| {
        if n == 0 {
            none.clone()
        } else {
            (say::home_state_some(n), false)
        }
    };
    match step {
        // Other answers without a name are begun, and say what they lack.
        Step::Name if handoff.person.name.is_empty() && handoff.person == Person::default() => none,
        Step::Name if handoff.person.name.is_empty() => (say::home_state_no_name(), true),
        Step::Name => (say::home_state_done(), false),
        Step::Move if handoff.transition == Default::default() => none,
        Step::Move => (say::home_state_done(), false),
        Step::Worries if handoff.worries.none => (say::home_state_no(), false),
        Step::Worries => {
            let own = usize::from(!handoff.worries.own.is_empty());
            some(handoff.worries.chosen.len() + own)
        }
        Step::Questions => some(handoff.questions.worded().count()),
        Step::Medicines => match handoff.medicines.answer {
            MedicinesAnswer::NotAnswered => none,
            MedicinesAnswer::Listed => some(handoff.medicines.list.len()),
            MedicinesAnswer::NoChanges => (say::home_state_same(), false),
            MedicinesAnswer::TakesNone => (say::home_state_no(), false),
            MedicinesAnswer::NotSure => (say::home_state_unsure(), true),
        },
        Step::Allergies => match handoff.allergies.answer {
            AllergiesAnswer::NotAnswered => none,
            AllergiesAnswer::Has => some(handoff.allergies.list.len().max(1)),
            AllergiesAnswer::NoneKnown => (say::home_state_no(), false),
            AllergiesAnswer::NotSure => (say::home_state_unsure(), true),
        },
        Step::Ask => match handoff.request.wanted {
            Wanted::NotAnswered => none,
            Wanted::Yes => (say::home_state_asked(), false),
            Wanted::NotNow => (say::home_state_not_now(), false),
        },
        Step::People if handoff.request.names_nobody() => none,
        Step::People => (say::home_state_done(), false),
    }
}
