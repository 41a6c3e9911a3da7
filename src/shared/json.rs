//! A card that is handed on, as JSON, and back.

use chrono::NaiveDateTime;
use serde_json::Value;

use super::{Shared, in_order};
use crate::card::{LeftOut, Reader};
use crate::clock::Carried;
use crate::envelope::{self, Kind, NotRead};
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::lists::Item;
use crate::handoff::medicine::{Change, Medicine};
use crate::handoff::topic::Topic;
use crate::saved::{self, base64};

impl Shared {
    /// The card as compact JSON: `{"v":1,"kind":"card","card":ID,"key":KEY,"reader":…,"left":[…],"made":…,"clocks":[…],"handoff":{…}}`.
    #[must_use]
    pub fn json(&self) -> String {
        let mut handoff = saved::write_handoff(&self.handoff);
        if let Some(fields) = handoff.as_object_mut() {
            // Its name is the card's.
            fields.remove("id");
        }
        let off = self.left.off.iter().map(|topic| Value::from(topic.name()));
        let clocks = self.clocks.as_ref().map(Carried::written);
        let version = if needs_newest(&self.handoff) {
            envelope::NEWEST
        } else {
            envelope::VERSION
        };
        envelope::close(
            version,
            Kind::Card,
            vec![
                ("card", self.card.to_string().into()),
                ("key", base64::written(&self.key).into()),
                ("reader", self.reader.name().into()),
                ("left", off.collect()),
                ("short", short(&self.left.short)),
                ("made", saved::write_moment(self.made).into()),
                ("clocks", clocks.unwrap_or_default().into()),
                ("handoff", handoff),
            ],
        )
    }

    /// Reads a card that came. What a newer app added is passed over.
    ///
    /// # Errors
    /// [`NotRead`], and nothing of it is used.
    pub fn read(text: &[u8]) -> Result<Self, NotRead> {
        let value = envelope::open_as(Kind::Card, text)?;
        read(&value).ok_or(NotRead::Damaged)
    }
}

/// Whether an app that knows only the first version would call it broken.
fn needs_newest(handoff: &Handoff) -> bool {
    let is_unsaid = |medicine: &Medicine| medicine.change == Change::NotAnswered;
    let fell = |one: &Item| one.answers.has(slot::TRY_STATE, choice::NOT_HELD);
    handoff.medicines.list.iter().any(is_unsaid) || handoff.lists.of(Part::Tries).any(fell)
}

fn read(value: &Value) -> Option<Shared> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let card: ItemId = text("card")?.parse().ok()?;
    let made: NaiveDateTime = saved::read_moment(text("made")?)?;
    let mut handoff = value.get("handoff").cloned().unwrap_or_default();
    match &mut handoff {
        Value::Object(fields) => _ = fields.insert("id".to_owned(), card.to_string().into()),
        Value::Null => handoff = serde_json::json!({ "id": card.to_string() }),
        _ => return None,
    }
    let mut handoff = saved::read_handoff(&handoff)?;
    handoff.sent = Vec::new();
    handoff.sharing = Default::default();
    Some(Shared {
        card,
        key: base64::read(text("key")?)?,
        reader: Reader::named(text("reader")?)?,
        left: left(value)?,
        made,
        clocks: clocks(value)?,
        handoff,
    })
}

/// How many things of each topic had no room, in the order of [`Topic::ALL`]: in a code every letter counts.
fn short(counts: &[(Topic, usize)]) -> Value {
    if counts.is_empty() {
        return Value::Array(Vec::new());
    }
    let of = |topic| counts.iter().find(|(one, _)| *one == topic);
    let all = Topic::ALL.into_iter().map(of);
    all.map(|found| Value::from(found.map_or(0, |(_, count)| *count)))
        .collect()
}

/// As [`short`] writes them, or by the names of the topics.
fn read_short(value: &Value) -> Option<Vec<(Topic, usize)>> {
    let count = |(at, topic): (usize, Topic)| match value {
        Value::Array(all) => all.get(at).map(|count| (topic, count)),
        by_name => by_name.get(topic.name()).map(|count| (topic, count)),
    };
    let counts = Topic::ALL.into_iter().enumerate().filter_map(count);
    let counts = counts.map(|(topic, count)| Some((topic, usize::try_from(count.as_u64()?).ok()?)));
    let counts: Vec<_> = counts.collect::<Option<_>>()?;
    let given = counts.into_iter().filter(|(_, count)| *count > 0);
    (value.is_array() || value.is_object()).then(|| given.collect())
}

/// None within where an older app wrote none; none at all where they are no clocks.
fn clocks(value: &Value) -> Option<Option<Carried>> {
    let Some(all) = value.get("clocks") else {
        return Some(None);
    };
    let numbers = all.as_array()?.iter().map(Value::as_i64);
    let numbers: Vec<_> = numbers.collect::<Option<_>>()?;
    Carried::read(&numbers).map(Some)
}

fn left(value: &Value) -> Option<LeftOut> {
    let off: Vec<_> = match value.get("left") {
        None => Vec::new(),
        Some(all) => all
            .as_array()?
            .iter()
            .map(|name| name.as_str().map(Topic::named))
            .collect::<Option<_>>()?,
    };
    let short = value.get("short").map_or(Some(Vec::new()), read_short)?;
    let off: Vec<_> = off.into_iter().flatten().collect();
    Some(LeftOut {
        off: in_order(&off),
        short,
    })
}
