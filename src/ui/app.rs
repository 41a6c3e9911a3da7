//! The state of the app in one place, and the few ways to change it.

use leptos::prelude::*;

use crate::action::{self, Action, Field, Refused};
use crate::handoff::Handoff;
use crate::handoff::text::TooLong;
use crate::people::People;
use crate::platform::{clock, input, languages, location, page, random};
use crate::presets;
use crate::route::Route;
use crate::saved::Unreadable;
use crate::settings::Settings;
use crate::words::{Locale, Message, Words, say};

use super::saving::Keeping;

/// Handles to everything that the screens show. Copied freely.
#[derive(Clone, Copy)]
pub struct App {
    /// Everybody's preparation.
    pub people: RwSignal<People>,
    /// The settings.
    pub settings: RwSignal<Settings>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// The screen before this one.
    pub came_from: RwSignal<Route>,
    /// Whether what was entered is kept.
    pub keeping: RwSignal<Keeping>,
    /// Saved text that could not be read, and where it was put.
    pub aside: RwSignal<Option<Aside>>,
    /// What was just taken out, to bring back.
    pub removed: RwSignal<Option<Removed>>,
    /// What stops this page from going on; filled by Continue.
    pub problems: RwSignal<Vec<Problem>>,
    /// Something the app could not do, to say once.
    pub notice: RwSignal<Option<Message>>,
    drafts: RwSignal<Vec<Draft>>,
    words: RwSignal<Words>,
}

/// Saved text that was put aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// Why it could not be read.
    pub why: Unreadable,
    /// The text itself.
    pub text: String,
}

/// What was taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// What it was.
    pub said: Message,
    undo: Vec<Action>,
}

/// One reason why a page cannot go on yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field to mend.
    pub field: Field,
    /// What to do.
    pub said: Message,
}

/// Text that does not fit its field: it stays in the box, and comes back with it.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    field: Field,
    text: String,
    too_long: TooLong,
}

impl App {
    /// The app as it starts.
    #[must_use]
    pub fn new(people: People, settings: Settings, words: Words, keeping: Keeping) -> Self {
        Self {
            people: RwSignal::new(people),
            settings: RwSignal::new(settings),
            route: RwSignal::new(Route::from_fragment(&location::fragment())),
            came_from: RwSignal::new(Route::Home),
            keeping: RwSignal::new(keeping),
            aside: RwSignal::new(None),
            removed: RwSignal::new(None),
            problems: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            drafts: RwSignal::new(Vec::new()),
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
        let Some(Ok(applied)) = applied else {
            return false;
        };
        if let Some(said) = applied.removed {
            page::announce(self.words().say(&said));
            self.removed.set(Some(Removed {
                said,
                undo: applied.undo,
            }));
        }
        true
    }

    /// Brings back what was taken out last.
    pub fn bring_back(self) {
        if let Some(removed) = self.removed.get_untracked() {
            for action in removed.undo {
                self.dispatch(action);
            }
            self.removed.set(None);
            page::announce(self.words().say(&say::list_brought_back()));
        }
    }

    /// Takes what was typed into a field. What does not fit stays as a draft, and Continue will say so.
    pub fn write(self, field: Field, typed: &str) {
        let text = input::normalised(typed);
        self.drafts
            .update(|drafts| drafts.retain(|draft| draft.field != field));
        let mut copy = self.peek(Clone::clone);
        if let Err(Refused::TooLong(too_long)) =
            action::apply(&mut copy, Action::Write(field, text.clone()))
        {
            self.drafts.update(|drafts| {
                drafts.push(Draft {
                    field,
                    text,
                    too_long,
                })
            });
        } else {
            self.dispatch(Action::Write(field, text));
        }
    }

    /// What stands in a field's box: the draft that does not fit, else what is kept.
    #[must_use]
    pub fn typed(self, field: Field) -> String {
        let draft = self.drafts.with_untracked(|drafts| {
            drafts
                .iter()
                .find(|draft| draft.field == field)
                .map(|draft| draft.text.clone())
        });
        draft.unwrap_or_else(|| {
            self.peek(|handoff| field.read(handoff).unwrap_or_default().to_owned())
        })
    }

    /// Whether some text is in a box only.
    #[must_use]
    pub fn has_drafts(self) -> bool {
        self.drafts.with(|drafts| !drafts.is_empty())
    }

    /// Looks for what stops this page from going on; shows it and says whether there was none.
    pub fn check_page(self) -> bool {
        let problems: Vec<_> = self.drafts.with_untracked(|drafts| {
            drafts
                .iter()
                .map(|draft| Problem {
                    field: draft.field,
                    said: say::error_too_long(draft.too_long.limit, draft.too_long.got),
                })
                .collect()
        });
        let is_fine = problems.is_empty();
        self.problems.set(problems);
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
        self.came_from.set(self.route.get_untracked());
        self.problems.set(Vec::new());
        self.removed.set(None);
        self.notice.set(None);
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
            Route::Home if self.people.with_untracked(|people| people.open().example) => {
                let empty = Handoff::empty(random::item_id());
                self.people.update(|people| people.close_examples(empty));
            }
            _ => {}
        }
    }

    /// Changes the language once its words are here; says so when they cannot be had.
    pub fn speak(self, locale: &'static Locale) {
        wasm_bindgen_futures::spawn_local(async move {
            match languages::words(locale).await {
                Some(words) => {
                    self.notice.set(None);
                    self.words.set(words);
                    self.settings
                        .update(|settings| settings.language = Some(locale.tag.to_owned()));
                }
                None => self.notice.set(Some(say::shell_language_failed())),
            }
        });
    }

    /// Forgets everything in memory.
    pub fn forget(self) {
        self.drafts.set(Vec::new());
        self.removed.set(None);
        self.aside.set(None);
        self.people
            .set(People::with(Handoff::empty(random::item_id())));
    }
}
