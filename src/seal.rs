//! Sealing: bytes into a token that only the right key opens, and back.
//!
//! A token is a JOSE compact JWE, so that any JOSE library opens it, with a check behind it (see [`Token`]). The
//! cryptography comes in as a [`Crypto`], chance as a [`Random`]. Everything that can be refused without a key is
//! refused before the first primitive is asked for: [`Token::find`] never computes a key.
//!
//! It cannot expire, be called back or prove who made it.

pub mod check;
mod crypto;
pub mod digits;
mod find;
mod header;
pub mod limits;
mod secret;
mod token;
mod words;

pub use crypto::{Crypto, NotDone};
pub use limits::Limits;
pub use secret::{NotASecret, Secret, Shape};
pub use token::Token;
pub use words::Lists;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use crate::handoff::id::ItemId;
use header::{Header, ROUNDS, Way, whole_salt};

/// How hard the deflater tries, of 10: the most that costs no time to speak of.
const EFFORT: u8 = 9;

/// How a new token is sealed.
#[derive(Clone, Copy)]
pub enum Lock<'a> {
    /// With a secret that has to travel another way.
    Words(&'a Secret),
    /// With a key that travels in the token: like paper, whoever has it can read it. It is [`Random::key`], so that no two
    /// tokens have one key.
    Open,
    /// For the holder of a card: with the key that the card gave away for its replies.
    Reply {
        /// The card it answers.
        card: ItemId,
        /// The card's key for replies.
        key: &'a [u8; 16],
    },
}

/// What opens a token.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// Nothing but what the token carries itself.
    Carried,
    /// The secret of a locked one.
    Words(&'a Secret),
    /// The card's key for replies.
    Reply(&'a [u8; 16]),
}

/// Chance for one token, never used twice: from a cryptographic source outside the core.
pub struct Random {
    /// The salt of the secret.
    pub salt: [u8; 16],
    /// The key that a secret locks up, or that an open token carries.
    pub key: [u8; 32],
    /// The initialisation vector.
    pub iv: [u8; 12],
}

/// Why something was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSealed {
    /// It is more than a token holds.
    TooBig,
    /// There is no cryptography here.
    NoCrypto,
}

/// Why something was not opened, from the reason that says least to the one that says most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotOpened {
    /// Nothing in it is a token of ours.
    NotOurs,
    /// A part of it is missing.
    CutOff,
    /// It was changed on its way, or made badly.
    Damaged,
    /// It is longer than anything we make, or what is in it is.
    TooBig,
    /// A later version of the app made it.
    Newer,
    /// The words are not the ones that it was locked with, or it was changed with skill.
    WrongWords,
    /// There is no cryptography here.
    NoCrypto,
}

/// How many bytes a text takes in a token, before they are written as letters.
#[must_use]
pub fn size(text: &[u8]) -> usize {
    compress_to_vec(text, EFFORT).len()
}

/// How many of the letters of a token are not its text.
#[must_use]
pub fn overhead(token: &Token) -> usize {
    let text = token.sealed.len().saturating_sub(16);
    token.as_str().len().saturating_sub((text * 4).div_ceil(3))
}

/// Seals a text within the limits of a card.
///
/// # Errors
///
/// [`NotSealed::TooBig`] when nobody would open it again.
pub async fn seal(
    crypto: &impl Crypto,
    lock: Lock<'_>,
    random: &Random,
    text: &[u8],
) -> Result<Token, NotSealed> {
    seal_within(&Limits::CARD, crypto, lock, random, text).await
}

/// The same, within other limits.
///
/// # Errors
///
/// As for [`seal`].
pub async fn seal_within(
    limits: &'static Limits,
    crypto: &impl Crypto,
    lock: Lock<'_>,
    random: &Random,
    text: &[u8],
) -> Result<Token, NotSealed> {
    if !limits.holds(text) {
        return Err(NotSealed::TooBig);
    }
    // Whatever fails here, it is not the key, which nothing has been locked with before.
    let failed = |_| NotSealed::NoCrypto;
    let (way, wrapped, key, carried): (_, _, &[u8], _) = match lock {
        Lock::Words(secret) => {
            let salt = whole_salt(&random.salt);
            let outer = crypto.pbkdf2(secret.as_bytes(), &salt, ROUNDS).await;
            let outer = outer.map_err(failed)?;
            let wrapped = crypto.wrap_key(&outer, &random.key).await.map_err(failed)?;
            let way = Way::Locked {
                rounds: ROUNDS,
                salt: random.salt.to_vec(),
            };
            (way, wrapped, &random.key, None)
        }
        Lock::Open => {
            let key = &random.key;
            (Way::Open, Vec::new(), key, Some(*key))
        }
        Lock::Reply { card, key } => (Way::Reply(card), Vec::new(), key, None),
    };
    let deflated = compress_to_vec(text, EFFORT);
    let aad = way.written();
    let sealed = crypto.encrypt(key, &random.iv, aad.as_bytes(), &deflated);
    let sealed = sealed.await.map_err(failed)?;
    let header = Header {
        way,
        is_deflated: true,
    };
    let token = Token::new(header, wrapped, random.iv, sealed, carried, limits);
    if token.as_str().len() > limits.token {
        return Err(NotSealed::TooBig);
    }
    Ok(token)
}

/// Opens a token. For a locked one it takes a second or more: the future can be dropped at any time.
///
/// # Errors
///
/// [`NotOpened::WrongWords`] for a locked one that this key does not open, [`NotOpened::Damaged`] for another one,
/// [`NotOpened::TooBig`] when more comes out of it than may.
pub async fn open(crypto: &impl Crypto, token: &Token, key: Key<'_>) -> Result<Vec<u8>, NotOpened> {
    let wrong = if token.is_locked() {
        NotOpened::WrongWords
    } else {
        NotOpened::Damaged
    };
    let failed = |why| match why {
        NotDone::NoCrypto => NotOpened::NoCrypto,
        NotDone::WrongKey => wrong,
    };
    let unlocked;
    let key: &[u8] = match (&token.header.way, key, &token.key) {
        (Way::Locked { rounds, salt }, Key::Words(secret), _) => {
            let salt = whole_salt(salt);
            let outer = crypto.pbkdf2(secret.as_bytes(), &salt, *rounds).await;
            let outer = outer.map_err(failed)?;
            unlocked = crypto
                .unwrap_key(&outer, &token.wrapped)
                .await
                .map_err(failed)?;
            &unlocked
        }
        (Way::Reply(_), Key::Reply(key), _) => key,
        (Way::Open, _, Some(key)) => key,
        _ => return Err(wrong),
    };
    let aad = token.as_str().get(..token.aad).unwrap_or_default();
    let text = crypto.decrypt(key, &token.iv, aad.as_bytes(), &token.sealed);
    let text = text.await.map_err(failed)?;
    let most = token.limits.inflated;
    if token.header.is_deflated {
        return decompress_to_vec_with_limit(&text, most).map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => NotOpened::TooBig,
            _ => NotOpened::Damaged,
        });
    }
    if text.len() > most {
        return Err(NotOpened::TooBig);
    }
    Ok(text)
}
