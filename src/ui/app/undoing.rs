//! Several changes at once with one way back, and the row that offers it.

use leptos::prelude::*;

use super::App;
use crate::action::{Action, Refused};
use crate::platform::page;
use crate::ui::session::Removed;
use crate::words::{Message, say};

impl App {
    /// Applies several actions, all or none, as one change with one way back; says what came of it, and whether they
    /// were accepted.
    pub fn dispatch_all(self, actions: Vec<Action>, said: Message) -> bool {
        match self.change(actions) {
            Ok(applied) => {
                self.offer_undo(said, say::list_taken_back(), applied.undo);
                true
            }
            Err(refused) => {
                if refused == Refused::Full {
                    self.notify(say::error_full());
                }
                false
            }
        }
    }

    /// Says what was done, and offers to take it back.
    pub(super) fn offer_undo(self, said: Message, undone: Message, undo: Vec<Action>) {
        page::announce(self.words().say(&said));
        let target = if undo.is_empty() {
            ".removed p"
        } else {
            ".removed button"
        };
        let removed = Removed { said, undone, undo };
        self.session
            .update(|session| session.removed = Some(removed));
        page::focus_soon(target);
    }
}
