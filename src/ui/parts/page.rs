//! The frame of one screen: heading, title of the tab, errors, and for a question its Continue.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::field;
use super::plain::{button, held, link, live, live_option, paragraph, text};
use super::removed::removed_row;
use crate::action::Field;
use crate::platform::page;
use crate::platform::storage::NotKept;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::saving::{self, Keeping};
use crate::ui::session::Problem;
use crate::words::{Message, say};

/// The one heading of a screen; the title of the tab says the same.
pub fn heading(app: App, title: impl Into<Signal<String>>) -> AnyView {
    let title = title.into();
    Effect::new(move |_| {
        let title = app.say(&say::shell_title(title.get()));
        page::set_title(
            &if app.session.with(|session| session.problems.is_empty()) {
                title
            } else {
                app.say(&say::shell_title_error(title))
            },
        );
    });
    view! { <h1 tabindex="-1">{live(move || held(&title.get()))}</h1> }.into_any()
}

/// One question and its Continue.
pub struct Question {
    /// The heading.
    pub title: Signal<String>,
    /// One or two sentences under it.
    pub lead: Option<String>,
    /// The fields and choices.
    pub body: AnyView,
    /// The words on the main button; none for "Save and continue".
    pub primary: Option<String>,
    /// A second way on: its words, what it does, and where it leads.
    pub second: Option<(String, Callback<()>, Route)>,
    /// What Continue does before going on.
    pub on_continue: Option<Callback<()>>,
    /// Other words on the main button, and what it does here; where it says so, the page stays.
    pub stays: Option<(Signal<String>, Callback<(), bool>)>,
}

impl Question {
    /// A question with nothing but a body.
    #[must_use]
    pub fn new(title: impl Into<Signal<String>>, body: AnyView) -> Self {
        Self {
            title: title.into(),
            lead: None,
            body,
            primary: None,
            second: None,
            on_continue: None,
            stays: None,
        }
    }
}

/// A whole question page.
pub fn question(app: App, question: Question) -> AnyView {
    let w = app.words();
    let route = app.route.get_untracked();
    let (on_continue, stays) = (question.on_continue, question.stays);
    let go_to = move |route| {
        saving::save_now(app);
        app.go(route);
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if app.check_page(|field| page::has_id(&field::id(field)))
            && !stays.is_some_and(|(_, stays)| stays.run(()))
        {
            if let Some(on_continue) = on_continue {
                on_continue.run(());
            }
            // What was just said may change what is asked next.
            let opened = app.session.with_untracked(|session| session.opened.clone());
            go_to(app.peek(|handoff| route.on(handoff, &opened)));
        }
    };
    let primary = question
        .primary
        .unwrap_or_else(|| w.say(&continue_words(app)));
    let primary = stays.map_or_else(|| primary.into(), |(words, _)| words);
    let second = question.second.map(|(words, action, route)| {
        button("button button--second", words, move || {
            action.run(());
            go_to(route);
        })
    });
    view! {
        {errors(app)}
        {heading(app, question.title)}
        {question.lead.map(|lead| paragraph("lead", lead))}
        <form novalidate on:submit=submit>
            {question.body}
            {removed_row(app)}
            <div class="actions">
                <button class="button" type="submit" aria-describedby="saved">
                    {live(move || text(primary.get()))}
                </button>
                {second}
                <p class="saved" id="saved">{live(move || text(saved_line(app).unwrap_or_default()))}</p>
                {link("quiet", Route::Home, w.say(&say::shell_stop()))}
            </div>
        </form>
    }
    .into_any()
}

/// The words on the main button where a page has none of its own.
pub fn continue_words(app: App) -> Message {
    match app.keeping.get_untracked() {
        Keeping::Not(NotKept::Denied) | Keeping::Blocked => say::shell_continue_unsaved(),
        _ => say::shell_continue(),
    }
}

/// What stops the page from going on, each a link to its field (after GOV.UK's error summary).
fn errors(app: App) -> AnyView {
    live_option(move || {
        let problems = app.session.with(|session| session.problems.clone());
        if problems.is_empty() {
            return None;
        }
        let list: Vec<_> = problems
            .into_iter()
            .map(|problem| error_link(app, problem))
            .collect();
        let errors = view! {
            <div class="errors" tabindex="-1" role="group" aria-labelledby="errors-title">
                <h2 id="errors-title">{app.say(&say::shell_problem())}</h2>
                <ul>{list}</ul>
            </div>
        };
        Some(errors.into_any())
    })
}

fn error_link(app: App, problem: Problem) -> AnyView {
    let id = field::id(problem.field);
    let href = format!("#{id}");
    let jump = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page::focus_id(&id);
    };
    view! { <li><a href=href on:click=jump>{app.say(&problem.said)}</a></li> }.into_any()
}

/// What stands wrong with a field, said only after Continue.
pub fn problem_of(app: App, field: Field) -> Option<String> {
    let said = app.session.with(|session| {
        let mut here = session
            .problems
            .iter()
            .filter(|problem| problem.field == field);
        here.next().map(|problem| problem.said.clone())
    });
    said.map(|said| app.say(&said))
}

fn saved_line(app: App) -> Option<String> {
    match app.keeping.get() {
        Keeping::Kept(at) if !app.has_drafts() => {
            let is_borrowed = app.session.with(|session| session.is_borrowed);
            let saved = if is_borrowed {
                say::shell_saved_tab
            } else {
                say::shell_saved
            };
            Some(app.say(&saved(at.time())))
        }
        _ => None,
    }
}
