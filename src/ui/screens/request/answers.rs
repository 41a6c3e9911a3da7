//! What they said: a button for each answer, and after it the few things worth writing down.

use leptos::prelude::*;

use super::{Now, Screen};
use crate::action::Field;
use crate::ask::{Rung, Said, State, Tap, actions, agreed_for, moment_words, standing, windows};
use crate::form::{Part, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::platform::{clock, page, random};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::field::{Text, text_field};
use crate::ui::parts::known::{chip, known};
use crate::ui::parts::plain::{
    button, group, link, live_option, nothing, paragraph, section, subheading,
};
use crate::ui::parts::segment::{segment, segments};
use crate::ui::parts::slot::slot_field;
use crate::words::{Message, say};

const FIRST: &str = "button";
const SECOND: &str = "button button--second";
const QUIET: &str = "link";

/// The buttons, then what the answer asks for.
pub(super) fn view(app: App, screen: Screen, now: Now) -> AnyView {
    let mut parts = Vec::new();
    if now.state == State::Agreed && now.rung != Rung::Written {
        parts.push(agreed(app, now));
    }
    parts.push(promise(app, now));
    parts.push(group("actions no-print", buttons(app, screen, now)));
    parts.push(reason(app, now));
    if now.is_to_ask() {
        parts.push(ways(app, screen, now));
    }
    parts.into_any()
}

fn buttons(app: App, screen: Screen, now: Now) -> Vec<AnyView> {
    let w = app.words();
    let tap =
        |class, words: Message, tap| button(class, w.say(&words), move || tapped(app, screen, tap));
    let card = |class| link(class, Route::Card, w.say(&say::home_show()));
    // The card is no talk.
    let held =
        |class| (now.rung != Rung::Written).then(|| tap(class, say::request_held(), Tap::Held));
    let mut row = Vec::new();
    match now.state {
        State::NotAsked => {
            row.push(tap(FIRST, say::request_asked(), Tap::Asked));
            row.push(tap(SECOND, say::request_yes(), Tap::Yes));
            row.push(tap(SECOND, say::request_no(), Tap::No));
            row.extend(held(QUIET));
        }
        State::Asked => {
            row.push(tap(FIRST, say::request_yes(), Tap::Yes));
            row.push(tap(SECOND, say::request_no(), Tap::No));
            row.extend(
                now.rung
                    .next()
                    .map(|_| tap(SECOND, say::request_silent(), Tap::Silent)),
            );
            row.extend(held(QUIET));
        }
        State::Agreed if now.rung == Rung::Written => {
            row.push(card(FIRST));
            row.push(tap(SECOND, choice::NOT_HELD.words(), Tap::Fell));
        }
        State::Agreed => {
            row.push(link(FIRST, Route::Talk, w.say(&say::request_go())));
            row.extend(held(SECOND));
            row.push(tap(SECOND, choice::NOT_HELD.words(), Tap::Fell));
            row.push(card(QUIET));
        }
        State::Held => {
            row.push(link(FIRST, Route::Baton, w.say(&say::request_baton())));
            row.push(button(SECOND, w.say(&say::request_again()), move || {
                let kind = app.peek(|handoff| handoff.transition.kind);
                screen.picked.set(Some(Rung::first(kind)));
                page::focus_soon(page::HEADING);
            }));
            row.push(card(QUIET));
        }
        State::Over => row.push(card(FIRST)),
    }
    row
}

fn tapped(app: App, screen: Screen, tap: Tap) {
    let w = app.words();
    let now = w.say(&moment_words(clock::now()));
    let promise = w.say(&say::request_sure_what());
    let picked = screen.picked.get_untracked();
    let actions = app.peek(|handoff| {
        let standing = standing(handoff);
        let standing = picked.map_or(standing, |rung| standing.in_way(rung));
        let new = random::item_id();
        actions(handoff, standing, tap, new, [&now, &promise])
    });
    let what = match tap {
        Tap::Asked => say::request_asked(),
        Tap::Yes => say::request_yes(),
        Tap::No => say::request_no(),
        Tap::Silent => say::request_no_answer(),
        Tap::Held => say::request_held(),
        Tap::Fell => choice::NOT_HELD.words(),
    };
    if app.dispatch_all(actions, say::request_noted(what)) {
        screen.picked.set(None);
    }
}

/// When the talk is, and who said so.
fn agreed(app: App, now: Now) -> AnyView {
    let Some(id) = now.open else { return nothing() };
    let place = Place::Item(Part::Tries, id);
    let w = app.words();
    let who = Field::Answer(place, slot::TRY_WHO);
    let times = app.peek(|handoff| windows(handoff, None));
    let times = times.into_iter().map(|time| match time {
        Said::Message(message) => w.say(&message),
        Said::Own(words) => words,
    });
    let shown = live_option(move || {
        let time = app.read(|handoff| agreed_for(handoff.lists.item(Part::Tries, id)?))?;
        Some(paragraph("thing-name", app.say(&say::request_time(time))))
    });
    section(
        "",
        vec![
            shown,
            slot_field(app, place, slot::TRY_WHEN),
            chips(app, Field::Answer(place, slot::TRY_WHEN), times.collect()),
            text_field(app, Text::line(who, w.say(&say::request_who_yes()))),
            known(app, who),
        ],
    )
}

/// Who says yes to the card, by when, and whom to call if not.
fn promise(app: App, now: Now) -> AnyView {
    let is_there =
        |id: &ItemId| app.peek(|handoff| handoff.lists.item(Part::Promises, *id).is_some());
    let id = match now.state {
        State::Asked | State::Agreed => now.open,
        State::Over => now.before,
        State::NotAsked | State::Held => None,
    };
    let Some(id) = id.filter(is_there) else {
        return nothing();
    };
    let w = app.words();
    let place = Place::Item(Part::Promises, id);
    let slots = [slot::PROMISE_WHO, slot::PROMISE_BY, slot::PROMISE_CALL];
    let mut parts = vec![
        subheading(w.say(&say::request_sure())),
        paragraph("hint", w.say(&say::request_sure_lead())),
    ];
    parts.extend(slots.map(|slot| slot_field(app, place, slot)));
    section("", parts)
}

/// Why they said no: nobody has to say.
fn reason(app: App, now: Now) -> AnyView {
    let is_refused = |id: &ItemId| {
        app.peek(|handoff| {
            let item = handoff.lists.item(Part::Tries, *id);
            item.is_some_and(|item| item.answers.has(slot::TRY_STATE, choice::REFUSED))
        })
    };
    let Some(id) = now.before.filter(is_refused) else {
        return nothing();
    };
    let w = app.words();
    let place = Place::Item(Part::Tries, id);
    let reasons = [
        say::request_why_time(),
        say::request_why_never(),
        say::request_why_reach(),
    ];
    let words = reasons.map(|reason| w.say(&reason)).into();
    let parts = vec![
        slot_field(app, place, slot::TRY_WHY),
        chips(app, Field::Answer(place, slot::TRY_WHY), words),
    ];
    super::part(true, "no-print", w.say(&say::request_why()), parts)
}

/// Buttons with words for a box, while it is empty.
fn chips(app: App, field: Field, words: Vec<String>) -> AnyView {
    let is_empty =
        Memo::new(move |_| app.read(|handoff| field.read(handoff).is_some_and(str::is_empty)));
    live_option(move || {
        let show = is_empty.get() && !words.is_empty();
        show.then(|| {
            let chips = words.iter().cloned();
            let chips = chips.map(|words| chip(app, field, words.clone(), words));
            group("known", chips.collect())
        })
    })
}

/// The five ways, to pick another one.
fn ways(app: App, screen: Screen, now: Now) -> AnyView {
    let w = app.words();
    let row = Rung::ALL.map(|rung| {
        segment(
            w.say(&rung.choice().words()),
            move || screen.now.get().rung == rung,
            move || {
                screen.picked.set(Some(rung));
                page::focus_soon(page::HEADING);
            },
        )
    });
    let title = w.say(&say::request_ways());
    let parts = vec![segments(title.clone(), row.into())];
    super::part(now.is_after(), "no-print", title, parts)
}
