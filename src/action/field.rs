//! Every place that holds free text, so that one kind of text box serves them all.

use super::{Action, Applied, Refused};
use crate::form::{Input, Slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answer;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::handoff::text::{Line, Note, TooLong};

/// A place for free text in a handoff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The person's name.
    Name,
    /// The day or year of birth.
    Born,
    /// The helper's name.
    Helper,
    /// The language to talk in.
    Language,
    /// Why they are in care.
    Why,
    /// The place they leave.
    From,
    /// The place they go to.
    To,
    /// Worries in own words; several lines.
    OwnWorry,
    /// The words of an own question.
    Question(ItemId),
    /// The medicines before, one a line; several lines.
    MedicinesBefore,
    /// The medicines on the paper now, one a line; several lines.
    MedicinesNow,
    /// Name and dose of a medicine.
    Medicine(ItemId),
    /// What made them ill.
    Allergy(ItemId),
    /// What happened then.
    Reaction(ItemId),
    /// The purpose of the talk in own words.
    OwnPurpose,
    /// Who hands over.
    Sender,
    /// Who takes over.
    Receiver,
    /// How to reach who takes over.
    ReceiverPhone,
    /// How to reach the person.
    CallBack,
    /// A slot of the form that holds words.
    Answer(Place, Slot),
}

impl Field {
    /// Whether this action changes what stands there, or takes it out: done later, it would take later words.
    #[must_use]
    pub fn is_of(self, action: &Action) -> bool {
        match (action, self) {
            (Action::Write(field, _), _) => *field == self,
            (Action::SetAnswer(place, slot, _), _) => self == Self::Answer(*place, *slot),
            (Action::RemoveItem(part, id), Self::Answer(place, _)) => {
                place == Place::Item(*part, *id)
            }
            _ => false,
        }
    }

    /// What stands there now; none when the item is gone.
    #[must_use]
    pub fn read(self, handoff: &Handoff) -> Option<&str> {
        let request = &handoff.request;
        let text = match self {
            Self::Name => handoff.person.name.as_str(),
            Self::Born => handoff.person.born.as_str(),
            Self::Helper => handoff.person.helper.as_str(),
            Self::Language => handoff.person.language.as_str(),
            Self::Why => handoff.transition.why.as_str(),
            Self::From => handoff.transition.from.as_str(),
            Self::To => handoff.transition.to.as_str(),
            Self::OwnWorry => handoff.worries.own.as_str(),
            Self::MedicinesBefore => handoff.medicines.before.as_str(),
            Self::MedicinesNow => handoff.medicines.now.as_str(),
            Self::Question(id) => match &handoff.questions.with_id(id)?.asks {
                Asks::Own(words) => words.as_str(),
                Asks::Bank(_) => return None,
            },
            Self::Medicine(id) => handoff
                .medicines
                .list
                .iter()
                .find(|item| item.id == id)?
                .name
                .as_str(),
            Self::Allergy(id) => handoff
                .allergies
                .list
                .iter()
                .find(|item| item.id == id)?
                .thing
                .as_str(),
            Self::Reaction(id) => handoff
                .allergies
                .list
                .iter()
                .find(|item| item.id == id)?
                .reaction
                .as_str(),
            Self::OwnPurpose => request.own_purpose.as_str(),
            Self::Sender => request.sender.as_str(),
            Self::Receiver => request.receiver.as_str(),
            Self::ReceiverPhone => request.receiver_phone.as_str(),
            Self::CallBack => request.call_back.as_str(),
            Self::Answer(place, slot) if slot.is_of(place.part()) => {
                handoff.answers(place)?.words(slot)
            }
            Self::Answer(..) => return None,
        };
        Some(text)
    }

    pub(super) fn write(self, handoff: &mut Handoff, text: &str) -> Result<Applied, Refused> {
        let before = self.read(handoff).ok_or(Refused::NoSuchItem)?.to_owned();
        let mut undo = vec![Action::Write(self, before.clone())];
        match self {
            Self::OwnWorry => {
                handoff.worries.own = Note::new(text)?;
                if handoff.worries.none && !handoff.worries.own.is_empty() {
                    handoff.worries.none = false;
                    undo.push(Action::NoWorries(true));
                }
            }
            Self::MedicinesBefore => handoff.medicines.before = Note::new(text)?,
            Self::MedicinesNow => handoff.medicines.now = Note::new(text)?,
            Self::Answer(place, slot) => {
                let answer = match slot.input() {
                    Input::One | Input::Many => return Err(Refused::NoSuchItem),
                    Input::Note => Answer::Note(Note::new(text)?),
                    Input::Day => Answer::Day(Line::new(text)?, None),
                    Input::Line | Input::Phone | Input::Who | Input::Time => {
                        Answer::Line(Line::new(text)?)
                    }
                };
                // Said again in the same words, it was said when it was.
                if before != text
                    && let Some(answers) = handoff.answers_mut(place)
                {
                    undo = vec![Action::SetAnswer(
                        place,
                        slot,
                        answers.set(slot, Some(answer)),
                    )];
                }
            }
            line => {
                let written = Line::new(text)?;
                if let Some(place) = line.line_mut(handoff) {
                    *place = written;
                }
            }
        }
        Ok(Applied::undone_by(undo))
    }

    fn line_mut(self, handoff: &mut Handoff) -> Option<&mut Line> {
        let request = &mut handoff.request;
        match self {
            Self::Name => Some(&mut handoff.person.name),
            Self::Born => Some(&mut handoff.person.born),
            Self::Helper => Some(&mut handoff.person.helper),
            Self::Language => Some(&mut handoff.person.language),
            Self::Why => Some(&mut handoff.transition.why),
            Self::From => Some(&mut handoff.transition.from),
            Self::To => Some(&mut handoff.transition.to),
            Self::OwnWorry | Self::MedicinesBefore | Self::MedicinesNow | Self::Answer(..) => None,
            Self::Question(id) => {
                let mut questions = handoff.questions.chosen.iter_mut();
                let found = questions.find(|question| question.id == id)?;
                match &mut found.asks {
                    Asks::Own(words) => Some(words),
                    Asks::Bank(_) => None,
                }
            }
            Self::Medicine(id) => handoff
                .medicines
                .list
                .iter_mut()
                .find(|item| item.id == id)
                .map(|item| &mut item.name),
            Self::Allergy(id) => handoff
                .allergies
                .list
                .iter_mut()
                .find(|item| item.id == id)
                .map(|item| &mut item.thing),
            Self::Reaction(id) => handoff
                .allergies
                .list
                .iter_mut()
                .find(|item| item.id == id)
                .map(|item| &mut item.reaction),
            Self::OwnPurpose => Some(&mut request.own_purpose),
            Self::Sender => Some(&mut request.sender),
            Self::Receiver => Some(&mut request.receiver),
            Self::ReceiverPhone => Some(&mut request.receiver_phone),
            Self::CallBack => Some(&mut request.call_back),
        }
    }
}

impl From<TooLong> for Refused {
    fn from(too_long: TooLong) -> Self {
        Self::TooLong(too_long)
    }
}
