//! Sealing a card: everything that is chance, the token, and the code that carries it or its essentials.

use super::made::Made;
use crate::card::LeftOut;
use crate::handoff::Handoff;
use crate::platform::crypto::Browser;
use crate::platform::{clock, location, random};
use crate::qr::{self, Code};
use crate::seal::{self, Lock, NotSealed, Random, Secret};
use crate::shared::{Shared, Ticket};

/// Everything about one link that is chance.
pub(super) struct Chance {
    pub(super) ticket: Ticket,
    pub(super) secret: [u8; 8],
    random: Random,
}

impl Chance {
    /// Only from the browser's cryptographic source: none without it.
    pub(super) fn new() -> Option<Self> {
        Some(Self {
            ticket: Ticket {
                card: u64::from_le_bytes(random::bytes()?),
                key: random::bytes()?,
            },
            secret: random::bytes()?,
            random: random::sealing()?,
        })
    }
}

/// Seals the card; where it does not fit a code, also its essentials, with the same secret and the same ticket.
pub(super) async fn seal(
    handoff: &Handoff,
    shared: &Shared,
    secret: Option<Secret>,
    chance: &Chance,
) -> Result<Made, NotSealed> {
    let lock = match &secret {
        Some(secret) => Lock::Words(secret),
        None => Lock::Open,
    };
    let text = shared.json();
    let token = seal::seal(&Browser, lock, &chance.random, text.as_bytes()).await?;
    let base = location::page();
    let mut code = Code::of_link(&base, token.as_str()).ok();
    let mut left = LeftOut::default();
    if code.is_none() {
        let room = qr::room(&base).saturating_sub(seal::overhead(&token));
        let short = Shared::essentials(
            handoff,
            (shared.reader, &shared.left.off),
            chance.ticket,
            clock::here(),
            room / 4 * 3,
            &seal::size,
        );
        let random = random::sealing().ok_or(NotSealed::NoCrypto)?;
        let text = short.json();
        let token = seal::seal(&Browser, lock, &random, text.as_bytes()).await?;
        code = Code::of_link(&base, token.as_str()).ok();
        left = short.left;
    }
    Ok(Made {
        link: qr::link(&base, token.as_str()),
        code,
        reader: shared.reader,
        left,
        secret,
    })
}
