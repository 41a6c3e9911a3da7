//! What this is, what it does with what people write, what it does not do, and what is known.

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{address, link, paragraph, section, subheading};
use crate::words::{LOCALES, Message, Words, names, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let drafts = LOCALES.iter().filter(|locale| locale.status.is_draft());
    let drafts = drafts
        .filter_map(|locale| names::language(locale.tag))
        .map(say::about_languages_draft);
    let languages: Vec<_> = std::iter::once(say::about_languages_text())
        .chain(drafts)
        .collect();
    vec![
        heading(app, w.say(&say::about_title())),
        part(&w, say::about_what(), &[say::about_what_text()]),
        part(
            &w,
            say::about_privacy(),
            &[
                say::about_privacy_stays(),
                say::about_privacy_sends(),
                say::about_privacy_shared(),
                say::about_privacy_clears(),
            ],
        ),
        part(&w, say::about_limits(), &[say::about_limits_text()]),
        part(
            &w,
            say::about_evidence(),
            &[
                say::about_evidence_questions(),
                say::about_evidence_handoff(),
                say::about_evidence_limit(),
                say::about_evidence_claim(),
            ],
        ),
        part(&w, say::about_languages(), &languages),
        examples(&w),
    ]
    .into_any()
}

fn part(w: &Words, title: Message, paragraphs: &[Message]) -> AnyView {
    let mut parts = vec![subheading(w.say(&title))];
    parts.extend(paragraphs.iter().map(|said| paragraph("", w.say(said))));
    section("", parts)
}

fn examples(w: &Words) -> AnyView {
    let example = |name, words: Message| link("link", Route::Example(name), w.say(&words));
    section(
        "links",
        vec![
            subheading(w.say(&say::about_example())),
            paragraph("", w.say(&say::about_example_text())),
            example("maria", say::about_example_maria()),
            example("kwame", say::about_example_kwame()),
            example("luis", say::about_example_luis()),
            address("link", "blank.html".to_owned(), w.say(&say::about_blank())),
        ],
    )
}
