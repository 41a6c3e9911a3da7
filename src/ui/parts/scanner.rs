//! Reads a QR code by the camera or from a photo, and hands on its text. Nothing in a code is ever followed from here.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;

use super::plain::{group, live, live_option, paragraph, text};
use crate::platform::camera::{self, Trouble};
use crate::platform::{page, reach, task};
use crate::qr::seen::Foreign;
use crate::ui::app::App;
use crate::words::{Message, say};

const VIDEO: &str = "scan-video";
const PHOTO: &str = "scan-photo";
/// Between two looks, in milliseconds: often enough for a hand that is not steady, and cool in the hand.
const REST: u32 = 120;

/// What a scanned text is to the screen that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is what was wanted: the camera goes off.
    Done,
    /// One of several, or one that the screen itself speaks about: the camera goes on.
    More,
    /// None of ours: it is said what it is, and that nothing was opened. The camera goes on.
    NotOurs,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Off,
    Asking,
    On,
    Failed(Trouble),
}

#[derive(Clone)]
struct Scanner {
    app: App,
    state: RwSignal<State>,
    /// What was said last about what was found.
    said: RwSignal<Option<Message>>,
    take: Rc<dyn Fn(String) -> Verdict>,
}

/// The camera's button and picture, the way to take a photo instead, and what came of either, in words. Every text that
/// is found is handed to `take`, the same text once in a row, and `take` says what it is. The camera is asked for at the
/// tap, and is off when the screen is left, when the page is hidden and when `take` says [`Verdict::Done`].
///
/// It has no heading: the screen says what is to be scanned.
pub fn scanner(app: App, take: impl Fn(String) -> Verdict + 'static) -> AnyView {
    let scanner = Scanner {
        app,
        state: RwSignal::new(State::Off),
        said: RwSignal::new(None),
        take: Rc::new(take),
    };
    let Scanner { state, said, .. } = scanner;
    let off = move || {
        camera::stop();
        let _ = state.try_set(State::Off);
    };
    on_cleanup(camera::stop);
    // Shown again, the page does not turn the camera on by itself.
    let hidden = window_event_listener(ev::visibilitychange, move |_| {
        if camera::is_on() {
            off();
        }
    });
    on_cleanup(move || hidden.remove());

    let is_on = move || matches!(state.get(), State::On | State::Asking);
    let words = live(move || {
        let on = is_on();
        text(app.say(&if on {
            say::scan_stop()
        } else {
            say::scan_start()
        }))
    });
    let by_camera = scanner.clone();
    let tapped = move |_| {
        if untrack(is_on) {
            off();
        } else {
            by_camera.clone().begin();
        }
    };
    let by_photo = scanner.clone();
    let chosen = move |_| by_photo.clone().photo();
    let hint = live(move || {
        let hint = if state.get() == State::On {
            say::scan_hold()
        } else {
            say::scan_why()
        };
        paragraph("hint", app.say(&hint))
    });
    let outcome = live_option(move || Some(paragraph("outcome", app.say(&said.get()?))));
    let label = app.words().say(&say::scan_photo());
    group(
        "scan",
        vec![
            hint,
            view! { <button class="button" type="button" on:click=tapped>{words}</button> }
                .into_any(),
            // Above the picture: on a phone nobody scrolls with a code before the camera.
            outcome,
            view! { <video id=VIDEO class="scan-video" class:is-on=move || state.get() == State::On playsinline autoplay muted aria-hidden="true"></video> }.into_any(),
            view! {
                <div class="field">
                    <label for=PHOTO>{label}</label>
                    <input id=PHOTO class="input" type="file" accept="image/*" on:change=chosen />
                </div>
            }
            .into_any(),
        ],
    )
}

impl Scanner {
    fn tell(&self, said: Message) {
        page::announce(self.app.words().say(&said));
        let _ = self.said.try_set(Some(said));
    }

    fn fail(&self, trouble: Trouble) {
        camera::stop();
        let _ = self.state.try_set(State::Failed(trouble));
        match trouble {
            Trouble::NoCamera => self.tell(say::scan_no_camera()),
            Trouble::NotAllowed => self.tell(say::scan_not_allowed()),
            Trouble::Busy => self.tell(say::scan_busy()),
            Trouble::NotAPhoto => self.tell(say::scan_not_a_photo()),
            Trouble::NoReader => self.tell(say::scan_no_reader()),
            // Whoever stopped it knows.
            Trouble::Stopped => drop(self.state.try_set(State::Off)),
        }
    }

    fn begin(self) {
        self.said.set(None);
        self.state.set(State::Asking);
        task::spawn(async move {
            if let Err(trouble) = camera::open(VIDEO).await {
                return self.fail(trouble);
            }
            let _ = self.state.try_set(State::On);
            let mut last = None;
            while camera::is_on() {
                match camera::look(VIDEO).await {
                    Ok(Some(text)) if camera::is_on() && last.as_ref() != Some(&text) => {
                        last = Some(text.clone());
                        self.found(text);
                    }
                    Ok(_) => {}
                    Err(trouble) => return self.fail(trouble),
                }
                reach::wait(REST).await;
            }
        });
    }

    fn photo(self) {
        self.said.set(None);
        task::spawn(async move {
            match camera::photo(PHOTO).await {
                Ok(Some(text)) => self.found(text),
                Ok(None) => self.tell(say::scan_nothing()),
                Err(trouble) => self.fail(trouble),
            }
        });
    }

    fn found(&self, text: String) {
        let foreign = Foreign::of(&text);
        match (self.take)(text) {
            Verdict::More => {
                let _ = self.said.try_set(None);
            }
            Verdict::Done => {
                camera::stop();
                let _ = self.state.try_set(State::Off);
            }
            Verdict::NotOurs => self.tell(match foreign {
                Foreign::Address(host) => say::scan_foreign_address(host),
                Foreign::Network => say::scan_foreign_network(),
                Foreign::Contact => say::scan_foreign_contact(),
                Foreign::Other => say::scan_foreign(),
            }),
        }
    }
}
