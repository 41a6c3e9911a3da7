//! What was promised: in order of time, silent from the minute on at which its time is over, on real clocks, in words
//! that a person or a helper can say on the phone.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "promises/calls.rs"]
mod calls;
#[path = "promises/owned.rs"]
mod owned;
#[path = "promises/sources.rs"]
mod sources;
#[path = "promises/story.rs"]
mod story;
#[path = "promises/times.rs"]
mod times;
#[path = "promises/visits.rs"]
mod visits;
#[path = "any/zones.rs"]
mod zones;
