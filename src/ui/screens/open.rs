//! What somebody handed on: a link, a code or a file is looked at, and opened after a tap. Nothing of it is kept unless the
//! person says so.

mod answer;
mod gate;
mod shown;

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use crate::envelope::{self, Kind, NotRead};
use crate::platform::page;
use crate::reply::Reply;
use crate::route::Route;
use crate::seal::{NotOpened, Token};
use crate::shared::Shared;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept, on_leaving};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, link, live, nothing, paragraph};
use crate::ui::parts::typed::typed;
use crate::ui::session::Held;
use crate::words::{Message, say};

/// How far it is.
#[derive(Clone)]
enum Stage {
    /// Nothing was given yet, or what was given is not a thing of ours.
    Asked(Option<Message>),
    /// A token was found. Nothing of it was opened.
    Found(Token),
    /// A card is open.
    Card(Held),
    /// An answer to a card of this phone is open.
    Answer(Arc<Reply>),
}

/// What the screen holds.
#[derive(Clone, Copy)]
struct Opening {
    stage: RwSignal<Stage>,
    /// What was typed to unlock it.
    secret: RwSignal<String>,
    pasted: RwSignal<String>,
}

thread_local! {
    static OPENING: Place<Opening> = const { RefCell::new(None) };
}

/// Where a card that was opened is in use.
pub(super) const ROUTES: [Route; 2] = [Route::Open, Route::Reply];

/// A card that was opened is forgotten where it is not in use any more: who comes back opens it again.
pub(super) fn forget_when_left(app: App) {
    on_leaving(app, &ROUTES, move || {
        app.session
            .maybe_update(|session| session.held.take().is_some());
    });
}

/// The screen.
pub fn view(app: App) -> AnyView {
    forget_when_left(app);
    let held = app.session.with_untracked(|session| session.held.clone());
    let opening = kept(app, &OPENING, &[Route::Open], || Opening {
        stage: RwSignal::new(held.map_or(Stage::Asked(None), Stage::Card)),
        secret: RwSignal::new(String::new()),
        pasted: RwSignal::new(String::new()),
    });
    let stage = opening.stage;
    // A second link may come in while this screen shows.
    Effect::new(move |_| {
        if app.session.with(|session| session.handed.is_some()) {
            let handed = app.session.try_update(|session| session.handed.take());
            stage.set(look(&handed.flatten().unwrap_or_default()));
        }
    });
    live(move || match stage.get() {
        Stage::Asked(trouble) => asked(app, opening, trouble),
        Stage::Found(token) => gate::view(app, opening, token),
        Stage::Card(held) => shown::view(app, stage, &held),
        Stage::Answer(reply) => answer::view(app, &reply),
    })
}

/// Looks for a token; opens nothing.
fn look(text: &str) -> Stage {
    match Token::find(text) {
        Ok(token) => Stage::Found(token),
        Err(why) => Stage::Asked(Some(trouble(why))),
    }
}

/// What came out of a token.
fn read(text: &[u8], token: &Token) -> Result<Stage, Message> {
    let (kind, _) = envelope::open(text).map_err(not_read)?;
    match kind {
        Kind::Card => {
            let shared = Arc::new(Shared::read(text).map_err(not_read)?);
            let is_locked = token.is_locked();
            Ok(Stage::Card(Held { shared, is_locked }))
        }
        Kind::Reply => {
            let card = token.reply_to().ok_or_else(say::open_no_ours)?;
            let reply = Reply::read(text, card).map_err(not_read)?;
            Ok(Stage::Answer(Arc::new(reply)))
        }
        Kind::Backup => Err(say::open_no_ours()),
    }
}

/// Why it was not opened, and the way on.
fn trouble(why: NotOpened) -> Message {
    match why {
        NotOpened::NotOurs => say::open_no_ours(),
        NotOpened::CutOff => say::open_no_cut(),
        NotOpened::Damaged => say::open_no_damaged(),
        NotOpened::TooBig => say::open_no_big(),
        NotOpened::Newer => say::open_no_newer(),
        NotOpened::WrongWords => say::open_no_words(),
        NotOpened::NoCrypto => say::open_no_crypto(),
    }
}

/// Why it was opened and cannot be shown.
fn not_read(why: NotRead) -> Message {
    match why {
        NotRead::NotOurs => say::open_no_ours(),
        NotRead::Newer => say::open_no_newer(),
        NotRead::TooBig => say::open_no_big(),
        NotRead::Damaged => say::open_no_damaged(),
    }
}

/// The ways in.
fn asked(app: App, opening: Opening, trouble: Option<Message>) -> AnyView {
    let w = app.words();
    let Opening { stage, pasted, .. } = opening;
    let look_at = move || {
        stage.set(look(&pasted.get_untracked()));
        page::focus_soon(page::HEADING);
    };
    let trouble = trouble.map(|said| paragraph("error", w.say(&said)));
    vec![
        heading(app, w.say(&say::open_title())),
        trouble.unwrap_or_else(nothing),
        paragraph("lead", w.say(&say::open_lead())),
        typed(
            "pasted",
            w.say(&say::open_paste()),
            Some(w.say(&say::open_paste_hint())),
            true,
            pasted,
        ),
        group(
            "actions",
            vec![
                button("button", w.say(&say::open_look()), look_at),
                link(
                    "button button--second",
                    Route::Scan,
                    w.say(&say::open_scan()),
                ),
            ],
        ),
    ]
    .into_any()
}
