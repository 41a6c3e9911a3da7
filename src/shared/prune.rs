//! Takes out of a handoff what its card does not show, and makes sure that the card stays as it was.
//!
//! What shows is kept. All the rest goes at once; only where that would change the card it is looked for what must
//! stay, in ever smaller groups, so that a long list costs no more cards than a short one. Where the looking has to end
//! before that is found, what was not looked at is hidden: rather does the card say less than that more travels.

use super::shown::Shown;
use super::walk::{Fate, Held, Spot, is_never_dropped, is_of_time, walk};
use crate::card::Card;
use crate::form::{Input, Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::question::Asks;
use crate::words::names;

/// The most cards that are built to find out what can go. Of what is not settled by then only that there is an answer
/// travels.
const MOST_CARDS: usize = 150;
/// A group is tried in so many ways before it is looked at in halves.
const TRIES: usize = 2;

/// The handoff with as little in it as makes the same card.
pub(super) fn prune(whole: &Handoff, card: impl Fn(&Handoff) -> Card) -> Handoff {
    let wanted = card(whole);
    let mut search = Search::new(whole, &card, wanted);
    let first = search.hinted();
    if search.makes_it(&first) {
        search.fates = first;
    } else {
        search.settle(&search.groups());
    }
    search.made(&search.fates)
}

struct Search<'a, F> {
    whole: &'a Handoff,
    card: &'a F,
    wanted: Card,
    /// What may go, with where it stands in the walk.
    loose: Vec<(usize, Spot)>,
    /// The fate of every answer, in the order of the walk.
    fates: Vec<Fate>,
    cards: usize,
}

impl<'a, F: Fn(&Handoff) -> Card> Search<'a, F> {
    fn new(whole: &'a Handoff, card: &'a F, wanted: Card) -> Self {
        let shown = Shown::on(&wanted);
        let mut loose = Vec::new();
        let mut count = 0;
        walk(&mut whole.clone(), &mut |spot, held| {
            let is_loose = match held {
                Held::Words(words) => !shown.says(words),
                Held::Chosen(chosen) => !chosen.iter().all(|one| shown.has(&one.words())),
                Held::Question(question) => match &question.asks {
                    Asks::Own(words) => !shown.says(words.as_str()),
                    Asks::Bank(bank) => !shown.has(&names::question(*bank)),
                },
            };
            if is_loose && !is_of_time(spot) {
                loose.push((count, spot));
            }
            count += 1;
            Fate::Keep
        });
        Self {
            whole,
            card,
            wanted,
            loose,
            fates: vec![Fate::Keep; count],
            cards: 0,
        }
    }

    /// What is right for nearly every card.
    fn hinted(&self) -> Vec<Fate> {
        let mut fates = self.fates.clone();
        for (at, spot) in &self.loose {
            if let Some(fate) = fates.get_mut(*at) {
                *fate = hint(*spot);
            }
        }
        fates
    }

    /// The loose answers, by where they stand.
    fn groups(&self) -> Vec<Vec<usize>> {
        let mut sorted = self.loose.clone();
        sorted.sort_by_key(|(_, spot)| *spot);
        let same = sorted.chunk_by(|one, other| one.1 == other.1);
        same.map(|group| group.iter().map(|(at, _)| *at).collect())
            .collect()
    }

    /// Lets as many of these groups go as can.
    fn settle(&mut self, groups: &[Vec<usize>]) {
        let all: Vec<_> = groups.iter().flatten().copied().collect();
        if self.cards + TRIES > MOST_CARDS {
            self.fates = self.given(&all, Fate::Mark);
            return;
        }
        if all.is_empty() || self.give(&all, Fate::Drop) {
            return;
        }
        match groups {
            [one] => {
                if self.give(one, Fate::Mark) {
                    return;
                }
                if let [_] = one.as_slice() {
                    return;
                }
                let (first, rest) = one.split_at(one.len() / 2);
                self.settle(&[first.to_vec()]);
                self.settle(&[rest.to_vec()]);
            }
            many => {
                let (first, rest) = many.split_at(many.len() / 2);
                self.settle(first);
                self.settle(rest);
            }
        }
    }

