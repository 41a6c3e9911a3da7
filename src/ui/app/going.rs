//! Going to another screen, another language, another person, or back to nothing.

use leptos::prelude::*;

use super::App;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::people::People;
use crate::platform::{clock, languages, location, page, random, storage, task};
use crate::route::{Route, Then};
use crate::ui::later;
use crate::ui::session::Session;
use crate::words::{Locale, Words, say};

impl App {
    /// Goes to another screen.
    pub fn go(self, route: Route) {
        location::go_to(&route.fragment());
    }

    /// Shows the screen of the address.
    pub fn arrive(self) {
        let route = Route::from_fragment(&location::fragment());
        let came_from = self.route.get_untracked();
        self.session.update(|session| {
            session.walk(came_from, route);
            session.handed = location::take_handed().or(session.handed.take());
            // Who comes back to somebody's card later opens it again.
            if !matches!(
                route,
                Route::Open | Route::Reply | Route::Settings | Route::About
            ) {
                session.held = None;
            }
            session.problems = Vec::new();
            session.removed = None;
            session.notice = None;
        });
        self.leave_begun(route);
        self.prepare(route);
        self.route.set(route);
        self.call_for_late();
        page::focus_soon(page::HEADING);
    }

    /// Opens the example that a route names. The start and the quick card are always the person's own: nobody writes
    /// their answers into a made-up person's.
    pub fn prepare(self, route: Route) {
        match route {
            Route::Example(name) => {
                if let Some(example) = later::example(name, clock::now()) {
                    self.people
                        .update(|people| _ = people.add_and_open(example));
                }
            }
            Route::Home | Route::Step(_, Then::Next) if self.peek(|handoff| handoff.example) => {
                let empty = Handoff::empty(random::item_id());
                self.people.update(|people| people.close_examples(empty));
            }
            _ => {}
        }
    }

    /// Opens another person's handoff. Nothing of the one before stays on the screen.
    pub fn open_person(self, id: ItemId) {
        self.people.update(|people| _ = people.switch_to(id));
        self.session.update(Session::forget_person);
        self.is_pending.set_value(true);
    }

    /// Keeps a handoff that came from somebody, and opens it; says whether there was room for one more person.
    pub fn keep(self, handoff: Handoff) -> bool {
        let kept = self
            .people
            .try_update(|people| people.add_and_open(handoff));
        let is_kept = kept == Some(true);
        if is_kept {
            self.session.update(Session::forget_person);
            self.is_pending.set_value(true);
        }
        is_kept
    }

    /// Begins a handoff for one more person, and opens it; says whether there was room. One that is empty serves again.
    pub fn add_person(self) -> bool {
        let empty = Handoff::empty(random::item_id());
        let added = self.people.try_update(|people| people.open_empty(empty));
        let is_added = added == Some(true);
        if is_added {
            self.session.update(Session::forget_person);
        }
        is_added
    }

    /// Changes the language once its words are here; says so when they cannot be had. Fetched once, they are kept
    /// until the page closes.
    pub fn speak(self, locale: &'static Locale) {
        task::spawn(async move {
            let Some(words) = self.fetch_words(locale).await else {
                // Said again as it is, so that the choice on the screen falls back too.
                return self.words.update(|_| ());
            };
            page::announce(String::new());
            self.words.set(words);
            self.settings
                .update(|settings| settings.language = Some(locale.tag.to_owned()));
            self.call_for_late();
        });
    }

    /// The words of a language without speaking it: those that are here, else fetched and kept. Says so when they cannot
    /// be had.
    pub async fn fetch_words(self, locale: &'static Locale) -> Option<Words> {
        let words = match self.known(locale) {
            Some(words) => Some(words),
            None => languages::words(locale).await,
        };
        match &words {
            Some(words) => {
                self.know(words.clone());
                self.session.update(|session| session.notice = None);
            }
            None => self.notify(say::shell_language_failed()),
        }
        words
    }

    /// The words of a language in the voice of the open handoff, if they are here.
    pub fn words_of(self, locale: &Locale) -> Option<Words> {
        let words = self.known(locale)?;
        Some(words.with_voice(self.peek(Handoff::voice)))
    }

    /// The words of a language that was fetched or spoken since the page opened.
    pub(super) fn known(self, locale: &Locale) -> Option<Words> {
        self.spoken.with_value(|spoken| {
            let mut known = spoken.iter().filter(|words| words.locale() == locale);
            known.next().cloned()
        })
    }

    /// Keeps the words of a language until the page closes.
    pub(super) fn know(self, words: Words) {
        self.spoken.update_value(|spoken| {
            spoken.retain(|known| known.locale() != words.locale());
            spoken.push(words);
        });
    }

    /// Takes what another tab of this browser kept, and draws the screen from it.
    pub fn take_over(self, kept: Option<People>) {
        let own = self.people.with_untracked(Clone::clone);
        let mut people = own.clone();
        people.take_over(kept, Handoff::empty(random::item_id()));
        if people != own {
            self.people.set(people);
            self.words.update(|_| ());
            self.call_for_late();
        }
    }

    /// From now on nothing stays on this device when the tab is closed.
    pub fn borrow(self) {
        let is_done = storage::borrow();
        self.session
            .update(|session| session.is_borrowed = storage::is_borrowed());
        if is_done {
            page::announce(self.words().say(&say::shell_borrowed()));
        } else {
            self.notify(say::shell_borrow_failed());
        }
    }

    /// Forgets everything in memory.
    pub fn forget(self) {
        self.session.set(Session::new(None));
        self.people
            .set(People::with(Handoff::empty(random::item_id())));
    }
}
