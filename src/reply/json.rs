//! A reply as JSON, and back.

use chrono::Timelike;
use serde_json::{Map, Value};

use super::{Accepts, Adds, Does, ENDS, Fix, Job, Kind, MOST, Reply, STARTS};
use crate::envelope::{self, NotRead};
use crate::form::Choice;
use crate::handoff::id::ItemId;
use crate::handoff::text::{Line, Note};
use crate::saved;

/// More than fits in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch;

const ACCEPTS: [(Accepts, &str); 3] = [
    (Accepts::Yes, "yes"),
    (Accepts::No, "no"),
    (Accepts::NotYet, "not_yet"),
];
const JOBS: [(Job, &str); 7] = [
    (Job::Test, "test"),
    (Job::Booking, "booking"),
    (Job::Ride, "ride"),
    (Job::Equipment, "equipment"),
    (Job::Promise, "promise"),
    (Job::Leg, "leg"),
    (Job::Task, "task"),
];
const KINDS: [(Kind, &str); 7] = [
    (Kind::Can, "can"),
    (Kind::Cannot, "cannot"),
    (Kind::Task, "task"),
    (Kind::Question, "question"),
    (Kind::Medicine, "medicine"),
    (Kind::Visit, "visit"),
    (Kind::Note, "note"),
];

impl Reply {
    /// The reply as compact JSON: `{"v":1,"kind":"reply","id":…,"card":…, …}`. What is empty is not in it.
    #[must_use]
    pub fn json(&self) -> String {
        let line = |line: &Line| Value::from(line.as_str());
        let jobs = |all: &[Does]| -> Value {
            let all = all.iter().map(|does| {
                object([
                    ("job", name(&JOBS, does.job).into()),
                    ("id", does.id.to_string().into()),
                    ("who", line(&does.who)),
                    ("by", line(&does.by)),
                ])
            });
            all.collect()
        };
        let adds = self.adds.iter().map(|adds| {
            object([
                ("kind", name(&KINDS, adds.kind).into()),
                ("words", adds.words.as_str().into()),
                ("", Value::Null),
                ("", Value::Null),
            ])
        });
        let fixes = self.fixes.iter().map(|fix| {
            object([
                ("paper", fix.paper.as_str().into()),
                ("say", fix.say.as_str().into()),
                ("", Value::Null),
                ("", Value::Null),
            ])
        });
        envelope::close(
            envelope::VERSION,
            envelope::Kind::Reply,
            vec![
                ("id", self.id.to_string().into()),
                ("card", self.card.to_string().into()),
                ("made", saved::write_moment(self.made).into()),
                // Beside it: an older app reads a moment to the minute, and passes this over.
                ("second", Some(self.made.second()).filter(|n| *n > 0).into()),
                ("name", line(&self.name)),
                ("role", line(&self.role)),
                (
                    "accepts",
                    self.accepts.map(|own| name(&ACCEPTS, own)).into(),
                ),
                ("why", line(&self.why)),
                ("day", line(&self.day)),
                ("night", line(&self.night)),
                ("starts", self.starts.map(Choice::code).into()),
                ("from_when", line(&self.from_when)),
                ("ends", self.ends.map(Choice::code).into()),
                ("until_when", line(&self.until_when)),
                ("does", jobs(&self.does)),
                ("cannot", jobs(&self.cannot)),
                ("said_back", self.said_back.as_str().into()),
                ("question", line(&self.question)),
                ("adds", adds.collect()),
                ("fixes", fixes.collect()),
            ],
        )
    }

    /// The JSON of a reply that whoever it goes to can read.
    ///
    /// # Errors
    /// [`TooMuch`] where it holds more than is read: it would be refused as a whole.
    pub fn sealable(&self) -> Result<String, TooMuch> {
        let text = self.json();
        match Self::read(text.as_bytes(), self.card) {
            Ok(_) => Ok(text),
            Err(_) => Err(TooMuch),
        }
    }

    /// Reads what came as the reply to this card. What a newer app added is passed over.
    ///
    /// # Errors
    /// [`NotRead`], and nothing of it is used. A reply to another card is not ours.
    pub fn read(text: &[u8], card: ItemId) -> Result<Self, NotRead> {
        let value = envelope::open_as(envelope::Kind::Reply, text)?;
        let reply = read(&value).ok_or(NotRead::Damaged)?;
        if reply.card != card {
            return Err(NotRead::NotOurs);
        }
        Ok(reply)
    }
}

