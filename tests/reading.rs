//! Whether tired people can read it: grade and length of what stands on each screen, and the words that never do.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use textstat::flesch_kincaid_grade;
use warm_handoff::words::{Arg, KEY_ARGS, KEY_NAMES, Message, Voice, Who, Words, say};

/// The hardest that a whole screen may be, as a school grade.
const HARDEST: f64 = 6.0;
/// A grade of fewer words says nothing about them.
const FEWEST_WORDS: usize = 40;
const LONGEST_SENTENCE: usize = 18;
const MEAN_SENTENCE: f64 = 10.0;
/// A list of nothing but questions to put to someone: each says what it is about as well, and no label is among them.
const MEAN_QUESTION: f64 = 11.0;
/// Spanish takes more words to say the same.
const LONGEST_SPANISH: usize = 24;
/// The most words above the first button of the start.
const MOST_AT_THE_START: usize = 60;

/// The screens, each with the beginnings of its messages' names. The card stands on three, one for each reader.
const SCREENS: [(&str, &[&str]); 41] = [
    ("home", &["home-"]),
    ("name", &["name-"]),
    ("move", &["move-"]),
    ("worries", &["worries-", "worry-"]),
    ("questions", &["questions-", "question-B-", "question-H-"]),
    ("questions after the move", &["question-D-", "question-V-"]),
    ("more questions before the move", &["more-question-B-"]),
    ("more questions in the talk", &["more-question-H-"]),
    (
        "more questions after the move",
        &["more-question-D-", "more-question-V-"],
    ),
    ("medicines", &["medicines-", "change-"]),
    ("allergies", &["allergies-"]),
    ("ask", &["ask-"]),
    ("people", &["people-"]),
    ("the talk, asked for", &["request-"]),
    ("check", &["check-"]),
    (
        "card for the care team",
        &[
            "card-", "full-", "asked-", "note-", "meter-", "sbar-", "portal-", "charge-",
        ],
    ),
    ("card for the person", &["mine-"]),
    ("card for the helper", &["helper-"]),
    ("the story to practice", &["story-"]),
    ("the baton", &["baton-", "warm-", "warmer-"]),
    ("the talk", &["talk-"]),
    ("what was promised", &["after-"]),
    ("scan", &["scan-"]),
    (
        "share",
        &[
            "share-", "file-", "picture-", "wallet-", "topic-", "left-", "since-",
        ],
    ),
    ("the link", &["link-"]),
    ("a card that came", &["open-"]),
    ("the answer to a card", &["answer-"]),
    ("what came back", &["back-", "reply-", "merge-"]),
    ("keeping a copy", &["backup-"]),
    ("settings", &["settings-"]),
    ("about", &["about-"]),
    ("a page that is not there", &["lost-"]),
    ("full preparation", &["prepare-"]),
    (
        "pages of the form",
        &["page-", "slot-", "choice-", "day-", "born-"],
    ),
    ("lists", &["part-", "items-", "medicine-"]),
    ("how much", &["much-"]),
    ("medicines before and now", &["compare-", "doubt-"]),
    ("all questions", &["asking-"]),
    ("several people", &["switch-"]),
    ("what is missing", &["gap-", "target-"]),
    ("frame", &["shell-", "error-", "list-"]),
];
/// Parts of other messages, never read alone.
const PARTS: [&str; 3] = ["date-", "time-", "language-"];

/// Words that frighten, command, or are a clinic's own (plain-language guides of AHRQ, the NHS and GOV.UK).
const BANNED: [&str; 41] = [
    "please",
    "sorry",
    "oops",
    "valid",
    "invalid",
    "required",
    "mandatory",
    "forgot",
    "forbidden",
    "illegal",
    "fatal",
    "medication",
    "medications",
    "drug",
    "drugs",
    "dosage",
    "proxy",
    "comply",
    "compliance",
    "adherence",
    "noncompliant",
    "utilize",
    "utilise",
    "reconcile",
    "reconciliation",
    "discharge",
    "discharged",
    "prn",
    "physician",
    "provider",
    "ambulate",
    "administer",
    "acute",
    "chronic",
    "symptom",
    "symptoms",
    "hypertension",
    "ensure",
    "commence",
    "terminate",
    "via",
];
/// Error-prone abbreviations and signs (ISMP, Joint Commission), as they stand between blanks.
const ABBREVIATIONS: [&str; 30] = [
    "U", "IU", "ug", "µg", "μg", "cc", "tsp", "teaspoon", "QD", "qd", "QOD", "qod", "BID", "bid",
    "TID", "tid", "QID", "qid", "qhs", "HS", "hs", "PRN", "OS", "OD", "AU", "AS", "D/C", "d/c",
    "MS", "SC",
];
const SIGNS: [char; 6] = ['@', '&', '/', '>', '<', '*'];

