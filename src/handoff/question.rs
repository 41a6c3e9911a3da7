//! The questions this person wants to ask, from the bank or their own, in the order of asking.

use super::answers::Answers;
use super::id::ItemId;
use super::text::Line;
use super::transition::Move;
use crate::bank::{self, BankId, Stage};
use crate::form::{choice, slot};

/// How many questions lead every card; people can hold on to about this many in one talk.
pub const TOP: usize = 5;

/// The person's questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    /// In the order of asking.
    pub chosen: Vec<Question>,
}

/// One question to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name here, unlike any other's; one of the bank always has the same.
    pub id: ItemId,
    /// What is asked.
    pub asks: Asks,
    /// Whether it was asked, what they said, and how it was said back.
    pub details: Answers,
}

/// What a question asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// One of ours, said in whatever language the reader has.
    Bank(BankId),
    /// The person's own words; may be empty while they type.
    Own(Line),
}

impl Question {
    /// One of ours, not asked yet.
    #[must_use]
    pub fn of_bank(bank: BankId) -> Self {
        Self {
            id: id_of_bank(bank),
            asks: Asks::Bank(bank),
            details: Answers::default(),
        }
    }

    /// One of the person's own, not asked yet.
    #[must_use]
    pub fn own(id: ItemId, words: Line) -> Self {
        Self {
            id,
            asks: Asks::Own(words),
            details: Answers::default(),
        }
    }

    /// Whether it is still to be asked: not asked yet, and without an answer, which may come unasked.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.details.has(slot::QUESTION_ASKED, choice::YES)
            && !self.details.answers(slot::QUESTION_ANSWER)
    }

    /// Whether the person wrote it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        matches!(self.asks, Asks::Own(_))
    }
}

/// The letters and digits of the bank's id as a number: no random id can be told apart from it, but none has ever
/// met one, and two of the bank never meet.
#[must_use]
pub fn id_of_bank(bank: BankId) -> ItemId {
    let bytes = bank.as_str().bytes();
    ItemId(bytes.fold(0, |id, byte| {
        id.wrapping_mul(61).wrapping_add(u64::from(byte))
    }))
}

impl Questions {
    /// The question with this id.
    #[must_use]
    pub fn with_id(&self, id: ItemId) -> Option<&Question> {
        self.chosen.iter().find(|question| question.id == id)
    }

    /// Whether this one of ours is chosen.
    #[must_use]
    pub fn has(&self, bank: BankId) -> bool {
        self.with_id(id_of_bank(bank)).is_some()
    }

    /// Whether one of them has words that are late: see [`words`](crate::words).
    #[must_use]
    pub fn has_late(&self) -> bool {
        self.chosen.iter().any(|question| match &question.asks {
            Asks::Bank(id) => id.question().is_some_and(|row| row.text().is_late()),
            Asks::Own(_) => false,
        })
    }

    /// The questions that have words, in the order of asking.
    pub fn worded(&self) -> impl Iterator<Item = &Question> {
        self.chosen
            .iter()
            .filter(|question| !matches!(&question.asks, Asks::Own(words) if words.is_empty()))
    }
}

/// The core questions of the bank to offer before a move, most useful first.
#[must_use]
pub fn offered(kind: Option<Move>) -> Vec<&'static bank::Question> {
    let setting = kind.map(Move::sender_setting);
    let mut core: Vec<_> = bank::suggest(Stage::Before, setting).collect();
    core.extend(bank::suggest(Stage::Handoff, setting));
    arranged(kind, core)
}

/// The same questions, most useful first: what this kind of move most often lacks, whether it was among them or not,
/// then one of each topic, then the rest.
#[must_use]
pub fn arranged(
    kind: Option<Move>,
    questions: Vec<&'static bank::Question>,
) -> Vec<&'static bank::Question> {
    let openers = openers(kind).iter().filter_map(|id| bank::find(id));
    let mut arranged: Vec<&bank::Question> = openers.collect();
    for question in &questions {
        if arranged.iter().all(|other| other.topic != question.topic) {
            arranged.push(question);
        }
    }
    for question in questions {
        if !arranged.contains(&question) {
            arranged.push(question);
        }
    }
    arranged
}

/// What each move most often lacks, as questions of the bank.
fn openers(kind: Option<Move>) -> &'static [&'static str] {
    match kind {
        None | Some(Move::HospitalToHome | Move::Other) => &["B-WHO-02", "B-TEST-02", "B-MED-01"],
        Some(Move::HospitalToRehab) => &["B-MED-03", "B-WHO-01"],
        Some(Move::RehabToHome) => &["H-WHO-02", "B-MED-11"],
        Some(Move::EmergencyToHome) => &["B-FUP-05", "B-WARN-01"],
        Some(Move::PrimaryToSpecialist | Move::SpecialistToPrimary) => &["B-WHO-01", "B-TEST-02"],
        Some(Move::MentalHealthToCommunity | Move::ChildToAdult) => &["B-WHO-02", "B-WARN-02"],
        Some(Move::HomeCareEnds) => &["B-WHO-01", "B-CARE-01"],
        Some(Move::TeamChange) => &["H-PLAN-01", "H-PLAN-03"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_questions_of_the_bank_have_one_id() {
        let mut ids: Vec<_> = bank::questions()
            .iter()
            .map(|question| id_of_bank(question.id))
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), bank::questions().len());
    }

    #[test]
    fn every_move_offers_each_question_once_with_its_own_first() {
        for kind in Move::ALL.map(Some).into_iter().chain([None]) {
            let ids: Vec<_> = offered(kind)
                .iter()
                .map(|question| question.id.as_str())
                .collect();
            let mut unique = ids.clone();
            unique.sort_unstable();
            unique.dedup();
            assert_eq!(unique.len(), ids.len(), "{kind:?}");
            assert!(ids.len() >= 10, "{kind:?} offers only {}", ids.len());
            assert_eq!(&ids[..openers(kind).len()], openers(kind), "{kind:?}");
        }
    }
}
