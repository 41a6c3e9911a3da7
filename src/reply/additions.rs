//! What they said back, what they ask, what they add and what they put right: things that were not on the card.

use super::proposals::Proposal;
use super::{Adds, Fix, Kind, Reply};
use crate::action::{Action, Field};
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::handoff::text::{LINE_LIMIT, NOTE_LIMIT};
use crate::merge::{Now, Wish};
use crate::words::{Arg, Message, say};

/// None where they said nothing back. Whether it was right, the person says: what was said of other words goes.
pub(super) fn said_back(now: &Now<'_>, reply: &Reply) -> Option<Proposal> {
    let place = Place::Sheet(Part::Talk);
    let words = Wish::slot(place, slot::TALK_SAY_BACK, reply.said_back.as_str())?;
    let by = Wish::slot(place, slot::TALK_BY, reply.name.as_str());
    let by = by.filter(|_| !now.handoff.sheet.answers(slot::TALK_BY));
    let wishes = [words].into_iter().chain(by).collect();
    let said = slot::TALK_SAID;
    let judged = now.handoff.sheet.chosen(said).iter();
    let unsaid = judged.map(|choice| Action::Choose(place, said, *choice, false));
    Some(Proposal::of(
        now,
        say::reply_said_back(),
        unsaid.collect(),
        wishes,
    ))
}

/// None where they ask nothing. It is theirs and not the person's: it says who asks.
pub(super) fn question(now: &Now<'_>, reply: &Reply, number: u64) -> Option<Proposal> {
    let words = reply.question.as_str();
    if words.is_empty() {
        return None;
    }
    let words = signed(now, reply, words, (say::reply_asks, LINE_LIMIT));
    Some(own_question(
        now,
        reply,
        &words,
        number,
        say::reply_question(),
    ))
}

/// With who said it, where they gave a name and there is room for it.
pub(super) fn signed(
    now: &Now<'_>,
    reply: &Reply,
    words: &str,
    (said, most): (fn(Arg, Arg) -> Message, usize),
) -> String {
    let signed = now.say(&said(reply.name.as_str().into(), words.into()));
    if reply.name.is_empty() || signed.chars().count() > most {
        return words.to_owned();
    }
    signed
}

fn own_question(
    now: &Now<'_>,
    reply: &Reply,
    words: &str,
    number: u64,
    title: Message,
) -> Proposal {
    let mut chosen = now.handoff.questions.chosen.iter();
    let is_there = |asks: &Asks| matches!(asks, Asks::Own(own) if own.as_str() == words);
    let same = chosen.find(|question| is_there(&question.asks));
    let id = same.map_or_else(|| reply.derived(number), |question| question.id);
    let wish = Wish::words(Field::Question(id), say::reply_words(), words);
    Proposal::new_thing(
        now,
        title,
        Action::AddOwnQuestion(id),
        Place::Item(Part::Questions, id),
        wish.into_iter().collect(),
    )
}

/// What they add. What is too long for a line of its list becomes a note.
pub(super) fn added(now: &Now<'_>, reply: &Reply, adds: &Adds, number: u64) -> Option<Proposal> {
    let words = adds.words.as_str();
    if words.is_empty() {
        return None;
    }
    let is_line = words.chars().count() <= LINE_LIMIT && !words.contains('\n');
    let is_note = matches!(adds.kind, Kind::Can | Kind::Cannot);
    let kind = if is_line || is_note {
        adds.kind
    } else {
        Kind::Note
    };
    Some(match kind {
        Kind::Question => own_question(now, reply, words, number, say::reply_add_question()),
        Kind::Medicine => medicine(now, reply, words, number),
        Kind::Task => item(
            now,
            reply,
            (Part::Tasks, slot::TASK_WHAT, say::reply_add_task()),
            words,
            number,
        ),
        Kind::Visit => item(
            now,
            reply,
            (Part::Visits, slot::VISIT_FOR, say::reply_add_visit()),
            words,
            number,
        ),
        Kind::Can => helper(now, say::reply_add_can(), slot::HELPER_CAN, words)?,
        Kind::Cannot => helper(now, say::reply_add_cannot(), slot::HELPER_CANNOT, words)?,
        Kind::Note => note(
            now,
            reply,
            &signed(now, reply, words, (say::reply_says, NOTE_LIMIT)),
            number,
        ),
    })
}

