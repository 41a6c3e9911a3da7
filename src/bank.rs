//! The question bank: what people wish they had asked, when to ask it, and whom.
//!
//! The rows are data in `bank.tsv`, checked and compiled by the build; the words of each are the message
//! `question-ID` in the translators' files.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod compile;
mod setting;

use std::fmt;
use std::str::FromStr;

pub use self::setting::{Setting, Settings};
use crate::words::Message;

include!(concat!(env!("OUT_DIR"), "/bank.rs"));

/// A question of the bank.
#[derive(Debug)]
pub struct Question {
    /// Its lasting name: saved files and links refer to it.
    pub id: BankId,
    /// Whether it is among the few that everybody is offered first.
    pub core: bool,
    /// When to ask it.
    pub stage: Stage,
    /// What it is about.
    pub topic: Topic,
    /// Where it makes sense.
    pub settings: Settings,
    // All of these could be slices and functions, but then each row would be a handful of addresses: they do not squeeze.
    ask_who: [Option<Asked>; 3],
    answer_slots: u8,
    text: u16,
}

/// Every question, in the order of the bank.
pub fn questions() -> &'static [Question] {
    ROWS
}

/// The question with this id.
pub fn find(id: &str) -> Option<&'static Question> {
    let row = IDS.split(' ').position(|known| known == id)?;
    ROWS.get(row)
}

/// The core questions of a stage for a setting, in the order of the bank; for every setting when it is not known yet.
pub fn suggest(stage: Stage, setting: Option<Setting>) -> impl Iterator<Item = &'static Question> {
    ROWS.iter().filter(move |question| {
        question.core
            && question.stage == stage
            && setting.is_none_or(|setting| question.settings.contains(setting))
    })
}

impl Question {
    /// Its words, which are late unless it is a core question.
    pub fn text(&self) -> Message {
        Message::new(self.text, Vec::new())
    }

    /// Who can answer it, the best one first.
    pub fn ask_who(&self) -> impl Iterator<Item = Asked> {
        self.ask_who.into_iter().flatten()
    }

    /// Whether this person can answer it.
    pub fn is_for(&self, asked: Asked) -> bool {
        self.ask_who.contains(&Some(asked))
    }

    /// The fields of a handoff that the answer may fill: `"med.status"`.
    pub fn answer_slots(&self) -> impl Iterator<Item = &'static str> {
        let row = ANSWER_SLOTS.split(' ').nth(self.answer_slots.into());
        row.unwrap_or_default()
            .split(',')
            .filter(|slot| !slot.is_empty())
    }
}

/// An id stands for one question.
impl PartialEq for Question {
    fn eq(&self, other: &Question) -> bool {
        self.id == other.id
    }
}

impl Eq for Question {}

/// The id of a question that is in the bank: `B-MED-01`. Parse it from text. Ordered as the bank is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BankId(u8);

impl BankId {
    /// As it is saved.
    pub fn as_str(self) -> &'static str {
        IDS.split(' ').nth(self.0.into()).unwrap_or_default()
    }

    /// The question.
    pub fn question(self) -> Option<&'static Question> {
        ROWS.get(usize::from(self.0))
    }
}

/// The bank has no question with this id: the text is from a newer version, or damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownQuestion;

impl FromStr for BankId {
    type Err = UnknownQuestion;

    fn from_str(id: &str) -> Result<BankId, UnknownQuestion> {
        find(id).map(|question| question.id).ok_or(UnknownQuestion)
    }
}

impl fmt::Display for BankId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for BankId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// While preparing to move.
    Before,
    /// In the talk with the sender and the receiver.
    Handoff,
    /// At home or in the new place, before the first visit.
    FirstDays,
    /// At the first visit with who takes over.
    FirstVisit,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Topic {
    Medicines,
    WarningSigns,
    ConditionPlan,
    FollowUp,
    TestsPending,
    Equipment,
    DailyLife,
    WhoIsResponsible,
    MoneyInsurance,
    MoodMemory,
    Caregiver,
    WhatMatters,
    Records,
}

/// Someone a question can be put to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the other names say it")]
pub enum Asked {
    Doctor,
    Nurse,
    Pharmacist,
    /// The discharge planner or case manager.
    Planner,
    Therapist,
    SocialWorker,
    Dietitian,
    /// Whoever answers at the clinic that takes over.
    Clinic,
    /// Whoever answers at the hospital after the person has left.
    Hospital,
    HomeNurse,
    HomeAgency,
    /// The company that brings equipment.
    Supplier,
    /// The clinician who hands over.
    Sender,
    /// The clinician who takes over.
    Receiver,
}
