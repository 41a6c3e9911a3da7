//! The ways to hand the card on. Nothing leaves before a tap, and what would leave is in sight.

mod handed;
mod switches;

use std::sync::Arc;

use leptos::prelude::*;

use self::handed::Handed;
use self::switches::switches;
use super::card::CardChoice;
use super::open::waiting;
use crate::card::Reader;
use crate::platform::{clock, print, share};
use crate::route::Route;
use crate::shared::{Shared, Ticket};
use crate::since::since;
use crate::ui::app::App;
use crate::ui::parts::as_files::as_files;
use crate::ui::parts::calendar::calendar;
use crate::ui::parts::hand_on::hand_on;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, link, live, live_option, nothing, paragraph, second_door, section,
    subheading,
};
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::since::summary;
use crate::ui::parts::whose::whose;
use crate::words::{Message, say};

const SECOND: &str = "button button--second";

/// The ways to print, by place in their row.
const LAYOUTS: [fn() -> Message; 3] = [
    say::share_print_page,
    say::share_print_large,
    say::share_print_wallet,
];
const LARGE: usize = 1;
const WALLET: usize = 2;

/// The kinds of text, by place in their row; the care team's card has them all, and the others only the first.
const FORMS: [fn() -> Message; 3] = [
    say::share_text_full,
    say::share_text_sbar,
    say::share_text_portal,
];
const SBAR: usize = 1;
const PORTAL: usize = 2;

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let choice = CardChoice::new(app);
    let shared = Memo::new(move |_| {
        let reader = choice.reader();
        app.read(|handoff| Shared::switched(handoff, reader, Ticket::default(), clock::here()))
    });
    let handed = Handed {
        app,
        choice,
        shared,
    };
    let outcome = Outcome::new(app);
    Effect::new(move |_| {
        let has_left = [say::share_sent, say::share_copied, say::share_downloaded];
        if outcome.is_one_of(&has_left.map(|said| said())) {
            untrack(|| handed.remember());
        }
    });
    let reader = Memo::new(move |_| choice.reader());
    let more = live(move || {
        let reader = reader.get();
        let since = app.peek(|handoff| since(handoff, reader, clock::here()));
        let mut parts = since.map_or_else(Vec::new, |since| summary(app, &since));
        parts.push(untrack(|| switches(app, reader)));
        parts.into_any()
    });
    let shows = RwSignal::new(false);
    let link_door = second_door(
        Route::Link,
        w.say(&say::share_link()),
        w.say(&say::share_link_more()),
    );
    vec![
        heading(app, w.say(&say::share_title())),
        whose(app),
        waiting::view(app),
        paragraph("lead no-print", w.say(&say::share_lead())),
        paragraph("no-print", w.say(&say::link_for())),
        choice.controls(app),
        section("no-print", vec![more]),
        group(
            "actions no-print",
            vec![live(move || show(handed, shows)), link_door],
        ),
        live_option(move || {
            shows
                .get()
                .then(|| group("no-print", vec![handed.sheet(0)]))
        }),
        ways(handed, outcome),
        calendar(app, Arc::new(move || shared.get().handoff)),
    ]
    .into_any()
}

/// The card on this screen: the whole one has a screen of its own; one without all its parts is shown here, as they see it.
fn show(handed: Handed, shows: RwSignal<bool>) -> AnyView {
    let app = handed.app;
    let words = app.say(&say::share_show());
    if handed.shared.with(|shared| shared.left.is_empty()) {
        return link("button", Route::Card, words);
    }
    let words = if shows.get() {
        app.say(&say::share_hide())
    } else {
        words
    };
    button("button", words, move || {
        shows.update(|shows| *shows = !*shows)
    })
}

/// Paper, text and files, each with what would leave in sight.
fn ways(handed: Handed, outcome: Outcome) -> AnyView {
    let Handed { app, choice, .. } = handed;
    let w = app.words();
    let (layout, form) = (RwSignal::new(0), RwSignal::new(0));
    let print = button(SECOND, w.say(&say::share_print()), move || {
        handed.remember();
        print::print();
    });
    let texts = move || handed.texts(form.get());
    let text = move || texts().join("\n");
    let file_name = move || format!("warm-handoff-{}.txt", choice.reader().name());
    let [send, copy] = hand_on(app, outcome, Arc::new(text), Arc::new(file_name));
    let download = button(SECOND, w.say(&say::share_download()), move || {
        let (text, file_name) = untrack(|| (text(), file_name()));
        if share::download(&text, &file_name) {
            outcome.tell(say::share_downloaded());
        }
    });
    let chosen = move || (handed.card(), choice.words(app), choice.second(app));
    let [save_page, picture] = as_files(app, outcome, Arc::new(chosen));
    let preview = live(move || {
        let lang = choice.words(app).locale().tag;
        let beside = choice.second(app).map(|words| words.locale().tag);
        let label = app.words().say(&say::share_preview());
        let mut texts = texts().into_iter();
        let first = texts.next();
        let second = texts.next();
        let second =
            second.map(|text| view! { <span lang=beside>{format!("\n{text}")}</span> }.into_any());
        view! { <pre class="preview" tabindex="0" role="region" aria-label=label lang=lang dir="auto">{first} {second}</pre> }.into_any()
    });
    let forms = live_option(move || {
        let is_theirs = choice.reader() == Reader::Clinician;
        is_theirs.then(|| row(app, say::share_text_as(), form, &FORMS))
    });
    let title = |words: Message| subheading(w.say(&words));
    vec![
        section(
            "no-print",
            vec![
                title(say::share_paper()),
                row(app, say::share_print_as(), layout, &LAYOUTS),
                group("actions", vec![print]),
            ],
        ),
        section(
            "no-print",
            vec![
                title(say::share_text()),
                forms,
                group("actions", vec![send, copy, download, outcome.view()]),
            ],
        ),
        section(
            "no-print",
            vec![
                title(say::share_files()),
                group("actions", vec![picture, save_page]),
            ],
        ),
        section("no-print", vec![title(say::share_preview()), preview]),
        group("only-print", vec![live(move || handed.sheet(layout.get()))]),
    ]
    .into_any()
}

/// A row of buttons under its name.
fn row(app: App, label: Message, chosen: RwSignal<usize>, names: &[fn() -> Message; 3]) -> AnyView {
    let w = app.words();
    let buttons = names.iter().enumerate().map(|(at, name)| {
        segment(
            w.say(&name()),
            move || chosen.get() == at,
            move || chosen.set(at),
        )
    });
    let buttons = buttons.collect();
    let label = w.say(&label);
    segment_field(label, buttons, nothing())
}
