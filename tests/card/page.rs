//! The card as HTML: no text of anyone can become markup, and every text comes back out of it.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::page::{file_name, page as file};
use warm_handoff::card::{Piece, Reader, html::html};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::request::Wanted;

use super::{any, card, empty, every_card, said, unbroken, words, write};

/// Every field that holds text, with the actions that make room for it.
const FIELDS: [Field; 15] = [
    Field::Name,
    Field::Helper,
    Field::Born,
    Field::Why,
    Field::From,
    Field::To,
    Field::OwnWorry,
    Field::Question(ItemId(1)),
    Field::Medicine(ItemId(2)),
    Field::Allergy(ItemId(3)),
    Field::Reaction(ItemId(3)),
    Field::OwnPurpose,
    Field::Sender,
    Field::Receiver,
    Field::CallBack,
];

/// A handoff in which every field says the same; none where it does not fit.
fn saying(text: &str) -> Option<Handoff> {
    let mut handoff = empty();
    let room = [
        Action::AddOwnQuestion(ItemId(1)),
        Action::AddMedicine(ItemId(2), Change::Stopped),
        Action::AddAllergy(ItemId(3)),
        Action::Want(Wanted::Yes),
    ];
    for action in room
        .into_iter()
        .chain(FIELDS.map(|field| write(field, text)))
    {
        apply(&mut handoff, action).ok()?;
    }
    Some(handoff)
}

fn page(handoff: &Handoff, reader: Reader) -> String {
    html(&card(handoff, reader), &words("en", handoff))
}

/// What a reader of the page sees: line breaks are line ends, other tags are nothing.
pub fn seen(html: &str) -> String {
    let mut seen = String::new();
    for part in html.replace("<br>", "\n").split('<') {
        seen.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    for (written, letter) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        seen = seen.replace(written, letter);
    }
    seen
}

/// The page without what only holds numbers together.
pub fn without_wholes(html: &str) -> String {
    let mut stretches = html.split("<span class=\"whole\">");
    let mut rest = stretches.next().unwrap().to_owned();
    for stretch in stretches {
        rest += &stretch.replacen("</span>", "", 1);
    }
    rest
}

pub fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter_map(|tag| tag.split('>').next())
        .filter(|tag| *tag != "br")
        .collect()
}

#[test]
fn a_script_in_any_field_is_text_and_nothing_else() {
    for attack in [
        "<script>alert(1)</script>",
        "</li></ul><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;script&gt; &amp; \u{26} &#60;",
        "<!-- --> ]]> {{x}} ${x}",
    ] {
        let handoff = saying(attack).unwrap();
        for reader in Reader::ALL {
            let html = without_wholes(&page(&handoff, reader));
            let harmless = page(&saying("x").unwrap(), reader);
            assert_eq!(tags(&html), tags(&harmless), "{attack}");
            assert!(seen(&html).contains(attack), "{attack} in {html}");
        }
    }
}

#[test]
fn every_page_says_all_that_the_card_says() {
    for (handoff, reader, tag) in every_card() {
        let (card, words) = (card(&handoff, reader), words(tag, &handoff));
        let html = html(&card, &words);
        let seen = unbroken(&seen(&html));
        let piece = |piece: &Piece| match piece {
            Piece::Said(message) => words.say(message),
            Piece::Own(own) => own.clone(),
        };
        let mut all = vec![words.say(&card.stamp), words.say(&card.foot)];
        for fact in std::iter::once(&card.by).chain(&card.facts) {
            all.push(piece(&fact.body));
            all.extend(fact.label.as_ref().map(|label| words.say(label)));
        }
        all.extend(card.name.clone());
        for section in &card.sections {
            all.push(words.say(&section.title));
            all.extend(section.boxes.iter().map(|frame| words.say(frame)));
            all.extend(section.pieces().map(piece));
            let head = section.grid.iter().flat_map(|grid| &grid.head);
            all.extend(head.map(|head| words.say(head)));
            for line in &section.lines {
                for note in &line.notes {
                    all.push(piece(&note.body));
                    all.extend(note.label.as_ref().map(|label| words.say(label)));
                }
                all.extend(line.label.as_ref().map(|label| words.say(label)));
                all.extend(line.tag.as_ref().map(|(_, word)| words.say(word)));
            }
        }
        for part in all {
            let part = unbroken(&part);
            assert!(seen.contains(&part), "{reader:?} in {tag} lacks {part}");
        }
        assert!(html.contains(&format!("lang=\"{tag}\"")));
    }
}

#[test]
fn every_tag_that_opens_closes_in_order() {
    for (handoff, reader, tag) in every_card() {
        let html = html(&card(&handoff, reader), &words(tag, &handoff));
        let mut open = Vec::new();
        for tag in tags(&html) {
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
                None => open.push(tag.split(' ').next().unwrap_or_default()),
            }
        }
        assert!(open.is_empty(), "{open:?} stay open");
    }
}

#[test]
fn a_word_of_5_000_letters_stands_whole_and_once() {
    let word = "w".repeat(5_000);
    let mut handoff = empty();
    apply(&mut handoff, write(Field::OwnWorry, &word)).unwrap();
    for reader in Reader::ALL {
        assert_eq!(page(&handoff, reader).matches(&word).count(), 1);
        assert_eq!(said(&handoff, reader, "en").matches(&word).count(), 1);
    }
}

