//! The card on the screen and on paper, and the strip for a wallet.

use leptos::prelude::*;

use crate::card::Card;
use crate::card::html::{html_folded, html_in, strip};
use crate::card::wallet::Wallet;
use crate::words::Words;

/// The whole card, said in one language or in two side by side.
pub fn card_view(card: &Card, first: &Words, second: Option<&Words>) -> AnyView {
    framed(html_in(card, first, second))
}

/// The card with its long parts folded, or all of them open; and whole on paper.
pub fn folded_card_view(card: &Card, words: &Words, open: bool) -> AnyView {
    let (screen, paper) = (html_folded(card, words, open), html_in(card, words, None));
    view! {
        <div class="card-frame no-print" inner_html=screen></div>
        <div class="card-frame only-print" inner_html=paper></div>
    }
    .into_any()
}

/// The strip for a wallet.
pub fn wallet_view(wallet: &Wallet, first: &Words, second: Option<&Words>) -> AnyView {
    framed(strip::html(wallet, first, second))
}

fn framed(html: String) -> AnyView {
    view! { <div class="card-frame" inner_html=html></div> }.into_any()
}
