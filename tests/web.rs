//! What only a browser can tell: storage, the clock, its plural rules, the address, randomness, cryptography and the
//! rescue panel.
//!
//! `make test` runs it in one; on the host it only sees that both count alike.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[cfg(target_arch = "wasm32")]
#[path = "web/browser.rs"]
mod browser;
#[cfg(target_arch = "wasm32")]
#[path = "web/mounted.rs"]
mod mounted;
#[cfg(target_arch = "wasm32")]
#[path = "web/sealed.rs"]
mod sealed;

use warm_handoff::words::Plural;

/// Counts in each language with their plural category.
const COUNTED: [(&str, u32, Plural); 11] = [
    ("en", 0, Plural::Other),
    ("en", 1, Plural::One),
    ("en", 2, Plural::Other),
    ("en", 5, Plural::Other),
    ("en", 300, Plural::Other),
    ("en", 1_000_000, Plural::Other),
    ("es", 0, Plural::Other),
    ("es", 1, Plural::One),
    ("es", 2, Plural::Other),
    ("es", 5, Plural::Other),
    ("es", 300, Plural::Other),
];

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_host_counts_as_the_browser_does() {
    for (tag, count, plural) in COUNTED {
        let on_the_host = warm_handoff::words::host_plural(tag, count);
        assert_eq!(on_the_host, plural, "{count} in {tag}");
    }
}
