//! Any text in the place of the words that open a card.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use warm_handoff::seal::{Lists, Secret};

static LISTS: LazyLock<Lists> = LazyLock::new(Lists::host);

fuzz_target!(|text: &str| {
    if let Ok(secret) = Secret::typed(text, &LISTS) {
        assert_eq!(Secret::typed(secret.shown(), &LISTS), Ok(secret));
    }
});
