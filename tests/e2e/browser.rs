//! The fluent driver of the journeys: a person with a device, who taps, types, reads and waits.

mod acts;
mod conditions;
mod evidence;
mod outbox;
mod paper;
mod profile;
mod sees;
mod storage;

pub use acts::Key;
pub use evidence::keep;
pub use paper::{Paper, Pdf, Word};
pub use storage::Storage;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::site::Site;
use crate::webdriver::{Answer, Session};
use serde_json::{Value, json};
use std::cell::{Cell, Ref, RefCell};
use std::time::{Duration, Instant};

/// Scripts sent with each question to the page.
const PAGE: &str = include_str!("browser/page.js");

/// A browser on one device with a profile of its own. It closes, and its profile goes, when it is dropped.
pub struct Browser {
    // Fields drop in this order: the session closes the browser, then the driver ends, then the profile goes.
    session: RefCell<Option<Session>>,
    driver: RefCell<Driver>,
    profile: profile::Profile,
    engine: Engine,
    site: Site,
    /// What its camera films; it has none otherwise.
    film: Option<std::path::PathBuf>,
    size: Cell<(u32, u32)>,
    patience: Cell<Duration>,
    taps: Cell<u32>,
    text_entries: Cell<u32>,
    key_presses: Cell<u32>,
    conditions: RefCell<conditions::Conditions>,
    /// Whether the site runs the journeys' own script first, for browsers whose driver cannot.
    is_dressed: Cell<bool>,
    evidence: RefCell<evidence::Evidence>,
}

impl Browser {
    /// A phone, 360 x 740 CSS px.
    pub fn phone(site: &Site) -> Self {
        Self::sized(site, 360, 740)
    }

    /// The narrowest phone that must work, 320 x 640 CSS px (WCAG 1.4.10).
    pub fn small_phone(site: &Site) -> Self {
        Self::sized(site, 320, 640)
    }

    /// A desktop window, 1280 x 800 CSS px.
    pub fn desktop(site: &Site) -> Self {
        Self::sized(site, 1280, 800)
    }

    /// A phone whose camera films what is in this file (YUV4MPEG2), over and over. It is allowed without being asked for.
    pub fn phone_filming(site: &Site, film: &std::path::Path) -> Self {
        Self::filming(site, (360, 740), Some(film.to_owned()))
    }

    /// A window of any size in CSS px.
    pub fn sized(site: &Site, width: u32, height: u32) -> Self {
        Self::filming(site, (width, height), None)
    }

    fn filming(site: &Site, size: (u32, u32), film: Option<std::path::PathBuf>) -> Self {
        let engine = Engine::chosen();
        assert!(
            film.is_none() || engine.has_cdp(),
            "beyond this browser's driver: a camera that films a file"
        );
        let profile = profile::Profile::new();
        let browser = Self {
            session: RefCell::default(),
            driver: RefCell::new(Driver::start(engine, &profile.scraps(), None)),
            profile,
            engine,
            site: site.clone(),
            film,
            size: Cell::new(size),
            patience: Cell::new(Duration::from_secs(8)),
            taps: Cell::new(0),
            text_entries: Cell::new(0),
            key_presses: Cell::new(0),
            conditions: RefCell::default(),
            is_dressed: Cell::new(false),
            evidence: RefCell::default(),
        };
        browser.start();
        browser
    }

    /// Goes to an address of the site, such as `#/quick`; a new load unless only the part after `#` changes.
    pub fn open(&self, address: &str) -> &Self {
        let url = format!("{}{address}", self.site.url());
        self.must("open the page", self.session().navigate(&url));
        self.settle()
    }

    /// Opens a file of this machine, as a person who was sent it does.
    pub fn open_file(&self, file: &std::path::Path) -> &Self {
        let url = format!("file://{}", file.display());
        self.must("open the file", self.session().navigate(&url));
        self
    }

    /// Loads the page anew at an address, as from a bookmark in a fresh tab.
    pub fn open_fresh(&self, address: &str) -> &Self {
        self.must("leave the page", self.session().navigate("about:blank"));
        self.open(address)
    }

    pub fn reload(&self) -> &Self {
        self.must("reload", self.session().reload());
        self.settle()
    }

    /// The browser's own Back.
    pub fn back(&self) -> &Self {
        self.must("go back", self.session().back());
        self.settle()
    }

    /// Closes the browser and opens it again on the same profile and address.
    pub fn close_and_reopen(&self) -> &Self {
        if self.engine == Engine::WebKit {
            self.beyond_driver("a profile that outlasts the browser");
        }
        let address = self.url();
        self.gather();
        self.restart(&address)
    }

    /// Kills the page without a word, as a phone short of memory does, and opens its address in a new browser.
    pub fn crash_and_reopen(&self) -> &Self {
        if !self.engine.has_cdp() {
            self.beyond_driver("killing the page");
        }
        let address = self.url();
        self.gather();
        // The page dies before it can answer; only what the browser already had from it can last.
        let _ = self.session().cdp("Page.crash", json!({}));
        self.restart(&address)
    }

