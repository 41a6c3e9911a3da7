//! What comes late: the second file of the program with its style and the rare words of English, fetched once, after the
//! first screen can be used, and waited for where they are needed.

use leptos::prelude::*;

use super::App;
use crate::handoff::Handoff;
use crate::platform::{languages, page, task};
use crate::ui::{later, screens};
use crate::words::{Words, english};

/// Whether what comes late is here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Late {
    /// Nobody has needed it yet.
    NotAsked,
    /// It is being fetched.
    Coming,
    /// It could not be had.
    Failed,
    /// It is here.
    Here,
}

impl App {
    /// Whether this screen needs what is not here, and if so whether it could not be had; what calls this is called
    /// again when that changes.
    pub fn lacks_part(self) -> Option<bool> {
        let late = self.late.get();
        let lacks = late != Late::Here && screens::comes_late(self);
        lacks.then_some(late == Late::Failed)
    }

    /// Whether the second file is here; what calls this is called again when it comes.
    pub fn has_late(self) -> bool {
        self.late.get() == Late::Here
    }

    /// English in the voice of the open handoff, with its late words if they are here.
    pub fn english(self) -> Words {
        let english = self.known(english());
        let english = english.unwrap_or_else(|| Words::early_english(languages::plural));
        english.with_voice(self.peek(Handoff::voice))
    }

    /// Sees to it that what is late comes: at once for a screen that lacks it, and otherwise when the page has nothing
    /// better to do.
    pub fn call_for_late(self) {
        if untrack(|| self.lacks_part()).is_some() {
            return self.fetch_late();
        }
        task::when_idle(move || {
            if self.late.get_untracked() == Late::NotAsked {
                self.fetch_late();
            }
        });
    }

    /// Fetches what is late, unless it is here or on its way: the second file of the program, and the rest of English,
    /// which the care team's card speaks in every language of the app.
    pub fn fetch_late(self) {
        if matches!(self.late.get_untracked(), Late::Coming | Late::Here) {
            return;
        }
        self.late.set(Late::Coming);
        task::spawn(async move {
            let whole = languages::whole_english().await;
            let is_here = languages::add_late_style().await && later::load().await;
            let is_awaited = untrack(|| self.lacks_part()).is_some();
            self.late.set(match whole.filter(|_| is_here) {
                Some(whole) => {
                    self.know(whole.clone());
                    // Nobody is told: what is on the screen stays as it is, with the focus that is in it.
                    self.words.update_untracked(|words| {
                        if words.locale() == english() {
                            *words = whole;
                        }
                    });
                    self.prepare(self.route.get_untracked());
                    Late::Here
                }
                None => Late::Failed,
            });
            if is_awaited {
                page::focus_soon(page::HEADING);
            }
        });
    }
}
