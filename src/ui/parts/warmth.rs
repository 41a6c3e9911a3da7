//! How warm the handoff is, as a short list: what is there, and what would make it warmer.

use leptos::prelude::*;

use super::plain::{live, paragraph, section, subheading};
use crate::platform::clock;
use crate::ui::app::App;
use crate::warmth::warmth;
use crate::words::say;

/// The list, kept up to date.
pub fn warmth_list(app: App) -> AnyView {
    live(move || {
        let all = app.read(|handoff| warmth(handoff, clock::here()));
        let row = |class: &'static str, mark: String, words: String| {
            view! { <li class=class><b>{mark}</b>" "{words}</li> }.into_any()
        };
        let rows: Vec<_> = all
            .into_iter()
            .map(|(warm, is_there)| {
                if is_there {
                    row("warm", app.say(&say::warm_yes()), app.say(&warm.words()))
                } else {
                    row(
                        "warm warm--not",
                        app.say(&say::warm_not_yet()),
                        app.say(&warm.warmer()),
                    )
                }
            })
            .collect();
        let list = view! { <ul class="warmth" role="list">{rows}</ul> }.into_any();
        section(
            "warmth-part",
            vec![
                subheading(app.say(&say::warm_title())),
                paragraph("soft", app.say(&say::warm_lead())),
                list,
            ],
        )
    })
}
