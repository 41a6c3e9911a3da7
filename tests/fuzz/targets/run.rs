//! Any lines in the place of codes that were scanned one after the other.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::qr::run::{Run, Took};
use warm_handoff::seal::Token;

fuzz_target!(|text: &str| {
    let mut run = Run::default();
    for line in text.lines() {
        if let Ok(Took::Whole(text)) = run.take(line) {
            let _ = Token::find(&text);
        }
    }
});
