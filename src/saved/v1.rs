//! Version 1 of the saved form. The names in it are in people's files: they never change.
//!
//! It goes through plain JSON values and not through derived types: a derived reader for each small type would
//! weigh more than the rest of the model. A field that is missing is empty; one of another kind is an error.

mod codes;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde_json::{Map, Value};

use crate::bank;
use crate::handoff::Handoff;
use crate::handoff::allergy::{Allergies, Allergy};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::{Medicine, Medicines};
use crate::handoff::person::Person;
use crate::handoff::question::{Question, Questions};
use crate::handoff::request::{Request, When};
use crate::handoff::text::{Line, Note};
use crate::handoff::transition::{Leaving, Transition};
use crate::handoff::worry::Worries;
use crate::people::People;
use codes::Code;

const BEFORE_LEAVING: &str = "before_leaving";
const ANY_TIME: &str = "any_time";
const NOT_KNOWN: &str = "not_known";

pub(super) fn write(people: &People) -> Map<String, Value> {
    let handoffs = people
        .all()
        .map(handoff)
        .map(Value::Object)
        .collect::<Vec<_>>();
    object(vec![
        ("open", people.open().id.to_string().into()),
        ("handoffs", handoffs.into()),
    ])
}

/// None when something is of another kind than it should be, or does not fit the model.
pub(super) fn read(saved: &Value) -> Option<People> {
    let open = saved.get("open")?.as_str()?.parse().ok()?;
    let mut handoffs = list(saved, "handoffs", read_handoff)?.into_iter().rev();
    let mut people = People::with(handoffs.next()?);
    for handoff in handoffs {
        people.add_and_open(handoff);
    }
    people.switch_to(open);
    Some(people)
}

