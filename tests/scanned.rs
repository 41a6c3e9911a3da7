//! QR codes read back from a picture by a reader that is not ours: letter by letter what was meant.
//!
//! `make test` runs it, with zbarimg from the system's packages; by hand: `make test-tools`, then
//! `cargo test --test scanned`.

// A test that cannot go on says so by a panic.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

#[path = "qr/picture.rs"]
mod picture;

use std::path::PathBuf;
use std::process::Command;

use picture::Picture;
use warm_handoff::qr::part::parts;
use warm_handoff::qr::run::{Run, Took};
use warm_handoff::qr::{Code, link, numeric, room};

const BASE: &str = "https://handoff.example.org/warm/";

/// What the other reader finds in a picture; nothing where it finds no code.
fn read(name: &str, picture: &Picture) -> Option<String> {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pgm"));
    std::fs::write(&file, picture.pgm()).unwrap();
    let found = Command::new("zbarimg")
        .args([
            "--quiet",
            "--raw",
            "-Sdisable",
            "-Sqrcode.enable",
            "-Stest-inverted",
        ])
        .arg(&file)
        .output()
        .unwrap_or_else(|_| panic!("zbarimg is not there: make test-tools installs it"));
    let text = String::from_utf8(found.stdout).unwrap();
    found
        .status
        .success()
        .then(|| text.trim_end_matches('\n').to_owned())
}

/// A token of so many characters, with all that a token may hold.
fn token(length: usize) -> String {
    let letters = "eyJhbGciOiJQQkVTMi1IUzI1NitBMTI4S1ciLCJ6aXAiOiJERUYifQ.-_09AZaz.q7";
    letters.chars().cycle().take(length).collect()
}

fn code(length: usize) -> Code {
    Code::of_link(BASE, &token(length)).unwrap()
}

/// The link in a code, with its digits turned back.
fn link_read(name: &str, picture: &Picture) -> Option<String> {
    let text = read(name, picture)?;
    let (page, digits) = text.split_once("#open.")?;
    assert_eq!(page, BASE, "{name}");
    Some(link(page, &numeric::text(digits)?))
}

#[test]
fn a_code_of_any_size_is_read_to_the_letter() {
    let most = room(BASE);
    for length in [0, 1, 2, 3, 40, 200, 400, 700, 800, most - 2, most - 1, most] {
        let code = code(length);
        for scale in [3, 4] {
            let found = link_read(&format!("any-{length}-{scale}"), &Picture::of(&code, scale));
            assert_eq!(
                found,
                Some(link(BASE, &token(length))),
                "{length} in {code:?}"
            );
        }
    }
}

#[test]
fn a_code_is_read_turned() {
    for (length, name) in [(700, "20"), (room(BASE), "22")] {
        let picture = Picture::of(&code(length), 6);
        for degrees in [90.0, 180.0, 7.0, 45.0, -20.0] {
            let found = link_read(
                &format!("turned-{name}-{degrees}"),
                &picture.turned(degrees),
            );
            assert_eq!(
                found,
                Some(link(BASE, &token(length))),
                "{degrees} of {name}"
            );
        }
    }
}

#[test]
fn an_easy_code_is_read_with_a_stain_on_it() {
    for (length, share) in [(40, 0.1), (300, 0.1), (700, 0.07)] {
        let picture = Picture::of(&code(length), 6).stained(share, 6);
        let found = link_read(&format!("stained-{length}"), &picture);
        assert_eq!(found, Some(link(BASE, &token(length))), "{length}");
    }
}

/// This reader takes only small ones in white on black; what ours takes is tested beside it.
#[test]
fn a_small_code_is_read_in_white_on_black() {
    let found = link_read("inverted", &Picture::of(&code(40), 6).inverted());
    assert_eq!(found, Some(link(BASE, &token(40))));
}

#[test]
fn a_run_of_codes_is_read_and_put_together() {
    let text = token(5_000);
    let mut run = Run::default();
    let all = parts(&text).unwrap();
    for part in all.iter().rev() {
        let picture = Picture::of(&part.code().unwrap(), 3);
        let found = read(&format!("part-{}", part.place().0), &picture).unwrap();
        assert_eq!(found, part.written());
        let took = run.take(&found).unwrap();
        let is_last = run.missing().is_empty();
        assert_eq!(
            took,
            if is_last {
                Took::Whole(text.clone())
            } else {
                Took::New
            }
        );
    }
    assert!(run.missing().is_empty());
}