/// English words that no Spanish sentence has.
const ENGLISH: [&str; 24] = [
    "the",
    "and",
    "you",
    "your",
    "of",
    "to",
    "is",
    "with",
    "for",
    "this",
    "that",
    "from",
    "what",
    "who",
    "my",
    "i",
    "it",
    "was",
    "were",
    "card",
    "medicine",
    "medicines",
    "write",
    "call",
];
/// Spanish words for a thing that has another one here, or that say something else, and which word is meant.
const OTHER_SPANISH: [(&str, &str); 16] = [
    // "Who stays in charge": the opposite of who takes over.
    ("sigue a cargo", "se hace cargo"),
    // Beside a medicine this is to swallow it.
    ("tomarlo", "aceptar"),
    // A dose that is missed, and one that is too much.
    ("se le pasa", "se le olvida"),
    // Somebody who washes and feeds, not who is in charge.
    ("cuida a", "atiende a"),
    ("me cuida", "me atiende"),
    // What a parcel service does.
    ("tarjeta de entrega", "tarjeta de traslado"),
    ("en vivo", "en persona o por teléfono"),
    // A door has one.
    ("llave", "clave"),
    // "Booked", and a visit that took place.
    ("reservada", "programada"),
    ("examen", "prueba"),
    ("doctor", "médico"),
    ("añadir", "agregar"),
    ("escoja", "elija"),
    ("señales de alarma", "señales de alerta"),
    ("hogar de cuidados", "centro de cuidados"),
    ("«", "“"),
];
/// Messages that are the same in both languages, and why that is right.
const SAME: [&str; 13] = [
    // Nothing but placeholders and the product's name.
    "card-made",
    "items-open",
    "answer-number",
    "card-list",
    "left-count",
    "shell-title",
    "story-worries-own",
    // The Spanish word is the English one.
    "settings-text-normal",
    "choice-no",
    "answer-no",
    "slot-med-color",
    "shell-error",
    "shell-title-error",
];

/// Everything that one screen says, said with short names and small numbers in the voice of `who`.
fn said(tag: &str, who: Who, begins: &[&str]) -> Vec<(&'static str, String)> {
    let words = Words::host(tag).unwrap().with_voice(Voice {
        who,
        name: "Ana".to_owned(),
    });
    let named = KEY_NAMES.iter().zip(KEY_ARGS);
    named
        .filter(|(key, _)| stands(key, begins))
        .map(|(key, args)| {
            let args = args.iter().map(|arg| filling(arg)).collect();
            let message = Message::named(key, args).unwrap();
            (*key, words.say(&message))
        })
        .collect()
}

/// Whether a message is among those whose names begin so. Late questions stand on screens of their own: `more-question-`.
fn stands(key: &str, begins: &[&str]) -> bool {
    let is_late = Message::named(key, Vec::new()).is_some_and(|message| message.is_late());
    let is_more = is_late && key.starts_with("question-");
    let name = format!("{}{key}", if is_more { "more-" } else { "" });
    begins.iter().any(|begin| name.starts_with(begin))
}

fn filling(arg: &str) -> Arg {
    match arg {
        "n" | "slow" | "limit" | "got" => Arg::Count(3),
        "number" => "911".into(),
        "language" => say::language_es().into(),
        "day" => NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().into(),
        "time" => "3 pm".into(),
        "change" => "new".into(),
        "title" | "label" => "Name".into(),
        _ => "Ana".into(),
    }
}

fn every_screen(tag: &'static str) -> impl Iterator<Item = (String, Vec<(&'static str, String)>)> {
    SCREENS.into_iter().flat_map(move |(screen, begins)| {
        [Who::Me, Who::Other].map(|who| {
            let about = format!("{screen}, as {} reads it", who.name());
            (about, said(tag, who, begins))
        })
    })
}

/// Each message ends as a sentence does, so that a label does not run into the next one.
fn joined<'a>(said: impl IntoIterator<Item = &'a String>) -> String {
    let mut text = String::new();
    for message in said {
        text.push_str(message.trim());
        if !message.ends_with(['.', '?', '!', '”']) {
            text.push('.');
        }
        text.push('\n');
    }
    text
}

fn words_of(text: &str) -> Vec<&str> {
    let is_of_a_word = |c: char| c.is_alphanumeric() || "'’-/".contains(c);
    text.split(|c| !is_of_a_word(c))
        .filter(|word| word.contains(char::is_alphanumeric))
        .collect()
}

