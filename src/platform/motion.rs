//! Whether the person wants things on the screen to keep still.

use super::reach::{call, get, window};

/// Whether the device was told to move as little as it can.
#[must_use]
pub fn is_unwanted() -> bool {
    let wish = "(prefers-reduced-motion)";
    let found = call(&window(), "matchMedia", &[wish.into()]).unwrap_or_default();
    get(&found, "matches").as_bool() == Some(true)
}
