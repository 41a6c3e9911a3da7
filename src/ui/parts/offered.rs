//! What may be taken with one tap where a day is asked for: what a doubtful day can mean, and the first visit as an end.

use leptos::prelude::*;

use super::known::chip;
use super::plain::{group, live_option, paragraph};
use crate::action::Field;
use crate::baton::{first_visit, moment_words, until_visit};
use crate::days::meanings;
use crate::form::{Choice, Slot, choice, slot};
use crate::handoff::place::Place;
use crate::platform::clock;
use crate::ui::app::App;
use crate::words::say;

/// The days that the one in this slot can mean, where it can mean several.
pub fn meant(app: App, place: Place, slot: Slot) -> AnyView {
    let field = Field::Answer(place, slot);
    let meant = Memo::new(move |_| {
        app.read(|handoff| {
            let answers = handoff.answers(place)?;
            let (words, said_on) = answers.day(slot, clock::now().date())?;
            Some(meanings(words, said_on))
        })
    });
    live_option(move || {
        let meant = meant.get().filter(|meant| !meant.is_empty())?;
        let chips = meant.into_iter().map(|moment| {
            let words = app.say(&moment.said());
            chip(app, field, words.clone(), words)
        });
        Some(group("known", chips.collect()))
    })
}

/// The first visit, while nothing stands in the box that asks for an end.
pub fn first_visit_as_end(app: App, place: Place, slot: Slot) -> AnyView {
    let field = Field::Answer(place, slot);
    let offer = Memo::new(move |_| {
        if !app.in_box(field).is_empty() {
            return None;
        }
        app.read(|handoff| until_visit(handoff, slot, clock::here()))
    });
    live_option(move || {
        let [label, words] = offer.get()?;
        let chip = chip(app, field, app.say(&label), app.say(&words));
        Some(group("known", vec![chip]))
    })
}

/// Which day a choice means that hangs on the first visit.
pub fn day_of_choice(app: App, slot: Slot, picked: Choice) -> Option<impl Fn() -> AnyView> {
    let hangs = matches!(slot, slot::LEG_STARTS | slot::LEG_ENDS) && picked == choice::FIRST_VISIT;
    hangs.then_some(move || {
        live_option(move || {
            let visit = app.read(|handoff| first_visit(handoff, clock::here()))?;
            let day = moment_words(visit, clock::here());
            Some(paragraph("understood", app.say(&say::day_means(day))))
        })
    })
}
