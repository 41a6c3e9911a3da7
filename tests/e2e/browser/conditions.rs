//! The device and its day: dark, large text, slow, offline, without storage, another date, another language.

use super::Browser;
use crate::engine::Engine;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

const ALWAYS: &str = include_str!("always.js");

/// Firefox's own switches for what a page sees of the device (dom/chrome-webidl/BrowsingContext.webidl).
const ON_PAPER: &str = "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]";
const LOOKS: &str = "const page = gBrowser.selectedBrowser.browsingContext, wanted = arguments[0];
  page.prefersColorSchemeOverride = wanted['prefers-color-scheme'] || 'none';
  page.forcedColorsOverride = wanted['forced-colors'] || 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', wanted['prefers-reduced-motion'] ? 1 : 0)";

/// Where the driver cannot read the clipboard, what the page puts there is noted on the way.
const NOTED_CLIPBOARD: &str = "navigator.clipboard && Object.defineProperty(navigator.clipboard, 'writeText',
  { configurable: true, value: (text) => { window.__clipboard = text; return Promise.resolve(); } })";

/// Every condition set so far, so that a reopened browser gets them again.
#[derive(Default)]
pub struct Conditions {
    media: BTreeMap<&'static str, String>,
    commands: Vec<(&'static str, Value)>,
    scripts: Vec<String>,
    clock: Option<(String, f64)>,
    pub(super) text_percent: Option<u32>,
}

impl Browser {
    pub fn set_dark(&self) -> &Self {
        self.media("prefers-color-scheme", "dark")
    }

    pub fn set_light(&self) -> &Self {
        self.media("prefers-color-scheme", "light")
    }

    pub fn forced_colors(&self) -> &Self {
        self.media("forced-colors", "active")
    }

    pub fn reduced_motion(&self) -> &Self {
        self.media("prefers-reduced-motion", "reduce")
    }

    /// Lays the page out as for the printer; false brings the screen back.
    pub fn on_paper(&self, is_paper: bool) -> &Self {
        let media = if is_paper { "print" } else { "" };
        if self.engine == Engine::Firefox {
            self.must(
                "lay out for paper",
                self.session().in_firefox(ON_PAPER, json!([media])),
            );
        } else {
            self.chrome("Emulation.setEmulatedMedia", json!({ "media": media }));
        }
        self.settle()
    }

    /// Another size of the window, CSS px.
    pub fn resize(&self, width: u32, height: u32) -> &Self {
        self.size.set((width, height));
        if self.engine.has_cdp() {
            self.fit();
        } else {
            self.stretch();
        }
        self.settle()
    }

    /// The browser's own default text size, in per cent of 16 px; reopens the browser, which reads it at its start.
    pub fn root_font_percent(&self, percent: u32) -> &Self {
        self.conditions.borrow_mut().text_percent = Some(percent);
        self.close_and_reopen()
    }

    /// Wider text spacing chosen by the reader (the values of WCAG 1.4.12).
    pub fn text_spacing(&self) -> &Self {
        self.on_every_page(
            "(() => { const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                + ' p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()",
        )
    }

