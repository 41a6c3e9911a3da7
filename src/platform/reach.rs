//! Things of the browser that only late screens use, reached by their names when they are needed: what is named in the
//! usual way is a line of script in the first file, which everybody downloads.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What stands under this name; nothing where there is none.
#[must_use]
pub fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// Puts something under this name.
pub fn set(of: &JsValue, name: &str, value: impl Into<JsValue>) {
    put(of, name, &value.into());
}

fn put(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &name.into(), value);
}

/// Calls what stands under this name.
///
/// # Errors
///
/// What the browser throws; nothing where there is no such function.
pub fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = get(of, name).dyn_into()?;
    function.apply(of, &with.iter().collect::<Array>())
}

/// The same, and waits for what it promises.
///
/// # Errors
///
/// What the browser throws or refuses.
pub async fn ask(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let promise: Promise = call(of, name, with)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// A new one of the kind that stands under this name of the window.
///
/// # Errors
///
/// What the browser throws; nothing where it has no such kind.
pub fn new(name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let kind: Function = get(&window(), name).dyn_into()?;
    Reflect::construct(&kind, &with.iter().collect::<Array>())
}

/// The window.
#[must_use]
pub fn window() -> JsValue {
    web_sys::window().map(JsValue::from).unwrap_or_default()
}

/// The navigator.
#[must_use]
pub fn navigator() -> JsValue {
    get(&window(), "navigator")
}

/// The element with this id.
#[must_use]
pub fn element(id: &str) -> JsValue {
    let document = get(&window(), "document");
    call(&document, "getElementById", &[id.into()]).unwrap_or_default()
}

/// A new element.
#[must_use]
pub fn new_element(name: &str) -> JsValue {
    let document = get(&window(), "document");
    call(&document, "createElement", &[name.into()]).unwrap_or_default()
}

/// A number under this name; 0 where there is none.
#[must_use]
pub fn number(of: &JsValue, name: &str) -> f64 {
    get(of, name).as_f64().unwrap_or_default()
}

/// Waits so many milliseconds.
pub async fn wait(milliseconds: u32) {
    let promise = Promise::new(&mut |done, _| {
        let _ = call(&window(), "setTimeout", &[done.into(), milliseconds.into()]);
    });
    let _ = JsFuture::from(promise).await;
}
