//! The switches and the cards that were handed on, in a saved file.

use serde_json::{Map, Value};

use super::read::{id, line, list, read_handoff, read_moment, text};
use super::write::{handoff, moment, object};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::reader::Reader;
use crate::handoff::sent::{Sent, Sharing};
use crate::handoff::topic::Topic;

const SHARING: &str = "sharing";
const SENT: &str = "sent";

/// Nothing is written where there is nothing: what travels has neither.
pub(super) fn write_sent(from: &Handoff, written: &mut Map<String, Value>) {
    let readers = Reader::ALL.into_iter();
    let off = readers.map(|reader| (reader, from.sharing.off(reader)));
    let off: Vec<_> = off
        .filter(|(_, off)| !off.is_empty())
        .map(|(reader, off)| {
            Value::Object(object(vec![
                ("reader", reader.name().into()),
                ("off", topics(&off)),
            ]))
        })
        .collect();
    if !off.is_empty() {
        written.insert(SHARING.to_owned(), off.into());
    }
    if !from.sent.is_empty() {
        let sent = from.sent.iter().map(write_card);
        written.insert(SENT.to_owned(), sent.collect());
    }
}

fn write_card(from: &Sent) -> Value {
    let key: String = from.key.iter().map(|byte| format!("{byte:02x}")).collect();
    let taken = from.taken.iter().map(|id| Value::from(id.to_string()));
    let mut fields = vec![
        ("id", from.id.to_string().into()),
        ("at", moment(from.at).into()),
        ("reader", from.reader.name().into()),
        ("to", from.to.as_str().into()),
        ("key", key.into()),
        ("left", topics(&from.left)),
        ("taken", taken.collect()),
    ];
    if !from.came.is_empty() {
        fields.push(("came", from.came.as_str().into()));
    }
    if let Some(was) = &from.was {
        fields.push(("was", Value::Object(handoff(was))));
    }
    Value::Object(object(fields))
}

fn topics(topics: &[Topic]) -> Value {
    topics.iter().map(|topic| topic.name()).collect()
}

pub(super) fn read_sharing(saved: &Value) -> Option<Sharing> {
    let mut sharing = Sharing::default();
    for (reader, off) in list(saved, SHARING, |own| {
        Some((reader(own)?, read_topics(own, "off")?))
    })? {
        for topic in off {
            sharing.set(reader, topic, false);
        }
    }
    Some(sharing)
}

pub(super) fn read_sent(saved: &Value) -> Option<Vec<Sent>> {
    list(saved, SENT, |own| {
        let was = match own.get("was") {
            None | Some(Value::Null) => None,
            // A card within a card says nothing, and nobody builds one that deep.
            Some(was) => Some(Box::new(
                Some(was)
                    .filter(|was| was.get(SENT).is_none())
                    .and_then(read_handoff)?,
            )),
        };
        Some(Sent {
            id: id(own)?,
            at: read_moment(own.get("at")?.as_str()?)?,
            reader: reader(own)?,
            to: line(own, "to")?,
            key: key(text(own, "key")?)?,
            left: read_topics(own, "left")?,
            was,
            taken: list(own, "taken", |id| id.as_str()?.parse::<ItemId>().ok())?,
            came: text(own, "came")?.to_owned(),
        })
    })
}

fn reader(saved: &Value) -> Option<Reader> {
    Reader::named(saved.get("reader")?.as_str()?)
}

/// As everywhere in a file, a name that is not known is passed over.
fn read_topics(saved: &Value, name: &str) -> Option<Vec<Topic>> {
    let named = list(saved, name, |topic| topic.as_str().map(Topic::named))?;
    Some(named.into_iter().flatten().collect())
}

/// 32 hexadecimal digits.
fn key(text: &str) -> Option<[u8; 16]> {
    let is_hex = text.len() == 32 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    let key = u128::from_str_radix(text, 16).ok().filter(|_| is_hex)?;
    Some(key.to_be_bytes())
}
