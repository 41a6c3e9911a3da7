//! From the saved form to the model. What is missing is empty; what is of another kind is an error.
//!
//! It goes through plain JSON values and not through derived types: a derived reader for each small type would
//! weigh more than the rest of the model.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;

use super::answers::read_answers;
use super::codes::Code;
use super::sent::{read_sent, read_sharing};
use super::{ANY_TIME, BEFORE_LEAVING, NOT_KNOWN};
use crate::bank;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::allergy::{Allergies, Allergy};
use crate::handoff::id::ItemId;
use crate::handoff::lists::{Item, ListAnswer, Lists};
use crate::handoff::medicine::{Medicine, Medicines};
use crate::handoff::person::Person;
use crate::handoff::question::{Question, Questions};
use crate::handoff::request::{Request, When};
use crate::handoff::text::{Line, Note};
use crate::handoff::transition::{Leaving, Transition};
use crate::handoff::worry::{Chosen, Worries};
use crate::people::{MOST, People};

/// None when something is of another kind than it should be, or does not fit the model.
pub(super) fn read(saved: &Value) -> Option<People> {
    let open = saved.get("open")?.as_str()?.parse().ok()?;
    // Before any is read: each is looked for among all others.
    if saved.get("handoffs")?.as_array()?.len() > MOST {
        return None;
    }
    let handoffs = list(saved, "handoffs", read_handoff)?;
    let count = handoffs.len();
    let mut handoffs = handoffs.into_iter().rev();
    let mut people = People::with(handoffs.next()?);
    for handoff in handoffs {
        people.add_and_open(handoff);
    }
    let is_whole = people.switch_to(open) && people.all().count() == count;
    is_whole.then_some(people)
}

pub(super) fn read_handoff(saved: &Value) -> Option<Handoff> {
    let nothing = Value::Null;
    let part = |name| match saved.get(name) {
        None => Some(&nothing),
        Some(part) => part.is_object().then_some(part),
    };
    let (person, transition, worries) = (part("person")?, part("transition")?, part("worries")?);
    let (medicines, allergies, request) =
        (part("medicines")?, part("allergies")?, part("request")?);
    let handoff = Handoff {
        id: id(saved)?,
        example: flag(saved, "example")?,
        changed_at: optional(saved, "changed_at", read_moment)?,
        person: Person {
            name: line(person, "name")?,
            born: line(person, "born")?,
            written_in: optional(person, "written_in", |tag| Some(tag.to_owned()))?,
            filled_in_by: optional(person, "filled_in_by", Code::of)?.unwrap_or_default(),
            helper: line(person, "helper")?,
            interpreter: flag(person, "interpreter")?,
            language: line(person, "language")?,
        },
        transition: Transition {
            kind: optional(transition, "move", Code::of)?,
            why: line(transition, "why")?,
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
                Some(Chosen {
                    worry: Code::of(item.get("kind")?.as_str()?)?,
                    much: optional(item, "much", Code::of)?,
                })
            })?,
            own: Note::new(text(worries, "own")?).ok()?,
        },
        questions: Questions {
            chosen: list(saved, "questions", read_question)?,
        },
        medicines: Medicines {
            answer: optional(medicines, "answer", Code::of)?.unwrap_or_default(),
            list: list(medicines, "list", read_medicine)?,
            before: Note::new(text(medicines, "before")?).ok()?,
            now: Note::new(text(medicines, "now")?).ok()?,
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
        },
        sheet: read_answers(saved)?,
        lists: Lists {
            answers: list(saved, "lists", read_list_answer)?,
            items: list(saved, "items", read_item)?,
        },
        sharing: read_sharing(saved)?,
        sent: read_sent(saved)?,
    };
    handoff.is_consistent().then_some(handoff)
}

fn read_question(saved: &Value) -> Option<Question> {
    let question = match saved.get("bank") {
        Some(bank) => Question::of_bank(bank::find(bank.as_str()?)?.id),
        None => Question::own(id(saved)?, line(saved, "words")?),
    };
    Some(Question {
        details: read_answers(saved)?,
        ..question
    })
}

fn read_list_answer(saved: &Value) -> Option<(Part, ListAnswer)> {
    Some((part(saved)?, optional(saved, "answer", Code::of)??))
}

fn read_item(saved: &Value) -> Option<Item> {
    Some(Item {
        id: id(saved)?,
        part: part(saved)?,
        answers: read_answers(saved)?,
    })
}

fn part(saved: &Value) -> Option<Part> {
    Part::named(saved.get("part")?.as_str()?).filter(|part| part.is_list())
}

fn read_medicine(saved: &Value) -> Option<Medicine> {
    Some(Medicine {
        id: id(saved)?,
        change: optional(saved, "change", Code::of)??,
        name: line(saved, "name")?,
        details: read_answers(saved)?,
    })
}

fn read_allergy(saved: &Value) -> Option<Allergy> {
    Some(Allergy {
        id: id(saved)?,
        thing: line(saved, "thing")?,
        reaction: line(saved, "reaction")?,
        details: read_answers(saved)?,
    })
}

pub(super) fn id(saved: &Value) -> Option<ItemId> {
    saved.get("id")?.as_str()?.parse().ok()
}

pub(super) fn line(saved: &Value, name: &str) -> Option<Line> {
    Line::new(text(saved, name)?).ok()
}

pub(super) fn text<'a>(saved: &'a Value, name: &str) -> Option<&'a str> {
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

pub(super) fn list<T>(
    saved: &Value,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Vec<T>> {
    match saved.get(name) {
        None => Some(Vec::new()),
        Some(list) => list.as_array()?.iter().map(read).collect(),
    }
}

pub(super) fn read_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut next = || parts.next();
    NaiveDate::from_ymd_opt(
        next()?.parse().ok()?,
        next()?.parse().ok()?,
        next()?.parse().ok()?,
    )
}

pub(super) fn read_moment(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(read_day(date)?.and_time(time))
}
