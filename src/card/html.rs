//! The card as HTML: one `<article>`, for the screen, for paper and for a page of its own.
//!
//! Everything that comes from the person is escaped here, and stands in a `<bdi>` of its own.

use super::{Card, Line, Piece, Reader, Section, SectionKind, Tone};
use crate::card::plain::remarks;
use crate::words::{Words, say};

/// The whole card, said in one language. Safe to put into a page: no text can become markup.
#[must_use]
pub fn html(card: &Card, w: &Words) -> String {
    let locale = w.locale();
    let own_language = card.written_in.as_deref().filter(|tag| *tag != locale.tag);
    let mut page = Html {
        page: String::new(),
        own_language,
    };
    page.raw("<article class=\"card card--");
    page.raw(card.reader.name());
    page.raw("\" lang=\"");
    page.raw(locale.tag);
    page.raw("\" dir=\"");
    page.raw(locale.dir.name());
    page.raw("\"><header class=\"card-head\">");
    if card.example {
        page.element("p", "card-example", &w.say(&say::card_example()));
    }
    page.element("p", "stamp", &w.say(&card.stamp));
    page.raw("<h2 class=\"card-name\">");
    match &card.name {
        Some(name) => page.element("bdi", "", name),
        None => page.text(&w.say(&say::card_nameless())),
    }
    page.raw("</h2><p class=\"card-made\">");
    page.element(
        "bdi",
        "",
        &format!("{} · {}", w.say(&card.made), w.say(&card.by)),
    );
    page.raw("</p>");
    if !card.facts.is_empty() {
        let facts: Vec<_> = card.facts.iter().map(|fact| w.say(fact)).collect();
        page.element("p", "card-fact", &facts.join(" · "));
    }
    page.raw("</header>");
    for part in &card.sections {
        section(&mut page, part, card.reader, w);
    }
    page.raw("<footer class=\"card-foot\">");
    for remark in remarks(card, w) {
        page.element("p", "", &remark);
    }
    page.element("p", "", &w.say(&card.foot));
    page.raw("</footer></article>");
    page.page
}

fn section(page: &mut Html<'_>, part: &Section, reader: Reader, w: &Words) {
    page.raw("<section class=\"card-part card-part--");
    page.raw(kind_name(part.kind));
    page.raw("\"><h3>");
    if let Some(letter) = part.letter.filter(|_| reader == Reader::Clinician) {
        page.raw("<span class=\"letter\" aria-hidden=\"true\">");
        page.page.push(letter);
        page.raw("</span> ");
    }
    page.text(&w.say(&part.title));
    page.raw("</h3>");
    if !part.lines.is_empty() {
        page.raw("<ul class=\"lines\" role=\"list\">");
        for each in &part.lines {
            line(page, each, w);
        }
        page.raw("</ul>");
    }
    if !part.boxes.is_empty() {
        page.raw("<div class=\"boxes\">");
        for frame in &part.boxes {
            page.element("p", "box", &w.say(frame));
        }
        page.raw("</div>");
    }
    page.raw("</section>");
}

fn line(page: &mut Html<'_>, line: &Line, w: &Words) {
    page.raw("<li class=\"line line--");
    page.raw(tone_name(line.tone));
    page.raw("\">");
    if let Some((sign, word)) = &line.tag {
        page.raw("<span class=\"tag\"><span class=\"sign\" aria-hidden=\"true\">");
        page.raw(sign);
        page.raw("</span> ");
        page.text(&w.say(word));
        page.raw("</span> ");
    }
    if let Some(label) = &line.label {
        page.element("span", "label", &format!("{}:", w.say(label)));
        page.raw(" ");
    }
    piece(page, &line.body, w);
    if let Some(note) = &line.note {
        page.raw(" <span class=\"soft\">(");
        piece(page, note, w);
        page.raw(")</span>");
    }
    page.raw("</li>");
}

fn piece(page: &mut Html<'_>, piece: &Piece, w: &Words) {
    match piece {
        Piece::Said(message) => page.text(&w.say(message)),
        Piece::Own(words) => page.own(words),
    }
}

fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::New => "new",
        Tone::Changed => "changed",
        Tone::Stopped => "stopped",
        Tone::Unsure => "unsure",
        Tone::NotGiven => "none",
    }
}

fn kind_name(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Today => "today",
        SectionKind::Ask => "ask",
        SectionKind::Worries => "how",
        SectionKind::Move => "move",
        SectionKind::Allergies => "allergies",
        SectionKind::Medicines => "medicines",
        SectionKind::Questions => "questions",
        SectionKind::Call => "call",
        SectionKind::SayBack => "sayback",
        SectionKind::Helper => "helper",
    }
}

struct Html<'a> {
    page: String,
    /// The language of the person's own words, where it is not the card's.
    own_language: Option<&'a str>,
}

impl Html<'_> {
    /// Markup of ours.
    fn raw(&mut self, markup: &str) {
        self.page.push_str(markup);
    }

    /// Any text: what could begin markup or end an attribute is escaped (HTML, 13.1.2.6 and 13.3).
    fn text(&mut self, text: &str) {
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

    /// The person's own words, which no text around them may turn round (HTML, 4.5.25).
    fn own(&mut self, words: &str) {
        self.raw("<bdi class=\"own\"");
        if let Some(language) = self.own_language {
            self.raw(" lang=\"");
            self.text(language);
            self.raw("\"");
        }
        self.raw(">");
        self.text(words);
        self.raw("</bdi>");
    }

    fn element(&mut self, name: &str, class: &str, text: &str) {
        self.raw("<");
        self.raw(name);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
        self.text(text);
        self.raw("</");
        self.raw(name);
        self.raw(">");
    }
}
