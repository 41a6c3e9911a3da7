//! What comes back from whoever had a card: looked at one by one, taken or not, and never taken twice.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "reply/any_reply.rs"]
mod any_reply;
#[path = "reply/asked.rs"]
mod asked;
#[path = "reply/cannot.rs"]
mod cannot;
#[path = "reply/changed.rs"]
mod changed;
#[path = "reply/ends.rs"]
mod ends;
#[path = "reply/hostile.rs"]
mod hostile;
#[path = "reply/merged.rs"]
mod merged;
#[path = "reply/taken.rs"]
mod taken;
#[path = "reply/tries.rs"]
mod tries;
#[path = "reply/unsaid.rs"]
mod unsaid;
#[path = "reply/waiting.rs"]
mod waiting;
#[path = "reply/warm.rs"]
mod warm;
#[path = "any/words_of.rs"]
mod words_of;

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, apply};
use warm_handoff::card::{Piece, Reader};
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Part, Slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::text::{Line, Note};
use warm_handoff::presets;
use warm_handoff::reply::{Proposal, Reply, Take, actions, decided, proposals};
use warm_handoff::shared::{Shared, Ticket};
use warm_handoff::words::{Message, Words};

struct Universal;

impl Zone for Universal {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc
    }
}

const CARD: ItemId = ItemId(0xc0ffee);
const REPLY: ItemId = ItemId(0x5eed);

fn noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn clock() -> Clock<'static> {
    Clock::at(noon(), &Universal)
}

fn line(words: &str) -> Line {
    Line::new(words).unwrap()
}

fn note(words: &str) -> Note {
    Note::new(words).unwrap()
}

fn reply() -> Reply {
    Reply {
        name: line("Dr. Priya Nair"),
        ..Reply::new(REPLY, CARD, noon())
    }
}

/// Hands a card on: from then on replies to it may come.
fn hand_on(handoff: &mut Handoff, reader: Reader) {
    let ticket = Ticket {
        card: CARD.0,
        key: [7; 16],
    };
    let shared = Shared::new(handoff, reader, &[], ticket, clock());
    let sent = shared.sent(handoff, "Dr. Nair", clock());
    apply(handoff, Action::HandOn(sent)).unwrap();
}

fn maria() -> Handoff {
    let mut handoff = presets::maria(noon());
    hand_on(&mut handoff, Reader::Clinician);
    handoff
}

fn english(message: &Message) -> String {
    Words::host("en").unwrap().say(message)
}

fn all(handoff: &Handoff, reply: &Reply) -> Vec<Proposal> {
    proposals(handoff, reply, &english).unwrap()
}

/// The one proposal of a reply that makes one.
fn only(handoff: &Handoff, reply: &Reply) -> Proposal {
    let all = all(handoff, reply);
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].clone()
}

/// Takes every proposal in one way, one after the other, and then the reply.
fn take(handoff: &mut Handoff, reply: &Reply, way: Take) {
    for at in 0..all(handoff, reply).len() {
        let proposal = all(handoff, reply)[at].clone();
        for action in actions(handoff, &proposal, way) {
            let _ = apply(handoff, action);
        }
    }
    for action in decided(handoff, reply) {
        let _ = apply(handoff, action);
    }
}

fn taken(reply: &Reply, way: Take) -> Handoff {
    let mut handoff = maria();
    take(&mut handoff, reply, way);
    handoff
}

fn first(handoff: &Handoff, part: Part) -> ItemId {
    handoff.lists.of(part).next().unwrap().id
}

fn words(handoff: &Handoff, part: Part, id: ItemId, slot: Slot) -> String {
    let item = handoff.lists.item(part, id);
    item.map_or("", |item| item.answers.words(slot)).to_owned()
}

fn mine(proposal: &Proposal, slot: Slot) -> Option<Piece> {
    let mut all = proposal.differences.iter();
    let found = all.find(|one| one.label == slot.label());
    found.unwrap_or_else(|| panic!("{proposal:?}")).mine.clone()
}