    /// Network gone, for the page and for its service worker; false brings it back.
    pub fn offline(&self, gone: bool) -> &Self {
        self.site.unplug(gone);
        if !self.engine.has_cdp() {
            return self;
        }
        let free = json!({"offline": gone, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
        self.condition("Network.enable", json!({}))
            .condition("Network.emulateNetworkConditions", free)
    }

    /// 1.6 Mbit/s, 150 ms, and a processor four times slower.
    pub fn throttle_slow_phone(&self) -> &Self {
        self.patience.set(Duration::from_secs(30));
        let slow = json!({
            "offline": false, "latency": 150,
            "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
        });
        self.condition("Network.enable", json!({}))
            .condition("Network.emulateNetworkConditions", slow)
            .condition("Emulation.setCPUThrottlingRate", json!({"rate": 4}))
    }

    /// Sets the device's clock to an instant such as `2026-11-23T15:42:00Z`; it runs on from there.
    pub fn set_clock(&self, iso: &str) -> &Self {
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap()
            .as_secs_f64()
            * 1000.0;
        self.conditions.borrow_mut().clock = Some((iso.to_owned(), now));
        self.wind_clock()
    }

    /// Moves a clock set by `set_clock` on, without waiting; no timers fire.
    pub fn let_pass(&self, time: Duration) -> &Self {
        match &mut self.conditions.borrow_mut().clock {
            Some((_, start)) => *start -= time.as_secs_f64() * 1000.0,
            None => panic!("set_clock comes before let_pass"),
        }
        self.wind_clock()
    }

    /// A zone such as `America/Chicago`.
    pub fn time_zone(&self, zone: &str) -> &Self {
        if !self.engine.has_cdp() {
            return self.move_to(zone);
        }
        self.condition(
            "Emulation.setTimezoneOverride",
            json!({ "timezoneId": zone }),
        )
    }

    /// The languages that the browser asks for, best first.
    pub fn languages(&self, wanted: &[&str]) -> &Self {
        if !self.engine.has_cdp() {
            let list = json!(wanted);
            return self.on_every_page(&format!(
                "Object.defineProperty(Navigator.prototype, 'languages', {{ configurable: true, get: () => {list} }});
                 Object.defineProperty(Navigator.prototype, 'language', {{ configurable: true, get: () => {list}[0] }});"
            ));
        }
        let agent = self.script("return navigator.userAgent", json!([]));
        let first = wanted.first().copied().unwrap_or("en-US");
        self.condition(
            "Emulation.setUserAgentOverride",
            json!({"userAgent": agent, "acceptLanguage": wanted.join(",")}),
        )
        .condition("Emulation.setLocaleOverride", json!({ "locale": first }))
    }

    /// Runs a script before everything else on every page from now on, and on this one at once.
    pub fn on_every_page(&self, script: &str) -> &Self {
        self.conditions.borrow_mut().scripts.push(script.to_owned());
        self.run_first(script);
        self.script(script, json!([]));
        self
    }

    /// Puts everything set so far on a fresh session.
    pub(super) fn dress(&self) {
        if !self.engine.has_cdp() {
            self.dress_plainly();
            return;
        }
        self.fit();
        let conditions = self.conditions.borrow();
        let scripts = std::iter::once(ALWAYS).chain(conditions.scripts.iter().map(String::as_str));
        for script in scripts {
            self.run_first(script);
        }
        for (command, params) in &conditions.commands {
            self.chrome(command, params.clone());
        }
        self.send_media(&conditions);
    }

    /// Runs a script before the page's own; where the driver has no way to, the site puts it there.
    fn run_first(&self, script: &str) {
        if self.engine.has_cdp() {
            let source = json!({ "source": script });
            self.chrome("Page.addScriptToEvaluateOnNewDocument", source);
        } else {
            self.site.run_first(script);
        }
    }

    /// What the site puts first stays there: it is told once.
    fn dress_plainly(&self) {
        if !self.is_dressed.replace(true) {
            self.run_first(ALWAYS);
            self.run_first(NOTED_CLIPBOARD);
        }
        if self.engine == Engine::Firefox {
            self.send_media(&self.conditions.borrow());
        }
        self.stretch();
    }

    /// Such a browser cannot be as narrow as a phone: what it could do is what is measured against.
    fn stretch(&self) {
        let (width, height) = self.size.get();
        let _ = self.session().set_window(width, height);
        let real = self.script("return [innerWidth, innerHeight]", json!([]));
        let side = |at: usize| real[at].as_u64().and_then(|px| u32::try_from(px).ok());
        if let (Some(width), Some(height)) = (side(0), side(1)) {
            self.size.set((width, height));
        }
    }

    /// `mobile` stays false: with true, a page that is too wide makes the window wider and hides its fault.
    fn fit(&self) {
        let (width, height) = self.size.get();
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.chrome("Emulation.setDeviceMetricsOverride", size);
    }

    fn media(&self, feature: &'static str, value: &str) -> &Self {
        self.conditions
            .borrow_mut()
            .media
            .insert(feature, value.to_owned());
        self.send_media(&self.conditions.borrow());
        self.settle()
    }

    fn send_media(&self, conditions: &Conditions) {
        if self.engine == Engine::Firefox {
            let looks = json!([conditions.media]);
            self.must("set the looks", self.session().in_firefox(LOOKS, looks));
            return;
        }
        let features: Vec<Value> = conditions
            .media
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        self.chrome(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
    }

    fn condition(&self, command: &'static str, params: Value) -> &Self {
        self.chrome(command, params.clone());
        let commands = &mut self.conditions.borrow_mut().commands;
        commands.retain(|(earlier, _)| *earlier != command);
        commands.push((command, params));
        self
    }

    fn wind_clock(&self) -> &Self {
        let (iso, start) = self.conditions.borrow().clock.clone().unwrap();
        self.on_every_page(&format!(
            "(() => {{ const Real = window.__RealDate ||= Date;
              const now = () => Real.now() + Real.parse({iso:?}) - {start};
              window.Date = new Proxy(Real, {{
                construct: (_, given) => given.length ? new Real(...given) : new Real(now()),
                apply: () => new Real(now()).toString(),
                get: (real, key) => key === 'now' ? now : real[key] }}); }})()"
        ))
    }
}
