//! The words that ask for the talk: to say aloud, and as a message to each side. What was not given is left out.

use chrono::NaiveDate;

use super::dates::windows;
use super::facts::{finders, must_be_there};
use super::{Rung, Said};
use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::story::{About, Sentence};
use crate::words::{Arg, Message, Words, names, say};

/// Who hears or reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever stands at the bed: said aloud.
    Nurse,
    /// Who hands over: a message.
    Sender,
    /// Who takes over: a message.
    Receiver,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nurse, Self::Sender, Self::Receiver];
}

/// What to say or write on this day to ask in this way, one message for each sentence or two.
#[must_use]
pub fn plea(handoff: &Handoff, rung: Rung, to: Audience, today: NaiveDate) -> Vec<Message> {
    let mut says = who_speaks(handoff, to);
    says.push(say::request_ask());
    says.push(how(handoff, rung, to));
    says.extend(purpose(handoff));
    // The card needs no time and nobody there.
    if rung != Rung::Written {
        says.extend(times(handoff, (to == Audience::Nurse).then_some(today)));
        says.extend(must_be_there(handoff).map(say::request_there));
    }
    says.extend(interpreter(handoff));
    says.extend(reach(handoff, to));
    says.push(match to {
        Audience::Nurse => say::request_name(),
        Audience::Sender | Audience::Receiver => say::request_name_back(),
    });
    says
}

/// What to say aloud to ask in the next way, to whoever heard the rest of it already.
#[must_use]
pub fn again(handoff: &Handoff, rung: Rung) -> Vec<Message> {
    vec![how(handoff, rung, Audience::Nurse), say::request_name()]
}

/// What to say when they said no to every way: the card, one name, one day, and whom to call.
#[must_use]
pub fn leaving(handoff: &Handoff) -> Vec<Message> {
    vec![
        say::request_leave(),
        say::request_leave_name(receiver(handoff)),
        say::request_leave_call(),
    ]
}

/// The words in a language, a line for each message.
#[must_use]
pub fn said(says: Vec<Message>, words: &Words) -> String {
    let about = About::Ask;
    Sentence { about, says }.said(words)
}

fn who_speaks(handoff: &Handoff, to: Audience) -> Vec<Message> {
    let person = &handoff.person;
    let is_other = person.filled_in_by == FilledInBy::SomeoneElse;
    let mut says = Vec::new();
    // Nobody who gets it may take a made-up person for a patient.
    if handoff.example && to != Audience::Nurse {
        says.push(say::card_example());
    }
    if is_other && !person.helper.is_empty() && to != Audience::Nurse {
        says.push(say::story_helper(person.helper.as_str()));
    }
    // Who stands before them needs no name of their own; who reads a message does.
    if !person.name.is_empty() && (is_other || to != Audience::Nurse) {
        says.push(say::story_name());
    }
    if to == Audience::Receiver {
        says.push(say::request_soon());
    }
    says
}

fn how(handoff: &Handoff, rung: Rung, to: Audience) -> Message {
    let you = || Arg::from(say::request_you());
    let sender = || named(handoff.request.sender.as_str(), say::request_some_sender);
    let (one, two) = match to {
        // Said aloud with nobody named, it is said to whoever can do it.
        Audience::Nurse if handoff.request.sender.is_empty() => (you(), receiver(handoff)),
        Audience::Nurse => (sender(), receiver(handoff)),
        Audience::Sender => (you(), receiver(handoff)),
        Audience::Receiver if rung == Rung::Written => return say::request_how_card(),
        Audience::Receiver => (you(), sender()),
    };
    say::request_how(rung.choice().code(), one, two, say::request_with())
}

fn receiver(handoff: &Handoff) -> Arg {
    named(
        handoff.request.receiver.as_str(),
        say::request_some_receiver,
    )
}

fn named(words: &str, otherwise: fn() -> Message) -> Arg {
    if words.is_empty() {
        otherwise().into()
    } else {
        words.into()
    }
}

fn purpose(handoff: &Handoff) -> Vec<Message> {
    let request = &handoff.request;
    let chosen = request.purpose.map(|one| Arg::from(names::purpose(one)));
    let own = request.own_purpose.as_str();
    let own = (!own.is_empty()).then(|| own.into());
    first_and_more(
        chosen.into_iter().chain(own),
        say::story_purpose,
        say::request_more,
    )
}

fn times(handoff: &Handoff, aloud_on: Option<NaiveDate>) -> Vec<Message> {
    let all = windows(handoff, aloud_on).into_iter().map(Said::into);
    first_and_more(all, say::request_window, say::request_window_more)
}

fn first_and_more(
    mut all: impl Iterator<Item = Arg>,
    first: fn(Arg) -> Message,
    more: fn(Arg) -> Message,
) -> Vec<Message> {
    let first = all.next().map(first);
    first.into_iter().chain(all.map(more)).collect()
}

fn interpreter(handoff: &Handoff) -> Option<Message> {
    let person = &handoff.person;
    person.interpreter.then(|| match person.language.as_str() {
        "" => say::request_interpreter(),
        language => say::request_interpreter_for(language),
    })
}

/// How to reach the others, and who can find out who they are.
fn reach(handoff: &Handoff, to: Audience) -> Vec<Message> {
    let request = &handoff.request;
    let mut says = Vec::new();
    if to != Audience::Receiver {
        let phone = request.receiver_phone.as_str();
        if !phone.is_empty() && to == Audience::Sender {
            says.push(say::request_phone(phone));
        }
        if request.receiver.is_empty() {
            says.push(say::request_find());
            says.extend(finders(handoff).map(say::request_find_maybe));
        }
    }
    let call_back = request.call_back.as_str();
    if !call_back.is_empty() {
        says.push(say::request_call(call_back));
    }
    says
}
