//! The words to say on the phone: who calls, what was promised, that nothing came, and one question. No advice.

use super::{Kind, Promise};
use crate::handoff::Handoff;
use crate::handoff::person::FilledInBy;
use crate::letters::before_comma;
use crate::words::{Arg, Message, Who, say};

/// The words, sentence by sentence, in the voice of whoever calls: the person, or the helper for them.
#[must_use]
pub fn script(handoff: &Handoff, promise: &Promise) -> Vec<Message> {
    let mut said = vec![hello(handoff)];
    let from = handoff.transition.from.as_str();
    said.extend((!from.is_empty()).then(|| say::after_say_from(from)));
    said.extend(promised(promise));
    said.extend(due(promise));
    said.push(match promise.kind {
        Kind::Delivery => say::after_say_not_here(),
        Kind::Visit => say::after_say_not_held(),
        Kind::Promise | Kind::Result | Kind::Call | Kind::Answer => say::after_say_silent(),
    });
    said.push(say::after_say_question());
    said.push(match number(handoff) {
        "" => say::after_say_no_number(),
        number => say::after_say_number(number),
    });
    said
}

fn hello(handoff: &Handoff) -> Message {
    let is_nameless = handoff.person.name.is_empty();
    match (handoff.voice().who, handoff.helper_name()) {
        (Who::Me, _) if is_nameless => say::after_say_hello(),
        (Who::Me, _) => say::after_say_name(),
        (Who::Other, "") => say::after_say_for(),
        (Who::Other, helper) => say::after_say_helper(helper),
    }
}

fn promised(promise: &Promise) -> Vec<Message> {
    let of = |name: &str, named: fn(Arg) -> Message, unnamed: fn() -> Message| {
        if name.is_empty() {
            unnamed()
        } else {
            named(name.into())
        }
    };
    let (what, who) = (promise.what.as_str(), before_comma(&promise.who));
    match promise.kind {
        Kind::Promise => vec![match (who, what) {
            ("", "") => say::after_say_someone(),
            (who, "") => say::after_say_promiser(who),
            ("", what) => say::after_say_told(what),
            (who, what) => say::after_say_told_by(who, what),
        }],
        Kind::Result => {
            let result = of(what, say::after_say_result, say::after_say_result_unnamed);
            let reader = (!who.is_empty()).then(|| say::after_say_reader(who));
            std::iter::once(result).chain(reader).collect()
        }
        Kind::Visit => vec![of(who, say::after_say_visit, say::after_say_visit_unnamed)],
        Kind::Delivery => {
            vec![of(
                what,
                say::after_say_delivery,
                say::after_say_delivery_unnamed,
            )]
        }
        Kind::Call => vec![of(who, say::after_say_call, say::after_say_call_unnamed)],
        Kind::Answer => vec![of(who, say::after_say_asked, say::after_say_asked_unnamed)],
    }
}

/// By when it was to be: the day, else the words that are no day.
fn due(promise: &Promise) -> Option<Message> {
    if let Some(day) = promise.day_said() {
        return Some(if promise.kind == Kind::Visit {
            say::after_say_on(day)
        } else {
            say::after_say_by(day)
        });
    }
    let told = promise.told.as_str();
    (!told.is_empty()).then(|| say::after_say_by_words(told))
}

/// Where to call back: what was written for that, else the helper's phone where a helper is there.
fn number(handoff: &Handoff) -> &str {
    match handoff.request.call_back.as_str() {
        "" if handoff.person.filled_in_by != FilledInBy::Me => {
            handoff.sheet.words(crate::form::slot::HELPER_PHONE)
        }
        call_back => call_back,
    }
}
