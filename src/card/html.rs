//! The card as HTML: one `<article>`, for the screen, for paper and for a page of its own.
//!
//! Everything that comes from the person is escaped here, and stands in a `<bdi>` of its own.

mod folded;
pub mod strip;
mod writer;

pub use self::folded::html_folded;

use self::writer::Writer;
use super::plain::{drafts, remarks};
use super::section::{Grid, Line, Note, Section, Tone};
use super::{Card, Reader, SectionKind};
use crate::words::{Words, say};

/// The whole card, said in one language. Safe to put into a page: no text can become markup.
#[must_use]
pub fn html(card: &Card, words: &Words) -> String {
    html_in(card, words, None)
}

/// The whole card, with what is ours in two languages, one beside the other, and the person's own words once.
/// A second language that is the first one says nothing twice.
#[must_use]
pub fn html_in(card: &Card, first: &Words, second: Option<&Words>) -> String {
    let page = Writer::new(first, second, card.written_in.as_deref());
    article(page, card, first, &|_| None)
}

/// `fold` says whether a part is folded, and then whether it is open.
fn article(
    mut page: Writer<'_>,
    card: &Card,
    first: &Words,
    fold: &dyn Fn(&Section) -> Option<bool>,
) -> String {
    page.raw("<article class=\"card card--");
    page.raw(card.reader.name());
    if page.is_bilingual() {
        page.raw(" card--bilingual");
    }
    page.raw("\"");
    page.language(first);
    page.raw(">");
    head(&mut page, card);
    page.raw("<div class=\"card-body\">");
    for part in &card.sections {
        section(&mut page, part, card.reader, fold(part));
    }
    page.raw("</div><footer class=\"card-foot\">");
    for remark in remarks(card, &page.languages()) {
        page.element("p", "", &remark);
    }
    for remark in drafts(&page.languages()) {
        page.raw("<p>");
        page.said_once(&remark);
        page.raw("</p>");
    }
    page.element("p", "", &card.foot);
    page.raw("</footer></article>");
    page.finished()
}

fn head(page: &mut Writer<'_>, card: &Card) {
    page.raw("<header class=\"card-head\"><div class=\"card-top\">");
    if card.example {
        page.element("p", "card-example", &say::card_example());
    }
    page.element("p", "stamp", &card.stamp);
    page.raw("<h2 class=\"card-name\">");
    match &card.name {
        Some(name) => {
            page.raw("<bdi>");
            page.text(name);
            page.raw("</bdi>");
        }
        None => page.said(&say::card_nameless()),
    }
    page.raw("</h2><p class=\"card-made\">");
    // A date says the same in both languages.
    page.said_once(&card.made);
    page.raw(" ·\u{a0}");
    page.note(&card.by, card.by.joint());
    page.raw("</p></div>");
    if !card.facts.is_empty() {
        page.raw("<p class=\"card-fact\">");
        page.notes(&card.facts, Note::joint);
        page.raw("</p>");
    }
    page.raw("</header>");
}

fn section(page: &mut Writer<'_>, part: &Section, reader: Reader, fold: Option<bool>) {
    page.raw("<section class=\"card-part card-part--");
    page.raw(part.kind.name());
    if part.is_below_fold {
        page.raw(" card-part--below");
    }
    page.raw("\">");
    match fold {
        None => {}
        Some(true) => page.raw("<details class=\"fold card-fold\" open><summary>"),
        Some(false) => page.raw("<details class=\"fold card-fold\"><summary>"),
    }
    page.raw("<h3>");
    if let Some((letter, word)) = part.letter.as_ref().filter(|_| reader == Reader::Clinician) {
        page.raw("<span class=\"letter\" aria-hidden=\"true\">");
        page.text(letter.encode_utf8(&mut [0; 4]));
        page.raw("</span> <span class=\"letter-word\">");
        page.said_once(word);
        page.raw(":</span> ");
    }
    page.said(&part.title);
    // Of other parts the lines are not things: "+4 more" is one line.
    let is_counted = matches!(part.kind, SectionKind::Call | SectionKind::Unchanged);
    if fold.is_some() && is_counted {
        page.raw(" <span class=\"soft\">(");
        page.text(&part.lines.len().to_string());
        page.raw(")</span>");
    }
    page.raw("</h3>");
    if fold.is_some() {
        page.raw("</summary>");
    }
    if let Some(grid) = &part.grid {
        day_list(page, grid);
        table(page, grid);
    }
    if let Some(drawing) = &part.drawing {
        page.raw(drawing);
    }
    if !part.lines.is_empty() {
        page.raw("<ul class=\"lines\" role=\"list\">");
        for each in &part.lines {
            line(page, each);
        }
        page.raw("</ul>");
    }
    if !part.boxes.is_empty() {
        page.raw("<div class=\"boxes\">");
        for frame in &part.boxes {
            page.element("p", "box", frame);
        }
        page.raw("</div>");
    }
    if fold.is_some() {
        page.raw("</details>");
    }
    page.raw("</section>");
}

/// The table, column by column, for where it has no room: at each time of the day, what is taken and how much. The
/// style shows one of the two.
fn day_list(page: &mut Writer<'_>, grid: &Grid) {
    page.raw("<dl class=\"day-list\">");
    for (at, head) in grid.head.iter().enumerate().skip(1) {
        let given = grid.rows.iter().filter_map(|row| {
            let amount = row.get(at)?.as_ref()?;
            Some((row.first()?.as_ref()?, amount))
        });
        let mut given = given.peekable();
        if given.peek().is_none() {
            continue;
        }
        page.raw("<dt>");
        page.said(head);
        page.raw("</dt>");
        for (name, amount) in given {
            page.raw("<dd>");
            page.piece(name);
            page.raw(": <b>");
            page.piece(amount);
            page.raw("</b></dd>");
        }
    }
    page.raw("</dl>");
}

fn table(page: &mut Writer<'_>, grid: &Grid) {
    page.raw("<table class=\"day-grid\"><thead><tr>");
    for head in &grid.head {
        page.raw("<th scope=\"col\">");
        page.said(head);
        page.raw("</th>");
    }
    page.raw("</tr></thead><tbody>");
    for row in &grid.rows {
        page.raw("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let (open, close) = match at {
                0 => ("<th scope=\"row\">", "</th>"),
                _ => ("<td>", "</td>"),
            };
            page.raw(open);
            if let Some(piece) = cell {
                page.piece(piece);
            }
            page.raw(close);
        }
        page.raw("</tr>");
    }
    page.raw("</tbody></table>");
}

fn line(page: &mut Writer<'_>, line: &Line) {
    page.raw("<li class=\"line line--");
    page.raw(tone_name(line.tone));
    page.raw("\">");
    if let Some((sign, word)) = &line.tag {
        page.raw("<span class=\"tag\"><span class=\"sign\" aria-hidden=\"true\">");
        page.raw(sign);
        page.raw("</span> ");
        page.said(word);
        page.raw("</span> ");
    }
    if let Some(label) = &line.label {
        page.raw("<span class=\"label\">");
        page.said(label);
        page.raw(":</span> ");
    }
    page.piece(&line.body);
    if !line.notes.is_empty() {
        page.raw(" <span class=\"soft\">(");
        page.notes(&line.notes, |_| ": ");
        page.raw(")</span>");
    }
    page.raw("</li>");
}

fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::New => "new",
        Tone::Changed => "changed",
        Tone::Stopped => "stopped",
        Tone::Unsure => "unsure",
        Tone::Loud => "loud",
        Tone::NotGiven => "none",
    }
}
