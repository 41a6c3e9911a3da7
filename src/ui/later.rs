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
use super::{parts, parts::handing_over::Shows, screens};
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

/// How far the handoff itself is, for the start; none while the second file is not here.
pub fn handing_over(app: App, shows: Shows) -> Option<AnyView> {
    at_once(part::handing_over(app, shows))
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

    use super::{AnyView, App, Handoff, NaiveDateTime, Route, Shows, parts, presets, screens};

    pub async fn load() -> bool {
        // Each function knows by itself that the file is here: asked for the first time, it would wait.
        screen_preloaded().await.is_ok()
            && example_preloaded().await.is_ok()
            && handing_over_preloaded().await.is_ok()
    }

    #[wasm_split(later, fallible, preload(screen_preloaded))]
    pub fn screen(app: App, route: Route) -> Result<AnyView, SplitLoaderError> {
        Ok(screens::show_late(app, route))
    }

    #[wasm_split(later, fallible, preload(handing_over_preloaded))]
    pub fn handing_over(app: App, shows: Shows) -> Result<AnyView, SplitLoaderError> {
        Ok(parts::handing_over::handing_over(app, shows))
    }

    #[wasm_split(later, fallible, preload(example_preloaded))]
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

    use super::{AnyView, App, Handoff, NaiveDateTime, Route, Shows, parts, presets, screens};

    pub async fn load() -> bool {
        true
    }

    pub async fn screen(app: App, route: Route) -> Result<AnyView, Infallible> {
        Ok(screens::show_late(app, route))
    }

    pub async fn handing_over(app: App, shows: Shows) -> Result<AnyView, Infallible> {
        Ok(parts::handing_over::handing_over(app, shows))
    }

    pub async fn example(
        name: &'static str,
        now: NaiveDateTime,
    ) -> Result<Option<Handoff>, Infallible> {
        Ok(presets::named(name, now))
    }
}
