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
mod site;
mod webdriver;
