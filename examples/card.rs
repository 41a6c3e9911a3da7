//! Prints a card: `cargo run --example card -- FORMAT FILE`.
//!
//! FORMAT is `clinician`, `patient` or `helper` (that reader's card as text), `text` (the clinician's card, as the app
//! copies it), `sbar`, `portal` (a message of at most 2,000 characters), `ics` (the days, for a calendar; `ics-about`
//! with what they are about in the titles), `html` (the clinician's card as a file that any browser opens) or `json` (the
//! saved form). FILE is a saved file, or the name of an example:
//! `maria`, `kwame`, `luis`. `--lang es` sets the card's language. How long the
//! clinician's card takes to read goes to standard error.

use std::process::ExitCode;

use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::card::{
    Card, Reader, ics::ics, meter::Meter, page::page, plain::plain, portal::portal, sbar::sbar,
};
use warm_handoff::people::People;
use warm_handoff::words::Words;
use warm_handoff::{presets, saved};

const USAGE: &str = "usage: cargo run --example card -- FORMAT FILE [--lang TAG]
  FORMAT  clinician | patient | helper | text | sbar | portal | ics | ics-about | html | json
  FILE    a saved file, or an example: maria | kwame | luis
  TAG     en | es";

/// Formats with a name already, and no program yet.
const TO_COME: [&str; 2] = ["fhir", "svg"];

fn main() -> ExitCode {
    match print_card(std::env::args().skip(1).collect()) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn print_card(arguments: Vec<String>) -> Result<String, String> {
    let (format, file, language) = match arguments.as_slice() {
        [format, file] => (format.as_str(), file, "en"),
        [format, file, flag, tag] if flag == "--lang" => (format.as_str(), file, tag.as_str()),
        _ => return Err(USAGE.to_owned()),
    };
    if TO_COME.contains(&format) {
        return Err(format!("{format}: this format is not made yet"));
    }
    let words =
        Words::host(language).ok_or_else(|| format!("no such language: {language}\n{USAGE}"))?;
    let people = people(file)?;
    let words = words.with_voice(people.open().voice());
    let card = |reader| Card::new(people.open(), reader, a_monday());
    match format {
        "json" => Ok(saved::write(&people) + "\n"),
        "ics" | "ics-about" => {
            let shows = format == "ics-about";
            Ok(ics(people.open(), a_monday().into(), &words, shows))
        }
        "sbar" => Ok(sbar(&card(Reader::Clinician), &words)),
        "portal" => Ok(portal(&card(Reader::Clinician), &words)),
        "html" => Ok(page(&card(Reader::Clinician), &words, None)),
        "text" => Ok(plain(&card(Reader::Clinician), &words)),
        name => {
            let reader =
                Reader::named(name).ok_or_else(|| format!("no such format: {name}\n{USAGE}"))?;
            let card = card(reader);
            if reader == Reader::Clinician {
                eprintln!("{}", words.say(&Meter::of(&card, &words).said()));
            }
            let words = words.with_voice(reader.voice(people.open()));
            Ok(plain(&card, &words))
        }
    }
}

fn people(file: &str) -> Result<People, String> {
    if let Some(example) = presets::named(file, a_monday()) {
        return Ok(People::with(example));
    }
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    saved::read(&text).map_err(|unreadable| format!("{file}: {unreadable:?}"))
}

/// Examples always stand at the same moment, so that their cards can be compared.
fn a_monday() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(10, 40, 0))
        .unwrap_or_default()
}
