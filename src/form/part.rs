//! The parts of the preparation, as a person would name them.

/// One part: either facts about the one person, or a list of things of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// About the person: senses, what matters, wishes.
    Me,
    /// The move itself.
    Move,
    /// What they live with.
    Conditions,
    /// What was done.
    Procedures,
    /// Tubes, lines and other things still in the body.
    Devices,
    /// The medication list.
    Medicines,
    /// Allergies and reactions.
    Allergies,
    /// Worries.
    Worries,
    /// Questions to ask.
    Questions,
    /// Warning signs, as told by someone.
    Signs,
    /// Visits, with rides.
    Visits,
    /// Tests whose results are not back.
    Tests,
    /// Equipment and supplies.
    Equipment,
    /// What they cannot or may not do yet.
    Limits,
    /// The helper.
    Helper,
    /// What helpers do.
    Tasks,
    /// People and phone numbers.
    Contacts,
    /// Where the paper is wrong.
    Corrections,
    /// The baton: who is responsible, from when to when.
    Baton,
    /// The request for the talk: who must be there, when it suits.
    Ask,
    /// What was asked of whom, and what they said.
    Tries,
    /// The talk itself.
    Talk,
    /// What was promised, and by when.
    Promises,
}

impl Part {
    /// In the order in which they are asked: medicines and what follows come early, since they are what goes wrong most.
    pub const ALL: [Self; 23] = [
        Self::Me,
        Self::Move,
        Self::Medicines,
        Self::Allergies,
        Self::Worries,
        Self::Questions,
        Self::Visits,
        Self::Tests,
        Self::Signs,
        Self::Conditions,
        Self::Procedures,
        Self::Devices,
        Self::Equipment,
        Self::Limits,
        Self::Helper,
        Self::Tasks,
        Self::Contacts,
        Self::Corrections,
        Self::Ask,
        Self::Tries,
        Self::Talk,
        Self::Baton,
        Self::Promises,
    ];

    /// The lists of things that are kept as items: all of one shape.
    pub const LISTS: [Self; 14] = [
        Self::Conditions,
        Self::Procedures,
        Self::Devices,
        Self::Signs,
        Self::Visits,
        Self::Tests,
        Self::Equipment,
        Self::Limits,
        Self::Tasks,
        Self::Contacts,
        Self::Corrections,
        Self::Baton,
        Self::Tries,
        Self::Promises,
    ];

    /// The name in addresses and saved files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Move => "move",
            Self::Conditions => "conditions",
            Self::Procedures => "procedures",
            Self::Devices => "devices",
            Self::Medicines => "medicines",
            Self::Allergies => "allergies",
            Self::Worries => "worries",
            Self::Questions => "questions",
            Self::Signs => "signs",
            Self::Visits => "visits",
            Self::Tests => "tests",
            Self::Equipment => "equipment",
            Self::Limits => "limits",
            Self::Helper => "helper",
            Self::Tasks => "tasks",
            Self::Contacts => "contacts",
            Self::Corrections => "corrections",
            Self::Baton => "baton",
            Self::Ask => "ask",
            Self::Tries => "tries",
            Self::Talk => "talk",
            Self::Promises => "promises",
        }
    }

    /// The part with this [`Self::name`].
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// Whether its things are kept as items of one shape.
    #[must_use]
    pub fn is_list(self) -> bool {
        Self::LISTS.contains(&self)
    }

    /// Whether it asks about the one person, with no things of its own.
    #[must_use]
    pub fn is_sheet(self) -> bool {
        matches!(
            self,
            Self::Me | Self::Move | Self::Worries | Self::Helper | Self::Ask | Self::Talk
        )
    }

    /// Whether each of its things can say where it comes from. People, corrections and what was asked or promised say it
    /// by themselves.
    #[must_use]
    pub fn has_source(self) -> bool {
        matches!(self, Self::Medicines | Self::Allergies)
            || self.is_list()
                && !matches!(
                    self,
                    Self::Contacts | Self::Corrections | Self::Baton | Self::Tries | Self::Promises
                )
    }
}
