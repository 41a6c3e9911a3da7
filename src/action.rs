//! The only way to change a [`Handoff`]: an [`Action`], applied.

mod allergies;
mod answers;
mod field;
mod lists;
mod medicines;
mod offer;
mod outcome;
mod questions;
mod sharing;
pub mod target;
mod worries;

pub use field::Field;
pub use medicines::Taken;
pub use offer::offers;
pub use outcome::{Applied, Refused};
use outcome::{has_room, swap};

use crate::bank::BankId;
use crate::form::{Choice, Part, Slot};
pub use crate::handoff::MOST_ITEMS;

use crate::handoff::Handoff;
use crate::handoff::allergy::{AllergiesAnswer, Allergy};
use crate::handoff::answers::Answer;
use crate::handoff::id::ItemId;
use crate::handoff::lists::{Item, ListAnswer};
use crate::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use crate::handoff::person::FilledInBy;
use crate::handoff::place::Place;
use crate::handoff::question::Question;
use crate::handoff::reader::Reader;
use crate::handoff::request::{Purpose, Wanted, When};
use crate::handoff::sent::Sent;
use crate::handoff::topic::Topic;
use crate::handoff::transition::{Leaving, Move};
use crate::handoff::worry::{Chosen, Much, Worry};

/// One change to a handoff. Ids, days and language tags come in from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Free text in a field, exactly as typed. Refused when too long for it.
    Write(Field, String),
    /// The language that the app is in, as a tag.
    WrittenIn(Option<String>),
    /// Who is filling this in.
    FilledInBy(FilledInBy),
    /// Which move it is.
    Move(Option<Move>),
    /// When they leave.
    Leaving(Option<Leaving>),

    /// Choose a worry; it goes last. Choosing it twice changes nothing.
    AddWorry(Worry),
    /// Take a worry out.
    RemoveWorry(Worry),
    /// Put a worry back in its place.
    PutWorry(usize, Chosen),
    /// How much a chosen worry worries them.
    HowMuch(Worry, Option<Much>),
    /// Say that nothing worries them; takes out the chips, and never own words.
    NoWorries(bool),

    /// Choose a question of the bank; it goes last. Choosing it twice changes nothing.
    AddBankQuestion(BankId),
    /// Take a question of the bank out.
    RemoveBankQuestion(BankId),
    /// Begin a question of one's own.
    AddOwnQuestion(ItemId),
    /// Take a question of one's own out.
    RemoveOwnQuestion(ItemId),
    /// Put a question back in its place.
    PutQuestion(usize, Question),
    /// Move a question to this place in the order of asking; past the end is last.
    RankQuestion(ItemId, usize),
    /// Move a question before the one that stands above it on the screen.
    RaiseQuestion(ItemId),

    /// Answer for medicines as a whole, which takes the listed ones out. `Listed` comes of listing one, so it changes nothing here.
    AnswerMedicines(MedicinesAnswer),
    /// Answer for medicines as a whole where none is listed; otherwise nothing.
    PutMedicinesAnswer(MedicinesAnswer),
    /// Put these on the list, each that fits; what does not is named.
    TakeOver(Vec<Taken>),
    /// Begin a medicine.
    AddMedicine(ItemId, Change),
    /// Take a medicine out.
    RemoveMedicine(ItemId),
    /// What happened to a medicine.
    SetChange(ItemId, Change),
    /// Take out every medicine with this change.
    RemoveMedicines(Change),
    /// Put medicines back in their places, lowest place first.
    PutMedicines(Vec<(usize, Medicine)>),

    /// Answer for allergies as a whole; anything but `Has` takes the listed ones out.
    AnswerAllergies(AllergiesAnswer),
    /// Begin an allergy.
    AddAllergy(ItemId),
    /// Take an allergy out.
    RemoveAllergy(ItemId),
    /// Put allergies back in their places, lowest place first.
    PutAllergies(Vec<(usize, Allergy)>),

    /// Choose in a slot of the form, or take the choice back.
    Choose(Place, Slot, Choice, bool),
    /// Put an answer where it was, or none.
    SetAnswer(Place, Slot, Option<Answer>),
    /// Answer for a list as a whole; an answer takes its items out.
    AnswerList(Part, Option<ListAnswer>),
    /// Answer for a list as a whole where it holds nothing; otherwise nothing.
    PutListAnswer(Part, Option<ListAnswer>),
    /// Begin an item of a list.
    AddItem(Part, ItemId),
    /// Take an item out of a list.
    RemoveItem(Part, ItemId),
    /// Put items back in their places, lowest place first.
    PutItems(Vec<(usize, Item)>),

    /// Whether the person wants a warm handoff.
    Want(Wanted),
    /// What the talk is for.
    Purpose(Option<Purpose>),
    /// When the talk would suit.
    When(Option<When>),
    /// Whether an interpreter is needed.
    Interpreter(bool),

    /// Whether a reader's card says something of this.
    Share(Reader, Topic, bool),
    /// Remember a card that was handed on. One of that name already changes nothing.
    HandOn(Sent),
    /// Forget a card again; what had to make room for it comes back in its place.
    TakeBack(ItemId, Vec<(usize, Sent)>),
    /// Mark a reply to a card as taken.
    TookReply(ItemId, ItemId),
    /// Mark a reply to a card as not taken.
    ForgetReply(ItemId, ItemId),
    /// The replies to a card as they came, kept with it. Refused where there is no room.
    KeepReplies(ItemId, String),
}

