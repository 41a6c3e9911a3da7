//! The ways to hand the card on. Nothing leaves before a tap, and what would leave is in sight.

use std::sync::Arc;

use leptos::prelude::*;

use super::card::CardChoice;
use crate::card::plain::plain;
use crate::card::portal::portal;
use crate::card::sbar::sbar;
use crate::card::wallet::Wallet;
use crate::card::{Card, Reader};
use crate::platform::{clock, print, share};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::as_files::as_files;
use crate::ui::parts::calendar::calendar;
use crate::ui::parts::card::wallet_view;
use crate::ui::parts::hand_on::hand_on;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, link, live, live_option, paragraph, section, subheading,
};
use crate::ui::parts::segment::{segment, segments};
use crate::words::{Message, Words, say};

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
    let outcome = Outcome::new(app);
    let (layout, form) = (RwSignal::new(0), RwSignal::new(0));
    let texts = move || texts(app, choice, form.get());
    let text = move || texts().join("\n");
    let file_name = move || format!("warm-handoff-{}.txt", choice.reader().name());
    let print = button(SECOND, w.say(&say::share_print()), || {
        print::print();
    });
    let [send, copy] = hand_on(app, outcome, Arc::new(text), Arc::new(file_name));
    let download = button(SECOND, w.say(&say::share_download()), move || {
        let (text, file_name) = untrack(|| (text(), file_name()));
        if share::download(&text, &file_name) {
            outcome.tell(say::share_downloaded());
        }
    });
    let chosen = move || (choice.data(app), choice.words(app), choice.second(app));
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
    vec![
        heading(app, w.say(&say::share_title())),
        paragraph("lead no-print", w.say(&say::share_lead())),
        choice.controls(app),
        group(
            "actions no-print",
            vec![
                link("button", Route::Card, w.say(&say::share_show())),
                row(app, say::share_print_as(), layout, &LAYOUTS),
                print,
                forms,
                send,
                copy,
                download,
                save_page,
                picture,
                outcome.view(),
            ],
        ),
        section(
            "no-print",
            vec![subheading(w.say(&say::share_preview())), preview],
        ),
        calendar(app),
        group(
            "only-print",
            vec![live(move || sheet(app, choice, layout.get()))],
        ),
    ]
    .into_any()
}

/// What is printed. Chosen, it is there at once: a browser's own menu prints it too.
fn sheet(app: App, choice: CardChoice, layout: usize) -> AnyView {
    match layout {
        WALLET => {
            let wallet = app.read(|handoff| Wallet::new(handoff, clock::now()));
            wallet_view(&wallet, &choice.words(app), choice.second(app).as_ref())
        }
        LARGE => group("print-large", vec![choice.card(app)]),
        _ => choice.card(app),
    }
}

/// The card as text, once in each language. A portal takes one message and no more.
fn texts(app: App, choice: CardChoice, form: usize) -> Vec<String> {
    let card = choice.data(app);
    let write: fn(&Card, &Words) -> String = match form {
        SBAR if card.reader == Reader::Clinician => sbar,
        PORTAL if card.reader == Reader::Clinician => portal,
        _ => plain,
    };
    let is_portal = form == PORTAL && card.reader == Reader::Clinician;
    let second = choice.second(app).filter(|_| !is_portal);
    let words = std::iter::once(choice.words(app)).chain(second);
    words.map(|words| write(&card, &words)).collect()
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
    group(
        "field",
        vec![paragraph("", label.clone()), segments(label, buttons)],
    )
}
