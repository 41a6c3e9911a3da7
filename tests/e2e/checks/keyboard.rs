//! A walk through the page with Tab alone: every stop in reading order, seen, marked, and no trap (WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11).

use super::Findings;
use crate::browser::{Browser, Key};
use serde_json::json;

const LOOK: &str = "
    const el = document.activeElement;
    if (!el || el === document.body) return null;
    const box = el.getBoundingClientRect();
    const label = el.labels?.[0];
    const at = label && (box.width < 4 || getComputedStyle(el).opacity === '0') ? label.getBoundingClientRect() : box;
    const top = document.elementFromPoint(at.left + at.width / 2, at.top + Math.min(at.height / 2, 40));
    const style = [el, el.closest('label')].filter(Boolean).map((part) => getComputedStyle(part));
    const marked = style.some((s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none');
    const stops = [...document.querySelectorAll('*')];
    return { name: el.tagName.toLowerCase() + ' \"' + page.nameOf(el).slice(0, 50) + '\"', place: stops.indexOf(el), marked,
        covered: !(top && (el.contains(top) || top.contains(el) || label?.contains(top))) };";

/// Presses Tab from the top of the page until the focus leaves it or comes round.
pub fn tab_walk(browser: &Browser) -> Findings {
    let mut found = Findings::new();
    // What had the focus last is where Tab goes on from: here, the very top.
    browser.script(
        "document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0)",
        json!([]),
    );
    let mut places: Vec<i64> = Vec::new();
    for _ in 0..200 {
        browser.press(Key::Tab);
        let stop = browser.script(LOOK, json!([]));
        let Some(place) = stop["place"].as_i64() else {
            break;
        };
        if places.contains(&place) {
            if places.last() == Some(&place) {
                found.push(format!("{} keeps the focus", stop["name"]));
            }
            break;
        }
        if places.last().is_some_and(|before| *before > place) {
            found.push(format!("{} comes out of order", stop["name"]));
        }
        if stop["covered"] == true {
            found.push(format!("{} has the focus but cannot be seen", stop["name"]));
        }
        if stop["marked"] != true {
            found.push(format!("{} has the focus but shows no ring", stop["name"]));
        }
        places.push(place);
    }
    if places.is_empty() {
        found.push("Tab reaches nothing".to_owned());
    }
    found
}
