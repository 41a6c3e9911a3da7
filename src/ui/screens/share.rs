//! The ways to hand the card on. Nothing leaves before a tap, and what would leave is in sight.

use leptos::prelude::*;

use super::card::CardChoice;
use crate::card::plain::plain;
use crate::platform::share::{self, Shared};
use crate::platform::{print, task};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, link, live, nothing, paragraph, section, subheading,
};
use crate::words::say;

const SECOND: &str = "button button--second";

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let choice = CardChoice::new();
    let outcome = Outcome::new(app);
    let text = move || plain(&choice.data(app), &choice.words(app));
    let file_name = move || format!("warm-handoff-{}.txt", choice.reader().name());
    let print = button(SECOND, w.say(&say::share_print()), || {
        print::print();
    });
    let send = if share::has_share_sheet() {
        button(SECOND, w.say(&say::share_send()), move || {
            // A title shows in previews and subjects: nothing about the person's health is in it.
            let title = app.words().say(&say::share_subject());
            let (text, file_name) = untrack(|| (text(), file_name()));
            task::spawn(async move {
                match share::share(&title, &text, &file_name).await {
                    Shared::Done => outcome.tell(say::share_sent()),
                    Shared::Failed => outcome.tell(say::share_send_failed()),
                    Shared::Cancelled => {}
                }
            });
        })
    } else {
        nothing()
    };
    let copy = button(SECOND, w.say(&say::share_copy()), move || {
        let text = untrack(text);
        task::spawn(async move {
            let copied = share::copy(&text).await;
            outcome.tell(if copied {
                say::share_copied()
            } else {
                say::share_copy_failed()
            });
        });
    });
    let download = button(SECOND, w.say(&say::share_download()), move || {
        let (text, file_name) = untrack(|| (text(), file_name()));
        if share::download(&text, &file_name) {
            outcome.tell(say::share_downloaded());
        }
    });
    let preview = live(move || {
        let lang = choice.words(app).locale().tag;
        let label = app.words().say(&say::share_preview());
        view! { <pre class="preview" tabindex="0" role="region" aria-label=label lang=lang dir="auto">{text()}</pre> }.into_any()
    });
    vec![
        heading(app, w.say(&say::share_title())),
        paragraph("lead no-print", w.say(&say::share_lead())),
        choice.controls(app),
        group(
            "actions no-print",
            vec![
                link("button", Route::Card, w.say(&say::share_show())),
                print,
                send,
                copy,
                download,
                outcome.view(),
            ],
        ),
        section(
            "no-print",
            vec![subheading(w.say(&say::share_preview())), preview],
        ),
        group("only-print", vec![live(move || choice.card(app))]),
    ]
    .into_any()
}
