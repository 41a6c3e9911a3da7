//! Whom to call when nothing came, and the number: whoever was named for it, else who takes over.

use super::Promise;
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::letters::{before_comma, fold};
use crate::phone::number_in;

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callee {
    /// Who, in the person's words.
    pub who: String,
    /// The number, as it was written; none where none is known.
    pub number: Option<String>,
}

/// Whom to call about a promise; none where nobody is named.
#[must_use]
pub fn callee(handoff: &Handoff, promise: &Promise) -> Option<Callee> {
    let request = &handoff.request;
    let receiver = request.receiver.as_str();
    let receiver_phone = request.receiver_phone.as_str();
    if !promise.call.is_empty() {
        return Some(named(handoff, &promise.call));
    }
    if !receiver.is_empty() || !receiver_phone.is_empty() {
        let who = if receiver.is_empty() {
            receiver_phone
        } else {
            receiver
        };
        return Some(named(handoff, who));
    }
    let mut contacts = handoff.lists.of(Part::Contacts);
    let next = contacts.find(|contact| {
        contact.answers.has(slot::CONTACT_SIDE, choice::TAKES_OVER) && !contact.answers.is_empty()
    })?;
    Some(Callee {
        who: next.name().to_owned(),
        number: by_day_or_night(&next.answers),
    })
}

/// The number that stands behind the name, or else is known of somebody of this name.
fn named(handoff: &Handoff, who: &str) -> Callee {
    let name = before_comma(who);
    let is_same = |known: &str| !known.is_empty() && fold(known) == fold(name);
    let known = || {
        let mut contacts = handoff.lists.of(Part::Contacts);
        let contact = contacts
            .find(|contact| is_same(contact.answers.words(slot::CONTACT_NAME)))
            .and_then(|contact| by_day_or_night(&contact.answers));
        let request = &handoff.request;
        let receiver = || {
            let is_receiver = is_same(before_comma(request.receiver.as_str()));
            number_in(request.receiver_phone.as_str()).filter(|_| is_receiver)
        };
        contact.or_else(receiver)
    };
    Callee {
        who: who.to_owned(),
        number: number_in(who).or_else(known),
    }
}

fn by_day_or_night(answers: &Answers) -> Option<String> {
    let day = number_in(answers.words(slot::CONTACT_DAY));
    day.or_else(|| number_in(answers.words(slot::CONTACT_NIGHT)))
}

/// What a phone dials for a number as it is written: its digits, with a plus where it begins with one.
#[must_use]
pub fn dialed(number: &str) -> String {
    let plus = number.starts_with('+').then_some('+');
    let digits = number.chars().filter(char::is_ascii_digit);
    plus.into_iter().chain(digits).collect()
}
