//! How big what came from outside may be, looked at before any work is done on it.

use serde_json::Value;

use super::NotOpened;
use crate::handoff::text::NOTE_LIMIT;

/// The most of everything. What is over one of them is refused, never cut.
#[derive(Debug)]
pub struct Limits {
    /// Bytes of a text in which a token is looked for.
    pub pasted: usize,
    /// Letters of a token.
    pub token: usize,
    /// Bytes of what is in it.
    pub inflated: usize,
    /// Lists and objects inside each other.
    pub depth: usize,
    /// Things in one list or object.
    pub list: usize,
    /// Characters of one string.
    pub string: usize,
    /// Bytes of all strings together.
    pub text: usize,
}

impl Limits {
    /// For a card or a reply, which travel in links and QR codes.
    pub const CARD: Self = Self {
        pasted: 128 * 1024,
        token: 16 * 1024,
        inflated: 256 * 1024,
        depth: 16,
        list: 200,
        string: NOTE_LIMIT,
        text: 64 * 1024,
    };

    /// For files that hold everything.
    pub const BACKUP: Self = Self {
        pasted: 2 * 1024 * 1024,
        token: 1024 * 1024,
        inflated: 4 * 1024 * 1024,
        depth: 16,
        list: 10_000,
        string: NOTE_LIMIT,
        text: 4 * 1024 * 1024,
    };

    /// JSON within these limits.
    ///
    /// # Errors
    ///
    /// [`NotOpened::TooBig`] before a value is made of it, [`NotOpened::Damaged`] for what is no JSON.
    pub fn json(&self, bytes: &[u8]) -> Result<Value, NotOpened> {
        if !self.holds(bytes) {
            return Err(NotOpened::TooBig);
        }
        serde_json::from_slice(bytes).map_err(|_| NotOpened::Damaged)
    }

    /// Whether these bytes are within the limits: one look over them, in which nothing calls itself and nothing grows but a list of open brackets, which is
    /// short. Whether they are JSON at all is for the real reader to say.
    #[must_use]
    pub fn holds(&self, bytes: &[u8]) -> bool {
        if bytes.len() > self.inflated {
            return false;
        }
        // For each open bracket, the commas seen in it.
        let mut open: Vec<usize> = Vec::new();
        let mut text = 0_usize;
        let mut rest = bytes.iter();
        while let Some(byte) = rest.next() {
            match byte {
                b'"' => {
                    let (bytes, chars) = string(&mut rest);
                    text = text.saturating_add(bytes);
                    if chars > self.string || text > self.text {
                        return false;
                    }
                }
                b'[' | b'{' => {
                    if open.len() >= self.depth {
                        return false;
                    }
                    open.push(0);
                }
                b']' | b'}' => {
                    open.pop();
                }
                b',' => {
                    if let Some(commas) = open.last_mut() {
                        *commas += 1;
                        if *commas >= self.list {
                            return false;
                        }
                    }
                }
                _ => {}
            }
        }
        true
    }
}

/// JSON within the limits of a card.
///
/// # Errors
///
/// As for [`Limits::json`].
pub fn json(bytes: &[u8]) -> Result<Value, NotOpened> {
    Limits::CARD.json(bytes)
}

/// Reads on behind the closing quote; hands back how many bytes and how many characters stood before it.
fn string(rest: &mut std::slice::Iter<'_, u8>) -> (usize, usize) {
    let (mut bytes, mut chars) = (0, 0);
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => break,
            b'\\' => {
                // `\u00e9` is six bytes and one character.
                if rest.next() == Some(&b'u') {
                    rest.by_ref().take(4).for_each(drop);
                }
                bytes += 1;
                chars += 1;
            }
            // Bytes inside a character of several begin with 10.
            byte => {
                bytes += 1;
                chars += usize::from(byte & 0xc0 != 0x80);
            }
        }
    }
    (bytes, chars)
}
