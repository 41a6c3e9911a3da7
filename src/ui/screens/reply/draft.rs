//! The answer as it is typed: boxes of this screen, made into a reply once it is asked for.

use std::sync::Arc;

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::added::Added;
use crate::card::Reader;
use crate::form::{Choice, choice};
use crate::handoff::id::ItemId;
use crate::handoff::text::{Line, Note};
use crate::platform::{clock, random};
use crate::reply::{Accepts, Adds, Ask, Does, Fix, Form, Number, Reply};
use crate::shared::Shared;
use crate::words::{Message, Voice, Who, say};

/// Everything that can be said. Copied freely: it is handles.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    shared: StoredValue<Arc<Shared>>,
    id: ItemId,
    pub(super) asks: StoredValue<Vec<Open>>,
    /// The numbers of whoever takes over that the card shows.
    pub(super) numbers: StoredValue<Vec<Number>>,
    pub(super) name: RwSignal<String>,
    pub(super) role: RwSignal<String>,
    pub(super) day: RwSignal<String>,
    pub(super) night: RwSignal<String>,
    pub(super) accepts: RwSignal<Option<Accepts>>,
    pub(super) why: RwSignal<String>,
    pub(super) starts: RwSignal<Option<Choice>>,
    pub(super) from_when: RwSignal<String>,
    /// None as long as they did not choose: then nothing is said for them.
    pub(super) ends: RwSignal<Option<Choice>>,
    pub(super) until_when: RwSignal<String>,
    /// When the first visit is, where the card says.
    pub(super) visit: StoredValue<Option<Message>>,
    pub(super) said_back: RwSignal<String>,
    pub(super) question: RwSignal<String>,
    pub(super) adds: RwSignal<Vec<Added>>,
    pub(super) paper: RwSignal<String>,
    pub(super) fix: RwSignal<String>,
}

/// One thing that is open, and what is said about it.
#[derive(Clone)]
pub(super) struct Open {
    pub(super) ask: Ask,
    pub(super) who: RwSignal<String>,
    pub(super) by: RwSignal<String>,
    pub(super) is_mine: RwSignal<bool>,
    pub(super) cannot: RwSignal<bool>,
}

pub(super) fn empty() -> RwSignal<String> {
    RwSignal::new(String::new())
}

