//! The last step: who takes over, who does what by when, and what is promised.

use leptos::prelude::*;

use super::receiver;
use super::thing::{at, row, show};
use crate::action::Action;
use crate::baton::Baton;
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::platform::{clock, page, random};
use crate::talk::{Thing, things};
use crate::ui::app::App;
use crate::ui::parts::field::slot_id;
use crate::ui::parts::plain::{button, group, live, subheading};
use crate::words::say;

/// What stands under the line to say.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    // One moment for as long as the step is open: a gap that begins now is another one once the minute turns, and its row
    // would close under the thumb.
    let seen = clock::here().utc;
    let first = app.peek(|handoff| {
        let things = things(handoff, &Baton::new(handoff, at(seen)));
        let mut open = things.into_iter().filter(|thing| thing.is_open(handoff));
        open.next()
    });
    let open = RwSignal::new(first);
    let rows = Memo::new(move |before: Option<&Vec<Thing>>| {
        let mut rows = app.read(|handoff| things(handoff, &Baton::new(handoff, at(seen))));
        // What is being written stays in its place, though its name may settle it.
        let kept = open
            .get()
            .filter(|kept| !rows.contains(kept) && kept.owner().is_some());
        let at = kept.and_then(|kept| {
            let at = before?.iter().position(|other| *other == kept)?;
            Some((at, kept))
        });
        if let Some((at, kept)) = at {
            rows.insert(at.min(rows.len()), kept);
        }
        rows
    });
    let list = live(move || {
        let rows = rows.get();
        let title = (!rows.is_empty()).then(|| subheading(app.say(&say::talk_open_title())));
        let rows: Vec<_> = rows
            .into_iter()
            .map(|thing| row(app, seen, thing, open))
            .collect();
        view! { {title} <div class="talk-things">{rows}</div> }.into_any()
    });
    let add = Part::Promises
        .add()
        .map_or_else(String::new, |add| w.say(&add));
    group(
        "talk-part",
        vec![
            receiver::view(app),
            list,
            button("button button--second", add, move || promise(app, open)),
        ],
    )
}

fn promise(app: App, open: RwSignal<Option<Thing>>) {
    let id = random::item_id();
    let place = Place::Item(Part::Promises, id);
    if app.begin(Action::AddItem(Part::Promises, id), place) {
        show(open, Thing::Promise(id));
        page::focus_id_soon(slot_id(slot::PROMISE_WHAT));
    }
}
