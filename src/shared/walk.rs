//! Every answer of a handoff that its card may do without, one by one, in an order that is always the same.

use crate::form::{Choice, Input, Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::{Answer, Answers};
use crate::handoff::question::{Asks, Question};
use crate::handoff::text::{Line, Note};

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It travels.
    Keep,
    /// That there is an answer travels, and not what it says.
    Mark,
    /// It does not travel.
    Drop,
}

/// What stands where an answer does not travel but that there is one matters. Nobody ever reads it.
pub(super) const MARK: &str = "…";

/// Where an answer stands: those of one place share their fate as far as that goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// A text of the one person, by its number.
    Own(u8),
    /// A slot of the form, on the sheet.
    Sheet(Slot),
    /// A slot of the form, of a thing of this part.
    Item(Part, Slot),
    /// The words of a thing of this part.
    Name(Part),
    /// Whether this is asked at all.
    Question,
}

/// What a spot holds.
#[derive(Clone, Copy)]
pub(super) enum Held<'a> {
    /// The person's words.
    Words(&'a str),
    /// What they chose.
    Chosen(&'a [Choice]),
    /// A question, with everything in it.
    Question(&'a Question),
}

/// Walks `handoff` and asks for the fate of each answer.
pub(super) fn walk(handoff: &mut Handoff, fate: &mut dyn FnMut(Spot, Held<'_>) -> Fate) {
    let request = &mut handoff.request;
    let lines = [
        &mut handoff.person.helper,
        &mut handoff.person.language,
        &mut handoff.transition.why,
        &mut request.own_purpose,
        &mut request.sender,
        &mut request.receiver,
        &mut request.receiver_phone,
        &mut request.call_back,
    ];
    for (number, line) in (0..).zip(lines) {
        of_line(line, Spot::Own(number), fate);
    }
    let notes = [
        &mut handoff.worries.own,
        &mut handoff.medicines.before,
        &mut handoff.medicines.now,
    ];
    for (number, note) in (100..).zip(notes) {
        if !note.is_empty() {
            match fate(Spot::Own(number), Held::Words(note.as_str())) {
                Fate::Keep => {}
                Fate::Mark => *note = Note::new(MARK).unwrap_or_default(),
                Fate::Drop => *note = Note::default(),
            }
        }
    }
    of_answers(&mut handoff.sheet, Spot::Sheet, fate);
    for medicine in &mut handoff.medicines.list {
        of_line(&mut medicine.name, Spot::Name(Part::Medicines), fate);
        let spot = |slot| Spot::Item(Part::Medicines, slot);
        of_answers(&mut medicine.details, spot, fate);
    }
    for allergy in &mut handoff.allergies.list {
        of_line(&mut allergy.thing, Spot::Name(Part::Allergies), fate);
        of_line(&mut allergy.reaction, Spot::Own(50), fate);
        let spot = |slot| Spot::Item(Part::Allergies, slot);
        of_answers(&mut allergy.details, spot, fate);
    }
    handoff.questions.chosen.retain_mut(|question| {
        let stays = fate(Spot::Question, Held::Question(question)) != Fate::Drop;
        if let Asks::Own(words) = &mut question.asks {
            of_line(words, Spot::Name(Part::Questions), fate);
        }
        let spot = |slot| Spot::Item(Part::Questions, slot);
        of_answers(&mut question.details, spot, fate);
        stays
    });
    for item in &mut handoff.lists.items {
        let part = item.part;
        of_answers(&mut item.answers, |slot| Spot::Item(part, slot), fate);
    }
    handoff.lists.items.retain(|item| !item.answers.is_empty());
}

/// Takes the marks out again: whoever goes on with what came has no answer there.
pub(super) fn without_marks(handoff: &mut Handoff) {
    walk(handoff, &mut |_, held| match held {
        Held::Words(MARK) => Fate::Drop,
        Held::Question(question) if matches!(&question.asks, Asks::Own(words) if words.as_str() == MARK) => {
            Fate::Drop
        }
        Held::Words(_) | Held::Chosen(_) | Held::Question(_) => Fate::Keep,
    });
}

fn of_line(line: &mut Line, spot: Spot, fate: &mut dyn FnMut(Spot, Held<'_>) -> Fate) {
    if line.is_empty() {
        return;
    }
    match fate(spot, Held::Words(line.as_str())) {
        Fate::Keep => {}
        Fate::Mark => *line = mark(),
        Fate::Drop => *line = Line::default(),
    }
}

fn of_answers(
    answers: &mut Answers,
    spot: impl Fn(Slot) -> Spot,
    fate: &mut dyn FnMut(Spot, Held<'_>) -> Fate,
) {
    let mut changed = Vec::new();
    for (slot, answer) in answers.iter() {
        let held = match answer {
            Answer::Chosen(chosen) => Held::Chosen(chosen),
            Answer::Line(_) | Answer::Note(_) | Answer::Day(..) => Held::Words(answers.words(slot)),
        };
        match fate(spot(slot), held) {
            Fate::Keep => {}
            Fate::Mark => changed.extend(marked(answer).map(|answer| (slot, Some(answer)))),
            Fate::Drop => changed.push((slot, None)),
        }
    }
    for (slot, answer) in changed {
        answers.set(slot, answer);
    }
}

/// What stands for an answer of its kind. Of a choice there is nothing but which it is.
fn marked(answer: &Answer) -> Option<Answer> {
    match answer {
        Answer::Chosen(_) => None,
        Answer::Line(_) => Some(Answer::Line(mark())),
        Answer::Day(_, on) => Some(Answer::Day(mark(), *on)),
        Answer::Note(_) => Note::new(MARK).ok().map(Answer::Note),
    }
}

fn mark() -> Line {
    Line::new(MARK).unwrap_or_default()
}

/// Words of a leg that are never told hour by hour: where no card shows them, they need not travel.
const NOT_OF_TIME: [Slot; 4] = [
    slot::LEG_ROLE,
    slot::LEG_THING,
    slot::LEG_KNOW,
    slot::LEG_ACCEPTED_BY,
];

/// Whether what stands here is told hour by hour, so that it travels whether or not it shows at this moment: it will,
/// when its time comes. Of a leg that is when it counts, who it is, and how to reach them.
pub(super) fn is_of_time(spot: Spot) -> bool {
    match spot {
        Spot::Item(Part::Baton, slot) => !NOT_OF_TIME.contains(&slot),
        Spot::Sheet(slot::MOVE_TIME) => true,
        Spot::Sheet(slot) | Spot::Item(_, slot) => slot.input() == Input::Day,
        Spot::Own(_) | Spot::Name(_) | Spot::Question => false,
    }
}

/// Whether it matters at another time than this that there is an answer: a leg for a single thing is none for everything.
pub(super) fn is_never_dropped(spot: Spot) -> bool {
    spot == Spot::Item(Part::Baton, slot::LEG_THING)
}
