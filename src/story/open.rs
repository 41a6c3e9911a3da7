//! What nobody has told them: the worst that has no owner.

use chrono::NaiveDateTime;

use crate::form::Part;
use crate::gaps::{Counts, Gap, Kind, gaps};
use crate::handoff::Handoff;
use crate::handoff::transition::Move;
use crate::words::{Message, say};

/// What somebody must own, worst first, with the name of the branch that says it.
const NOBODY: [(Kind, &str); 9] = [
    (Kind::NobodyTakesOver, "receiver"),
    (Kind::NoNightNumber, "night"),
    (Kind::TestWithoutOwner, "test"),
    (Kind::VisitNotBooked, "visit"),
    (Kind::NoVisit, "next"),
    (Kind::CorrectionOpen, "correction"),
    (Kind::MedicineToWatch, "medicine"),
    (Kind::DeviceStillIn, "device"),
    (Kind::TaskWithoutBackup, "task"),
];

/// The worst two of what nobody has told them.
pub(super) fn open(handoff: &Handoff, now: NaiveDateTime) -> Vec<Message> {
    // Nothing of this hangs on a day that was typed.
    let gaps = gaps(handoff, now, |_, _| None);
    let is_told = |gap: &Gap| gap.rule.counts == Counts::OnceBegun || is_asked(handoff, gap.kind());
    let of = |(kind, code): (Kind, &'static str)| {
        let found = gaps.iter().filter(move |gap| gap.kind() == kind);
        found
            .filter(|gap| is_told(gap))
            .map(move |gap| (code, gap.thing(handoff)))
    };
    let mut worst = NOBODY.into_iter().flat_map(of);
    let first = worst.next();
    let first = first.map(|(code, what)| say::story_nobody(code, what));
    let second = worst.next();
    let second = second.map(|(code, what)| say::story_nobody_too(code, what));
    first.into_iter().chain(second).collect()
}

/// Whether what everybody needs was asked about: what nobody asked, nobody failed to tell.
fn is_asked(handoff: &Handoff, kind: Kind) -> bool {
    let is_begun = |part| {
        let lists = &handoff.lists;
        lists.answer(part).is_some() || lists.of(part).next().is_some()
    };
    let kind_of_move = handoff.transition.kind;
    match kind {
        // The card says so, too.
        Kind::NoNightNumber => {
            is_begun(Part::Contacts) || kind_of_move.is_some_and(Move::goes_home)
        }
        Kind::NoVisit => is_begun(Part::Visits),
        _ => kind_of_move.is_some_and(|kind| kind != Move::Other),
    }
}
