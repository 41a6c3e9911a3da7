//! What the person means to open, and the words for what goes wrong with it.

use crate::envelope::NotRead;
use crate::seal::NotOpened;
use crate::words::{Message, say};

/// What the person means to open: it is asked for and spoken about in other words, and opened in the same way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// What somebody gave them.
    Given,
    /// A copy of their own.
    Copy,
}

impl Wanted {
    /// Why it was not opened, and the way on.
    pub(super) fn trouble(self, why: NotOpened) -> Message {
        let [given, copy] = match why {
            NotOpened::NotOurs => [say::open_no_ours(), say::backup_no_ours()],
            NotOpened::CutOff => [say::open_no_cut(), say::backup_no_cut()],
            NotOpened::Damaged => [say::open_no_damaged(), say::backup_no_damaged()],
            NotOpened::TooBig => [say::open_no_big(), say::backup_no_big()],
            NotOpened::Newer => [say::open_no_newer(), say::backup_no_newer()],
            NotOpened::WrongWords => [say::open_no_words(), say::backup_no_words()],
            NotOpened::NoCrypto => [say::open_no_crypto(), say::backup_no_lock()],
        };
        match self {
            Self::Given => given,
            Self::Copy => copy,
        }
    }

    /// Why it was opened and cannot be shown.
    pub(super) fn not_read(self, why: NotRead) -> Message {
        self.trouble(match why {
            NotRead::NotOurs => NotOpened::NotOurs,
            NotRead::Newer => NotOpened::Newer,
            NotRead::TooBig => NotOpened::TooBig,
            NotRead::Damaged => NotOpened::Damaged,
        })
    }
}