fn read(saved: &Value) -> Option<Reply> {
    let made = saved::read_moment(saved.get("made")?.as_str()?)?;
    let second = saved.get("second").and_then(Value::as_u64);
    let second = second.and_then(|second| u32::try_from(second).ok());
    let made = second.and_then(|n| made.with_second(n)).unwrap_or(made);
    let (own, card) = (id(saved, "id")?, id(saved, "card")?);
    // What only a newer app knows is not said.
    let one_of = |name, all: &[Choice]| {
        let code = coded(saved, name)?;
        let known = code.and_then(Choice::named);
        Some(known.filter(|choice| all.contains(choice)))
    };
    Some(Reply {
        id: own,
        card,
        made,
        name: line(saved, "name")?,
        role: line(saved, "role")?,
        accepts: coded(saved, "accepts")?.and_then(|code| of(&ACCEPTS, code)),
        why: line(saved, "why")?,
        day: line(saved, "day")?,
        night: line(saved, "night")?,
        starts: one_of("starts", &STARTS)?,
        from_when: line(saved, "from_when")?,
        ends: one_of("ends", &ENDS)?,
        until_when: line(saved, "until_when")?,
        does: jobs(saved, "does")?,
        cannot: jobs(saved, "cannot")?,
        said_back: note(saved, "said_back")?,
        question: line(saved, "question")?,
        adds: list(saved, "adds", |own| {
            let kind = of(&KINDS, own.get("kind")?.as_str()?);
            Some(Some(Adds {
                // What only a newer app can place is a note here: its words are not lost.
                kind: kind.unwrap_or(Kind::Note),
                words: note(own, "words")?,
            }))
        })?,
        fixes: list(saved, "fixes", |own| {
            own.as_object()?;
            Some(Some(Fix {
                paper: note(own, "paper")?,
                say: note(own, "say")?,
            }))
        })?,
    })
}

fn jobs(saved: &Value, name: &str) -> Option<Vec<Does>> {
    list(saved, name, |own| {
        let job = of(&JOBS, own.get("job")?.as_str()?);
        let (id, who, by) = (id(own, "id")?, line(own, "who")?, line(own, "by")?);
        Some(job.map(|job| Does { job, id, who, by }))
    })
}

/// Fields without those that have no name.
fn object(fields: [(&str, Value); 4]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        if !name.is_empty() {
            object.insert(name.to_owned(), value);
        }
    }
    Value::Object(object)
}

fn name<T: PartialEq>(names: &[(T, &'static str)], wanted: T) -> &'static str {
    let found = names.iter().find(|(own, _)| *own == wanted);
    found.map_or("", |(_, name)| name)
}

fn of<T: Copy>(names: &[(T, &str)], code: &str) -> Option<T> {
    let found = names.iter().find(|(_, name)| *name == code);
    found.map(|(own, _)| *own)
}

fn id(saved: &Value, name: &str) -> Option<ItemId> {
    saved.get(name)?.as_str()?.parse().ok()
}

fn text<'a>(saved: &'a Value, name: &str) -> Option<&'a str> {
    saved.get(name).map_or(Some(""), Value::as_str)
}

fn line(saved: &Value, name: &str) -> Option<Line> {
    Line::new(text(saved, name)?).ok()
}

fn note(saved: &Value, name: &str) -> Option<Note> {
    Note::new(text(saved, name)?).ok()
}

/// `Some(None)` where nothing stands.
fn coded<'a>(saved: &'a Value, name: &str) -> Option<Option<&'a str>> {
    match saved.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(code) => code.as_str().map(Some),
    }
}

/// What is of a kind that only a newer app knows is passed over.
fn list<T>(
    saved: &Value,
    name: &str,
    read: impl Fn(&Value) -> Option<Option<T>>,
) -> Option<Vec<T>> {
    let Some(all) = saved.get(name) else {
        return Some(Vec::new());
    };
    let all = all.as_array()?;
    if all.len() > MOST {
        return None;
    }
    let read = all.iter().map(read).collect::<Option<Vec<_>>>()?;
    Some(read.into_iter().flatten().collect())
}
