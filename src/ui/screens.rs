//! The screens, one file each.

mod about;
mod allergies;
mod ask;
mod ask_now;
mod card;
mod check;
mod form_page;
mod home;
mod how_much;
mod list;
mod loading;
mod lost;
mod medicines;
mod my_questions;
mod name;
mod people;
mod prepare;
mod questions;
mod settings;
mod share;
mod switch;
mod transition;
mod worries;

use leptos::prelude::*;

use super::app::App;
use crate::handoff::Handoff;
use crate::route::{Route, Step};

/// Whether the screen says messages that are late in English.
pub fn says_late_words(app: App) -> bool {
    match app.route.get() {
        Route::About
        | Route::Prepare
        | Route::List(_)
        | Route::Page(..)
        | Route::HowMuch
        | Route::Compare
        | Route::Questions
        | Route::AskNow
        | Route::Switch => true,
        // They say what was answered, and a quick card must not wait.
        Route::Card | Route::Example(_) | Route::Share | Route::Check => {
            app.read(Handoff::is_more_than_quick)
        }
        Route::Step(Step::Questions, _) => app.read(|handoff| handoff.questions.has_late()),
        Route::Home | Route::Step(..) | Route::Settings | Route::Lost => false,
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
        Route::Prepare => prepare::view(app),
        Route::List(part) => list::view(app, part),
        Route::Page(place, page) => form_page::view(app, place, page),
        Route::HowMuch => how_much::view(app),
        Route::Compare => lost::view(app),
        Route::Questions => my_questions::view(app),
        Route::AskNow => ask_now::view(app),
        Route::Switch => switch::view(app),
        Route::Check => check::view(app),
        Route::Card | Route::Example(_) => card::view(app),
        Route::Share => share::view(app),
        Route::Settings => settings::view(app),
        Route::About => about::view(app),
        Route::Lost => lost::view(app),
    }
}
