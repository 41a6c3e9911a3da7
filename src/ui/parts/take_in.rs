//! The ways in for what somebody has as a file or as text: choose a file, drop one on the page, or paste.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::plain::{button, group, nothing, paragraph};
use super::typed::typed;
use crate::backup;
use crate::platform::camera;
use crate::platform::files::{self, Given, NotText};
use crate::platform::task;
use crate::ui::app::App;
use crate::words::{Message, say};

const FILE: &str = "file";

/// What the controls say.
pub struct Labels {
    /// Above the button for a file.
    pub file: Message,
    /// Where the file is.
    pub file_hint: Option<Message>,
    /// Above the box to paste into.
    pub paste: Message,
    /// What to paste.
    pub paste_hint: Option<Message>,
    /// On the button below it.
    pub look: Message,
    /// Said of a file that is too big to be read at all.
    pub too_big: Message,
}

/// Takes what came in: its text, or why there is none.
pub type Take = Rc<dyn Fn(Result<String, Message>)>;

/// The control for a file, and the box to paste into. A photo of a code is read, too.
pub fn take_in(app: App, labels: Labels, take: Take) -> [AnyView; 2] {
    let w = app.words();
    let too_big = labels.too_big;
    let read: Rc<dyn Fn(Given)> = {
        let take = Rc::clone(&take);
        Rc::new(move |file| {
            let (take, too_big) = (Rc::clone(&take), too_big.clone());
            task::spawn(async move { take(text_of(&file, too_big).await) });
        })
    };
    dropping(Rc::clone(&read));
    let chosen = move |_| {
        if let Some(file) = files::chosen(FILE) {
            read(file);
        }
    };
    let hint = labels.file_hint.as_ref();
    let hint_id = hint.is_some().then_some("file-hint");
    let hint = hint.map_or_else(nothing, |hint| paragraph("hint", w.say(hint)));
    let file = view! {
        <div class="field">
            <label for=FILE>{w.say(&labels.file)}</label>
            <div id=hint_id>{hint}</div>
            <input id=FILE class="input" type="file" aria-describedby=hint_id on:change=chosen />
            <p class="hint only-mouse">{w.say(&say::backup_drop())}</p>
        </div>
    }
    .into_any();
    let pasted = RwSignal::new(String::new());
    let hint = labels.paste_hint.map(|hint| w.say(&hint));
    let box_ = typed("pasted", w.say(&labels.paste), hint, true, pasted);
    let look = button("button button--second", w.say(&labels.look), move || {
        take(Ok(pasted.get_untracked()));
    });
    [
        file,
        group("paste", vec![box_, group("actions", vec![look])]),
    ]
}

/// A file that is dropped anywhere on the page, which would otherwise take its place.
fn dropping(read: Rc<dyn Fn(Given)>) {
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let drop = window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        if let Some(file) = files::dropped(&JsValue::from(event)) {
            read(file);
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}

async fn text_of(file: &Given, too_big: Message) -> Result<String, Message> {
    if file.is_picture() {
        let found = camera::in_photo(file).await;
        let found = found.map_err(|_| say::scan_not_a_photo())?;
        return found.ok_or_else(say::scan_nothing);
    }
    file.text(backup::LONGEST).await.map_err(|why| match why {
        NotText::TooBig => too_big,
        NotText::Unreadable => say::backup_no_file(),
    })
}
