//! The people in this app: each a handoff of their own, one of them open, nothing mixed.

use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::person::FilledInBy;

/// The most people of one's own in one app: more than anybody helps, and few enough that a file of a million empty ones
/// is refused before it stops the app.
pub const MOST: usize = 60;

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

    /// Puts a handoff beside the others and opens it; one with the same id is replaced. Where [`MOST`] are here already,
    /// nothing is done with one more; says whether it is here now.
    pub fn add_and_open(&mut self, handoff: Handoff) -> bool {
        let is_one_more = !handoff.example && self.all().all(|other| other.id != handoff.id);
        if is_one_more && self.own().count() >= MOST {
            return false;
        }
        self.put(handoff);
        true
    }

    fn put(&mut self, handoff: Handoff) {
        self.others.retain(|other| other.id != handoff.id);
        let before = std::mem::replace(&mut self.open, handoff);
        if before.id != self.open.id {
            self.others.insert(0, before);
        }
    }

    /// Takes the handoff with this id away, unless it is the open one.
    pub fn remove_other(&mut self, id: ItemId) {
        self.others.retain(|other| other.id != id);
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
        self.put(next);
        true
    }

    /// Opens a handoff with nothing in it: one that is there, or else the one given; says whether there was room for it.
    pub fn open_empty(&mut self, empty: Handoff) -> bool {
        let is_empty = |handoff: &&Handoff| !handoff.example && is_blank(handoff);
        let found = self.all().find(is_empty).map(|handoff| handoff.id);
        match found {
            Some(id) => self.switch_to(id),
            None => self.add_and_open(empty),
        }
    }

    /// Every handoff that is not an example.
    pub fn own(&self) -> impl Iterator<Item = &Handoff> {
        self.all().filter(|handoff| !handoff.example)
    }

    /// What is kept: everybody but the examples; none when nobody else has anything to keep.
    #[must_use]
    pub fn to_keep(&self) -> Option<People> {
        if !self.own().any(Handoff::is_started) {
            return None;
        }
        let mut own = self.own().cloned();
        let open = own.next()?;
        Some(Self {
            open,
            others: own.collect(),
        })
    }

    /// Takes the handoffs that were kept elsewhere, and goes on with the one that is open here; when it is not among
    /// them any more, with the empty one given.
    pub fn take_over(&mut self, kept: Option<People>, empty: Handoff) {
        let open = self.open.id;
        let example = Some(&self.open).filter(|handoff| handoff.example).cloned();
        *self = kept.unwrap_or_else(|| People::with(empty));
        if let Some(example) = example {
            self.add_and_open(example);
        } else {
            self.switch_to(open);
        }
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

/// Whether nothing is in it but who fills it in: that alone makes nobody's card.
#[must_use]
pub fn is_blank(handoff: &Handoff) -> bool {
    let mut rest = handoff.clone();
    rest.person.filled_in_by = FilledInBy::default();
    !rest.is_started()
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
    fn an_example_is_never_kept_and_an_empty_handoff_is_nothing_to_keep() {
        let mut people = People::with(handoff(1));
        people.add_and_open(example(2));
        assert_eq!(people.to_keep(), None);
        people.close_examples(handoff(9));
        people.open_mut().person.interpreter = true;
        people.add_and_open(example(2));
        let kept = people.to_keep().unwrap();
        assert_eq!(kept.all().map(|h| h.id).collect::<Vec<_>>(), [ItemId(1)]);
    }

    #[test]
    fn what_another_tab_kept_is_taken_and_the_open_one_stays_open() {
        let mut people = People::with(handoff(1));
        let mut kept = People::with(handoff(1));
        kept.add_and_open(handoff(2));
        people.take_over(Some(kept), handoff(9));
        assert_eq!(people.open().id, ItemId(1));
        people.add_and_open(example(3));
        people.take_over(None, handoff(9));
        assert_eq!(
            people.all().map(|h| h.id).collect::<Vec<_>>(),
            [ItemId(3), ItemId(9)]
        );
    }

    #[test]
    fn another_person_begins_with_nothing_and_an_empty_handoff_serves_again() {
        let mut people = People::with(handoff(1));
        people.open_mut().person.interpreter = true;
        people.open_empty(handoff(2));
        people.switch_to(ItemId(1));
        people.open_empty(handoff(3));
        assert_eq!(people.open(), &handoff(2));
        assert_eq!(people.all().count(), 2);
    }

    #[test]
    fn who_is_helped_and_nothing_more_serves_again() {
        let mut people = People::with(handoff(1));
        people.open_mut().person.interpreter = true;
        people.open_empty(handoff(2));
        people.open_mut().person.filled_in_by = FilledInBy::SomeoneElse;
        people.switch_to(ItemId(1));
        people.open_empty(handoff(3));
        assert_eq!(people.open().id, ItemId(2));
    }

    #[test]
    fn one_more_than_fit_is_not_taken_in_and_nobody_gives_way() {
        let mut people = People::with(handoff(1));
        for id in 2..=MOST as u64 {
            assert!(people.add_and_open(handoff(id)));
        }
        let before = people.clone();
        assert!(!people.add_and_open(handoff(99)));
        assert_eq!(people, before);
        let mut full = people.clone();
        full.open_mut().person.interpreter = true;
        for other in &mut full.others {
            other.person.interpreter = true;
        }
        let before = full.clone();
        assert!(!full.open_empty(handoff(99)));
        assert_eq!(full, before);
        // Who is here already and an example are no more people.
        assert!(people.add_and_open(handoff(7)));
        assert!(people.add_and_open(example(99)));
        assert_eq!(people.own().count(), MOST);
        assert!(people.switch_to(ItemId(1)));
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