    /// Every fate, with that of these answers changed.
    fn given(&self, all: &[usize], fate: Fate) -> Vec<Fate> {
        let mut fates = self.fates.clone();
        for at in all {
            if let Some(own) = fates.get_mut(*at) {
                *own = fate;
            }
        }
        fates
    }

    /// Gives these answers a fate if the card stays as it is; whether it does.
    fn give(&mut self, all: &[usize], fate: Fate) -> bool {
        let fates = self.given(all, fate);
        let is_same = self.makes_it(&fates);
        if is_same {
            self.fates = fates;
        }
        is_same
    }

    fn makes_it(&mut self, fates: &[Fate]) -> bool {
        self.cards += 1;
        (self.card)(&self.made(fates)) == self.wanted
    }

    fn made(&self, fates: &[Fate]) -> Handoff {
        let mut made = self.whole.clone();
        let mut at = 0;
        walk(&mut made, &mut |spot, _| {
            let fate = fates.get(at).copied().unwrap_or(Fate::Keep);
            at += 1;
            match fate {
                Fate::Drop if is_never_dropped(spot) => Fate::Mark,
                fate => fate,
            }
        });
        made
    }
}

/// Where it says something that there is an answer: without one, a card speaks of a gap.
const TELLING: [Slot; 6] = [
    slot::MED_FOR,
    slot::VISIT_RIDE_WHO,
    slot::TASK_WHO,
    slot::TEST_OWNER,
    slot::EQUIPMENT_CALL,
    slot::SOURCE_FROM,
];

/// What nearly always comes of an answer that does not show.
fn hint(spot: Spot) -> Fate {
    let is_choice = |slot: Slot| matches!(slot.input(), Input::One | Input::Many);
    let is_telling = match spot {
        Spot::Item(_, slot) if TELLING.contains(&slot) => true,
        Spot::Item(Part::Medicines | Part::Questions | Part::Allergies, _) => false,
        // Of a list, most choices are said in other words, or say how the rest is to be read.
        Spot::Item(_, slot) => is_choice(slot),
        Spot::Sheet(slot) => slot.is_of(Part::Talk),
        Spot::Own(_) | Spot::Name(_) | Spot::Question => false,
    };
    if is_telling { Fate::Mark } else { Fate::Drop }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use chrono::NaiveDateTime;

    use super::*;
    use crate::card::Reader;
    use crate::handoff::answers::Answers;
    use crate::handoff::id::ItemId;
    use crate::handoff::medicine::{Change, Medicine};
    use crate::handoff::text::Line;
    use crate::shared::is_mark;

    /// A card that shows nothing and is another one whatever changes: nothing can go, and all of it is hidden.
    #[test]
    fn where_the_looking_ends_what_is_not_shown_is_hidden() {
        let mut whole = Handoff::empty(ItemId(1));
        for id in 0..300 {
            whole.medicines.list.push(Medicine {
                id: ItemId(id),
                change: Change::New,
                name: Line::new(&format!("Medicine {id}")).unwrap(),
                details: Answers::default(),
            });
        }
        let cards = Cell::new(0);
        let pruned = prune(&whole, |handoff| {
            cards.set(cards.get() + 1);
            Card {
                name: Some(format!("{handoff:?}")),
                sections: Vec::new(),
                ..Card::new(handoff, Reader::Patient, NaiveDateTime::default())
            }
        });
        assert!(cards.get() <= MOST_CARDS + 1);
        let names = pruned.medicines.list.iter().map(|own| own.name.as_str());
        let hidden = names.filter(|name| is_mark(name)).count();
        assert!(hidden > 300 - MOST_CARDS, "{hidden} are hidden");
    }
}
