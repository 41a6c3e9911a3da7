//! One of several codes that carry a text together: `WH1/<n>/<of>/<check>/<digits>`, read by our own scanner only.

use qrcodegen::{QrCodeEcc, QrSegment};

use super::{Code, TooMuch, encoded, numeric};
use crate::seal::check;

/// The most codes in a run. Nobody holds a phone still for more.
pub const MOST: usize = 64;
/// The most characters in one code: with its head, a version 17 that a phone's screen shows well.
const ROOM: usize = 580;
/// What one code may claim to carry, whoever made it: a run is never more than 64 KiB.
const MOST_DIGITS: usize = 2 * 1024;
const MARK: &str = "WH";
const EDITION: &str = "1";

/// One part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which one it is, from 1.
    pub(super) number: usize,
    /// Of how many.
    pub(super) of: usize,
    /// The checksum of the whole text: the same in all parts of it.
    pub(super) check: String,
    /// The piece of the text.
    pub(super) text: String,
}

/// Why a scanned text is no part that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No part of a run at all.
    NotAPart,
    /// Made by a newer program.
    Newer,
    /// A part of another run than the one that is being collected.
    OtherRun,
    /// Damaged, alone or all together.
    Damaged,
}

/// A sealed text in parts of much the same length, in order.
///
/// # Errors
///
/// [`TooMuch`] where it needs more than [`MOST`] codes; a text that is no token has no room at all.
pub fn parts(token: &str) -> Result<Vec<Part>, TooMuch> {
    let needed = token.len();
    let room = numeric::of(token).map_or(0, |_| MOST * ROOM);
    if needed > room {
        return Err(TooMuch { room, needed });
    }
    let of = needed.div_ceil(ROOM).max(1);
    let check = check::check(token.as_bytes());
    // A token is ASCII: a byte is a character.
    let letters: Vec<char> = token.chars().collect();
    let pieces = letters.chunks(needed.div_ceil(of).max(1));
    let parts = pieces.enumerate().map(|(at, piece)| Part {
        number: at + 1,
        of,
        check: check.clone(),
        text: piece.iter().collect(),
    });
    Ok(parts.collect())
}

impl Part {
    /// Which one it is, from 1, and of how many.
    #[must_use]
    pub fn place(&self) -> (usize, usize) {
        (self.number, self.of)
    }

    /// What its code says.
    #[must_use]
    pub fn written(&self) -> String {
        self.head() + &numeric::of(&self.text).unwrap_or_default()
    }

    /// Its code; all parts of a run but the last have the same size.
    ///
    /// # Errors
    ///
    /// [`TooMuch`] where the part was not made by [`parts`] and is too long.
    pub fn code(&self) -> Result<Code, TooMuch> {
        let digits = numeric::of(&self.text).unwrap_or_default();
        let segments = [
            QrSegment::make_alphanumeric(&self.head()),
            QrSegment::make_numeric(&digits),
        ];
        encoded(&segments, QrCodeEcc::Medium, 1, 20).map_err(|_| TooMuch {
            room: ROOM,
            needed: self.text.len(),
        })
    }

    /// Reads a scanned text. Nothing is kept before all of it is looked at.
    ///
    /// # Errors
    ///
    /// [`Refused`] where it is no part, or no part that this program reads.
    pub fn read(scanned: &str) -> Result<Self, Refused> {
        let rest = scanned.strip_prefix(MARK).ok_or(Refused::NotAPart)?;
        let mut fields = rest.split('/');
        let mut field = || fields.next().ok_or(Refused::NotAPart);
        let [edition, number, of, check, digits] =
            [field()?, field()?, field()?, field()?, field()?];
        if edition != EDITION {
            let is_newer = (1..=3).contains(&edition.len()) && is_of(edition, char::is_ascii_digit);
            return Err(if is_newer {
                Refused::Newer
            } else {
                Refused::NotAPart
            });
        }
        let is_check = check.len() == check::LENGTH
            && is_of(check, |letter| matches!(letter, '0'..='9' | 'A'..='Z'));
        if fields.next().is_some() || !is_check {
            return Err(Refused::NotAPart);
        }
        let (number, of) = (count(number)?, count(of)?);
        if number > of || digits.len() > MOST_DIGITS {
            return Err(Refused::NotAPart);
        }
        Ok(Self {
            number,
            of,
            check: check.to_owned(),
            text: numeric::text(digits).ok_or(Refused::Damaged)?,
        })
    }

    fn head(&self) -> String {
        let Self {
            number, of, check, ..
        } = self;
        format!("{MARK}{EDITION}/{number}/{of}/{check}/")
    }
}

/// A number from 1 to [`MOST`], written as we write it.
fn count(written: &str) -> Result<usize, Refused> {
    let is_short = (1..=2).contains(&written.len()) && !written.starts_with(['0', '+']);
    let number = is_short.then(|| written.parse().ok()).flatten();
    number
        .filter(|number| *number <= MOST)
        .ok_or(Refused::NotAPart)
}

fn is_of(text: &str, one: fn(&char) -> bool) -> bool {
    text.chars().all(|letter| one(&letter))
}
