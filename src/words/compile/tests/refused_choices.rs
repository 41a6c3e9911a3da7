//! Choices that the build refuses.

use super::*;

#[test]
fn a_plural_category_the_language_needs() {
    let ours = "a = { $n -> [one] a *[other] { $n } }";
    assert_eq!(
        translation_refusals(ours, "pl", "a = { $n -> [one] a [few] b *[other] { $n } }"),
        ["public/locales/pl.ftl: a: the choice by $n lacks [many], which this language needs"]
    );
    assert_eq!(
        english_refusals("a = { $n -> [0] none *[other] { $n } }"),
        ["public/locales/en.ftl: a: the choice by $n lacks [one], which this language needs"]
    );
    assert!(translation_refusals(ours, "ja", "a = { $n -> *[other] { $n } }").is_empty());
}

#[test]
fn no_category_whose_counts_are_all_named_exactly() {
    assert!(english_refusals("a = { $n -> [0] none [1] a *[other] { $n } }").is_empty());
}

#[test]
fn a_count_without_the_branch_for_the_rest() {
    let refusals = english_refusals("a = { $n -> *[one] a [other] { $n } }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: the choice by $n must end in *[other]"]
    );
}

#[test]
fn a_branch_that_stands_twice() {
    let refusals = english_refusals("a = { $n -> [one] a [one] b *[other] { $n } }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: the choice by $n has [one] twice"]
    );
}

#[test]
fn a_number_that_is_not_whole_and_plain() {
    for number in ["1.5", "01", "-1", "99999999999"] {
        let refusals = english_refusals(&format!(
            "a = {{ $n -> [{number}] x [one] a *[other] {{ $n }} }}"
        ));
        assert_eq!(
            refusals,
            [format!(
                "public/locales/en.ftl: a: [{number}] is not a whole number written plainly"
            )]
        );
    }
}

#[test]
fn a_number_among_words() {
    let refusals = english_refusals("a = { $kind -> [1] x [pill] a *[drop] b }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: the choice by $kind mixes words with the number [1]"]
    );
}

#[test]
fn other_branches_than_english_has() {
    assert_eq!(
        translation_refusals(
            "a = { $kind -> [pill] a *[other] b }",
            "es",
            "a = { $kind -> [pastilla] a *[other] b }"
        ),
        [
            "public/locales/es.ftl: a: the choice by $kind must be between [other] [pill], as in English"
        ]
    );
    assert_eq!(
        translation_refusals(
            "a = { $kind -> [pill] a *[other] b }",
            "es",
            "a = { $kind -> [one] a *[other] b }"
        ),
        ["public/locales/es.ftl: a: chooses by $kind as a count, unlike English"]
    );
}

#[test]
fn one_variable_as_count_and_as_text() {
    let refusals =
        english_refusals("a = { $n -> [one] a *[other] b } { $n -> [pill] a *[drop] b }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: chooses by $n both as a count and as text"]
    );
}

#[test]
fn a_voice_other_than_me_and_other() {
    let want = ["public/locales/en.ftl: a: the choice by $who must be between [me] and [other]"];
    assert_eq!(english_refusals("a = { $who -> [you] a *[other] b }"), want);
    assert_eq!(
        english_refusals("a = { $who -> [me] a [helper] b *[other] c }"),
        want
    );
    assert!(
        english_refusals("a = { $who -> [other] a *[me] b }").is_empty(),
        "either may be the default"
    );
    assert_eq!(
        english_refusals("a = { $who -> [one] a *[other] b }"),
        ["public/locales/en.ftl: a: chooses by $who as if it were a count"]
    );
}

#[test]
fn a_choice_within_a_choice() {
    let want = [
        "public/locales/en.ftl: a: chooses by $m inside another choice; write the whole sentence in each branch",
    ];
    let inner = "{ $m -> [one] a *[other] b }";
    assert_eq!(
        english_refusals(&format!("a = {{ $n -> [one] x *[other] {inner} }}")),
        want
    );
    let refusals = english_refusals(&format!(
        "b = {inner}\na = {{ $n -> [one] x *[other] {{ b }} }}"
    ));
    assert_eq!(refusals, want, "nor by way of another message");
}

#[test]
fn a_choice_by_anything_but_a_variable() {
    let refusals = english_refusals("a = { \"x\" -> [one] a *[other] b }");
    assert_eq!(
        refusals,
        ["public/locales/en.ftl: a: chooses by something that is not a variable"]
    );
}
