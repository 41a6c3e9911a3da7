//! The card that is handed on, as each way needs it.

use leptos::prelude::*;

use crate::action::Action;
use crate::card::plain::plain;
use crate::card::portal::portal;
use crate::card::sbar::sbar;
use crate::card::wallet::Wallet;
use crate::card::{Card, Reader};
use crate::handoff::id::ItemId;
use crate::platform::{clock, random};
use crate::shared::Shared;
use crate::ui::app::App;
use crate::ui::parts::card::{card_view, wallet_view};
use crate::ui::parts::plain::group;
use crate::ui::screens::card::CardChoice;
use crate::words::Words;

use super::{LARGE, PORTAL, SBAR, WALLET};

/// What is handed on: the card of the chosen reader without what is switched off.
#[derive(Clone, Copy)]
pub(super) struct Handed {
    pub(super) app: App,
    pub(super) choice: CardChoice,
    pub(super) shared: Memo<Shared>,
}

impl Handed {
    /// As it would be seen now.
    pub(super) fn card(self) -> Card {
        self.shared.with(|shared| shared.card(clock::here()))
    }

    /// What is printed. Chosen, it is there at once: a browser's own menu prints it too.
    pub(super) fn sheet(self, layout: usize) -> AnyView {
        let (app, choice) = (self.app, self.choice);
        let (words, second) = (choice.words(app), choice.second(app));
        let card = || card_view(&self.card(), &words, second.as_ref());
        match layout {
            WALLET => {
                let wallet = self
                    .shared
                    .with(|shared| Wallet::new(&shared.handoff, clock::now()));
                wallet_view(&wallet, &words, second.as_ref())
            }
            LARGE => group("print-large", vec![card()]),
            _ => card(),
        }
    }

    /// The card as text, once in each language. A portal takes one message and no more.
    pub(super) fn texts(self, form: usize) -> Vec<String> {
        let card = self.card();
        let write: fn(&Card, &Words) -> String = match form {
            SBAR if card.reader == Reader::Clinician => sbar,
            PORTAL if card.reader == Reader::Clinician => portal,
            _ => plain,
        };
        let is_portal = form == PORTAL && card.reader == Reader::Clinician;
        let second = self.choice.second(self.app).filter(|_| !is_portal);
        let words = std::iter::once(self.choice.words(self.app)).chain(second);
        words.map(|words| write(&card, &words)).collect()
    }

    /// Remembers the card as it left on paper or as a file, once for each reader, so that the app can tell what changed
    /// since. Nobody answers such a card: its key goes nowhere.
    pub(super) fn remember(self) {
        let Some(key) = random::bytes() else { return };
        let app = self.app;
        let shared = self.shared.get_untracked();
        let card = paper(shared.reader);
        let is_there = app.peek(|handoff| handoff.sent_card(card).is_some());
        let shared = Shared {
            card,
            key,
            ..shared
        };
        let sent = app.peek(|handoff| shared.sent(handoff, "", clock::here()));
        if is_there {
            app.dispatch(Action::TakeBack(card, Vec::new()));
        }
        app.dispatch(Action::HandOn(sent));
    }
}

/// The name of the card that a reader has on paper: no other is so small.
fn paper(reader: Reader) -> ItemId {
    ItemId(match reader {
        Reader::Clinician => 1,
        Reader::Patient => 2,
        Reader::Helper => 3,
    })
}
