//! The card as files: a page that any browser opens, and pictures. Each is in sight before it leaves.

use std::sync::Arc;

use leptos::prelude::*;

use super::plain::{Outcome, button, group, live_option, paragraph};
use crate::card::Card;
use crate::card::page::{file_name, page};
use crate::platform::picture::pictures;
use crate::platform::share::{self, Ready, Shared};
use crate::platform::task;
use crate::ui::app::App;
use crate::words::{Words, say};

const SECOND: &str = "button button--second";

/// What is handed on: the card, its words, and the words that stand beside them on a page. A picture has one language.
pub type Chosen = Arc<dyn Fn() -> (Card, Words, Option<Words>) + Send + Sync>;

/// Pictures of a card, as they were made.
struct Made {
    card: Card,
    words: Words,
    shots: Vec<Shot>,
}

#[derive(Clone)]
struct Shot {
    file: Ready,
    address: String,
}

/// The button for a page, the button for pictures, and these once they are made: they are made before the tap that hands
/// them on, since a phone shares only what is there by then. Another card or language, and they are gone.
pub fn as_files(app: App, outcome: Outcome, chosen: Chosen) -> [AnyView; 2] {
    let w = app.words();
    let made = RwSignal::new_local(None::<Made>);
    on_cleanup(move || {
        made.try_update(|made| forget(made.take()))
            .unwrap_or_default()
    });
    let of_page = chosen.clone();
    let save = button(SECOND, w.say(&say::share_page()), move || {
        let (card, first, second) = untrack(|| of_page());
        let html = page(&card, &first, second.as_ref());
        if share::download(&html, &file_name(card.reader)) {
            outcome.tell(say::share_downloaded());
        }
    });
    let of_picture = chosen.clone();
    let make = button(SECOND, w.say(&say::share_picture()), move || {
        let (card, words, _) = untrack(|| of_picture());
        task::spawn(async move {
            let Some(files) = pictures(&card, &words).await else {
                return outcome.tell(say::share_picture_failed());
            };
            let shot = |file: Ready| {
                Some(Shot {
                    address: file.address()?,
                    file,
                })
            };
            let shots: Vec<_> = files.into_iter().filter_map(shot).collect();
            outcome.tell(say::share_picture_ready(shots.len()));
            let _ = made.try_update(|made| forget(made.replace(Made { card, words, shots })));
        });
    });
    let shown = live_option(move || {
        let (card, words, _) = chosen();
        made.with(|made| {
            let made = made.as_ref()?;
            (made.card == card && made.words == words).then(|| shots(app, outcome, &made.shots))
        })
    });
    [save, group("shots", vec![make, shown])]
}

fn shots(app: App, outcome: Outcome, shots: &[Shot]) -> AnyView {
    let w = app.words();
    let of = shots.len();
    let files: Vec<_> = shots.iter().map(|shot| shot.file.clone()).collect();
    let mut parts = Vec::new();
    if share::takes(&files) {
        parts.push(button(
            "button",
            w.say(&say::share_picture_send(of)),
            move || {
                let (title, files) = (app.words().say(&say::share_subject()), files.clone());
                task::spawn(async move {
                    match share::share_files(&title, &files).await {
                        Some(Shared::Done) => outcome.tell(say::share_sent()),
                        Some(Shared::Cancelled) => {}
                        Some(Shared::Failed) | None => outcome.tell(say::share_picture_not_sent()),
                    }
                });
            },
        ));
    }
    for (at, shot) in shots.iter().enumerate() {
        let name = w.say(&say::share_picture_alt(of, at + 1));
        let save = w.say(&say::share_picture_save(of, at + 1));
        let Shot { file, address } = shot.clone();
        parts.push(view! { <img class="shot" src=address alt=name /> }.into_any());
        parts.push(button(SECOND, save, move || {
            if file.download() {
                outcome.tell(say::share_downloaded());
            }
        }));
    }
    if parts.is_empty() {
        parts.push(paragraph("outcome", w.say(&say::share_picture_failed())));
    }
    group("shots", parts)
}

fn forget(made: Option<Made>) {
    let shots = made.into_iter().flat_map(|made| made.shots);
    shots.for_each(|shot| share::give_up(&shot.address));
}
