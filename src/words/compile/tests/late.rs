//! The groups of messages that are left out of the program.

use super::*;

const ENGLISH: &str =
    "## Rare\n\na = A\n\n## Later: rare\n\nb = B\nc = C\n\n## Often\n\nd = D { $x }";

fn keys(messages: &str) -> Vec<(String, bool)> {
    let messages = compiled(messages).messages.into_iter();
    messages
        .map(|message| (message.key, message.is_late))
        .collect()
}

fn named(keys: &[(&str, bool)]) -> Vec<(String, bool)> {
    let keys = keys.iter().copied();
    keys.map(|(key, is_late)| (key.to_owned(), is_late))
        .collect()
}

#[test]
fn stand_after_all_others_and_keep_their_order() {
    let want = [("a", false), ("d", false), ("b", true), ("c", true)];
    assert_eq!(keys(ENGLISH), named(&want));
    assert_eq!(table(ENGLISH), "A\u{1e}D \u{1}0\u{1e}B\u{1e}C");
    assert_eq!(compiled(ENGLISH).number("b"), Some(2));
}

#[test]
fn end_at_the_next_comment_of_a_group_and_at_no_other() {
    for comment in ["## Often", "##"] {
        let after = format!("a = A\n\n## Later: rare\n\nb = B\n\n{comment}\n\nc = C");
        let want = [("a", false), ("c", false), ("b", true)];
        assert_eq!(keys(&after), named(&want), "{comment}");
    }
    let notes = "a = A\n\n## Later: rare\n## and more of it\n\n# For b.\nb = B\n\n# Alone.\n\n### File\n\nc = C";
    assert_eq!(
        keys(notes),
        named(&[("a", false), ("b", true), ("c", true)])
    );
}

#[test]
fn begin_with_the_word_and_a_colon() {
    for comment in [
        "## Later",
        "## Later on:",
        "## later: rare",
        "## Not Later: x",
        "# Later: x",
    ] {
        let source = format!("a = A\n\n{comment}\n\nb = B");
        let want = [("a", false), ("b", false)];
        assert_eq!(keys(&source), named(&want), "{comment}");
    }
}

#[test]
fn are_the_part_of_english_that_the_program_lacks() {
    let compiled = compiled(ENGLISH);
    assert_eq!(compiled.early(), 2);
    assert_eq!(compiled.english(), ("A\u{1e}D \u{1}0", Some("B\u{1e}C")));
    let nothing = super::compiled("a = A\nb = B");
    assert_eq!(
        (nothing.early(), nothing.english()),
        (2, ("A\u{1e}B", None))
    );
    assert_eq!(nothing.file(&nothing.locales[0]), None);
}

#[test]
fn are_those_of_english_whatever_another_language_says() {
    let theirs = "## Later: theirs\n\na = α\nb = β\n\n##\n\nc = γ\nd = δ { $x }";
    let compiled = compile(&[english(ENGLISH), other("es", theirs)])
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(compiled.locales[1].table, "α\u{1e}δ \u{1}0\u{1e}β\u{1e}γ");
}

#[test]
fn name_the_file_of_english_and_nothing_else_does() {
    let file = |messages: &str| {
        let compiled = compiled(messages);
        compiled.file(&compiled.locales[0]).unwrap()
    };
    let first = file(ENGLISH);
    assert!(
        first.starts_with("locales/en.") && first.ends_with(".words"),
        "{first}"
    );
    assert_eq!(first, file(&ENGLISH.replace("a = A", "a = Other")));
    assert_ne!(first, file(&ENGLISH.replace("b = B", "b = Other")));
}

#[test]
fn are_told_from_the_others_in_the_rust_that_is_written() {
    let compiled = compiled(ENGLISH);
    let say = say_rs(&compiled);
    assert!(
        say.contains("/// Late: not in the program.\n///\n/// `B`\npub fn b()"),
        "{say}"
    );
    assert!(!say.contains("program.\n///\n/// `A`"), "{say}");
    let locales = locales_rs(&compiled);
    for line in ["MESSAGES: usize = 4;", "EARLY: usize = 2;"] {
        assert!(locales.contains(line), "{line} is not in {locales}");
    }
}

#[test]
fn are_refused_where_there_is_nothing_else() {
    assert_eq!(
        english_refusals("## Later: all\n\na = A"),
        ["public/locales/en.ftl: has nothing but late messages"]
    );
}
