//! What goes with the card: a switch for each topic, remembered for each reader.

use leptos::prelude::*;

use crate::action::Action;
use crate::card::Reader;
use crate::handoff::Handoff;
use crate::handoff::topic::Topic;
use crate::ui::app::App;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::plain::{fold_under, live, paragraph, text};
use crate::words::{names, say};

/// The switches for the card of this reader, folded away while all are on.
pub(super) fn switches(app: App, reader: Reader) -> AnyView {
    let w = app.words();
    let summary = live(move || {
        let off = app.read(|handoff| handoff.sharing.off(reader).len());
        let summary = match off {
            0 => say::share_whole(),
            off => say::share_part(Topic::ALL.len() - off, Topic::ALL.len()),
        };
        text(app.say(&summary))
    });
    let row = |topic: Topic| {
        let is_on = move |handoff: &Handoff| handoff.sharing.has(reader, topic);
        let switch = move |is_on| Action::Share(reader, topic, is_on);
        Choice::new(app, names::topic(topic), is_on, switch).into()
    };
    let list = Choices {
        name: "topic".to_owned(),
        legend: w.say(&say::share_what()),
        is_heading: false,
        hint: Some(w.say(&say::share_what_hint())),
        one: false,
        rows: Topic::ALL.map(row).into(),
    };
    let always = paragraph("soft", w.say(&say::share_always()));
    fold_under(summary, vec![choices(list), always])
}
