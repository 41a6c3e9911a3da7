//! The ways in which a card leaves the device, each only after a tap.

use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, Navigator, ShareData, Url,
};

const PLAIN: &str = "text/plain;charset=utf-8";
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// Puts text on the clipboard; says whether the browser did.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let navigator = window.navigator();
    // Missing on pages without https.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .is_ok()
}

/// Whether this device has a share sheet.
#[must_use]
pub fn has_share_sheet() -> bool {
    web_sys::window().is_some_and(|window| {
        Reflect::get(&window.navigator(), &"share".into()).is_ok_and(|share| share.is_function())
    })
}

/// What came of the share sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Handed over.
    Done,
    /// The person closed the sheet.
    Cancelled,
    /// The device refused.
    Failed,
}

/// Opens the share sheet with a text and, where the device takes files, the same text as a file.
pub async fn share(title: &str, text: &str, file_name: &str) -> Shared {
    let Some(window) = web_sys::window() else {
        return Shared::Failed;
    };
    let navigator = window.navigator();
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    if let Some(files) = taken_files(&navigator, text, file_name) {
        data.set_files(&files);
    }
    sent(&navigator, &data).await
}

/// Opens the share sheet with a text alone: a link and the words before it.
pub async fn share_text(title: &str, text: &str) -> Shared {
    let Some(window) = web_sys::window() else {
        return Shared::Failed;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    sent(&window.navigator(), &data).await
}

/// Opens the share sheet with a file alone; none where the device has no sheet that takes it.
pub async fn share_file(title: &str, text: &str, file_name: &str) -> Option<Shared> {
    if !has_share_sheet() {
        return None;
    }
    let navigator = web_sys::window()?.navigator();
    let data = ShareData::new();
    data.set_title(title);
    data.set_files(&taken_files(&navigator, text, file_name)?);
    Some(sent(&navigator, &data).await)
}

/// The text as a file, where the device's share sheet takes such files.
fn taken_files(navigator: &Navigator, text: &str, file_name: &str) -> Option<JsValue> {
    let file = file(text, file_name)?;
    let files = Array::of1(&file);
    let with_file = ShareData::new();
    with_file.set_files(&files);
    let can_ask = Reflect::get(navigator, &"canShare".into()).is_ok_and(|ask| ask.is_function());
    (can_ask && navigator.can_share_with_data(&with_file)).then(|| files.into())
}

async fn sent(navigator: &Navigator, data: &ShareData) -> Shared {
    match JsFuture::from(navigator.share_with_data(data)).await {
        Ok(_) => Shared::Done,
        Err(error) if name_of(&error).as_deref() == Some("AbortError") => Shared::Cancelled,
        Err(_) => Shared::Failed,
    }
}

/// Saves text as a file through the browser's downloads; says whether it could be offered.
pub fn download(text: &str, file_name: &str) -> bool {
    offer(text, file_name).is_some()
}

fn offer(text: &str, file_name: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(kind_of(file_name));
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(file_name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // Safari reads the address after the tap; it is given up a minute later.
    let give_up = Closure::once_into_js(move || Url::revoke_object_url(&address));
    let window = web_sys::window()?;
    let _ = window
        .set_timeout_with_callback_and_timeout_and_arguments_0(give_up.unchecked_ref(), 60_000);
    Some(())
}

fn file(text: &str, file_name: &str) -> Option<File> {
    let kind = FilePropertyBag::new();
    kind.set_type(kind_of(file_name));
    let parts = Array::of1(&JsValue::from_str(text));
    File::new_with_str_sequence_and_options(&parts, file_name, &kind).ok()
}

fn kind_of(file_name: &str) -> &'static str {
    if file_name.ends_with(".ics") {
        CALENDAR
    } else {
        PLAIN
    }
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}
