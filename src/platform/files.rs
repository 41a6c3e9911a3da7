//! A file that the person chose or dropped: how big it is and what kind is known before any of it is read.

use wasm_bindgen::JsValue;

use super::reach::{ask, element, get, number, set};

/// A file nobody has read yet.
#[derive(Clone)]
pub struct Given(pub(super) JsValue);

/// Why the text of a file is not had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// It is longer than anything that is wanted.
    TooBig,
    /// The browser did not let us read it, or it is gone.
    Unreadable,
}

impl Given {
    /// Whether it says that it is a picture.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        let kind = get(&self.0, "type").as_string();
        kind.is_some_and(|kind| kind.starts_with("image/"))
    }

    /// Its text, if it is not longer than `most` bytes.
    ///
    /// # Errors
    ///
    /// [`NotText`], before any of it is read where it is too long.
    pub async fn text(&self, most: usize) -> Result<String, NotText> {
        // More bytes than a number holds are no file.
        #[allow(clippy::cast_precision_loss)]
        if number(&self.0, "size") > most as f64 {
            return Err(NotText::TooBig);
        }
        let text = ask(&self.0, "text", &[]).await;
        let text = text.ok().and_then(|text| text.as_string());
        text.ok_or(NotText::Unreadable)
    }
}

/// The file that was chosen in the `<input type="file">` with this id. The input is empty afterwards, so that the same
/// file can be chosen again.
#[must_use]
pub fn chosen(input: &str) -> Option<Given> {
    let input = element(input);
    let file = first(&input);
    set(&input, "value", "");
    file
}

/// The file that this event dropped on the page.
#[must_use]
pub fn dropped(event: &JsValue) -> Option<Given> {
    first(&get(event, "dataTransfer"))
}

fn first(of: &JsValue) -> Option<Given> {
    let file = get(&get(of, "files"), "0");
    file.is_object().then_some(Given(file))
}
