//! Reading a code of ours, by the camera or from a photo; or one after the other of a run that belongs together.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::platform::{location, page};
use crate::qr::part::Refused;
use crate::qr::run::{Run, Took};
use crate::route::Route;
use crate::seal::{NotOpened, Token};
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{live_option, paragraph};
use crate::ui::parts::scanner::{Verdict, scanner};
use crate::words::{Message, say};

thread_local! {
    static RUN: Place<RwSignal<Run>> = const { RefCell::new(None) };
}

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let run = kept(app, &RUN, &[Route::Scan], || RwSignal::new(Run::default()));
    let said = RwSignal::new(None::<Message>);
    let take = move |text: String| {
        said.set(None);
        let more = match run.try_update(|run| run.take(&text)) {
            Some(Ok(Took::Whole(token))) => return open(app, token, Route::Backup),
            Some(Ok(Took::New | Took::Again)) => run.with_untracked(progress),
            Some(Err(Refused::OtherRun)) => say::scan_other_run(),
            Some(Err(Refused::Damaged)) => say::scan_damaged(),
            Some(Err(Refused::Newer)) => say::scan_newer(),
            Some(Err(Refused::NotAPart)) | None => {
                // Where it is a token, the screen that opens it says what is wrong with it.
                return match Token::find(&text) {
                    Err(NotOpened::NotOurs) => Verdict::NotOurs,
                    Ok(_) | Err(_) => open(app, text, Route::Open),
                };
            }
        };
        page::announce(app.words().say(&more));
        said.set(Some(more));
        Verdict::More
    };
    vec![
        heading(app, w.say(&say::scan_title())),
        paragraph("lead", w.say(&say::scan_lead())),
        scanner(app, take),
        live_option(move || Some(paragraph("outcome", app.say(&said.get()?)))),
    ]
    .into_any()
}

/// Hands it to the screen that opens such tokens, here on this page: an address in a code is never gone to. Only a copy is
/// long enough for a run of codes.
fn open(app: App, text: String, route: Route) -> Verdict {
    app.session.update(|session| session.handed = Some(text));
    location::go_to(&route.fragment());
    Verdict::Done
}

fn progress(run: &Run) -> Message {
    let missing: Vec<_> = run.missing().iter().map(usize::to_string).collect();
    say::scan_run(run.have(), run.of(), missing.join(", "))
}
