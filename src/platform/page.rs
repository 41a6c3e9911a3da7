//! The page around the app: title, language, looks, focus and the live region.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, UiEvent};

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, such as `lang` or `data-theme`.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// The empty element that the app fills; whatever stood in it is gone.
#[must_use]
pub fn emptied_root() -> Option<HtmlElement> {
    let root = by_id("app")?;
    root.set_text_content(None);
    root.dyn_into().ok()
}

/// Moves the focus to the first element that fits the selector, after the next drawing, and scrolls to the top
/// when it is a heading: a person who hears the page then starts where it starts.
pub fn focus_soon(selector: &'static str) {
    after_drawing(move || {
        let found =
            document().and_then(|document| document.query_selector(selector).ok().flatten());
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            if let Some(window) = web_sys::window()
                && selector == HEADING
            {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            let _ = element.focus();
        }
    });
}

/// Moves the focus to the element with this id, after the next drawing, and shows it.
pub fn focus_id_soon(id: String) {
    after_drawing(move || focus_id(&id));
}

/// The heading of every screen.
pub const HEADING: &str = "h1";

/// Moves the focus to the element with this id, at once, and shows it.
pub fn focus_id(id: &str) {
    if let Some(element) = by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // The label above the control should be seen too (as GOV.UK's error summary does).
        let shown = element.closest(".field, .choices").ok().flatten();
        shown
            .unwrap_or_else(|| element.clone().into())
            .scroll_into_view();
        let _ = element.focus();
    }
}

/// From now on, the second tap of a double tap does nothing, but in text: hands that tremble tap twice, and the screen
/// may have changed under the finger.
pub fn ignore_double_taps() {
    let listener = Closure::<dyn Fn(UiEvent)>::new(|event: UiEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let is_text = target.is_some_and(|target| target.matches(TEXT).unwrap_or(false));
        // Keys count no taps.
        if event.detail() > 1 && !is_text {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    if let Some(document) = document() {
        let callback = listener.as_ref().unchecked_ref();
        for event in ["mousedown", "click"] {
            let _ = document.add_event_listener_with_callback_and_bool(event, callback, true);
        }
    }
    listener.forget();
}

const TEXT: &str = ".input, .preview";

/// Says something once to people who hear the page. Cleared first, so that a repeat is said again.
pub fn announce(text: String) {
    if let Some(region) = by_id("status") {
        region.set_text_content(None);
        let say = Closure::once_into_js(move || region.set_text_content(Some(&text)));
        if let Some(window) = web_sys::window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(say.unchecked_ref(), 120);
        }
    }
}

/// Whether this is an iPhone or iPad, whose browsers clear what is kept after 7 days without a visit. An iPad says
/// that it is a Mac, but no Mac has a touch screen.
#[must_use]
pub fn clears_after_a_week() -> bool {
    web_sys::window().is_some_and(|window| {
        let agent = window.navigator().user_agent().unwrap_or_default();
        let has_touch = window.navigator().max_touch_points() > 1;
        agent.contains("iPhone")
            || agent.contains("iPad")
            || agent.contains("Macintosh") && has_touch
    })
}

/// Calls `then` when the page is about to be hidden or closed: the last moment to save.
pub fn on_leaving(then: impl Fn() + 'static) {
    if let Some(document) = document() {
        let listener = Closure::<dyn Fn()>::new(then);
        let callback = listener.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback("visibilitychange", callback);
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("pagehide", callback);
        }
        listener.forget();
    }
}

/// Puts words into a box: what is typed is the box's own, and no drawing changes it.
pub fn set_value(id: &str, value: &str) {
    if let Some(input) = by_id(id).and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(value);
    }
}

/// Whether an element with this id is on the page.
#[must_use]
pub fn has_id(id: &str) -> bool {
    by_id(id).is_some()
}

fn after_drawing(then: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}
