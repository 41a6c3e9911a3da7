//! The late words of English: fetched once, after the first screen can be used, and waited for where they are said.

use leptos::prelude::*;

use super::App;
use crate::handoff::Handoff;
use crate::platform::{languages, page, task};
use crate::ui::screens;
use crate::ui::session::Late;
use crate::words::{Words, english};

impl App {
    /// Whether this screen would say words that are not here, and if so whether they could not be had; what calls this
    /// is called again when that changes.
    pub fn lacks_words(self) -> Option<bool> {
        let late = self.session.with(|session| session.late);
        let lacks = late != Late::Here && self.speaks_english() && screens::says_late_words(self);
        lacks.then_some(late == Late::Failed)
    }

    /// English in the voice of the open handoff, with its late words if they are here.
    pub fn english(self) -> Words {
        let english = self.known(english());
        let english = english.unwrap_or_else(|| Words::early_english(languages::plural));
        english.with_voice(self.peek(Handoff::voice))
    }

    /// Sees to it that the late words come: at once for a screen that lacks them, and otherwise, the first time that
    /// English is spoken, when the page has nothing better to do.
    pub fn call_for_late_words(self) {
        if untrack(|| self.lacks_words()).is_some() {
            self.fetch_late_words();
        } else if untrack(|| self.speaks_english()) {
            task::when_idle(move || {
                if self.late() == Late::NotAsked {
                    self.fetch_late_words();
                }
            });
        }
    }

    /// Fetches the late words, unless they are here or on their way.
    pub fn fetch_late_words(self) {
        if matches!(self.late(), Late::Coming | Late::Here) {
            return;
        }
        self.set_late(Late::Coming);
        task::spawn(async move {
            let whole = languages::whole_english().await;
            let is_awaited = untrack(|| self.lacks_words()).is_some();
            self.set_late(match whole {
                Some(whole) => {
                    self.know(whole.clone());
                    // Nobody is told: what is on the screen stays as it is, with the focus that is in it.
                    self.words.update_untracked(|words| {
                        if words.locale() == english() {
                            *words = whole;
                        }
                    });
                    Late::Here
                }
                None => Late::Failed,
            });
            if is_awaited {
                page::focus_soon(page::HEADING);
            }
        });
    }

    fn late(self) -> Late {
        self.session.with_untracked(|session| session.late)
    }

    fn set_late(self, late: Late) {
        self.session.update(|session| session.late = late);
    }

    fn speaks_english(self) -> bool {
        self.locale() == english() || screens::speaks_english_too(self.route.get())
    }
}
