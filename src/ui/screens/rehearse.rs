//! The story of one minute, large, to practice: with a timer, and read aloud where this device has a voice for it.

use leptos::prelude::*;

use crate::form::Part;
use crate::platform::{clock, speech};
use crate::route::Route;
use crate::story::{About, PACE, SLOW_PACE, breaths, can_wait, seconds, story};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, live_option, own, paragraph, toggle};
use crate::ui::parts::timer::timer;
use crate::words::{Words, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let title = heading(app, w.say(&say::card_story()));
    let told: Vec<_> = app.peek(|handoff| {
        let story = story(handoff, clock::now());
        let told = story.iter();
        told.map(|sentence| (sentence.about, sentence.said(&w)))
            .collect()
    });
    if told.is_empty() {
        let home = link("button", Route::Home, w.say(&say::lost_home()));
        let lead = paragraph("lead", w.say(&say::card_empty()));
        return vec![title, lead, group("actions", vec![home])].into_any();
    }
    let talk = link(
        "button button--second",
        Route::Talk,
        w.say(&Part::Talk.words()),
    );
    let check = link(
        "button button--second",
        Route::Check,
        w.say(&say::card_edit()),
    );
    vec![
        title,
        paragraph("lead no-print", w.say(&say::story_lead())),
        timer(app),
        read_aloud(app, &told),
        sentences(&w, &told),
        group("actions no-print", vec![talk, check]),
    ]
    .into_any()
}

/// The story, under how long it takes. What could be left out of a long one says so; all of it is there.
fn sentences(w: &Words, told: &[(About, String)]) -> AnyView {
    let whole: String = told.iter().map(|(_, text)| format!("{text}\n")).collect();
    let takes = say::story_seconds(seconds(&whole, PACE), seconds(&whole, SLOW_PACE));
    let waits = can_wait(told);
    let mut parts = vec![paragraph("story-takes", w.say(&takes))];
    if waits.contains(&true) {
        parts.push(paragraph("story-takes", w.say(&say::story_long())));
    }
    parts.extend(told.iter().zip(waits).map(|((_, text), waits)| {
        let sentence = own("story-words", text);
        if waits {
            let mark = paragraph("soft", w.say(&say::story_can_wait()));
            group("story-waits", vec![sentence, mark])
        } else {
            sentence
        }
    }));
    group("story", parts)
}

/// The button that reads it aloud; nothing while the device has no voice of its own for the language.
fn read_aloud(app: App, told: &[(About, String)]) -> AnyView {
    let tag = app.locale().tag;
    let texts: Vec<_> = told.iter().flat_map(|(_, text)| breaths(text)).collect();
    let has_voice = RwSignal::new(speech::can_speak(tag));
    let is_reading = RwSignal::new(false);
    speech::on_voices(move || {
        let is_there = speech::can_speak(tag);
        // Told again and again of the same voices, the button stays with the focus that is on it.
        if has_voice.get_untracked() != is_there {
            has_voice.set(is_there);
        }
    });
    on_cleanup(speech::leave);
    live_option(move || {
        let texts = texts.clone();
        has_voice.get().then(|| {
            toggle(
                app,
                "button button--second no-print",
                move || is_reading.get(),
                [say::story_read, say::story_read_stop],
                move || {
                    if is_reading.get_untracked() {
                        speech::stop();
                    } else {
                        is_reading.set(true);
                        speech::speak(tag, texts.clone(), move || is_reading.set(false));
                    }
                },
            )
        })
    })
}
