//! The full preparation: every part with its state in words, to be done in any order.

use leptos::prelude::*;

use crate::form::{Page, Part};
use crate::gaps::{Gap, Kind};
use crate::handoff::Handoff;
use crate::handoff::lists::ListAnswer;
use crate::handoff::place::Place;
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::gap::missing;
use crate::ui::parts::handing_over::handing_over_rows;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, paragraph, subheading};
use crate::ui::parts::rows::{TaskRow, task_list};
use crate::ui::screens::home;
use crate::words::{Message, Words, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let groups: [(Message, &[Entry]); 4] = [
        (say::prepare_person(), &PERSON),
        (say::prepare_care(), &CARE),
        (say::prepare_next(), &NEXT),
        (say::prepare_help(), &HELP),
    ];
    let mut parts = vec![
        heading(app, w.say(&say::prepare_title())),
        paragraph("lead", w.say(&say::prepare_lead())),
    ];
    let gaps = app.peek(missing);
    for (title, entries) in groups {
        parts.push(subheading(w.say(&title)));
        let is_asked = |entry: &&Entry| {
            !matches!(entry, Entry::HowMuch)
                || app.peek(|handoff| !handoff.worries.chosen.is_empty())
        };
        let rows = entries
            .iter()
            .filter(is_asked)
            .map(|entry| app.peek(|handoff| row(handoff, &gaps, *entry, &w)));
        parts.push(task_list(rows.collect()));
    }
    parts.push(subheading(w.say(&say::prepare_handoff())));
    parts.push(handing_over_rows(app));
    let card = link("button", Route::Card, w.say(&say::home_show()));
    parts.push(group("actions", vec![card]));
    parts.into_any()
}

/// One row: a question of the quick card, or a part of the form.
#[derive(Clone, Copy)]
enum Entry {
    Step(Step),
    /// How much each worry worries them: asked once some are chosen.
    HowMuch,
    Part(Part),
}

const PERSON: [Entry; 6] = [
    Entry::Step(Step::Name),
    Entry::Part(Part::Me),
    Entry::Step(Step::Move),
    Entry::Part(Part::Move),
    Entry::Step(Step::Worries),
    Entry::HowMuch,
];
const CARE: [Entry; 7] = [
    Entry::Part(Part::Medicines),
    Entry::Step(Step::Allergies),
    Entry::Part(Part::Worries),
    Entry::Part(Part::Conditions),
    Entry::Part(Part::Procedures),
    Entry::Part(Part::Devices),
    Entry::Part(Part::Corrections),
];
const NEXT: [Entry; 6] = [
    Entry::Part(Part::Questions),
    Entry::Part(Part::Visits),
    Entry::Part(Part::Tests),
    Entry::Part(Part::Signs),
    Entry::Part(Part::Limits),
    Entry::Part(Part::Equipment),
];
const HELP: [Entry; 5] = [
    Entry::Part(Part::Helper),
    Entry::Part(Part::Tasks),
    Entry::Part(Part::Contacts),
    Entry::Step(Step::Ask),
    Entry::Step(Step::People),
];

/// The four parts where most goes wrong after a move.
const FIRST: [Part; 4] = [Part::Medicines, Part::Visits, Part::Tests, Part::Contacts];

/// Whether this is asked for where the row leads.
fn is_here(gap: &Gap, entry: Entry) -> bool {
    match (gap.kind(), entry) {
        (Kind::NobodyTakesOver, entry) => matches!(entry, Entry::Step(Step::People)),
        (Kind::HandoffNotAsked, entry) => matches!(entry, Entry::Step(Step::Ask)),
        // What worries a lot is asked about on the page before this one.
        (_, Entry::Part(part)) => gap.part() == part && part != Part::Worries,
        _ => false,
    }
}

fn row(handoff: &Handoff, gaps: &[Gap], entry: Entry, w: &Words) -> TaskRow {
    let (route, name, state) = match entry {
        Entry::Step(step) => (
            Route::Step(step, Then::Prepare),
            home::name(step),
            home::state(handoff, step),
        ),
        Entry::HowMuch => {
            let worries = &handoff.worries.chosen;
            let rated = worries.iter().filter(|one| one.much.is_some()).count();
            let state = if rated == 0 {
                (say::home_state_none(), false)
            } else if rated < worries.len() {
                (say::prepare_state_begun(), false)
            } else {
                (say::home_state_done(), false)
            };
            (Route::HowMuch, say::prepare_much(), state)
        }
        Entry::Part(part) => (start(part), words(part), state(handoff, part)),
    };
    // What is still open stands before how much there is, but not before the part is begun.
    let mut open = gaps.iter().filter(|gap| is_here(gap, entry));
    let worst = open.next();
    let is_begun = state.0 != say::home_state_none();
    let (state, is_todo) = match (state, worst) {
        ((_, false), Some(_)) if is_begun => (say::prepare_state_asks(1 + open.count()), true),
        (state, _) => state,
    };
    let worst = worst.filter(|_| is_begun && is_todo);
    TaskRow {
        route,
        name: w.say(&name),
        state: w.say(&state),
        is_todo,
        mark: matches!(entry, Entry::Part(part) if FIRST.contains(&part))
            .then(|| w.say(&say::prepare_first())),
        more: worst.map(|gap| w.say(&gap.words(handoff))),
    }
}

/// Where a part begins.
fn start(part: Part) -> Route {
    let first = Page::of(part).next();
    match (part, first) {
        (Part::Questions, _) => Route::Questions,
        (Part::Me | Part::Move | Part::Worries | Part::Helper, Some(page)) => {
            Route::Page(Place::Sheet(part), page)
        }
        _ => Route::List(part),
    }
}

fn words(part: Part) -> Message {
    match part {
        Part::Worries => say::prepare_body(),
        part => part.words(),
    }
}

/// How far a part of the form is, and whether something is to be asked or mended there.
fn state(handoff: &Handoff, part: Part) -> (Message, bool) {
    let some = |n: usize| (say::home_state_some(n), false);
    let things = handoff.lists.of(part);
    let listed = things.filter(|item| !item.answers.is_empty()).count();
    match part {
        Part::Medicines => home::state(handoff, Step::Medicines),
        Part::Questions => home::state(handoff, Step::Questions),
        part if part.is_list() => match (listed, handoff.lists.answer(part)) {
            (0, None) => (say::home_state_none(), false),
            (0, Some(ListAnswer::None)) => (say::home_state_no(), false),
            (0, Some(ListAnswer::NotSure)) => (say::home_state_unsure(), true),
            (listed, _) => some(listed),
        },
        part => {
            let asked = Page::of(part).flat_map(Page::slots);
            let (answered, open): (Vec<_>, Vec<_>) =
                asked.partition(|slot| handoff.sheet.answers(*slot));
            match (answered.is_empty(), open.is_empty()) {
                (true, _) => (say::home_state_none(), false),
                (false, false) => (say::prepare_state_begun(), false),
                (false, true) => (say::home_state_done(), false),
            }
        }
    }
}
