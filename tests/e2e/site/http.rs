//! Just enough HTTP/1.1 for a static site: reading a request, naming a file's type, squeezing an answer.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

/// What a browser asks for, as far as this server cares.
pub struct Asked {
    pub method: String,
    pub path: String,
    pub body_bytes: usize,
    pub takes_brotli: bool,
}

impl Asked {
    /// The next request on a connection; its body is read and only counted. `None` when there is none.
    pub fn read(reader: &mut BufReader<TcpStream>) -> Option<Self> {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|&n| n > 0)?;
        let mut words = line.split(' ');
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut asked = Self {
            method,
            path,
            body_bytes: 0,
            takes_brotli: false,
        };
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok().filter(|&n| n > 0)?;
            let header = header.trim().to_ascii_lowercase();
            match header.split_once(':') {
                Some(("content-length", size)) => asked.body_bytes = size.trim().parse().ok()?,
                Some(("accept-encoding", codings)) => asked.takes_brotli = codings.contains("br"),
                Some(_) => {}
                None => break,
            }
        }
        std::io::copy(
            &mut reader.by_ref().take(asked.body_bytes as u64),
            &mut std::io::sink(),
        )
        .ok()?;
        Some(asked)
    }
}

/// The type that a file is served as.
pub fn mime(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

/// Brotli at its best, once per content for all servers of this process.
pub fn squeezed(plain: &[u8]) -> Arc<Vec<u8>> {
    type Kept = HashMap<Vec<u8>, Arc<Vec<u8>>>;
    static KEPT: OnceLock<Mutex<Kept>> = OnceLock::new();
    let mut kept = super::held(KEPT.get_or_init(Mutex::default));
    if let Some(small) = kept.get(plain) {
        return Arc::clone(small);
    }
    let mut small = Vec::new();
    brotli::CompressorWriter::new(&mut small, 1 << 16, 11, 22)
        .write_all(plain)
        .unwrap();
    let small = Arc::new(small);
    kept.insert(plain.to_vec(), Arc::clone(&small));
    small
}
