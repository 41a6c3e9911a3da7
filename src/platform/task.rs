//! Work that waits for the browser.

use std::pin::Pin;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Starts it. Boxed, so that the machinery round it is downloaded once and not for each kind of work.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Calls `then` once the browser has nothing better to do, and never before what is in hand is drawn.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    let callback = Closure::once_into_js(then);
    let callback = callback.unchecked_ref();
    if let Some(window) = web_sys::window()
        && window.request_idle_callback(callback).is_err()
    {
        // Safari has no such call. By then even a slow phone has drawn its first screen.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, 1_000);
    }
}
