//! A QR code of a sealed link, and codes that carry more than one code holds. Nothing readable is ever in one.
//!
//! The address stands as bytes, so that any camera opens it; the token behind it as digits, which take a fifth less
//! room and which no reader changes.

mod drawing;
pub mod eye;
pub mod numeric;
pub mod part;
pub mod run;
pub mod seen;

use qrcodegen::{DataTooLong, QrCode, QrCodeEcc, QrSegment, Version};

/// What stands between the page's address and the token.
pub const OPEN: &str = "#open.";

/// The largest code that is easy to scan, with a quarter of it to spare for dirt and folds.
const EASY: u8 = 20;
/// The largest code that a phone reads from paper: the limit of SMART Health Cards.
const LARGEST: u8 = 22;
/// How many bits the largest code holds, at level L (ISO/IEC 18004, table 7).
const MOST_BITS: usize = 1006 * 8;
/// What a segment begins with in versions 10 to 26: its kind and how long it is (ISO/IEC 18004, 7.4.1).
const BYTES_HEAD: usize = 4 + 16;
const DIGITS_HEAD: usize = 4 + 12;

/// A QR code, ready to draw.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(QrCode);

/// More than one code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch {
    /// How many characters of a token one code has room for.
    pub room: usize,
    /// How many there are.
    pub needed: usize,
}

impl Code {
    /// The code of the link that opens a token on this page. `base` is the page's address; what it has after `#` is
    /// left out.
    ///
    /// # Errors
    ///
    /// [`TooMuch`] where it would need a code that is too fine for a phone's camera.
    pub fn of_link(base: &str, token: &str) -> Result<Self, TooMuch> {
        let too_much = |_| TooMuch {
            room: room(base),
            needed: token.chars().count(),
        };
        let segments = match numeric::of(token) {
            Some(digits) => vec![
                QrSegment::make_bytes(link(base, "").as_bytes()),
                QrSegment::make_numeric(&digits),
            ],
            // No token of ours, but a link all the same.
            None => vec![QrSegment::make_bytes(link(base, token).as_bytes())],
        };
        let easy = || encoded(&segments, QrCodeEcc::Medium, Version::MIN.value(), EASY);
        let dense = |_| encoded(&segments, QrCodeEcc::Low, EASY + 1, LARGEST);
        easy().or_else(dense).map_err(too_much)
    }

    /// How many modules it is wide, without the quiet zone round it.
    #[must_use]
    pub fn size(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or_default()
    }

    /// Whether a module is dark; outside of the code none is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let [x, y] = [x, y].map(|at| i32::try_from(at).unwrap_or(-1));
        self.0.get_module(x, y)
    }

    /// How fine it is, from 1 to 40.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.0.version().value()
    }

    /// Whether it is so fine that paper must be clean and light good for it.
    #[must_use]
    pub fn is_dense(&self) -> bool {
        self.version() > EASY
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let level = self.0.error_correction_level();
        f.debug_list().entry(&self.version()).entry(&level).finish()
    }
}

/// The link that opens a token on the page at `base`.
#[must_use]
pub fn link(base: &str, token: &str) -> String {
    let page = base.split_once('#').map_or(base, |(page, _)| page);
    format!("{page}{OPEN}{token}")
}

/// How many characters of a token one code has room for, behind this page's address.
#[must_use]
pub fn room(base: &str) -> usize {
    let address = BYTES_HEAD + 8 * link(base, "").len() + DIGITS_HEAD;
    let bits = MOST_BITS.saturating_sub(address);
    // Three digits in 10 bits, two in 7, one in 4; a character is two digits.
    let rest = match bits % 10 {
        7.. => 2,
        4.. => 1,
        _ => 0,
    };
    (bits / 10 * 3 + rest) / 2
}

/// The smallest code between two versions, with as much to spare as that size has room for.
fn encoded(
    segments: &[QrSegment],
    level: QrCodeEcc,
    least: u8,
    most: u8,
) -> Result<Code, DataTooLong> {
    let [least, most] = [least, most].map(Version::new);
    QrCode::encode_segments_advanced(segments, level, least, most, None, true).map(Code)
}
