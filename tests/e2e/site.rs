//! A small static web server on 127.0.0.1, as dull as a clinic's own: it serves a folder and remembers every request.

mod http;

use http::{Asked, mime, squeezed};
use std::io::{BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// Asks for no icon, so that it leaves no trace in the log of requests.
const NO_PAGE: &str = "<!doctype html><link rel=icon href=data:,><title>No such page</title>";

/// One request as the server saw it.
#[derive(Clone, Debug)]
pub struct Visit {
    pub method: String,
    /// Path and query, from the root of the origin.
    pub path: String,
    /// Bytes that the browser sent along.
    pub body_bytes: usize,
    pub status: u16,
    /// Bytes of the answer's body as they travelled.
    pub sent_bytes: usize,
    pub brotli: bool,
}

/// A served folder. Clones are the same server, which stops with the last of them.
#[derive(Clone)]
pub struct Site {
    shared: Arc<Shared>,
    _stop: Arc<Stop>,
}

impl Site {
    /// The release build: `$WH_DIST`, or `dist/` at the root of the crate.
    pub fn dist() -> Self {
        Self::dist_at("/")
    }

    /// The release build in a sub-path such as `/portal/handoff/`.
    pub fn dist_at(mount: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder =
            std::env::var_os("WH_DIST").map_or(root.join("dist"), |given| root.join(given));
        assert!(
            folder.join("index.html").is_file(),
            "there is no release build at {}: run `make dist` first, or set WH_DIST",
            folder.display()
        );
        squeeze_ahead(&folder);
        Self::serve(&folder, mount)
    }

    /// Any folder, mounted at `mount` (starts and ends with a slash).
    pub fn serve(folder: &Path, mount: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            mount: mount.to_owned(),
            port: listener.local_addr().unwrap().port(),
            visits: Mutex::default(),
            slow: Mutex::default(),
            blocked: Mutex::default(),
            before: Mutex::default(),
            unplugged: AtomicBool::new(false),
            stopped: AtomicBool::new(false),
        });
        let serving = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if serving.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let visitor = Arc::clone(&serving);
                std::thread::spawn(move || visitor.attend(stream));
            }
        });
        let stop = Arc::new(Stop(Arc::clone(&shared)));
        Self {
            shared,
            _stop: stop,
        }
    }

    /// The address of the page, with its final slash.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.shared.mount)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.shared.port)
    }

    /// Whether the folder has a file whose name begins so.
    pub fn has(&self, name: &str) -> bool {
        let files = std::fs::read_dir(&self.shared.folder);
        let mut files = files.into_iter().flatten().flatten();
        files.any(|file| file.file_name().to_string_lossy().starts_with(name))
    }

    /// Every request since the start or the last `forget`.
    pub fn visits(&self) -> Vec<Visit> {
        held(&self.shared.visits).clone()
    }

    pub fn forget(&self) {
        held(&self.shared.visits).clear();
    }

    /// Requests whose path contains `part` break off without an answer.
    pub fn block(&self, part: &str) {
        held(&self.shared.blocked).push(part.to_owned());
    }

    /// Requests whose path contains `part` are answered after `wait`.
    pub fn delay(&self, part: &str, wait: Duration) {
        held(&self.shared.slow).push((part.to_owned(), wait));
    }

    /// Puts a script before the page's own first one, for browsers whose driver cannot.
    pub fn run_first(&self, script: &str) {
        let mut before = held(&self.shared.before);
        before.push_str(script);
        before.push_str(";\n");
    }

    /// Takes back every `block` and `delay`.
    pub fn heal(&self) {
        held(&self.shared.blocked).clear();
        held(&self.shared.slow).clear();
    }

    /// While true every connection is dropped at once, as if the cable were out.
    pub fn unplug(&self, out: bool) {
        self.shared.unplugged.store(out, Ordering::SeqCst);
    }
}

