//! Pieces of a message that the build refuses.

use super::*;

#[test]
fn functions_numbers_attributes_and_arguments_of_terms() {
    let wrong = |messages: &str| english_refusals(messages).join("; ");
    assert_eq!(
        wrong("a = { NUMBER($n) }"),
        "public/locales/en.ftl: a: calls NUMBER(); functions are not supported"
    );
    assert_eq!(
        wrong("a = { 5 }"),
        "public/locales/en.ftl: a: holds the number { 5 }; write it as text"
    );
    assert_eq!(
        wrong("a = A\n    .title = T"),
        "public/locales/en.ftl: a: has the attribute .title; attributes are not supported"
    );
    assert_eq!(
        wrong("a =\n    .title = T"),
        "public/locales/en.ftl: a: has the attribute .title; attributes are not supported"
    );
    assert_eq!(
        wrong("b = B\na = { b.title }"),
        "public/locales/en.ftl: a: uses an attribute of `b`; attributes are not supported"
    );
    let of_a_term =
        "public/locales/en.ftl: a: gives `-b` an attribute or arguments; neither is supported";
    assert_eq!(wrong("-b = B\na = { -b(case: \"of\") }"), of_a_term);
}

#[test]
fn a_reference_to_nothing() {
    let refusals = english_refusals("a = { b } { -c }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: refers to `b`, which is not in this file"]
    );
}

#[test]
fn references_in_a_circle() {
    let refusals = english_refusals("a = { b }\nb = { -c }\n-c = { a }");
    assert_eq!(
        refusals,
        [
            "public/locales/en.ftl: a: refers to itself: a → b → -c → a",
            "public/locales/en.ftl: b: refers to itself: b → -c → a → b"
        ]
    );
}

#[test]
fn the_characters_that_tables_are_made_of() {
    let want = ["public/locales/en.ftl: a: holds the control character U+0001"];
    assert_eq!(english_refusals("a = \u{1}0"), want);
    assert_eq!(english_refusals("a = { \"\\u0001\" }0"), want);
    assert_eq!(
        english_refusals("a = { \"\\u000A\" }"),
        ["public/locales/en.ftl: a: holds the control character U+000A"]
    );
}

#[test]
fn what_is_not_fluent_by_its_line() {
    let refusals = english_refusals("a = A\nthis is not Fluent");
    assert!(
        refusals[0].starts_with("public/locales/en.ftl: line 6 is not Fluent: "),
        "{refusals:?}"
    );
}

#[test]
fn more_variables_than_there_are_slots() {
    let eleven: String = (0..11).map(|n| format!("{{ $v{n} }}")).collect();
    assert_eq!(
        english_refusals(&format!("a = {eleven}")),
        ["public/locales/en.ftl: a: has more than ten variables"]
    );
}
