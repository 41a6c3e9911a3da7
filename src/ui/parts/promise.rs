//! One promise on the screen: what, who, by when; where it is silent, whom to call, the words to say, what came of it.

use leptos::prelude::*;

use super::plain::{fold, group, heard, link, own, paragraph};
use crate::form::{Page, Part, Slot};
use crate::platform::clock;
use crate::promises::{Callee, Kind, Mark, Promise, State, callee, dialed, mark, script};
use crate::route::Route;
use crate::ui::app::App;
use crate::words::{Message, english, say};

/// The box.
pub fn promise_box(app: App, promise: &Promise) -> AnyView {
    let title = promise.title(&app.words());
    let mut parts = vec![own("own thing-name", &title)];
    parts.extend(facts(app, promise));
    let is_open_visit = promise.kind == Kind::Visit && !promise.is_denied;
    let is_late = promise.state == State::Silent;
    if is_late && is_open_visit {
        parts.push(paragraph("thing-ask", app.say(&say::after_held())));
    } else if is_late || promise.state == State::Called {
        parts.extend(call(app, promise));
    }
    if promise.state == State::NoDay {
        parts.push(paragraph("gap-words", app.say(&say::after_no_day())));
    }
    parts.push(group("promised-ways", ways(app, promise, &title)));
    group(
        if is_late {
            "thing thing--late"
        } else {
            "thing"
        },
        parts,
    )
}

/// Who, by when, for how long it has been silent.
fn facts(app: App, promise: &Promise) -> Vec<AnyView> {
    let mut facts = Vec::new();
    let line = |message: Message| own("", &app.say(&message));
    if !promise.names_who() {
        facts.push(line(say::after_who(promise.who.as_str())));
    } else if promise.who.is_empty()
        && promise.state != State::Came
        && matches!(promise.kind, Kind::Promise | Kind::Result)
    {
        facts.push(paragraph("gap-words", app.say(&say::after_nobody())));
    }
    let is_visit = promise.kind == Kind::Visit;
    let due = promise.due(clock::here());
    facts.extend(match due {
        Some(due) if is_visit => Some(line(say::after_on(due))),
        Some(due) => Some(line(say::after_due(due))),
        None if promise.told.is_empty() => None,
        None if is_visit => Some(line(say::after_on(promise.told.as_str()))),
        None => Some(line(say::after_due(promise.told.as_str()))),
    });
    if promise.state == State::Silent {
        let late = promise.silent_for(clock::here());
        facts.extend(late.map(|long| {
            let words = if is_visit {
                say::after_over(long)
            } else {
                say::after_late(long)
            };
            paragraph("late", app.say(&words))
        }));
    }
    facts
}

/// Whom to call, and what to say.
fn call(app: App, promise: &Promise) -> Vec<AnyView> {
    let (callee, script) = app.read(|handoff| (callee(handoff, promise), script(handoff, promise)));
    let mut parts = Vec::new();
    let (who, number) = match callee {
        Some(Callee { who, number }) => (Some(who), number),
        None => (None, None),
    };
    // On paper there is no button: the number stands in the words as well.
    let whom = who.map(|who| match &number {
        Some(number) if !who.contains(number.as_str()) => format!("{who}, {number}"),
        _ => who,
    });
    parts.extend(whom.map(|whom| own("", &app.say(&say::after_whom(whom)))));
    match number {
        Some(number) => {
            let href = format!("tel:{}", dialed(&number));
            let words = app.say(&say::after_dial(number));
            parts.push(view! { <a class="button button--second" href=href>{words}</a> }.into_any());
        }
        None => {
            parts.push(paragraph("gap-words", app.say(&say::after_no_number())));
            let to = promise.call_slot.and_then(|slot| page_of(promise, slot));
            let to = to.unwrap_or(Route::List(Part::Contacts));
            parts.push(link("link", to, app.say(&say::after_add_number())));
        }
    }
    parts.push(fold(app.say(&say::after_words()), to_say(app, &script)));
    parts
}

/// The words to say, and English below them: whoever answers the phone may speak nothing else.
fn to_say(app: App, script: &[Message]) -> Vec<AnyView> {
    let own_words = script.iter().map(|line| own("", &app.say(line)));
    let mut parts = vec![group("say", own_words.collect())];
    if app.locale() != english() {
        let words = app.english();
        let lines: Vec<_> = script
            .iter()
            .map(|line| own("", &words.say(line)))
            .collect();
        parts.push(view! { <div class="say" lang=english().tag>{lines}</div> }.into_any());
    }
    parts
}

/// What a person says of it, and the way to change it.
fn ways(app: App, promise: &Promise, title: &str) -> Vec<AnyView> {
    let is_visit = promise.kind == Kind::Visit;
    let tap = |own: Mark, words: Message, said: fn() -> Message| -> Option<AnyView> {
        let actions = mark(promise, own);
        if actions.is_empty() {
            return None;
        }
        let (words, name) = (app.say(&words), heard(title.to_owned()));
        let on_tap = move |_| {
            app.dispatch_all(actions.clone(), said());
        };
        let button = view! {
            <button class="promised-tap" type="button" on:click=on_tap>{words} " " {name}</button>
        };
        Some(button.into_any())
    };
    let came = || {
        let (words, said): (_, fn() -> Message) = match promise.kind {
            Kind::Visit => (say::after_yes_held(), say::after_said_held),
            Kind::Promise | Kind::Call => (say::after_it_happened(), say::after_said_held),
            Kind::Result | Kind::Delivery | Kind::Answer => {
                (say::after_it_came(), say::after_said_came)
            }
        };
        tap(Mark::Came, words, said)
    };
    let called = || tap(Mark::Called, say::after_i_called(), say::after_said_called);
    let mut ways: Vec<Option<AnyView>> = match promise.state {
        State::Silent if is_visit && !promise.is_denied => {
            let not = tap(
                Mark::DidNot,
                say::after_not_held(),
                say::after_said_not_held,
            );
            vec![came(), not]
        }
        State::Silent => vec![called(), came()],
        State::Called => {
            let still = tap(
                Mark::StillSilent,
                say::after_still_silent(),
                say::after_said_silent,
            );
            vec![came(), still]
        }
        State::NoDay => {
            let to = page_of(promise, promise.by_slot);
            let day = to.map(|to| link("link", to, app.say(&say::after_add_day())));
            vec![came(), day]
        }
        State::Waiting if is_visit => Vec::new(),
        State::Waiting | State::DueToday => vec![came()],
        State::Came => Vec::new(),
    };
    if promise.kind == Kind::Answer {
        ways.push(Some(link(
            "link",
            Route::Ask,
            app.say(&say::after_ask_again()),
        )));
    }
    ways.push(edit(app, promise, title));
    ways.into_iter().flatten().collect()
}

fn edit(app: App, promise: &Promise, title: &str) -> Option<AnyView> {
    let first = Page::of(promise.place.part()).next()?;
    let href = Route::Page(promise.place, first).href();
    let (words, name) = (app.say(&say::items_edit()), heard(title.to_owned()));
    Some(view! { <a class="link" href=href>{words} " " {name}</a> }.into_any())
}

/// The page that asks for this.
fn page_of(promise: &Promise, slot: Slot) -> Option<Route> {
    let mut pages = Page::of(promise.place.part());
    let page = pages.find(|page| page.slots().any(|own| own == slot))?;
    Some(Route::Page(promise.place, page))
}
