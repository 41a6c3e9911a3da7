//! The card, for one reader, in one language.

use leptos::prelude::*;

use crate::card::meter::Meter;
use crate::card::{Card, Reader};
use crate::handoff::Handoff;
use crate::platform::{clock, task};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::card::card_view;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, live, live_option, paragraph};
use crate::ui::parts::segment::{segment, segments};
use crate::ui::session::{CardFor, Tongue};
use crate::words::{LOCALES, Message, Words, english, names, say};

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
    let choice = CardChoice::new(app);
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
        live_option(move || choice.meter(app)),
        group("actions no-print", vec![share, check, practice(&w)]),
    ]
    .into_any()
}

fn practice(w: &Words) -> AnyView {
    let words = w.say(&say::card_story());
    link("button button--second", Route::Rehearse, words)
}

/// Which card is shown, for this visit: on this screen and where the card is handed on.
#[derive(Clone, Copy)]
pub(super) struct CardChoice(App);

impl CardChoice {
    /// The one of this visit.
    pub(super) fn new(app: App) -> Self {
        Self(app)
    }

    fn get(self) -> CardFor {
        let chosen = self.0.session.with(|session| session.card);
        // The app may speak English by now.
        let is_english = self.0.locale() == english();
        let tongue = match chosen.tongue {
            Tongue::Own if is_english => Tongue::English,
            tongue => tongue,
        };
        CardFor { tongue, ..chosen }
    }

    fn update(self, change: impl FnOnce(&mut CardFor)) {
        self.0.session.update(|session| change(&mut session.card));
    }

    /// The chosen reader.
    pub(super) fn reader(self) -> Reader {
        self.get().reader
    }

    /// The words that the chosen card is said in; of two languages, the reader's own.
    pub(super) fn words(self, app: App) -> Words {
        let words = if self.is_english_first(app) && app.locale() != english() {
            app.english()
        } else {
            app.words()
        };
        self.voiced(app, &words)
    }

    /// The words in the voice of the chosen reader's card.
    fn voiced(self, app: App, words: &Words) -> Words {
        words.with_voice(app.read(|handoff| self.reader().voice(handoff)))
    }

    /// The words that stand beside them.
    pub(super) fn second(self, app: App) -> Option<Words> {
        let Tongue::Both(beside) = self.get().tongue else {
            return None;
        };
        let words = if self.is_english_first(app) {
            app.words_of(beside)
        } else {
            Some(app.english())
        };
        words.map(|words| self.voiced(app, &words))
    }

    fn is_english_first(self, app: App) -> bool {
        let CardFor { reader, tongue } = self.get();
        match tongue {
            Tongue::English => true,
            Tongue::Own => false,
            Tongue::Both(_) => reader == Reader::Clinician || app.locale() == english(),
        }
    }

    /// The chosen card, as data.
    pub(super) fn data(self, app: App) -> Card {
        let reader = self.reader();
        app.read(|handoff| Card::new(handoff, reader, clock::here()))
    }

    /// The chosen card, on the screen.
    pub(super) fn card(self, app: App) -> AnyView {
        let second = self.second(app);
        card_view(&self.data(app), &self.words(app), second.as_ref())
    }

    /// How long the care team takes to read it. Of two languages only the reader's own counts, and that is said: nobody
    /// reads the same line twice, and it is the reader's minute.
    fn meter(self, app: App) -> Option<AnyView> {
        let is_theirs = self.reader() == Reader::Clinician;
        is_theirs.then(|| {
            let words = self.words(app);
            let mut said = app.say(&Meter::of(&self.data(app), &words).said());
            let is_one_of_two = self.second(app).is_some();
            let language = names::language(words.locale().tag).filter(|_| is_one_of_two);
            if let Some(language) = language {
                said = format!("{said} {}", app.say(&say::meter_language(language)));
            }
            paragraph("soft no-print", said)
        })
    }

    /// The row of buttons that choose for whom it is.
    pub(super) fn readers(self, app: App) -> AnyView {
        let w = app.words();
        let readers = Reader::ALL.map(|reader| {
            let is_on = move || self.reader() == reader;
            let choose = move || {
                let is_english = untrack(|| app.locale()) == english();
                self.update(|chosen| show_to(chosen, reader, is_english));
            };
            segment(w.say(&reader_name(reader)), is_on, choose)
        });
        segments(w.say(&say::card_for()), readers.into())
    }

    /// The two rows of buttons that choose it.
    pub(super) fn controls(self, app: App) -> AnyView {
        let w = app.words();
        let tongue = |words: String, tongue: Tongue| {
            let is_on = move || self.get().tongue == tongue;
            segment(words, is_on, move || self.say_in(app, tongue))
        };
        let name = |tag: &str| names::language(tag).map(|name| w.say(&name));
        let in_english = name(english().tag).unwrap_or_default();
        let mut tongues = vec![tongue(in_english.clone(), Tongue::English)];
        let own = app.locale();
        if own == english() {
            let others = LOCALES.iter().filter(|locale| *locale != english());
            tongues.extend(others.map(|locale| {
                let both = format!("{in_english} + {}", locale.name);
                tongue(both, Tongue::Both(locale))
            }));
        } else {
            tongues.push(tongue(name(own.tag).unwrap_or_default(), Tongue::Own));
            tongues.push(tongue(w.say(&say::card_both()), Tongue::Both(own)));
        }
        let rows = vec![
            self.readers(app),
            segments(w.say(&say::card_language()), tongues),
        ];
        group("card-choice no-print", rows)
    }

    /// Changes the language once its words are here.
    fn say_in(self, app: App, tongue: Tongue) {
        let set = move || self.update(|chosen| chosen.tongue = tongue);
        match tongue {
            Tongue::Both(beside) if app.words_of(beside).is_none() => task::spawn(async move {
                if app.fetch_words(beside).await.is_some() {
                    set();
                }
            }),
            _ => set(),
        }
    }
}

/// The care team reads English; the person and the helper read what the app speaks. Who wants both keeps both.
fn show_to(chosen: &mut CardFor, reader: Reader, is_english: bool) {
    chosen.reader = reader;
    if !matches!(chosen.tongue, Tongue::Both(_)) {
        chosen.tongue = match reader {
            Reader::Clinician => Tongue::English,
            _ if is_english => Tongue::English,
            _ => Tongue::Own,
        };
    }
}

fn reader_name(reader: Reader) -> Message {
    match reader {
        Reader::Clinician => say::card_for_clinician(),
        Reader::Patient => say::card_for_patient(),
        Reader::Helper => say::card_for_helper(),
    }
}