    /// The address now shown, whole.
    pub fn url(&self) -> String {
        self.must("read the address", self.session().url())
    }

    /// The address as the app writes it: what follows the site's own, such as `#/quick`.
    pub fn address(&self) -> String {
        let url = self.url();
        url.strip_prefix(&self.site.url())
            .unwrap_or(&url)
            .to_owned()
    }

    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Width and height of the window in CSS px.
    pub fn window(&self) -> (u32, u32) {
        self.size.get()
    }

    /// Runs a function body in the page and hands back what it returns; `args` is a JSON array.
    pub fn script(&self, body: &str, args: Value) -> Value {
        self.must("run a script", self.ask(body, args))
    }

    /// As `script`; the answer is what the body hands to `done`.
    pub fn script_async(&self, body: &str, args: Value) -> Value {
        let whole = format!("{PAGE}\nconst done = arguments[arguments.length - 1];\n{body}");
        self.must("run a script", self.session().execute_async(&whole, args))
    }

    /// The raw WebDriver session, for what has no name here yet.
    pub fn session(&self) -> Ref<'_, Session> {
        Ref::map(self.session.borrow(), |open| open.as_ref().unwrap())
    }

    /// A command of Chrome's own protocol. Where the driver has none, the test ends here, and is told apart from a fault.
    pub fn chrome(&self, command: &str, params: Value) -> Value {
        if !self.engine.has_cdp() {
            self.beyond_driver(command);
        }
        self.must(command, self.session().cdp(command, params))
    }

    /// Ends a test that needs what this browser's driver has no command for.
    pub fn beyond_driver(&self, what: &str) -> ! {
        panic!("beyond this browser's driver: {what}")
    }

    /// Tries until it works; after the deadline fails with what was wanted, the page's text and a picture.
    pub fn until<T>(&self, wanted: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
        let deadline = Instant::now() + self.patience.get();
        loop {
            match attempt() {
                Ok(done) => return done,
                Err(why) if Instant::now() > deadline => self.fail(wanted, &why),
                Err(_) => std::thread::sleep(Duration::from_millis(40)),
            }
        }
    }

    /// Ends the test with all that helps to see why.
    pub fn fail(&self, wanted: &str, why: &str) -> ! {
        let name = format!(
            "failed-{}",
            std::thread::current()
                .name()
                .unwrap_or("main")
                .replace("::", "-")
        );
        let picture = self
            .session()
            .screenshot()
            .ok()
            .map(|png| evidence::keep(&name, "png", &png));
        let text = self
            .ask("return page.text()", json!([]))
            .unwrap_or_default();
        let text: String = text
            .as_str()
            .unwrap_or_default()
            .chars()
            .take(1500)
            .collect();
        let url = self.session().url().unwrap_or_default();
        let errors = self.console_errors().join("\n    ");
        panic!(
            "could not {wanted}\n  why: {why}\n  address: {url}\n  page: {text}\n  console: {errors}\n  picture: {}",
            picture.unwrap_or_default().display()
        );
    }

    fn ask(&self, body: &str, args: Value) -> Answer<Value> {
        self.session().execute(&format!("{PAGE}\n{body}"), args)
    }

    fn must<T>(&self, wanted: &str, answer: Answer<T>) -> T {
        answer.unwrap_or_else(|fault| self.fail(wanted, &fault.to_string()))
    }

    /// Waits until the page has drawn what it had in hand.
    fn settle(&self) -> &Self {
        let drawn = "const done = arguments[0]; setTimeout(done, 400);
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));";
        // A page that goes away meanwhile is no fault; whoever looks next waits for themselves.
        let _ = self.session().execute_async(drawn, json!([]));
        self
    }

    fn restart(&self, address: &str) -> &Self {
        self.session.take();
        self.start();
        self.must("open the page again", self.session().navigate(address));
        self.settle()
    }

    /// A browser takes the zone of the machine it runs on; where its driver cannot set one, all of it starts anew in one.
    fn move_to(&self, zone: &str) -> &Self {
        let address = self.url();
        self.session.take();
        let driver = Driver::start(self.engine, &self.profile.scraps(), Some(zone));
        self.driver.replace(driver);
        self.restart(&address)
    }

    fn start(&self) {
        let text_percent = self.conditions.borrow().text_percent.unwrap_or(100);
        let wanted =
            self.engine
                .capabilities(self.profile.folder(), text_percent, self.film.as_deref());
        let driver = self.driver.borrow();
        let session = driver
            .session(&wanted)
            .unwrap_or_else(|e| panic!("no browser: {e}"));
        self.profile.guard(driver.pid(), session.browser);
        self.session.replace(Some(session));
        self.dress();
    }
}