/// The text cut after each full stop, question mark, exclamation mark or line end.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!', '\n'])
        .map(str::trim)
        .filter(|sentence| !words_of(sentence).is_empty())
        .collect()
}

/// What is written as sentences: labels and single words would make any screen look easy.
fn is_prose(message: &str) -> bool {
    message.ends_with(['.', '?', '”']) && words_of(message).len() > 3
}

#[test]
fn every_message_stands_on_a_screen() {
    for key in KEY_NAMES {
        let is_known = SCREENS.iter().any(|(_, begins)| stands(key, begins)) || stands(key, &PARTS);
        assert!(is_known, "{key} is on no screen: add it to SCREENS");
    }
}

#[test]
fn every_screen_can_be_read_after_six_years_of_school() {
    for (screen, said) in every_screen("en") {
        let all = joined(said.iter().map(|(_, said)| said));
        let prose = joined(
            said.iter()
                .map(|(_, said)| said)
                .filter(|said| is_prose(said)),
        );
        for (what, text) in [("everything", all), ("sentences", prose)] {
            let length = words_of(&text).len();
            let grade = flesch_kincaid_grade(&text);
            println!("{grade:5.1}  {length:4} words  {screen}: {what}");
            assert!(
                length < FEWEST_WORDS || grade <= HARDEST,
                "{screen}: {what} is of grade {grade:.1}:\n{text}"
            );
        }
    }
}

#[test]
fn no_sentence_is_long() {
    for (screen, said) in every_screen("en") {
        let (mut all, mut prose) = (Vec::new(), Vec::new());
        for (key, message) in &said {
            for sentence in sentences(message) {
                let length = words_of(sentence).len();
                assert!(
                    length <= LONGEST_SENTENCE,
                    "{key} has {length} words: {sentence}"
                );
                all.push(length);
                // A question to put to someone says what it is about as well: it counts with its screen.
                if is_prose(sentence) && !key.starts_with("question-") {
                    prose.push(length);
                }
            }
        }
        let most = if screen.starts_with("more questions") {
            MEAN_QUESTION
        } else {
            MEAN_SENTENCE
        };
        for mean in [mean(&all), mean(&prose)] {
            assert!(mean <= most, "{screen}: a sentence has {mean:.1} words");
        }
    }
}

fn mean(lengths: &[usize]) -> f64 {
    lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64
}

#[test]
fn the_start_is_short_above_its_first_button() {
    for tag in ["en", "es"] {
        let words = Words::host(tag).unwrap();
        let above = [
            say::shell_skip(),
            say::shell_settings(),
            say::home_title(),
            say::home_lead(),
            say::home_promise(),
        ];
        let text: Vec<_> = above.iter().map(|message| words.say(message)).collect();
        let count = words_of(&format!("Warm Handoff Español {}", text.join(" "))).len();
        // Spanish says more words for the same, and above them that nobody has checked it.
        let most = MOST_AT_THE_START + if tag == "es" { 12 } else { 0 };
        assert!(count <= most, "{count} words in {tag}: {text:?}");
    }
}

#[test]
fn no_word_frightens_commands_or_is_a_clinics_own() {
    let banned = BTreeSet::from(BANNED);
    for (_, said) in every_screen("en") {
        for (key, message) in said {
            for word in words_of(&message) {
                assert!(
                    !banned.contains(word.to_lowercase().as_str()),
                    "{key} says {word}: {message}"
                );
            }
        }
    }
}

#[test]
fn no_message_has_an_abbreviation_or_a_sign_that_has_been_misread() {
    for tag in ["en", "es"] {
        for (_, said) in every_screen(tag) {
            for (key, message) in said {
                for word in words_of(&message) {
                    assert!(
                        !ABBREVIATIONS.contains(&word),
                        "{key} says {word}: {message}"
                    );
                }
                assert!(!message.contains(SIGNS), "{key} has a sign: {message}");
            }
        }
    }
}

#[test]
fn a_question_is_asked_so_that_it_is_answered() {
    let title = Words::host("en").unwrap().say(&say::questions_title());
    assert_eq!(title, "What questions do you have?");
    for (_, said) in every_screen("en") {
        for (key, message) in said {
            assert!(!message.contains("Do you have any"), "{key}: {message}");
            assert!(!message.contains('!'), "{key} shouts: {message}");
        }
    }
}

#[test]
fn the_emergency_line_says_what_to_do_and_whom_to_call() {
    let words = Words::host("en").unwrap();
    let line = words.say(&say::shell_emergency());
    assert!(line.contains("call button"), "{line}");
    assert_eq!(words.say(&say::shell_emergency_call("911")), "Call 911");
}

