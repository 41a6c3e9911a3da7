//! The card, for one reader, in one language.

use leptos::prelude::*;

use crate::card::{Card, Reader};
use crate::handoff::Handoff;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::card::card_view;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, live, paragraph};
use crate::ui::parts::segment::{segment, segments};
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
pub(super) struct CardChoice(RwSignal<Chosen>);

#[derive(Clone, Copy)]
struct Chosen {
    reader: Reader,
    /// Only asked where the app does not speak the care team's language.
    is_english: bool,
}

impl CardChoice {
    /// The care team's card, in the care team's language.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Chosen::by(Reader::Clinician)))
    }

    /// The chosen reader.
    pub(super) fn reader(self) -> Reader {
        self.0.get().reader
    }

    /// The words that the chosen card is said in.
    pub(super) fn words(self, app: App) -> Words {
        let _ = app.read(Handoff::voice);
        if self.0.get().is_english && app.locale().tag != "en" {
            app.english()
        } else {
            app.words()
        }
    }

    /// The chosen card, as data.
    pub(super) fn data(self, app: App) -> Card {
        let reader = self.reader();
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
            let is_on = move || self.reader() == reader;
            let choose = move || self.0.set(Chosen::by(reader));
            segment(w.say(&reader_name(reader)), is_on, choose)
        });
        let languages = (app.locale().tag != "en").then(|| {
            let language = |tag: &str, is_english: bool| {
                let name = names::language(tag).map(|name| w.say(&name));
                let is_on = move || self.0.get().is_english == is_english;
                let choose = move || self.0.update(|chosen| chosen.is_english = is_english);
                segment(name.unwrap_or_default(), is_on, choose)
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

impl Chosen {
    /// The care team reads English; the person and the helper read what the app speaks.
    fn by(reader: Reader) -> Self {
        let is_english = reader == Reader::Clinician;
        Self { reader, is_english }
    }
}

fn reader_name(reader: Reader) -> Message {
    match reader {
        Reader::Clinician => say::card_for_clinician(),
        Reader::Patient => say::card_for_patient(),
        Reader::Helper => say::card_for_helper(),
    }
}