/// Applies one action.
///
/// # Errors
/// [`Refused`], and then the handoff is as it was.
pub fn apply(handoff: &mut Handoff, action: Action) -> Result<Applied, Refused> {
    let undo = match action {
        Action::Write(field, text) => return field.write(handoff, &text),
        Action::WrittenIn(tag) => Action::WrittenIn(swap(&mut handoff.person.written_in, tag)),
        Action::FilledInBy(by) => Action::FilledInBy(swap(&mut handoff.person.filled_in_by, by)),
        Action::Move(kind) => Action::Move(swap(&mut handoff.transition.kind, kind)),
        Action::Leaving(leaving) => Action::Leaving(swap(&mut handoff.transition.leaving, leaving)),

        Action::AddWorry(worry) => return Ok(worries::add(&mut handoff.worries, worry)),
        Action::RemoveWorry(worry) => return Ok(worries::remove(&mut handoff.worries, worry)),
        Action::PutWorry(at, worry) => {
            return Ok(worries::put(&mut handoff.worries, at, worry));
        }
        Action::HowMuch(worry, much) => {
            return worries::how_much(&mut handoff.worries, worry, much);
        }
        Action::NoWorries(none) => return Ok(worries::none(&mut handoff.worries, none)),

        Action::AddBankQuestion(id) => {
            return questions::add(&mut handoff.questions, Question::of_bank(id));
        }
        Action::AddOwnQuestion(id) => {
            let question = Question::own(id, Default::default());
            return questions::add(&mut handoff.questions, question);
        }
        Action::RemoveBankQuestion(id) => {
            return Ok(questions::remove_bank(&mut handoff.questions, id));
        }
        Action::RemoveOwnQuestion(id) => {
            return questions::remove_own(&mut handoff.questions, id);
        }
        Action::PutQuestion(at, question) => {
            return questions::put(&mut handoff.questions, at, question);
        }
        Action::RankQuestion(id, to) => {
            return questions::rank(&mut handoff.questions, id, to);
        }
        Action::RaiseQuestion(id) => return questions::raise(&mut handoff.questions, id),

        Action::PutMedicinesAnswer(answer) => {
            return Ok(medicines::put_answer(&mut handoff.medicines, answer));
        }
        Action::TakeOver(taken) => return medicines::take_over(&mut handoff.medicines, taken),
        Action::AnswerMedicines(answer) => {
            return Ok(medicines::answer(&mut handoff.medicines, answer));
        }
        Action::AddMedicine(id, change) => {
            return medicines::add(&mut handoff.medicines, id, change);
        }
        Action::RemoveMedicine(id) => return medicines::remove(&mut handoff.medicines, id),
        Action::SetChange(id, change) => {
            return medicines::set_change(&mut handoff.medicines, id, change);
        }
        Action::RemoveMedicines(change) => {
            return Ok(medicines::remove_all(&mut handoff.medicines, change));
        }
        Action::PutMedicines(items) => return medicines::put(&mut handoff.medicines, items),

        Action::AnswerAllergies(answer) => {
            return Ok(allergies::answer(&mut handoff.allergies, answer));
        }
        Action::AddAllergy(id) => return allergies::add(&mut handoff.allergies, id),
        Action::RemoveAllergy(id) => return allergies::remove(&mut handoff.allergies, id),
        Action::PutAllergies(items) => return allergies::put(&mut handoff.allergies, items),

        Action::Choose(place, slot, choice, is_chosen) => {
            return answers::choose(handoff, place, slot, choice, is_chosen);
        }
        Action::SetAnswer(place, slot, answer) => {
            return answers::set(handoff, place, slot, answer);
        }
        Action::AnswerList(part, answer) => {
            return lists::answer(&mut handoff.lists, part, answer);
        }
        Action::PutListAnswer(part, answer) => {
            return lists::put_answer(&mut handoff.lists, part, answer);
        }
        Action::AddItem(part, id) => return lists::add(&mut handoff.lists, part, id),
        Action::RemoveItem(part, id) => return lists::remove(&mut handoff.lists, part, id),
        Action::PutItems(items) => return lists::put(&mut handoff.lists, items),

        Action::Want(wanted) => Action::Want(swap(&mut handoff.request.wanted, wanted)),
        Action::Purpose(purpose) => Action::Purpose(swap(&mut handoff.request.purpose, purpose)),
        Action::When(when) => Action::When(swap(&mut handoff.request.when, when)),
        Action::Interpreter(wanted) => {
            Action::Interpreter(swap(&mut handoff.person.interpreter, wanted))
        }

        Action::Share(reader, topic, is_on) => {
            let was_on = handoff.sharing.set(reader, topic, is_on);
            Action::Share(reader, topic, was_on)
        }
        Action::HandOn(card) => return Ok(sharing::hand_on(handoff, card)),
        Action::TakeBack(card, before) => return Ok(sharing::take_back(handoff, card, before)),
        Action::TookReply(card, reply) => return sharing::took(handoff, card, reply),
        Action::ForgetReply(card, reply) => return sharing::forget(handoff, card, reply),
        Action::KeepReplies(card, came) => return sharing::keep(handoff, card, came),
    };
    Ok(Applied::undone_by(vec![undo]))
}
