//! Saving a copy: who is in it, whether it is locked, and the file.

use std::cell::RefCell;

use leptos::prelude::*;

use super::ROUTES;
use super::locked::{Locking, Made};
use crate::backup;
use crate::handoff::id::ItemId;
use crate::people::is_blank;
use crate::ui::app::App;
use crate::ui::parts::keep_file::{self, LOCKED, PLAIN};
use crate::ui::parts::kept::{Place, kept, let_go};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, live, nothing, paragraph, section, subheading,
};
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::whose::name_of;
use crate::words::{Message, Words, say};

/// What the screen holds.
#[derive(Clone, Copy)]
struct Saving {
    app: App,
    /// One person, or everybody.
    whom: RwSignal<Option<ItemId>>,
    is_locked: RwSignal<bool>,
    locking: Locking,
    outcome: Outcome,
}

thread_local! {
    static SAVING: Place<Saving> = const { RefCell::new(None) };
}

/// Forgets what was chosen and made.
pub(super) fn forget() {
    let_go(&SAVING);
}

/// The screen.
pub(super) fn view(app: App) -> AnyView {
    let saving = kept(app, &SAVING, &ROUTES, || Saving {
        app,
        whom: RwSignal::new(None),
        is_locked: RwSignal::new(false),
        locking: Locking::new(app),
        outcome: Outcome::new(app),
    });
    live(move || match saving.locking.made.get() {
        Some(made) => saving.made(&made),
        None => untrack(|| saving.choices()),
    })
}

impl Saving {
    fn choices(self) -> AnyView {
        let w = self.app.words();
        let lock = |words: Message, is_locked: bool| {
            let is_on = move || self.is_locked.get() == is_locked;
            segment(w.say(&words), is_on, move || {
                self.is_locked.set(is_locked);
                self.outcome.clear();
            })
        };
        let row = vec![
            lock(say::backup_lock_not(), false),
            lock(say::backup_lock_words(), true),
        ];
        let more = live(move || {
            paragraph(
                "hint",
                self.app.say(&if self.is_locked.get() {
                    say::backup_lock_words_more()
                } else {
                    say::backup_lock_not_more()
                }),
            )
        });
        let label = w.say(&say::backup_lock());
        vec![
            heading(self.app, w.say(&say::backup_save())),
            paragraph("lead", w.say(&say::backup_what())),
            self.who(&w),
            segment_field(label, row, more),
            live(move || {
                if self.is_locked.get() {
                    let text = move || self.text();
                    self.locking.button(say::backup_make(), text)
                } else {
                    self.plain()
                }
            }),
        ]
        .into_any()
    }

    /// Asked only where there are several.
    fn who(self, w: &Words) -> AnyView {
        let people: Vec<_> = self.app.people.with_untracked(|people| {
            let own = people.own().filter(|own| !is_blank(own));
            own.map(|own| (own.id, name_of(own, w))).collect()
        });
        if people.len() < 2 {
            return nothing();
        }
        let one = |words: String, whom: Option<ItemId>| {
            let is_on = move || self.whom.get() == whom;
            segment(words, is_on, move || self.whom.set(whom))
        };
        let mut row = vec![one(w.say(&say::backup_everybody()), None)];
        row.extend(people.into_iter().map(|(id, name)| one(name, Some(id))));
        let label = w.say(&say::backup_who());
        segment_field(label, row, nothing())
    }

    fn text(self) -> Option<String> {
        let whom = self.whom.get_untracked();
        self.app.people.with_untracked(|people| match whom {
            None => backup::of_all(people),
            Some(id) => people.own().find(|own| own.id == id).map(backup::of_one),
        })
    }

    /// The text of a copy that is not locked, if it is one that can be brought back.
    fn plain_text(self) -> Option<String> {
        let text = self.text()?;
        if text.len() > backup::LONGEST {
            self.outcome.tell(say::backup_too_big());
            return None;
        }
        Some(text)
    }

    fn plain(self) -> AnyView {
        let w = self.app.words();
        let save = button("button", w.say(&say::backup_save_file()), move || {
            if let Some(text) = self.plain_text() {
                keep_file::save(self.outcome, &text, PLAIN);
            }
        });
        let text = move || self.plain_text();
        let send = keep_file::send(self.app, self.outcome, text, PLAIN);
        group("actions", vec![save, send, self.outcome.view(), later(&w)])
    }

    fn made(self, made: &Made) -> AnyView {
        let w = self.app.words();
        vec![
            heading(self.app, w.say(&say::backup_save())),
            made.words(self.app),
            section(
                "",
                vec![
                    subheading(w.say(&say::backup_then())),
                    file_of(self.app, self.outcome, made, "button"),
                ],
            ),
        ]
        .into_any()
    }
}

/// The ways for the file of a locked copy.
pub(super) fn file_of(app: App, outcome: Outcome, made: &Made, class: &'static str) -> AnyView {
    let w = app.words();
    let text = made.file(app);
    let sent = text.clone();
    let save = button(class, w.say(&say::backup_save_file()), move || {
        keep_file::save(outcome, &text, LOCKED);
    });
    let send = keep_file::send(app, outcome, move || Some(sent.clone()), LOCKED);
    group("actions", vec![save, send, outcome.view(), later(&w)])
}

/// How it is found again.
fn later(w: &Words) -> AnyView {
    let said = say::backup_later(say::backup_settings(), say::backup_back());
    paragraph("soft", w.say(&said))
}
