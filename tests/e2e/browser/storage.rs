//! What the browser keeps for the app: looked into, planted, or made to fail.

use super::Browser;
use serde_json::{Value, json};

/// How the browser's storage fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Touching `localStorage` throws, as with all cookies blocked.
    Denied,
    /// Reading works, every `setItem` throws for want of room.
    Full,
}

impl Browser {
    /// Makes storage fail from now on, on this page and every later one.
    pub fn block_storage(&self, how: Storage) -> &Self {
        self.on_every_page(match how {
            Storage::Denied => {
                "for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, {
                  configurable: true, get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });"
            }
            Storage::Full => {
                "Storage.prototype.setItem = function () {
                  throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError'); };"
            }
        })
    }

    /// Puts a value under a key of localStorage, before the app has been opened or between two loads.
    pub fn plant(&self, key: &str, value: &str) -> &Self {
        if !self.url().starts_with(&self.site.origin()) {
            let nowhere = format!("{}/no-page-here", self.site.origin());
            self.must("go to the origin", self.session().navigate(&nowhere));
            self.forget_requests().forget_errors();
        }
        self.script("localStorage.setItem(...arguments)", json!([key, value]));
        self
    }

    /// What localStorage holds under a key.
    pub fn stored(&self, key: &str) -> Option<String> {
        self.script("return localStorage.getItem(arguments[0])", json!([key]))
            .as_str()
            .map(str::to_owned)
    }

    /// All keys of localStorage, sorted.
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.script("return Object.keys(localStorage).sort()", json!([]));
        keys.as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}
