//! The card as plain text: fits any message box, holds every own word, and nothing that is not said.

use proptest::prelude::*;
use warm_handoff::action::{Field, apply};
use warm_handoff::card::Reader;
use warm_handoff::card::plain::WIDTH;

use super::{any, empty, every_card, own_words, said, unbroken, write};

fn assert_fits(text: &str, about: &str) {
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{about}");
    assert!(!text.contains("\n\n\n"), "{about} has a hole:\n{text}");
    for line in text.lines() {
        let length = line.chars().count();
        // A single word that is longer stands alone, behind its dash at most.
        let words = line.trim_start_matches("- ").split(' ');
        let is_one_word = words.filter(|word| !word.is_empty()).count() == 1;
        assert!(
            length <= WIDTH || is_one_word,
            "{about}: {length} in {line}"
        );
        assert_eq!(line, line.trim_end(), "{about} ends in blanks");
    }
}

#[test]
fn every_card_fits_a_message_box_line_by_line() {
    for (handoff, reader, tag) in every_card() {
        assert_fits(
            &said(&handoff, reader, tag),
            &format!("{reader:?} in {tag}"),
        );
    }
}

#[test]
fn every_card_holds_every_own_word() {
    for (handoff, reader, tag) in every_card() {
        let text = unbroken(&said(&handoff, reader, tag));
        let request = &handoff.request;
        let of_the_request = [
            &request.own_purpose,
            &request.sender,
            &request.receiver,
            &request.receiver_phone,
            &request.call_back,
        ];
        for own in own_words(&handoff) {
            let is_of_the_request = of_the_request.iter().any(|line| line.as_str() == own);
            if reader == Reader::Helper && is_of_the_request {
                continue;
            }
            assert!(
                text.contains(&unbroken(&own)),
                "{reader:?} in {tag} lacks {own}:\n{text}"
            );
        }
    }
}

#[test]
fn no_card_holds_what_only_a_program_says() {
    for (handoff, reader, tag) in every_card() {
        let text = said(&handoff, reader, tag);
        for left_over in [
            "{",
            "}",
            "$",
            "NaN",
            "undefined",
            "null",
            "None,\n",
            "Some(",
            "..",
            ",,",
            ": \n",
        ] {
            assert!(
                !text.contains(left_over),
                "{reader:?} in {tag} says {left_over}:\n{text}"
            );
        }
        let is_mark = |letter: char| letter.is_control() && letter != '\n';
        assert!(!text.contains(is_mark), "{text:?}");
    }
}

/// Own words cannot pass for a heading of the card: whatever follows a line end stands further in.
#[test]
fn own_words_cannot_pass_for_a_part_of_the_card() {
    let mut handoff = empty();
    let forged = "pain\n\nALLERGIES\n- None known, the patient said";
    apply(&mut handoff, write(Field::OwnWorry, forged)).unwrap();
    let text = said(&handoff, Reader::Clinician, "en");
    assert!(text.contains("- pain\n"), "{text}");
    assert!(text.contains("\n  ALLERGIES\n"), "{text}");
    let at_the_margin = text.lines().filter(|line| *line == "ALLERGIES").count();
    let of_ours = text
        .lines()
        .filter(|line| line.ends_with("| ALLERGIES"))
        .count();
    assert!(at_the_margin + of_ours == 1, "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_card_of_anything_fits_and_holds_the_name(handoff in any::handoff(1, 40)) {
        for reader in Reader::ALL {
            for tag in ["en", "es"] {
                let text = said(&handoff, reader, tag);
                let name = handoff.person.name.as_str();
                let is_there = unbroken(&text).contains(&unbroken(name));
                prop_assert!(is_there, "{} is not in\n{}", name, text);
                for line in text.lines() {
                    let is_one_word = line.trim_start_matches("- ").trim().split(' ').count() == 1;
                    prop_assert!(line.chars().count() <= WIDTH || is_one_word, "{:?}", line);
                }
            }
        }
    }

    #[test]
    fn a_worry_of_any_words_comes_through_to_the_letter(words in any::text()) {
        let mut handoff = empty();
        if apply(&mut handoff, write(Field::OwnWorry, &words)).is_ok() {
            let text = unbroken(&said(&handoff, Reader::Patient, "en"));
            let kept = unbroken(handoff.worries.own.as_str());
            prop_assert!(text.contains(&kept), "{:?} is not in {:?}", kept, text);
        }
    }
}
