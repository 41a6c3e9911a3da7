//! Any bytes in the place of a card that was handed on.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::shared::Shared;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(shared) = Shared::read(bytes) {
        let again = Shared::read(shared.json().as_bytes());
        assert_eq!(again.as_ref(), Ok(&shared));
    }
});
