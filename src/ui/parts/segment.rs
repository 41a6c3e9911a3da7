//! A row of buttons of which one is on: a choice of what is shown, not an answer.

use leptos::prelude::*;

use super::plain::{group, paragraph};

/// One of a row of buttons; the one that is on says so by more than colour.
pub fn segment(
    words: String,
    is_on: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    let pressed = Signal::derive(move || if is_on() { "true" } else { "false" });
    let choose: Box<dyn Fn()> = Box::new(choose);
    pressable(words, pressed, choose)
}

fn pressable(words: String, pressed: Signal<&'static str>, choose: Box<dyn Fn()>) -> AnyView {
    view! {
        <button class="segment" type="button" aria-pressed=pressed on:click=move |_| choose()>
            {words}
        </button>
    }
    .into_any()
}

/// The row under its name, and what is said of the choice; nothing where it speaks for itself.
pub fn segment_field(label: String, buttons: Vec<AnyView>, more: AnyView) -> AnyView {
    let name = paragraph("", label.clone());
    group("field", vec![name, segments(label, buttons), more])
}

/// The row, with a name that is heard.
pub fn segments(label: String, buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="segments" role="group" aria-label=label>{buttons}</div> }.into_any()
}
