//! The third step: one thing to add or to mend, written down beside what the paper says.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::form::{Part, slot};
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;
use crate::platform::{page, random};
use crate::ui::app::App;
use crate::ui::parts::field::slot_id;
use crate::ui::parts::plain::{button, each_item, group, live_option, own, paragraph};
use crate::ui::parts::slot::slot_field;
use crate::words::say;

/// Which one is being written, and whether it mends something.
type Open = Option<(ItemId, bool)>;

/// What stands under the line to say.
pub(super) fn view(app: App) -> AnyView {
    let w = app.words();
    let open = RwSignal::new(Open::None);
    let own_words = app.peek(|handoff| handoff.worries.own.to_string());
    let worry = (!own_words.is_empty()).then(|| own("talk-told", &own_words));
    let boxes = live_option(move || {
        let (id, mends) = open.get()?;
        let place = Place::Item(Part::Corrections, id);
        let slots = if mends {
            vec![slot::CORRECTION_PAPER, slot::CORRECTION_SAY]
        } else {
            vec![slot::CORRECTION_SAY]
        };
        let boxes = slots.into_iter().map(|slot| slot_field(app, place, slot));
        Some(untrack(|| group("talk-part", boxes.collect())))
    });
    vec![
        worry.into_any(),
        paragraph("lead", w.say(&say::talk_fix_lead())),
        written(app, open),
        boxes,
        button(
            "button button--second",
            w.say(&say::talk_fix_wrong()),
            move || begin(app, open, true),
        ),
        button(
            "button button--second",
            w.say(&say::talk_fix_add()),
            move || begin(app, open, false),
        ),
    ]
    .into_any()
}

/// What was written already: the paper, and what the person says.
fn written(app: App, open: RwSignal<Open>) -> AnyView {
    let others = move || {
        let own = open.get().map(|(id, _)| id);
        app.read(|handoff| {
            let all = handoff.lists.of(Part::Corrections);
            let is_there = |item: &&Item| !item.answers.is_empty() || has_draft(app, item.id);
            let others = all.filter(|item| Some(item.id) != own).filter(is_there);
            others.map(|item| item.id).collect()
        })
    };
    each_item(others, move |id| {
        let w = app.words();
        let [paper, said] = [slot::CORRECTION_PAPER, slot::CORRECTION_SAY].map(|slot| {
            let field = Field::Answer(Place::Item(Part::Corrections, id), slot);
            let words = app.typed(field);
            (!words.is_empty()).then(|| own("", &format!("{}: {words}", w.say(&slot.label()))))
        });
        let mends = paper.is_some();
        let mut parts: Vec<_> = paper.into_iter().chain(said).collect();
        let change = button("link", w.say(&say::items_edit()), move || {
            show(open, id, mends)
        });
        parts.push(change);
        group("thing", parts)
    })
}

/// Whether words of it are in their box only.
fn has_draft(app: App, id: ItemId) -> bool {
    let place = Place::Item(Part::Corrections, id);
    let mut slots = [slot::CORRECTION_PAPER, slot::CORRECTION_SAY].into_iter();
    slots.any(|slot| app.is_draft(Field::Answer(place, slot)))
}

fn begin(app: App, open: RwSignal<Open>, mends: bool) {
    let id = random::item_id();
    let place = Place::Item(Part::Corrections, id);
    if app.begin(Action::AddItem(Part::Corrections, id), place) {
        show(open, id, mends);
    }
}

fn show(open: RwSignal<Open>, id: ItemId, mends: bool) {
    open.set(Some((id, mends)));
    let first = if mends {
        slot::CORRECTION_PAPER
    } else {
        slot::CORRECTION_SAY
    };
    page::focus_id_soon(slot_id(first));
}