fn handoff(from: &Handoff) -> Map<String, Value> {
    let Handoff {
        person,
        transition,
        worries,
        request,
        ..
    } = from;
    let chosen = worries
        .chosen
        .iter()
        .map(|kind| Value::Object(object(vec![("kind", kind.code().into())])));
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
                ("written_in", person.written_in.as_deref().into()),
                ("filled_in_by", person.filled_in_by.code().into()),
                ("helper", person.helper.as_str().into()),
            ]),
        ),
        (
            "transition",
            object(vec![
                ("move", transition.kind.map(Code::code).into()),
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
                ("interpreter", request.interpreter.into()),
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
    let questions = from
        .questions
        .chosen
        .iter()
        .map(question)
        .collect::<Vec<_>>();
    written.insert("questions".to_owned(), questions.into());
    written
}

fn read_handoff(saved: &Value) -> Option<Handoff> {
    let nothing = Value::Null;
    let part = |name| saved.get(name).unwrap_or(&nothing);
    let (person, transition, worries) = (part("person"), part("transition"), part("worries"));
    let (medicines, allergies, request) = (part("medicines"), part("allergies"), part("request"));
    Some(Handoff {
        id: id(saved)?,
        example: flag(saved, "example")?,
        changed_at: optional(saved, "changed_at", read_moment)?,
        person: Person {
            name: line(person, "name")?,
            written_in: optional(person, "written_in", |tag| Some(tag.to_owned()))?,
            filled_in_by: optional(person, "filled_in_by", Code::of)?.unwrap_or_default(),
            helper: line(person, "helper")?,
        },
        transition: Transition {
            kind: optional(transition, "move", Code::of)?,
            from: line(transition, "from")?,
            to: line(transition, "to")?,
            leaving: optional(transition, "leaving", |leaving| match leaving {
                NOT_KNOWN => Some(Leaving::NotKnown),
                date => read_day(date).map(Leaving::On),
            })?,
        },
        worries: Worries {
            none: flag(worries, "none")?,
            chosen: list(worries, "chosen", |item| {
                Code::of(item.get("kind")?.as_str()?)
            })?,
            own: Note::new(text(worries, "own")?).ok()?,
        },
        questions: Questions {
            chosen: list(saved, "questions", read_question)?,
        },
        medicines: Medicines {
            answer: optional(medicines, "answer", Code::of)?.unwrap_or_default(),
            list: list(medicines, "list", read_medicine)?,
        },
        allergies: Allergies {
            answer: optional(allergies, "answer", Code::of)?.unwrap_or_default(),
            list: list(allergies, "list", read_allergy)?,
        },
        request: Request {
            wanted: optional(request, "wanted", Code::of)?.unwrap_or_default(),
            purpose: optional(request, "purpose", Code::of)?,
            own_purpose: line(request, "own_purpose")?,
            sender: line(request, "sender")?,
            receiver: line(request, "receiver")?,
            receiver_phone: line(request, "receiver_phone")?,
            call_back: line(request, "call_back")?,
            when: optional(request, "when", |when| match when {
                BEFORE_LEAVING => Some(When::BeforeLeaving),
                ANY_TIME => Some(When::AnyTime),
                date => read_day(date).map(When::On),
            })?,
            interpreter: flag(request, "interpreter")?,
        },
    })
}

fn question(from: &Question) -> Value {
    Value::Object(match from {
        Question::Bank(id) => object(vec![("bank", id.as_str().into())]),
        Question::Own { id, words } => object(vec![
            ("id", id.to_string().into()),
            ("words", words.as_str().into()),
        ]),
    })
}

fn read_question(saved: &Value) -> Option<Question> {
    match saved.get("bank") {
        Some(bank) => Some(Question::Bank(bank::find(bank.as_str()?)?.id)),
        None => Some(Question::Own {
            id: id(saved)?,
            words: line(saved, "words")?,
        }),
    }
}

fn medicine(from: &Medicine) -> Value {
    Value::Object(object(vec![
        ("id", from.id.to_string().into()),
        ("change", from.change.code().into()),
        ("name", from.name.as_str().into()),
    ]))
}

fn read_medicine(saved: &Value) -> Option<Medicine> {
    Some(Medicine {
        id: id(saved)?,
        change: optional(saved, "change", Code::of)??,
        name: line(saved, "name")?,
    })
}

fn allergy(from: &Allergy) -> Value {
    Value::Object(object(vec![
        ("id", from.id.to_string().into()),
        ("thing", from.thing.as_str().into()),
        ("reaction", from.reaction.as_str().into()),
    ]))
}

fn read_allergy(saved: &Value) -> Option<Allergy> {
    Some(Allergy {
        id: id(saved)?,
        thing: line(saved, "thing")?,
        reaction: line(saved, "reaction")?,
    })
}

/// One by one: collected, each number of fields would bring a sort of its own into the program.
fn object(fields: Vec<(&str, Value)>) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    object
}

fn id(saved: &Value) -> Option<ItemId> {
    saved.get("id")?.as_str()?.parse().ok()
}

fn line(saved: &Value, name: &str) -> Option<Line> {
    Line::new(text(saved, name)?).ok()
}

fn text<'a>(saved: &'a Value, name: &str) -> Option<&'a str> {
    saved.get(name).map_or(Some(""), Value::as_str)
}

fn flag(saved: &Value, name: &str) -> Option<bool> {
    saved.get(name).map_or(Some(false), Value::as_bool)
}

/// `Some(None)` when it is missing or null; `None` when it is there and cannot be read.
fn optional<T>(saved: &Value, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match saved.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => read(value.as_str()?).map(Some),
    }
}

fn list<T>(saved: &Value, name: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    match saved.get(name) {
        None => Some(Vec::new()),
        Some(list) => list.as_array()?.iter().map(read).collect(),
    }
}

/// `2026-11-23`. Written by hand: chrono's own formatting weighs more than all of this.
fn day(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

fn read_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut next = || parts.next();
    NaiveDate::from_ymd_opt(
        next()?.parse().ok()?,
        next()?.parse().ok()?,
        next()?.parse().ok()?,
    )
}

/// `2026-11-23T10:40`, local time.
fn moment(moment: NaiveDateTime) -> String {
    format!(
        "{}T{:02}:{:02}",
        day(moment.date()),
        moment.hour(),
        moment.minute()
    )
}

fn read_moment(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(read_day(date)?.and_time(time))
}
