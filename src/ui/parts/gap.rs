//! What is missing in a thing, and the question that it raises, one tap away.

use leptos::prelude::*;

use super::plain::{button, group, live_option, paragraph};
use crate::action::Action;
use crate::bank::BankId;
use crate::days;
use crate::form::Part;
use crate::gaps::{self, Gap};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::platform::{clock, page};
use crate::ui::app::App;
use crate::words::{names, say};

/// Everything that is missing now.
#[must_use]
pub fn missing(handoff: &Handoff) -> Vec<Gap> {
    gaps::gaps(handoff, clock::now(), days::one_day)
}

/// What is missing in one part, kept up to date: for [`gap_list`].
pub fn missing_in(app: App, part: Part) -> Memo<Vec<Gap>> {
    Memo::new(move |_| {
        app.read(|handoff| gaps::gaps_in(part, handoff, clock::now(), days::one_day))
    })
}

/// What of it is missing in one thing, or in the part as a whole, worst first and at most so much at once; nothing
/// where nothing is.
pub fn gap_list(app: App, found: Memo<Vec<Gap>>, item: Option<ItemId>, most: usize) -> AnyView {
    let gaps = Memo::new(move |_| {
        let found = found.get();
        app.read(|handoff| -> Vec<_> {
            let here = found.iter().filter(|gap| gap.item == item).take(most);
            here.map(|gap| {
                let is_chosen = gap.raises.is_some_and(|id| handoff.questions.has(id));
                (gap.words(handoff), gap.raises, is_chosen)
            })
            .collect()
        })
    });
    live_option(move || {
        let gaps = gaps.get();
        if gaps.is_empty() {
            return None;
        }
        let rows: Vec<_> = gaps
            .into_iter()
            .enumerate()
            .map(|(at, (words, raises, is_chosen))| {
                let mut parts = vec![paragraph("gap-words", app.say(&words))];
                let place = item.map_or(0, |item| item.0);
                let key = format!("asked-{place:x}-{at}");
                parts.extend(raises.map(|id| ask_offer(app, id, is_chosen, key)));
                group("gap", parts)
            })
            .collect();
        Some(rows.into_any())
    })
}

/// A question of the bank, one tap away; once it is chosen, that it is, in the button's place and with its focus. The
/// key is unlike any other's on the screen.
pub fn ask_offer(app: App, id: BankId, is_chosen: bool, key: String) -> AnyView {
    let question = app.say(&names::question(id));
    if is_chosen {
        let words = app.say(&say::gap_asked(question));
        return view! { <p class="soft" id=key tabindex="-1">{words}</p> }.into_any();
    }
    button("link", app.say(&say::gap_ask(question)), move || {
        if app.dispatch(Action::AddBankQuestion(id)) {
            page::announce(app.words().say(&say::gap_added()));
            page::focus_id_soon(key.clone());
        }
    })
}
