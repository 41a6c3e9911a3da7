//! The words that are fetched after the first screen: which they are, and that nothing but them makes English whole.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use warm_handoff::words::{
    self, KEY_ARGS, KEY_NAMES, LOCALES, Message, Voice, Who, Words, host_plural, say,
};

/// The late messages of English, as the site serves them.
fn late() -> &'static str {
    let (_, text) = words::files()
        .find(|(path, _)| path.starts_with("locales/en."))
        .unwrap();
    text
}

fn messages() -> impl Iterator<Item = Message> {
    KEY_NAMES.iter().zip(KEY_ARGS).map(|(name, args)| {
        let args = args.iter().map(|_| 2.into()).collect();
        Message::named(name, args).unwrap()
    })
}

#[test]
fn the_program_says_the_early_messages_and_no_late_one() {
    let (early, whole) = (
        Words::early_english(host_plural),
        Words::english(host_plural),
    );
    assert!(!early.is_whole() && whole.is_whole());
    for message in messages() {
        if message.is_late() {
            assert_eq!(early.say(&message), "", "{message:?}");
        } else {
            assert_eq!(early.say(&message), whole.say(&message), "{message:?}");
        }
    }
}

#[test]
fn the_late_words_make_english_whole_in_the_same_voice() {
    let voice = Voice {
        who: Who::Other,
        name: "Maria".to_owned(),
    };
    let early = Words::early_english(host_plural).with_voice(voice.clone());
    let whole = early.with_late(late()).unwrap();
    assert_eq!(whole, Words::english(host_plural).with_voice(voice));
    assert_ne!(whole, early);
    for message in messages() {
        assert!(!whole.say(&message).is_empty(), "{message:?}");
    }
    assert!(whole.say(&say::move_title()).contains("Maria"));
}

#[test]
fn anything_else_is_refused() {
    let early = Words::early_english(host_plural);
    for text in [
        "",
        "<!doctype html>",
        &format!("{}\u{1e}more", late()),
        late().split_once('\u{1e}').unwrap().1,
    ] {
        assert_eq!(early.with_late(text), None);
    }
    assert_eq!(Words::english(host_plural).with_late(late()), None);
}

#[test]
fn every_other_language_comes_whole() {
    for (locale, table) in words::tables() {
        let words = Words::from_table(locale, table.to_owned(), host_plural).unwrap();
        assert!(words.is_whole());
        let file = words::files().find(|(path, _)| Some(*path) == locale.file);
        let (_, text) = file.unwrap();
        assert_eq!(text == table, locale != words::english(), "{}", locale.tag);
    }
    assert_eq!(words::files().count(), LOCALES.len());
}

#[test]
fn what_every_screen_may_need_is_early_and_what_few_people_open_is_late() {
    let of = |begin: &str| {
        let messages = messages().filter(|message| message.name().starts_with(begin));
        messages
            .map(|message| message.is_late())
            .collect::<Vec<_>>()
    };
    for begin in [
        "shell-",
        "error-",
        "date-",
        "time-",
        "lost-",
        "home-",
        "name-",
        "move-",
        "worries-",
        "worry-",
        "medicines-",
        "allergies-",
        "ask-",
        "people-",
        "change-",
    ] {
        assert!(of(begin).iter().all(|is_late| !is_late), "{begin}");
    }
    for begin in [
        "about-",
        "backup-",
        "card-",
        "mine-",
        "share-",
        "settings-",
        "slot-",
        "link-",
        "open-",
        "answer-",
        "back-",
        "reply-",
        "scan-",
        "since-",
        "topic-",
        "left-",
        "file-",
        "picture-",
        "merge-",
    ] {
        assert!(of(begin).iter().all(|is_late| *is_late), "{begin}");
    }
    let late = messages().filter(Message::is_late).count();
    // What the first load carries is what the quick card needs, and no more.
    assert!(late > 115, "{late}");
    assert!(KEY_NAMES.len() - late < 300, "{}", KEY_NAMES.len() - late);
}
