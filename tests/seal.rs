//! Sealed tokens: what opens them, what does not, and that nothing that comes in their place does any harm.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "seal/anything.rs"]
mod anything;
#[path = "seal/flips.rs"]
mod flips;
#[path = "seal/hostile.rs"]
mod hostile;
#[path = "seal/native.rs"]
mod native;
#[path = "seal/secret.rs"]
mod secret;
#[path = "seal/vectors.rs"]
mod vectors;
