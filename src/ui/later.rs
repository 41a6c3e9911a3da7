//! What comes in a second file, fetched once the first screen can be used: the card, the full preparation, sharing,
//! settings, the examples.
//!
//! Everything that only these functions reach is taken out of the program by the splitter (see `.ci/split`). Nothing else
//! may name those screens, or they come back into it. A build without the splitter (`late_part` is not set) holds all.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::app::App;
use super::screens;
use crate::handoff::Handoff;
use crate::presets;
use crate::route::Route;

/// Fetches the second file; says whether it is here. Asked again, it tries again.
pub async fn load() -> bool {
    part::load().await
}

/// A screen of the second file; none while it is not here.
pub fn screen(app: App, route: Route) -> Option<AnyView> {
    at_once(part::screen(app, route))
}

/// The example of this name; none while the second file is not here, or where there is none.
pub fn example(name: &'static str, now: NaiveDateTime) -> Option<Handoff> {
    at_once(part::example(name, now)).flatten()
}

/// The result of what need not wait any more: it is drawn where it is asked for, under the owner that draws.
fn at_once<T, E>(work: impl Future<Output = Result<T, E>>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(done)) => Some(done),
        Poll::Ready(Err(_)) | Poll::Pending => None,
    }
}

#[cfg(late_part)]
mod part {
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{AnyView, App, Handoff, NaiveDateTime, Route, presets, screens};

    pub async fn load() -> bool {
        preloaded().await.is_ok()
    }

    #[wasm_split(later, fallible, preload(preloaded))]
    pub fn screen(app: App, route: Route) -> Result<AnyView, SplitLoaderError> {
        Ok(screens::show_late(app, route))
    }

    #[wasm_split(later, fallible)]
    pub fn example(
        name: &'static str,
        now: NaiveDateTime,
    ) -> Result<Option<Handoff>, SplitLoaderError> {
        Ok(presets::named(name, now))
    }
}

#[cfg(not(late_part))]
mod part {
    use std::convert::Infallible;

    use super::{AnyView, App, Handoff, NaiveDateTime, Route, presets, screens};

    pub async fn load() -> bool {
        true
    }

    pub async fn screen(app: App, route: Route) -> Result<AnyView, Infallible> {
        Ok(screens::show_late(app, route))
    }

    pub async fn example(
        name: &'static str,
        now: NaiveDateTime,
    ) -> Result<Option<Handoff>, Infallible> {
        Ok(presets::named(name, now))
    }
}
