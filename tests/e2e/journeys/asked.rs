//! Who fills in all of it is asked each thing once: every box met on the way, with the page it stands on.

use crate::browser::Browser;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The boxes and choices of the page in sight: `[id, label]`, choices under their legend.
const BOXES: &str = "
    const boxes = [...document.querySelectorAll('main .input')].map((box) => [box.id, page.nameOf(box)]);
    const choices = [...document.querySelectorAll('main fieldset')].map((set) => [set.querySelector('input').name, page.tidy(set.querySelector('legend').innerText)]);
    return [page.tidy(document.querySelector('h1').innerText), ...boxes, ...choices]";

/// Everything that was asked, with where.
#[derive(Default)]
pub struct Asked {
    /// The page of each pair of title and label, and of each box's name.
    places: BTreeMap<String, String>,
    pages: usize,
}

impl Asked {
    /// Notes what the page in sight asks; ends the test when another page asked it before.
    pub fn note(&mut self, b: &Browser) {
        let seen = b.script(BOXES, json!([]));
        let all = seen.as_array().cloned().unwrap_or_default();
        let (title, boxes) = all.split_first().expect("a heading");
        let title = title.as_str().unwrap_or_default();
        // What a thing is called stands before what is asked of it.
        let title = title.rsplit(": ").next().unwrap_or(title);
        let page = without_ids(&b.address());
        self.pages += 1;
        for pair in boxes {
            let part = |at: usize| pair[at].as_str().unwrap_or_default();
            let (name, label) = (without_ids(part(0)), part(1));
            // The answers for a whole list have one name in every list, and a legend of their own.
            self.once(b, format!("the box {name}, \"{label}\""), &page);
            self.once(b, format!("\"{label}\" under \"{title}\""), &page);
        }
    }

    /// How many different boxes were met.
    pub fn boxes(&self) -> usize {
        let all = self.places.keys();
        all.filter(|what| what.starts_with("the box")).count()
    }

    fn once(&mut self, b: &Browser, what: String, page: &str) {
        let before = self.places.entry(what.clone()).or_insert(page.to_owned());
        if before != page {
            b.fail(
                &format!("be asked {what} once"),
                &format!("{before} and {page} ask it"),
            );
        }
    }
}

/// An address or the name of a box without the name of one thing. Where a thing is known from is one page of all lists.
fn without_ids(address: &str) -> String {
    let part = |part: &str| {
        let is_id = part.len() == 16 && part.chars().all(|digit| digit.is_ascii_hexdigit());
        if is_id {
            "ID".to_owned()
        } else {
            part.to_owned()
        }
    };
    let parts: Vec<_> = address.split('/').map(part).collect();
    match parts.as_slice() {
        [_, _, id, page] if id == "ID" && page == "source" => "#/any/ID/source".to_owned(),
        parts => {
            let whole = parts.join("/");
            let words: Vec<_> = whole.split('-').map(part).collect();
            words.join("-")
        }
    }
}

/// The saved file, to look into.
pub fn kept(b: &Browser) -> Value {
    let text = b.stored(super::flows::SAVED).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
