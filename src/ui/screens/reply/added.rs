//! What whoever answers adds, one box under the other.

use leptos::prelude::*;

use super::draft::{Draft, empty};
use crate::platform::page;
use crate::reply::Kind;
use crate::ui::app::App;
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::typed::typed;
use crate::words::{Message, say};

/// One addition.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Added {
    pub(super) kind: RwSignal<Kind>,
    pub(super) words: RwSignal<String>,
}

const KINDS: [(Kind, fn() -> Message); 5] = [
    (Kind::Task, say::answer_add_task),
    (Kind::Question, say::answer_add_question),
    (Kind::Medicine, say::answer_add_medicine),
    (Kind::Visit, say::answer_add_visit),
    (Kind::Note, say::answer_add_note),
];

impl Draft {
    /// One more addition.
    pub(super) fn add(self) {
        let added = Added {
            kind: RwSignal::new(Kind::Task),
            words: empty(),
        };
        let at = self.adds.with_untracked(Vec::len);
        self.adds.update(|adds| adds.push(added));
        page::focus_id_soon(format!("add-{at}"));
    }

    /// The boxes of the additions.
    pub(super) fn additions(self, app: App) -> AnyView {
        let w = app.words();
        let boxes = self.adds.get().into_iter().enumerate().map(|(at, added)| {
            let row = KINDS.iter().map(|(kind, words)| {
                let is_on = move || added.kind.get() == *kind;
                segment(w.say(&words()), is_on, move || added.kind.set(*kind))
            });
            let label = w.say(&say::answer_add_what());
            let words = typed(
                &format!("add-{at}"),
                w.say(&say::answer_add_words()),
                None,
                true,
                added.words,
            );
            segment_field(label, row.collect(), words)
        });
        boxes.collect::<Vec<_>>().into_any()
    }
}
