//! The words or digits that lock something, large: to be read out or written down.

use leptos::prelude::*;

use crate::seal::Secret;

/// One after the other, with their numbers.
pub fn secret_list(secret: &Secret) -> AnyView {
    let each = secret
        .shown()
        .split(' ')
        .map(|word| {
            let word = word.to_owned();
            view! { <li>{word}</li> }.into_any()
        })
        .collect::<Vec<_>>();
    view! { <ol class="secret" translate="no">{each}</ol> }.into_any()
}
