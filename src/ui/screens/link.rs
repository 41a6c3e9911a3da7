//! The card as a sealed link and as a code to scan: first how it is locked, then the link, the words, and the code.

mod made;
mod sealing;

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use self::made::Made;
use self::sealing::{Chance, seal};
use super::card::CardChoice;
use crate::action::Action;
use crate::platform::{clock, languages, page, task};
use crate::route::Route;
use crate::seal::{NotSealed, Secret, Shape};
use crate::shared::Shared;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, link, live, paragraph};
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::typed::typed;
use crate::ui::parts::whose::whose;
use crate::words::{Message, say};

/// How a card is locked: with words of the app's language, with digits, or not at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Locked {
    Words,
    Digits,
    Not,
}

/// What the screen holds.
#[derive(Clone, Copy)]
struct Making {
    app: App,
    choice: CardChoice,
    to: RwSignal<String>,
    lock: RwSignal<Locked>,
    works: RwSignal<bool>,
    trouble: Outcome,
    made: RwSignal<Option<Arc<Made>>>,
}

thread_local! {
    static MAKING: Place<Making> = const { RefCell::new(None) };
}

/// The screen.
pub fn view(app: App) -> AnyView {
    let making = kept(app, &MAKING, &[Route::Link], || Making {
        app,
        choice: CardChoice::new(app),
        to: RwSignal::new(String::new()),
        lock: RwSignal::new(Locked::Words),
        works: RwSignal::new(false),
        trouble: Outcome::new(app),
        made: RwSignal::new(None),
    });
    live(move || match making.made.get() {
        Some(made) => made::view(app, making.made, &made),
        None => making.view(),
    })
}

impl Making {
    fn view(self) -> AnyView {
        let app = self.app;
        let w = app.words();
        let who = group(
            "field",
            vec![
                paragraph("", w.say(&say::link_for())),
                self.choice.readers(app),
            ],
        );
        vec![
            heading(app, title(app, move || self.lock.get() == Locked::Not)),
            whose(app),
            live(move || {
                let lead = match self.lock.get() {
                    Locked::Not => say::link_lead_open(),
                    Locked::Words | Locked::Digits => say::link_lead(),
                };
                paragraph("", app.say(&lead))
            }),
            who,
            link("link", Route::Share, w.say(&say::link_change())),
            typed(
                "to",
                w.say(&say::link_to()),
                Some(w.say(&say::link_to_hint())),
                false,
                self.to,
            ),
            self.locks(),
            self.trouble.error(),
            live(move || self.actions()),
        ]
        .into_any()
    }

    /// How it is locked. Not at all is the last choice, and says what it means.
    fn locks(self) -> AnyView {
        let w = self.app.words();
        let lock = |words: Message, lock: Locked| {
            let is_on = move || self.lock.get() == lock;
            segment(w.say(&words), is_on, move || self.lock.set(lock))
        };
        let label = w.say(&say::link_lock());
        let row = vec![
            lock(say::link_lock_words(), Locked::Words),
            lock(say::link_lock_digits(), Locked::Digits),
            lock(say::link_lock_open(), Locked::Not),
        ];
        let app = self.app;
        let more = live(move || {
            let more = match self.lock.get() {
                Locked::Words | Locked::Digits => say::link_lock_words_more(),
                Locked::Not => say::link_lock_open_more(),
            };
            paragraph("hint", app.say(&more))
        });
        segment_field(label, row, more)
    }

    fn actions(self) -> AnyView {
        let w = self.app.words();
        if self.works.get() {
            return group(
                "actions",
                vec![paragraph("outcome", w.say(&say::link_working()))],
            );
        }
        let make = button("button", w.say(&say::link_make()), move || self.make());
        group("actions", vec![make])
    }

    /// Seals the card as it is now, and remembers that it was handed on.
    fn make(self) {
        self.trouble.clear();
        let Some(chance) = Chance::new() else {
            return self.refuse(say::link_failed());
        };
        self.works.set(true);
        page::announce(self.app.words().say(&say::link_working()));
        let reader = untrack(|| self.choice.reader());
        let handoff = self.app.peek(Clone::clone);
        let shared = Shared::switched(&handoff, reader, chance.ticket, clock::here());
        let shape = match self.lock.get_untracked() {
            Locked::Words => Some(Shape::of_language(self.app.words().locale().tag)),
            Locked::Digits => Some(Shape::Digits),
            Locked::Not => None,
        };
        task::spawn(async move {
            let secret = match shape {
                Some(shape) => Some(Secret::new(chance.secret, shape, &languages::lists().await)),
                None => None,
            };
            let made = seal(&handoff, &shared, secret, &chance).await;
            // Whoever left the screen meanwhile does not see it any more: then nothing was handed on.
            let Some(to) = self.to.try_get_untracked() else {
                return;
            };
            self.works.set(false);
            match made {
                Ok(made) => {
                    let sent = shared.sent(&handoff, &to, clock::here());
                    self.app.dispatch(Action::HandOn(sent));
                    self.made.set(Some(Arc::new(made)));
                    page::focus_soon(page::HEADING);
                }
                Err(NotSealed::TooBig) => self.refuse(say::link_too_big()),
                Err(NotSealed::NoCrypto) => self.refuse(say::link_failed()),
            }
        });
    }

    fn refuse(self, why: Message) {
        self.works.set(false);
        self.trouble.tell(why);
        page::focus_soon(".actions .button");
    }
}

/// The heading: a link that is not locked is not called so.
fn title(app: App, is_open: impl Fn() -> bool + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(move || {
        let title = if is_open() {
            say::link_title_open()
        } else {
            say::link_title()
        };
        app.say(&title)
    })
}
