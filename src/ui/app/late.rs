//! The late words of English: fetched once, after the first screen can be used, and waited for where they are said.

use leptos::prelude::*;

use super::App;
use crate::handoff::Handoff;
use crate::platform::{languages, page, task};
use crate::ui::screens;
use crate::words::{Words, english, say};

/// Whether the late words of English are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Late {
    /// Nobody has needed them yet.
    NotAsked,
    /// They are being fetched.
    Coming,
    /// They could not be had.
    Failed,
    /// They are here.
    Here,
}

impl App {
    /// Whether this screen would say words that are not here; what calls this is called again when that changes.
    pub fn lacks_words(self) -> bool {
        self.late.get() != Late::Here && self.speaks_english() && screens::says_late_words(self)
    }

    /// Whether the words that this screen lacks could not be had.
    pub fn has_no_late_words(self) -> bool {
        self.late.get() == Late::Failed
    }

    /// English in the voice of the open handoff, with its late words if they are here.
    pub fn english(self) -> Words {
        let english = self.known(english());
        let english = english.unwrap_or_else(|| Words::early_english(languages::plural));
        english.with_voice(self.peek(Handoff::voice))
    }

    /// Fetches the late words: at once for a screen that lacks them, and otherwise when the page has nothing better to do.
    pub fn follow_late_words(self) {
        Effect::new(move |_| {
            let _ = (self.route.get(), self.locale());
            if untrack(|| self.lacks_words()) {
                self.fetch_late_words();
            } else if untrack(|| self.speaks_english()) {
                task::when_idle(move || {
                    if self.late.get_untracked() == Late::NotAsked {
                        self.fetch_late_words();
                    }
                });
            }
        });
    }

    /// Fetches the late words, unless they are here or on their way. A screen that waits for them is told.
    pub fn fetch_late_words(self) {
        if [Late::Coming, Late::Here].contains(&self.late.get_untracked()) {
            return;
        }
        self.late.set(Late::Coming);
        task::spawn(async move {
            let whole = languages::whole_english().await;
            let is_awaited = untrack(|| self.lacks_words());
            let Some(whole) = whole else {
                self.late.set(Late::Failed);
                if is_awaited {
                    page::announce(self.words().say(&say::shell_loading_failed()));
                }
                return;
            };
            self.know(whole.clone());
            // Nobody is told: what is on the screen stays as it is, with the focus that is in it.
            self.words.update_untracked(|words| {
                if words.locale() == english() {
                    *words = whole;
                }
            });
            self.late.set(Late::Here);
            if is_awaited {
                page::focus_soon(page::HEADING);
            }
        });
    }

    fn speaks_english(self) -> bool {
        self.locale() == english() || screens::speaks_english_too(self.route.get())
    }
}
