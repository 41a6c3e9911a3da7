//! What the browser and the site recorded: requests, errors, pictures, printed pages.

use super::{Browser, Paper, Pdf};
use crate::engine::Engine;
use base64::Engine as _;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// One request that left the page, whether or not it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub url: String,
    /// True when it carried a body.
    pub carries: bool,
    /// As the browser calls it: `Document`, `Script`, `Fetch`, `Ping`, `WebSocket`; `Site` when only the server saw it.
    pub kind: String,
}

/// What has been drained from the browser's logs so far.
#[derive(Default)]
pub struct Evidence {
    requests: Vec<Request>,
    errors: Vec<String>,
}

impl Browser {
    /// Every request since the start or the last `forget_requests`: the browser's own log, which knows other
    /// origins too, and what only the site saw (a service worker's).
    pub fn requests(&self) -> Vec<Request> {
        self.gather();
        let mut all = self.evidence.borrow().requests.clone();
        for visit in self.site.visits() {
            let url = format!("{}{}", self.site.origin(), visit.path);
            if !all
                .iter()
                .any(|seen| seen.method == visit.method && bare(&seen.url) == url)
            {
                all.push(Request {
                    method: visit.method,
                    url,
                    carries: visit.body_bytes > 0,
                    kind: "Site".to_owned(),
                });
            }
        }
        all
    }

    pub fn forget_requests(&self) -> &Self {
        self.gather();
        self.evidence.borrow_mut().requests.clear();
        self.site.forget();
        self
    }

    /// Errors that the console holds: exceptions, refusals by the content security policy, failed loads.
    pub fn console_errors(&self) -> Vec<String> {
        self.gather();
        self.evidence.borrow().errors.clone()
    }

    pub fn forget_errors(&self) -> &Self {
        self.gather();
        self.evidence.borrow_mut().errors.clear();
        self
    }

    /// Keeps a picture of the window in `.pictures/NAME.png`.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        keep(
            name,
            "png",
            &self.must("take a picture", self.session().screenshot()),
        )
    }

    /// Keeps a picture of the whole page from top to bottom.
    pub fn full_screenshot(&self, name: &str) -> PathBuf {
        if !self.engine.has_cdp() {
            return self.screenshot(name);
        }
        let height = self.script("return document.documentElement.scrollHeight", json!([]));
        let clip =
            json!({"x": 0, "y": 0, "width": self.size.get().0, "height": height, "scale": 1});
        let ask = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let shot = self.chrome("Page.captureScreenshot", ask);
        let png = base64::engine::general_purpose::STANDARD
            .decode(shot["data"].as_str().unwrap_or_default());
        keep(name, "png", &png.unwrap_or_default())
    }

    /// Prints as a person would: backgrounds off, the browser's own margins unless the page sets them.
    pub fn print_pdf(&self, paper: Paper) -> Pdf {
        if self.engine == Engine::WebKit {
            self.beyond_driver("printing");
        }
        let (width, height) = paper.centimetres();
        let options = json!({"page": {"width": width, "height": height}, "background": false, "shrinkToFit": true});
        Pdf::new(self.must("print", self.session().print(options)))
    }

    /// Drains the browser's logs into the evidence.
    pub(super) fn gather(&self) {
        let session = self.session.borrow();
        let Some(session) = session.as_ref().filter(|_| self.engine.has_cdp()) else {
            return;
        };
        let mut evidence = self.evidence.borrow_mut();
        for entry in session.log("performance").unwrap_or_default() {
            let event: Value = entry["message"]
                .as_str()
                .and_then(|e| serde_json::from_str(e).ok())
                .unwrap_or_default();
            evidence.requests.extend(request(&event["message"]));
        }
        for entry in session.log("browser").unwrap_or_default() {
            if entry["level"] == "SEVERE" {
                evidence
                    .errors
                    .push(entry["message"].as_str().unwrap_or_default().to_owned());
            }
        }
    }
}

fn request(event: &Value) -> Option<Request> {
    let params = &event["params"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let made = match event["method"].as_str()? {
        "Network.requestWillBeSent" => Request {
            method: text(&params["request"]["method"]),
            url: text(&params["request"]["url"]),
            carries: params["request"]["hasPostData"] == true,
            kind: text(&params["type"]),
        },
        "Network.webSocketCreated" => Request {
            method: "GET".to_owned(),
            url: text(&params["url"]),
            carries: true,
            kind: "WebSocket".to_owned(),
        },
        _ => return None,
    };
    // The page's own memory is no request.
    let inside = ["data:", "blob:", "about:", "chrome:"]
        .iter()
        .any(|scheme| made.url.starts_with(scheme));
    (!inside).then_some(made)
}

fn bare(url: &str) -> &str {
    url.split('#').next().unwrap_or(url)
}

/// Keeps bytes in `.pictures/` at the root of the crate and says where.
pub fn keep(name: &str, ending: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.{ending}"));
    std::fs::write(&file, bytes).unwrap();
    file
}
