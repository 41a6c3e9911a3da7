//! Any bytes in the place of JSON: within the limits it is what the usual reader says, and the limits always end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::seal::{Limits, NotOpened};

fuzz_target!(|bytes: &[u8]| {
    for limits in [&Limits::CARD, &Limits::BACKUP] {
        let usual = serde_json::from_slice::<serde_json::Value>(bytes).ok();
        match limits.json(bytes) {
            Ok(value) => assert_eq!(Some(value), usual),
            Err(NotOpened::Damaged) => assert_eq!(None, usual),
            Err(why) => assert_eq!(why, NotOpened::TooBig),
        }
    }
});
