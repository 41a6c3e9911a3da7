//! Changing the open handoff: by actions, by typing, and back again.

use leptos::prelude::*;

use super::App;
use crate::action::{self, Action, Applied, Field, Refused};
use crate::form::Part;
use crate::handoff::place::Place;
use crate::platform::{clock, input, page};
use crate::route::Route;
use crate::ui::session::{Draft, Removed};
use crate::words::{Message, say};

impl App {
    /// Applies one action to the open handoff; says whether it was accepted.
    pub fn dispatch(self, action: Action) -> bool {
        self.try_dispatch(action).is_ok()
    }

    /// Begins a thing; says whether there was room for it. It goes again when it is left without a word.
    pub fn begin(self, action: Action, place: Place) -> bool {
        let undo = self.try_dispatch(action);
        let begun = undo.ok().map(|undo| (place, undo));
        let is_begun = begun.is_some();
        self.session.update(|session| session.begun = begun);
        is_begun
    }

    /// A page that is opened on a medicine without a word is where it was begun: before a reload.
    pub fn find_begun(self) {
        if let Route::Page(place @ Place::Item(Part::Medicines, id), _) = self.route.get_untracked()
            && self.peek(|handoff| handoff.is_only_begun(place))
        {
            let undo = vec![Action::RemoveMedicine(id)];
            self.session
                .update(|session| session.begun = Some((place, undo)));
        }
    }

    /// Takes out what was begun and left without a word, and brings back what was answered before. Words that do not
    /// fit yet keep it.
    pub(super) fn leave_begun(self, route: Route) {
        let is_here = |place| matches!(route, Route::Page(here, _) if here == place);
        let begun = self.session.with_untracked(|session| session.begun.clone());
        let Some((place, undo)) = begun.filter(|(place, _)| !is_here(*place)) else {
            return;
        };
        self.session.update(|session| session.begun = None);
        let is_empty = self.peek(|handoff| handoff.is_only_begun(place));
        if is_empty && !untrack(|| self.has_drafts()) {
            let _ = self.change(undo);
        }
    }

    /// How the action is undone, if it was accepted.
    fn try_dispatch(self, action: Action) -> Result<Vec<Action>, Refused> {
        let applied = self.change(vec![action]);
        if applied == Err(Refused::Full) {
            self.notify(say::error_full());
        }
        let Applied { undo, removed } = applied?;
        if let Some(said) = removed {
            page::announce(self.words().say(&said));
            let removed = Removed {
                said,
                undo: undo.clone(),
            };
            self.session
                .update(|session| session.removed = Some(removed));
            page::focus_soon(".removed button");
        }
        Ok(undo)
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
            // A day from before days were marked was said when something was changed last, at the latest.
            let before = handoff.changed_at.unwrap_or(now);
            handoff.say_days_on(before.date());
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
            handoff.say_days_on(now.date());
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
        let id = self.peek(|handoff| handoff.id);
        if self
            .session
            .with_untracked(|session| session.draft_of(id, field).is_some())
        {
            let is_other = |draft: &Draft| draft.handoff != id || draft.field != field;
            self.session
                .update(|session| session.drafts.retain(is_other));
        }
        if let Err(Refused::TooLong(too_long)) =
            self.try_dispatch(Action::Write(field, text.clone()))
        {
            let draft = Draft {
                handoff: id,
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
        let draft = self
            .session
            .with_untracked(|session| session.draft_of(id, field).map(|draft| draft.text.clone()));
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
        let id = self.peek(|handoff| handoff.id);
        let is_fine = self.session.try_update(|session| {
            let here = session
                .drafts
                .iter()
                .filter(|draft| draft.handoff == id && is_here(draft.field));
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
