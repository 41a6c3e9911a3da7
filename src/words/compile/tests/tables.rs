//! What a table holds.

use super::*;

#[test]
fn hold_the_messages_in_english_order_in_every_language() {
    let compiled = compile(&[english("b = B\na = A"), other("es", "a = α\nb = β")])
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    let tables: Vec<&str> = compiled
        .locales
        .iter()
        .map(|locale| locale.table.as_str())
        .collect();
    assert_eq!(tables, ["B\u{1e}A", "β\u{1e}α"]);
    assert_eq!(
        (compiled.number("a"), compiled.number("c")),
        (Some(1), None)
    );
}

#[test]
fn number_variables_by_first_appearance_in_english() {
    let theirs = "a = { $time }, { $day }, { $name }";
    let compiled = compile(&[english("a = { $day } { $time }"), other("es", theirs)])
        .unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(compiled.messages[0].arguments, ["day", "time"]);
    assert_eq!(compiled.locales[1].table, "\u{1}1, \u{1}0, \u{1}n");
}

#[test]
fn put_exact_numbers_first_and_the_rest_last() {
    let want = "\u{2}00\u{3}none\u{4}one\u{3}a\u{4}\u{1}0 all\u{5}";
    assert_eq!(
        table("a = { $n -> *[other] { $n } all [one] a [0] none }"),
        want
    );
}

#[test]
fn hold_the_words_of_terms_and_of_other_messages() {
    assert_eq!(
        table(
            "a = { -app } is { b }\nb = here, { $who -> [me] you *[other] { $name } }\n-app = App"
        ),
        format!(
            "App is {}\u{1e}{0}",
            "here, \u{2}wme\u{3}you\u{4}\u{1}n\u{5}"
        )
    );
}

#[test]
fn hold_literals_as_they_are() {
    assert_eq!(
        table(r#"a = { "{" }{ " x" }{ "\u00A0" }{ "" }"#),
        "{ x\u{a0}"
    );
}

#[test]
fn keep_only_empty_lines_as_line_breaks() {
    assert_eq!(
        table("a =\n    one\n    two\n\n    three { $n }\n    four"),
        "one two\nthree \u{1}0 four"
    );
}
