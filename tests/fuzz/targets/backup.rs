//! Any bytes in the place of a saved file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::saved;

fuzz_target!(|text: &str| {
    if let Ok(people) = saved::read(text) {
        // What can be read is kept and read again as it was.
        let again = saved::read(&saved::write(&people)).expect("we wrote it");
        assert_eq!(again, people);
    }
});
