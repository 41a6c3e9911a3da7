//! What was answered in the slots of the form, for one thing or one person. A slot without an answer is not here.

use chrono::NaiveDate;

use super::text::{Line, Note};
use crate::form::{Choice, Slot};

/// The answers of one thing, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Slot, Answer)>);

/// One answer; never an empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One line of the person's own words.
    Line(Line),
    /// Several lines of them.
    Note(Note),
    /// A day in their words, and the day on which they said so: "tomorrow" means the day after that, for ever.
    Day(Line, Option<NaiveDate>),
    /// What they chose, in the order of the form.
    Chosen(Vec<Choice>),
}

impl Answer {
    fn is_empty(&self) -> bool {
        match self {
            Self::Line(line) | Self::Day(line, _) => line.is_empty(),
            Self::Note(note) => note.is_empty(),
            Self::Chosen(chosen) => chosen.is_empty(),
        }
    }
}

impl Answers {
    /// The answer in a slot.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&Answer> {
        let found = self.0.iter().find(|(own, _)| *own == slot);
        found.map(|(_, answer)| answer)
    }

    /// The person's own words in a slot; empty when there are none.
    #[must_use]
    pub fn words(&self, slot: Slot) -> &str {
        match self.get(slot) {
            Some(Answer::Line(line) | Answer::Day(line, _)) => line.as_str(),
            Some(Answer::Note(note)) => note.as_str(),
            Some(Answer::Chosen(_)) | None => "",
        }
    }

    /// The words in a slot for a day, and the day on which they were said; none when there are none. Where it was not
    /// kept on which day they were said, `today` stands in.
    #[must_use]
    pub fn day(&self, slot: Slot, today: NaiveDate) -> Option<(&str, NaiveDate)> {
        match self.get(slot)? {
            Answer::Day(line, said_on) => Some((line.as_str(), said_on.unwrap_or(today))),
            _ => None,
        }
    }

    /// Marks every day that was not marked yet as said on this day.
    pub(crate) fn say_on(&mut self, today: NaiveDate) {
        for (_, answer) in &mut self.0 {
            if let Answer::Day(_, said_on @ None) = answer {
                *said_on = Some(today);
            }
        }
    }

    /// What was chosen in a slot.
    #[must_use]
    pub fn chosen(&self, slot: Slot) -> &[Choice] {
        match self.get(slot) {
            Some(Answer::Chosen(chosen)) => chosen,
            _ => &[],
        }
    }

    /// Whether this was chosen in a slot.
    #[must_use]
    pub fn has(&self, slot: Slot, choice: Choice) -> bool {
        self.chosen(slot).contains(&choice)
    }

    /// Whether a slot has an answer.
    #[must_use]
    pub fn answers(&self, slot: Slot) -> bool {
        self.get(slot).is_some()
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every answer, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (Slot, &Answer)> {
        self.0.iter().map(|(slot, answer)| (*slot, answer))
    }

    /// Puts an answer in its slot, or none; gives back what was there. An empty answer is none.
    pub(crate) fn set(&mut self, slot: Slot, answer: Option<Answer>) -> Option<Answer> {
        let answer = answer.filter(|answer| !answer.is_empty());
        match self.0.binary_search_by_key(&slot, |(own, _)| *own) {
            Ok(at) => match answer {
                Some(answer) => {
                    let place = self.0.get_mut(at)?;
                    Some(std::mem::replace(&mut place.1, answer))
                }
                None => Some(self.0.remove(at).1),
            },
            Err(at) => {
                if let Some(answer) = answer {
                    self.0.insert(at, (slot, answer));
                }
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::slot;

    #[test]
    fn an_empty_answer_is_no_answer() {
        let mut answers = Answers::default();
        let empty = Some(Answer::Line(Line::default()));
        answers.set(slot::TEST_OWNER, empty.clone());
        assert!(answers.is_empty());
        let owner = Answer::Line(Line::new("Dr. Haddad").unwrap());
        answers.set(slot::TEST_OWNER, Some(owner.clone()));
        assert_eq!(answers.set(slot::TEST_OWNER, empty), Some(owner));
        assert!(answers.is_empty());
    }

    #[test]
    fn answers_stand_in_the_order_of_the_form() {
        let mut answers = Answers::default();
        for slot in [slot::TEST_DUE, slot::TEST_WHAT, slot::TEST_OWNER] {
            answers.set(slot, Some(Answer::Line(Line::new("x").unwrap())));
        }
        let order: Vec<_> = answers.iter().map(|(slot, _)| slot).collect();
        assert_eq!(order, [slot::TEST_WHAT, slot::TEST_OWNER, slot::TEST_DUE]);
    }
}
