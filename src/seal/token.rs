//! A token: a JOSE compact JWE (RFC 7516) that is whole and within all limits, and that nobody has opened yet.
//!
//! Behind its five parts stand the key, where the key travels with it, and the letters that tell whether all of it
//! arrived: `HEADER.WRAPPED.IV.SEALED.TAG[.KEY].CHECK`.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::check::{self, check};
use super::header::{BEGIN, Header, Way};
use super::{Limits, NotOpened, digits};
use crate::handoff::id::ItemId;

/// Letters of 12 bytes, 16 bytes, 32 bytes and 40 bytes.
const IV: usize = 16;
const TAG: usize = 22;
const KEY: usize = 43;
const WRAPPED: usize = 54;

/// What travels. Everything about it that can be known without a key is known to be right.
#[derive(Clone)]
pub struct Token {
    pub(super) text: String,
    pub(super) header: Header,
    /// How many letters of the text are the header: they are sealed in, too.
    pub(super) aad: usize,
    pub(super) wrapped: Vec<u8>,
    pub(super) iv: [u8; 12],
    /// The ciphertext, then its tag.
    pub(super) sealed: Vec<u8>,
    pub(super) key: Option<[u8; 32]>,
    pub(super) limits: &'static Limits,
}

impl Token {
    /// Whether a secret is needed that came another way.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        matches!(self.header.way, Way::Locked { .. })
    }

    /// The card that it answers, when it is a reply.
    #[must_use]
    pub fn reply_to(&self) -> Option<ItemId> {
        match self.header.way {
            Way::Reply(card) => Some(card),
            Way::Locked { .. } | Way::Open => None,
        }
    }

    /// Whether it is within the limits of a card, so that [`Token::find`] takes it.
    #[must_use]
    pub fn is_small(&self) -> bool {
        Self::find(&self.text).is_ok()
    }

    /// As it travels in a link, a text or a file: letters, digits, `-`, `_` and `.`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// As it travels in a QR code, behind the same address.
    #[must_use]
    pub fn digits(&self) -> String {
        digits::written(&self.text)
    }

    /// Puts a new token together.
    pub(super) fn new(
        header: Header,
        wrapped: Vec<u8>,
        iv: [u8; 12],
        sealed: Vec<u8>,
        key: Option<[u8; 32]>,
        limits: &'static Limits,
    ) -> Self {
        let mut text = header.way.written();
        let aad = text.len();
        let (ciphertext, tag) = sealed.split_at(sealed.len().saturating_sub(16));
        let parts: [&[u8]; 4] = [&wrapped, &iv, ciphertext, tag];
        let carried = key.as_ref().map(<[u8; 32]>::as_slice);
        for part in parts.into_iter().chain(carried) {
            text.push('.');
            URL_SAFE_NO_PAD.encode_string(part, &mut text);
        }
        let check = check(text.as_bytes());
        text.push('.');
        text.push_str(&check);
        Self {
            text,
            header,
            aad,
            wrapped,
            iv,
            sealed,
            key,
            limits,
        }
    }

    /// The token that these letters begin with. What follows it is not taken in, since each part but one has a length
    /// of its own and that one ends at a dot. `is_all`: nothing that could belong to it follows the letters.
    ///
    /// # Errors
    ///
    /// [`NotOpened::CutOff`] when parts are missing or short, [`NotOpened::Damaged`] when they are there and wrong,
    /// and what [`Header::read`] says.
    pub(super) fn strict(
        letters: &str,
        is_all: bool,
        limits: &'static Limits,
    ) -> Result<Self, NotOpened> {
        let Some((first, rest)) = letters.split_once('.') else {
            return Err(if is_begun(letters) {
                NotOpened::CutOff
            } else {
                NotOpened::NotOurs
            });
        };
        let header = Header::read(first)?;
        let wrapped_length = match header.way {
            Way::Locked { .. } => WRAPPED,
            Way::Open | Way::Reply(_) => 0,
        };
        let (wrapped, rest) = part(rest, wrapped_length)?;
        let (iv, rest) = part(dot(rest)?, IV)?;
        let (ciphertext, rest) = dot(rest)?.split_once('.').ok_or(NotOpened::CutOff)?;
        let (tag, mut rest) = part(rest, TAG)?;
        let mut key = "";
        if header.way == Way::Open {
            (key, rest) = part(dot(rest)?, KEY)?;
        }
        let text = letters
            .get(..letters.len() - rest.len())
            .unwrap_or_default();
        if text.len() > limits.token {
            return Err(NotOpened::TooBig);
        }
        // Another program's token has no check. Ours may have lost it, if it is the last thing there is.
        if !(is_all && rest.chars().all(|c| c == '.')) {
            let (found, _) = part(dot(rest)?, check::LENGTH)?;
            if found != check(text.as_bytes()) {
                return Err(NotOpened::Damaged);
            }
        }
        let mut sealed = bytes(ciphertext)?;
        sealed.extend(bytes(tag)?);
        let key = match header.way {
            Way::Open => Some(exact(key)?),
            Way::Locked { .. } | Way::Reply(_) => None,
        };
        Ok(Self {
            text: format!("{text}.{}", check(text.as_bytes())),
            aad: first.len(),
            wrapped: bytes(wrapped)?,
            iv: exact(iv)?,
            sealed,
            key,
            header,
            limits,
        })
    }
}

/// A token may hold its key: it is written out nowhere by chance.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("token").field(&self.text.len()).finish()
    }
}

/// Whether this is how one of ours begins, as far as it goes. The version is not compared.
pub(super) fn is_begun(letters: &str) -> bool {
    let name = BEGIN.get(..14).unwrap_or(BEGIN);
    letters.starts_with(name) || name.starts_with(letters)
}

/// A part of this length, and what is behind it.
fn part(letters: &str, length: usize) -> Result<(&str, &str), NotOpened> {
    let (part, rest) = letters.split_at_checked(length).ok_or(NotOpened::CutOff)?;
    if part.contains('.') {
        return Err(NotOpened::CutOff);
    }
    Ok((part, rest))
}

/// What stands behind a dot. Where none is, something is missing before it: with other words behind it, a token that was
/// cut off looks like this.
fn dot(letters: &str) -> Result<&str, NotOpened> {
    letters.strip_prefix('.').ok_or(NotOpened::CutOff)
}

/// One text for the same bytes: no padding, no stray bits at the end.
fn bytes(letters: &str) -> Result<Vec<u8>, NotOpened> {
    URL_SAFE_NO_PAD
        .decode(letters)
        .map_err(|_| NotOpened::Damaged)
}

fn exact<const LENGTH: usize>(letters: &str) -> Result<[u8; LENGTH], NotOpened> {
    bytes(letters)?.try_into().map_err(|_| NotOpened::Damaged)
}
