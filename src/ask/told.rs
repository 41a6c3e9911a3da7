//! What was asked so far, a line for each try.

use chrono::NaiveDate;

use super::dates::{Said, understood};
use crate::days::one_moment;
use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::words::{Message, Words, say};

/// One try: when, whom, in which way, what they said and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'a> {
    /// Which try it is.
    pub id: ItemId,
    when: Option<Said>,
    who: &'a str,
    how: Option<Message>,
    state: Option<Message>,
    why: &'a str,
}

/// Every try that has an answer, in the order of asking, as seen from this day.
#[must_use]
pub fn history(handoff: &Handoff, today: NaiveDate) -> Vec<Told<'_>> {
    let given = handoff.lists.of(Part::Tries);
    let given = given.filter(|item| !item.answers.is_empty());
    given.map(|item| told(item, today)).collect()
}

fn told(item: &Item, today: NaiveDate) -> Told<'_> {
    let answers = &item.answers;
    let state = answers.chosen(slot::TRY_STATE).first().copied();
    let how = answers.chosen(slot::TRY_HOW).first().copied();
    Told {
        id: item.id,
        when: when(item, today),
        who: answers.words(slot::TRY_WHO),
        how: how.map(Choice::words),
        state: state.map(|state| match state {
            choice::NOT_SURE => say::request_no_answer(),
            state => state.words(),
        }),
        why: answers.words(slot::TRY_WHY),
    }
}

/// The hour alone where it is today.
fn when(item: &Item, today: NaiveDate) -> Option<Said> {
    let answers = &item.answers;
    let is_today = answers.day(slot::TRY_WHEN, today).and_then(|(words, on)| {
        let moment = one_moment(words, on)?;
        moment.time.filter(|_| moment.day == today)
    });
    match is_today {
        Some(time) => Some(Said::Message(say::request_today(time))),
        None => understood(answers, slot::TRY_WHEN, None),
    }
}

impl Told<'_> {
    /// The line in a language.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let when = self.when.as_ref().map(|when| match when {
            Said::Message(message) => words.say(message),
            Said::Own(own) => own.clone(),
        });
        let own = |own: &str| (!own.is_empty()).then(|| own.to_owned());
        let say = |message: &Option<Message>| message.as_ref().map(|one| words.say(one));
        let ended = |part: String| part.trim_end_matches('.').to_owned();
        let head = joined([when, own(self.who)], ", ");
        let what = joined(
            [say(&self.how).map(ended), say(&self.state).map(ended)],
            ". ",
        );
        joined([joined([head, what], ": "), own(self.why)], ": ").unwrap_or_default()
    }
}

fn joined(parts: [Option<String>; 2], between: &str) -> Option<String> {
    let given: Vec<_> = parts.into_iter().flatten().collect();
    (!given.is_empty()).then(|| given.join(between))
}
