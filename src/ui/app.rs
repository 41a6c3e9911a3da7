//! The state of the app in one place, and the few ways to change it.

use leptos::prelude::*;

use crate::action::{self, Action, Applied, Field, Refused};
use crate::handoff::Handoff;
use crate::people::People;
use crate::platform::{clock, input, languages, location, page, random, task};
use crate::presets;
use crate::route::Route;
use crate::settings::Settings;
use crate::words::{Locale, Message, Words, say};

use super::saving::{Found, Keeping};
use super::session::{Draft, Removed, Session};

/// Handles to everything that the screens show. Copied freely.
#[derive(Clone, Copy)]
pub struct App {
    /// Everybody's preparation.
    pub people: RwSignal<People>,
    /// The settings.
    pub settings: RwSignal<Settings>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// Whether what was entered is kept.
    pub keeping: RwSignal<Keeping>,
    /// What is only of this visit.
    pub session: RwSignal<Session>,
    words: RwSignal<Words>,
}

impl App {
    /// The app as it starts.
    #[must_use]
    pub fn new(found: Found, words: Words) -> Self {
        let Found {
            people,
            settings,
            keeping,
            aside,
        } = found;
        let people = people.unwrap_or_else(|| People::with(Handoff::empty(random::item_id())));
        Self {
            people: RwSignal::new(people),
            settings: RwSignal::new(settings),
            route: RwSignal::new(Route::from_fragment(&location::fragment())),
            keeping: RwSignal::new(keeping),
            session: RwSignal::new(Session::new(aside)),
            words: RwSignal::new(words),
        }
    }

    /// Reads the open handoff; what calls this is called again when it changes.
    pub fn read<T>(self, read: impl FnOnce(&Handoff) -> T) -> T {
        self.people.with(|people| read(people.open()))
    }

    /// Reads the open handoff once.
    pub fn peek<T>(self, read: impl FnOnce(&Handoff) -> T) -> T {
        self.people.with_untracked(|people| read(people.open()))
    }

    /// The words of the app's language, in the voice of the open handoff, as they are now.
    #[must_use]
    pub fn words(self) -> Words {
        let voice = self.peek(Handoff::voice);
        self.words.with_untracked(|words| words.with_voice(voice))
    }

    /// Says one message; what calls this is called again when the language or the voice changes.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        let voice = self.read(Handoff::voice);
        self.words
            .with(|words| words.with_voice(voice).say(message))
    }

    /// The app's language; what calls this is called again when it changes.
    #[must_use]
    pub fn locale(self) -> &'static Locale {
        self.words.with(Words::locale)
    }

    /// Applies one action to the open handoff; says whether it was accepted.
    pub fn dispatch(self, action: Action) -> bool {
        self.try_dispatch(action).is_ok()
    }

    fn try_dispatch(self, action: Action) -> Result<(), Refused> {
        let now = clock::now();
        let tag = self.words.with_untracked(|words| words.locale().tag);
        let applied = self.people.try_update(|people| {
            let handoff = people.open_mut();
            let applied = action::apply(handoff, action)?;
            handoff.changed_at = Some(now);
            if !handoff.example {
                handoff.person.written_in = Some(tag.to_owned());
            }
            Ok::<_, Refused>(applied)
        });
        let applied = applied.unwrap_or(Ok(Applied::default()));
        if applied == Err(Refused::Full) {
            self.session
                .update(|session| session.notice = Some(say::error_full()));
        }
        let applied = applied?;
        if let Some(said) = applied.removed {
            page::announce(self.words().say(&said));
            let undo = applied.undo;
            self.session
                .update(|session| session.removed = Some(Removed { said, undo }));
        }
        Ok(())
    }

    /// Brings back what was taken out last.
    pub fn bring_back(self) {
        let removed = self.session.try_update(|session| session.removed.take());
        if let Some(removed) = removed.flatten() {
            for action in removed.undo {
                self.dispatch(action);
            }
            page::announce(self.words().say(&say::list_brought_back()));
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
        let draft = self
            .session
            .with_untracked(|session| session.draft_of(field).map(|draft| draft.text.clone()));
        draft.unwrap_or_else(|| {
            self.peek(|handoff| field.read(handoff).unwrap_or_default().to_owned())
        })
    }

    /// Whether some text is in a box only.
    #[must_use]
    pub fn has_drafts(self) -> bool {
        self.session.with(|session| !session.drafts.is_empty())
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

    /// Goes to another screen.
    pub fn go(self, route: Route) {
        location::go_to(&route.fragment());
    }

    /// Shows the screen of the address.
    pub fn arrive(self) {
        let route = Route::from_fragment(&location::fragment());
        let came_from = self.route.get_untracked();
        self.session.update(|session| {
            session.came_from = came_from;
            session.problems = Vec::new();
            session.removed = None;
            session.notice = None;
        });
        self.prepare(route);
        self.route.set(route);
        page::focus_soon(page::HEADING);
    }

    /// Opens the example that a route names; the start always shows the person's own.
    pub fn prepare(self, route: Route) {
        match route {
            Route::Example(name) => {
                if let Some(example) = presets::named(name, clock::now()) {
                    self.people.update(|people| people.add_and_open(example));
                }
            }
            Route::Home if self.peek(|handoff| handoff.example) => {
                let empty = Handoff::empty(random::item_id());
                self.people.update(|people| people.close_examples(empty));
            }
            _ => {}
        }
    }

    /// Changes the language once its words are here; says so when they cannot be had.
    pub fn speak(self, locale: &'static Locale) {
        task::spawn(async move {
            let words = languages::words(locale).await;
            let failed = words.is_none().then(say::shell_language_failed);
            self.session.update(|session| session.notice = failed);
            if let Some(words) = words {
                self.words.set(words);
                self.settings
                    .update(|settings| settings.language = Some(locale.tag.to_owned()));
            }
        });
    }

    /// Forgets everything in memory.
    pub fn forget(self) {
        self.session.update(|session| {
            session.drafts = Vec::new();
            session.removed = None;
            session.aside = None;
        });
        self.people
            .set(People::with(Handoff::empty(random::item_id())));
    }
}
