//! The card as pictures: all of it once, nothing outside, nothing cut.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss
)]

#[path = "any/handoffs.rs"]
mod any;

use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::picture::{Draw, Font, HIGHEST, Ink, Page, WIDTH, file_name, pages};
use warm_handoff::card::plain::plain;
use warm_handoff::card::{Card, Reader};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::presets;
use warm_handoff::words::{Direction, Words};

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

/// As a browser might measure: wide letters are as wide as they are high, marks have no width.
fn measure(text: &str, font: Font) -> f32 {
    let width = |letter: char| match letter {
        '\u{300}'..='\u{36f}' | '\u{200d}' => 0.0,
        '\u{2e80}'.. => 1.0,
        'm' | 'w' | 'M' | 'W' => 0.85,
        'i' | 'l' | '.' | ',' | ' ' => 0.28,
        _ => 0.55,
    };
    let bold = if font.is_bold { 1.06 } else { 1.0 };
    text.chars().map(width).sum::<f32>() * font.size * bold
}

fn card(handoff: &Handoff, reader: Reader) -> Card {
    Card::new(handoff, reader, now())
}

fn drawn(card: &Card, language: &str) -> Vec<Page> {
    let pages = pages(card, &Words::host(language).unwrap(), &measure);
    assert_all_is_within(&pages);
    pages
}

fn assert_all_is_within(pages: &[Page]) {
    assert!(!pages.is_empty());
    for page in pages {
        assert!(page.height <= HIGHEST, "{} high", page.height);
        for draw in &page.draws {
            let [left, top, right, bottom] = match draw {
                Draw::Words {
                    x, y, text, font, ..
                } => [
                    *x,
                    y - font.size,
                    x + measure(text, *font),
                    y + 0.3 * font.size,
                ],
                Draw::Bar {
                    x,
                    y,
                    width,
                    height,
                    ..
                }
                | Draw::Frame {
                    x,
                    y,
                    width,
                    height,
                } => [*x, *y, x + width, y + height],
            };
            let is_within = left >= 40.0
                && right <= WIDTH - 40.0
                && top >= 20.0
                && bottom <= page.height - 20.0;
            assert!(is_within, "{draw:?} on a page {} high", page.height);
        }
    }
}

