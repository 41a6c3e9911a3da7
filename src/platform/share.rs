//! The ways in which a card leaves the device, each only after a tap.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, Navigator, ShareData, Url,
};

use super::reach;

const PLAIN: &str = "text/plain;charset=utf-8";
const HTML: &str = "text/html;charset=utf-8";
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
    taken(navigator, &with_file).map(|()| files.into())
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
    let kind = BlobPropertyBag::new();
    kind.set_type(kind_of(file_name));
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    save(&blob, file_name)
}

fn save(blob: &Blob, file_name: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = Url::create_object_url_with_blob(blob).ok()?;
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

/// A file that is there before the tap that hands it on: some browsers share nothing that was only made after it.
#[derive(Clone)]
pub struct Ready(File);

impl Ready {
    /// A file of text.
    #[must_use]
    pub fn of_text(text: &str, file_name: &str) -> Option<Self> {
        file(text, file_name).map(Self)
    }

    /// A file of what the browser made, such as a picture, in the kind that the browser gave it.
    #[must_use]
    pub fn of_blob(blob: &JsValue, file_name: &str) -> Option<Self> {
        let kind = Object::new();
        reach::set(&kind, "type", reach::get(blob, "type"));
        let parts = Array::of1(blob);
        let file = reach::new("File", &[parts.into(), file_name.into(), kind.into()]).ok()?;
        file.dyn_into().ok().map(Self)
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// An address within this page at which it can be shown, for as long as the page lives or until it is
    /// [given up](give_up).
    #[must_use]
    pub fn address(&self) -> Option<String> {
        Url::create_object_url_with_blob(&self.0).ok()
    }

    /// Saves it through the browser's downloads; says whether it could be offered.
    #[must_use]
    pub fn download(&self) -> bool {
        save(&self.0, &self.0.name()).is_some()
    }
}

/// Lets go of an [address](Ready::address).
pub fn give_up(address: &str) {
    let _ = Url::revoke_object_url(address);
}

/// Whether the device's share sheet takes these files.
#[must_use]
pub fn takes(files: &[Ready]) -> bool {
    has_share_sheet()
        && web_sys::window()
            .is_some_and(|window| taken(&window.navigator(), &data_of(files)).is_some())
}

/// Opens the share sheet with files that are [`Ready`]; none where the device has no sheet that takes them. `title` shows
/// in previews: nothing about anybody is in it.
pub async fn share_files(title: &str, files: &[Ready]) -> Option<Shared> {
    if !has_share_sheet() {
        return None;
    }
    let navigator = web_sys::window()?.navigator();
    let data = data_of(files);
    taken(&navigator, &data)?;
    data.set_title(title);
    Some(sent(&navigator, &data).await)
}

fn data_of(files: &[Ready]) -> ShareData {
    let data = ShareData::new();
    data.set_files(&files.iter().map(|file| &file.0).collect::<Array>());
    data
}

/// Something, where the share sheet takes it.
fn taken(navigator: &Navigator, data: &ShareData) -> Option<()> {
    let can_ask = Reflect::get(navigator, &"canShare".into()).is_ok_and(|ask| ask.is_function());
    (can_ask && navigator.can_share_with_data(data)).then_some(())
}

fn file(text: &str, file_name: &str) -> Option<File> {
    let kind = FilePropertyBag::new();
    kind.set_type(kind_of(file_name));
    let parts = Array::of1(&JsValue::from_str(text));
    File::new_with_str_sequence_and_options(&parts, file_name, &kind).ok()
}

fn kind_of(file_name: &str) -> &'static str {
    match file_name.rsplit('.').next() {
        Some("ics") => CALENDAR,
        Some("html") => HTML,
        _ => PLAIN,
    }
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}
