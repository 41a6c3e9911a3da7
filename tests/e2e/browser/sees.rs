//! What a person perceives: title, heading, focus, words, announcements. Each `see` waits until it is so.

use super::Browser;
use serde_json::{Value, json};

/// The heading that stands where a screen is still to come.
const WAITING: [&str; 2] = ["One moment", "Un momento"];

const HEADING: &str = "return page.tidy(document.querySelector('h1')?.innerText)";

/// The element that has the focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focused {
    /// Lower case, `body` when nothing has the focus.
    pub tag: String,
    pub id: String,
    /// What a screen reader would call it.
    pub name: String,
    pub classes: String,
}

impl std::fmt::Display for Focused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "<{} id={:?} class={:?}> \"{}\"",
            self.tag, self.id, self.classes, self.name
        )
    }
}

impl Browser {
    pub fn title(&self) -> String {
        self.must("read the title", self.session().title())
    }

    /// The text of the one `h1`, once the screen is there.
    pub fn heading(&self) -> String {
        self.until("read the heading", || {
            let text = self.read(HEADING);
            if text.is_empty() || WAITING.contains(&text.as_str()) {
                Err(format!("the screen is not here yet, only \"{text}\""))
            } else {
                Ok(text)
            }
        })
    }

    pub fn focused(&self) -> Focused {
        let value = self.script("return page.focus()", json!([]));
        let part = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Focused {
            tag: part("tag"),
            id: part("id"),
            name: part("name"),
            classes: part("classes"),
        }
    }

    /// All words that the page shows, runs of white space as one blank; without those of the live region.
    pub fn text(&self) -> String {
        self.read("return page.text()")
    }

    /// The words inside the elements that `css` finds, hidden ones left out.
    pub fn text_of(&self, css: &str) -> String {
        let found = "return page.within('', arguments[0]).filter(page.shown).map((el) => page.tidy(el.innerText)).join('\\n')";
        self.script(found, json!([css]))
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// How many shown elements `css` finds.
    pub fn count(&self, css: &str) -> usize {
        let found = self.script(
            "return page.within('', arguments[0]).filter(page.shown).length",
            json!([css]),
        );
        found.as_u64().unwrap_or_default() as usize
    }

    /// What the live region holds.
    pub fn status(&self) -> String {
        self.read("return page.tidy(document.querySelector('#status, [role=status]')?.textContent)")
    }

    /// Everything that the live region has said since the page was loaded, in order.
    pub fn announced(&self) -> Vec<String> {
        let said = self.script("return window.__announced || []", json!([]));
        said.as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    pub fn see(&self, words: &str) -> &Self {
        self.until(&format!("see \"{words}\""), || {
            if self.text().contains(words) {
                Ok(())
            } else {
                Err("it is not on the page".to_owned())
            }
        });
        self
    }

    pub fn do_not_see(&self, words: &str) -> &Self {
        self.until(&format!("see \"{words}\" go"), || {
            if self.text().contains(words) {
                Err("it is on the page".to_owned())
            } else {
                Ok(())
            }
        });
        self
    }

    pub fn see_heading(&self, heading: &str) -> &Self {
        self.until(&format!("see the heading \"{heading}\""), || {
            same(&self.read(HEADING), heading)
        });
        self
    }

    pub fn see_status(&self, words: &str) -> &Self {
        self.until(&format!("hear \"{words}\""), || {
            let heard = self.announced().iter().any(|said| said.contains(words))
                || self.status().contains(words);
            if heard {
                Ok(())
            } else {
                Err(format!("heard only {:?}", self.announced()))
            }
        });
        self
    }

    /// Waits until the address is this, as the app writes it: `#/quick`.
    pub fn see_address(&self, address: &str) -> &Self {
        self.until(&format!("be at {address}"), || {
            same(&self.address(), address)
        });
        self
    }

    /// Waits until the control of this name (a heading counts) has the focus.
    pub fn see_focus_on(&self, name: &str) -> &Self {
        self.until(&format!("find the focus on \"{name}\""), || {
            same(&self.focused().name, name)
        });
        self
    }

    /// Waits until the app says that it can be used (`data-ready` on `html`), and the screen asked for stands there:
    /// one of the late program comes after the shell.
    pub fn see_ready(&self) -> &Self {
        self.until("see the app ready", || {
            let ready = self.read("return document.documentElement.dataset.ready || ''");
            same(&ready, "true")
        });
        self.heading();
        self
    }

    fn read(&self, body: &str) -> String {
        // A page that is just being replaced has no answer yet; whoever waits asks again.
        let value = self.ask(body, json!([])).unwrap_or_default();
        value.as_str().unwrap_or_default().to_owned()
    }
}

fn same(found: &str, wanted: &str) -> Result<(), String> {
    if found == wanted {
        Ok(())
    } else {
        Err(format!("it is \"{found}\""))
    }
}
