//! Parts of a text as they are scanned: in any order, any of them again and again, until all are there.

use super::part::{Part, Refused};
use crate::seal::check::check;

/// What was scanned so far. It holds at most 64 parts of at most 1,024 characters, whatever is held before the camera.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The checksum that its parts share; empty before the first.
    check: String,
    /// A place for each part.
    parts: Vec<Option<String>>,
}

/// What came of a scanned part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Took {
    /// One more of them.
    New,
    /// It was here already.
    Again,
    /// The last one: this is the text.
    Whole(String),
}

impl Run {
    /// Takes what was scanned. What is refused changes nothing, but that a run whose parts do not fit together begins
    /// again.
    ///
    /// # Errors
    ///
    /// [`Refused`] says why it cannot be used.
    pub fn take(&mut self, scanned: &str) -> Result<Took, Refused> {
        let Part {
            number,
            of,
            check: sum,
            text,
        } = Part::read(scanned)?;
        if self.parts.is_empty() {
            self.parts = vec![None; of];
            self.check = sum;
        } else if self.check != sum || self.parts.len() != of {
            return Err(Refused::OtherRun);
        }
        let place = number.checked_sub(1).and_then(|at| self.parts.get_mut(at));
        match place.ok_or(Refused::NotAPart)? {
            Some(kept) if *kept == text => return self.whole_or(Took::Again),
            Some(_) => return Err(Refused::Damaged),
            place => *place = Some(text),
        }
        self.whole_or(Took::New)
    }

    fn whole_or(&mut self, otherwise: Took) -> Result<Took, Refused> {
        if self.parts.iter().any(Option::is_none) {
            return Ok(otherwise);
        }
        let text: String = self.parts.iter().flatten().map(String::as_str).collect();
        if check(text.as_bytes()) == self.check {
            return Ok(Took::Whole(text));
        }
        *self = Self::default();
        Err(Refused::Damaged)
    }

    /// How many parts there are; 0 before the first was scanned.
    #[must_use]
    pub fn of(&self) -> usize {
        self.parts.len()
    }

    /// How many of them are here.
    #[must_use]
    pub fn have(&self) -> usize {
        self.parts.iter().flatten().count()
    }

    /// The numbers of those that are not here yet, from 1.
    #[must_use]
    pub fn missing(&self) -> Vec<usize> {
        let places = self.parts.iter().enumerate();
        let missing = places.filter(|(_, part)| part.is_none());
        missing.map(|(at, _)| at + 1).collect()
    }
}
