//! What leaves the page by a person's wish: the share sheet, the clipboard, a saved file, the printer.

use super::Browser;
use crate::engine::Engine;
use serde_json::{Value, json};

impl Browser {
    /// Gives the device a share sheet that accepts everything; `shared` tells what it was given.
    pub fn with_share_sheet(&self) -> &Self {
        self.on_every_page(
            "window.__shared = [];
            Object.defineProperty(Navigator.prototype, 'canShare', { configurable: true, value: () => true });
            Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: async (given = {}) => {
              const files = [];
              for (const file of given.files || []) files.push({ name: file.name, type: file.type, text: await file.text() });
              window.__shared.push({ title: given.title, text: given.text, url: given.url, files });
            } });",
        )
    }

    /// Takes the share sheet away, as on a desktop without one.
    pub fn without_share_sheet(&self) -> &Self {
        self.on_every_page("for (const name of ['share', 'canShare']) { delete Navigator.prototype[name]; delete navigator[name]; }")
    }

    /// Everything handed to the share sheet on this page: `{title, text, url, files: [{name, type, text}]}`.
    pub fn shared(&self) -> Vec<Value> {
        self.script("return window.__shared || []", json!([]))
            .as_array()
            .cloned()
            .unwrap_or_default()
    }

    /// The text on the clipboard.
    pub fn clipboard(&self) -> String {
        if !self.engine.has_cdp() {
            let noted = self.script("return window.__clipboard || ''", json!([]));
            return noted.as_str().unwrap_or_default().to_owned();
        }
        let wanted = json!({"origin": self.site.origin(), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        self.chrome("Browser.grantPermissions", wanted);
        let text = self.script_async(
            "navigator.clipboard.readText().then(done, (why) => done('clipboard: ' + why))",
            json!([]),
        );
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Refuses the clipboard, so that the way without it can be tried.
    pub fn without_clipboard(&self) -> &Self {
        self.on_every_page(
            "Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => ({
              writeText: () => Promise.reject(new DOMException('Denied.', 'NotAllowedError')),
              write: () => Promise.reject(new DOMException('Denied.', 'NotAllowedError')) }) });",
        )
    }

    /// How often the page has asked to print since it was loaded.
    pub fn printed(&self) -> u64 {
        self.script("return window.__printed || 0", json!([]))
            .as_u64()
            .unwrap_or_default()
    }

    /// Waits for a saved file whose name contains `part`; hands back its whole name and bytes.
    pub fn downloaded(&self, part: &str) -> (String, Vec<u8>) {
        if self.engine == Engine::WebKit {
            self.beyond_driver("a folder for saved files");
        }
        self.until(&format!("find a saved file \"{part}\""), || {
            let folder = std::fs::read_dir(self.profile.downloads()).map_err(|e| e.to_string())?;
            let mut names = folder.flatten().map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    entry.path(),
                )
            });
            let done =
                names.find(|(name, _)| name.contains(part) && !name.ends_with(".crdownload"));
            let (name, path) = done.ok_or("it is not there")?;
            Ok((name, std::fs::read(path).map_err(|e| e.to_string())?))
        })
    }

    /// Clears the folder of saved files.
    pub fn forget_downloads(&self) -> &Self {
        let _ = std::fs::remove_dir_all(self.profile.downloads());
        self
    }
}
