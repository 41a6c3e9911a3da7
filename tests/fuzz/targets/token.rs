//! Any text in the place of a link.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::seal::Token;

fuzz_target!(|text: &str| {
    if let Ok(token) = Token::find(text) {
        // What is found is in the one form it has, and is found again in both.
        for again in [token.as_str(), &token.digits()] {
            let again = Token::find(again).expect("it was found before");
            assert_eq!(again.as_str(), token.as_str());
            assert_eq!(again.reply_to(), token.reply_to());
            assert_eq!(again.is_locked(), token.is_locked());
        }
    }
});
