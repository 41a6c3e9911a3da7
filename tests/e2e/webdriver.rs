//! A thin client of W3C WebDriver over HTTP: one session and its commands, named as in the standard.

use base64::Engine as _;
use serde_json::{Value, json};
use ureq::Agent;

/// The key under which WebDriver hands out element references (W3C WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the driver said instead of an answer.
#[derive(Clone, Debug)]
pub struct Fault {
    pub error: String,
    pub message: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let first_line = self.message.lines().next().unwrap_or_default();
        write!(f, "{}: {first_line}", self.error)
    }
}

pub type Answer<T> = Result<T, Fault>;

/// A reference to an element of the page; stale as soon as the page redraws it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(pub String);

impl Element {
    /// As an argument for a script.
    pub fn json(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// From a script's answer.
    pub fn from_json(value: &Value) -> Option<Self> {
        Some(Self(value.get(ELEMENT)?.as_str()?.to_owned()))
    }
}

/// One open browser. Ends with `Drop`, also while a test is panicking.
pub struct Session {
    base: String,
    agent: Agent,
    /// The browser's process, where the driver tells it.
    pub browser: Option<u64>,
}

impl Session {
    /// Asks the driver at `root` for a browser with these capabilities.
    pub fn open(agent: &Agent, root: &str, wanted: &Value) -> Answer<Self> {
        let answer = call(agent, "POST", &format!("{root}/session"), Some(wanted))?;
        let id = answer["sessionId"].as_str().unwrap_or_default();
        Ok(Self {
            base: format!("{root}/session/{id}"),
            agent: agent.clone(),
            browser: ["goog:processID", "moz:processID"]
                .iter()
                .find_map(|key| answer["capabilities"][key].as_u64()),
        })
    }

    pub fn navigate(&self, url: &str) -> Answer<()> {
        self.post("url", json!({ "url": url })).map(drop)
    }

    pub fn url(&self) -> Answer<String> {
        self.get("url").map(text)
    }

    pub fn title(&self) -> Answer<String> {
        self.get("title").map(text)
    }

    pub fn back(&self) -> Answer<()> {
        self.post("back", json!({})).map(drop)
    }

    pub fn reload(&self) -> Answer<()> {
        self.post("refresh", json!({})).map(drop)
    }

    /// Runs a function body in the page; `arguments` holds `args`.
    pub fn execute(&self, script: &str, args: Value) -> Answer<Value> {
        self.post("execute/sync", json!({"script": script, "args": args}))
    }

    /// As `execute`, but the answer is what the script hands to its last argument, a function.
    pub fn execute_async(&self, script: &str, args: Value) -> Answer<Value> {
        self.post("execute/async", json!({"script": script, "args": args}))
    }

    pub fn find(&self, css: &str) -> Answer<Element> {
        let found = self.post("element", json!({"using": "css selector", "value": css}))?;
        Element::from_json(&found).ok_or_else(|| odd("no element in the answer"))
    }

    /// Scrolls into view and clicks with a real pointer; refused when something lies on top.
    pub fn click(&self, element: &Element) -> Answer<()> {
        self.post(&format!("element/{}/click", element.0), json!({}))
            .map(drop)
    }

    pub fn send_keys(&self, element: &Element, keys: &str) -> Answer<()> {
        self.post(
            &format!("element/{}/value", element.0),
            json!({ "text": keys }),
        )
        .map(drop)
    }

    /// `{x, y, width, height}` in CSS px.
    pub fn rect(&self, element: &Element) -> Answer<Value> {
        self.get(&format!("element/{}/rect", element.0))
    }

    /// The accessible name as the browser computes it.
    pub fn label(&self, element: &Element) -> Answer<String> {
        self.get(&format!("element/{}/computedlabel", element.0))
            .map(text)
    }

    /// The role as the browser computes it.
    pub fn role(&self, element: &Element) -> Answer<String> {
        self.get(&format!("element/{}/computedrole", element.0))
            .map(text)
    }

    pub fn actions(&self, sources: Value) -> Answer<()> {
        self.post("actions", json!({ "actions": sources }))
            .map(drop)
    }

    /// PNG bytes of what the window shows.
    pub fn screenshot(&self) -> Answer<Vec<u8>> {
        self.get("screenshot").and_then(bytes)
    }

    /// PDF bytes; `options` as in W3C WebDriver, section 18.1.
    pub fn print(&self, options: Value) -> Answer<Vec<u8>> {
        self.post("print", options).and_then(bytes)
    }

    pub fn set_window(&self, width: u32, height: u32) -> Answer<()> {
        self.post("window/rect", json!({"width": width, "height": height}))
            .map(drop)
    }

    /// A command of Chrome's own protocol.
    pub fn cdp(&self, command: &str, params: Value) -> Answer<Value> {
        self.post(
            "goog/cdp/execute",
            json!({"cmd": command, "params": params}),
        )
    }

    /// Runs a function body in Firefox's own rooms, where `gBrowser` is.
    pub fn in_firefox(&self, script: &str, args: Value) -> Answer<Value> {
        self.post("moz/context", json!({"context": "chrome"}))?;
        let answer = self.execute(script, args);
        self.post("moz/context", json!({"context": "content"}))?;
        answer
    }

    /// What the log of this kind (`browser`, `performance`) has gathered since last asked.
    pub fn log(&self, kind: &str) -> Answer<Vec<Value>> {
        let entries = self.post("se/log", json!({ "type": kind }))?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }

    fn get(&self, path: &str) -> Answer<Value> {
        call(&self.agent, "GET", &format!("{}/{path}", self.base), None)
    }

    fn post(&self, path: &str, body: Value) -> Answer<Value> {
        call(
            &self.agent,
            "POST",
            &format!("{}/{path}", self.base),
            Some(&body),
        )
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = call(&self.agent, "DELETE", &self.base, None);
    }
}

/// One exchange with a driver, its envelope taken off.
pub fn call(agent: &Agent, method: &str, url: &str, body: Option<&Value>) -> Answer<Value> {
    let sent = match (method, body) {
        ("DELETE", _) => agent.delete(url).call(),
        (_, Some(body)) => agent.post(url).send_json(body),
        (_, None) => agent.get(url).call(),
    };
    let mut answer = sent.map_err(|e| odd(&e.to_string()))?;
    let read: Value = answer
        .body_mut()
        .with_config()
        .limit(256 << 20)
        .read_json()
        .map_err(|e| odd(&e.to_string()))?;
    match read["value"]["error"].as_str() {
        Some(error) => Err(Fault {
            error: error.to_owned(),
            message: text(read["value"]["message"].clone()),
        }),
        None => Ok(read["value"].clone()),
    }
}

fn odd(message: &str) -> Fault {
    Fault {
        error: "driver".to_owned(),
        message: message.to_owned(),
    }
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn bytes(value: Value) -> Answer<Vec<u8>> {
    base64::engine::general_purpose::STANDARD
        .decode(value.as_str().unwrap_or_default())
        .map_err(|e| odd(&e.to_string()))
}
