//! Chance: ids for new items, keys and secrets for what leaves the device.

use crate::handoff::id::ItemId;
use crate::seal::Random;

/// A fresh id from the browser's cryptographic randomness, or from `Math.random` where there is none.
#[must_use]
pub fn item_id() -> ItemId {
    let bytes = bytes().unwrap_or_else(|| {
        // A whole number below 256 fits a byte.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        [0_u8; 8].map(|_| (js_sys::Math::random() * 256.0) as u8)
    });
    ItemId(u64::from_le_bytes(bytes))
}

/// Bytes that nobody can guess, for keys and secrets; none where the browser has no such source.
#[must_use]
pub fn bytes<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// What sealing one token takes.
#[must_use]
pub fn sealing() -> Option<Random> {
    Some(Random {
        salt: bytes()?,
        key: bytes()?,
        iv: bytes()?,
    })
}
