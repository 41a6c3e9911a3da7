//! A simple drawing of a body, front and back, that mirrors what is ticked in the list. The list is what people answer.

use leptos::prelude::*;

use crate::form::{Choice, choice, slot};
use crate::handoff::Handoff;
use crate::ui::app::App;

/// A place on the drawing, seen from the front: its choice, left edge, top, width and height, in units of the drawing.
type Shape = (Choice, [i16; 4]);

/// From the front, the person's right is on the left of the drawing.
const FRONT: [Shape; 21] = [
    (choice::HEAD, [41, 2, 18, 24]),
    (choice::EARS, [38, 11, 3, 7]),
    (choice::EARS, [59, 11, 3, 7]),
    (choice::EYES, [45, 9, 3, 3]),
    (choice::EYES, [52, 9, 3, 3]),
    (choice::MOUTH, [46, 18, 8, 3]),
    (choice::NECK, [45, 27, 10, 6]),
    (choice::RIGHT_SHOULDER, [26, 34, 12, 12]),
    (choice::LEFT_SHOULDER, [62, 34, 12, 12]),
    (choice::CHEST, [39, 34, 22, 26]),
    (choice::BELLY, [39, 61, 22, 20]),
    (choice::HIPS, [37, 82, 26, 12]),
    (choice::PRIVATE_PARTS, [46, 95, 8, 8]),
    (choice::RIGHT_ARM, [24, 47, 10, 38]),
    (choice::LEFT_ARM, [66, 47, 10, 38]),
    (choice::RIGHT_HAND, [23, 86, 10, 12]),
    (choice::LEFT_HAND, [67, 86, 10, 12]),
    (choice::RIGHT_LEG, [36, 95, 9, 56]),
    (choice::LEFT_LEG, [55, 95, 9, 56]),
    (choice::RIGHT_FOOT, [33, 152, 12, 8]),
    (choice::LEFT_FOOT, [55, 152, 12, 8]),
];

/// From behind, left is left.
const BACK: [Shape; 12] = [
    (choice::HEAD, [141, 2, 18, 24]),
    (choice::NECK, [145, 27, 10, 6]),
    (choice::LEFT_SHOULDER, [126, 34, 12, 12]),
    (choice::RIGHT_SHOULDER, [162, 34, 12, 12]),
    (choice::BACK, [139, 34, 22, 47]),
    (choice::HIPS, [137, 82, 26, 12]),
    (choice::LEFT_ARM, [124, 47, 10, 38]),
    (choice::RIGHT_ARM, [166, 47, 10, 38]),
    (choice::LEFT_HAND, [123, 86, 10, 12]),
    (choice::RIGHT_HAND, [167, 86, 10, 12]),
    (choice::LEFT_LEG, [137, 95, 12, 56]),
    (choice::RIGHT_LEG, [151, 95, 12, 56]),
];

/// The drawing; nobody who hears the page misses anything by it.
pub fn body_map(app: App) -> AnyView {
    let shapes = FRONT.into_iter().chain(BACK).map(|(place, at)| {
        let is_on = move |handoff: &Handoff| {
            let sheet = &handoff.sheet;
            sheet.has(slot::WORRY_BODY, place) || sheet.has(slot::WORRY_BODY, choice::ALL_OVER)
        };
        let is_on = Memo::new(move |_| app.read(is_on));
        let class = move || if is_on.get() { "body-on" } else { "" };
        let [x, y, width, height] = at;
        view! { <rect class=class x=x y=y width=width height=height rx="4" /> }.into_any()
    });
    let shapes: Vec<_> = shapes.collect();
    view! {
        <svg class="body-map" viewBox="0 0 200 162" aria-hidden="true" focusable="false">{shapes}</svg>
    }
    .into_any()
}
