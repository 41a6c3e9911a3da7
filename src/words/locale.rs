//! The languages the program can speak, what is known of each, and which one suits a person's device.

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// One language. English is always the first of [`LOCALES`].
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// The BCP 47 tag, as in the `lang` attribute: `"es"`.
    pub tag: &'static str,
    /// The language's name in that language: `"Español"`.
    pub name: &'static str,
    /// Which way it is written.
    pub dir: Direction,
    /// Whether a translator has checked it.
    pub status: Status,
    /// Where the site has what the program lacks of it, named by content: `"locales/es.1a2b3c4d.words"`. Of English that
    /// is the late messages; `None` when there are none.
    pub file: Option<&'static str>,
}

/// Writing direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// How far a translation can be trusted. A draft says so on the screen and on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The language the others are translated from.
    Source,
    /// No translator has checked it.
    Draft,
    /// Checked.
    Reviewed {
        /// The translator's name, as they gave it.
        by: &'static str,
        /// The day, as they gave it.
        on: &'static str,
    },
}

impl Status {
    /// Whether people must be told that no translator has checked it.
    pub fn is_draft(self) -> bool {
        self == Status::Draft
    }
}

/// English: the source of all others, and what everything falls back to.
pub fn english() -> &'static Locale {
    &ENGLISH_LOCALE
}

/// The language for a person whose device prefers these tags, best first; English when we speak none of them.
///
/// For each preference the same tag wins, then any locale of the same language: `es-MX` gets `es`.
pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> &'static Locale {
    preferred.into_iter().find_map(nearest).unwrap_or(english())
}

/// The locale with this tag, or else of the same language.
pub(super) fn nearest(wanted: &str) -> Option<&'static Locale> {
    let same_tag = |locale: &&Locale| locale.tag.eq_ignore_ascii_case(wanted);
    let same_language =
        |locale: &&Locale| language(locale.tag).eq_ignore_ascii_case(language(wanted));
    LOCALES
        .iter()
        .find(same_tag)
        .or_else(|| LOCALES.iter().find(same_language))
}

fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
