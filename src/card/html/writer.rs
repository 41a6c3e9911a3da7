//! Writes a card's page: what is ours once in each language, what is the person's once, and no text as markup.

use super::super::section::{Note, Piece};
use crate::words::{Message, Words, unbroken};

/// A page in the making.
pub(super) struct Writer<'a> {
    page: String,
    first: &'a Words,
    second: Option<&'a Words>,
    /// The language of the person's own words, where it is not the page's.
    own_language: Option<&'a str>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        first: &'a Words,
        second: Option<&'a Words>,
        written_in: Option<&'a str>,
    ) -> Self {
        Self {
            page: String::new(),
            first,
            // The same language twice says nothing twice.
            second: second.filter(|second| second.locale() != first.locale()),
            own_language: written_in.filter(|tag| *tag != first.locale().tag),
        }
    }

    pub(super) fn finished(self) -> String {
        self.page
    }

    /// The languages of the page.
    pub(super) fn languages(&self) -> Vec<&'a Words> {
        std::iter::once(self.first).chain(self.second).collect()
    }

    pub(super) fn is_bilingual(&self) -> bool {
        self.second.is_some()
    }

    /// Markup of ours.
    pub(super) fn raw(&mut self, markup: &str) {
        self.page.push_str(markup);
    }

    /// ` lang="es" dir="ltr"`.
    pub(super) fn language(&mut self, words: &Words) {
        let locale = words.locale();
        for part in [" lang=\"", locale.tag, "\" dir=\"", locale.dir.name(), "\""] {
            self.raw(part);
        }
    }

    /// Any text: what could begin markup or end an attribute is escaped (HTML, 13.1.2.6 and 13.3).
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                '\n' => self.raw("<br>"),
                letter => self.page.push(letter),
            }
        }
    }

    /// What is ours: in the page's language, or in an element of its own for each of two (WCAG 3.1.2).
    pub(super) fn said(&mut self, message: &Message) {
        let Some(second) = self.second else {
            return self.text(&self.first.say(message));
        };
        for (class, words, between) in [("in-first", self.first, " "), ("in-second", second, "")] {
            self.raw("<span class=\"");
            self.raw(class);
            self.raw("\"");
            self.language(words);
            self.raw(">");
            self.text(&words.say(message));
            self.raw("</span>");
            self.raw(between);
        }
    }

    /// What is ours and reads alike in any language, such as a date: once, in the page's.
    pub(super) fn said_once(&mut self, message: &Message) {
        self.text(&self.first.say(message));
    }

    /// The person's own words, which no text around them may turn round (HTML, 4.5.25).
    pub(super) fn own(&mut self, words: &str) {
        self.raw("<bdi class=\"own\"");
        if let Some(language) = self.own_language {
            self.raw(" lang=\"");
            self.text(language);
            self.raw("\"");
        }
        self.raw(">");
        // A phone number that breaks at its hyphen is misread.
        for (is_whole, stretch) in unbroken(words) {
            if is_whole {
                self.raw("<span class=\"whole\">");
                self.text(stretch);
                self.raw("</span>");
            } else {
                self.text(stretch);
            }
        }
        self.raw("</bdi>");
    }

    pub(super) fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Said(message) => self.said(message),
            Piece::Own(words) => self.own(words),
        }
    }

    /// `label: body`, and a gap so that it strikes the eye.
    pub(super) fn note(&mut self, note: &Note, after_label: &str) {
        if let Some(label) = &note.label {
            self.said(label);
            self.raw(after_label);
        }
        if note.is_gap {
            self.raw("<b class=\"gap-mark\">");
        }
        self.piece(&note.body);
        if note.is_gap {
            self.raw("</b>");
        }
    }

    /// Notes, with a dot between two.
    pub(super) fn notes(&mut self, notes: &[Note], after_label: fn(&Note) -> &'static str) {
        for (at, note) in notes.iter().enumerate() {
            if at > 0 {
                // At the end of a line the dot would hang in the air.
                self.raw(" ·\u{a0}");
            }
            self.note(note, after_label(note));
        }
    }

    /// An element that holds something said.
    pub(super) fn element(&mut self, name: &str, class: &str, message: &Message) {
        self.raw("<");
        self.raw(name);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
        self.said(message);
        self.raw("</");
        self.raw(name);
        self.raw(">");
    }
}
