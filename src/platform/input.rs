//! What people type, in one Unicode form.

use js_sys::JsString;

/// The text in normal form C, so that the same name typed on two keyboards is the same text.
#[must_use]
pub fn normalised(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    String::from(JsString::from(text).normalize("NFC"))
}
