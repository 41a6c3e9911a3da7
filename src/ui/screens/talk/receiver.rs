//! Who takes over: one tap on who is known, one on when it starts; in the baton at once.

use leptos::prelude::*;

use super::{SHEET, follow, quietly};
use crate::action::{Action, Field};
use crate::form::{Slot, choice, slot};
use crate::platform::{clock, page};
use crate::talk::{Known, accept, accepted, keep, receivers, takes_over};
use crate::ui::app::App;
use crate::ui::parts::field::{Text, slot_id, text_field};
use crate::ui::parts::plain::{button, group, live_option, own, paragraph, section, subheading};
use crate::ui::parts::segment::{segment, segments};
use crate::words::{day, say};

/// How many are offered.
const MOST: usize = 4;

/// The part of the last step.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    let line = |slot: Slot| {
        text_field(
            app,
            Text::line(Field::Answer(SHEET, slot), w.say(&slot.label())),
        )
    };
    let phone = |slot: Slot| {
        text_field(
            app,
            Text::phone(Field::Answer(SHEET, slot), w.say(&slot.label())),
        )
    };
    for slot in [
        slot::TALK_BY,
        slot::TALK_ROLE,
        slot::TALK_PHONE,
        slot::TALK_NIGHT,
    ] {
        follow(app, Field::Answer(SHEET, slot));
    }
    let boxes = vec![
        line(slot::TALK_BY),
        yes(app),
        line(slot::TALK_ROLE),
        phone(slot::TALK_PHONE),
        phone(slot::TALK_NIGHT),
    ];
    // Once they said yes, what is written later goes to the baton too.
    let settle = move |_| quietly(app, app.peek(keep));
    section(
        "talk-part",
        vec![
            subheading(w.say(&say::talk_receiver())),
            known(app),
            view! { <div class="talk-part" on:change=settle>{boxes}</div> }.into_any(),
        ],
    )
}

/// Buttons with who may take over, while nobody is named.
fn known(app: App) -> AnyView {
    let is_named = Memo::new(move |_| app.read(|handoff| handoff.sheet.answers(slot::TALK_BY)));
    live_option(move || {
        if is_named.get() {
            return None;
        }
        let known = app.peek(receivers).into_iter().take(MOST);
        let mut parts = vec![paragraph("hint", app.say(&say::items_known()))];
        parts.extend(
            known.map(|known| button("segment", known.name.clone(), move || name(app, &known))),
        );
        (parts.len() > 1).then(|| group("known", parts))
    })
}

/// Writes down who it is, with what is known of them.
fn name(app: App, known: &Known) {
    let told = [
        (slot::TALK_BY, &known.name),
        (slot::TALK_ROLE, &known.role),
        (slot::TALK_PHONE, &known.day),
        (slot::TALK_NIGHT, &known.night),
    ];
    let told: Vec<_> = told
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let write = |(slot, words): &(Slot, &String)| {
        Action::Write(Field::Answer(SHEET, *slot), (*words).clone())
    };
    let actions = told.iter().map(write).collect();
    if app.dispatch_all(actions, say::talk_owned(known.name.as_str())) {
        for (slot, words) in told {
            page::set_value(&slot_id(slot), words);
        }
    }
}

/// They say yes, and from when; once they did, that they take over.
fn yes(app: App) -> AnyView {
    let who = Memo::new(move |_| app.read(|handoff| takes_over(handoff).to_owned()));
    let is_named = Memo::new(move |_| who.with(|who| !who.is_empty()));
    let label = app.words().say(&say::talk_receiver_yes());
    live_option(move || {
        is_named.get().then(|| {
            let starts = [choice::WHEN_LEAVING, choice::FIRST_VISIT].map(|starts| {
                let is_on = move || app.read(accepted) == Some(starts);
                let words = app.say(&starts.words());
                segment(words, is_on, move || take_over(app, starts))
            });
            let is_sure = Memo::new(move |_| app.read(accepted).is_some());
            let sure = live_option(move || {
                let words = app.say(&say::talk_takes_over(who.get()));
                is_sure.get().then(|| own("talk-sure", &words))
            });
            let title = paragraph("talk-label", label.clone());
            group(
                "talk-yes",
                vec![title, segments(label.clone(), starts.into()), sure],
            )
        })
    })
}

fn take_over(app: App, starts: crate::form::Choice) {
    let w = app.words();
    let today = w.say(&day(clock::now().date()));
    let (actions, who) = app.peek(|handoff| {
        (
            accept(handoff, starts, &today),
            takes_over(handoff).to_owned(),
        )
    });
    app.dispatch_all(actions, say::talk_takes_over(who));
}
