//! The answer to a card that was opened: what a care team says of it, or a helper. It goes back as a link or a code, and
//! changes nothing before the patient has looked at it.

mod added;
mod draft;
mod helper;
mod ready;
mod receiver;

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use self::draft::Draft;
use self::ready::Ready;
use crate::card::Reader;
use crate::platform::crypto::Browser;
use crate::platform::{location, page, random, task};
use crate::qr::{self, Code};
use crate::route::Route;
use crate::seal::{self, Lock, NotSealed};
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept, let_go_if};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{
    Outcome, button, group, link, live, live_option, nothing, paragraph, section, subheading,
};
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::typed::typed;
use crate::words::{Message, say};

/// Whoever looks at the card again, or makes the text larger, comes back to what they typed.
const ROUTES: [Route; 4] = [Route::Reply, Route::Open, Route::Settings, Route::About];

thread_local! {
    static ANSWER: Place<(Draft, RwSignal<Option<Arc<Ready>>>)> = const { RefCell::new(None) };
}

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    let Some(held) = app.session.with_untracked(|session| session.held.clone()) else {
        let open = link("button", Route::Open, w.say(&say::open_title()));
        return vec![
            heading(app, w.say(&say::answer_title())),
            paragraph("lead", w.say(&say::answer_none())),
            group("actions", vec![open]),
        ]
        .into_any();
    };
    // Another card begins anew.
    let card = held.shared.card;
    let_go_if(&ANSWER, |(draft, _)| draft.lock().0 != card);
    let (draft, ready) = kept(app, &ANSWER, &ROUTES, || {
        (Draft::new(held.shared), RwSignal::new(None))
    });
    // Drawn once and hidden while the answer is in sight: what was typed stays.
    let form = form(app, draft, ready);
    let is_ready = move || ready.with(Option::is_some);
    let title = move || {
        app.say(&if is_ready() {
            say::answer_ready()
        } else {
            say::answer_title()
        })
    };
    let is_hidden = is_ready;
    vec![
        heading(app, Signal::derive(title)),
        view! { <div class="answer" hidden=is_hidden>{form}</div> }.into_any(),
        live_option(move || Some(ready::view(app, ready, &*ready.get()?))),
    ]
    .into_any()
}

fn form(app: App, draft: Draft, ready: RwSignal<Option<Arc<Ready>>>) -> AnyView {
    let w = app.words();
    let trouble = Outcome::new(app);
    let make = move || {
        trouble.clear();
        let reply = match draft.reply() {
            Ok(reply) => reply,
            Err(why) => return trouble.tell(why),
        };
        let Ok(text) = reply.sealable() else {
            return trouble.tell(say::link_too_big());
        };
        let (card, key) = draft.lock();
        task::spawn(async move {
            let sealed = match random::sealing() {
                Some(random) => {
                    let lock = Lock::Reply { card, key: &key };
                    seal::seal(&Browser, lock, &random, text.as_bytes()).await
                }
                None => Err(NotSealed::NoCrypto),
            };
            match sealed {
                Ok(token) => {
                    let base = location::page();
                    ready.set(Some(Arc::new(Ready {
                        link: qr::link(&base, token.as_str()),
                        code: Code::of_link(&base, token.as_str()).ok(),
                    })));
                    page::focus_soon(page::HEADING);
                }
                Err(NotSealed::TooBig) => trouble.tell(say::link_too_big()),
                Err(NotSealed::NoCrypto) => trouble.tell(say::link_failed()),
            }
        });
    };
    let body = match draft.reader() {
        Reader::Helper | Reader::Patient => helper::view(app, draft),
        Reader::Clinician => receiver::view(app, draft),
    };
    vec![
        paragraph("lead", w.say(&say::answer_lead())),
        body,
        trouble.error(),
        group(
            "actions",
            vec![
                button("button", w.say(&say::answer_make()), make),
                link("link", Route::Open, w.say(&say::answer_see())),
            ],
        ),
    ]
    .into_any()
}

/// Who writes, and how to reach them.
fn you(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let hint = Some(w.say(&say::answer_role_hint()));
    section(
        "",
        vec![
            subheading(w.say(&say::answer_you())),
            typed("name", w.say(&say::answer_name()), None, false, draft.name),
            typed("role", w.say(&say::answer_role()), hint, false, draft.role),
            typed("day", w.say(&say::answer_day()), None, false, draft.day),
            fills(app, draft, say::answer_fill_day(), draft.day),
            typed(
                "night",
                w.say(&say::answer_night()),
                None,
                false,
                draft.night,
            ),
            fills(app, draft, say::answer_fill_night(), draft.night),
        ],
    )
}

/// The numbers that the card shows of whoever takes over, each a tap under their name; another may be typed.
fn fills(app: App, draft: Draft, label: Message, number: RwSignal<String>) -> AnyView {
    let all = draft.numbers.get_value();
    if all.is_empty() || draft.reader() != Reader::Clinician {
        return nothing();
    }
    let buttons = all.into_iter().map(|own| {
        let words = match own.who.as_str() {
            "" => own.number.clone(),
            who => app.say(&say::answer_number(who, own.number.clone())),
        };
        let shown = own.number.clone();
        let is_on = move || number.with(|number| *number == shown);
        segment(words, is_on, move || number.set(own.number.clone()))
    });
    let buttons = buttons.collect();
    segment_field(app.say(&label), buttons, nothing())
}

/// What they add, one under the other.
fn adds(app: App, draft: Draft) -> AnyView {
    let w = app.words();
    let more = button("link", w.say(&say::answer_add_more()), move || draft.add());
    section(
        "",
        vec![
            subheading(w.say(&say::answer_add())),
            live(move || draft.additions(app)),
            more,
        ],
    )
}
