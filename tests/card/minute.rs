//! Whether the care team's card is read in a minute, and what the meter says when it is not.

use warm_handoff::action::Field;
use warm_handoff::card::meter::{MOST_WORDS, Meter};
use warm_handoff::card::{Reader, SectionKind};
use warm_handoff::handoff::Handoff;
use warm_handoff::words::LOCALES;

use super::{after, card, empty, examples, words, write};

fn meter(handoff: &Handoff, tag: &str) -> Meter {
    Meter::of(&card(handoff, Reader::Clinician), &words(tag, handoff))
}

#[test]
fn the_care_teams_card_of_each_example_is_read_in_a_minute() {
    for example in examples() {
        let meter = meter(&example, "en");
        println!("{} words: {}", meter.words, example.person.name);
        assert!(meter.words <= MOST_WORDS && meter.is_short(), "{meter:?}");
        assert!(meter.seconds <= 60 && meter.cut.is_empty(), "{meter:?}");
    }
}

#[test]
fn the_quick_card_leaves_most_of_the_minute() {
    for locale in LOCALES {
        assert!(meter(&empty(), locale.tag).seconds <= 20);
    }
}

#[test]
fn a_card_that_is_too_long_says_what_to_shorten() {
    let long = "word ".repeat(300);
    let handoff = after([write(Field::OwnWorry, &long)]);
    let meter = meter(&handoff, "en");
    assert!(meter.words > 300, "{meter:?}");
    assert_eq!(meter.cut.len(), 1);
    assert_eq!(meter.cut[0].kind, SectionKind::Worries);
    assert!(meter.cut[0].words >= 300);
    let said = words("en", &handoff).say(&meter.said());
    assert_eq!(
        said,
        "Too long for 60 seconds. Shorten: Most worried about (304 words)."
    );
    let short = self::meter(&empty(), "en");
    assert_eq!(
        words("en", &handoff).say(&short.said()),
        format!("About {} seconds to read.", short.seconds)
    );
}

#[test]
fn a_word_more_above_the_fold_counts_once() {
    let before = meter(&after([write(Field::OwnWorry, "one")]), "en").words;
    let more = meter(
        &after([write(Field::OwnWorry, "one two three – · +")]),
        "en",
    )
    .words;
    assert_eq!(more, before + 2, "signs are no words");
}
