//! Settings of the app, and the way to erase everything.

use leptos::prelude::*;

use crate::backup;
use crate::platform::{languages, page, storage};
use crate::route::Route;
use crate::settings::{EMERGENCY_NUMBERS, Settings, TextSize, Theme};
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, Row, choices};
use crate::ui::parts::keep_file;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, button_with_id, group, link, live, paragraph, section, subheading,
};
use crate::ui::saving::Keeping;
use crate::words::{LOCALES, Locale, Message, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let lists = vec![
        radios(
            app,
            "language",
            say::settings_language(),
            language_rows(app),
        ),
        radios(
            app,
            "text",
            say::settings_text(),
            TextSize::ALL.map(|size| text_row(app, size)).into(),
        ),
        radios(
            app,
            "theme",
            say::settings_theme(),
            Theme::ALL.map(|theme| theme_row(app, theme)).into(),
        ),
        radios(
            app,
            "emergency",
            say::settings_emergency(),
            emergency_rows(app),
        ),
    ];
    let mut parts = vec![group("settings", lists), copies(app), erase(app)];
    // Whoever is done with a borrowed device comes here to erase.
    if app.session.with_untracked(|session| session.is_borrowed) {
        parts.reverse();
    }
    parts.insert(0, heading(app, w.say(&say::settings_title())));
    parts.into_any()
}

fn radios(app: App, name: &'static str, legend: Message, rows: Vec<Row>) -> AnyView {
    choices(Choices {
        name: name.to_owned(),
        legend: app.words().say(&legend),
        is_heading: false,
        hint: None,
        one: true,
        rows,
    })
}

fn language_rows(app: App) -> Vec<Row> {
    let row = |locale: &'static Locale| {
        let is_so = Signal::derive(move || app.locale().tag == locale.tag);
        let speak = move |_| app.speak(locale);
        Choice::of(locale.name.to_owned(), is_so, speak)
            .lang(locale.tag)
            .into()
    };
    LOCALES.iter().map(row).collect()
}

fn text_row(app: App, size: TextSize) -> Row {
    let words = match size {
        TextSize::Normal => say::settings_text_normal(),
        TextSize::Large => say::settings_text_large(),
        TextSize::Largest => say::settings_text_largest(),
    };
    let is_so = move |settings: &Settings| settings.text == size;
    setting(app, app.words().say(&words), is_so, move |settings| {
        settings.text = size
    })
}

fn theme_row(app: App, theme: Theme) -> Row {
    let words = match theme {
        Theme::Auto => say::settings_theme_auto(),
        Theme::Light => say::settings_theme_light(),
        Theme::Dark => say::settings_theme_dark(),
    };
    let is_so = move |settings: &Settings| settings.theme == theme;
    setting(app, app.words().say(&words), is_so, move |settings| {
        settings.theme = theme
    })
}

fn emergency_rows(app: App) -> Vec<Row> {
    let preferred = languages::preferred();
    let row = |number: &'static str| {
        let preferred = preferred.clone();
        let is_so = move |settings: &Settings| settings.emergency_number(&preferred) == number;
        setting(app, number.to_owned(), is_so, move |settings| {
            settings.emergency = Some(number.to_owned());
        })
    };
    EMERGENCY_NUMBERS.into_iter().map(row).collect()
}

fn setting(
    app: App,
    words: String,
    is_so: impl Fn(&Settings) -> bool + Send + Sync + 'static,
    set: impl Fn(&mut Settings) + Send + Sync + 'static,
) -> Row {
    let is_so: Box<dyn Fn(&Settings) -> bool + Send + Sync> = Box::new(is_so);
    let set: Box<dyn Fn(&mut Settings) + Send + Sync> = Box::new(set);
    setting_row(app, words, is_so, set)
}

fn setting_row(
    app: App,
    words: String,
    is_so: Box<dyn Fn(&Settings) -> bool + Send + Sync>,
    set: Box<dyn Fn(&mut Settings) + Send + Sync>,
) -> Row {
    let is_so = Signal::derive(move || app.settings.with(|settings| is_so(settings)));
    Choice::of(words, is_so, move |_| {
        app.settings.update(|settings| set(settings))
    })
    .into()
}

/// The way to keep what was written, before the way to lose it.
fn copies(app: App) -> AnyView {
    let w = app.words();
    let words = w.say(&say::backup_settings());
    section(
        "",
        vec![
            subheading(w.say(&say::backup_title())),
            paragraph("", w.say(&say::backup_lead())),
            link("button button--second", Route::Backup, words),
        ],
    )
}

/// The only thing that asks "are you sure", since it alone cannot be undone. A copy comes first.
fn erase(app: App) -> AnyView {
    let asks = RwSignal::new(false);
    let outcome = Outcome::new(app);
    // A copy that can be brought back, not only read.
    let copy = move || match app.people.with_untracked(backup::of_all) {
        Some(text) => keep_file::save(outcome, &text, keep_file::PLAIN),
        None => outcome.tell(say::backup_nothing()),
    };
    let no = move || {
        asks.set(false);
        page::focus_soon("#erase");
    };
    let yes = move || {
        let is_gone = storage::erase();
        app.forget();
        app.keeping.set(Keeping::Ready);
        app.last_seen.set_value(None);
        outcome.tell(if is_gone {
            say::settings_erased()
        } else {
            say::settings_erase_failed()
        });
        asks.set(false);
        page::focus_soon(page::HEADING);
    };
    let body = live(move || {
        let w = app.words();
        if !asks.get() {
            return button_with_id("erase", w.say(&say::settings_erase()), move || {
                outcome.clear();
                asks.set(true);
                page::focus_soon("#erase-copy");
            });
        }
        group(
            "actions",
            vec![
                paragraph("outcome", w.say(&say::settings_erase_sure())),
                button_with_id("erase-copy", w.say(&say::settings_erase_copy()), copy),
                button(
                    "button button--second",
                    w.say(&say::settings_erase_no()),
                    no,
                ),
                button(
                    "button button--danger",
                    w.say(&say::settings_erase_yes()),
                    yes,
                ),
            ],
        )
    });
    let w = app.words();
    section(
        "",
        vec![
            subheading(w.say(&say::settings_erase())),
            paragraph("", w.say(&say::settings_erase_lead())),
            body,
            outcome.view(),
        ],
    )
}