/// Beside the papers.
pub(super) fn note(now: &Now<'_>, reply: &Reply, words: &str, number: u64) -> Proposal {
    let place = (
        Part::Corrections,
        slot::CORRECTION_SAY,
        say::reply_add_note(),
    );
    item(now, reply, place, words, number)
}

/// Of the one who helps, beside what stands there.
fn helper(now: &Now<'_>, title: Message, slot: Slot, words: &str) -> Option<Proposal> {
    let wish = Wish::slot(Place::Sheet(Part::Helper), slot, words)?;
    Some(Proposal::of(now, title, Vec::new(), vec![wish]))
}

fn medicine(now: &Now<'_>, reply: &Reply, words: &str, number: u64) -> Proposal {
    let mut list = now.handoff.medicines.list.iter();
    let same = list.find(|own| own.name.as_str() == words);
    let id = same.map_or_else(|| reply.derived(number), |own| own.id);
    let place = Place::Item(Part::Medicines, id);
    let words = Wish::words(Field::Medicine(id), say::reply_words(), words);
    let mut wishes: Vec<_> = words.into_iter().collect();
    // Of a medicine that is there already, the person said by themselves where it comes from.
    if same.is_none() && !reply.name.is_empty() {
        wishes.push(Wish::choice(place, slot::SOURCE_FROM, choice::WAS_TOLD));
        wishes.extend(Wish::slot(place, slot::SOURCE_WHO, reply.name.as_str()));
    }
    let add = Action::AddMedicine(id, Change::NotAnswered);
    Proposal::new_thing(now, say::reply_add_medicine(), add, place, wishes)
}

fn item(
    now: &Now<'_>,
    reply: &Reply,
    (part, slot, title): (Part, Slot, Message),
    words: &str,
    number: u64,
) -> Proposal {
    let mut items = now.handoff.lists.of(part);
    let same = items.find(|item| item.answers.words(slot) == words);
    let id = same.map_or_else(|| reply.derived(number), |item| item.id);
    let place = Place::Item(part, id);
    let wish = Wish::words(Field::Answer(place, slot), say::reply_words(), words);
    let wishes = wish.into_iter().collect();
    Proposal::new_thing(now, title, Action::AddItem(part, id), place, wishes)
}

/// What they put right, beside what the card says.
pub(super) fn fixed(now: &Now<'_>, reply: &Reply, fix: &Fix, number: u64) -> Option<Proposal> {
    if fix.paper.is_empty() && fix.say.is_empty() {
        return None;
    }
    let theirs = match fix.say.as_str() {
        "" => String::new(),
        words => signed(now, reply, words, (say::reply_says, NOTE_LIMIT)),
    };
    let mut items = now.handoff.lists.of(Part::Corrections);
    let same = items.find(|item| {
        item.answers.words(slot::CORRECTION_PAPER) == fix.paper.as_str()
            && item.answers.words(slot::CORRECTION_SAY) == theirs
    });
    let id: ItemId = same.map_or_else(|| reply.derived(number), |item| item.id);
    let place = Place::Item(Part::Corrections, id);
    let field = |slot| Field::Answer(place, slot);
    let theirs = theirs.as_str();
    let wishes = [
        Wish::words(
            field(slot::CORRECTION_PAPER),
            say::reply_card_says(),
            fix.paper.as_str(),
        ),
        Wish::words(field(slot::CORRECTION_SAY), say::reply_they_say(), theirs),
    ];
    Some(Proposal::new_thing(
        now,
        say::reply_fix(),
        Action::AddItem(Part::Corrections, id),
        place,
        wishes.into_iter().flatten().collect(),
    ))
}
