//! A program that is not ours, run by Node, and what it says as JSON.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// Where a library of another maker is, of those that `make test-tools` fetches.
pub fn library(file: &str) -> PathBuf {
    let library = root().join(".tools/node_modules").join(file);
    assert!(
        library.exists(),
        "{file} is not there: make test-tools fetches it"
    );
    library
}

/// What a script of the tests says when it reads this text with that library. `file` is what the text is called while it is
/// read.
pub fn said(script: &str, library: PathBuf, arguments: &[&str], file: &str, text: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file);
    std::fs::write(&path, text).unwrap();
    let found = Command::new("node")
        .arg(root().join("tests").join(script))
        .arg(library)
        .args(arguments)
        .arg(&path)
        .output()
        .unwrap();
    assert!(
        found.status.success(),
        "{file}: {}",
        String::from_utf8_lossy(&found.stderr)
    );
    serde_json::from_slice(&found.stdout).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
