//! What is kept on this device. A browser may refuse at any time: every way in asks first.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::StorageEvent;

/// Everybody's preparation.
pub const SAVED: &str = "warm-handoff.saved";
/// The settings.
pub const SETTINGS: &str = "warm-handoff.settings";

/// Stands with the tab where nothing is to stay on the device.
const BORROWED: &str = "warm-handoff.borrowed";

/// Stands with the tab while somebody's locked card waits for its words.
const LOCKED: &str = "warm-handoff.locked";

const OURS: &str = "warm-handoff.";
const PROBE: &str = "warm-handoff.probe";
const ASIDE: &str = "warm-handoff.kept.";
const MOST_ASIDE: u32 = 9;

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser keeps nothing: private window, blocked site data, an embedded page.
    Denied,
    /// There is no room left.
    Full,
}

/// Tries to keep something.
///
/// # Errors
/// [`NotKept`], as [`write`] would say it.
pub fn probe() -> Result<(), NotKept> {
    write(PROBE, "1")?;
    let kept = read(PROBE).as_deref() == Some("1");
    remove(PROBE);
    if kept { Ok(()) } else { Err(NotKept::Denied) }
}

/// What is kept under this key.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    area()?.get_item(key).ok().flatten()
}

/// Keeps text under a key.
///
/// # Errors
/// [`NotKept`], and then what was kept there before is still there.
pub fn write(key: &str, text: &str) -> Result<(), NotKept> {
    let area = area().ok_or(NotKept::Denied)?;
    area.set_item(key, text).map_err(|error| {
        let name = js_sys::Reflect::get(&error, &"name".into())
            .ok()
            .and_then(|name| name.as_string());
        match name.as_deref() {
            Some("QuotaExceededError") => NotKept::Full,
            _ => NotKept::Denied,
        }
    })
}

/// Puts text aside under a key of its own, which it returns. The same text is put aside once.
pub fn put_aside(text: &str) -> Option<String> {
    for number in 1..=MOST_ASIDE {
        let key = format!("{ASIDE}{number}");
        match read(&key) {
            Some(kept) if kept == text => return Some(key),
            Some(_) => {}
            None => return write(&key, text).ok().map(|()| key),
        }
    }
    None
}

/// Takes away everything of ours; says whether nothing is left.
pub fn erase() -> bool {
    let all = [device(), tab()].map(|area| area.is_none_or(|area| is_emptied(&area)));
    all == [true, true]
}

fn is_emptied(area: &web_sys::Storage) -> bool {
    for key in keys_of_ours(area) {
        let _ = area.remove_item(&key);
    }
    keys_of_ours(area).is_empty()
}

/// Whether nothing is to stay on this device, since it is shared or borrowed: then all is kept with the tab, and goes with
/// it.
#[must_use]
pub fn is_borrowed() -> bool {
    tab().is_some_and(|tab| matches!(tab.get_item(BORROWED), Ok(Some(_))))
}

/// From now on all is kept with the tab. What is on the device moves there; says whether nothing of it is left.
pub fn borrow() -> bool {
    let Some(tab) = tab() else { return false };
    if let Some(device) = device() {
        for key in keys_of_ours(&device) {
            let text = device.get_item(&key).ok().flatten().unwrap_or_default();
            if tab.set_item(&key, &text).is_err() {
                // All or nothing: half of it would be taken for the newer.
                let _ = is_emptied(&tab);
                return false;
            }
        }
    }
    tab.set_item(BORROWED, "1").is_ok() && device().is_none_or(|device| is_emptied(&device))
}

/// What is locked and waits for its words, as it came. It stays with the tab, wherever all else is kept, so that a page
/// that the browser dropped or loaded anew goes on where it was. Nothing that opens it is ever kept.
#[must_use]
pub fn locked() -> Option<String> {
    tab()?.get_item(LOCKED).ok().flatten()
}

/// Keeps what is locked, or forgets it.
pub fn keep_locked(token: Option<&str>) {
    let Some(tab) = tab() else { return };
    let _ = tab.remove_item(LOCKED);
    if let Some(token) = token {
        let _ = tab.set_item(LOCKED, token);
    }
}

/// Calls `then` with the new text when another tab of this browser changes what is kept under `key`.
pub fn on_change_elsewhere(key: &'static str, then: impl Fn(Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        match event.key() {
            Some(changed) if changed != key => {}
            Some(_) => then(event.new_value()),
            // Everything was cleared.
            None => then(None),
        }
    });
    if let Some(window) = web_sys::window() {
        let _ =
            window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Takes away what is kept under this key.
pub fn remove(key: &str) {
    if let Some(area) = area() {
        let _ = area.remove_item(key);
    }
}

fn keys_of_ours(area: &web_sys::Storage) -> Vec<String> {
    let length = area.length().unwrap_or(0);
    (0..length)
        .filter_map(|index| area.key(index).ok().flatten())
        .filter(|key| key.starts_with(OURS))
        .collect()
}

/// Where things are kept now.
fn area() -> Option<web_sys::Storage> {
    if is_borrowed() { tab() } else { device() }
}

/// What stays until the tab is closed.
fn tab() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What stays on the device. `LocalStorage::raw` throws where it is blocked, so it is asked for only when it is there.
fn device() -> Option<web_sys::Storage> {
    let is_there = web_sys::window()?.local_storage().ok()?.is_some();
    is_there.then(LocalStorage::raw)
}
