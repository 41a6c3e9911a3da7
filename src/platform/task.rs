//! Work that waits for the browser.

use std::pin::Pin;

/// Starts it. Boxed, so that the machinery round it is downloaded once and not for each kind of work.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}
