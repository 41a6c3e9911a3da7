//! A copy of one person or of all, as text, and what comes of bringing it back.
//!
//! What it holds is the saved form, so that a copy of any version can be read for ever; a saved file without the envelope
//! is read, too.

use serde_json::Value;

use crate::action::Refused;
use crate::envelope::{self, Kind, NotRead};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::merge::{self, Plan};
use crate::people::{People, is_blank};
use crate::saved::{self, Unreadable};
use crate::seal::Limits;
use crate::words::Message;

/// The longest copy that stands in a file as plain text, in bytes: what is longer is not even read from the file. A locked
/// one takes far less room.
pub const LONGEST: usize = 1024 * 1024;

/// How a person who is here already is brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// What is in the copy is brought into what is here: nothing is lost.
    Merge,
    /// What is in the copy stands, and what is here goes.
    Replace,
}

/// One person of a copy, beside who is here.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored<'a> {
    /// As the copy has them.
    pub copy: &'a Handoff,
    /// As they are here; none when they are not.
    pub here: Option<&'a Handoff>,
    /// What bringing both together comes to, where they are here.
    ///
    /// # Errors
    /// [`Refused::Full`] where both together are too much: then only replacing is left.
    pub plan: Option<Result<Plan, Refused>>,
}

/// A copy of everybody but the examples; none when nobody has anything to keep.
#[must_use]
pub fn of_all(people: &People) -> Option<String> {
    people.to_keep().as_ref().map(written)
}

/// A copy of one person.
#[must_use]
pub fn of_one(handoff: &Handoff) -> String {
    written(&People::with(handoff.clone()))
}

fn written(people: &People) -> String {
    // The saved form as it is: not even an empty answer is left out.
    let saved = saved::write(people);
    let (version, kind) = (envelope::VERSION, Kind::Backup.name());
    format!("{{\"v\":{version},\"kind\":\"{kind}\",\"saved\":{saved}}}")
}

/// Reads a copy, or a saved file of any version.
///
/// # Errors
/// [`NotRead`], and nothing of it is used.
pub fn read(text: &[u8]) -> Result<People, NotRead> {
    if text.len() > Limits::BACKUP.inflated {
        return Err(NotRead::TooBig);
    }
    let saved = match envelope::open_as(Kind::Backup, text) {
        Ok(value) => value.get("saved").map(Value::to_string),
        Err(NotRead::NotOurs) => std::str::from_utf8(text).ok().map(str::to_owned),
        // What has more in it than any copy is somebody else's, or was changed.
        Err(NotRead::Damaged | NotRead::TooBig) => {
            return Err(broken(&String::from_utf8_lossy(text)));
        }
        Err(why) => return Err(why),
    };
    let saved = saved.ok_or(NotRead::Damaged)?;
    saved::read(&saved).map_err(|why| match why {
        Unreadable::Broken => broken(&saved),
        Unreadable::Newer { .. } => NotRead::Newer,
        Unreadable::TooLong => NotRead::TooBig,
    })
}

/// What is wrong with what cannot be read: was it once ours?
fn broken(text: &str) -> NotRead {
    if ["\"warm-handoff\"", "\"kind\":\"backup\""]
        .iter()
        .any(|ours| text.contains(ours))
    {
        NotRead::Damaged
    } else {
        NotRead::NotOurs
    }
}

/// What a copy holds, beside who is here, before anything is done. `say` says a message in the person's language.
#[must_use]
pub fn compared<'a>(
    people: &'a People,
    copy: &'a People,
    say: &dyn Fn(&Message) -> String,
) -> Vec<Restored<'a>> {
    let all = copy.own().map(|copy| {
        let here = people.own().find(|own| own.id == copy.id);
        Restored {
            copy,
            here,
            plan: here.map(|here| merge::plan(here, copy, say)),
        }
    });
    all.collect()
}

/// Brings these people of a copy back. Who is not here is added. Gives back everybody as they were: to undo it, they
/// become the people again.
///
/// # Errors
/// [`Refused`] where somebody cannot be merged, or there would be more people than fit: then nobody was changed.
pub fn restore(
    people: &mut People,
    copy: &People,
    wanted: &[(ItemId, How)],
    say: &dyn Fn(&Message) -> String,
) -> Result<People, Refused> {
    let before = people.clone();
    let mut after = before.clone();
    let open = after.open().id;
    let was_blank = !after.open().example && is_blank(after.open());
    // Who is added last stands first: so they stand in the order of the copy.
    let copied: Vec<_> = copy.own().collect();
    for theirs in copied.into_iter().rev() {
        let Some((id, how)) = wanted.iter().find(|(id, _)| *id == theirs.id) else {
            continue;
        };
        let mine = after.own().find(|own| own.id == *id);
        let next = match (mine, how) {
            (Some(mine), How::Merge) => merge::merged(mine, &merge::plan(mine, theirs, say)?)?,
            _ => theirs.clone(),
        };
        if !after.add_and_open(next) {
            return Err(Refused::Full);
        }
        // Nobody gives way, and leaves no trace.
        if was_blank && copy.own().all(|own| own.id != open) {
            after.remove_other(open);
        }
    }
    // Who was on the screen stays there.
    if !was_blank {
        after.switch_to(open);
    }
    *people = after;
    Ok(before)
}
