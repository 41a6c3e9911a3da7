//! Everything that a reply would change, one thing at a time, and what taking each comes to.

use super::{Reply, accepts, additions, jobs};
use crate::action::Action;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::merge::{Difference, Now, Wish};
use crate::words::{Message, say};

/// Numbers of what comes of each part of a reply, far enough apart for the most of each.
const QUESTION: u64 = 1;
const DOES: u64 = 100;
const ADDS: u64 = 200;
const FIXES: u64 = 300;
/// From here on: notes for what has no room beside mine.
const ASIDE: u64 = 1_000;
/// More answers than any proposal has.
const MOST_ANSWERS: u64 = 16;

/// One change: what it is about, each answer of it with mine and theirs, and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// What it is about: "Dr. Nair takes over", "Result: thyroid blood test".
    pub title: Message,
    /// Each answer of it.
    pub differences: Vec<Difference>,
    /// How it stands.
    pub state: State,
    /// What the person should know of it beside the answers.
    pub note: Option<Message>,
    /// What must be there first.
    pub(super) begin: Vec<Action>,
    /// The name of the first note for what has no room.
    aside: ItemId,
}

/// How a proposal stands beside what the person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The person has nothing there.
    New,
    /// It is so already.
    Same,
    /// The person has something else, and they saw it.
    Other,
    /// The person has something else that they did not see: it was changed since, or was not on their card.
    Conflict,
    /// The thing is not on the person's list any more. Taken, it comes back as a promise.
    Gone,
}

/// What the person does with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// What they say stands, and mine goes (there is an undo).
    Theirs,
    /// Both stand, side by side.
    Both,
    /// Mine stays as it is.
    Mine,
}

impl State {
    /// In words.
    #[must_use]
    pub fn said(self) -> Message {
        match self {
            Self::New => say::reply_state_new(),
            Self::Same => say::reply_state_same(),
            Self::Other => say::reply_state_other(),
            Self::Conflict => say::reply_state_conflict(),
            Self::Gone => say::reply_state_gone(),
        }
    }
}

impl Take {
    /// The words on its button.
    #[must_use]
    pub fn said(self, state: State) -> Message {
        match (self, state) {
            (Self::Theirs, State::New | State::Gone) => say::reply_take_new(),
            (Self::Mine, State::New | State::Gone) => say::reply_leave(),
            (Self::Theirs, _) => say::reply_take_theirs(),
            (Self::Both, _) => say::reply_take_both(),
            (Self::Mine, _) => say::reply_take_mine(),
        }
    }
}

impl Proposal {
    /// What can be done with it, best first; nothing where it is so already.
    #[must_use]
    pub fn ways(&self) -> &'static [Take] {
        match self.state {
            State::Same => &[],
            State::New | State::Gone => &[Take::Theirs, Take::Mine],
            // Of a choice there can be only one.
            _ if !self.differences.iter().any(Difference::has_room_for_both) => {
                &[Take::Theirs, Take::Mine]
            }
            State::Other => &[Take::Theirs, Take::Both, Take::Mine],
            State::Conflict => &[Take::Both, Take::Theirs, Take::Mine],
        }
    }

    /// A change of what is there, or of what `begin` begins.
    pub(super) fn of(now: &Now<'_>, title: Message, begin: Vec<Action>, wishes: Vec<Wish>) -> Self {
        let differences: Vec<_> = wishes
            .into_iter()
            .map(|wish| Difference::new(now, wish))
            .collect();
        Self {
            title,
            state: state(&differences),
            differences,
            note: None,
            begin,
            aside: ItemId(0),
        }
    }

    /// One more answer of it.
    pub(super) fn add(&mut self, one: Difference) {
        self.differences.push(one);
        self.state = state(&self.differences);
    }

    /// Where theirs was kept as a note before, it is so already.
    fn kept_aside_as(&mut self, handoff: &Handoff, aside: ItemId) {
        self.aside = aside;
        let mut any = false;
        for (number, one) in (0..).zip(&mut self.differences) {
            let note = handoff.lists.item(Part::Corrections, aside.derived(number));
            if note.is_some() {
                one.is_same = true;
                one.is_unseen = false;
                any = true;
            }
        }
        if any {
            self.state = state(&self.differences);
        }
    }

    /// A thing of its own. One that is there came of this reply, or says the same already: it stays as it is.
    pub(super) fn new_thing(
        now: &Now<'_>,
        title: Message,
        add: Action,
        place: Place,
        wishes: Vec<Wish>,
    ) -> Self {
        let is_there = now.handoff.answers(place).is_some();
        let proposal = Self::of(now, title, vec![add], wishes);
        Self {
            state: if is_there { State::Same } else { State::New },
            ..proposal
        }
    }
}

fn state(differences: &[Difference]) -> State {
    let any = |is: fn(&Difference) -> bool| differences.iter().any(is);
    if !any(|one| !one.is_same) {
        State::Same
    } else if any(|one| one.is_unseen) {
        State::Conflict
    } else if any(|one| !one.is_same && one.mine.is_some()) {
        State::Other
    } else {
        State::New
    }
}

/// Everything that a reply to a card of this handoff would change, in the order of what matters most. `say` says a
/// message in the person's language, where it becomes a text of theirs. Where it is already so, that is said and nothing
/// is to be done. None when the card is not of this handoff: the reply is for another card.
#[must_use]
pub fn proposals(
    handoff: &Handoff,
    reply: &Reply,
    say: &dyn Fn(&Message) -> String,
) -> Option<Vec<Proposal>> {
    let sent = handoff.sent_card(reply.card)?;
    let now = Now {
        handoff,
        was: sent.was.as_deref(),
        say,
    };
    let mut all: Vec<Proposal> = accepts::proposal(&now, reply, sent.reader)
        .into_iter()
        .collect();
    let does = (DOES..).zip(&reply.does);
    all.extend(does.map(|(number, does)| jobs::proposal(&now, reply, does, number)));
    all.extend(additions::said_back(&now, reply));
    all.extend(additions::question(&now, reply, QUESTION));
    let fixes = (FIXES..).zip(&reply.fixes);
    all.extend(fixes.filter_map(|(number, fix)| additions::fixed(&now, reply, fix, number)));
    let adds = (ADDS..).zip(&reply.adds);
    all.extend(adds.filter_map(|(number, adds)| additions::added(&now, reply, adds, number)));
    for (number, one) in (0..).zip(&mut all) {
        one.kept_aside_as(handoff, reply.derived(ASIDE + number * MOST_ANSWERS));
    }
    Some(all)
}

/// What to do to take a proposal this way, each change with its own undo. Nothing where it is so already.
#[must_use]
pub fn actions(handoff: &Handoff, proposal: &Proposal, take: Take) -> Vec<Action> {
    if take == Take::Mine || proposal.state == State::Same {
        return Vec::new();
    }
    let mut all = proposal.begin.clone();
    for (number, one) in (0..).zip(&proposal.differences) {
        match take {
            Take::Theirs => all.extend(one.theirs()),
            Take::Both => all.extend(one.both(handoff, proposal.aside.derived(number))),
            Take::Mine => {}
        }
    }
    all
}

/// Whether this reply was taken before.
#[must_use]
pub fn is_taken(handoff: &Handoff, reply: &Reply) -> bool {
    let sent = handoff.sent_card(reply.card);
    sent.is_some_and(|sent| sent.taken.contains(&reply.id))
}

/// The last thing to do once the person has looked at all proposals: marks the reply as taken.
#[must_use]
pub fn took(reply: &Reply) -> Action {
    Action::TookReply(reply.card, reply.id)
}
