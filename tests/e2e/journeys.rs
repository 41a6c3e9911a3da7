//! What people do with the app from beginning to end: one file for each thing that a person would name.

mod card;
mod erasing;
mod every_route;
mod examples;
mod flows;
mod helper;
mod hostile_input;
mod kept_aside;
mod keyboard;
mod languages;
mod late_words;
mod missing_words;
mod no_storage;
mod print;
mod quick_card;
mod requests;
mod routes;
mod saving;
mod settings;
mod share;
mod shell;
mod too_long;
mod undo;
