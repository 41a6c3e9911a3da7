//! Serves a folder of static files to this machine alone: `cargo run --example serve -- FOLDER PORT`.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::thread;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let (Some(folder), Some(port)) = (
        arguments.next(),
        arguments.next().and_then(|port| port.parse::<u16>().ok()),
    ) else {
        eprintln!("Usage: cargo run --example serve -- FOLDER PORT");
        return ExitCode::FAILURE;
    };
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!("Port {port} cannot be used ({error}). Try another one: make run PORT=8081");
            return ExitCode::FAILURE;
        }
    };
    println!("Warm Handoff is at http://127.0.0.1:{port} (Ctrl+C stops it)");
    for stream in listener.incoming().flatten() {
        let folder = PathBuf::from(&folder);
        // A browser that hangs up in the middle is no news to anyone.
        thread::spawn(move || answer(&stream, &folder).ok());
    }
    ExitCode::SUCCESS
}

/// Answers one request and closes: a page of a dozen files needs no more.
fn answer(mut stream: &TcpStream, folder: &Path) -> io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers are read to their end, or closing would reset the connection under the answer.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let file = file_for(folder, target);
    let (status, kind, body) = match (method, file.as_deref().map(fs::read)) {
        ("GET" | "HEAD", Some(Ok(body))) => ("200 OK", kind_of(file.as_deref()), body),
        ("GET" | "HEAD", _) => {
            let page = fs::read(folder.join("404.html"));
            let page = page.unwrap_or_else(|_| b"There is no such file.".to_vec());
            ("404 Not Found", "text/html; charset=utf-8", page)
        }
        _ => (
            "405 Method Not Allowed",
            "text/plain",
            b"Only GET and HEAD.".to_vec(),
        ),
    };
    // `no-cache` asks again each time: a new build shows at the next reload. `nosniff` keeps the kinds below honest.
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// The file that a request's target names; none where it would climb out of the folder.
fn file_for(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let inside = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let page = if path.is_empty() || path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    inside.then(|| folder.join(format!("{path}{page}")))
}

/// The media type, by the file's extension. Browsers insist on the one for `.wasm`.
fn kind_of(file: Option<&Path>) -> &'static str {
    match file
        .and_then(Path::extension)
        .and_then(|extension| extension.to_str())
    {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("words" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
