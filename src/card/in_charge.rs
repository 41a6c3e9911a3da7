//! Who is in charge now and next, and when nobody is: the baton in lines.

use super::SectionKind;
use super::section::{Line, Note, Section, Tone};
use super::things::note;
use crate::baton::{Baton, Hold, Leg, Stretch, missing, moment_said, strip};
use crate::clock::Clock;
use crate::form::{Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::words::{Message, say};

/// More gaps than these are counted and not named, where there is no room.
const MOST_GAPS: usize = 3;

/// What the lines and times on a card say of a leg.
const SAID: [Slot; 5] = [
    slot::LEG_WHO,
    slot::LEG_WHAT,
    slot::LEG_STARTS,
    slot::LEG_ENDS,
    slot::LEG_HERE,
];

/// For who has 60 seconds: now, next, who comes then, and the hours that nobody holds, each time and each number once. Nothing while
/// nothing was told: that nobody was named to the person does not say that there is nobody.
pub(super) fn brief(handoff: &Handoff, baton: &Baton, clock: Clock<'_>) -> Vec<Line> {
    if baton.legs.is_empty() {
        return Vec::new();
    }
    let gaps: Vec<_> = baton.gaps().collect();
    let is_said = |at| {
        let mut named = gaps.iter().take(MOST_GAPS);
        named.any(|gap| gap.span.from == at || gap.span.until == at)
    };
    let request = &handoff.request;
    let stands = |number: &str| {
        [&request.sender, &request.receiver, &request.receiver_phone]
            .into_iter()
            .any(|line| line.as_str().contains(number))
    };
    let now = baton.everything().first();
    let now = now.filter(|now| !now.holders.is_empty());
    let mut coming = baton.coming();
    let (next, then) = (coming.next(), coming.next());
    let mut lines = Vec::new();
    for (stretch, edge) in now
        .map(|now| (now, Edge::Until))
        .into_iter()
        .chain(next.map(|next| (next, Edge::From)))
    {
        let (label, at) = match edge {
            Edge::Until => (say::charge_now(), stretch.span.until),
            Edge::From => (say::charge_next(), stretch.span.from),
        };
        let edge = (!is_said(at)).then_some(edge);
        lines.extend(held(baton, stretch, clock, label, edge, &stands));
    }
    // Who takes over for some days hands over again: whether that is agreed is open as well.
    lines.extend(then.into_iter().flat_map(|then| {
        let label = moment_said(baton, then.span.from, clock);
        held(baton, then, clock, label, None, &stands)
    }));
    let named = gaps.iter().take(MOST_GAPS);
    lines.extend(named.map(|gap| gap_line(baton, gap, clock)));
    let more = gaps.len().saturating_sub(MOST_GAPS);
    lines.extend((more > 0).then(|| Line::said(say::charge_more(more))));
    lines
}

/// For the person and the helper: every stretch in order, with the drawing.
pub(super) fn section(handoff: &Handoff, baton: &Baton, clock: Clock<'_>) -> Section {
    let mut section = Section::new(SectionKind::Charge, say::charge_title(), Vec::new());
    if baton.legs.is_empty() {
        return section;
    }
    for stretch in baton.everything() {
        section.lines.extend(match stretch.hold {
            Hold::Nobody => vec![gap_line(baton, stretch, clock)],
            Hold::Left => {
                let label = moment_said(baton, stretch.span.from, clock);
                vec![Line::said(say::charge_left()).under(label)]
            }
            _ => {
                let label = if stretch.span.from == baton.span.from {
                    say::charge_now()
                } else {
                    moment_said(baton, stretch.span.from, clock)
                };
                let mut lines = held(baton, stretch, clock, label, Some(Edge::Until), &|_| false);
                lines.extend(if_nobody_calls(handoff, stretch));
                lines
            }
        });
    }
    section.drawing = baton
        .lanes
        .first()
        .map(|lane| strip::svg(baton, lane, clock.zone, "card-hatch"));
    section
}

/// The legs that stand nowhere on the strip of everything: those for a single thing, and those without a place.
pub(super) fn aside(baton: &Baton) -> Vec<ItemId> {
    let is_shown = |id: &ItemId| {
        let mut all = baton.everything().iter();
        all.any(|stretch| stretch.holders.contains(id))
    };
    let legs = baton.legs.iter().filter(|leg| !leg.is_known_gap);
    let ids = legs.map(|leg| leg.id);
    ids.filter(|id| !is_shown(id)).collect()
}

/// The legs of which [`brief`] does not say all, for who looks them up.
pub(super) fn unsaid(handoff: &Handoff, baton: &Baton) -> Vec<ItemId> {
    let aside = aside(baton);
    let is_said = |slot: &Slot| SAID.contains(slot);
    let legs = handoff.lists.of(Part::Baton);
    let rest = legs.filter(|leg| {
        aside.contains(&leg.id) || leg.answers.iter().any(|(slot, _)| !is_said(&slot))
    });
    rest.map(|leg| leg.id).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    From,
    Until,
}

/// Who holds a stretch, one line each, with how to reach them.
fn held(
    baton: &Baton,
    stretch: &Stretch,
    clock: Clock<'_>,
    label: Message,
    edge: Option<Edge>,
    stands: &dyn Fn(&str) -> bool,
) -> Vec<Line> {
    let span = stretch.span;
    let when = match edge {
        Some(Edge::Until) if baton.is_end(span.until) => None,
        Some(Edge::Until) => Some(say::charge_until(moment_said(baton, span.until, clock))),
        Some(Edge::From) => Some(say::charge_from(moment_said(baton, span.from, clock))),
        None => None,
    };
    let when = when.map(Note::said);
    let missing = missing(stretch, baton).map(|missing| Note {
        is_gap: true,
        ..Note::said(missing)
    });
    let edge_of_next = span.from > baton.span.from;
    let legs = stretch.holders.iter().filter_map(|id| baton.leg(*id));
    legs.map(|leg| {
        // Who is here now is asked nothing; who comes next should know of it.
        let is_open = edge_of_next && !leg.has_agreed;
        Line::own_or(&leg.who, say::baton_unnamed)
            .under(label.clone())
            .noting(when.clone())
            .noting(is_open.then(|| Note::said(say::charge_no_yes())))
            .noting(numbers(leg, stands))
            .noting(missing.clone())
    })
    .collect()
}

/// The numbers that do not stand in the name or elsewhere already. Who is in the same place needs none.
fn numbers(leg: &Leg, stands: &dyn Fn(&str) -> bool) -> Vec<Note> {
    let is_new = |number: &str| !leg.who.contains(number) && !stands(number);
    let day = Some(leg.reach.day.as_str()).filter(|day| is_new(day));
    let night = Some(leg.reach.night.as_str()).filter(|night| is_new(night));
    let day = day.and_then(|day| Note::own(slot::LEG_DAY.note(), day));
    let night = night.and_then(|night| Note::own(slot::LEG_NIGHT.note(), night));
    day.into_iter().chain(night).collect()
}

/// From when until when nobody is in charge; or who is, and has no name or no number.
fn gap_line(baton: &Baton, gap: &Stretch, clock: Clock<'_>) -> Line {
    let from = moment_said(baton, gap.span.from, clock);
    let between = if baton.is_end(gap.span.until) {
        say::charge_from(from)
    } else {
        say::charge_between(from, moment_said(baton, gap.span.until, clock))
    };
    let line = if gap.hold == Hold::Nobody {
        Line::said(between).under(say::charge_nobody())
    } else {
        let holders = gap.holders.iter().filter_map(|id| baton.leg(*id));
        let names: Vec<_> = holders.map(|leg| leg.who.as_str()).collect();
        let who = Line::own_or(&names.join(", "), say::baton_unnamed);
        let label = missing(gap, baton);
        let who = who.noting([Note::said(between)]);
        match label {
            Some(label) => who.under(label),
            None => who,
        }
    };
    Line {
        tone: Tone::Loud,
        ..line
    }
}

/// By when somebody should have called, and whom to call then.
fn if_nobody_calls(handoff: &Handoff, stretch: &Stretch) -> Vec<Line> {
    let legs = stretch.holders.iter();
    let said = legs.filter_map(|id| handoff.lists.item(Part::Baton, *id));
    said.filter_map(|leg| {
        let by = note(&leg.answers, slot::LEG_BY)?;
        let line = Line {
            body: by.body,
            ..Line::own("")
        };
        let line = line.under(slot::LEG_BY.label());
        Some(line.noting(note(&leg.answers, slot::LEG_CALL)))
    })
    .collect()
}
