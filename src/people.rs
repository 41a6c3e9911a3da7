//! The people in this app: each a handoff of their own, one of them open, nothing mixed.

use crate::handoff::Handoff;
use crate::handoff::id::ItemId;

/// All handoffs on this device. Never empty: one is always open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    open: Handoff,
    others: Vec<Handoff>,
}

impl People {
    /// One handoff, open.
    #[must_use]
    pub fn with(open: Handoff) -> Self {
        Self {
            open,
            others: Vec::new(),
        }
    }

    /// The handoff on the screen.
    #[must_use]
    pub fn open(&self) -> &Handoff {
        &self.open
    }

    /// The handoff on the screen, to change.
    pub fn open_mut(&mut self) -> &mut Handoff {
        &mut self.open
    }

    /// Every handoff, the open one first.
    pub fn all(&self) -> impl Iterator<Item = &Handoff> {
        std::iter::once(&self.open).chain(&self.others)
    }

    /// Puts a handoff beside the others and opens it; one with the same id is replaced.
    pub fn add_and_open(&mut self, handoff: Handoff) {
        self.others.retain(|other| other.id != handoff.id);
        let before = std::mem::replace(&mut self.open, handoff);
        if before.id != self.open.id {
            self.others.insert(0, before);
        }
    }

    /// Opens the handoff with this id; says whether there is one.
    pub fn switch_to(&mut self, id: ItemId) -> bool {
        if self.open.id == id {
            return true;
        }
        let Some(at) = self.others.iter().position(|other| other.id == id) else {
            return false;
        };
        let next = self.others.remove(at);
        self.add_and_open(next);
        true
    }

    /// Takes every example away and opens the person's own handoff, or the empty one given.
    pub fn close_examples(&mut self, empty: Handoff) {
        self.others.retain(|other| !other.example);
        if self.open.example {
            self.open = if self.others.is_empty() {
                empty
            } else {
                self.others.remove(0)
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handoff(id: u64) -> Handoff {
        Handoff::empty(ItemId(id))
    }

    fn example(id: u64) -> Handoff {
        Handoff {
            example: true,
            ..handoff(id)
        }
    }

    #[test]
    fn closing_an_example_brings_back_the_own_handoff() {
        let mut people = People::with(handoff(1));
        people.add_and_open(example(2));
        people.add_and_open(example(3));
        people.close_examples(handoff(9));
        assert_eq!(people.all().map(|h| h.id).collect::<Vec<_>>(), [ItemId(1)]);
    }

    #[test]
    fn an_example_alone_gives_way_to_an_empty_handoff() {
        let mut people = People::with(example(2));
        people.close_examples(handoff(9));
        assert_eq!(people.open().id, ItemId(9));
    }

    #[test]
    fn switching_keeps_everyone() {
        let mut people = People::with(handoff(1));
        people.add_and_open(handoff(2));
        assert!(people.switch_to(ItemId(1)));
        assert!(!people.switch_to(ItemId(7)));
        assert_eq!(people.open().id, ItemId(1));
        assert_eq!(people.all().count(), 2);
    }
}
