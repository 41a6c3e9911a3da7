//! The address: the part after `#` names the screen.

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The part of the address after `#`, or nothing.
#[must_use]
pub fn fragment() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// The address of this page, without the part after `#`.
#[must_use]
pub fn page() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    let page = address.split('#').next();
    page.unwrap_or_default().to_owned()
}

/// What somebody handed on in the address, once: `boot.js` took it out of there.
#[must_use]
pub fn take_handed() -> Option<String> {
    let (page, name) = (js_sys::global(), JsValue::from_str("handed"));
    let handed = Reflect::get(&page, &name).ok()?.as_string()?;
    let _ = Reflect::delete_property(&page, &name);
    Some(handed)
}

/// Goes to another fragment, as a link would.
pub fn go_to(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the person where they are, with all they wrote.
        let _ = window.location().set_hash(fragment);
    }
}

/// Puts another fragment in the address without a step in the history; tells nobody.
pub fn replace(fragment: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let address = format!("#{fragment}");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Calls `then` after every change of the fragment, for as long as the page lives.
pub fn on_change(then: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let listener = Closure::<dyn Fn()>::new(then);
        let _ = window
            .add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
        listener.forget();
    }
}
