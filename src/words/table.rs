//! The messages of one language in one text, as the build wrote it, each found by its number.

use std::borrow::Cow;

use super::marks;

/// All messages of a language.
pub struct Table {
    text: Cow<'static, str>,
    /// Where each message begins, in bytes, and after the last one where the next would.
    starts: Vec<usize>,
}

impl Table {
    /// Finds where each message begins.
    pub fn new(text: impl Into<Cow<'static, str>>) -> Table {
        let text = text.into();
        let after_marks = text
            .match_indices(marks::END)
            .map(|(at, mark)| at + mark.len());
        let starts = std::iter::once(0)
            .chain(after_marks)
            .chain([text.len() + marks::END.len_utf8()])
            .collect();
        Table { text, starts }
    }

    /// These messages, and after them those of another table.
    pub fn followed_by(&self, more: &str) -> Table {
        Table::new(format!("{}{}{more}", self.text, marks::END))
    }

    /// How many messages it holds.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The message at this place, still with its marks; empty when there is none.
    pub fn message(&self, key: u16) -> &str {
        let key = usize::from(key);
        let (Some(start), Some(next)) = (self.starts.get(key), self.starts.get(key + 1)) else {
            return "";
        };
        self.text
            .get(*start..next - marks::END.len_utf8())
            .unwrap_or_default()
    }
}
