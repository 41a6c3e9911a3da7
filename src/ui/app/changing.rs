//! Changing the open handoff: by actions, by typing, and back again.

use leptos::prelude::*;

use super::App;
use crate::action::{self, Action, Applied, Field, Refused};
use crate::form::{Page, Part};
use crate::handoff::place::Place;
use crate::platform::{clock, input, page};
use crate::route::Route;
use crate::ui::session::{Begun, Draft, Removed};
use crate::words::{Message, say};

impl App {
    /// Applies one action to the open handoff; says whether it was accepted.
    pub fn dispatch(self, action: Action) -> bool {
        self.try_dispatch(action).is_ok()
    }

    /// Begins a thing; says whether there was room for it. It goes again when it is left without a word.
    pub fn begin(self, action: Action, place: Place) -> bool {
        let undo = self.try_dispatch(action).ok();
        let begun = undo.map(|undo| Begun {
            place,
            undo,
            is_left: false,
        });
        let is_begun = begun.is_some();
        self.session.update(|session| session.begun = begun);
        is_begun
    }

    /// A thing without a word was begun before a reload, or before the page was closed: in a list, any; else the one
    /// whose page is open. On the quick card, an empty medicine says "I am not sure about one".
    pub fn find_begun(self) {
        let open = match self.route.get_untracked() {
            Route::Page(place, _) => Some(place),
            _ => None,
        };
        let found = self.peek(|handoff| {
            let listed = handoff.lists.items.iter();
            let mut places = listed.map(|item| Place::Item(item.part, item.id));
            let is_begun = |place: &Place| handoff.is_only_begun(*place);
            open.filter(is_begun).or_else(|| places.find(is_begun))
        });
        let undo = match found {
            Some(Place::Item(Part::Medicines, id)) => Action::RemoveMedicine(id),
            Some(Place::Item(Part::Questions, id)) => Action::RemoveOwnQuestion(id),
            Some(Place::Item(part, id)) => Action::RemoveItem(part, id),
            Some(Place::Sheet(_)) | None => return,
        };
        let begun = found.map(|place| Begun {
            place,
            undo: vec![undo],
            is_left: false,
        });
        self.session.update(|session| session.begun = begun);
    }

    /// Takes out what was begun and left without a word, and brings back what was answered before. Words that do not
    /// fit yet keep it.
    pub(super) fn leave_begun(self, route: Route) {
        let Some(begun) = self.session.with_untracked(|session| session.begun.clone()) else {
            return;
        };
        if let Route::Page(here, page) = route
            && here == begun.place
        {
            let is_left = begun.is_left || Page::of(here.part()).next() != Some(page);
            let begun = Some(Begun { is_left, ..begun });
            return self.session.update(|session| session.begun = begun);
        }
        self.session.update(|session| session.begun = None);
        let is_empty = self.peek(|handoff| handoff.is_only_begun(begun.place));
        if is_empty && !untrack(|| self.has_drafts()) {
            let _ = self.change(begun.undo);
        }
    }

    /// How the action is undone, if it was accepted.
    fn try_dispatch(self, action: Action) -> Result<Vec<Action>, Refused> {
        let applied = self.change(vec![action]);
        if applied == Err(Refused::Full) {
            self.notify(say::error_full());
        }
        let Applied {
            undo,
            removed,
            added,
        } = applied?;
        let undone = match removed {
            Some(_) => say::list_brought_back(),
            None => say::list_taken_back(),
        };
        if let Some(said) = removed.or(added) {
            self.offer_undo(said, undone, undo.clone());
        }
        Ok(undo)
    }

    /// Applies actions one after the other, all or none, and stamps when and in which language.
    pub(super) fn change(self, actions: Vec<Action>) -> Result<Applied, Refused> {
        let now = clock::now();
        let tag = self.words.with_untracked(|words| words.locale().tag);
        let is_writing = actions
            .iter()
            .any(|action| matches!(action, Action::Write(..)));
        // To hand a card on changes nothing that is on it.
        let is_said = !actions.iter().all(Action::is_about_sharing);
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
                    // What was done last is undone first.
                    Ok(mut one) => {
                        one.undo.append(&mut applied.undo);
                        applied = one;
                    }
                    Err(refused) => {
                        if let Some(before) = before {
                            *handoff = before;
                        }
                        return Err(refused);
                    }
                }
            }
            if is_said {
                handoff.changed_at = Some(now);
            }
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
        let Some(Removed { undo, undone, .. }) = removed else {
            return;
        };
        match self.change(undo) {
            Ok(_) => {
                self.session.update(|session| session.removed = None);
                page::announce(self.words().say(&undone));
            }
            Err(_) => self.notify(say::error_full()),
        }
    }

    /// Takes what was typed into a field. What does not fit stays as a draft, and Continue will say so.
    pub fn write(self, field: Field, typed: &str) {
        let text = input::normalised(typed);
        let id = self.peek(|handoff| handoff.id);
        // What is typed now would go with what Undo takes back.
        let eats = |removed: &mut Removed| removed.undo.iter().any(|undo| field.is_of(undo));
        self.session
            .maybe_update(|session| session.removed.take_if(eats).is_some());
        if self.is_draft(field) {
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

    /// The same; what calls this is called again when it changes.
    pub fn in_box(self, field: Field) -> String {
        self.session.track();
        self.people.track();
        self.typed(field)
    }

    /// Whether what stands in a field's box does not fit it.
    pub fn is_draft(self, field: Field) -> bool {
        let id = self.peek(|handoff| handoff.id);
        self.session
            .with_untracked(|session| session.draft_of(id, field).is_some())
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
