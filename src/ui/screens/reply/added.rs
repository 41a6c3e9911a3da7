//! What whoever answers adds, one box under the other.

use leptos::prelude::*;

use super::draft::{Draft, empty};
use crate::card::Reader;
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

/// A kind, and how it is called.
type Named = (Kind, fn() -> Message);

const KINDS: [Named; 7] = [
    (Kind::Can, say::answer_add_can),
    (Kind::Cannot, say::answer_add_cannot),
    (Kind::Task, say::answer_add_task),
    (Kind::Question, say::answer_add_question),
    (Kind::Medicine, say::answer_add_medicine),
    (Kind::Visit, say::answer_add_visit),
    (Kind::Note, say::answer_add_note),
];

/// What only a helper says stands first.
const OF_A_HELPER: usize = 2;

/// What may be added by this reader.
fn kinds(reader: Reader) -> &'static [Named] {
    let first = if reader == Reader::Helper {
        0
    } else {
        OF_A_HELPER
    };
    KINDS.get(first..).unwrap_or(&KINDS)
}

impl Draft {
    /// One more addition.
    pub(super) fn add(self) {
        let at = self.adds.with_untracked(Vec::len);
        self.begin();
        page::focus_id_soon(format!("add-{at}"));
    }

    /// A box for an addition, where nobody is led to it.
    pub(super) fn begin(self) {
        let first = kinds(self.reader()).first();
        let kind = first.map_or(Kind::Note, |(kind, _)| *kind);
        let added = Added {
            kind: RwSignal::new(kind),
            words: empty(),
        };
        self.adds.update(|adds| adds.push(added));
    }

    /// The boxes of the additions.
    pub(super) fn additions(self, app: App) -> AnyView {
        let w = app.words();
        let boxes = self.adds.get().into_iter().enumerate().map(|(at, added)| {
            let row = kinds(self.reader()).iter().map(|(kind, words)| {
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
