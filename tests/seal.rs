//! Sealed tokens: what opens them, what does not, and that nothing that comes in their place does any harm.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "seal/flips.rs"]
mod flips;
#[path = "seal/native.rs"]
mod native;
#[path = "seal/vectors.rs"]
mod vectors;
