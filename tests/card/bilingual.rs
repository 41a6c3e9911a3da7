//! Two languages on one card: what is ours stands in both, what is the person's stands once.

use proptest::prelude::*;
use warm_handoff::card::html::{html, html_in};
use warm_handoff::card::{Card, Piece, Reader};
use warm_handoff::handoff::Handoff;
use warm_handoff::presets;
use warm_handoff::words::{Message, Words, say};

use super::page::{seen, tags, without_wholes};
use super::{any, card, empty, examples, noon, unbroken, words};

fn bilingual(card: &Card, handoff: &Handoff) -> String {
    without_wholes(&html_in(
        card,
        &words("en", handoff),
        Some(&words("es", handoff)),
    ))
}

/// Everything on a card that is ours.
fn ours(card: &Card) -> Vec<&Message> {
    let mut all = vec![&card.stamp, &card.foot];
    for fact in std::iter::once(&card.by).chain(&card.facts) {
        all.extend(&fact.label);
        all.extend(message(&fact.body));
    }
    for section in &card.sections {
        all.push(&section.title);
        all.extend(&section.boxes);
        all.extend(section.grid.iter().flat_map(|grid| &grid.head));
        all.extend(section.pieces().filter_map(message));
        for line in &section.lines {
            all.extend(line.tag.as_ref().map(|(_, word)| word));
            all.extend(&line.label);
            all.extend(line.notes.iter().filter_map(|note| note.label.as_ref()));
        }
    }
    all
}

fn message(piece: &Piece) -> Option<&Message> {
    match piece {
        Piece::Said(message) => Some(message),
        Piece::Own(_) => None,
    }
}

fn own<'a>(card: &'a Card) -> Vec<&'a str> {
    let facts = std::iter::once(&card.by).chain(&card.facts);
    let facts = facts.map(|fact| &fact.body);
    let pieces = card.sections.iter().flat_map(|section| section.pieces());
    let own = |piece: &'a Piece| match piece {
        Piece::Own(words) => Some(words.as_str()),
        Piece::Said(_) => None,
    };
    facts.chain(pieces).filter_map(own).collect()
}

fn escaped(text: &str) -> String {
    let mut escaped = text.replace('&', "&amp;");
    for (letter, written) in [
        ('<', "&lt;"),
        ('>', "&gt;"),
        ('"', "&quot;"),
        ('\'', "&#39;"),
    ] {
        escaped = escaped.replace(letter, written);
    }
    escaped.replace('\n', "<br>")
}

fn span(class: &str, words: &Words, message: &Message) -> String {
    let tag = words.locale().tag;
    let said = escaped(&words.say(message));
    format!("<span class=\"{class}\" lang=\"{tag}\" dir=\"ltr\">{said}</span>")
}

#[test]
fn everything_that_is_ours_stands_in_both_languages_each_marked() {
    for handoff in examples().chain([empty()]) {
        let (en, es) = (words("en", &handoff), words("es", &handoff));
        for reader in Reader::ALL {
            let card = card(&handoff, reader);
            let html = bilingual(&card, &handoff);
            for message in ours(&card) {
                let both = format!(
                    "{} {}",
                    span("in-first", &en, message),
                    span("in-second", &es, message)
                );
                assert!(html.contains(&both), "{reader:?} lacks {both}");
            }
        }
    }
}

#[test]
fn the_persons_own_words_stand_once_however_many_languages_there_are() {
    for handoff in examples() {
        for reader in Reader::ALL {
            let card = card(&handoff, reader);
            let both = bilingual(&card, &handoff);
            let one = without_wholes(&html(&card, &words("en", &handoff)));
            for own in own(&card) {
                let element = format!(">{}</bdi>", escaped(own));
                assert_eq!(
                    both.matches(&element).count(),
                    one.matches(&element).count(),
                    "{own}"
                );
                assert!(both.contains(&element), "{own}");
            }
        }
    }
}

#[test]
fn doses_and_phones_are_the_same_to_the_byte() {
    let maria = presets::maria(noon());
    for reader in [Reader::Clinician, Reader::Patient] {
        let card = card(&maria, reader);
        let both = bilingual(&card, &maria);
        for exact in ["furosemide 40 mg", "lisinopril 5 mg", "10 mg", "555-0177"] {
            let element = format!(">{exact}</bdi>");
            assert!(both.contains(&element), "{exact} is not in {both}");
        }
        assert!(
            both.chars()
                .all(|letter| !letter.is_numeric() || letter.is_ascii_digit()),
            "a digit of another script"
        );
    }
}

#[test]
fn what_is_not_translated_is_said_once_in_each_language() {
    let maria = presets::maria(noon());
    let html = bilingual(&card(&maria, Reader::Clinician), &maria);
    let (en, es) = (words("en", &maria), words("es", &maria));
    let spanish = say::card_not_translated(say::language_es());
    for said in [en.say(&spanish), es.say(&spanish)] {
        assert_eq!(seen(&html).matches(&said).count(), 1, "{said}");
    }
}

#[test]
fn a_date_and_a_draft_are_said_once_and_the_draft_at_the_foot() {
    let maria = presets::maria(noon());
    let html = bilingual(&card(&maria, Reader::Clinician), &maria);
    let (en, es) = (words("en", &maria), words("es", &maria));
    let card = card(&maria, Reader::Clinician);
    let seen = seen(&html);
    assert_eq!(seen.matches(&en.say(&card.made)).count(), 1);
    assert_eq!(seen.matches(&es.say(&card.made)).count(), 0);
    let draft = say::card_draft(say::language_es());
    assert_eq!(seen.matches(&en.say(&draft)).count(), 1);
    assert_eq!(seen.matches(&es.say(&draft)).count(), 0);
    let (above, _) = html.split_once("<footer").unwrap();
    assert!(!above.contains(&en.say(&draft)), "{above}");
    let letters = html.matches("class=\"letter-word\"").count();
    assert_eq!(letters, 5, "each letter stands with its word, once");
}

#[test]
fn the_same_language_twice_says_nothing_twice() {
    let maria = presets::maria(noon());
    let card = card(&maria, Reader::Clinician);
    let en = words("en", &maria);
    assert_eq!(html_in(&card, &en, Some(&en)), html(&card, &en));
    assert_eq!(html_in(&card, &en, None), html(&card, &en));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_card_in_two_languages_is_well_formed_and_whole(handoff in any::handoff(1, 40)) {
        for reader in Reader::ALL {
            let card = card(&handoff, reader);
            let html = bilingual(&card, &handoff);
            let closed = tags(&html).iter().filter(|tag| tag.starts_with('/')).count();
            prop_assert_eq!(closed * 2, tags(&html).len());
            let seen = unbroken(&seen(&html));
            for own in own(&card) {
                prop_assert!(seen.contains(&unbroken(own)), "{:?} is not in {:?}", own, seen);
            }
        }
    }
}
