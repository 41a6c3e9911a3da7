//! What a person does with hands: tap, type, paste, press keys.

use super::Browser;
use crate::engine::Engine;
use crate::webdriver::Element;
use serde_json::{Value, json};
use std::time::Duration;

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Tab,
    ShiftTab,
    Enter,
    Space,
    Escape,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    Char(char),
}

impl Key {
    /// The code points that WebDriver has for keys (W3C WebDriver, section 17.4.2).
    fn code(self) -> char {
        match self {
            Self::Tab | Self::ShiftTab => '\u{e004}',
            Self::Enter => '\u{e007}',
            Self::Space => ' ',
            Self::Escape => '\u{e00c}',
            Self::Backspace => '\u{e003}',
            Self::Up => '\u{e013}',
            Self::Down => '\u{e015}',
            Self::Left => '\u{e012}',
            Self::Right => '\u{e014}',
            Self::Home => '\u{e011}',
            Self::End => '\u{e010}',
            Self::Char(letter) => letter,
        }
    }
}

impl Browser {
    /// Taps the link, button or choice of this name (or visible words), once it is there, and counts it.
    pub fn tap(&self, name: &str) -> &Self {
        self.tap_in("", name)
    }

    /// As `tap`, looking only inside `css`, where the same name stands in two places.
    pub fn tap_in(&self, css: &str, name: &str) -> &Self {
        self.press_on(name, || self.search("thing", name, css));
        self.taps.set(self.taps.get() + 1);
        self.settle()
    }

    /// Taps the first element that a CSS selector finds; for what has no name of its own.
    pub fn tap_css(&self, css: &str) -> &Self {
        self.press_on(css, || self.session().find(css).map_err(|e| e.to_string()));
        self.taps.set(self.taps.get() + 1);
        self.settle()
    }

    /// Taps twice on the same spot, so long apart, as shaking hands do; one tap in the count.
    pub fn double_tap(&self, name: &str, apart: Duration) -> &Self {
        let element = self.until(&format!("find \"{name}\""), || {
            self.search("thing", name, "")
        });
        let (down, up) = (
            json!({"type": "pointerDown", "button": 0}),
            json!({"type": "pointerUp", "button": 0}),
        );
        let there =
            json!({"type": "pointerMove", "origin": element.json(), "x": 0, "y": 0, "duration": 0});
        let pause = json!({"type": "pause", "duration": apart.as_millis() as u64});
        self.script(
            "arguments[0].scrollIntoView({block: 'center'})",
            json!([element.json()]),
        );
        let finger = json!([{"type": "pointer", "id": "finger", "actions": [there, down, up, pause, down, up]}]);
        self.must("tap twice", self.session().actions(finger));
        self.taps.set(self.taps.get() + 1);
        self.settle()
    }

    /// Types at the end of the field with this label, key by key, and counts one text entry.
    pub fn type_into(&self, label: &str, text: &str) -> &Self {
        let field = self.until(&format!("find the field \"{label}\""), || {
            self.search("field", label, "")
        });
        self.enter(&field, text)
    }

    /// Clears the field with this label by keyboard, then types.
    pub fn replace_in(&self, label: &str, text: &str) -> &Self {
        let field = self.until(&format!("find the field \"{label}\""), || {
            self.search("field", label, "")
        });
        self.must(
            "clear the field",
            self.session()
                .send_keys(&field, "\u{e009}a\u{e000}\u{e003}"),
        );
        self.enter(&field, text)
    }

    /// Puts a text of any length into the field in one go, as a paste does.
    pub fn paste_into(&self, label: &str, text: &str) -> &Self {
        let field = self.until(&format!("find the field \"{label}\""), || {
            self.search("field", label, "")
        });
        self.script("arguments[0].focus()", json!([field.json()]));
        self.insert(text);
        self.text_entries.set(self.text_entries.get() + 1);
        self.settle()
    }

    /// Chooses a file of this machine in the field with this label.
    pub fn choose_file(&self, label: &str, file: &std::path::Path) -> &Self {
        let field = self.until(&format!("find the field \"{label}\""), || {
            self.search("field", label, "")
        });
        let name = file.display().to_string();
        self.must("choose the file", self.session().send_keys(&field, &name));
        self.settle()
    }

