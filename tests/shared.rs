//! What travels in a card that is handed on: what it shows, all of it, and nothing beside it.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "shared/clocks.rs"]
mod clocks;
#[path = "shared/essentials.rs"]
mod essentials;
#[path = "shared/hostile.rs"]
mod hostile;
#[path = "shared/kept.rs"]
mod kept;
#[path = "shared/left_out.rs"]
mod left_out;
#[path = "shared/newer.rs"]
mod newer;
#[path = "shared/pruned.rs"]
mod pruned;
#[path = "shared/texts.rs"]
mod texts;
#[path = "any/zones.rs"]
mod zones;

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::card::{Card, Reader, plain::plain};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::presets;
use warm_handoff::shared::{Shared, Ticket};
use warm_handoff::words::Words;

/// Clocks that show universal time.
struct Universal;

impl Zone for Universal {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc
    }
}

const TICKET: Ticket = Ticket {
    card: 0x00c0_ffee,
    key: *b"0123456789abcdef",
};

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn clock() -> Clock<'static> {
    Clock::at(noon(), &Universal)
}

fn shared(handoff: &Handoff, reader: Reader, off: &[Topic]) -> Shared {
    Shared::new(handoff, reader, off, TICKET, clock())
}

fn examples() -> impl Iterator<Item = Handoff> {
    let named = |name| presets::named(name, noon()).unwrap();
    presets::NAMES.into_iter().map(named)
}

fn said(card: &Card, handoff: &Handoff) -> String {
    let voice = card.reader.voice(handoff);
    plain(card, &Words::host("en").unwrap().with_voice(voice))
}