#[test]
fn no_spanish_sentence_is_long_or_half_english() {
    for (_, said) in every_screen("es") {
        for (key, message) in said {
            let without_the_name = message.replace("Warm Handoff", "");
            for word in words_of(&without_the_name) {
                assert!(
                    !ENGLISH.contains(&word.to_lowercase().as_str()),
                    "{key} says {word}: {message}"
                );
            }
            for sentence in sentences(&message) {
                let length = words_of(sentence).len();
                assert!(
                    length <= LONGEST_SPANISH,
                    "{key} has {length} words: {sentence}"
                );
            }
        }
    }
}

#[test]
fn no_spanish_message_is_left_in_english() {
    let english = every_screen("en").flat_map(|(_, said)| said);
    let spanish = every_screen("es").flat_map(|(_, said)| said);
    let same: BTreeSet<_> = english
        .zip(spanish)
        .filter(|((_, in_english), (_, in_spanish))| in_english == in_spanish)
        .map(|((key, _), _)| key)
        .filter(|key| !SAME.contains(key))
        .collect();
    assert!(same.is_empty(), "{same:?} are the same in both");
}

#[test]
fn spanish_has_one_word_for_one_thing() {
    for (_, said) in every_screen("es") {
        for (key, message) in said {
            let folded = message.to_lowercase();
            for (other, meant) in OTHER_SPANISH {
                assert!(
                    !folded.contains(other),
                    "{key}: not {other} but {meant}: {message}"
                );
            }
        }
    }
}

/// Morning is tomorrow too, and evening is late too: a dose says "in the".
#[test]
fn a_dose_of_the_morning_is_not_one_of_tomorrow() {
    let words = Words::host("es").unwrap();
    for (label, note) in [
        (say::slot_med_morning(), say::note_med_morning()),
        (say::slot_med_noon(), say::note_med_noon()),
        (say::slot_med_evening(), say::note_med_evening()),
    ] {
        let (label, note) = (words.say(&label), words.say(&note));
        assert_eq!(label.to_lowercase(), note);
        assert!(
            note.starts_with("por la ") || note.starts_with("al "),
            "{note}"
        );
    }
}

#[test]
fn every_spanish_question_opens_and_every_sentence_ends() {
    for (_, said) in every_screen("es") {
        for (key, message) in said {
            assert_eq!(
                message.matches('?').count(),
                message.matches('¿').count(),
                "{key}: {message}"
            );
            assert!(!message.contains(".."), "{key}: {message}");
        }
    }
}

/// The pages that stand before and without the program, in their English parts.
#[test]
fn the_static_pages_are_as_easy() {
    for page in ["public/index.html", "public/blank.html"] {
        let path = format!("{}/{page}", env!("CARGO_MANIFEST_DIR"));
        let html = std::fs::read_to_string(path).unwrap();
        let text = english_text(&html);
        assert!(words_of(&text).len() >= FEWEST_WORDS, "{page}: {text}");
        let grade = flesch_kincaid_grade(&text);
        println!("{grade:5.1}  {:4} words  {page}", words_of(&text).len());
        assert!(grade <= HARDEST, "{page} is of grade {grade:.1}:\n{text}");
        for sentence in sentences(&text) {
            let length = words_of(sentence).len();
            assert!(length <= LONGEST_SENTENCE, "{page}: {length} in {sentence}");
        }
        for word in words_of(&text) {
            assert!(
                !BANNED.contains(&word.to_lowercase().as_str()),
                "{page}: {word}"
            );
        }
    }
}

/// The text between the tags of the page's body, one line for each element, without what is marked as Spanish.
fn english_text(html: &str) -> String {
    let body = html
        .split_once("<body")
        .map_or(html, |(_, body)| body)
        .replace("<br>", "\n");
    let mut text = String::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '/']).find(|part| !part.is_empty());
        let name = name.unwrap_or_default().to_owned();
        let is_spanish = open.last().is_some_and(|(_, is_spanish)| *is_spanish);
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(other, _)| other != name) {}
        } else if !tag.ends_with('/') && !tag.starts_with('!') {
            open.push((name.clone(), is_spanish || tag.contains("lang=\"es\"")));
        }
        let is_inline = ["b", "a", "span"].contains(&name.as_str());
        if !is_inline && !text.ends_with('\n') {
            text.push('\n');
        }
        if !open.last().is_some_and(|(_, is_spanish)| *is_spanish) {
            text.push_str(after.trim_matches('\n'));
        }
    }
    let lines = text
        .lines()
        .map(|line| line.trim().trim_end_matches('·').trim().to_owned());
    let lines: Vec<_> = lines.filter(|line| !words_of(line).is_empty()).collect();
    joined(&lines)
}
