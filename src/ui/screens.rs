//! The screens, one file each.

mod about;
mod after;
mod allergies;
mod ask;
mod ask_now;
mod backup;
mod baton;
mod card;
mod check;
mod compare;
mod form_page;
mod home;
mod how_much;
mod link;
mod list;
mod loading;
mod lost;
mod medicines;
mod my_questions;
mod name;
mod open;
mod people;
mod prepare;
mod questions;
mod rehearse;
mod reply;
mod request;
mod scan;
mod settings;
mod share;
mod switch;
mod talk;
mod transition;
mod worries;

use leptos::prelude::*;

use super::app::App;
use super::later;
use crate::route::{Route, Step, Then};
use crate::words::english;

/// Whether the screen needs what comes late: the second file of the program, or rare words. The way to a quick card
/// does not, so that a person can write while the rest is on its way.
pub fn comes_late(app: App) -> bool {
    match app.route.get() {
        Route::Home | Route::Lost => false,
        // Questions that few people ask are late in English; who has chosen some sees them.
        Route::Step(Step::Questions, _) => {
            app.locale() == english() && app.read(|handoff| handoff.questions.has_late())
        }
        Route::Step(Step::People, Then::Ask) => true,
        Route::Step(..) => false,
        _ => true,
    }
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
        // Whoever asks for the talk taps who is known; on the quick card nobody is known yet.
        Route::Step(Step::People, Then::Ask) => later_or_loading(app, route),
        Route::Step(Step::People, _) => people::view(app),
        Route::Lost => lost::view(app),
        late => later_or_loading(app, late),
    }
}

fn later_or_loading(app: App, route: Route) -> AnyView {
    later::screen(app, route).unwrap_or_else(|| loading::view(app, true))
}

/// The screens of the second file. Only that file may call this.
pub fn show_late(app: App, route: Route) -> AnyView {
    match route {
        Route::Prepare => prepare::view(app),
        Route::List(part) => list::view(app, part),
        Route::Page(place, page) => form_page::view(app, place, page),
        Route::HowMuch => how_much::view(app),
        Route::Questions => my_questions::view(app),
        Route::AskNow => ask_now::view(app),
        Route::Switch => switch::view(app),
        Route::Check => check::view(app),
        Route::Card | Route::Example(_) => card::view(app),
        Route::Rehearse => rehearse::view(app),
        Route::Ask => request::view(app),
        Route::Step(Step::People, Then::Ask) => request::people(app),
        Route::Baton => baton::view(app),
        Route::Talk => talk::view(app),
        Route::After => after::view(app),
        Route::Share => share::view(app),
        Route::Open => open::view(app),
        Route::Link => link::view(app),
        Route::Reply => reply::view(app),
        Route::Backup => backup::view(app),
        Route::Scan => scan::view(app),
        Route::Settings => settings::view(app),
        Route::About => about::view(app),
        Route::Compare => compare::view(app),
        Route::Home | Route::Step(..) | Route::Lost => lost::view(app),
    }
}
