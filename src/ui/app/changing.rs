//! Changing the open handoff: by actions, by typing, and back again.

use leptos::prelude::*;

use super::App;
use crate::action::{self, Action, Applied, Field, Refused};
use crate::platform::{clock, input, page};
use crate::ui::session::{Draft, Removed};
use crate::words::{Message, say};

impl App {
    /// Applies one action to the open handoff; says whether it was accepted.
    pub fn dispatch(self, action: Action) -> bool {
        self.try_dispatch(action).is_ok()
    }

    fn try_dispatch(self, action: Action) -> Result<(), Refused> {
        let applied = self.change(vec![action]);
        if applied == Err(Refused::Full) {
            self.notify(say::error_full());
        }
        let Applied { undo, removed } = applied?;
        if let Some(said) = removed {
            page::announce(self.words().say(&said));
            self.session
                .update(|session| session.removed = Some(Removed { said, undo }));
            page::focus_soon(".removed button");
        }
        Ok(())
    }

    /// Applies actions one after the other, all or none, and stamps when and in which language.
    fn change(self, actions: Vec<Action>) -> Result<Applied, Refused> {
        let now = clock::now();
        let tag = self.words.with_untracked(|words| words.locale().tag);
        let is_writing = actions
            .iter()
            .any(|action| matches!(action, Action::Write(..)));
        let changed = self.people.try_update(|people| {
            let handoff = people.open_mut();
            // One action that is refused changes nothing; of several, the first may have gone before.
            let before = (actions.len() > 1).then(|| handoff.clone());
            let mut applied = Applied::default();
            for action in actions {
                match action::apply(handoff, action) {
                    Ok(one) => applied = one,
                    Err(refused) => {
                        if let Some(before) = before {
                            *handoff = before;
                        }
                        return Err(refused);
                    }
                }
            }
            handoff.changed_at = Some(now);
            if is_writing && !handoff.example {
                handoff.person.written_in = Some(tag.to_owned());
            }
            Ok(applied)
        });
        // At once: the page may close before anything is drawn.
        self.is_pending.set_value(true);
        changed.unwrap_or(Ok(Applied::default()))
    }

    /// Shows something that the app could not do, and says it to people who hear the page.
    pub fn notify(self, said: Message) {
        page::announce(self.words().say(&said));
        self.session.update(|session| session.notice = Some(said));
    }

    /// Brings back what was taken out last. Where it does not fit any more, it stays to be brought back later.
    pub fn bring_back(self) {
        let removed = self
            .session
            .with_untracked(|session| session.removed.clone());
        let Some(Removed { undo, .. }) = removed else {
            return;
        };
        match self.change(undo) {
            Ok(_) => {
                self.session.update(|session| session.removed = None);
                page::announce(self.words().say(&say::list_brought_back()));
            }
            Err(_) => self.notify(say::error_full()),
        }
    }

    /// Takes what was typed into a field. What does not fit stays as a draft, and Continue will say so.
    pub fn write(self, field: Field, typed: &str) {
        let text = input::normalised(typed);
        if self
            .session
            .with_untracked(|session| session.draft_of(field).is_some())
        {
            self.session
                .update(|session| session.drafts.retain(|draft| draft.field != field));
        }
        if let Err(Refused::TooLong(too_long)) =
            self.try_dispatch(Action::Write(field, text.clone()))
        {
            let draft = Draft {
                handoff: self.peek(|handoff| handoff.id),
                field,
                text,
                too_long,
            };
            self.session.update(|session| session.drafts.push(draft));
        }
    }

    /// What stands in a field's box: the draft that does not fit, else what is kept.
    #[must_use]
    pub fn typed(self, field: Field) -> String {
        let id = self.peek(|handoff| handoff.id);
        let draft = self.session.with_untracked(|session| {
            session
                .draft_of(field)
                .filter(|draft| draft.handoff == id)
                .map(|draft| draft.text.clone())
        });
        draft.unwrap_or_else(|| {
            self.peek(|handoff| field.read(handoff).unwrap_or_default().to_owned())
        })
    }

    /// Whether some text is in a box only.
    #[must_use]
    pub fn has_drafts(self) -> bool {
        self.session.with(|session| {
            session
                .drafts
                .iter()
                .any(|draft| self.peek(|handoff| draft.is_of(handoff)))
        })
    }

    /// Looks for what stops this page from going on, among the fields that `is_here` finds on it; shows it and says
    /// whether there was none.
    pub fn check_page(self, is_here: impl Fn(Field) -> bool) -> bool {
        let is_fine = self.session.try_update(|session| {
            let here = session.drafts.iter().filter(|draft| is_here(draft.field));
            session.problems = here.map(Draft::problem).collect();
            session.problems.is_empty()
        });
        let is_fine = is_fine.unwrap_or(true);
        if !is_fine {
            page::focus_soon(".errors");
        }
        is_fine
    }
}
