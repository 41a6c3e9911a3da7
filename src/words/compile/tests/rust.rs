//! The Rust that is written.

use super::*;

#[test]
fn has_a_function_for_each_message_with_its_english_words() {
    let say = say_rs(&compiled(
        "move = Move\ncard-Made = Made `{ $day }` { $n -> [one] a *[other] { $n } }, { $card-type }",
    ));
    assert!(
        say.contains(
            "/// `Move`\npub fn r#move() -> Message {\n    Message::new(0, Vec::new())\n}"
        ),
        "{say}"
    );
    assert!(
        say.contains("/// `Made '{ $day }' { $n -> [one] a *[other] { $n } }, { $card-type }`"),
        "{say}"
    );
    assert!(say.contains("pub fn card_made(day: impl Into<Arg>, n: impl Into<Arg>, card_type: impl Into<Arg>) -> Message"), "{say}");
    assert!(
        say.contains("Message::new(1, vec![day.into(), n.into(), card_type.into()])"),
        "{say}"
    );
}

#[test]
fn lists_the_languages_with_files_named_by_their_content() {
    let locales = |words: &str| {
        locales_rs(
            &compile(&[english("a = A"), other("ar", words)])
                .unwrap_or_else(|faults| panic!("{faults:?}")),
        )
    };
    let first = locales("a = ألف");
    assert!(first.contains(r#"Locale { tag: "ar", name: "Ours", dir: Direction::Rtl, status: Status::Draft, file: Some("locales/ar."#), "{first}");
    assert!(first.contains(r#"Locale { tag: "en", name: "English", dir: Direction::Ltr, status: Status::Source, file: None }"#), "{first}");
    assert_ne!(first, locales("a = باء"));
}

#[test]
fn names_the_reviewer() {
    let reviewed = DRAFT.replace(
        "draft: not reviewed by a translator",
        "reviewed: Ana Ruiz, 2026-11-20",
    );
    let file = Source {
        tag: "es".to_owned(),
        text: format!("{reviewed}a = A\n"),
    };
    let compiled = compile(&[english("a = A"), file]).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(
        locales_rs(&compiled).contains(r#"Status::Reviewed { by: "Ana Ruiz", on: "2026-11-20" }"#)
    );
}
