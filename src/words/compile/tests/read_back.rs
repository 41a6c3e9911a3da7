//! What the build writes, read back by the program itself.

use super::*;
use crate::words::{Arg, Voice, Who, Words, english, host_plural};

/// The first message of `source`, said by the program.
fn said(source: &str, args: Vec<Arg>, voice: Voice) -> String {
    Words::of_any_table(english(), table(source), host_plural)
        .with_voice(voice)
        .say(&crate::words::Message::new(0, args))
}

fn maria(who: Who) -> Voice {
    Voice {
        who,
        name: "Maria".to_owned(),
    }
}

#[test]
fn counts_choose_their_branch_and_exact_numbers_win() {
    let count = |n: u32| {
        said(
            "a = You have { $n -> [one] a card *[other] { $n } cards [1000000] too many [0] none }.",
            vec![n.into()],
            Voice::default(),
        )
    };
    assert_eq!(
        [0, 1, 2, 5, 1_000_000].map(count),
        [
            "You have none.",
            "You have a card.",
            "You have 2 cards.",
            "You have 5 cards.",
            "You have too many."
        ]
    );
}

#[test]
fn texts_choose_their_branch_and_are_not_taken_for_counts() {
    let kind = |kind: &str| {
        said(
            "a = A { $kind -> [pill] pill *[other] thing ({ $kind }) }",
            vec![kind.into()],
            Voice::default(),
        )
    };
    assert_eq!(
        ["pill", "one", ""].map(kind),
        ["A pill", "A thing (one)", "A thing ()"]
    );
}

#[test]
fn the_voice_chooses_and_names() {
    let source = "a = { $who -> [me] Your medicines *[other] { $name }'s medicines }, { $n -> [one] one *[other] { $n } of them, { $name } }";
    assert_eq!(
        said(source, vec![3.into()], maria(Who::Me)),
        "Your medicines, 3 of them, Maria"
    );
    assert_eq!(
        said(source, vec![1.into()], maria(Who::Other)),
        "Maria's medicines, one"
    );
}

#[test]
fn a_persons_words_are_never_read_as_marks() {
    let hostile = "\u{1}0\u{2}0a\u{3}b\u{4}c\u{5}\u{1e}{ $x }";
    let source = "a = { $x -> [one] a *[other] <{ $x }> }{ $x }";
    assert_eq!(
        said(source, vec![hostile.into()], maria(Who::Me)),
        format!("<{hostile}>{hostile}")
    );
    assert_eq!(
        said(
            "a = { $name }",
            Vec::new(),
            Voice {
                who: Who::Me,
                name: hostile.to_owned()
            }
        ),
        hostile
    );
}

#[test]
#[should_panic(expected = "a message asks for")]
#[cfg(debug_assertions)]
fn a_forgotten_argument_is_told_while_developing() {
    said("a = { $x }", Vec::new(), Voice::default());
}