impl Draft {
    /// Nothing yet, of what this card asks.
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        let form = Form::of(&shared, clock::here());
        let asks = form.asks.into_iter().map(|ask| Open {
            ask,
            who: empty(),
            by: empty(),
            is_mine: RwSignal::new(false),
            cannot: RwSignal::new(false),
        });
        Self {
            visit: StoredValue::new(form.visit),
            numbers: StoredValue::new(form.numbers),
            asks: StoredValue::new(asks.collect()),
            shared: StoredValue::new(shared),
            id: random::item_id(),
            name: empty(),
            role: empty(),
            day: empty(),
            night: empty(),
            accepts: RwSignal::new(None),
            why: empty(),
            starts: RwSignal::new(None),
            from_when: empty(),
            ends: RwSignal::new(None),
            until_when: empty(),
            said_back: empty(),
            question: empty(),
            adds: RwSignal::new(Vec::new()),
            paper: empty(),
            fix: empty(),
        }
    }

    /// For whom the card was.
    pub(super) fn reader(self) -> Reader {
        self.shared.with_value(|shared| shared.reader)
    }

    /// How the patient is spoken of.
    pub(super) fn voice(self) -> Voice {
        self.shared.with_value(|shared| Voice {
            who: Who::Other,
            ..shared.handoff.voice()
        })
    }

    /// What seals it.
    pub(super) fn lock(self) -> (ItemId, [u8; 16]) {
        self.shared.with_value(|shared| (shared.card, shared.key))
    }

    /// Until when they can be in charge: until the first visit, where the card has one and they begin before it.
    pub(super) fn can_end_at_visit(self) -> bool {
        let begins_there = self.starts.get() == Some(choice::FIRST_VISIT);
        !begins_there && self.visit.with_value(Option::is_some)
    }

    /// Until when they are in charge, as they chose of what can be chosen now; none where they did not.
    pub(super) fn until(self) -> Option<Choice> {
        let ends = self.ends.get()?;
        (ends != choice::FIRST_VISIT || self.can_end_at_visit()).then_some(ends)
    }

    /// Now, where the patient is: "from now on" is said to them.
    fn now(self) -> NaiveDateTime {
        self.shared
            .with_value(|shared| shared.clock(clock::here()).local())
    }

    /// What was said, as a reply.
    ///
    /// # Errors
    /// What to mend: a text that is too long, by its label, or that nothing was said at all.
    pub(super) fn reply(self) -> Result<Reply, Message> {
        let (card, _) = self.lock();
        let mut reply = Reply::new(self.id, card, self.now());
        reply.name = line(self.name, say::answer_name)?;
        reply.role = line(self.role, say::answer_role)?;
        reply.day = line(self.day, say::answer_day)?;
        reply.night = line(self.night, say::answer_night)?;
        reply.accepts = self.accepts.get_untracked();
        match reply.accepts {
            Some(Accepts::Yes) if reply.name.is_empty() => return Err(say::answer_no_name()),
            Some(Accepts::Yes) if self.starts.get_untracked().is_none() => {
                return Err(say::answer_no_start());
            }
            Some(Accepts::Yes) => {
                reply.starts = self.starts.get_untracked();
                // What was typed in a box that is not in sight any more is not said.
                if reply.starts == Some(choice::AT_TIME) {
                    reply.from_when = line(self.from_when, say::answer_from_when)?;
                }
                reply.ends = untrack(|| self.until());
                if reply.ends == Some(choice::AT_TIME) {
                    reply.until_when = line(self.until_when, say::answer_until_when)?;
                }
            }
            Some(Accepts::No | Accepts::NotYet) => reply.why = line(self.why, say::answer_why)?,
            None => {}
        }
        let is_helper = self.reader() != Reader::Clinician;
        for open in self.asks.get_value() {
            if open.cannot.get_untracked() {
                reply.cannot.push(Does {
                    job: open.ask.job,
                    id: open.ask.id,
                    who: line(open.who, say::answer_who_else)?,
                    by: Line::default(),
                });
                continue;
            }
            if is_helper && !open.is_mine.get_untracked() {
                continue;
            }
            let who = match line(open.who, say::answer_who)? {
                who if who.is_empty() && open.is_mine.get_untracked() => reply.name.clone(),
                who => who,
            };
            let by = line(open.by, say::answer_by)?;
            if !who.is_empty() || !by.is_empty() || open.is_mine.get_untracked() {
                reply.does.push(Does {
                    job: open.ask.job,
                    id: open.ask.id,
                    who,
                    by,
                });
            }
        }
        reply.said_back = note(self.said_back, say::answer_back)?;
        reply.question = line(self.question, say::answer_question)?;
        for added in self.adds.get_untracked() {
            let words = note(added.words, say::answer_add_words)?;
            if !words.is_empty() {
                let kind = added.kind.get_untracked();
                reply.adds.push(Adds { kind, words });
            }
        }
        let (paper, say) = (
            note(self.paper, say::answer_fix_paper)?,
            note(self.fix, say::answer_fix_say)?,
        );
        if !paper.is_empty() || !say.is_empty() {
            reply.fixes.push(Fix { paper, say });
        }
        if reply.is_empty() {
            return Err(say::answer_empty());
        }
        Ok(reply)
    }
}

fn line(text: RwSignal<String>, label: fn() -> Message) -> Result<Line, Message> {
    let text = text.get_untracked();
    Line::new(text.trim()).map_err(|_| say::answer_too_long(label()))
}

fn note(text: RwSignal<String>, label: fn() -> Message) -> Result<Note, Message> {
    let text = text.get_untracked();
    Note::new(text.trim()).map_err(|_| say::answer_too_long(label()))
}
