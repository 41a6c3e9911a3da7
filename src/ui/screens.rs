//! The screens, one file each.

mod about;
mod allergies;
mod ask;
mod card;
mod check;
mod home;
mod loading;
mod lost;
mod medicines;
mod name;
mod people;
mod questions;
mod settings;
mod share;
mod transition;
mod worries;

use leptos::prelude::*;

use super::app::App;
use crate::route::{Route, Step};

/// Whether the screen says messages that are late in English.
pub fn says_late_words(app: App) -> bool {
    match app.route.get() {
        Route::About => true,
        // They say the questions that were chosen; those of the bank that few people ask are late.
        Route::Card
        | Route::Example(_)
        | Route::Share
        | Route::Check
        | Route::Step(Step::Questions, _) => app.read(|handoff| handoff.questions.has_late()),
        _ => false,
    }
}

/// Whether the screen speaks English whatever the app's language is: the care team reads it.
pub fn speaks_english_too(route: Route) -> bool {
    matches!(route, Route::Card | Route::Example(_) | Route::Share)
}

/// What stands in place of a screen while its words are not here.
pub fn loading(app: App, failed: bool) -> AnyView {
    loading::view(app, failed)
}

/// The screen of a route.
pub fn show(app: App, route: Route) -> AnyView {
    match route {
        Route::Home => home::view(app),
        Route::Step(Step::Name, _) => name::view(app),
        Route::Step(Step::Move, _) => transition::view(app),
        Route::Step(Step::Worries, _) => worries::view(app),
        Route::Step(Step::Questions, _) => questions::view(app),
        Route::Step(Step::Medicines, _) => medicines::view(app),
        Route::Step(Step::Allergies, _) => allergies::view(app),
        Route::Step(Step::Ask, _) => ask::view(app),
        Route::Step(Step::People, _) => people::view(app),
        Route::Check => check::view(app),
        Route::Card | Route::Example(_) => card::view(app),
        Route::Share => share::view(app),
        Route::Settings => settings::view(app),
        Route::About => about::view(app),
        Route::Lost => lost::view(app),
    }
}
