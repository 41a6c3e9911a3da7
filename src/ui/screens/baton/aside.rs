//! The legs that stand on no strip, with what is missing for them.

use leptos::prelude::*;

use crate::baton::{Baton, Fault, faulty};
use crate::form::{Page, Part};
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::leg::{change, holder};
use crate::ui::parts::plain::{group, link, paragraph, subheading};
use crate::words::say;

/// What was said and stands on no strip, with what is missing for it.
pub(super) fn aside(app: App, baton: &Baton) -> AnyView {
    let rows: Vec<_> = baton
        .aside()
        .map(|leg| {
            let mut parts = holder(app, leg);
            if let Some(fault) = leg.fault {
                parts.push(paragraph("gap-words", app.say(&faulty(fault))));
                parts.extend(way_out(app, fault));
            }
            parts.push(change(app, leg, Page::named(Part::Baton, "when")));
            group("thing", parts)
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    vec![subheading(app.say(&say::baton_aside())), rows.into_any()].into_any()
}

/// Where what is missing is asked for, if that is elsewhere.
fn way_out(app: App, fault: Fault) -> Option<AnyView> {
    let (route, words) = match fault {
        Fault::NoVisit => (Route::List(Part::Visits), Part::Visits.words()),
        Fault::NoLeaving => (Route::Step(Step::Move, Then::Home), say::home_move()),
        _ => return None,
    };
    Some(link("link", route, app.say(&words)))
}
