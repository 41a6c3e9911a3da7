//! The app on the screen: what is read at the start, what stands round every screen, and where screens are.

pub mod app;
mod frame;
mod later;
mod parts;
mod saving;
mod screens;
mod session;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::platform::{languages, location, page, rescue, task};
use crate::route::Route;
use crate::words::{self, LOCALES, Locale, Words, say};
use app::App;
use saving::Found;

/// Starts the app: reads what is kept, gets the words of the person's language, and takes the page over.
pub fn mount() {
    rescue::on_panic_show_rescue();
    page::ignore_double_taps();
    let found = saving::find();
    let locale = first_language(found.settings.language.as_deref());
    task::spawn(async move {
        let words = languages::words(locale).await;
        show(found, words);
    });
}

fn show(found: Found, words: Option<Words>) {
    let Some(root) = page::emptied_root() else {
        return rescue::show();
    };
    let app = move || {
        let failed = words.is_none();
        let app = App::new(
            found,
            words.unwrap_or_else(|| Words::early_english(languages::plural)),
        );
        if failed {
            app.notify(say::shell_language_failed());
        }
        app.prepare(app.route.get_untracked());
        app.find_begun();
        saving::keep_saving(app);
        follow_settings(app);
        location::on_change(move || app.arrive());
        app.call_for_late();
        frame::view(app)
    };
    mount_to(root, app).forget();
    page::set_root_attribute("data-ready", "true");
}

/// The language that was set, or else the best that the browser asks for.
fn first_language(set: Option<&str>) -> &'static Locale {
    let set = set.and_then(|tag| LOCALES.iter().find(|locale| locale.tag == tag));
    set.unwrap_or_else(|| words::negotiate(languages::preferred().iter().map(String::as_str)))
}

/// Keeps the root element's language, direction and looks as they are set.
fn follow_settings(app: App) {
    Effect::new(move |_| {
        let locale = app.locale();
        page::set_root_attribute("lang", locale.tag);
        page::set_root_attribute("dir", locale.dir.name());
    });
    Effect::new(move |_| {
        let (text, theme) = app
            .settings
            .with(|settings| (settings.text, settings.theme));
        page::set_root_attribute("data-text", text.name());
        page::set_root_attribute("data-theme", theme.name());
    });
    // The talk has the whole screen to itself.
    Effect::new(move |_| {
        let is_talk = app.route.get() == Route::Talk;
        page::set_root_attribute("data-screen", if is_talk { "talk" } else { "" });
    });
}
