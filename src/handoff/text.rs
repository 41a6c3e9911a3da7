//! The person's own words, cleaned once and never rewritten: `Line` for one line, `Note` for several.
//!
//! Both are trimmed, bounded, free of control characters and of characters that reorder the text around them.
//! They expect Unicode in normal form C: the browser normalises what is typed before it comes in (`platform::input`),
//! so that the core carries no tables for it.

use std::fmt;

/// The most characters (Unicode scalar values) that a [`Line`] holds.
pub const LINE_LIMIT: usize = 200;
/// The most characters (Unicode scalar values) that a [`Note`] holds.
pub const NOTE_LIMIT: usize = 5_000;

/// One line of the person's own words, at most [`LINE_LIMIT`] characters; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(String);

/// Several lines of the person's own words, at most [`NOTE_LIMIT`] characters; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(String);

/// The text is longer than its place allows. Both figures are in characters, after cleaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The most that fits.
    pub limit: usize,
    /// How many there were.
    pub got: usize,
}

impl Line {
    /// Cleans `raw`: line ends and tabs become spaces.
    ///
    /// # Errors
    /// [`TooLong`] past [`LINE_LIMIT`]; nothing is ever cut.
    pub fn new(raw: &str) -> Result<Self, TooLong> {
        bounded(clean(raw, |_| ' '), LINE_LIMIT).map(Self)
    }

    /// The words as typed; empty when nothing was.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Note {
    /// Cleans `raw`: every kind of line end becomes `\n`.
    ///
    /// # Errors
    /// [`TooLong`] past [`NOTE_LIMIT`]; nothing is ever cut.
    pub fn new(raw: &str) -> Result<Self, TooLong> {
        let one_kind_of_line_end = raw.replace("\r\n", "\n");
        bounded(
            clean(
                &one_kind_of_line_end,
                |c| if c == '\t' { ' ' } else { '\n' },
            ),
            NOTE_LIMIT,
        )
        .map(Self)
    }

    /// The words as typed; empty when nothing was.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn clean(raw: &str, space_for: impl Fn(char) -> char) -> String {
    let kept: String = raw
        .chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                Some(space_for(c))
            }
            c if is_unwanted(c) => None,
            c => Some(c),
        })
        .collect();
    kept.trim().to_owned()
}

/// Control characters, and what hides text or turns it round (Unicode TR 36): embeddings, overrides, isolates,
/// zero-width space, byte order mark. Joiners stay: emoji and Persian need them.
fn is_unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn bounded(text: String, limit: usize) -> Result<String, TooLong> {
    let got = text.chars().count();
    if got > limit {
        return Err(TooLong { limit, got });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_stays_one_line() {
        assert_eq!(
            Line::new("  Maria\r\nDelgado\t ").unwrap().as_str(),
            "Maria  Delgado"
        );
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(
            Note::new("one\r\ntwo\rthree\n").unwrap().as_str(),
            "one\ntwo\nthree"
        );
    }

    #[test]
    fn characters_that_turn_text_round_are_taken_out() {
        assert_eq!(
            Line::new("a\u{202e}b\u{2066}c\u{0}d").unwrap().as_str(),
            "abcd"
        );
    }

    #[test]
    fn names_in_any_script_and_emoji_stay_as_they_are() {
        for name in [
            "Žofie",
            "محمد علی",
            "שרה",
            "李小龍",
            "👩‍👩‍👧",
            "<script>alert(1)</script>",
        ] {
            assert_eq!(Line::new(name).unwrap().as_str(), name);
        }
    }

    #[test]
    fn what_is_too_long_is_refused_and_never_cut() {
        let word = "a".repeat(LINE_LIMIT + 1);
        assert_eq!(
            Line::new(&word),
            Err(TooLong {
                limit: LINE_LIMIT,
                got: LINE_LIMIT + 1
            })
        );
        assert!(Line::new(&"é".repeat(LINE_LIMIT)).is_ok());
    }
}
