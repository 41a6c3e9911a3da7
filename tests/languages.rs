//! The languages: which one a person gets, what is known of each, and what is not taken for one.

use warm_handoff::words::{
    self, Direction, LOCALES, Plural, Status, Voice, Who, Words, host_plural,
};

#[test]
fn every_language_is_really_spoken_and_not_english_by_accident() {
    for locale in LOCALES {
        assert_eq!(Words::host(locale.tag).unwrap().locale(), locale);
    }
    assert_eq!(Words::host("es-MX"), Words::host("es"));
    assert_eq!(Words::host("tlh"), None);
}

#[test]
fn a_table_with_too_few_or_too_many_messages_is_refused() {
    let spanish = words::negotiate(["es"]);
    let (_, table) = words::tables()
        .find(|(locale, _)| *locale == spanish)
        .unwrap();
    let read = |table: &str| Words::from_table(spanish, table.to_owned(), host_plural);
    assert!(read(table).is_some());
    assert!(read(&format!("{table}\u{1e}more")).is_none());
    assert!(read(table.rsplit_once('\u{1e}').unwrap().0).is_none());
    assert!(read("<!doctype html>").is_none());
    assert!(read("").is_none());
}

#[test]
fn the_language_is_the_first_preference_that_we_speak() {
    let chosen = |preferred: &[&str]| words::negotiate(preferred.iter().copied()).tag;
    assert_eq!(chosen(&["es-MX", "en"]), "es");
    assert_eq!(chosen(&["ES"]), "es");
    assert_eq!(chosen(&["tlh", "en-US", "es"]), "en");
    assert_eq!(chosen(&["tlh", "es_419"]), "es");
    assert_eq!(chosen(&["tlh", "", "-", "e"]), "en");
    assert_eq!(chosen(&[]), "en");
}

#[test]
fn languages_say_what_they_are() {
    let english = words::english();
    assert_eq!(
        (english.name, english.dir, english.status),
        ("English", Direction::Ltr, Status::Source)
    );
    let spanish = words::negotiate(["es"]);
    assert_eq!((spanish.name, spanish.dir.name()), ("Español", "ltr"));
    for locale in LOCALES {
        let file = locale.file.unwrap();
        let hash = file
            .strip_prefix(&format!("locales/{}.", locale.tag))
            .and_then(|rest| rest.strip_suffix(".words"))
            .unwrap();
        assert!(
            hash.len() == 8 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()),
            "{file}"
        );
    }
}

#[test]
fn plural_categories_keep_their_names() {
    use Plural::*;
    for plural in [Zero, One, Two, Few, Many, Other] {
        assert_eq!(Plural::from_name(plural.name()), plural);
    }
    assert_eq!(Plural::from_name("nonsense"), Other);
    assert_eq!(
        [0, 1, 2, 5, 11, 100].map(|count| host_plural("ar", count)),
        [Zero, One, Two, Few, Many, Other]
    );
    assert_eq!(host_plural("pt-BR", 1), One);
    assert_eq!(host_plural("not a tag", 1), Other);
}

#[test]
fn words_can_be_shared_and_compared() {
    fn shared<T: Clone + Send + Sync + PartialEq + 'static>(_: &T) {}
    let english = Words::english(host_plural);
    shared(&english);
    assert_eq!(english, Words::host("en").unwrap());
    assert_ne!(english, Words::host("es").unwrap());
    let other = Voice {
        who: Who::Other,
        name: "Ana".to_owned(),
    };
    assert_ne!(english, english.with_voice(other.clone()));
    assert_eq!(english.with_voice(other.clone()).voice(), &other);
}
