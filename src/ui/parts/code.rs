//! A code to scan, on white in every theme.

use leptos::prelude::*;

use crate::qr::Code;

/// The drawing. `name` says what it is to those who do not see it.
pub fn code_view(code: &Code, name: &str) -> AnyView {
    let svg = code.svg(name);
    view! { <div class="code" inner_html=svg></div> }.into_any()
}
