//! What stands round every screen: the top, notices, the way back, and help at the foot.

use leptos::prelude::*;

use super::app::App;
use super::parts::plain::{button, group, link, live, live_option, paragraph, text};
use super::saving::Keeping;
use super::screens;
use crate::platform::storage::NotKept;
use crate::platform::{languages, share};
use crate::route::Route;
use crate::saved::Unreadable;
use crate::words::{LOCALES, Message, say};

/// The whole page.
pub fn view(app: App) -> AnyView {
    let lacks_part = Memo::new(move |_| app.lacks_part());
    // A screen is drawn anew when the route or the language changes or its words arrive, and at no other time.
    let screen = live(move || {
        let _ = app.locale();
        let route = app.route.get();
        let lacks_part = lacks_part.get();
        untrack(|| match lacks_part {
            Some(failed) => screens::loading(app, failed),
            None => screens::show(app, route),
        })
    });
    view! {
        <a class="skip" href="#main" on:click=skip>{live(move || text(app.say(&say::shell_skip())))}</a>
        <header>{top(app)} {notices(app)} {back(app)}</header>
        <main id="main">{screen}</main>
        {foot(app)}
    }
    .into_any()
}

/// The address holds the screen, so the skip link moves the focus without it.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    crate::platform::page::focus_soon(crate::platform::page::HEADING);
}

fn top(app: App) -> AnyView {
    let other = live_option(move || {
        let current = app.locale().tag;
        let locale = LOCALES.iter().find(|locale| locale.tag != current)?;
        let speak = move |_| app.speak(locale);
        let name = locale.name;
        Some(view! { <button class="link" type="button" lang=locale.tag on:click=speak>{name}</button> }.into_any())
    });
    view! {
        <div class="top">
            <a class="mark" href=Route::Home.href()>
                <span class="mark-sign"></span>
                "Warm Handoff"
            </a>
            {other}
            {live(move || link("link", Route::Settings, app.say(&say::shell_settings())))}
        </div>
    }
    .into_any()
}

fn notices(app: App) -> AnyView {
    let example = live_option(move || {
        let close = (say::shell_example_close(), Route::Home);
        app.read(|handoff| handoff.example).then(|| {
            notice(
                app,
                "notice notice--example",
                say::shell_example(),
                Some(close),
            )
        })
    });
    let keeping = Memo::new(move |_| match app.keeping.get() {
        Keeping::Not(NotKept::Denied) | Keeping::Blocked => Some(true),
        Keeping::Not(NotKept::Full) => Some(false),
        Keeping::Ready | Keeping::Kept(_) => None,
    });
    let not_kept = live_option(move || {
        let is_denied = keeping.get()?;
        let said = if is_denied {
            say::shell_storage_off()
        } else {
            say::shell_storage_full()
        };
        let copy = (say::shell_get_copy(), Route::Share);
        Some(notice(app, "notice notice--danger", said, Some(copy)))
    });
    // The words and the way to erase it all, on every screen of a borrowed device.
    let borrowed = live_option(move || {
        let finish = (say::shell_finish(), Route::Settings);
        let is_borrowed = app.session.with(|session| session.is_borrowed);
        is_borrowed.then(|| notice(app, "notice", say::shell_borrowed(), Some(finish)))
    });
    let said_once = live_option(move || {
        let said = app.session.with(|session| session.notice.clone())?;
        Some(notice(app, "notice notice--warn", said, None))
    });
    let too_long = live_option(move || {
        // While the page that holds them shows, Continue will say so by the field.
        let is_elsewhere = app.has_drafts()
            && !matches!(
                app.route.get(),
                Route::Step(..) | Route::Page(..) | Route::Compare
            );
        is_elsewhere.then(|| notice(app, "notice notice--danger", say::shell_too_long(), None))
    });
    let draft = live_option(move || {
        let is_draft = app.locale().status.is_draft() && app.route.get() == Route::Home;
        is_draft.then(|| notice(app, "notice notice--warn", say::shell_not_reviewed(), None))
    });
    vec![
        not_kept,
        borrowed,
        live_option(move || aside(app)),
        example,
        said_once,
        too_long,
        draft,
    ]
    .into_any()
}

fn notice(
    app: App,
    class: &'static str,
    said: Message,
    way_on: Option<(Message, Route)>,
) -> AnyView {
    let mut parts = vec![paragraph("", app.say(&said))];
    parts.extend(way_on.map(|(words, route)| link("link", route, app.say(&words))));
    group(class, parts)
}

/// Saved text that could not be read: it is safe, and can be had as a file.
fn aside(app: App) -> Option<AnyView> {
    let aside = app.session.with(|session| session.aside.clone())?;
    let said = match aside.why {
        Unreadable::Newer { .. } => say::shell_kept_newer(),
        Unreadable::Broken | Unreadable::TooLong => say::shell_kept_broken(),
    };
    let get = button("link", app.say(&say::shell_kept_get()), move || {
        share::download(&aside.text, "warm-handoff-saved.json");
    });
    Some(group(
        "notice notice--warn",
        vec![paragraph("", app.say(&said)), get],
    ))
}

fn back(app: App) -> AnyView {
    live_option(move || {
        let to = match app.route.get() {
            Route::Home => return None,
            route => app.session.with(|session| {
                let back = app.read(|handoff| route.back(handoff, &session.opened));
                let last = || session.trail.last().copied();
                back.or_else(last).unwrap_or(Route::Home)
            }),
        };
        Some(link("back", to, app.say(&say::shell_back())))
    })
}

fn foot(app: App) -> AnyView {
    let preferred = languages::preferred();
    let number = Memo::new(move |_| {
        app.settings
            .with(|settings| settings.emergency_number(&preferred).to_owned())
    });
    view! {
        <footer class="foot">
            <p class="emergency">
                {live(move || text(app.say(&say::shell_emergency())))} " "
                <a class="tel" href=move || format!("tel:{}", number.get())>
                    {live(move || text(app.say(&say::shell_emergency_call(number.get()))))}
                </a>
            </p>
            {live(move || link("link", Route::About, app.say(&say::shell_about())))}
        </footer>
    }
    .into_any()
}