struct Shared {
    folder: PathBuf,
    mount: String,
    port: u16,
    visits: Mutex<Vec<Visit>>,
    slow: Mutex<Vec<(String, Duration)>>,
    blocked: Mutex<Vec<String>>,
    /// What stands before the page's own first script.
    before: Mutex<String>,
    unplugged: AtomicBool,
    stopped: AtomicBool,
}

struct Stop(Arc<Shared>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for the next visitor.
        let _ = TcpStream::connect(("127.0.0.1", self.0.port));
    }
}

impl Shared {
    /// Answers request after request on one connection until either side is done.
    fn attend(&self, stream: TcpStream) {
        let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
        let _ = stream.set_nodelay(true);
        let Ok(mut writer) = stream.try_clone() else {
            return;
        };
        let mut reader = BufReader::new(stream);
        while let Some(asked) = Asked::read(&mut reader) {
            let gone = self.unplugged.load(Ordering::SeqCst) || self.stopped.load(Ordering::SeqCst);
            if gone
                || held(&self.blocked)
                    .iter()
                    .any(|part| asked.path.contains(part))
            {
                let _ = writer.shutdown(Shutdown::Both);
                return;
            }
            let wait = held(&self.slow)
                .iter()
                .find(|(part, _)| asked.path.contains(part))
                .map(|(_, wait)| *wait);
            std::thread::sleep(wait.unwrap_or_default());
            if self.answer(&asked, &mut writer).is_none() {
                return;
            }
        }
    }

    fn answer(&self, asked: &Asked, writer: &mut TcpStream) -> Option<()> {
        let file = self.file(&asked.path);
        let plain = file.as_ref().and_then(|path| std::fs::read(path).ok());
        let status = if plain.is_some() { 200 } else { 404 };
        let kind = file.as_deref().map_or("text/html; charset=utf-8", mime);
        // A host shows the site's own page for what it does not find. Elsewhere an empty page is what the tests need.
        let lost = || {
            let is_link = asked.path.contains("%23") || asked.path.contains("%2523");
            let page = is_link.then(|| self.folder.join("404.html"));
            page.and_then(|page| std::fs::read(page).ok())
        };
        let mut plain = plain.or_else(lost).unwrap_or_else(|| NO_PAGE.into());
        let before = held(&self.before).clone();
        if !before.is_empty() && asked.path.contains("/boot-") {
            plain.splice(0..0, before.into_bytes());
        }
        let brotli = asked.takes_brotli && status == 200 && travels_squeezed(kind);
        let body = if brotli {
            squeezed(&plain)
        } else {
            Arc::new(plain)
        };
        held(&self.visits).push(Visit {
            method: asked.method.clone(),
            path: asked.path.clone(),
            body_bytes: asked.body_bytes,
            status,
            sent_bytes: body.len(),
            brotli,
        });
        let phrase = if status == 200 { "OK" } else { "Not Found" };
        let coding = if brotli {
            "content-encoding: br\r\n"
        } else {
            ""
        };
        let head = format!(
            "HTTP/1.1 {status} {phrase}\r\ncontent-type: {kind}\r\n{coding}content-length: {}\r\n\
             cache-control: no-cache\r\nvary: accept-encoding\r\n\r\n",
            body.len()
        );
        writer.write_all(head.as_bytes()).ok()?;
        if asked.method != "HEAD" {
            writer.write_all(&body).ok()?;
        }
        writer.flush().ok()
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = path.split(['?', '#']).next()?.strip_prefix(&self.mount)?;
        let name = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let whole = self.folder.join(name.replace("%20", " "));
        let inside = !name.starts_with('/') && !name.split('/').any(|step| step == "..");
        (inside && whole.is_file()).then_some(whole)
    }
}

/// Squeezing takes seconds; done before any browser waits for it.
fn squeeze_ahead(folder: &Path) {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    for file in files.filter(|file| file.is_file() && travels_squeezed(mime(file))) {
        squeezed(&std::fs::read(file).unwrap());
    }
}

fn travels_squeezed(kind: &str) -> bool {
    !kind.starts_with("image/png") && !kind.starts_with("font")
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(|broken| broken.into_inner())
}
