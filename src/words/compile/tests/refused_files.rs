//! Files, headers and keys that the build refuses.

use super::*;

#[test]
fn a_missing_message() {
    assert_eq!(
        translation_refusals("a = A\nb = B", "es", "a = A"),
        ["public/locales/es.ftl: b: is missing"]
    );
}

#[test]
fn an_extra_message() {
    assert_eq!(
        translation_refusals("a = A", "es", "a = A\nb = B"),
        ["public/locales/es.ftl: b: is not in the English file"]
    );
}

#[test]
fn a_message_that_stands_twice() {
    assert_eq!(
        english_refusals("a = A\na = B"),
        ["public/locales/en.ftl: a: stands here twice"]
    );
    assert_eq!(
        english_refusals("-a = A\n-a = B\nb = B"),
        ["public/locales/en.ftl: -a: stands here twice"]
    );
}

#[test]
fn a_placeholder_lost_or_added() {
    assert_eq!(
        translation_refusals("a = { $day } at { $time }", "es", "a = { $day } { $hour }"),
        [
            "public/locales/es.ftl: a: lacks { $time }, which English has",
            "public/locales/es.ftl: a: uses { $hour }, which English does not have",
        ]
    );
}

#[test]
fn keys_that_look_alike_in_rust_or_cannot_be_said() {
    assert_eq!(
        english_refusals("a-b = A\na_B = B"),
        ["public/locales/en.ftl: a_B: is too much like `a-b`"]
    );
    assert_eq!(
        english_refusals("a = { $self }"),
        ["public/locales/en.ftl: a: `self` cannot be a name in Rust"]
    );
}

#[test]
fn a_stand_in_for_the_name_that_is_not_plain() {
    let refusals = english_refusals("shell-the-person = { $name }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: shell-the-person: stands for { $name } and must be plain text"]
    );
}

#[test]
fn a_header_that_is_missing_or_untrue() {
    let of = |tag: &str, text: &str| {
        let file = Source {
            tag: tag.to_owned(),
            text: format!("{text}\na = A\n"),
        };
        let sources = if tag == "en" {
            vec![file]
        } else {
            vec![english("a = A"), file]
        };
        refusals(&sources).join("; ")
    };
    assert_eq!(of("en", HEADER), "");
    assert!(of("en", "").contains("must begin with the lines"));
    assert!(
        of(
            "en",
            "a0 = A\n\n### name: English\n### dir: ltr\n### status: source\n"
        )
        .contains("name is missing")
    );
    assert!(
        of("en", &HEADER.replace("ltr", "up")).contains("`### dir: up` is neither ltr nor rtl")
    );
    assert!(of("en", &HEADER.replace("source", "fine")).contains("`### status: fine` is none of"));
    assert!(
        of(
            "es",
            &DRAFT.replace("draft: not reviewed by a translator", "reviewed: Ana")
        )
        .contains("is none of")
    );
    assert!(of("es", HEADER).contains("only English says `### status: source`"));
    assert!(of("en", DRAFT).contains("only English says `### status: source`, and it must"));
    assert!(
        of(
            "en",
            &format!(
                "{}### name: Twice\n",
                HEADER.trim_end_matches("\n\n").to_owned() + "\n"
            )
        )
        .contains("twice")
    );
}

#[test]
fn to_work_without_english() {
    assert_eq!(
        refusals(&[other("es", "a = A")]),
        ["public/locales/en.ftl: the English file is missing"]
    );
}

#[test]
fn everything_at_once() {
    assert_eq!(
        translation_refusals("a = A\nb = B\nc = C", "es", "b = { 1 }\nd = D").len(),
        4
    );
}
