//! Plain elements, made in one place each: every other way to write the same paragraph would be downloaded again.

use std::sync::Arc;

use leptos::prelude::*;

use crate::handoff::id::ItemId;
use crate::platform::page;
use crate::route::Route;
use crate::ui::app::App;
use crate::words::{Message, unbroken};

/// A paragraph.
pub fn paragraph(class: &'static str, words: String) -> AnyView {
    view! { <p class=class>{words}</p> }.into_any()
}

/// Words alone.
pub fn text(words: String) -> AnyView {
    words.into_any()
}

/// Words in which doses, times and phone numbers do not break.
pub fn held(words: &str) -> AnyView {
    let stretch = |(is_whole, words): (bool, &str)| {
        let words = words.to_owned();
        if is_whole {
            view! { <span class="whole">{words}</span> }.into_any()
        } else {
            words.into_any()
        }
    };
    let stretches: Vec<_> = unbroken(words).into_iter().map(stretch).collect();
    stretches.into_any()
}

/// A paragraph of the person's own words.
pub fn own(class: &'static str, words: &str) -> AnyView {
    view! { <p class=class dir="auto">{held(words)}</p> }.into_any()
}

/// Words that are only heard.
pub fn heard(words: String) -> AnyView {
    view! { <span class="sr">{words}</span> }.into_any()
}

/// A heading under the screen's own.
pub fn subheading(words: String) -> AnyView {
    view! { <h2>{words}</h2> }.into_any()
}

/// A part of a screen.
pub fn section(class: &'static str, parts: Vec<AnyView>) -> AnyView {
    view! { <section class=class>{parts}</section> }.into_any()
}

/// What a tap unfolds.
pub fn fold(summary: String, parts: Vec<AnyView>) -> AnyView {
    fold_under(text(summary), parts)
}

/// The same, under words that change.
pub fn fold_under(summary: AnyView, parts: Vec<AnyView>) -> AnyView {
    view! { <details class="fold"><summary>{summary}</summary>{parts}</details> }.into_any()
}

/// A group without a meaning of its own.
pub fn group(class: &'static str, parts: Vec<AnyView>) -> AnyView {
    view! { <div class=class>{parts}</div> }.into_any()
}

/// A link to another screen.
pub fn link(class: &'static str, route: Route, words: String) -> AnyView {
    address(class, route.href(), words)
}

/// A link to an address of ours.
pub fn address(class: &'static str, href: String, words: String) -> AnyView {
    view! { <a class=class href=href>{words}</a> }.into_any()
}

/// A large link with a second line.
pub fn door(route: Route, words: String, more: String) -> AnyView {
    door_of("door", route, words, more)
}

/// A large link that is not the first thing to do.
pub fn second_door(route: Route, words: String, more: String) -> AnyView {
    door_of("door door--second", route, words, more)
}

fn door_of(class: &'static str, route: Route, words: String, more: String) -> AnyView {
    view! { <a class=class href=route.href()><b>{words}</b><span>{more}</span></a> }.into_any()
}

/// A button.
pub fn button(class: &'static str, words: String, on_tap: impl Fn() + 'static) -> AnyView {
    tapped(class, None, words, Box::new(on_tap))
}

/// A button that can be found by its id.
pub fn button_with_id(id: &'static str, words: String, on_tap: impl Fn() + 'static) -> AnyView {
    tapped("button button--second", Some(id), words, Box::new(on_tap))
}

fn tapped(
    class: &'static str,
    id: Option<&'static str>,
    words: String,
    on_tap: Box<dyn Fn()>,
) -> AnyView {
    view! { <button class=class id=id type="button" on:click=move |_| on_tap()>{words}</button> }
        .into_any()
}

/// A button that begins something, and while that goes on ends it.
pub fn toggle(
    app: App,
    class: &'static str,
    is_on: impl Fn() -> bool + Send + Sync + 'static,
    [begin, end]: [fn() -> Message; 2],
    on_tap: impl Fn() + 'static,
) -> AnyView {
    let on_tap: Box<dyn Fn()> = Box::new(on_tap);
    let words = live(move || text(app.say(&if is_on() { end() } else { begin() })));
    // One element for both: who tapped it stays on it.
    view! { <button class=class type="button" on:click=move |_| on_tap()>{words}</button> }
        .into_any()
}

/// What is drawn anew whenever something that it reads changes.
pub fn live(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    drawn(Arc::new(draw))
}

// Not generic: every closure type that met the view would be a renderer of its own in the program.
fn drawn(draw: Arc<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    (move || draw()).into_any()
}

/// Like [`live`], for what is not always there.
pub fn live_option(draw: impl Fn() -> Option<AnyView> + Send + Sync + 'static) -> AnyView {
    live(move || draw().unwrap_or_else(nothing))
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// What came of a tap, said on the screen and to people who hear the page.
#[derive(Clone, Copy)]
pub struct Outcome {
    app: App,
    said: RwSignal<Option<Message>>,
}

impl Outcome {
    /// Nothing yet.
    pub fn new(app: App) -> Self {
        Self {
            app,
            said: RwSignal::new(None),
        }
    }

    /// Says what came of it.
    pub fn tell(self, said: Message) {
        page::announce(self.app.words().say(&said));
        self.said.set(Some(said));
    }

    /// Whether one of these was said last; what calls this is called again when something else is said.
    pub fn is_one_of(self, all: &[Message]) -> bool {
        let said = self.said.get();
        said.is_some_and(|said| all.contains(&said))
    }

    /// Takes it back.
    pub fn clear(self) {
        self.said.set(None);
    }

    /// The words on the screen.
    pub fn view(self) -> AnyView {
        self.shown("outcome")
    }

    /// The same, where it is told only what went wrong.
    pub fn error(self) -> AnyView {
        self.shown("error")
    }

    fn shown(self, class: &'static str) -> AnyView {
        live_option(move || Some(paragraph(class, self.app.say(&self.said.get()?))))
    }
}

/// One row for each item, drawn anew only when an item comes or goes.
pub fn each_item(
    ids: impl Fn() -> Vec<ItemId> + Send + Sync + 'static,
    row: impl Fn(ItemId) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    rows_of(Arc::new(ids), Arc::new(row))
}

type Ids = Arc<dyn Fn() -> Vec<ItemId> + Send + Sync>;
type RowOf = Arc<dyn Fn(ItemId) -> AnyView + Send + Sync>;

fn rows_of(ids: Ids, row: RowOf) -> AnyView {
    let ids = Memo::new(move |_| ids());
    live(move || {
        ids.get()
            .into_iter()
            .map(|id| row(id))
            .collect::<Vec<_>>()
            .into_any()
    })
}
