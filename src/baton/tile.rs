//! Legs laid side by side: stretches that fill a span without a hole and without an overlap.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::leg::Leg;
use crate::clock::{Clock, Zone};
use crate::handoff::id::ItemId;

/// Day, for a phone number, is from 8 in the morning to 8 in the evening, as most desks count it.
const DAY: (u32, u32) = (8, 20);

/// From one moment to a later one, in universal time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first minute of it.
    pub from: NaiveDateTime,
    /// The first minute after it.
    pub until: NaiveDateTime,
}

/// A stretch of time in which the same people are in charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From when until when.
    pub span: Span,
    /// The legs that are on, in the order in which they began; more than one overlap.
    pub holders: Vec<ItemId>,
    /// How they hold it.
    pub hold: Hold,
    /// When none of them can be reached.
    pub unreached: Vec<Span>,
}

/// How the baton is held, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// By nobody.
    Nobody,
    /// By nobody, and the person knows it.
    Left,
    /// By words that are nobody's name.
    NoName,
    /// By somebody of whom nobody said until when.
    Unsure,
    /// By somebody.
    Held,
}

impl Span {
    /// How many minutes it has.
    #[must_use]
    pub fn minutes(self) -> i64 {
        (self.until - self.from).num_minutes()
    }
}

impl Stretch {
    /// Whether nobody is in charge, or there are hours in which nobody can be reached. What the person left as it is, is
    /// none.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        match self.hold {
            Hold::Nobody | Hold::NoName => true,
            Hold::Left => false,
            Hold::Unsure | Hold::Held => !self.unreached.is_empty(),
        }
    }
}

/// Who is in charge of a thing (none for everything), from the beginning of the span to its end.
pub(super) fn stretches(
    legs: &[Leg],
    thing: Option<&str>,
    span: Span,
    nights: &Nights,
) -> Vec<Stretch> {
    let legs: Vec<_> = legs
        .iter()
        .filter(|leg| leg.thing.as_deref() == thing)
        .filter_map(|leg| leg.range().map(|range| (range, leg)))
        .collect();
    let ends = legs.iter().flat_map(|((from, until), _)| [*from, *until]);
    let mut cuts: Vec<_> = ends
        .chain(nights.turns.iter().map(|(at, _)| *at))
        .filter(|at| span.from < *at && *at < span.until)
        .chain([span.from, span.until])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let mut stretches: Vec<Stretch> = Vec::new();
    for (from, until) in cuts.iter().zip(cuts.iter().skip(1)) {
        let span = Span {
            from: *from,
            until: *until,
        };
        let on = legs
            .iter()
            .filter(|((first, last), _)| first <= from && from < last);
        let on: Vec<_> = on.map(|(_, leg)| *leg).collect();
        add(&mut stretches, piece(&on, span, nights.is_night(*from)));
    }
    stretches
}

/// One piece, in which nothing begins and nothing ends.
fn piece(on: &[&Leg], span: Span, is_night: bool) -> Stretch {
    let people = on.iter().filter(|leg| !leg.is_known_gap);
    let people: Vec<&Leg> = people.copied().collect();
    let is_reached = |leg: &&&Leg| {
        if is_night {
            leg.reach.at_night()
        } else {
            leg.reach.by_day()
        }
    };
    let hold = |leg: &&Leg| match (leg.is_vague || leg.who.is_empty(), leg.is_sure()) {
        (true, _) => Hold::NoName,
        (false, false) => Hold::Unsure,
        (false, true) => Hold::Held,
    };
    let best = people.iter().map(hold).max();
    let otherwise = if on.is_empty() {
        Hold::Nobody
    } else {
        Hold::Left
    };
    let is_unreached = !people.is_empty() && people.iter().find(is_reached).is_none();
    Stretch {
        span,
        holders: people.iter().map(|leg| leg.id).collect(),
        hold: best.unwrap_or(otherwise),
        unreached: is_unreached.then_some(span).into_iter().collect(),
    }
}

/// Puts a piece behind the others, or makes the last one longer where it only goes on.
fn add(stretches: &mut Vec<Stretch>, piece: Stretch) {
    match stretches.last_mut() {
        Some(last) if last.holders == piece.holders && last.hold == piece.hold => {
            last.span.until = piece.span.until;
            for unreached in piece.unreached {
                match last.unreached.last_mut() {
                    Some(before) if before.until == unreached.from => {
                        before.until = unreached.until;
                    }
                    _ => last.unreached.push(unreached),
                }
            }
        }
        _ => stretches.push(piece),
    }
}

/// Whether it is night now, for whoever is to be called.
#[must_use]
pub fn is_night(clock: Clock<'_>) -> bool {
    !(DAY.0..DAY.1).contains(&clock.local().hour())
}

/// When day turns to night and night to day around a span, asked of the clocks once.
pub(super) struct Nights {
    /// In order, each with whether a night begins then.
    turns: Vec<(NaiveDateTime, bool)>,
}

impl Nights {
    pub(super) fn over(span: Span, zone: &dyn Zone) -> Self {
        // The evening before the span begins the night that it may begin in.
        let first = zone.local(span.from).date();
        let first = first.pred_opt().unwrap_or(first);
        let last = zone.local(span.until).date();
        let days = (0..)
            .map_while(|days| first.checked_add_days(Days::new(days)))
            .take_while(|day| *day <= last);
        let at = |day: NaiveDate, hour| {
            let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
            zone.utc(day.and_time(time))
        };
        let turns = days.flat_map(|day| [(at(day, DAY.0), false), (at(day, DAY.1), true)]);
        Self {
            turns: turns.collect(),
        }
    }

    /// Whether it is night then.
    pub(super) fn is_night(&self, at: NaiveDateTime) -> bool {
        let before = self.turns.partition_point(|(turn, _)| *turn <= at);
        let last = before.checked_sub(1).and_then(|at| self.turns.get(at));
        last.is_some_and(|(_, is_night)| *is_night)
    }

    /// The nights in a span.
    pub(super) fn within(&self, span: Span) -> Vec<Span> {
        let ends = self.turns.iter().map(|(at, _)| *at);
        let ends = ends.filter(|at| span.from < *at && *at < span.until);
        let ends: Vec<_> = [span.from]
            .into_iter()
            .chain(ends)
            .chain([span.until])
            .collect();
        let pairs = ends.iter().zip(ends.iter().skip(1));
        let pieces = pairs.map(|(from, until)| Span {
            from: *from,
            until: *until,
        });
        pieces.filter(|piece| self.is_night(piece.from)).collect()
    }
}
