//! The link that was made: the link to send, the words to tell, the code to scan, each a step of its own.

use std::sync::Arc;

use leptos::prelude::*;

use super::title;
use crate::card::{LeftOut, Reader};
use crate::platform::{page, print};
use crate::qr::Code;
use crate::seal::Secret;
use crate::ui::app::App;
use crate::ui::parts::code::code_view;
use crate::ui::parts::hand_on::{Sending, hand_on_link};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, fold, group, paragraph, section, subheading};
use crate::ui::parts::secret::secret_list;
use crate::words::{names, say};

const SECOND: &str = "button button--second";

/// What came of it.
pub(super) struct Made {
    /// The whole link.
    pub(super) link: String,
    /// The secret; none where the key is in the link.
    pub(super) secret: Option<Secret>,
    /// The code, where the link fits one.
    pub(super) code: Option<Code>,
    /// For whom the card is.
    pub(super) reader: Reader,
    /// What the code leaves out; nothing where it has the whole card.
    pub(super) left: LeftOut,
}

/// The screen.
pub(super) fn view(app: App, made: RwSignal<Option<Arc<Made>>>, this: &Arc<Made>) -> AnyView {
    let w = app.words();
    let is_open = this.secret.is_none();
    let again = move || {
        made.set(None);
        page::focus_soon(page::HEADING);
    };
    let mut parts = vec![
        heading(app, title(app, move || is_open)),
        section(
            "no-print",
            vec![subheading(w.say(&say::link_first())), link(app, this)],
        ),
    ];
    parts.extend(this.secret.as_ref().map(|secret| words(app, secret)));
    parts.extend(this.code.as_ref().map(|code| scan(app, this, code)));
    let know = vec![
        subheading(w.say(&say::link_know())),
        paragraph("", w.say(&say::link_cannot())),
        paragraph("", w.say(&say::link_answer())),
        button("link", w.say(&say::link_again()), again),
    ];
    parts.push(section("no-print", know));
    parts.into_any()
}

/// The link, to send or to copy.
fn link(app: App, made: &Made) -> AnyView {
    let before = if made.secret.is_some() {
        say::link_message()
    } else {
        say::link_message_open()
    };
    let sending = Sending {
        before,
        send: say::link_send(),
        copy: say::link_copy(),
        link: made.link.clone(),
    };
    hand_on_link(app, Outcome::new(app), sending)
}

/// The secret, large: to be read out.
fn words(app: App, secret: &Secret) -> AnyView {
    let w = app.words();
    let shown = secret.shown();
    let title = if shown.starts_with(|c: char| c.is_ascii_digit()) {
        say::link_then_digits()
    } else {
        say::link_then()
    };
    section(
        "no-print",
        vec![
            subheading(w.say(&title)),
            paragraph("", w.say(&say::link_not_kept())),
            secret_list(secret),
            paragraph("", w.say(&say::link_apart())),
        ],
    )
}

/// The code. On paper it is as large as a camera needs.
fn scan(app: App, made: &Made, code: &Code) -> AnyView {
    let w = app.words();
    let more = if made.secret.is_some() {
        say::link_scan_more()
    } else {
        say::link_scan_open()
    };
    let drawing = code_view(code, &w.say(&say::link_code()));
    let mut parts = vec![
        subheading(w.say(&say::link_scan())),
        paragraph("", w.say(&more)),
        drawing,
    ];
    if !made.left.short.is_empty() {
        let names = made.left.short.iter().map(|(topic, _)| {
            let said = w.say(&names::topic(*topic));
            view! { <li>{said}</li> }.into_any()
        });
        let names: Vec<_> = names.collect();
        let list = view! { <ul class="left-out">{names}</ul> }.into_any();
        let short = match made.reader {
            Reader::Clinician => say::link_scan_short(),
            Reader::Patient | Reader::Helper => say::link_scan_short_home(),
        };
        parts.push(paragraph("", w.say(&short)));
        let left = fold(w.say(&say::link_scan_left()), vec![list]);
        parts.push(group("no-print", vec![left]));
    }
    parts.push(button(SECOND, w.say(&say::link_print()), || {
        print::print();
    }));
    section("", parts)
}
