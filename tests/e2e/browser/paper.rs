//! A printed page: how many sheets, what it says, and whether a fax could carry it.

use super::evidence::keep;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    Letter,
    A4,
}

impl Paper {
    /// Width and height.
    pub fn centimetres(self) -> (f64, f64) {
        match self {
            Self::Letter => (21.59, 27.94),
            Self::A4 => (21.0, 29.7),
        }
    }
}

/// What came out of the printer. Reading it needs poppler's `pdfinfo`, `pdftotext` and `pdftoppm`.
pub struct Pdf {
    pub pages: usize,
    pub bytes: Vec<u8>,
    file: Scratch,
}

impl Pdf {
    pub fn new(bytes: Vec<u8>) -> Self {
        let file = Scratch::new();
        std::fs::write(&file.0, &bytes).unwrap();
        let info = String::from_utf8_lossy(&tool("pdfinfo", &[], &file)).into_owned();
        let pages = info
            .lines()
            .find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
        Self {
            pages: pages.unwrap_or_else(|| panic!("pdfinfo names no pages: {info}")),
            bytes,
            file,
        }
    }

    /// The words in the order in which the page draws them: column by column, not across.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&tool("pdftotext", &["-raw"], &self.file)).into_owned()
    }

    /// The words of one page, the first is 1.
    pub fn page(&self, number: usize) -> String {
        let number = number.to_string();
        let options = ["-raw", "-f", &number, "-l", &number];
        String::from_utf8_lossy(&tool("pdftotext", &options, &self.file)).into_owned()
    }

    /// Every word with its place.
    pub fn words(&self) -> Vec<Word> {
        let all = String::from_utf8_lossy(&tool("pdftotext", &["-bbox"], &self.file)).into_owned();
        let mut words = Vec::new();
        for (page, rest) in (1..).zip(all.split("<page ").skip(1)) {
            for word in rest.split("<word ").skip(1) {
                let number = |name: &str| {
                    let value = word.split(&format!("{name}=\"")).nth(1);
                    let value = value.and_then(|value| value.split('"').next());
                    value.and_then(|value| value.parse().ok()).unwrap()
                };
                let text = word
                    .split('>')
                    .nth(1)
                    .and_then(|text| text.split('<').next());
                words.push(Word {
                    page,
                    text: text.unwrap_or_default().to_owned(),
                    left: number("xMin"),
                    top: number("yMin"),
                    right: number("xMax"),
                    bottom: number("yMax"),
                });
            }
        }
        words
    }

    /// Keeps a picture of each page in `.pictures/NAME-N.png`, 100 dots an inch.
    pub fn to_png(&self, name: &str) -> Vec<PathBuf> {
        self.to_png_of(name, 100)
    }

    /// The same with so many dots an inch.
    pub fn to_png_of(&self, name: &str, dots: u32) -> Vec<PathBuf> {
        (1..=self.pages)
            .map(|page| {
                let (page, dots) = (page.to_string(), dots.to_string());
                let png = tool(
                    "pdftoppm",
                    &["-png", "-r", &dots, "-f", &page, "-l", &page],
                    &self.file,
                );
                keep(&format!("{name}-{page}"), "png", &png)
            })
            .collect()
    }

    /// Keeps the file itself in `.pictures/NAME.pdf`.
    pub fn keep(&self, name: &str) -> PathBuf {
        keep(name, "pdf", &self.bytes)
    }

    /// Every brightness printed, 0 black to 255 white, with its count of dots; drawn hard-edged, so that
    /// anything between is a grey or a colour that the page asked for.
    pub fn brightnesses(&self) -> BTreeMap<u8, usize> {
        let pictures = tool(
            "pdftoppm",
            &["-gray", "-r", "100", "-aa", "no", "-aaVector", "no"],
            &self.file,
        );
        let mut counts = BTreeMap::new();
        let mut rest = pictures.as_slice();
        // Each page is `P5 WIDTH HEIGHT 255`, one white space, then a byte for each dot.
        while rest.starts_with(b"P5") {
            let mut lines = rest.splitn(4, |byte| *byte == b'\n');
            let (_, size, _) = (lines.next(), lines.next().unwrap_or_default(), lines.next());
            let dots = lines.next().unwrap_or_default();
            let area: usize = String::from_utf8_lossy(size)
                .split(' ')
                .map(|n| n.parse::<usize>().unwrap())
                .product();
            dots.iter()
                .take(area)
                .for_each(|dot| *counts.entry(*dot).or_default() += 1);
            rest = dots.get(area..).unwrap_or_default();
        }
        counts
    }
}

/// A printed word and its box, in points from the top left of its page.
#[derive(Clone, Debug)]
pub struct Word {
    pub page: usize,
    pub text: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Word {
    /// Whether the two stand on one another.
    pub fn covers(&self, other: &Word) -> bool {
        let height = (self.bottom - self.top).min(other.bottom - other.top);
        self.page == other.page
            && self.right.min(other.right) - self.left.max(other.left) > 1.0
            && self.bottom.min(other.bottom) - self.top.max(other.top) > height / 2.0
    }
}

struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "warm-handoff-{}-{}.pdf",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::SeqCst)
        );
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn tool(program: &str, options: &[&str], file: &Scratch) -> Vec<u8> {
    let mut command = Command::new(program);
    command.args(options).arg(&file.0);
    if program == "pdftotext" {
        command.arg("-");
    }
    let run = command
        .output()
        .unwrap_or_else(|e| panic!("{program} (poppler-utils) cannot be started: {e}"));
    assert!(
        run.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&run.stderr)
    );
    run.stdout
}