    /// Types where the focus is, and counts one text entry.
    pub fn type_here(&self, text: &str) -> &Self {
        let field = self.script("return document.activeElement", json!([]));
        match Element::from_json(&field) {
            Some(field) => self.enter(&field, text),
            None => self.fail("type", "nothing has the focus"),
        }
    }

    /// Presses and releases one key wherever the focus is.
    pub fn press(&self, key: Key) -> &Self {
        let event = |kind: &str, value: char| json!({"type": kind, "value": value.to_string()});
        let mut steps = vec![event("keyDown", key.code()), event("keyUp", key.code())];
        if key == Key::ShiftTab {
            steps.insert(0, event("keyDown", '\u{e008}'));
            steps.push(event("keyUp", '\u{e008}'));
        }
        let keyboard = json!([{"type": "key", "id": "keyboard", "actions": steps}]);
        self.must("press a key", self.session().actions(keyboard));
        self.key_presses.set(self.key_presses.get() + 1);
        self.settle()
    }

    /// Presses Tab until the focus is on the control of this name; fails after `most` presses.
    pub fn tab_to(&self, name: &str, most: u32) -> &Self {
        for _ in 0..most {
            self.press(Key::Tab);
            if self.focused().name == name {
                return self;
            }
        }
        self.fail(
            &format!("reach \"{name}\" with {most} presses of Tab"),
            &format!("focus is on {}", self.focused()),
        )
    }

    /// Taps so far: each `tap`, nothing else.
    pub fn taps(&self) -> u32 {
        self.taps.get()
    }

    /// Text entries so far: each field typed or pasted into.
    pub fn text_entries(&self) -> u32 {
        self.text_entries.get()
    }

    /// Single keys pressed so far.
    pub fn key_presses(&self) -> u32 {
        self.key_presses.get()
    }

    pub(super) fn search(&self, kind: &str, name: &str, css: &str) -> Result<Element, String> {
        let found = self.ask(
            &format!("return page.{kind}(...arguments)"),
            json!([name, css]),
        );
        let found = found.map_err(|e| e.to_string())?;
        Element::from_json(&found).ok_or_else(|| {
            found
                .as_str()
                .unwrap_or("the page did not answer")
                .to_owned()
        })
    }

    fn press_on(&self, name: &str, find: impl Fn() -> Result<Element, String>) {
        self.until(&format!("tap \"{name}\""), || {
            let element = find()?;
            self.session().click(&element).map_err(|e| e.to_string())
        });
    }

    fn enter(&self, field: &Element, text: &str) -> &Self {
        // Two drivers' keyboards have no letters beyond the basic plane (emoji); those come in as from a phone's.
        let beyond = text.chars().any(|letter| u32::from(letter) > 0xffff);
        if beyond && self.engine != Engine::Firefox {
            self.script("arguments[0].focus()", json!([field.json()]));
            self.insert(text);
        } else if !text.is_empty() {
            self.must("type", self.session().send_keys(field, text));
        }
        self.text_entries.set(self.text_entries.get() + 1);
        self.settle()
    }

    /// Puts a text where the focus is, in one go.
    fn insert(&self, text: &str) {
        if self.engine.has_cdp() {
            self.chrome("Input.insertText", json!({ "text": text }));
        } else {
            self.script(
                "document.execCommand('insertText', false, arguments[0])",
                json!([text]),
            );
        }
    }

    /// What the control with this label holds now.
    pub fn value_of(&self, label: &str) -> String {
        let field = self.until(&format!("find the field \"{label}\""), || {
            self.search("field", label, "")
        });
        let value = self.script(
            "return arguments[0].value ?? arguments[0].textContent",
            json!([field.json()]),
        );
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the box or button of this choice is ticked.
    pub fn is_chosen(&self, label: &str) -> bool {
        let choice = self.until(&format!("find the choice \"{label}\""), || {
            self.search("choice", label, "")
        });
        self.script("return arguments[0].checked", json!([choice.json()])) == Value::Bool(true)
    }
}
