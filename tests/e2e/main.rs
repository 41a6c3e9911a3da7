//! Journeys of real people through the release build, in a real browser.
//!
//! `make test` runs them; by hand: `cargo test --test journeys`. The build is taken from `$WH_DIST`, else `dist/`.

// Tests may panic; and the driver offers more than the journeys of any one day use.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod browser;
mod checks;
mod driver;
mod engine;
mod journeys;
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]
#[path = "../qr/picture.rs"]
mod picture;
mod site;
mod webdriver;
