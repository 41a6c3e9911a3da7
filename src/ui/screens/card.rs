//! The card, for one reader, in one language.

use leptos::prelude::*;

use crate::card::{Card, Reader};
use crate::handoff::Handoff;
use crate::platform::{clock, languages};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::card::card_view;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, live, paragraph};
use crate::words::{Message, Words, names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let is_named = app.peek(|handoff| !handoff.person.name.is_empty());
    let title = if is_named {
        say::card_title_named()
    } else {
        say::card_title()
    };
    let title = heading(app, w.say(&title));
    if !app.peek(Handoff::is_started) {
        let home = link("button", Route::Home, w.say(&say::lost_home()));
        let lead = paragraph("lead", w.say(&say::card_empty()));
        return vec![title, lead, group("actions", vec![home])].into_any();
    }
    let choice = CardChoice::new();
    let share = link("button", Route::Share, w.say(&say::card_share()));
    let check = link(
        "button button--second",
        Route::Check,
        w.say(&say::card_edit()),
    );
    vec![
        title,
        choice.controls(app),
        live(move || choice.card(app)),
        group("actions no-print", vec![share, check]),
    ]
    .into_any()
}

/// Which card is shown: for whom, and in which language.
#[derive(Clone, Copy)]
pub(super) struct CardChoice {
    reader: RwSignal<Reader>,
    /// Only asked where the app does not speak the care team's language.
    in_english: RwSignal<bool>,
}

impl CardChoice {
    /// The care team's card, in the care team's language.
    pub(super) fn new() -> Self {
        Self {
            reader: RwSignal::new(Reader::Clinician),
            in_english: RwSignal::new(true),
        }
    }

    /// The chosen reader.
    pub(super) fn reader(self) -> Reader {
        self.reader.get()
    }

    /// The words that the chosen card is said in.
    pub(super) fn words(self, app: App) -> Words {
        let voice = app.read(Handoff::voice);
        if self.in_english.get() && app.locale().tag != "en" {
            Words::english(languages::plural).with_voice(voice)
        } else {
            app.words()
        }
    }

    /// The chosen card, as data.
    pub(super) fn data(self, app: App) -> Card {
        let reader = self.reader.get();
        app.read(|handoff| Card::new(handoff, reader, clock::now()))
    }

    /// The chosen card, on the screen.
    pub(super) fn card(self, app: App) -> AnyView {
        card_view(&self.data(app), &self.words(app))
    }

    /// The two rows of buttons that choose it.
    pub(super) fn controls(self, app: App) -> AnyView {
        let w = app.words();
        let readers = Reader::ALL.map(|reader| {
            let choose = move || {
                self.reader.set(reader);
                // The care team reads English; the person and the helper read what the app speaks.
                self.in_english.set(reader == Reader::Clinician);
            };
            let is_on = move || self.reader.get() == reader;
            segment(w.say(&reader_name(reader)), is_on, choose)
        });
        let languages = (app.locale().tag != "en").then(|| {
            let named = |tag: &str| {
                names::language(tag)
                    .map(|name| w.say(&name))
                    .unwrap_or_default()
            };
            let language = |tag: &str, is_english: bool| {
                let is_on = move || self.in_english.get() == is_english;
                segment(named(tag), is_on, move || self.in_english.set(is_english))
            };
            let both = vec![language("en", true), language(w.locale().tag, false)];
            segments(w.say(&say::card_language()), both)
        });
        let readers = segments(w.say(&say::card_for()), readers.into());
        let mut rows = vec![readers];
        rows.extend(languages);
        group("card-choice no-print", rows)
    }
}

fn reader_name(reader: Reader) -> Message {
    match reader {
        Reader::Clinician => say::card_for_clinician(),
        Reader::Patient => say::card_for_patient(),
        Reader::Helper => say::card_for_helper(),
    }
}

fn segment(
    words: String,
    is_on: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    let pressed = Signal::derive(move || if is_on() { "true" } else { "false" });
    let choose: Box<dyn Fn()> = Box::new(choose);
    pressable(words, pressed, choose)
}

fn pressable(words: String, pressed: Signal<&'static str>, choose: Box<dyn Fn()>) -> AnyView {
    view! {
        <button class="segment" type="button" aria-pressed=pressed on:click=move |_| choose()>
            {words}
        </button>
    }
    .into_any()
}

fn segments(label: String, buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="segments" role="group" aria-label=label>{buttons}</div> }.into_any()
}
