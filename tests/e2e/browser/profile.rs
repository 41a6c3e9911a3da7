//! A browser's profile folder, and the guard that clears up even after a test that was killed outright.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// Reads process numbers, line by line, until this test process ends in whatever way and the pipe closes;
/// then ends the last ones named, waits a second for their children if they were still there, and removes the folder.
const GUARD: &str = r#"
trap '' INT TERM HUP
while read -r line; do last=$line; done
for process in $last; do kill -KILL $process 2>/dev/null && sleep 1; done
for again in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$1" 2>/dev/null; [ -e "$1" ] || exit 0; sleep 0.1; done
"#;

/// A folder for one browser; gone, with all that still runs in it, when this is dropped.
pub struct Profile {
    folder: PathBuf,
    guard: Child,
}

impl Profile {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let name = format!("warm-handoff-browser-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join("tmp")).unwrap();
        let guard = Command::new("sh")
            .args(["-c", GUARD, "guard"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { folder, guard }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the driver and the browser leave their scraps.
    pub fn scraps(&self) -> PathBuf {
        self.folder.join("tmp")
    }

    /// Where saved files go.
    pub fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Names the processes that must not outlive the test.
    pub fn guard(&self, driver: u32, browser: Option<u64>) {
        let browser = browser.map_or(String::new(), |number| number.to_string());
        let mut pipe = self.guard.stdin.as_ref().unwrap();
        let _ = writeln!(pipe, "{driver} {browser}");
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // Closing the pipe is the sign.
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}
