//! The questions this person wants to ask, from the bank or their own, in the order of asking.

use super::id::ItemId;
use super::text::Line;
use super::transition::Move;
use crate::bank::{self, BankId, Stage};

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
pub enum Question {
    /// One of ours, said in whatever language the reader has.
    Bank(BankId),
    /// The person's own.
    Own {
        /// Its name here, unlike any other's.
        id: ItemId,
        /// In their words; may be empty while they type.
        words: Line,
    },
}

impl Questions {
    /// Whether this one of ours is chosen.
    #[must_use]
    pub fn has(&self, id: BankId) -> bool {
        self.chosen.contains(&Question::Bank(id))
    }

    /// Whether one of them has words that are late: see [`words`](crate::words).
    #[must_use]
    pub fn has_late(&self) -> bool {
        self.chosen.iter().any(|question| match question {
            Question::Bank(id) => id.question().is_some_and(|row| row.text().is_late()),
            Question::Own { .. } => false,
        })
    }

    /// The questions that have words, in the order of asking.
    pub fn worded(&self) -> impl Iterator<Item = &Question> {
        self.chosen
            .iter()
            .filter(|question| !matches!(question, Question::Own { words, .. } if words.is_empty()))
    }
}

/// The questions of the bank to offer before a move, most useful first: what this kind of move most often lacks,
/// then one of each topic, then the rest.
#[must_use]
pub fn offered(kind: Option<Move>) -> Vec<&'static bank::Question> {
    let setting = kind.map(Move::sender_setting);
    let mut rest: Vec<_> = bank::suggest(Stage::Before, setting).collect();
    rest.extend(bank::suggest(Stage::Handoff, setting));
    let mut offered: Vec<&bank::Question> = Vec::new();
    let openers = openers(kind).iter().filter_map(|id| bank::find(id));
    offered.extend(openers);
    for question in &rest {
        if offered.iter().all(|other| other.topic != question.topic) {
            offered.push(question);
        }
    }
    for question in rest {
        if !offered.contains(&question) {
            offered.push(question);
        }
    }
    offered
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
