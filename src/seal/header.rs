//! The protected header of a token: how it is locked, and with what. Nothing of it is believed before it is within
//! bounds, since a single number in it can ask for hours of work.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::{Limits, NotOpened};
use crate::handoff::id::ItemId;

/// How the headers of our tokens begin, and so the tokens: `{"typ":"wh1"`.
pub(super) const BEGIN: &str = "eyJ0eXAiOiJ3aDEi";
/// Rounds that a new lock takes (OWASP's figure for PBKDF2 with HMAC-SHA-256, 2023).
pub(super) const ROUNDS: u32 = 600_000;
/// The most rounds that are ever begun.
const MOST_ROUNDS: u64 = 2_000_000;
/// Letters of the longest header that is looked at.
const LONGEST: usize = 1_024;
const LOCKED: &str = "PBES2-HS256+A128KW";
const TYPE: &str = "wh";
const VERSION: &str = "1";

/// The ways of sealing that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Locked with a secret that travels another way: PBES2-HS256+A128KW, A256GCM.
    Locked { rounds: u32, salt: Vec<u8> },
    /// The key travels beside it: dir, A256GCM.
    Open,
    /// For whoever has this card: dir, A128GCM.
    Reply(ItemId),
}

/// What a header says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub way: Way,
    pub is_deflated: bool,
}

impl Way {
    /// The header of a new token, as it travels.
    pub fn written(&self) -> String {
        let rest = match self {
            Self::Locked { rounds, salt } => format!(
                r#""alg":"{LOCKED}","enc":"A256GCM","zip":"DEF","p2c":{rounds},"p2s":"{}""#,
                URL_SAFE_NO_PAD.encode(salt)
            ),
            Self::Open => r#""alg":"dir","enc":"A256GCM","zip":"DEF""#.to_owned(),
            Self::Reply(card) => {
                format!(r#""alg":"dir","enc":"A128GCM","zip":"DEF","kid":"{card}""#)
            }
        };
        URL_SAFE_NO_PAD.encode(format!(r#"{{"typ":"{TYPE}{VERSION}",{rest}}}"#))
    }
}

/// The salt of PBKDF2 for this salt of the header (RFC 7518, 4.8.1.1): the name of the algorithm keeps apart what is
/// made for different ones.
pub(super) fn whole_salt(salt: &[u8]) -> Vec<u8> {
    [LOCKED.as_bytes(), &[0], salt].concat()
}

impl Header {
    /// Reads what travelled.
    ///
    /// # Errors
    ///
    /// [`NotOpened::Newer`] for a later version of ours, whatever else stands in it. Otherwise [`NotOpened::Damaged`]
    /// where the header says that it is ours, and [`NotOpened::NotOurs`] where it does not.
    pub fn read(letters: &str) -> Result<Self, NotOpened> {
        let fault = if letters.starts_with(BEGIN) {
            NotOpened::Damaged
        } else {
            NotOpened::NotOurs
        };
        if letters.len() > LONGEST {
            return Err(fault);
        }
        let bytes = URL_SAFE_NO_PAD.decode(letters).map_err(|_| fault)?;
        let header = Limits::CARD.json(&bytes).map_err(|_| fault)?;
        // Other programs need not say it; who says it must mean ours.
        let fault = match header.get("typ").map(version) {
            None => NotOpened::NotOurs,
            Some(Some(VERSION)) => NotOpened::Damaged,
            Some(Some(_)) => return Err(NotOpened::Newer),
            Some(None) => return Err(NotOpened::NotOurs),
        };
        Self::of(&header).ok_or(fault)
    }

    fn of(header: &Value) -> Option<Self> {
        let named = |name| header.get(name).and_then(Value::as_str);
        // What must be understood and is not (RFC 7515, 4.1.11).
        if header.get("crit").is_some() {
            return None;
        }
        let is_deflated = match header.get("zip") {
            None => false,
            Some(zip) if zip == "DEF" => true,
            Some(_) => return None,
        };
        let way = match (named("alg")?, named("enc")?) {
            (LOCKED, "A256GCM") => {
                let rounds = header.get("p2c")?.as_u64()?;
                let salt = URL_SAFE_NO_PAD.decode(named("p2s")?).ok()?;
                if !(1..=MOST_ROUNDS).contains(&rounds) || !(8..=64).contains(&salt.len()) {
                    return None;
                }
                let rounds = u32::try_from(rounds).ok()?;
                Way::Locked { rounds, salt }
            }
            ("dir", "A256GCM") => Way::Open,
            ("dir", "A128GCM") => Way::Reply(card(named("kid")?)?),
            _ => return None,
        };
        Some(Self { way, is_deflated })
    }
}

/// The version in a type of ours: a whole number from 1 on, without a zero before it.
fn version(kind: &Value) -> Option<&str> {
    let version = kind.as_str()?.strip_prefix(TYPE)?;
    let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !version.starts_with('0')).then_some(version)
}

/// A card's name, in the one way it is written.
fn card(name: &str) -> Option<ItemId> {
    let card: ItemId = name.parse().ok()?;
    (card.to_string() == name).then_some(card)
}