#[test]
fn own_words_stand_apart_so_that_no_script_turns_its_neighbours_round() {
    let handoff = saying("محمد علی").unwrap();
    for reader in Reader::ALL {
        let html = page(&handoff, reader);
        let apart = html.matches("<bdi").count();
        assert!(apart >= html.matches("محمد علی").count(), "{html}");
    }
}

/// A browser breaks a line after the hyphen of a phone number, and half a number is dialled wrong.
#[test]
fn a_phone_number_stands_on_one_line() {
    let maria = warm_handoff::presets::maria(super::noon());
    for reader in Reader::ALL {
        let html = page(&maria, reader);
        for number in ["555-0177", "555-0142", "555-0199"] {
            let whole = format!("<span class=\"whole\">{number}");
            let held = html.matches(&whole).count();
            assert!(held > 0, "{reader:?}: {number}");
            assert_eq!(held, html.matches(number).count(), "{reader:?}: {number}");
        }
    }
}

#[test]
fn own_words_in_another_language_say_which() {
    let maria = warm_handoff::presets::maria(super::noon());
    let html = page(&maria, Reader::Clinician);
    assert!(
        html.contains("<bdi class=\"own\" lang=\"es\">"),
        "a voice that reads English aloud reads Spanish words as English"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_comes_back_out_and_adds_no_tag(text in any::text()) {
        if let Some(handoff) = saying(&text) {
            for reader in Reader::ALL {
                let html = without_wholes(&page(&handoff, reader));
                let plain = page(&saying("x").unwrap(), reader);
                let kept = handoff.person.name.as_str();
                if !kept.is_empty() {
                    prop_assert_eq!(tags(&html), tags(&plain));
                    prop_assert!(seen(&html).contains(kept), "{:?} is not in {:?}", kept, html);
                }
                let stray = html.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").replace("&quot;", "").replace("&#39;", "");
                prop_assert!(!stray.contains('&'), "{:?}", stray);
            }
        }
    }

    #[test]
    fn a_page_of_anything_is_well_formed(handoff in any::handoff(1, 40)) {
        for reader in Reader::ALL {
            let html = page(&handoff, reader);
            let opened = tags(&html).iter().filter(|tag| !tag.starts_with('/')).count();
            prop_assert_eq!(opened * 2, tags(&html).len());
            prop_assert!(!html.contains("<script"));
        }
    }
}

/// What a browser would act on, whoever wrote it.
const HOSTILE: [&str; 10] = [
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "{{7*7}} ${7} {card} {title} {lang}",
    "javascript:alert(1)",
    "</style></title></script><script>alert(1)</script>",
    "--></article></body><body onload=alert(1)>",
    "' style='background:url(https://evil.example)",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<a href=https://evil.example>tap</a>",
    "&lt;b&gt; &amp; &#39;",
];

/// The names of all elements that begin in a page, sorted, each once.
fn elements(page: &str) -> Vec<&str> {
    let begun = page.split('<').skip(1);
    let names = begun.map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default());
    let mut names: Vec<_> = names.filter(|name| !name.starts_with('/')).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn a_file_of_the_card_loads_nothing_runs_nothing_and_says_nothing_in_its_title() {
    const POLICY: &str =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">";
    const LOADS: [&str; 9] = [
        "<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", " onload",
    ];
    for (handoff, reader, language) in every_card() {
        let words = words(language, &handoff);
        let card = card(&handoff, reader);
        let file = file(&card, &words, None);
        let (before, after) = file.split_once(POLICY).unwrap();
        let head = format!("<!doctype html>\n<html lang=\"{language}\" dir=\"ltr\">");
        assert!(before.starts_with(&head), "{before}");
        assert!(!before.contains("<style") && !before.contains("<title"));
        let (head, body) = after.split_once("<body>").unwrap();
        let title = head.split("<title>").nth(1).unwrap();
        let title = title.split('<').next().unwrap();
        assert!(title.ends_with(" · Warm Handoff"), "{title}");
        let name = handoff.person.name.as_str();
        assert!(name.is_empty() || !head.contains(name), "{head}");
        for loads in LOADS {
            assert!(!head.contains(loads), "{loads}");
        }
        let whole = html(&card, &words);
        assert_eq!(body.trim_end(), format!("{whole}</body>\n</html>"));
    }
    assert_eq!(file_name(Reader::Clinician), "warm-handoff-clinician.html");
}

#[test]
fn no_word_of_anybody_is_markup_in_a_file_of_the_card() {
    for reader in Reader::ALL {
        let harmless = saying("a plain word").unwrap();
        let plain = file(&card(&harmless, reader), &words("en", &harmless), None);
        for text in HOSTILE {
            let handoff = saying(text).unwrap();
            let file = file(&card(&handoff, reader), &words("en", &handoff), None);
            assert_eq!(elements(&file), elements(&plain), "{text}");
            let body = file.split("<body>").nth(1).unwrap();
            assert!(seen(&without_wholes(body)).contains(text), "{text} is lost");
        }
    }
}

#[test]
fn a_file_in_two_languages_says_both_and_begins_in_the_first() {
    let handoff = saying("a plain word").unwrap();
    let (first, second) = (words("es", &handoff), words("en", &handoff));
    let card = card(&handoff, Reader::Patient);
    let file = file(&card, &first, Some(&second));
    assert!(file.starts_with("<!doctype html>\n<html lang=\"es\" dir=\"ltr\">"));
    for words in [first, second] {
        assert!(seen(&file).contains(&words.say(&card.foot)));
    }
}
