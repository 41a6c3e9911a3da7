//! The translators' files: what is late in English stands in a late group in every language.

use std::collections::BTreeMap;

use super::sources::text;

/// Each message of a file with whether it stands in a late group.
fn messages(file: &str) -> BTreeMap<String, bool> {
    let mut is_late = false;
    let mut found = BTreeMap::new();
    for line in text(file).lines() {
        if line == "##" || line.starts_with("## ") {
            is_late = line.starts_with("## Later: ");
        } else if line.starts_with(|first: char| first.is_ascii_lowercase())
            && let Some((key, _)) = line.split_once(" =")
        {
            found.insert(key.to_owned(), is_late);
        }
    }
    found
}

#[test]
fn every_language_has_the_late_groups_of_english() {
    let english = messages("public/locales/en.ftl");
    assert!(english.values().any(|is_late| *is_late));
    for locale in warm_handoff::words::LOCALES {
        let theirs = messages(&format!("public/locales/{}.ftl", locale.tag));
        assert_eq!(theirs, english, "{}.ftl", locale.tag);
    }
}

#[test]
fn every_late_message_of_the_files_is_late_in_the_program() {
    use warm_handoff::words::Message;
    for (key, is_late) in messages("public/locales/en.ftl") {
        // What it is given does not matter here.
        let message = Message::named(&key, Vec::new()).unwrap();
        assert_eq!(message.is_late(), is_late, "{key}");
    }
}
