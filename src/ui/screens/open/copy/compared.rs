//! What is new, the same or different in a copy, part by part, and word for word where both differ.

use leptos::prelude::*;

use crate::card::plain::piece_text;
use crate::merge::{Conflict, Plan};
use crate::ui::parts::plain::{fold, group, own, paragraph};
use crate::words::{Words, say};

/// How many things are new, the same or different, part by part; then what is different, word for word.
pub(super) fn compared(w: &Words, plan: &Plan) -> AnyView {
    let rows: Vec<_> = plan
        .counts
        .iter()
        .map(|count| {
            let kinds = [
                (count.new, say::backup_count_new(count.new)),
                (count.more, say::backup_count_more(count.more)),
                (count.conflicts, say::backup_count_other(count.conflicts)),
                (count.same, say::backup_count_same(count.same)),
            ];
            let kinds = kinds.into_iter().filter(|(n, _)| *n > 0);
            let kinds: Vec<_> = kinds.map(|(_, said)| w.say(&said)).collect();
            let part = w.say(&count.part.words());
            view! { <li><b>{part}</b> ": " {kinds.join(", ")}</li> }.into_any()
        })
        .collect();
    let mut parts = vec![view! { <ul class="left-out">{rows}</ul> }.into_any()];
    if plan.lost > 0 {
        parts.push(paragraph("notice", w.say(&say::backup_lost(plan.lost))));
    }
    if !plan.conflicts.is_empty() {
        let each = plan.conflicts.iter().map(|one| conflict(w, one));
        parts.push(fold(w.say(&say::backup_differ()), each.collect()));
    }
    parts.into_any()
}

/// One answer on which both differ: mine, theirs, and what stays.
fn conflict(w: &Words, one: &Conflict) -> AnyView {
    let said = |piece| piece_text(piece, w);
    let mut label = w.say(&one.label);
    if !one.thing.is_empty() {
        label = format!("{}: {label}", one.thing);
    }
    let stays = if one.keeps_both {
        say::backup_both_stay()
    } else {
        say::backup_mine_stays()
    };
    group(
        "back-answer",
        vec![
            own("hint", &label),
            own("", &w.say(&say::backup_mine(said(&one.mine)))),
            own(
                "back-theirs",
                &w.say(&say::backup_theirs(said(&one.theirs))),
            ),
            paragraph("soft", w.say(&stays)),
        ],
    )
}
