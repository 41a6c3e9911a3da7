//! The screen stays on while somebody talks, where the browser allows it; elsewhere nothing happens (Screen Wake Lock).

use std::cell::{Cell, RefCell};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{page, task};

thread_local! {
    /// Whether the screen should stay on.
    static WANTED: Cell<bool> = const { Cell::new(false) };
    /// Whether the browser was asked and has not answered.
    static ASKED: Cell<bool> = const { Cell::new(false) };
    /// What keeps it on; the browser lets go of it by itself when the page is hidden.
    static HELD: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// From now on the screen stays on, also when the page was hidden and is shown again, until [`let_go`].
pub fn keep() {
    WANTED.set(true);
    if !LISTENS.replace(true) {
        // Told when the page is hidden as well: a browser refuses then, and is asked again when it is shown.
        page::on_leaving(ask);
    }
    ask();
}

/// The screen may go dark again.
pub fn let_go() {
    WANTED.set(false);
    if let Some(lock) = HELD.take() {
        release(&lock);
    }
}

fn ask() {
    let is_held = HELD.with_borrow(|held| held.as_ref().is_some_and(|lock| !is_released(lock)));
    if !WANTED.get() || ASKED.get() || is_held {
        return;
    }
    let Some(promise) = request() else {
        return;
    };
    ASKED.set(true);
    task::spawn(async move {
        let lock = JsFuture::from(promise).await;
        ASKED.set(false);
        if let Ok(lock) = lock {
            if WANTED.get() {
                HELD.set(Some(lock));
            } else {
                release(&lock);
            }
        }
    });
}

/// Asks the browser; none where it has no such thing.
fn request() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked = request.call1(&locks, &"screen".into()).ok()?;
    asked.dyn_into().ok()
}

fn release(lock: &JsValue) {
    let release = Reflect::get(lock, &"release".into()).ok();
    let release = release.and_then(|release| release.dyn_into::<Function>().ok());
    let _ = release.map(|release| release.call0(lock));
}

fn is_released(lock: &JsValue) -> bool {
    Reflect::get(lock, &"released".into()).is_ok_and(|released| released.is_truthy())
}
