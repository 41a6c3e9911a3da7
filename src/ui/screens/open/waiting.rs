//! The answers that wait: opened and not decided yet, each a tap away from where the person would look.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use super::answer::{beside, called};
use crate::reply::{Reply, waiting};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::plain::{button, group, live, own};
use crate::words::say;

thread_local! {
    /// The answer that was asked for, on its way to its screen.
    static ASKED: RefCell<Option<Arc<Reply>>> = const { RefCell::new(None) };
}

/// Each by the name of who wrote it; nothing where none waits, or all that it says is so already.
pub fn view(app: App) -> AnyView {
    let all = Memo::new(move |_| {
        app.read(|handoff| {
            let is_open = |reply: &Reply| {
                let all = beside(app, handoff, reply);
                all.iter().any(|one| !one.state.is_settled())
            };
            let mut all = waiting(handoff);
            all.retain(is_open);
            all
        })
    });
    live(move || {
        let all = all.get().into_iter().map(|reply| one(app, reply));
        all.collect::<Vec<_>>().into_any()
    })
}

fn one(app: App, reply: Reply) -> AnyView {
    let w = app.words();
    let said = w.say(&say::back_waits(called(&reply, &w)));
    let reply = Arc::new(reply);
    let look = button(
        "button button--second",
        w.say(&say::back_look()),
        move || {
            ASKED.with_borrow_mut(|asked| *asked = Some(Arc::clone(&reply)));
            super::forget();
            app.go(Route::Open);
        },
    );
    let parts = vec![own("thing-ask", &said), group("actions", vec![look])];
    group("thing no-print", parts)
}

/// The answer that was asked for, once.
pub(super) fn asked() -> Option<Arc<Reply>> {
    ASKED.with_borrow_mut(Option::take)
}