/// The words of a page as they follow each other.
fn said(page: &Page) -> String {
    let words = page.draws.iter().filter_map(|draw| match draw {
        Draw::Words { text, .. } => Some(text.as_str()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What the pictures say after each other, without what each says of whose card it is.
fn all_said(pages: &[Page]) -> String {
    let rest = |(at, page): (usize, &Page)| {
        let is_rule = |draw: &Draw| matches!(draw, Draw::Bar { ink: Ink::Hair, .. });
        let head = page.draws.iter().position(is_rule).unwrap();
        let draws = page.draws[if at == 0 { 0 } else { head }..].to_vec();
        said(&Page { height: 0.0, draws })
    };
    pages
        .iter()
        .enumerate()
        .map(rest)
        .collect::<Vec<_>>()
        .join(" ")
}

fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

fn person(name: &str) -> Handoff {
    let mut handoff = Handoff::empty(ItemId(7));
    write(&mut handoff, Field::Name, name);
    handoff
}

fn write(handoff: &mut Handoff, field: Field, text: &str) {
    apply(handoff, Action::Write(field, text.to_owned())).unwrap();
}

fn with_medicines(count: u64) -> Handoff {
    let mut handoff = person("Maria Delgado");
    for number in 0..count {
        let id = ItemId(100 + number);
        apply(&mut handoff, Action::AddMedicine(id, Change::New)).unwrap();
        write(
            &mut handoff,
            Field::Medicine(id),
            &format!("medicine{number}x {number}0 mg"),
        );
    }
    handoff
}

#[test]
fn forty_medicines_are_several_pictures_with_each_medicine_once() {
    for reader in Reader::ALL {
        let card = card(&with_medicines(40), reader);
        let pages = drawn(&card, "en");
        let all = all_said(&pages);
        let text = plain(&card, &Words::host("en").unwrap());
        if reader == Reader::Clinician {
            assert!((2..=4).contains(&pages.len()), "{} pages", pages.len());
        }
        for number in 0..40 {
            let name = format!("medicine{number}x");
            let times = text.matches(&name).count();
            assert!(times > 0, "{name} for {reader:?}");
            assert_eq!(all.matches(&name).count(), times, "{name} for {reader:?}");
        }
    }
}

#[test]
fn each_picture_says_whose_card_it_is_and_which_one_it_is() {
    let pages = drawn(&card(&with_medicines(40), Reader::Clinician), "en");
    let of = pages.len();
    for (at, page) in pages.iter().enumerate() {
        let said = said(page);
        assert!(said.contains("Maria Delgado"), "{said}");
        assert!(said.contains("PATIENT-REPORTED"), "{said}");
        let number = format!("Page {} of {of}", at + 1);
        assert_eq!(said.contains(&number), at > 0, "{said}");
    }
    let example = presets::named("maria", now()).unwrap();
    for page in drawn(&card(&example, Reader::Clinician), "es") {
        assert!(said(&page).contains("EJEMPLO"));
    }
}

#[test]
fn a_card_that_fits_is_one_picture_as_high_as_it_needs() {
    let card = card(&person("Ng"), Reader::Clinician);
    let pages = drawn(&card, "en");
    assert_eq!(pages.len(), 1);
    assert!(pages[0].height < 1_800.0, "{}", pages[0].height);
    assert_eq!(file_name(&card, 1, 1), "warm-handoff-clinician.png");
    assert_eq!(file_name(&card, 2, 3), "warm-handoff-clinician-2.png");
}

#[test]
fn the_pictures_say_all_that_the_card_says() {
    for name in presets::NAMES {
        let example = presets::named(name, now()).unwrap();
        for reader in Reader::ALL {
            for language in ["en", "es"] {
                let card = card(&example, reader);
                let words = Words::host(language).unwrap();
                let all = without_spaces(&all_said(&drawn(&card, language)));
                let mut missing = Vec::new();
                let mut look = |text: String| {
                    if !all.contains(&without_spaces(&text)) {
                        missing.push(text);
                    }
                };
                look(words.say(&card.foot));
                for section in &card.sections {
                    look(words.say(&section.title));
                    section
                        .boxes
                        .iter()
                        .for_each(|frame| look(words.say(frame)));
                    for piece in section.pieces() {
                        look(match piece {
                            warm_handoff::card::Piece::Said(message) => words.say(message),
                            warm_handoff::card::Piece::Own(own) => own.clone(),
                        });
                    }
                }
                assert!(
                    missing.is_empty(),
                    "{name} for {reader:?} in {language} lacks {missing:?}"
                );
            }
        }
    }
}

#[test]
fn several_pictures_are_much_alike_in_height() {
    for count in [20, 40, 60, 120] {
        let pages = drawn(&card(&with_medicines(count), Reader::Clinician), "en");
        assert!(pages.len() > 1);
        let heights: Vec<_> = pages.iter().map(|page| page.height).collect();
        let highest = heights.iter().copied().fold(0.0, f32::max);
        let lowest = heights.iter().copied().fold(f32::MAX, f32::min);
        assert!(lowest > 0.5 * highest, "{heights:?}");
    }
}

#[test]
fn a_heading_stands_on_the_picture_of_what_is_under_it() {
    for count in 0..60 {
        for page in drawn(&card(&with_medicines(count), Reader::Clinician), "en") {
            let last = page.draws.iter().rev().find_map(|draw| match draw {
                Draw::Words { font, text, .. } => Some((*font, text.clone())),
                _ => None,
            });
            let (font, text) = last.unwrap();
            assert!(
                font.size < 32.0,
                "{text} ends a picture with {count} medicines"
            );
        }
    }
}

#[test]
fn the_end_of_a_sentence_is_not_on_the_next_picture() {
    for count in 1..60 {
        let mut handoff = with_medicines(count);
        for number in 0..count {
            let long = format!(
                "medicine{number}x with a long name that goes on and on and fills more than two lines of a picture with its words, which no one wants to see cut"
            );
            write(&mut handoff, Field::Medicine(ItemId(100 + number)), &long);
        }
        for page in drawn(&card(&handoff, Reader::Clinician), "en")
            .iter()
            .skip(1)
        {
            let is_rule = |draw: &&Draw| matches!(draw, Draw::Bar { ink: Ink::Hair, .. });
            let mut rest = page.draws.iter().skip_while(|draw| !is_rule(draw));
            let first = rest.find_map(|draw| match draw {
                Draw::Words { x, text, .. } => Some((*x, text)),
                _ => None,
            });
            let (x, text) = first.unwrap();
            assert!(x < 50.0, "{text} begins a picture, {x} in, with {count}");
        }
    }
}

#[test]
fn words_of_any_script_run_their_own_way_and_lose_nothing() {
    for (name, dir) in [
        ("مريم دلغادو", Direction::Rtl),
        ("שרה לוי", Direction::Rtl),
        ("मारिया देलगादो", Direction::Ltr),
        ("李小龍", Direction::Ltr),
        ("มาเรีย เดลกาโด", Direction::Ltr),
        ("Мария Дельгадо", Direction::Ltr),
        ("👩‍👩‍👧 👍🏽", Direction::Ltr),
        ("123 שרה", Direction::Rtl),
    ] {
        let pages = drawn(&card(&person(name), Reader::Clinician), "en");
        let found = pages[0].draws.iter().find_map(|draw| match draw {
            Draw::Words { text, dir, .. } if text == name => Some(*dir),
            _ => None,
        });
        assert_eq!(found, Some(dir), "{name}");
    }
}

#[test]
fn what_fits_no_line_is_broken_and_all_of_it_is_there() {
    let long: String = ('a'..='z').cycle().take(900).collect();
    let chinese = "心臟科二樓，李小龍醫生。".repeat(70);
    let thai = "มาเรียเดลกาโดน้ำ".repeat(40);
    let family = "👩‍👩‍👧".repeat(150);
    for text in [long, chinese, thai, family] {
        let mut handoff = person("Ng");
        write(&mut handoff, Field::OwnWorry, &text);
        let all = all_said(&drawn(&card(&handoff, Reader::Clinician), "en"));
        assert!(without_spaces(&all).contains(&text), "{text} is not whole");
    }
}

#[test]
fn a_stopped_medicine_is_struck_through_and_a_gap_is_in_its_ink() {
    let example = presets::named("maria", now()).unwrap();
    let pages = drawn(&card(&example, Reader::Clinician), "en");
    let draws = || pages.iter().flat_map(|page| &page.draws);
    let struck = draws().zip(draws().skip(1)).any(|(words, bar)| {
        let Draw::Words { x, text, .. } = words else {
            return false;
        };
        let is_bar = matches!(bar, Draw::Bar { x: from, .. } if from == x);
        text.contains("ibuprofen") && is_bar
    });
    assert!(struck, "nothing is struck");
    let gap = draws().any(|draw| {
        matches!(draw, Draw::Words { text, ink: Ink::Gap, font, .. } if text.contains("NO OWNER") && font.is_bold)
    });
    assert!(gap, "no gap strikes the eye");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_card_fits_its_pictures(handoff in any::handoff(1, 40)) {
        for reader in Reader::ALL {
            drawn(&card(&handoff, reader), "en");
        }
    }

    #[test]
    fn any_words_are_all_there(text in any::text()) {
        let mut handoff = person("Ng");
        if apply(&mut handoff, Action::Write(Field::Why, text)).is_ok() {
            let kept = handoff.transition.why.to_string();
            let all = all_said(&drawn(&card(&handoff, Reader::Clinician), "en"));
            prop_assert!(without_spaces(&all).contains(&without_spaces(&kept)));
        }
    }
}
