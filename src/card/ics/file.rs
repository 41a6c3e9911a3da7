//! Entries as lines of RFC 5545: escaped, folded at 75 octets, each ended by CR LF.

use chrono::{NaiveDate, NaiveDateTime};

/// The most octets in a line, without its end.
const WIDTH: usize = 75;

/// One entry of a calendar.
pub(super) struct Entry {
    /// Its name, the same whenever it is written.
    pub uid: String,
    pub start: Start,
    pub title: String,
    /// What stands inside; may be empty.
    pub more: String,
    /// When it rings, from its start.
    pub alarm: &'static str,
    /// Whether the person is taken then.
    pub is_busy: bool,
    /// Whether it is called off: what came need not ring any more.
    pub is_off: bool,
}

/// When it begins.
pub(super) enum Start {
    /// On this day where the person is, all day.
    Day(NaiveDate),
    /// At this moment of universal time.
    At(NaiveDateTime),
}

/// The whole file, as of now. Of two files a calendar keeps the entries of the one that was changed later.
pub(super) fn write(entries: &[Entry], now: NaiveDateTime, changed: NaiveDateTime) -> String {
    let mut file = File(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//warm-handoff//calendar//EN");
    file.line("CALSCALE", "GREGORIAN");
    for entry in entries {
        file.entry(entry, now, changed);
    }
    file.line("END", "VCALENDAR");
    file.0
}

struct File(String);

impl File {
    fn entry(&mut self, entry: &Entry, now: NaiveDateTime, changed: NaiveDateTime) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &entry.uid);
        self.line("DTSTAMP", &moment(now));
        self.line("LAST-MODIFIED", &moment(changed));
        // Minutes only ever grow.
        let minutes = changed.and_utc().timestamp() / 60;
        self.line("SEQUENCE", &minutes.max(0).to_string());
        match entry.start {
            Start::Day(day) => {
                self.line("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
            }
            Start::At(utc) => self.line("DTSTART", &moment(utc)),
        }
        self.text("SUMMARY", &entry.title);
        if !entry.more.is_empty() {
            self.text("DESCRIPTION", &entry.more);
        }
        self.line("CLASS", "PRIVATE");
        self.line(
            "TRANSP",
            if entry.is_busy {
                "OPAQUE"
            } else {
                "TRANSPARENT"
            },
        );
        if entry.is_off {
            self.line("STATUS", "CANCELLED");
        } else {
            self.line("BEGIN", "VALARM");
            self.line("ACTION", "DISPLAY");
            self.text("DESCRIPTION", &entry.title);
            self.line("TRIGGER", entry.alarm);
            self.line("END", "VALARM");
        }
        self.line("END", "VEVENT");
    }

    /// A line of words: what has a meaning in the format is escaped.
    fn text(&mut self, name: &str, words: &str) {
        let mut escaped = String::new();
        for letter in words.chars() {
            match letter {
                '\n' => escaped.push_str("\\n"),
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                // The format has no place for the others.
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.line(name, &escaped);
    }

    /// A line, folded so that no letter is cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if used + letter.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn moment(utc: NaiveDateTime) -> String {
    utc.format("%Y%m%dT%H%M%SZ").to_string()
}
