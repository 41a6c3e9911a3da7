//! The state of the app in one place, and the few ways to change it.

mod changing;
mod going;
mod late;
mod undoing;

use leptos::prelude::*;

use crate::handoff::Handoff;
use crate::people::People;
use crate::platform::{location, random};
use crate::route::Route;
use crate::settings::Settings;
use crate::words::{Locale, Message, Voice, Words};

use self::late::Late;
use super::saving::{Found, Keeping};
use super::session::Session;

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
    /// Whether a change is about to be written.
    pub is_pending: StoredValue<bool>,
    /// What is kept on the device, as this tab last saw it.
    pub last_seen: StoredValue<Option<String>>,
    /// What is only of this visit.
    pub session: RwSignal<Session>,
    words: RwSignal<Words>,
    /// Every language that was spoken since the page opened.
    spoken: StoredValue<Vec<Words>>,
    /// A signal of its own: words that come meanwhile must not draw anything anew that is in use.
    late: RwSignal<Late>,
    voice: Memo<Voice>,
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
            text,
        } = found;
        let people = people.unwrap_or_else(|| People::with(Handoff::empty(random::item_id())));
        let people = RwSignal::new(people);
        Self {
            people,
            settings: RwSignal::new(settings),
            route: RwSignal::new(Route::from_fragment(&location::fragment())),
            keeping: RwSignal::new(keeping),
            is_pending: StoredValue::new(false),
            last_seen: StoredValue::new(text),
            session: RwSignal::new(Session {
                handed: location::take_handed(),
                ..Session::new(aside)
            }),
            spoken: StoredValue::new(vec![words.clone()]),
            words: RwSignal::new(words),
            late: RwSignal::new(Late::NotAsked),
            voice: Memo::new(move |_| people.with(|people| people.open().voice())),
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
        let voice = self.voice.get();
        self.words
            .with(|words| words.with_voice(voice).say(message))
    }

    /// The app's language; what calls this is called again when it changes.
    #[must_use]
    pub fn locale(self) -> &'static Locale {
        self.words.with(Words::locale)
    }
}
