//! Asking for the talk: what to say now, what they answered, and the next way to ask when they said no.

mod answers;
mod facts;
mod message;
mod people;
mod say_now;
mod so_far;

pub use people::view as people;

use leptos::prelude::*;

use crate::ask::{Rung, Standing, State, standing};
use crate::handoff::id::ItemId;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{fold, group, link, live, section, subheading};
use crate::ui::parts::removed::removed_row;
use crate::ui::parts::whose::whose;
use crate::words::say;

use say_now::Tongue;

/// The way that stands, or that was picked, and how far it is.
#[derive(Clone, Copy, PartialEq)]
struct Now {
    rung: Rung,
    state: State,
    open: Option<ItemId>,
    before: Option<ItemId>,
}

impl From<Standing<'_>> for Now {
    fn from(standing: Standing<'_>) -> Self {
        Self {
            rung: standing.rung,
            state: standing.state,
            open: standing.open.map(|item| item.id),
            before: standing.before.map(|item| item.id),
        }
    }
}

impl Now {
    /// Whether there is still something to say.
    fn is_to_ask(self) -> bool {
        !matches!(self.state, State::Agreed | State::Held)
    }

    /// Whether one way was in vain, so that nothing may stand before the words of the next.
    fn is_after(self) -> bool {
        self.is_to_ask() && self.state != State::Asked && self.before.is_some()
    }
}

/// What this screen shows besides what is kept.
#[derive(Clone, Copy)]
struct Screen {
    /// Another way than the one that stands, picked to look at its words.
    picked: RwSignal<Option<Rung>>,
    now: Memo<Now>,
    tongue: Tongue,
}

/// A part of the screen under its title: folded where the words of the next way come first.
fn part(is_folded: bool, class: &'static str, title: String, mut parts: Vec<AnyView>) -> AnyView {
    if is_folded {
        return group(class, vec![fold(title, parts)]);
    }
    parts.insert(0, subheading(title));
    section(class, parts)
}

/// The screen.
pub fn view(app: App) -> AnyView {
    let picked = RwSignal::new(None);
    let now = Memo::new(move |_| {
        let picked = picked.get();
        app.read(|handoff| {
            let standing = standing(handoff);
            Now::from(picked.map_or(standing, |rung| standing.in_way(rung)))
        })
    });
    let screen = Screen {
        picked,
        now,
        tongue: Tongue::new(app),
    };
    // A talk may begin before anybody wrote down that they said yes.
    let guide = link("link", Route::Talk, app.words().say(&say::request_guide()));
    let guide = group("no-print", vec![guide]);
    // What holds boxes is drawn anew only when another way stands: whoever types stays in the box.
    vec![
        heading(app, app.words().say(&say::request_title())),
        whose(app),
        removed_row(app),
        live(move || say_now::status(app, screen.now.get())),
        say_now::view(app, screen),
        live(move || answers::view(app, screen, screen.now.get())),
        facts::view(app, screen),
        message::view(app, screen),
        so_far::view(app),
        guide,
    ]
    .into_any()
}
