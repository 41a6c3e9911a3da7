//! Everything that a reply would change, one thing at a time, and what taking each comes to.

use super::came::{Seen, before};
use super::state::{State, Take};
use super::{Accepts, Reply, accepts, additions, cannot, jobs, reach, unsaid};
use crate::action::Action;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::reader::Reader;
use crate::merge::{Difference, Now, Wish};
use crate::words::Message;

/// Numbers of what comes of each part of a reply, far enough apart for the most of each.
const QUESTION: u64 = 1;
const REACH: u64 = 2;
pub(super) const DOES: u64 = 100;
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
    /// What goes where theirs is taken, and only then.
    pub(super) clears: Vec<Action>,
    /// The name of the first note for what has no room.
    aside: ItemId,
}

impl Proposal {
    /// What can be done with it, best first; nothing where it is so already.
    #[must_use]
    pub fn ways(&self) -> &'static [Take] {
        match self.state {
            State::Same | State::Told => &[],
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
            state: State::of(&differences),
            differences,
            note: None,
            begin,
            clears: Vec::new(),
            aside: ItemId(0),
        }
    }

    /// One more answer of it.
    pub(super) fn add(&mut self, one: Difference) {
        self.differences.push(one);
        self.settle();
    }

    /// How it stands, once more. Where something goes, it is not so already.
    pub(super) fn settle(&mut self) {
        self.state = match State::of(&self.differences) {
            State::Same if !self.clears.is_empty() => State::New,
            state => state,
        };
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
            self.settle();
        }
    }

    /// Beside what they said before: what stands there since then, they know; what they say anew of it is still to be
    /// decided.
    fn changed_from(&mut self, old: &[(bool, Self)]) {
        let said = || old.iter().flat_map(|(_, old)| &old.differences);
        for one in &mut self.differences {
            let is_theirs = said().any(|old| old.was_written_to(one));
            one.is_unseen &= !is_theirs;
        }
        if !self.differences.is_empty() && self.state != State::Gone {
            self.settle();
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
    let (seen, before) = before(sent, reply);
    if seen == Seen::Older {
        return Some(Vec::new());
    }
    let before = before.map(|before| before.at(reply));
    let mut all = lines(&now, reply, sent.reader, before.as_ref());
    // What another version kept as notes is not what this one says.
    let words = reply.id.with_words(&reply.json());
    for (number, (_, one)) in (0..).zip(&mut all) {
        let number = ASIDE + number * MOST_ANSWERS;
        one.kept_aside_as(handoff, words.derived(number));
        if before.is_none() {
            one.kept_aside_as(handoff, reply.derived(number));
        }
    }
    if let Some(before) = &before {
        let old = lines(&now, before, sent.reader, None);
        all.retain(|(is_new, _)| *is_new);
        for (_, one) in &mut all {
            one.changed_from(&old);
        }
    }
    Some(all.into_iter().map(|(_, one)| one).collect())
}

/// Everything that it says, one thing after the other, each with whether it is new in it. `before` is what it said when
/// it was decided, where that was something else.
fn lines(
    now: &Now<'_>,
    reply: &Reply,
    reader: Reader,
    before: Option<&Reply>,
) -> Vec<(bool, Proposal)> {
    let is_new = |was_said: &dyn Fn(&Reply) -> bool| !before.is_some_and(was_said);
    let mut all = Vec::new();
    let accepts = accepts::proposal(now, reply, reader, before);
    let whether = is_new(&|before| accepts::says_same(before, reply));
    all.extend(accepts.map(|one| (whether, one)));
    for (number, does) in (DOES..).zip(&reply.does) {
        let one = jobs::proposal(now, reply, does, number);
        all.push((is_new(&|before| before.does.contains(does)), one));
    }
    for cannot in &reply.cannot {
        let one = cannot::proposal(now, reply, cannot);
        all.push((is_new(&|before| before.cannot.contains(cannot)), one));
    }
    let reach = is_new(&|before| (&before.day, &before.night) == (&reply.day, &reply.night));
    // Whoever takes over, or wants to, says so with their numbers.
    let is_helper = reader == Reader::Helper && reply.accepts != Some(Accepts::Yes);
    let numbers = reach::proposal(now, reply, REACH).filter(|_| is_helper);
    all.extend(numbers.map(|one| (reach, one)));
    let back = is_new(&|before| before.said_back == reply.said_back);
    all.extend(additions::said_back(now, reply).map(|one| (back, one)));
    let question = is_new(&|before| before.question == reply.question);
    all.extend(additions::question(now, reply, QUESTION).map(|one| (question, one)));
    for (number, fix) in (FIXES..).zip(&reply.fixes) {
        let one = additions::fixed(now, reply, fix, number);
        all.extend(one.map(|one| (is_new(&|before| before.fixes.contains(fix)), one)));
    }
    for (number, adds) in (ADDS..).zip(&reply.adds) {
        let one = additions::added(now, reply, adds, number);
        all.extend(one.map(|one| (is_new(&|before| before.adds.contains(adds)), one)));
    }
    let unsaid = before.map(|before| unsaid::lines(now, reply, before, reader));
    all.extend(unsaid.into_iter().flatten().map(|one| (true, one)));
    all
}

/// What to do to take a proposal this way, each change with its own undo. Nothing where it is so already.
#[must_use]
pub fn actions(handoff: &Handoff, proposal: &Proposal, take: Take) -> Vec<Action> {
    if take == Take::Mine || proposal.state.is_settled() {
        return Vec::new();
    }
    let mut all = proposal.begin.clone();
    if take == Take::Theirs {
        all.extend_from_slice(&proposal.clears);
    }
    for (number, one) in (0..).zip(&proposal.differences) {
        match take {
            Take::Theirs => all.extend(one.theirs()),
            Take::Both => all.extend(one.both(handoff, proposal.aside.derived(number))),
            Take::Mine => {}
        }
    }
    all
}
