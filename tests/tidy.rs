//! The house rules, read from the sources themselves: who knows whom, what a file is, where words live.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/manifest.rs"]
mod manifest;
#[path = "tidy/pages.rs"]
mod pages;
#[path = "tidy/sources.rs"]
mod sources;
#[path = "tidy/translations.rs"]
mod translations;
#[path = "tidy/words.rs"]
mod words;
