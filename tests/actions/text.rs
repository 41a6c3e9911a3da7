//! Free text: kept as typed, refused when too long, taken back whole.

use warm_handoff::action::{Action, Field, Refused, apply};
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::text::{LINE_LIMIT, NOTE_LIMIT, TooLong};

use super::any::empty;
use super::medicines::names;
use super::{ONE, after, undo, write};

#[test]
fn what_is_written_is_kept_as_typed_and_taken_back_whole() {
    let mut handoff = after([write(Field::Name, "Maria")]);
    let applied = apply(&mut handoff, write(Field::Name, "  María D. \n")).unwrap();
    assert_eq!(Field::Name.read(&handoff), Some("María D."));
    undo(&mut handoff, applied);
    assert_eq!(Field::Name.read(&handoff), Some("Maria"));
}

#[test]
fn a_dose_is_never_rewritten() {
    for dose in [".5 mg", "2.0mg", "1/2 tablet", "10000 U", "٥٠٠ ملغ", "½"] {
        let handoff = after([
            Action::AddMedicine(ONE, Change::New),
            write(Field::Medicine(ONE), dose),
        ]);
        assert_eq!(names(&handoff), [dose]);
    }
}

#[test]
fn text_that_is_too_long_is_refused_with_both_figures_and_what_was_there_stays() {
    let mut handoff = after([
        write(Field::Name, "Maria"),
        write(Field::OwnWorry, "falling"),
    ]);
    let before = handoff.clone();
    let refused = |limit, got| Err(Refused::TooLong(TooLong { limit, got }));
    let long = "é".repeat(LINE_LIMIT + 1);
    assert_eq!(
        apply(&mut handoff, write(Field::Name, &long)),
        refused(LINE_LIMIT, LINE_LIMIT + 1)
    );
    let long = "a".repeat(2_000_000);
    assert_eq!(
        apply(&mut handoff, write(Field::OwnWorry, &long)),
        refused(NOTE_LIMIT, 2_000_000)
    );
    assert_eq!(handoff, before);
}

#[test]
fn a_word_of_5_000_letters_fits_where_several_lines_do() {
    let word = "w".repeat(5_000);
    let handoff = after([write(Field::OwnWorry, &word)]);
    assert_eq!(Field::OwnWorry.read(&handoff), Some(word.as_str()));
}

#[test]
fn writing_to_an_item_that_is_gone_is_refused() {
    for field in [
        Field::Medicine(ONE),
        Field::Allergy(ONE),
        Field::Reaction(ONE),
        Field::Question(ONE),
    ] {
        let mut handoff = empty();
        let refused = apply(&mut handoff, write(field, "words"));
        assert_eq!(refused, Err(Refused::NoSuchItem), "{field:?}");
        assert_eq!(handoff, empty());
    }
}
