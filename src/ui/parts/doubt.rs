//! Gentle questions about how a dose is written: what was typed stays, unless the person taps what they meant.

use leptos::prelude::*;

use super::field;
use super::plain::{button, group, live_option, paragraph};
use crate::action::Field;
use crate::doses::{Doubt, DoubtKind, doubts, doubts_in_name_and_dose};
use crate::platform::page;
use crate::ui::app::App;
use crate::words::{Message, say};

/// How many are asked at once.
const MOST: usize = 2;

/// The questions about one box; nothing where nothing is in doubt.
pub fn doubt_list(app: App, field: Field) -> AnyView {
    let found = Memo::new(move |_| {
        let text = app.in_box(field);
        // First of all, what is too long is to be made shorter.
        if app.is_draft(field) {
            return Vec::new();
        }
        let mut found = match field {
            Field::Medicine(_) => doubts_in_name_and_dose(&text),
            _ => doubts(&text),
        };
        found.truncate(MOST);
        found
    });
    live_option(move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            let rows: Vec<_> = found
                .into_iter()
                .map(|doubt| doubt_row(app, field, doubt))
                .collect();
            rows.into_any()
        })
    })
}

fn doubt_row(app: App, field: Field, doubt: Doubt) -> AnyView {
    let said = paragraph("", app.say(&asks(&doubt)));
    let mend = doubt.meant.map(|meant| {
        let words = app.say(&say::doubt_write(meant.as_str()));
        let at = doubt.at;
        button("link", words, move || {
            let text = app.typed(field);
            let (Some(before), Some(after)) = (text.get(..at.start), text.get(at.end..)) else {
                return;
            };
            let mended = format!("{before}{meant}{after}");
            app.write(field, &mended);
            page::set_value(&field::id(field), &mended);
            page::focus_id(&field::id(field));
        })
    });
    group("gap", vec![said, mend.into_any()])
}

fn asks(doubt: &Doubt) -> Message {
    let found = doubt.found.as_str();
    match doubt.kind {
        DoubtKind::NakedDecimal | DoubtKind::TrailingZero => say::doubt_point(found),
        DoubtKind::Units
        | DoubtKind::Micrograms
        | DoubtKind::Milliliters
        | DoubtKind::Fraction
        | DoubtKind::NoComma
        | DoubtKind::NoSpace => say::doubt_misread(found),
        DoubtKind::Spoon => say::doubt_spoon(found),
        DoubtKind::EveryDay => say::doubt_every_day(found),
        DoubtKind::EveryOtherDay => say::doubt_every_other_day(found),
        DoubtKind::TwoTimesADay
        | DoubtKind::ThreeTimesADay
        | DoubtKind::FourTimesADay
        | DoubtKind::WhichTimes => say::doubt_times(found),
        DoubtKind::Bedtime => say::doubt_bedtime(found),
        DoubtKind::WhenNeeded => say::doubt_when_needed(found),
        DoubtKind::StoppedOrGoingHome => say::doubt_stopped(found),
        DoubtKind::MissingUnit => say::doubt_unit(found),
    }
}
