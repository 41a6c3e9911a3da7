//! Which pages and boxes of the form are asked of one thing: those that fit what is known of it, the main ones first.

use crate::form::{Page, Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;

/// How many pages of a thing are asked; the rest is offered.
const MAIN: usize = 2;

/// What is asked of every medicine but not of one that was stopped.
const WHILE_TAKEN: [Slot; 15] = [
    slot::MED_MORNING,
    slot::MED_NOON,
    slot::MED_EVENING,
    slot::MED_BEDTIME,
    slot::MED_AS_NEEDED,
    slot::MED_MOST,
    slot::MED_OVER_TIME,
    slot::MED_WAS,
    slot::MED_NEXT,
    slot::MED_SUPPLY,
    slot::MED_RUNS_OUT,
    slot::MED_RENEWS,
    slot::MED_WATCH,
    slot::MED_SHAPE,
    slot::MED_COLOR,
];

/// The boxes on a page: those that are asked, and those that hold an answer.
#[must_use]
pub fn slots(handoff: &Handoff, place: Place, page: Page) -> Vec<Slot> {
    let change = change(handoff, place);
    let mut all: Vec<Slot> = page.slots().collect();
    // When it ended and when it was last taken belong together.
    if change == Some(Change::Stopped) {
        if all.contains(&slot::MED_WHY) {
            all.extend([slot::MED_LAST, slot::MED_REALLY]);
        } else {
            all.retain(|slot| ![slot::MED_LAST, slot::MED_REALLY].contains(slot));
        }
    }
    let answers = handoff.answers(place);
    let is_answered = |slot: &Slot| answers.is_some_and(|answers| answers.answers(*slot));
    all.retain(|slot| is_answered(slot) || is_asked(change, *slot));
    all
}

/// The pages of a place in order: its main ones, then the rest.
#[must_use]
pub fn pages(handoff: &Handoff, place: Place) -> Vec<Page> {
    let all = Page::of(place.part());
    all.filter(|page| !slots(handoff, place, *page).is_empty())
        .collect()
}

/// How many of these are the main ones.
pub(super) fn main(place: Place, pages: &[Page]) -> usize {
    match place {
        Place::Sheet(_) => pages.len(),
        Place::Item(..) => {
            let own = pages.iter().filter(|page| !page.is_source());
            own.count().min(match place.part() {
                // Who is in charge is no use without a way to reach them, and without what to do when nobody calls.
                Part::Baton => MAIN + 2,
                _ => MAIN,
            })
        }
    }
}

fn is_asked(change: Option<Change>, slot: Slot) -> bool {
    match change {
        None | Some(Change::Changed | Change::NotSure | Change::NotAnswered) => true,
        Some(Change::New) => slot != slot::MED_WAS,
        Some(Change::Same) => ![slot::MED_WAS, slot::MED_WHY, slot::MED_UNTIL].contains(&slot),
        Some(Change::OnHold) => slot != slot::MED_NEXT,
        Some(Change::Stopped) => !WHILE_TAKEN.contains(&slot),
    }
}

/// What happened to the medicine of this place; none where it is something else.
fn change(handoff: &Handoff, place: Place) -> Option<Change> {
    let Place::Item(Part::Medicines, id) = place else {
        return None;
    };
    let mut list = handoff.medicines.list.iter();
    list.find(|item| item.id == id).map(|item| item.change)
}
