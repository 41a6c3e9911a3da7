//! Which browser the journeys run in: how its driver is started, and what a new session asks for.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// One browser engine. Journeys never name it; only this file and the driver's conditions do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The engine that `E2E_ENGINE` names; Chromium when it is not set.
    pub fn chosen() -> Self {
        match std::env::var("E2E_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("E2E_ENGINE is `{other}`; it can be chromium, firefox or webkit"),
        }
    }

    /// True where Chrome's own protocol can be reached through the driver (`goog/cdp/execute`).
    pub fn has_cdp(self) -> bool {
        self == Self::Chromium
    }

    /// The program that speaks WebDriver for this engine.
    pub fn driver_name(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// The command that starts the driver on `port`.
    pub fn driver(self, port: u16) -> Command {
        let mut command = Command::new(self.driver_name());
        command.arg(format!("--port={port}"));
        if self == Self::Firefox {
            command.args(["--websocket-port=0", "--allow-system-access"]);
        }
        command
    }

    /// The capabilities of a new session whose profile, and with it everything saved, is in `profile`,
    /// with the browser's own default text size in per cent, and with what its camera films.
    pub fn capabilities(self, profile: &Path, text_percent: u32, film: Option<&Path>) -> Value {
        let folder = profile.display().to_string();
        let always = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"},
                "goog:chromeOptions": {
                    "args": chromium_flags(&folder, film),
                    "prefs": {
                        "download.default_directory": format!("{folder}/downloads"),
                        "download.prompt_for_download": false,
                        "webkit.webprefs.default_font_size": 16 * text_percent / 100,
                    },
                },
                "timeouts": {"script": 30_000, "pageLoad": 90_000},
                "unhandledPromptBehavior": "ignore",
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless", "-profile", folder],
                    "prefs": {
                        "browser.download.folderList": 2,
                        "browser.download.dir": format!("{folder}/downloads"),
                    },
                },
            }),
            // No browserName: WebKitWebDriver refuses any that it does not know word for word.
            Self::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                    "args": ["--automation"],
                },
            }),
        };
        json!({"capabilities": {"alwaysMatch": always}})
    }
}

fn chromium_flags(profile: &str, film: Option<&Path>) -> Vec<String> {
    let mut flags: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        "--disable-breakpad",
        "--disable-search-engine-choice-screen",
        "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider",
        "--no-default-browser-check",
        "--no-first-run",
        "--metrics-recording-only",
        "--password-store=basic",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--lang=en-US",
        "--accept-lang=en-US",
    ]
    .map(String::from)
    .to_vec();
    flags.push(format!("--user-data-dir={profile}"));
    if let Some(film) = film {
        flags.push("--use-fake-ui-for-media-stream".to_owned());
        flags.push("--use-fake-device-for-media-stream".to_owned());
        flags.push(format!(
            "--use-file-for-fake-video-capture={}",
            film.display()
        ));
    }
    flags
}
