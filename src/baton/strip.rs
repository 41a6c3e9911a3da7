//! The baton as a drawing that runs from left to right: who, gaps, nights, days. It stands beside the same in words.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDateTime};

use super::tile::{Hold, Nights, Span};
use super::{Baton, Lane, Leg};
use crate::clock::Zone;

/// Units of the drawing: as wide as the narrowest screen.
const WIDTH: i64 = 320;
const BAR: i64 = 16;
/// Overlaps stand below each other, up to so many.
const MOST_ROWS: usize = 3;
const NIGHT: i64 = 5;
const LABEL: i64 = 14;
/// With more days than this, nights are too narrow to see and days too narrow to number.
const MOST_NIGHTS: i64 = 16;
/// Two numbers need so much room between them.
const ROOM: i64 = 18;

/// The drawing as SVG, without a colour of its own: each shape has a class. `name` tells two drawings of one page apart.
#[must_use]
pub fn svg(baton: &Baton, lane: &Lane, zone: &dyn Zone, name: &str) -> String {
    let legs = baton.legs.iter().filter(|leg| leg.thing == lane.thing);
    let rows = rows(legs.filter(|leg| !leg.is_known_gap));
    let height = BAR * i64::try_from(rows.len().max(1)).unwrap_or(1);
    let scale = Scale(baton.span);
    let whole = height + NIGHT + LABEL;
    let mut svg = format!(
        r#"<svg class="strip" viewBox="0 0 {WIDTH} {whole}" aria-hidden="true" focusable="false"><defs><pattern id="{name}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="strip-hatch" d="M0 0h4v8h-4z"></path></pattern></defs>"#
    );
    let mut draw = |class: &str, span: Span, top: i64, height: i64| {
        if let Some((x, width)) = scale.place(span) {
            _ = write!(
                svg,
                r#"<rect class="strip-{class}" x="{x}" y="{top}" width="{width}" height="{height}"></rect>"#
            );
        }
    };
    for (row, legs) in rows.iter().enumerate() {
        let top = BAR * i64::try_from(row).unwrap_or_default();
        for (at, leg) in legs.iter().enumerate() {
            let Some((from, until)) = leg.range() else {
                continue;
            };
            let class = if (row + at) % 2 == 0 { "one" } else { "other" };
            draw(class, Span { from, until }, top, BAR);
        }
    }
    let mut hatched = Vec::new();
    for stretch in &lane.stretches {
        match stretch.hold {
            Hold::Nobody => hatched.push((stretch.span, "gap")),
            Hold::Left => draw("left", stretch.span, 0, height),
            Hold::NoName | Hold::Unsure => hatched.push((stretch.span, "unsure")),
            Hold::Held => {}
        }
        let unreached = stretch.unreached.iter();
        hatched.extend(unreached.map(|span| (*span, "unreached")));
    }
    let is_short = baton.span.minutes() <= MOST_NIGHTS * 24 * 60;
    if is_short {
        for night in Nights::over(baton.span, zone).within(baton.span) {
            draw("night", night, height, NIGHT);
        }
    }
    for (span, class) in hatched {
        if let Some((x, width)) = scale.place(span) {
            _ = write!(
                svg,
                r#"<rect class="strip-{class}" x="{x}" y="0" width="{width}" height="{height}"></rect><rect class="strip-hatching" x="{x}" y="0" width="{width}" height="{height}" fill="url(#{name})"></rect>"#
            );
        }
    }
    days(&mut svg, baton.span, scale, zone, whole);
    svg.push_str("</svg>");
    svg
}

/// From a moment to a place.
#[derive(Clone, Copy)]
struct Scale(Span);

impl Scale {
    fn x(self, at: NaiveDateTime) -> i64 {
        let whole = self.0.minutes().max(1);
        let Span { from, until } = self.0;
        (at.clamp(from, until) - from).num_minutes() * WIDTH / whole
    }

    /// Left end and width of what can be seen of a span: never too narrow to see.
    fn place(self, span: Span) -> Option<(i64, i64)> {
        let is_seen = span.from < self.0.until && span.until > self.0.from;
        let x = self.x(span.from);
        is_seen.then(|| (x, (self.x(span.until) - x).max(1)))
    }
}

/// Legs in rows, each in the first row where it meets nobody.
fn rows<'a>(legs: impl Iterator<Item = &'a Leg>) -> Vec<Vec<&'a Leg>> {
    let mut rows: Vec<Vec<&Leg>> = Vec::new();
    for leg in legs {
        let Some((from, _)) = leg.range() else {
            continue;
        };
        let is_free = |row: &Vec<&Leg>| {
            let last = row.last().and_then(|last| last.range());
            last.is_none_or(|(_, until)| until <= from)
        };
        let free = rows.iter().position(is_free);
        if let Some(row) = free.and_then(|at| rows.get_mut(at)) {
            row.push(leg);
        } else if rows.len() < MOST_ROWS {
            // Words name them all; the drawing shows that there are many.
            rows.push(vec![leg]);
        }
    }
    rows
}

/// The day of the month at each midnight, where there is room for it.
fn days(svg: &mut String, span: Span, scale: Scale, zone: &dyn Zone, bottom: i64) {
    let mut last = -ROOM;
    let mut day = zone.local(span.from).date();
    while let Some(next) = day.succ_opt() {
        let at = zone.utc(next.and_time(chrono::NaiveTime::MIN));
        if at >= span.until {
            return;
        }
        day = next;
        let x = scale.x(at);
        if x - last < ROOM || WIDTH - x < ROOM {
            continue;
        }
        last = x;
        let top = bottom - LABEL - NIGHT;
        _ = write!(
            svg,
            r#"<path class="strip-day" d="M{x} {top}v{NIGHT}"></path><text class="strip-number" x="{x}" y="{}">{}</text>"#,
            bottom - 2,
            day.day()
        );
    }
}
