//! The card as SBAR, and as a message in a portal.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field};
use warm_handoff::card::plain::{WIDTH, line_text};
use warm_handoff::card::portal::{MOST, portal};
use warm_handoff::card::sbar::sbar;
use warm_handoff::card::{Card, Reader};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::request::Wanted;
use warm_handoff::presets;
use warm_handoff::words::LOCALES;

use super::{after, any, card, empty, examples, noon, unbroken, words, write};

fn message(handoff: &Handoff, tag: &str) -> String {
    portal(&card(handoff, Reader::Clinician), &words(tag, handoff))
}

fn call(handoff: &Handoff, tag: &str) -> String {
    sbar(&card(handoff, Reader::Clinician), &words(tag, handoff))
}

#[test]
fn sbar_has_its_four_parts_in_order_even_with_nothing_to_say() {
    for handoff in examples().chain([empty()]) {
        let text = call(&handoff, "en");
        let places: Vec<_> = [
            "S | SITUATION",
            "B | BACKGROUND",
            "A | WHAT STANDS OUT",
            "R | REQUEST",
        ]
        .iter()
        .map(|part| text.find(part).unwrap())
        .collect();
        assert!(places.is_sorted(), "{text}");
    }
    let nothing = call(&empty(), "en");
    assert!(
        nothing.contains("A | WHAT STANDS OUT\n- not given"),
        "{nothing}"
    );
}

#[test]
fn sbar_says_all_that_the_card_says() {
    for handoff in examples() {
        for locale in LOCALES {
            let text = unbroken(&call(&handoff, locale.tag));
            let card = card(&handoff, Reader::Clinician);
            let words = words(locale.tag, &handoff);
            for section in &card.sections {
                for line in &section.lines {
                    let line = unbroken(&line_text(line, &words));
                    assert!(text.contains(&line), "{line} is not in\n{text}");
                }
            }
        }
    }
}

#[test]
fn the_portals_message_has_the_ask_the_changes_and_what_nobody_owns() {
    let text = message(&presets::maria(noon()), "en");
    for part in [
        "PATIENT-REPORTED",
        "555-0142",
        "NEW: furosemide",
        "NO OWNER",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(text.chars().count() <= MOST);
}

#[test]
fn what_does_not_fit_is_left_out_whole_and_the_message_says_so() {
    let long = "word ".repeat(900);
    let handoff = after([
        Action::AddMedicine(ItemId(1), Change::New),
        write(Field::Medicine(ItemId(1)), "furosemide 40 mg"),
        write(Field::OwnWorry, &long),
    ]);
    let text = message(&handoff, "en");
    assert!(
        text.ends_with("Not here for length: Most worried about. It is on the card.\n"),
        "{text}"
    );
    assert!(text.contains("furosemide 40 mg"), "{text}");
    assert!(
        !text.contains("word") && !text.contains("MOST WORRIED"),
        "{text}"
    );
    let short = after([write(Field::OwnWorry, "the stairs")]);
    assert!(!message(&short, "en").contains("Not here for length"));
}

#[test]
fn allergies_changes_and_open_items_stay_longest_and_in_pieces_if_they_must() {
    let note = "word ".repeat(150);
    let mut actions = vec![
        write(Field::OwnWorry, &note),
        write(Field::Why, "weak heart"),
        Action::Want(Wanted::Yes),
        write(Field::OwnPurpose, &"talk ".repeat(39)),
    ];
    for id in 1..=60 {
        actions.push(Action::AddMedicine(ItemId(id), Change::New));
        actions.push(write(
            Field::Medicine(ItemId(id)),
            &format!("medicine {id} of 60, 40 mg"),
        ));
    }
    actions.push(Action::AddAllergy(ItemId(70)));
    actions.push(write(Field::Allergy(ItemId(70)), "penicillin"));
    let text = message(&after(actions), "en");
    assert!(text.chars().count() <= MOST);
    assert!(text.contains("penicillin"), "{text}");
    assert!(text.contains("medicine 1 of 60"), "{text}");
    let shown = text.matches("of 60, 40 mg").count();
    assert!(text.contains("+") && shown > 20, "{text}");
    let last = unbroken(text.rsplit_once("Not here for length:").unwrap().1);
    for title in ["Medicine changes", "Most worried about", "Asks:"] {
        assert!(last.contains(title), "{title} is not named in {last}");
    }
    assert!(last.ends_with("It is on the card."), "{last}");
}

#[test]
fn the_longest_head_that_there_can_be_still_fits() {
    let long = "w".repeat(200);
    let fields = [
        Field::Name,
        Field::Born,
        Field::Helper,
        Field::Language,
        Field::From,
        Field::To,
    ];
    let mut actions: Vec<_> = fields.map(|field| write(field, &long)).into();
    actions.push(Action::Interpreter(true));
    let mut handoff = after(actions);
    handoff.example = true;
    for locale in LOCALES {
        let text = message(&handoff, locale.tag);
        assert!(text.chars().count() <= MOST, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_card_fits_into_a_portals_message(handoff in any::handoff(1, 60)) {
        for locale in LOCALES {
            for reader in Reader::ALL {
                let card = Card::new(&handoff, reader, noon());
                let words = words(locale.tag, &handoff);
                let text = portal(&card, &words);
                prop_assert!(text.chars().count() <= MOST, "{}", text);
                let is_whole = card.sections.iter().flat_map(|part| &part.lines).all(|line| {
                    unbroken(&text).contains(&unbroken(&line_text(line, &words)))
                });
                let more = words.say(&warm_handoff::words::say::portal_more("|"));
                let (more, _) = more.split_once('|').unwrap();
                prop_assert!(is_whole || text.contains(more), "{}", text);
                for line in text.lines().chain(sbar(&card, &words).lines()) {
                    let is_one_word = line.trim_start_matches("- ").trim().split(' ').count() == 1;
                    prop_assert!(line.chars().count() <= WIDTH || is_one_word, "{:?}", line);
                }
            }
        }
    }
}
