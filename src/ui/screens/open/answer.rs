//! An answer that came back: each change is looked at before it counts.

use std::sync::Arc;

use leptos::prelude::*;

use crate::card::Piece;
use crate::merge::Difference;
use crate::platform::page;
use crate::reply::{Proposal, Reply, State, Take, actions, is_taken, proposals, took};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, held, link, live, live_option, nothing, own, paragraph,
};
use crate::ui::parts::removed::removed_row;
use crate::words::{Message, Words, say};

/// The screen.
pub(super) fn view(app: App, reply: &Arc<Reply>) -> AnyView {
    let w = app.words();
    let outcome = Outcome::new(app);
    // What the person decided to leave as it is, by its place.
    let left = RwSignal::new(Vec::<usize>::new());
    let was_taken = app.peek(|handoff| is_taken(handoff, reply));
    let from = match (reply.name.as_str(), reply.role.as_str()) {
        ("", "") => w.say(&say::reply_somebody()),
        (name, "") => name.to_owned(),
        ("", role) => role.to_owned(),
        (name, role) => format!("{name}, {role}"),
    };
    let when = say::back_when(reply.made.date(), reply.made.time());
    let mut parts = vec![
        heading(app, w.say(&say::open_found_answer())),
        own("lead", &from),
        paragraph("soft", w.say(&when)),
        paragraph("", w.say(&say::back_lead())),
    ];
    if was_taken {
        parts.push(paragraph("outcome", w.say(&say::back_again())));
    }
    let reply_of_all = Arc::clone(reply);
    let all = live_option(move || {
        let new = looked_at(app, &reply_of_all);
        let new: Vec<_> = new.into_iter().filter(is_new).collect();
        (new.len() > 1).then(|| {
            let words = app.say(&say::back_take_all(new.len()));
            button("button", words, move || {
                let of = |one| app.peek(|handoff| actions(handoff, one, Take::Theirs));
                let all: Vec<_> = new.iter().flat_map(of).collect();
                if app.dispatch_all(all, say::back_took_all()) {
                    outcome.tell(say::back_took_all());
                }
            })
        })
    });
    parts.push(group("actions", vec![all, outcome.view()]));
    let reply_of_each = Arc::clone(reply);
    parts.push(live(move || {
        let all = looked_at(app, &reply_of_each);
        let left_as_is = left.get();
        let boxes = all.into_iter().enumerate().map(|(at, one)| {
            let is_left = left_as_is.contains(&at);
            proposal(app, at, one, is_left, left)
        });
        boxes.collect::<Vec<_>>().into_any()
    }));
    parts.push(removed_row(app));
    let done = {
        let reply = Arc::clone(reply);
        button("button", w.say(&say::back_done()), move || {
            app.dispatch(took(&reply));
            app.go(Route::Baton);
        })
    };
    let later = link("link", Route::Home, w.say(&say::back_later()));
    parts.push(group("actions", vec![done, later]));
    parts.into_any()
}

/// Everything that it would change, beside what stands now.
fn looked_at(app: App, reply: &Reply) -> Vec<Proposal> {
    let words = app.words();
    let say = |message: &Message| words.say(message);
    app.read(|handoff| proposals(handoff, reply, &say))
        .unwrap_or_default()
}

fn is_new(one: &Proposal) -> bool {
    one.state == State::New
}

/// Takes one as it is wanted, all of it or nothing.
fn take(app: App, one: &Proposal, how: Take) -> bool {
    let all = app.peek(|handoff| actions(handoff, one, how));
    app.dispatch_all(all, say::back_took(one.title.clone()))
}

/// One change: what it is, mine beside theirs, and what to do with it.
fn proposal(
    app: App,
    at: usize,
    one: Proposal,
    is_left: bool,
    left: RwSignal<Vec<usize>>,
) -> AnyView {
    let w = app.words();
    let mut parts =
        vec![view! { <h2 class="thing-title">{held(&w.say(&one.title))}</h2> }.into_any()];
    parts.extend(
        one.differences
            .iter()
            .map(|difference| answer(&w, difference)),
    );
    let state = if is_left {
        say::back_left()
    } else {
        one.state.said()
    };
    parts.push(paragraph("thing-ask", w.say(&state)));
    let ways = if is_left { &[] } else { one.ways() };
    let state = one.state;
    let one = Arc::new(one);
    let buttons: Vec<_> = ways
        .iter()
        .map(|way| {
            let (way, one) = (*way, Arc::clone(&one));
            button(
                "button button--second",
                w.say(&way.said(state)),
                move || {
                    if way == Take::Mine {
                        left.update(|left| left.push(at));
                    } else {
                        take(app, &one, way);
                    }
                    page::announce(app.words().say(&say::back_noted()));
                },
            )
        })
        .collect();
    parts.push(if buttons.is_empty() {
        nothing()
    } else {
        group("actions", buttons)
    });
    group("thing", parts)
}

/// What stands now and what they say. The same on both sides is said once.
fn answer(w: &Words, difference: &Difference) -> AnyView {
    let label = w.say(&difference.label);
    let said = |piece: &Piece| match piece {
        Piece::Own(text) => text.clone(),
        Piece::Said(message) => w.say(message),
    };
    let theirs = said(&difference.theirs);
    let mine = difference.mine.as_ref().map(said);
    let mut parts = vec![paragraph("hint", label)];
    match mine {
        Some(mine) if !difference.is_same => {
            let [here, there] = [say::back_mine(mine), say::back_theirs(theirs)];
            parts.push(own("", &w.say(&here)));
            parts.push(own("back-theirs", &w.say(&there)));
        }
        _ => parts.push(own("back-theirs", &theirs)),
    }
    group("back-answer", parts)
}
