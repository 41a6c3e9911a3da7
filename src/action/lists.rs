//! Changes to the lists: visits, tests, warning signs and their like.

use super::{Action, Applied, Refused, has_room};
use crate::form::Part;
use crate::handoff::answers::Answers;
use crate::handoff::id::ItemId;
use crate::handoff::lists::{Item, ListAnswer, Lists};
use crate::words::{Message, say};

/// Answers for a whole list, which takes its items out.
pub(super) fn answer(
    lists: &mut Lists,
    part: Part,
    answer: Option<ListAnswer>,
) -> Result<Applied, Refused> {
    if !part.is_list() {
        return Err(Refused::NoSuchItem);
    }
    let mut undo = vec![Action::AnswerList(part, lists.answer(part))];
    let mut removed = None;
    if answer.is_some() {
        let taken = take(lists, |item| item.part == part);
        removed = self::removed(&taken);
        if !taken.is_empty() {
            undo.push(Action::PutItems(taken));
        }
    }
    say_of(lists, part, answer);
    Ok(Applied::removing(undo, removed))
}

/// What was answered before anything was in the list. It takes nothing out.
pub(super) fn put_answer(
    lists: &mut Lists,
    part: Part,
    answer: Option<ListAnswer>,
) -> Result<Applied, Refused> {
    if !part.is_list() {
        return Err(Refused::NoSuchItem);
    }
    if lists.of(part).next().is_some() {
        return Ok(Applied::default());
    }
    let before = lists.answer(part);
    say_of(lists, part, answer);
    Ok(Applied::undone_by(vec![Action::PutListAnswer(
        part, before,
    )]))
}

pub(super) fn add(lists: &mut Lists, part: Part, id: ItemId) -> Result<Applied, Refused> {
    if !part.is_list() {
        return Err(Refused::NoSuchItem);
    }
    let item = Item {
        id,
        part,
        answers: Answers::default(),
    };
    put(lists, vec![(lists.items.len(), item)])
}

/// Puts items back in their places, lowest place first. One that is there already stays as it is.
pub(super) fn put(lists: &mut Lists, items: Vec<(usize, Item)>) -> Result<Applied, Refused> {
    for part in Part::LISTS {
        let more = items.iter().filter(|(_, item)| item.part == part).count();
        has_room(lists.of(part).count(), more)?;
    }
    if items.iter().any(|(_, item)| !item.part.is_list()) {
        return Err(Refused::NoSuchItem);
    }
    let mut undo = Vec::new();
    // Last, when the items are out again: an answer for a whole list stands only where nothing is in it.
    let mut said_before = Vec::new();
    for (at, item) in items {
        if lists.item(item.part, item.id).is_none() {
            undo.push(Action::RemoveItem(item.part, item.id));
            if let Some(said) = lists.answer(item.part) {
                said_before.push(Action::PutListAnswer(item.part, Some(said)));
                say_of(lists, item.part, None);
            }
            lists.items.insert(at.min(lists.items.len()), item);
        }
    }
    undo.extend(said_before);
    Ok(Applied::undone_by(undo))
}

pub(super) fn remove(lists: &mut Lists, part: Part, id: ItemId) -> Result<Applied, Refused> {
    let taken = take(lists, |item| item.part == part && item.id == id);
    if taken.is_empty() {
        return Err(Refused::NoSuchItem);
    }
    let removed = removed(&taken);
    Ok(Applied::removing(vec![Action::PutItems(taken)], removed))
}

/// Keeps what is said of whole lists in the order of the parts.
fn say_of(lists: &mut Lists, part: Part, answer: Option<ListAnswer>) {
    lists.answers.retain(|(own, _)| *own != part);
    if let Some(answer) = answer {
        let before = lists.answers.iter().filter(|(own, _)| *own < part).count();
        lists.answers.insert(before, (part, answer));
    }
}

fn take(lists: &mut Lists, is_wanted: impl Fn(&Item) -> bool) -> Vec<(usize, Item)> {
    let items = std::mem::take(&mut lists.items).into_iter().enumerate();
    let (taken, kept): (Vec<_>, Vec<_>) = items.partition(|(_, item)| is_wanted(item));
    lists.items = kept.into_iter().map(|(_, item)| item).collect();
    taken
}

fn removed(taken: &[(usize, Item)]) -> Option<Message> {
    let mut named = taken.iter().filter(|(_, item)| !item.answers.is_empty());
    let (_, first) = named.next()?;
    match (named.count(), first.name()) {
        (0, "") => Some(say::list_removed_items(1)),
        (0, name) => Some(say::list_removed_item(name)),
        (more, _) => Some(say::list_removed_items(more + 1)),
    }
}
