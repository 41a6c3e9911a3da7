//! For whom a card is: whoever hands over or takes over, the person, or a helper.

use super::Handoff;
use crate::words::{Voice, Who};

/// Who reads the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// Whoever hands over or takes over: 60 seconds, I-PASS order.
    #[default]
    Clinician,
    /// The person: large and plain, in their words.
    Patient,
    /// The helper: what to do.
    Helper,
}

impl Reader {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Clinician, Self::Patient, Self::Helper];

    /// The name in addresses, file names, saved files and commands.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Clinician => "clinician",
            Self::Patient => "patient",
            Self::Helper => "helper",
        }
    }

    /// In whose voice this reader's card is said: the person reads it as their own, a helper as about the person,
    /// whoever fills it in. The care team hears who fills it in.
    #[must_use]
    pub fn voice(self, handoff: &Handoff) -> Voice {
        let voice = handoff.voice();
        let who = match self {
            Self::Clinician => voice.who,
            Self::Patient => Who::Me,
            Self::Helper => Who::Other,
        };
        Voice { who, ..voice }
    }

    /// The reader with this [`Self::name`].
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reader| reader.name() == name)
    }
}
