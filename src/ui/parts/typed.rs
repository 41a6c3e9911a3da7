//! A box for text that is no part of the handoff: a link that was pasted, the words that open a card.

use leptos::prelude::*;

use crate::ui::parts::plain::paragraph;

/// A label, a hint, and a box of one line or of several.
pub fn typed(
    id: &str,
    label: String,
    hint: Option<String>,
    is_long: bool,
    value: RwSignal<String>,
) -> AnyView {
    let id = id.to_owned();
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    // What the browser may offer, by the names of WCAG 1.3.5: who writes is asked about themselves.
    let (autocomplete, mode) = match id.as_str() {
        "name" => ("name", None),
        "day" | "night" => ("tel", Some("tel")),
        _ => ("off", None),
    };
    let write = move |event: leptos::ev::Event| value.set(event_target_value(&event));
    let described_by = hint_id.clone();
    let box_ = if is_long {
        view! {
            <textarea class="input" id=id.clone() rows="3" autocomplete="off" spellcheck="false" aria-describedby=described_by
                prop:value=value on:input=write></textarea>
        }
        .into_any()
    } else {
        view! {
            <input class="input" id=id.clone() type="text" autocomplete=autocomplete inputmode=mode spellcheck="false" autocapitalize="none"
                aria-describedby=described_by dir="auto" prop:value=value on:input=write />
        }
        .into_any()
    };
    let hint = hint.map(|hint| view! { <div id=hint_id>{paragraph("hint", hint)}</div> });
    view! { <div class="field"><label for=id>{label}</label>{hint}{box_}</div> }.into_any()
}
