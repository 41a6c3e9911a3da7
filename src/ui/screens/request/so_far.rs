//! What was asked so far, a line for each try, with the way to mend it.

use leptos::prelude::*;

use crate::ask::history;
use crate::form::Part;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::plain::{heard, held, live_option, section, subheading};
use crate::words::say;

/// The list; nothing before anything was asked.
pub(super) fn view(app: App) -> AnyView {
    let lines = Memo::new(move |_| {
        let w = app.words();
        let today = clock::now().date();
        app.read(|handoff| {
            let told = history(handoff, today);
            let lines = told.iter().map(|one| (one.id, one.said(&w)));
            lines.collect::<Vec<_>>()
        })
    });
    live_option(move || {
        let lines = lines.get();
        if lines.is_empty() {
            return None;
        }
        let change = app.say(&say::check_change());
        let rows: Vec<_> = lines
            .into_iter()
            .map(|(id, line)| {
                let to = Route::thing(Part::Tries, id).href();
                view! {
                    <li class="line line--same">
                        <p dir="auto">{held(&line)}</p>
                        <a class="link" href=to>{change.clone()} " " {heard(line)}</a>
                    </li>
                }
                .into_any()
            })
            .collect();
        let list = view! { <ol class="lines" role="list">{rows}</ol> }.into_any();
        let title = app.say(&say::request_so_far());
        Some(section("", vec![subheading(title), list]))
    })
}
