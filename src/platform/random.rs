//! Ids for new items, and bytes for keys.

use crate::handoff::id::ItemId;

/// A fresh id from the browser's cryptographic randomness, or from `Math.random` where there is none.
#[must_use]
pub fn item_id() -> ItemId {
    let mut bytes = [0_u8; 8];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if filled.is_none() {
        // A whole number below 256 fits a byte.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    ItemId(u64::from_le_bytes(bytes))
}

/// Fresh bytes for a key; none where the browser has no cryptographic randomness.
#[must_use]
pub fn bytes<const COUNT: usize>() -> Option<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
