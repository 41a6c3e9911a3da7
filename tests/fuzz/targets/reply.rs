//! Any bytes in the place of a reply.
#![no_main]

use libfuzzer_sys::fuzz_target;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::reply::Reply;

fuzz_target!(|bytes: &[u8]| {
    let card = ItemId(1);
    if let Ok(reply) = Reply::read(bytes, card) {
        let again = Reply::read(reply.json().as_bytes(), card);
        assert_eq!(again.as_ref(), Ok(&reply));
    }
});
