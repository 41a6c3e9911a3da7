//! When somebody can be reached: by day, at night, or because they are in the same place.

use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::letters::fold;
use crate::phone::number_in;

/// How somebody can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// They are in the same place as the person.
    pub is_here: bool,
    /// The number by day, in the person's words; empty where there is none.
    pub day: String,
    /// The number at night; empty where there is none.
    pub night: String,
}

impl Reach {
    /// Whether they can be reached by day. Whoever answers at night answers by day.
    #[must_use]
    pub fn by_day(&self) -> bool {
        self.is_here || !self.day.is_empty() || !self.night.is_empty()
    }

    /// Whether they can be reached at night.
    #[must_use]
    pub fn at_night(&self) -> bool {
        self.is_here || !self.night.is_empty()
    }
}

/// From the leg itself; what it does not say is looked up among the people who were entered once, by name.
pub(super) fn reach(handoff: &Handoff, answers: &Answers) -> Reach {
    let who = answers.words(slot::LEG_WHO);
    let (name, behind) = who.split_once(',').unwrap_or((who, ""));
    let contact = handoff.lists.of(Part::Contacts).find(|contact| {
        let known = contact.answers.words(slot::CONTACT_NAME);
        !known.is_empty() && fold(known) == fold(name.trim())
    });
    let known = |slot| contact.map_or("", |contact| contact.answers.words(slot));
    let request = &handoff.request;
    let is_receiver =
        !request.receiver.is_empty() && fold(request.receiver.as_str()) == fold(name.trim());
    let receiver_phone = if is_receiver {
        request.receiver_phone.as_str()
    } else {
        ""
    };
    let first = |all: [&str; 4]| {
        // Words without a number, such as "the desk" or "Ward 412", reach nobody.
        let found = all.into_iter().find(|words| number_in(words).is_some());
        found.unwrap_or_default().trim().to_owned()
    };
    Reach {
        is_here: answers.has(slot::LEG_HERE, choice::YES),
        day: first([
            answers.words(slot::LEG_DAY),
            behind,
            known(slot::CONTACT_DAY),
            receiver_phone,
        ]),
        night: first([
            answers.words(slot::LEG_NIGHT),
            known(slot::CONTACT_NIGHT),
            "",
            "",
        ]),
    }
}
