//! What somebody handed on: a link, a code or a file is looked at, and opened after a tap. Nothing of it is kept unless the
//! person says so, but an answer: it waits until it is decided.

mod answer;
mod copy;
mod gate;
mod shown;
pub mod waiting;
mod wanted;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use self::wanted::Wanted;
use crate::backup;
use crate::envelope::{self, Kind, NotRead};
use crate::people::People;
use crate::platform::{page, storage};
use crate::reply::Reply;
use crate::route::Route;
use crate::seal::{Limits, Token};
use crate::shared::Shared;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept, let_go};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, link, live, nothing, paragraph};
use crate::ui::parts::take_in::{Labels, take_in};
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
    /// A copy is open.
    Copy(Arc<People>),
}

/// What the screen holds.
#[derive(Clone, Copy)]
struct Opening {
    stage: RwSignal<Stage>,
    /// What was typed to unlock it.
    secret: RwSignal<String>,
    wanted: Wanted,
}

thread_local! {
    static OPENING: Place<Opening> = const { RefCell::new(None) };
}

/// The screen.
pub fn view(app: App) -> AnyView {
    let held = app.session.with_untracked(|session| session.held.clone());
    let first = held.map_or_else(locked_before, Stage::Card);
    let first = waiting::asked().map_or(first, Stage::Answer);
    on_cleanup(move || {
        // In another language it waits on.
        if app.route.try_get_untracked() != Some(Route::Open) {
            storage::keep_locked(None);
        }
    });
    shows(app, Wanted::Given, &[Route::Open], first)
}

/// What was locked before the page was loaded anew, if the tab has it.
fn locked_before() -> Stage {
    let token = storage::locked().and_then(|text| Token::find(&text).ok());
    let token = token.filter(Token::is_locked);
    token.map_or(Stage::Asked(None), Stage::Found)
}

/// Only what is locked waits with the tab: what is not would lie there to be read. A copy that is larger than any card is
/// not looked for there either.
fn wait(stage: &Stage) {
    storage::keep_locked(match stage {
        Stage::Found(token) if token.is_locked() && token.is_small() => Some(token.as_str()),
        _ => None,
    });
}

/// Forgets what was found.
pub fn forget() {
    let_go(&OPENING);
}

/// The same, for a copy that the person brings back.
pub fn bring_back(app: App) -> AnyView {
    shows(app, Wanted::Copy, &[Route::Backup], Stage::Asked(None))
}

fn shows(app: App, wanted: Wanted, routes: &'static [Route], first: Stage) -> AnyView {
    let opening = kept(app, &OPENING, routes, || Opening {
        stage: RwSignal::new(first),
        secret: RwSignal::new(String::new()),
        wanted,
    });
    let stage = opening.stage;
    // A second link may come in while this screen shows.
    Effect::new(move |_| {
        if app.session.with(|session| session.handed.is_some()) {
            let handed = app.session.try_update(|session| {
                session.held = None;
                session.handed.take()
            });
            let found = find(&handed.flatten().unwrap_or_default(), wanted);
            if let Stage::Asked(Some(why)) = &found {
                page::announce(app.words().say(why));
            }
            opening.secret.set(String::new());
            stage.set(found);
        }
    });
    if wanted == Wanted::Given {
        Effect::new(move |_| stage.with(wait));
    }
    live(move || match stage.get() {
        Stage::Asked(trouble) => asked(app, stage, wanted, trouble),
        Stage::Found(token) => gate::view(app, opening, token),
        Stage::Card(held) => shown::view(app, stage, &held),
        Stage::Answer(reply) => answer::view(app, &reply),
        Stage::Copy(people) => untrack(|| copy::view(app, &people)),
    })
}

/// Looks for a token; opens nothing. Only what is locked may be as large as a copy.
fn find(text: &str, wanted: Wanted) -> Stage {
    let found = Token::find_within(&Limits::BACKUP, text);
    let found = found.and_then(|token| {
        if token.is_locked() {
            Ok(token)
        } else {
            Token::find(token.as_str())
        }
    });
    match found {
        Ok(token) => Stage::Found(token),
        Err(why) => Stage::Asked(Some(wanted.trouble(why))),
    }
}

/// Looks at what was chosen, dropped or pasted: a copy that is not locked, or something with a token in it.
fn look(text: &str, wanted: Wanted) -> Stage {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('{') {
        return find(text, wanted);
    }
    let copy = if text.len() > backup::LONGEST {
        Err(NotRead::TooBig)
    } else {
        backup::read(text.as_bytes())
    };
    match copy {
        Ok(people) => Stage::Copy(Arc::new(people)),
        // A card or an answer may come as a file of another make, with a token in it.
        Err(why) => match Token::find(text) {
            Ok(token) => Stage::Found(token),
            Err(_) => Stage::Asked(Some(Wanted::Copy.not_read(why))),
        },
    }
}

/// What came out of a token.
fn read(text: &[u8], token: &Token, wanted: Wanted) -> Result<Stage, Message> {
    let not_read = |why| wanted.not_read(why);
    let (kind, _) = envelope::open_from(token, text).map_err(not_read)?;
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
        Kind::Backup => {
            let people = backup::read(text).map_err(|why| Wanted::Copy.not_read(why))?;
            Ok(Stage::Copy(Arc::new(people)))
        }
    }
}

/// The ways in.
fn asked(app: App, stage: RwSignal<Stage>, wanted: Wanted, trouble: Option<Message>) -> AnyView {
    let w = app.words();
    let is_copy = wanted == Wanted::Copy;
    let labels = if is_copy {
        Labels {
            file: say::backup_choose(),
            file_hint: Some(say::backup_choose_hint()),
            paste: say::backup_paste(),
            paste_hint: None,
            look: say::backup_look(),
            too_big: say::backup_no_big(),
        }
    } else {
        Labels {
            file: say::open_file(),
            file_hint: None,
            paste: say::open_paste(),
            paste_hint: Some(say::open_paste_hint()),
            look: say::open_look(),
            too_big: say::open_no_big(),
        }
    };
    let take = move |came: Result<String, Message>| {
        let next = match came {
            Ok(text) => look(&text, wanted),
            Err(why) => Stage::Asked(Some(why)),
        };
        if let Stage::Asked(Some(why)) = &next {
            page::announce(app.words().say(why));
        }
        if stage.try_set(next).is_none() {
            page::focus_soon(page::HEADING);
        }
    };
    let [file, paste] = take_in(app, labels, Rc::new(take));
    let trouble = trouble.map(|said| paragraph("error", w.say(&said)));
    let trouble = trouble.unwrap_or_else(nothing);
    let scan = |words: Message| {
        let scan = link("button button--second", Route::Scan, w.say(&words));
        group("actions", vec![scan])
    };
    if is_copy {
        return vec![
            heading(app, w.say(&say::backup_back())),
            trouble,
            paragraph("lead", w.say(&say::backup_back_lead())),
            file,
            scan(say::backup_scan()),
            paste,
        ]
        .into_any();
    }
    vec![
        heading(app, w.say(&say::open_title())),
        trouble,
        paragraph("lead", w.say(&say::open_lead())),
        paste,
        scan(say::open_scan()),
        file,
    ]
    .into_any()
}
