//! Handing a card on, opening it and answering it, as several journeys do it; and links that were made without the app.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use warm_handoff::card::Reader;
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::presets;
use warm_handoff::qr;
use warm_handoff::seal::{self, Limits, Lists, Lock, Random, Secret};
use warm_handoff::shared::{Shared, Ticket};

use super::flows::{SAVED, late_words_come};
use super::prepared;
use crate::browser::Browser;
use crate::site::Site;

#[allow(dead_code)]
#[path = "../../seal/native.rs"]
mod native;

/// A Monday morning, on every phone.
pub const NOW: &str = "2026-11-23T10:40:00";

/// What a program that is not ours reads in the code on the screen, which is kept as a picture of this name; nothing where
/// it finds none.
pub fn read_code(b: &Browser, name: &str) -> String {
    b.script(
        "document.querySelector('.code svg').scrollIntoView({ block: 'center', behavior: 'instant' })",
        json!([]),
    );
    read_picture(&b.full_screenshot(name))
}

/// The same, of any picture.
pub fn read_picture(picture: &std::path::Path) -> String {
    let found = std::process::Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .output()
        .expect("zbarimg is not there: make test-tools installs it");
    String::from_utf8_lossy(&found.stdout).trim_end().to_owned()
}

/// A link and the words that open it.
pub struct Sealed {
    /// The whole link.
    pub link: String,
    /// The words, in order; empty where there are none.
    pub words: String,
}

/// The same morning for the test itself.
pub fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

/// Maria, as she is in the example, but real.
pub fn maria() -> Handoff {
    let mut maria = presets::maria(now());
    maria.example = false;
    maria
}

/// A phone on that morning, with nothing on it.
pub fn phone(site: &Site) -> Browser {
    let phone = Browser::phone(site);
    phone.time_zone("America/New_York");
    phone.set_clock(NOW);
    phone
}

/// Maria's own phone.
pub fn marias_phone(site: &Site) -> Browser {
    let phone = phone(site);
    prepared::keep(&phone, maria());
    phone.open("").see_ready();
    late_words_come(&phone);
    phone
}

/// On the screen of the link, for this reader as the app calls them.
pub fn to_link_screen(b: &Browser, reader: &str) {
    b.open("#/share").see_heading("Share or print your card");
    b.tap(reader)
        .tap("Send a locked link, or a code to scan")
        .see_heading("Send a locked link");
}

/// Makes a locked link of the card for this reader.
pub fn locked_link(b: &Browser, reader: &str, to: &str) -> Sealed {
    to_link_screen(b, reader);
    b.type_into("Who gets it?", to).tap("Make the link");
    b.see("Then: tell them these words");
    made(b)
}

/// The link and the words that stand on the screen.
pub fn made(b: &Browser) -> Sealed {
    let text = |body: &str| {
        let text = b.script(body, json!([]));
        text.as_str().unwrap_or_default().to_owned()
    };
    Sealed {
        link: text("return document.querySelector('.link-text').textContent"),
        words: text(
            "return [...document.querySelectorAll('.secret li')].map((li) => li.textContent).join(' ')",
        ),
    }
}

/// Opens a link of this site in a fresh tab, up to the tap.
pub fn follow<'a>(b: &'a Browser, link: &str) -> &'a Browser {
    let address = link.strip_prefix(&b.site().url());
    b.open_fresh(address.unwrap_or_else(|| panic!("{link} is not of this site")))
}

/// Opens a locked card with its words.
pub fn open_card<'a>(b: &'a Browser, sealed: &Sealed) -> &'a Browser {
    follow(b, &sealed.link).see_heading("Someone gave you a card");
    if !sealed.words.is_empty() {
        b.type_into("The five words or 16 digits", &sealed.words);
    }
    b.tap("Open it").see_heading("A card that you were given");
    // Whatever is folded, so that all of it is seen.
    b.script(
        "document.querySelectorAll('.card-fold').forEach((one) => { one.open = true; })",
        json!([]),
    );
    b
}

/// Everything of the page and of its address that anybody could read, shown or not.
pub fn whole_page(b: &Browser) -> String {
    let all = b.script(
        "const boxes = [...document.querySelectorAll('input, textarea')].map((box) => box.value);
         return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state),
           ...boxes].join('\\n')",
        json!([]),
    );
    all.as_str().unwrap_or_default().to_owned()
}

/// What is kept of the people, as data: the moment of saving is no part of it.
pub fn kept(b: &Browser) -> Value {
    let text = b.stored(SAVED).unwrap_or_default();
    let saved: Value = serde_json::from_str(&text).unwrap_or_default();
    saved["handoffs"].clone()
}

/// A link to a card of this site that was made without the app.
pub fn card_link(site: &Site, handoff: &Handoff, reader: Reader, off: &[Topic]) -> String {
    numbered(site, 0xc0ffee, handoff, reader, off)
}

/// A link to a second card.
pub fn other_card_link(site: &Site, handoff: &Handoff, reader: Reader) -> String {
    numbered(site, 0xbeef, handoff, reader, &[])
}

fn numbered(site: &Site, card: u64, handoff: &Handoff, reader: Reader, off: &[Topic]) -> String {
    let key = [7; 16];
    let clock = Clock::at(now(), &Universal);
    let shared = Shared::new(handoff, reader, off, Ticket { card, key }, clock);
    link(site, Lock::Open, &shared.json())
}

/// The same, locked with words.
pub fn locked_card_link(site: &Site, handoff: &Handoff, reader: Reader, words: &str) -> Sealed {
    let ticket = Ticket {
        card: 0xc0ffee,
        key: [7; 16],
    };
    let shared = Shared::new(handoff, reader, &[], ticket, Clock::at(now(), &Universal));
    let secret = Secret::typed(words, &Lists::host()).unwrap();
    Sealed {
        link: link(site, Lock::Words(&secret), &shared.json()),
        words: words.to_owned(),
    }
}

/// Whoever means harm keeps to no limit.
static NONE: Limits = Limits {
    depth: usize::MAX,
    list: usize::MAX,
    string: usize::MAX,
    text: usize::MAX,
    ..Limits::BACKUP
};

/// A link to anything that is sealed.
pub fn link(site: &Site, lock: Lock<'_>, text: &str) -> String {
    let random = Random {
        salt: [1; 16],
        key: [2; 32],
        iv: [3; 12],
    };
    let token = native::now(seal::seal_within(
        &NONE,
        &native::Native,
        lock,
        &random,
        text.as_bytes(),
    ));
    qr::link(&site.url(), token.unwrap().as_str())
}

struct Universal;

impl Zone for Universal {
    fn utc(&self, local: NaiveDateTime) -> NaiveDateTime {
        local
    }

    fn local(&self, utc: NaiveDateTime) -> NaiveDateTime {
        utc
    }
}
