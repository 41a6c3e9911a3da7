//! What a screen holds besides the handoff. A screen is drawn anew in another language: what was typed or made on it stays,
//! and goes when it is left.

use std::cell::RefCell;
use std::thread::LocalKey;

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::app::App;

/// Where a screen keeps what it holds, beside the owner of its signals.
pub type Place<T> = RefCell<Option<(Owner, T)>>;

/// What a screen holds on these routes: as it was drawn before, else new. Made of handles, it is copied freely.
pub fn kept<T: Copy + 'static>(
    app: App,
    place: &'static LocalKey<Place<T>>,
    routes: &'static [Route],
    new: impl FnOnce() -> T,
) -> T {
    on_cleanup(move || {
        let is_here = |route| routes.contains(&route);
        if !app.route.try_get_untracked().is_some_and(is_here) {
            let_go(place);
        }
    });
    if let Some(held) = place.with_borrow(|held| held.as_ref().map(|(_, held)| *held)) {
        return held;
    }
    // Not the owner that draws: it goes with each drawing.
    let owner = lasting();
    let held = owner.with(new);
    place.with_borrow_mut(|place| *place = Some((owner, held)));
    held
}

/// Forgets what is held where it is of something else.
pub fn let_go_if<T: 'static>(place: &'static LocalKey<Place<T>>, is_other: impl Fn(&T) -> bool) {
    if place.with_borrow(|held| held.as_ref().is_some_and(|(_, held)| is_other(held))) {
        let_go(place);
    }
}

/// Forgets what is held.
pub fn let_go<T: 'static>(place: &'static LocalKey<Place<T>>) {
    let held = place.with_borrow_mut(Option::take);
    drop(held);
}

/// An owner that lasts as long as somebody has it.
fn lasting() -> Owner {
    let mut top = Owner::current().unwrap_or_default();
    while let Some(above) = top.parent() {
        top = above;
    }
    top.child()
}
