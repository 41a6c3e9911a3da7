//! The card on the screen and on paper.

use leptos::prelude::*;

use crate::card::Card;
use crate::card::html::html;
use crate::words::Words;

/// The whole card, said in one language.
pub fn card_view(card: &Card, w: &Words) -> AnyView {
    view! { <div class="card-frame" inner_html=html(card, w)></div> }.into_any()
}
