//! From the model to its saved form.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde_json::{Map, Value};

use super::answers::write_answers as answers;
use super::codes::Code;
use super::sent::write_sent;
use super::{ANY_TIME, BEFORE_LEAVING, NOT_KNOWN};
use crate::handoff::Handoff;
use crate::handoff::allergy::Allergy;
use crate::handoff::lists::Item;
use crate::handoff::medicine::Medicine;
use crate::handoff::question::{Asks, Question};
use crate::handoff::request::When;
use crate::handoff::transition::Leaving;
use crate::people::People;

pub(super) fn write(people: &People) -> Map<String, Value> {
    let handoffs = people
        .all()
        .map(handoff)
        .map(Value::Object)
        .collect::<Vec<_>>();
    let open = people.open().id.to_string();
    object(vec![("open", open.into()), ("handoffs", handoffs.into())])
}

pub(super) fn handoff(from: &Handoff) -> Map<String, Value> {
    let Handoff {
        person,
        transition,
        worries,
        request,
        ..
    } = from;
    let chosen = worries.chosen.iter().map(|chosen| {
        Value::Object(object(vec![
            ("kind", chosen.worry.code().into()),
            ("much", chosen.much.map(Code::code).into()),
        ]))
    });
    let leaving = transition.leaving.map(|leaving| match leaving {
        Leaving::On(date) => day(date),
        Leaving::NotKnown => NOT_KNOWN.to_owned(),
    });
    let when = request.when.map(|when| match when {
        When::BeforeLeaving => BEFORE_LEAVING.to_owned(),
        When::AnyTime => ANY_TIME.to_owned(),
        When::On(date) => day(date),
    });
    let parts = [
        (
            "person",
            object(vec![
                ("name", person.name.as_str().into()),
                ("born", person.born.as_str().into()),
                ("written_in", person.written_in.as_deref().into()),
                ("filled_in_by", person.filled_in_by.code().into()),
                ("helper", person.helper.as_str().into()),
                ("interpreter", person.interpreter.into()),
                ("language", person.language.as_str().into()),
            ]),
        ),
        (
            "transition",
            object(vec![
                ("move", transition.kind.map(Code::code).into()),
                ("why", transition.why.as_str().into()),
                ("from", transition.from.as_str().into()),
                ("to", transition.to.as_str().into()),
                ("leaving", leaving.into()),
            ]),
        ),
        (
            "worries",
            object(vec![
                ("none", worries.none.into()),
                ("chosen", chosen.collect::<Vec<_>>().into()),
                ("own", worries.own.as_str().into()),
            ]),
        ),
        (
            "medicines",
            object(vec![
                ("answer", from.medicines.answer.code().into()),
                ("before", from.medicines.before.as_str().into()),
                ("now", from.medicines.now.as_str().into()),
                (
                    "list",
                    from.medicines
                        .list
                        .iter()
                        .map(medicine)
                        .collect::<Vec<_>>()
                        .into(),
                ),
            ]),
        ),
        (
            "allergies",
            object(vec![
                ("answer", from.allergies.answer.code().into()),
                (
                    "list",
                    from.allergies
                        .list
                        .iter()
                        .map(allergy)
                        .collect::<Vec<_>>()
                        .into(),
                ),
            ]),
        ),
        (
            "request",
            object(vec![
                ("wanted", request.wanted.code().into()),
                ("purpose", request.purpose.map(Code::code).into()),
                ("own_purpose", request.own_purpose.as_str().into()),
                ("sender", request.sender.as_str().into()),
                ("receiver", request.receiver.as_str().into()),
                ("receiver_phone", request.receiver_phone.as_str().into()),
                ("call_back", request.call_back.as_str().into()),
                ("when", when.into()),
            ]),
        ),
    ];
    let mut written = Map::new();
    for (name, part) in parts {
        written.insert(name.to_owned(), Value::Object(part));
    }
    written.insert("id".to_owned(), from.id.to_string().into());
    written.insert("example".to_owned(), from.example.into());
    written.insert("changed_at".to_owned(), from.changed_at.map(moment).into());
    let questions = from.questions.chosen.iter().map(question);
    written.insert("questions".to_owned(), questions.collect());
    let said = from.lists.answers.iter().map(|(part, answer)| {
        Value::Object(object(vec![
            ("part", part.name().into()),
            ("answer", answer.code().into()),
        ]))
    });
    written.insert("lists".to_owned(), said.collect());
    let items = from.lists.items.iter().map(item);
    written.insert("items".to_owned(), items.collect());
    written.insert("answers".to_owned(), answers(&from.sheet));
    write_sent(from, &mut written);
    written
}

fn question(from: &Question) -> Value {
    let mut fields = match &from.asks {
        Asks::Bank(bank) => vec![("bank", bank.as_str().into())],
        Asks::Own(words) => vec![
            ("id", from.id.to_string().into()),
            ("words", words.as_str().into()),
        ],
    };
    fields.push(("answers", answers(&from.details)));
    Value::Object(object(fields))
}

fn item(from: &Item) -> Value {
    Value::Object(object(vec![
        ("id", from.id.to_string().into()),
        ("part", from.part.name().into()),
        ("answers", answers(&from.answers)),
    ]))
}

fn medicine(from: &Medicine) -> Value {
    Value::Object(object(vec![
        ("id", from.id.to_string().into()),
        ("change", from.change.code().into()),
        ("name", from.name.as_str().into()),
        ("answers", answers(&from.details)),
    ]))
}

fn allergy(from: &Allergy) -> Value {
    Value::Object(object(vec![
        ("id", from.id.to_string().into()),
        ("thing", from.thing.as_str().into()),
        ("reaction", from.reaction.as_str().into()),
        ("answers", answers(&from.details)),
    ]))
}

/// One by one: collected, each number of fields would bring a sort of its own into the program.
pub(super) fn object(fields: Vec<(&str, Value)>) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    object
}

/// `2026-11-23`. Written by hand: chrono's own formatting weighs more than all of this.
pub(super) fn day(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// `2026-11-23T10:40`, local time.
pub(super) fn moment(moment: NaiveDateTime) -> String {
    format!(
        "{}T{:02}:{:02}",
        day(moment.date()),
        moment.hour(),
        moment.minute()
    )
}
