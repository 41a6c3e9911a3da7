//! The wallet strip as HTML: as much on each panel as has room there, and how much more there is. Nothing is cut.

use super::super::section::Note;
use super::super::wallet::{Panel, Wallet};
use super::line;
use super::writer::Writer;
use crate::words::{Words, say};

/// How many rows a panel has under its title and above its date.
const ROWS: usize = 10;
/// How wide a row is, in tenths of the height of its letters.
const ROW: usize = 240;
/// The same for a title.
const TITLE_ROW: usize = 210;
/// The same for the name, which is larger.
const NAME_ROW: usize = 170;

/// The whole strip, said in one language or in two. Safe to put into a page: no text can become markup.
#[must_use]
pub fn html(wallet: &Wallet, first: &Words, second: Option<&Words>) -> String {
    let strip = Strip {
        wallet,
        first,
        second,
    };
    let mut page = strip.page();
    page.raw("<article class=\"card wallet");
    if page.is_bilingual() {
        page.raw(" card--bilingual");
    }
    page.raw("\"");
    page.language(first);
    page.raw(">");
    page.element("p", "wallet-how", &say::wallet_how());
    page.raw("<div class=\"wallet-strip\">");
    for (at, panel) in wallet.panels.iter().enumerate() {
        if at > 0 {
            page.element("p", "wallet-fold", &say::wallet_fold());
        }
        page.raw(&strip.panel(panel, at == 0));
    }
    page.raw("</div></article>");
    page.finished()
}

struct Strip<'a> {
    wallet: &'a Wallet,
    first: &'a Words,
    second: Option<&'a Words>,
}

impl<'a> Strip<'a> {
    fn page(&self) -> Writer<'a> {
        Writer::new(self.first, self.second, self.wallet.written_in.as_deref())
    }

    /// A stretch of the page on its own, to see how much room it takes.
    fn part(&self, write: impl FnOnce(&mut Writer<'a>)) -> String {
        let mut page = self.page();
        write(&mut page);
        page.finished()
    }

    fn panel(&self, panel: &Panel, is_first: bool) -> String {
        let title = self.part(|page| page.piece(&panel.title));
        let example = self.part(|page| page.element("p", "card-example", &say::card_example()));
        let made = self.part(|page| page.said(&self.wallet.made));
        let last = panel.last.as_ref();
        let last = last.map(|last| self.part(|page| page.element("p", "", last)));
        let more = |left| self.part(|page| page.element("p", "", &say::wallet_more(left)));
        let has_example = self.wallet.example && is_first;

        let more_title = if is_first {
            (rows(&title, NAME_ROW) - 1) * 3 / 2
        } else {
            rows(&title, TITLE_ROW) - 1
        };
        let mut room = ROWS.saturating_sub(more_title);
        // The words on what is left out have their room from the start.
        let kept = [has_example.then_some(&example), last.as_ref()];
        for part in kept.into_iter().flatten().chain([&more(1)]) {
            room = room.saturating_sub(rows(part, ROW));
        }
        room = room.saturating_sub(rows(&made, ROW) - 1);

        let facts = panel.facts.iter().map(|fact| {
            self.part(|page| {
                page.raw("<li class=\"line\">");
                page.note(fact, Note::joint(fact));
                page.raw("</li>");
            })
        });
        let lines = panel.lines.iter();
        let lines = lines.map(|each| self.part(|page| line(page, each)));
        let all: Vec<_> = facts.chain(lines).collect();
        let mut fitting = String::new();
        let mut left = 0;
        for each in &all {
            match room.checked_sub(rows(each, ROW)) {
                Some(rest) => {
                    room = rest;
                    fitting.push_str(each);
                }
                None => left += 1,
            }
        }

        let mut html = String::from("<section class=\"wallet-panel\"><h3>");
        html += &title;
        html += "</h3>";
        if has_example {
            html += &example;
        }
        html += "<ul class=\"lines\" role=\"list\">";
        html += &fitting;
        html += "</ul>";
        if left > 0 {
            html += &more(left);
        }
        html += &last.unwrap_or_default();
        html += "<p class=\"wallet-date\">";
        html += &made;
        html += "</p></section>";
        html
    }
}

/// How many rows the words of this markup take, broken between words only where that can be.
fn rows(markup: &str, width: usize) -> usize {
    let mut rows = 1;
    let mut used = 0;
    for word in seen(markup).split_whitespace() {
        let word: usize = word.chars().map(letter).sum();
        if used > 0 && used + SPACE + word > width {
            rows += 1;
            used = 0;
        }
        used += word + if used > 0 { SPACE } else { 0 };
        while used > width {
            rows += 1;
            used -= width;
        }
    }
    rows
}

/// What is seen of the markup. An escaped letter counts as the letters that write it: more room, never less.
fn seen(markup: &str) -> String {
    let mut seen = String::new();
    for part in markup.replace("<br>", " ").split('<') {
        seen.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    seen
}

/// The width of a space.
const SPACE: usize = 3;

/// The width of a letter, in tenths of its height; generous, for any font.
fn letter(letter: char) -> usize {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '(' | ')' | '|' => 4,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 10,
        letter if letter.is_uppercase() => 8,
        // Scripts with wide letters, and pictures.
        '\u{1100}'.. => 11,
        _ => 6,
    }
}
